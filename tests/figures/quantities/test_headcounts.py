"""Numbers of people that no noun tells, and of what was named before."""

import pytest

from briefing.figures import find_quantities


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Four were killed on the pier.", "people"),
        ("Tens of thousands have been forced from their homes.", "people"),
        ("The blast injured 12.", "people"),
        ("The hall held a crowd of 300.", "people"),
        ("Police took 40 into custody.", "people"),
        ("The 120-strong choir sang.", "people"),
        ("They met after the slaying of 12.", "people"),
        ("She was a hero to millions.", "people"),
        ("The blaze sent hundreds fleeing from Wick.", "people"),
        ("It lies off the former colony of 7 million.", "people"),
        ("The pact shelters some 300,000 facing ruin.", "people"),
        ("In raids 40 people were held and 18 put under house arrest.", "people"),
        ("The flood cut off water to thousands.", "people"),
        ("The search went on for dozens trapped in a mine.", "people"),
        ("Nine miners were hurt, 12 seriously.", "people"),
        ("Forty houses were damaged, 12 badly.", ""),
        ("Kelm played 12 games, 9 with injuries.", ""),
        ("The toll on the bridge is 5.", ""),
        ("He sold it for millions.", ""),
        ("The mill cut power to 40.", ""),
        ("Three ferries sank and two are missing.", "ferry"),
        ("The fire hit a barn with 31 goats, killing four.", "goat"),
    ],
)
def test_units(text: str, unit: str) -> None:
    assert find_quantities(text)[-1].unit == unit
