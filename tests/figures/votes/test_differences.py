"""Numbers by which one side passes another. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Moor got 40 more votes than Alder.", ["More votes than Alder"]),
    ("The firm has 300 more staff than its rival.", ["More staff than rival"]),
    ("Alder sold 40 fewer mills than Moor.", ["Fewer mills than Moor"]),
    ("Moor won 3 million more votes.", ["More votes won by Moor"]),
    # further ones, or those of another time
    ("The storm killed 12 more people.", ["People killed"]),
    ("There were 90 more deaths than in May.", ["Deaths"]),
    ("There were 90 more deaths than a year ago.", ["Deaths"]),
    ("The vote was 90 to 40.", ["Votes for", "Votes against"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
