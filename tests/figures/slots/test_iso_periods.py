"""Stated periods: earlier ones, and their first and last days."""

import pytest

from briefing.figures.slots.iso_periods import bounds, is_day, is_long, is_year, shifted


@pytest.mark.parametrize(
    ("period", "unit", "back", "moved"),
    [("2025-11", "year", 1, "2024-11"), ("2025-01", "month", 1, "2024-12"),
    ("2020-Q1", "quarter", 1, "2019-Q4"),
     ("2020-03-01", "week", 1, "2020-02-23"), ("2025-01..2025-11", "year", 1, "2024-01..2024-11"),
     ("XXXX-11", "year", 1, ""),
     ("XXXX-11", "month", 1, "XXXX-10"), ("XXXX-01", "month", 1, "XXXX-12"),
     ("XXXX-05-23", "week", 1, "XXXX-05-16"), ("XXXX-01-03", "week", 1, "XXXX-12-27"),
     ("XXXX-Q1", "quarter", 1, "XXXX-Q4"), ("XXXX-05-23..", "week", 1, "XXXX-05-16.."),
     ("XXXX-03-03", "week", 1, ""), ("XXXX-03", "month", 1, "XXXX-02"),
     ("2020-02-30", "day", 1, ""), ("2024", "month", 1, "")],
)  # fmt: skip
def test_shifted(period: str, unit: str, back: int, moved: str) -> None:
    assert shifted(period, unit, back) == moved


@pytest.mark.parametrize(
    ("period", "days"),
    [("2024", ("2024-01-01", "2024-12-31")), ("2024-02", ("2024-02-01", "2024-02-29")),
    ("2020-Q2", ("2020-04-01", "2020-06-30")),
     ("2025-01..2025-11", ("2025-01-01", "2025-11-30")), ("2020-03-22..", ("2020-03-22", None)),
     ("2020-05-28", ("2020-05-28", "2020-05-28"))],
)  # fmt: skip
def test_bounds(period: str, days: tuple[str, str | None]) -> None:
    found = bounds(period)
    assert found is not None
    assert tuple(day and day.isoformat() for day in found) == days


@pytest.mark.parametrize("period", ["", "XXXX-11", "2024-13", "soon", "2024-01-02-03", "2024-Q5"])
def test_bounds_of_what_is_no_known_period(period: str) -> None:
    assert bounds(period) is None


def test_length_of_a_period() -> None:
    assert [is_long(period) for period in ("2025", "XXXX-11", "2025-11..", "2025-11-03..2025-11-09")] == [
        True
    ] * 4
    assert not any(map(is_long, ("", "2025-11-08", "XXXX-11-08", "2025-11-08..2025-11-09")))
    assert is_year("2025") and is_year("XXXX") and not is_year("2025..")
    assert is_day("2025-11-08") and is_day("XXXX-11-08")
    assert not is_day("2025-11") and not is_day("2020..2025")
