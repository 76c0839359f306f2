"""How alike the words around two figures are."""

from typing import Any

import pytest

from briefing.comparing.alignment.likeness import Likeness, Margins


def test_a_number_may_be_nearer_to_another_mention_of_it(said: Any) -> None:
    found = [
        said("a", "Rescuers searched the harbour for 14 hours.", "14 hours", 14, "hour"),
        said("b", "In the harbour rescuers searched for 14 hours.", "14 hours", 14, "hour"),
        said("b", "The flight from Orrin takes 14 hours.", "14 hours", 14, "hour"),
    ]
    margins = Margins(found, [(0, 1), (0, 2)], Likeness(found))
    near, far = margins.get((0, 1)), margins.get((0, 2))
    assert near is not None and far is not None
    assert near[2] == 0.0
    assert far[2] == pytest.approx(near[0] - far[0]) != 0.0
    assert margins.get((1, 2)) is None
