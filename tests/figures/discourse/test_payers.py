"""Who paid, raised or earned a sum, or for what. Each row: a text, and the measure of its figures."""

import pytest

from briefing.figures import extract

DOERS = [
    (
        "The Republican Bakers Association of Tarn spent $9 million.",
        ["Spent by Republican Bakers Association"],
    ),
    (
        "The Tarn Community Foundation set up a fund. It received $118,000.",
        ["Received by Tarn Community Foundation"],
    ),
    ("Tom Birch went to Tarn. He spent $2 million.", ["Spent by Tom Birch"]),
    ("The average nurse, said Moor, was earning $125,660 a year.", ["Earned by average nurse"]),
    ("By the time the company failed it had taken $6 million.", ["Taken by company"]),
]
USES = [
    (
        "Last year it spent $500 million -- 14% of the budget -- on private-sector contracts.",
        ["Spent on private-sector contracts", "Share of budget"],
    ),
    ("He took almost $2 million from a tin company.", ["Taken from tin company"]),
    ("Last week they poured $9 million into the race.", ["Poured into race"]),
]
OTHERS = [
    ("Taxes rise for those making more than $9 million.", ["Income"]),
    ("Leaving would save $9 million.", ["Saved"]),
    ("The SOG says that he made $2 million.", ["Earned"]),
]


@pytest.mark.parametrize(("text", "measures"), [*DOERS, *USES, *OTHERS])
def test_measures(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
