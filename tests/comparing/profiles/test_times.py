"""Which of two reports is the later."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from briefing.comparing.profiles.times import are_others, published_order, weekday

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (NOON, NOON + timedelta(minutes=1), "earlier"),
        (NOON, NOON.astimezone(timezone(timedelta(hours=8))), "together"),
        (NOON, NOON.replace(tzinfo=None), "unknown"),  # one states no zone: the days count
        (NOON, date(2026, 3, 13), "later"),
        (NOON, date(2026, 3, 14), "unknown"),
        (None, NOON, "unknown"),
    ],
)
def test_published_order(one: Any, two: Any, expected: str) -> None:
    assert published_order(one, two) == expected
    mirrored = {"earlier": "later", "later": "earlier"}
    assert published_order(two, one) == mirrored.get(expected, expected)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Police said on Friday that 4 died. On Thursday 3 had died. It is over, they said Friday.",
            "Friday",
        ),
        ("Police said on Friday that 4 died.", ""),
        ("Friday was calm, and Thursday too. On Friday it rained; Thursday was dry.", ""),
        ("It rained for two Fridays.", ""),
    ],
)
def test_the_day_that_a_report_is_of(text: str, day: str) -> None:
    assert weekday(text) == day


def test_weekdays_are_others_only_where_both_are_told() -> None:
    assert are_others("Friday", "Saturday")
    assert not are_others("Friday", "Friday")
    assert not are_others("Friday", "")
