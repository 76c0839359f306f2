"""Figures that changed between two versions of a text."""

from datetime import datetime

import pytest

from briefing.figures import extract
from briefing.library import Edit
from briefing.library.changes import changed_figures


def changes(before: str, after: str) -> list[tuple[object, object]]:
    return [(old.value, new.value) for old, new in changed_figures(extract(before), extract(after))]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("At least 12 people died in the fire.", "At least 27 people died in the fire.", [(12, 27)]),
        ("At least 12 people died in the fire.", "At least 12 people died in the fire.", []),
        ("Twelve people died in the fire.", "At least 27 people have died in the fire.", [(12, 27)]),
        ("Ninety houses burned.", "At least a hundred and twelve houses burned.", [(90, 112)]),
        ("Exports rose 5.9% in May.", "Exports rose 6.1% in May.", [(5.9, 6.1)]),
        ("Some 40 people were hurt.", "Some 40 people were hurt. Another 12 houses burned down.", []),
        ("Some 40 people were hurt.", "The mayor spoke for 15 minutes about taxes.", []),
        ("", "At least 27 people died.", []),
        (
            "Police counted 12 dead and 40 injured near the harbour.",
            "Police counted 27 dead and 40 injured near the harbour.",
            [(12, 27)],
        ),
    ],
)
def test_changed_figures(before: str, after: str, found: list[tuple[object, object]]) -> None:
    assert changes(before, after) == found


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("12 dead", "27 dead", "12 → 27 dead"),
        ("12", "27 dead", "12 → 27 dead"),
        ("$1.2 billion", "$1.4 billion", "$1.2 → $1.4 billion"),
        ("900 million", "1.1 billion", "900 million → 1.1 billion"),
        ("dead", "dead", "dead → dead"),
    ],
)
def test_an_edit_in_words(before: str, after: str, told: str) -> None:
    now = datetime.now().astimezone()
    assert str(Edit("Harbour Wire", before, after, now)) == f"{told} since {now:%H:%M}"
    past = datetime(2026, 1, 2, 14, 5).astimezone()
    assert str(Edit("Harbour Wire", before, after, past)) == f"{told} since 2026-01-02 14:05"


def test_a_sentence_that_moved_has_not_changed() -> None:
    one, other = "The fire killed 12 people in Ellery.", "Firemen saved 30 horses from the stables nearby."
    assert changes(f"{one} {other}", f"{other} {one}") == []
