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
