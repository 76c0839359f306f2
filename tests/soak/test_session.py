"""What a soak makes of what it has seen."""

import pytest

from tests.soak.__main__ import JUDGED, Session


@pytest.mark.parametrize(
    ("memory", "growth"),
    [
        ([40.0] * 10 + [80.0] * 30, 0.0),  # it warms up
        ([40.0] * 10 + [80.0] * 20 + [100.0] * 10, 0.25),
        ([40.0] * 10 + [80.0] * 29 + [800.0], 0.0),  # a peak is no growth
        ([40.0] * (JUDGED - 1), None),
        ([], None),
        ([0.0] * JUDGED, None),  # a system that does not tell
    ],
)
def test_memory_is_judged_once_enough_was_seen(memory: list[float], growth: float | None) -> None:
    session = Session(memory=memory)
    assert session.growth() == growth
    assert ("too few looks" in session.told()) == (growth is None)


def test_what_was_not_judged_is_not_called_flat() -> None:
    assert "%" not in Session(pressed=500, memory=[40.0, 90.0]).told()
    assert "(+25%)" in Session(memory=[40.0] * 10 + [80.0] * 20 + [100.0] * 10).told()
