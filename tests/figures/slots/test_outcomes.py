"""What comes of what is to come. Each row: a sentence, and the status of its last figure."""

import pytest

from briefing.figures import extract

CASES = [
    ("The firm will close the mill, costing 900 jobs.", "forecast"),
    ("The bill would raise the wage by 2027, lifting pay for 17 million workers.", "hypothetical"),
    ("The bank said it would shut a branch, cutting 90 posts.", "forecast"),
    ("Tarn plans to borrow more, taking the deficit to 6.1% of GDP.", "forecast"),
    ("The levy will be backed by 40 of Tarn.", "forecast"),
    # what was done
    # what was done
    ("The storm hit Tarn, killing 40 people.", "reported"),
    ("The storm could reach Tarn, having killed 40 people in Aln.", "reported"),
    ("The mayor, who would like to run again, cut the fee, saving bakers $9.", "reported"),
    ("Moor will meet the guild that struck on Monday, closing 40 mills.", "reported"),
    ("Moor will appear in court, facing 12 charges.", "reported"),
    ("The toll may rise, officials said, leaving 40 dead.", "reported"),
]


@pytest.mark.parametrize(("sentence", "status"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_status(sentence: str, status: str) -> None:
    assert extract(sentence)[-1].status == status
