"""Periods as figures state them: an ISO day, month, quarter or year, or two of them with ".." between.

An end may be left open ("2025-03.."); "XXXX" stands for a year that is not known.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

_UNKNOWN = "XXXX"
_COMMON = "2001"  # the year for counting days where none is known; no leap year, nor are those beside it
_YEAR = re.compile(r"\d{4}(?=-)")
_SHORTEST = timedelta(days=4)


def is_year(period: str) -> bool:
    """Whether a period is one year, known or not."""
    return len(period) == len("2025")


def is_month(period: str) -> bool:
    """Whether a period is one month, of a known year or not."""
    return len(period) == len("2025-06") and period[5:].isdigit()


def is_day(period: str) -> bool:
    """Whether a period is one day, its year known or not; "2020..2025" is as long."""
    return len(period) == len("2025-01-01") and ".." not in period


def is_long(period: str) -> bool:
    """Whether a period is known and longer than a weekend."""
    if ".." not in period:
        return bool(period) and not is_day(period)
    days = bounds(period)
    return not (days and days[0] and days[1] and days[1] - days[0] < _SHORTEST)


def unit_of(day: date, unit: str) -> str:
    """The year, quarter, month, weekend, week or day that a day lies in."""
    if unit == "year":
        return f"{day.year}"
    if unit == "quarter":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if unit == "month":
        return f"{day.year}-{day.month:02}"
    if unit == "weekend":
        saturday = day - timedelta(days=(day.weekday() + 2) % 7)
        return f"{saturday}..{saturday + timedelta(days=1)}"
    if unit == "week":  # Sunday to Saturday, as labour statistics count
        first = day - timedelta(days=(day.weekday() + 1) % 7)
        return f"{first}..{first + timedelta(days=6)}"
    return str(day)


def shifted(period: str, unit: str, back: int) -> str:
    """The same stretch ``back`` units earlier: ("2025-11", "year", 1) → 2024-11; "" when not known.

    A day or month of an unknown year stays so: ("XXXX-05-23", "week", 1) → XXXX-05-16.
    """
    if _UNKNOWN in period:
        if unit == "year":
            return ""
        earlier = shifted(known_year(period), unit, back)
        over_leap_day = "-03-" in period and "-02-" in earlier
        return "" if over_leap_day else _YEAR.sub(_UNKNOWN, earlier)
    if ".." in period:
        low, _, high = period.partition("..")
        moved = [shifted(side, unit, back) if side else "" for side in (low, high)]
        return "..".join(moved) if any(moved) else ""
    try:
        if "Q" in period:
            year, quarter = int(period[:4]), int(period[-1])
            steps = back * 4 if unit == "year" else back if unit == "quarter" else None
            if steps is None:
                return ""
            count = year * 4 + quarter - 1 - steps
            return f"{count // 4}-Q{count % 4 + 1}"
        parts = period.split("-")
        if unit == "year":
            return "-".join([str(int(parts[0]) - back).zfill(4), *parts[1:]])
        if unit in ("month", "quarter") and len(parts) == 2:
            count = int(parts[0]) * 12 + int(parts[1]) - 1 - back * (3 if unit == "quarter" else 1)
            return f"{count // 12}-{count % 12 + 1:02}"
        if unit in ("day", "week", "weekend") and len(parts) == 3:
            return str(date(*map(int, parts)) - timedelta(days=back * (1 if unit == "day" else 7)))
    except (ValueError, OverflowError):
        return ""
    return ""


def known_year(period: str) -> str:
    """The period, in some year if its own is not known: to compare months with months."""
    return period.replace(_UNKNOWN, _COMMON)


def is_of_months(period: str, count: int) -> bool:
    """Whether a period is as long as some months: one, or the three of a quarter."""
    days = bounds(known_year(period))
    return bool(days and days[0] and days[1] and round((days[1] - days[0]).days / 30) == count)


@lru_cache(maxsize=1024)
def bounds(period: str) -> tuple[date | None, date | None] | None:
    """First and last day of a period; an open side is None. None for a period whose year is not known."""
    if not period or "X" in period:
        return None
    low, separator, high = period.partition("..")
    try:
        first = _days(low)[0] if low else None
        last = _days(high)[1] if high else None if separator else _days(low)[1]
    except (ValueError, TypeError):
        return None
    return first, last


def _days(point: str) -> tuple[date, date]:
    if "Q" in point:
        year, quarter = int(point[:4]), int(point[-1])
        return date(year, quarter * 3 - 2, 1), date(year, quarter * 3, monthrange(year, quarter * 3)[1])
    parts = [int(part) for part in point.split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        return date(parts[0], parts[1], 1), date(parts[0], parts[1], monthrange(parts[0], parts[1])[1])
    return date(*parts), date(*parts)
