"""One spelling of a place."""

import pytest

from briefing.figures.slots.gazetteer import canonical


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("U.S.", "US"),
        ("United States", "US"),
        ("E.U.", "EU"),
        ("Fla.", "Florida"),
        ("Croats", "Croatia"),
        ("Zambian", "Zambia"),
        ("Alderville", "Alderville"),
    ],
)
def test_canonical(name: str, one: str) -> None:
    assert canonical(name) == one
