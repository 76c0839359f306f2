"""What a figure is counted against or per."""

import pytest

from briefing.figures import extract

CASES = [
    ("Rents rose 5% year on year.", ["y/y"]),
    ("Rents rose 5% from a year earlier.", ["y/y"]),
    ("Rents rose 5% on the month.", ["m/m"]),
    ("Claims fell by 3,000 from the previous week.", ["w/w"]),
    ("Trade rose 3.6 percent year-on-year to 41 trillion yuan.", ["y/y, in yuan", ""]),
    ("Trade rose 3.6% year on year to $330 billion.", ["y/y, in dollars", ""]),
    ("The city recorded a one-day total of 700 cases.", ["per day"]),
    ("A seasonally adjusted 2,000 people filed claims.", ["seasonally adjusted"]),
    ("Rents rose 5%.", [""]),
]


@pytest.mark.parametrize(("sentence", "bases"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_basis(sentence: str, bases: list[str]) -> None:
    assert [figure.basis for figure in extract(sentence) if figure.unit != "day"] == bases
