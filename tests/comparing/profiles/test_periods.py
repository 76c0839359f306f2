"""How the periods of two figures relate."""

from typing import Any

import pytest

from briefing.comparing.profiles.periods import period_unsure, periods


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("XXXX-Q1", "XXXX-01..XXXX-03", "same"),
        ("2025-Q3", "XXXX-07..XXXX-09", "same"),
        ("XXXX-01..XXXX-06", "XXXX-Q1", "within"),
        ("XXXX-Q1", "XXXX-Q2", "other"),
        ("XXXX-06..", "XXXX-07", "unknown"),
        ("2025-11..2026-02", "XXXX-01", "unknown"),
    ],
)
def test_stretches_of_an_unknown_year_are_compared_as_of_any(one: str, two: str, expected: str) -> None:
    assert periods(one, two) == periods(two, one) == expected


def test_a_year_is_not_surely_that_of_a_day(figure: Any) -> None:
    then = figure("ten", 10, "people", period="2014", sentence="Ten died in 2014.")
    monday = figure("nine", 9, "people", "b", sentence="Nine died on Monday.")
    undated = figure("nine", 9, "people", "b", sentence="Nine died.")
    assert period_unsure(then, monday) and period_unsure(monday, then)
    assert not period_unsure(then, undated)
