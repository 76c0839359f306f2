"""One spelling of a place."""

import pytest

from briefing.figures.slots.gazetteer import canonical, is_people


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("U.S.", "US"),
        ("United States", "US"),
        ("E.U.", "EU"),
        ("Fla.", "Florida"),
        ("Croats", "Croatia"),
        ("Zambian", "Zambia"),
        ("Uzbeks", "Uzbekistan"),
        ("Britons", "UK"),
        ("Philippines", "Philippines"),
        ("Alderville", "Alderville"),
    ],
)
def test_canonical(name: str, one: str) -> None:
    assert canonical(name) == one


@pytest.mark.parametrize(("word", "people"), [("Belgians", True), ("Dutch", True), ("Philippines", False)])
def test_is_people(word: str, people: bool) -> None:
    assert is_people(word) == people
