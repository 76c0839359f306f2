"""Dates that are told in part, completed from the day of publication."""

import re
from datetime import date, timedelta

from briefing.figures.slots.anchors import Anchor
from briefing.figures.slots.calendar_words import month_number, weekday_number
from briefing.figures.slots.iso_periods import shifted, unit_of

_MORROW = 6  # days back, or one ahead


def this_year(anchor: Anchor) -> str:
    return str(anchor.year) if anchor.year else "XXXX"


def recent_year(month: int, anchor: Anchor, ahead: bool = False) -> str:
    """The year of the month nearest to publication; the past counts as nearer unless the words look ahead."""
    if anchor.day is None:
        return this_year(anchor)
    distance = month - anchor.day.month  # in months, this year
    if ahead:
        return str(anchor.day.year + (distance < -3))
    if distance > 4:
        return str(anchor.day.year - 1)
    return str(anchor.day.year + (distance < -8))


def date_of(year: str | None, month: str, day: str, anchor: Anchor, ahead: bool) -> date | str:
    """ "June 24"; a day that its month has not is taken for the month."""
    number = month_number(month)
    stated = year or recent_year(number, anchor, ahead)
    in_month = int(re.sub(r"\D", "", day))
    if not stated.isdigit():
        return f"{stated}-{number:02}-{in_month:02}"
    try:
        return date(int(stated), number, in_month)
    except ValueError:
        return f"{stated}-{number:02}"


def weekday_of(name: str, anchor: Anchor, side: str | None = None, ahead: bool = False) -> str:
    """The latest such day, publication included; "last" and "next" leave publication out.

    A day named in news lies within the week before, or is the morrow: of an article that was added to, or of
    what is to come. ``ahead``: the words look to the next such day.
    """
    if anchor.day is None:
        return ""
    back = (anchor.day.weekday() - weekday_number(name)) % 7
    if side:
        back = back - 7 if side.lower() == "next" else back or 7
    elif back == _MORROW or (ahead and back):
        back -= 7
    return str(anchor.day - timedelta(days=back))


def weeks_to(last: date, count: int = 1) -> str:
    """The week, or so many, that end with a day."""
    return f"{last - timedelta(days=7 * count - 1)}..{last}"


def months(year: str, first: int, last: int) -> str:
    return f"{year}-{first:02}..{year}-{last:02}"


def half(year: str, second: bool) -> str:
    return months(year, 7, 12) if second else months(year, 1, 6)


def span(count: int, unit: str, anchor: Anchor) -> str:
    """The stretch of days, weeks, months, years or decades up to publication; as exact as its unit."""
    if anchor.day is None:
        return ""
    unit = unit.rstrip("s")
    if unit in ("year", "decade"):
        return f"{anchor.day.year - count * (10 if unit == 'decade' else 1)}..{anchor.day.year}"
    if unit == "month":
        last = shifted(unit_of(anchor.day, "month"), "month", 1)
        return f"{shifted(last, 'month', count - 1)}..{last}" if count > 1 else last
    return f"{anchor.day - timedelta(days=count * (7 if unit == 'week' else 1))}..{anchor.day}"


def ago(count: int, unit: str, anchor: Anchor) -> str:
    """The day, month or year so far back from publication."""
    return shifted(unit_of(anchor.day, unit), unit, count) if anchor.day else ""
