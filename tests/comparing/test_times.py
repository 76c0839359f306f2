"""Which of two reports is the later."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from briefing.comparing.times import published_order

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (NOON, NOON + timedelta(minutes=1), "earlier"),
        (NOON, NOON.astimezone(timezone(timedelta(hours=8))), "together"),
        (NOON, NOON.replace(tzinfo=None), "together"),  # one states no zone: the days count
        (NOON, date(2026, 3, 13), "later"),
        (NOON, date(2026, 3, 14), "together"),
        (None, NOON, "unknown"),
    ],
)
def test_published_order(one: Any, two: Any, expected: str) -> None:
    assert published_order(one, two) == expected
    mirrored = {"earlier": "later", "later": "earlier"}
    assert published_order(two, one) == mirrored.get(expected, expected)
