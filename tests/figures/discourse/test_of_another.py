"""Figures of another thing than was measured before. Each row: a text, and the measures of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    # another kind, or so much a time
    (
        "She owes $600,000 on the house. It's another $520 a fortnight.",
        ["Owed on house", ""],
    ),
    ("Rents were $500 a week. They had been $450.", ["Rents", "Rents"]),
    ("Tarn is its third-largest market. Nearly 83 million came.", ["Rank of Tarn among largest markets", ""]),
    (
        "The offices will stay in Kelm for five years, and 85 million are to be invested in Tarn.",
        ["How long the offices will stay in Kelm", ""],
    ),
    # more than the whole
    ("The party has three seats. Only 161,814 of them did so.", ["Seats of party", ""]),
    ("The firm has three mills. It wants 240 of them by May.", ["Mills of firm", "Mills of firm"]),
    # another thing does it
    (
        "We lost 600 MW of transfer capacity. Each additional degree in Tarn adds 420 MW.",
        ["Transfer capacity lost", ""],
    ),
    ("There were five carts that cost £640,000. It cost £2.1m in 2009.", ["Carts", "Cost of carts", "Cost"]),
    (
        "A new roof will cost $350 million. Work on the $1.1-billion expansion at Tarn's hospital begins.",
        ["Cost of new roof", "Expansion at Tarn's hospital"],
    ),
    # their own words
    (
        "Two people are missing. Aftershocks. There were 611 up to noon today.",
        ["People missing", "Aftershocks"],
    ),
    ("Two people are missing. There were 611 up to noon today.", ["People missing", "People missing"]),
    ("Headcount: around 31,000, of whom 5,300 come with Moor.", ["Headcount", "People"]),
    ("Of the package of EUR1bn, EUR240m is for vineyards.", ["Package", "Package for vineyards"]),
    ("The storm has cost five lives and two people are missing.", ["Lives lost", "People missing"]),
    (
        "Death toll from Tuesday's magnitude 6.7 earthquake has climbed to 14.",
        ["Magnitude of earthquake", "Death toll from Tuesday's magnitude 6.7 earthquake"],
    ),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_measures(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
