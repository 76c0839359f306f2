"""How the places of two figures stand to each other."""

import pytest

from briefing.comparing.profiles.places import places
from briefing.comparing.profiles.slots import SlotRelation


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        ("the U.S.", "United States", "same"),
        ("Texas", "US", "within"),
        ("Chile", "Peru", "other"),
        ("hotel", "Mali", "unknown"),
        ("hotel", "airport", "other"),
        ("euro zone", "UK", "other"),
        ("euro zone", "Germany", "within"),
        ("EU", "Europe", "within"),
        ("Europe", "Paris", "within"),
        ("", "Peru", "unknown"),
    ],
)
def test_places(one: str, two: str, relation: SlotRelation) -> None:
    assert places(one, two) == places(two, one) == relation
