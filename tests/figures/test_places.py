"""Where a figure holds, or with whom."""

import pytest

from briefing.figures import extract
from briefing.figures.places import canonical

CASES = [
    ("Exports to the European Union rose 15%.", ["EU"]),
    ("Shipments to Southeast Asia grew 8%.", ["Southeast Asia"]),
    ("In Florida, 1,241 voters were asked; in Ohio, 1,253 were asked.", ["Florida", "Ohio"]),
    ("In Ohio, 50% of voters backed Alder and 44% backed Birch.", ["Ohio", "Ohio"]),
    ("Texas reported 5,551 new cases.", ["Texas"]),
    ("China's exports rose 5%.", ["China"]),
    ("Chinese exports rose 5%.", ["China"]),
    ("At least 20 people died at the Maelbeek metro station.", ["Maelbeek metro station"]),
    ("Some 300 people marched in Port Alder.", ["Port Alder"]),
    ("The dead were 72 Germans, 35 Spaniards and two each from Australia and Iran.", ["", ""]),
    ("Two Germans were killed in Spain.", ["Spain"]),
    ("Rents rose 5%.", [""]),
    ("Two blasts shook Tarn Airport, and at Tarn Airport 11 people died.", ["", "Tarn Airport"]),
    ("A fire broke out at Tarn Airport, where 11 people were killed.", ["Tarn Airport"]),
    ("At Tarn's international airport 11 people were killed.", ["Tarn's international airport"]),
    (
        "A bus burned near the European Union headquarters, where 4 people died.",
        ["European Union headquarters"],
    ),
    ("After coming ashore near Tarn, the storm had claimed five lives.", [""]),
    ("The storm crawled over Texas on Monday after killing 11 people.", [""]),
    ("Officials in Texas said a boy had drowned, bringing the toll to 11.", [""]),
    ("Officials in Texas have confirmed 10 deaths.", ["Texas"]),
    ("Blasts at Tarn Airport and at a metro station killed 30 people.", [""]),
    ("Blasts at Tarn Airport and a busy metro station killed 30 people.", [""]),
    (
        "In all 10 people were killed and 100 hurt at Arras' international airport.",
        ["Arras' international airport"] * 2,
    ),
    ("They asked 210 voters in Ohio, 250 voters in Iowa and 190 voters in Maine.", ["Ohio", "Iowa", "Maine"]),
    ("They bought $3 million in drones similar to those flown in Iraq.", [""]),
    ("Nine people died in an Israeli raid.", [""]),
    ("Some 40 women were tried in the Tarn Witch Trials.", [""]),
    ("Alder said in March that rents rose 5%.", [""]),
]


@pytest.mark.parametrize(("sentence", "places"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_place(sentence: str, places: list[str]) -> None:
    assert [figure.place for figure in extract(sentence)] == places


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("U.S.", "US"),
        ("United States", "US"),
        ("E.U.", "EU"),
        ("Fla.", "Florida"),
        ("Alderville", "Alderville"),
    ],
)
def test_canonical(name: str, one: str) -> None:
    assert canonical(name) == one
