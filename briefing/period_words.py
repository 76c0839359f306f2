"""Periods in words, the same in labels, reports and on the screen."""

import re

from briefing.text import one_line

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4}|XXXX)-(\d\d)")
_QUARTER = re.compile(r"(\d{4}|XXXX)-?[Qq]([1-4])")
_HALF = re.compile(r"(\d{4}|XXXX)-?[HhSs]([12])")


def period_words(period: str) -> str:
    """An ISO period as people write it: 2025-01..2025-11 is "Jan–Nov 2025", XXXX-11 "Nov"."""
    first, dots, last = one_line(period).partition("..")
    if not dots:
        return _point(first)
    start, end = _point(first), _point(last)
    if not start or not end:
        return f"since {start}" if start else f"until {end}"
    start_head, _, start_year = start.rpartition(" ")
    end_head, _, end_year = end.rpartition(" ")
    if start_head and end_head and start_year == end_year:
        start_day, _, start_month = start_head.rpartition(" ")
        end_day, _, end_month = end_head.rpartition(" ")
        if start_day and end_day and start_month == end_month:
            return f"{start_day}–{end}"
        return f"{start_head}–{end}"
    return f"{start}–{end}"


def _point(period: str) -> str:
    if (match := _DAY.fullmatch(period)) and 1 <= int(match[2]) <= 12:
        return f"{int(match[3])} {MONTHS[int(match[2]) - 1]} {match[1]}".removesuffix(" XXXX")
    if (match := _MONTH.fullmatch(period)) and 1 <= int(match[2]) <= 12:
        return f"{MONTHS[int(match[2]) - 1]} {match[1]}".removesuffix(" XXXX")
    if match := _QUARTER.fullmatch(period):
        return f"Q{match[2]} {match[1]}".removesuffix(" XXXX")
    if match := _HALF.fullmatch(period):
        return f"H{match[2]} {match[1]}".removesuffix(" XXXX")
    return period
