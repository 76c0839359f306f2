"""What is missing. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Moor is 45 porters short every night.", ["Shortage of porters"]),
    ("The council is $3 million short of its target.", ["Shortfall of council"]),
    ("Tarn was found to be 80 nurses below its strength.", ["Nurses below strength"]),
    ("Moor made nine short films.", []),
    ("The ship stopped 40 miles short of Tarn.", ["Distance from Tarn"]),
    ("The mill is short of 60 cooks.", ["Shortage of cooks"]),
    ("Tarn has 40 guards too few.", ["Shortage of guards"]),
    ("Turnout was just short of 60%.", ["Turnout"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measures_of_what_is_missing(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
