"""Ranks by one thing and by another."""

from typing import Any

import pytest

from briefing.comparing.conflicts.ranks import extremes_differ


@pytest.mark.parametrize(
    ("one", "two", "differ"),
    [
        ("Rank of Moor among oldest senators", "Rank among longest serving members", True),
        ("Rank among largest banks", "Rank of Lund among biggest lenders", False),
        ("Rank among largest banks", "Rank among smallest banks", True),
        ("Rank among largest banks", "Bank in Tarn", False),
        ("Rank among unhappiest towns", "Rank among largest towns", False),
    ],
)
def test_extremes(figure: Any, one: str, two: str, differ: bool) -> None:
    first, second = (figure("second", 2, "", "a", kind="rank", measure=measure) for measure in (one, two))
    assert extremes_differ(first, second) == extremes_differ(second, first) == differ
