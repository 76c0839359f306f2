"""What a word beside a number makes of it."""

from typing import Any


def test_what_is_added_elsewhere_modifies_nothing_here(said: Any) -> None:
    plants = said("a", "Work stopped at 31 plants and 21 other sites.", "31 plants", 31, "plant")
    seats = said("b", "The party needs five other seats.", "five other seats", 5, "seat")
    assert plants.modifiers == frozenset()
    assert seats.modifiers == {"step"}
