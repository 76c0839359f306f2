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
    ("Pay rose 0.2 percent from May and 3.7 percent from a year earlier.", ["", "y/y"]),
    ("Rents rose 5% in Tarn from July year on year.", ["y/y"]),
    ("Sales came to 40 in one day.", ["per day"]),
    ("The yard needs $4 million in annual aid.", ["per year"]),
    ("Hourly wages rose to $14.", ["per hour"]),
    # so far, but not of the figure before it
    ("The firm cut 400 jobs in May, 2,000 so far this year.", ["", "year to date"]),
    ("Exports were $400 million so far this year.", ["year to date"]),
    # no pace of this figure
    ("Some 40 people have waited more than a year.", ["", ""]),
    ("He fed 40 people in almost a week.", [""]),
    ("She waited for a year and a half.", [""]),
    ("He fed 40 people at the annual fair.", [""]),
    ("The 40 parties sought a year-end deal.", [""]),
    ("The yard has 40 hourly jobs.", [""]),
    ("Some 40 boats are in daily use.", [""]),
    ("It raised fares 10% to $275 a week.", ["", ""]),
    ("The town had 50 fires, the most in one single day, and 40 pumps.", ["", ""]),
    ("Visits reached 2,600 a day and 85% of beds were full.", ["per day", ""]),
    ("The average, which hides weekly swings, rose to 40 cases.", [""]),
]


@pytest.mark.parametrize(("sentence", "bases"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_basis(sentence: str, bases: list[str]) -> None:
    assert [figure.basis for figure in extract(sentence) if figure.unit != "day"] == bases
