"""When a figure holds: mentions of time in a text as ISO 8601, relative ones counted from the publication.

2025-11   2024   2020-06-23   2020-Q2   2025-01..2025-11   2020-03-22..   XXXX-11 (year not known, ISO 8601-2)
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing.figures.slots.anchors import AHEAD, Anchor
from briefing.figures.slots.iso_periods import is_of_months, shifted
from briefing.figures.slots.month_lookalikes import is_no_month
from briefing.figures.slots.period_forms import Shift, each_form, read_form
from briefing.figures.words.patterns import any_word


class Mention(NamedTuple):
    """A time at ``start:end``.

    ``shift`` counts from an earlier figure's period instead: ("year", 1) a year before it, ("same", 0) then,
    if that is a ("same", 3) quarter or a ("same", 1) month, ("in", 2024) at that time of 2024;
    ``period`` holds where there is none.
    """

    start: int
    end: int
    period: str
    shift: Shift | None = None


# "since March", "since the second week of March", "since the outbreak began in March"
_SINCE = re.compile(
    r"\b(?:since|starting|beginning)\s(?:(?:[^\W\d]+\s){1,6}(?:in|on)\s|(?:the\s)?(?:\w+\s){1,2}of\s)?"
    r"(?:(?:the|early|late|mid|in|on|around|from)[\s-]){0,2}\Z",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\b(?:Flight|Route|No\.|Room) \Z")
_PART_OF = re.compile(r"\sof\s(?!\d)")
# "will open Monday", "scheduled for Tuesday": the next such day and not the last
_COMING = re.compile(rf"{any_word('times', 'coming')}\b(?:[^.;:!?\n]|\.(?!\s+[A-Z]))*\Z")
# "as it is today", "the world we live in today"
_NOWADAYS = re.compile(r"\b(?:is|are|do|does|exists?|lives?\sin|of)\stoday\Z", re.IGNORECASE)
_SHOW = re.compile(r"[A-Z][a-z]+\s[A-Z]")  # "This Week": a programme's name


def find_periods(text: str, anchor: Anchor, start: int = 0, end: int | None = None) -> list[Mention]:
    """Every mention of time in ``text[start:end]``, in order."""
    return list(each_period(text, anchor, start, len(text) if end is None else end))


def each_period(text: str, anchor: Anchor, start: int, end: int) -> Iterator[Mention]:
    """The same one by one, as far as they are wanted."""
    for match in each_form(text, start, end):
        at = match.start(match.lastgroup or 0)
        if match["part"] and not match["part_year"] and _PART_OF.match(text, match.end()):
            continue  # "the first half of the match"
        if match["relative"] and (
            _NOWADAYS.search(text, max(at - 16, start), match.end()) or _SHOW.match(text, at, match.end())
        ):
            continue
        if match["month"] and is_no_month(text, match["month"], at, match.end()):
            continue
        if match["year"] and _NUMBERED.search(text, max(at - 9, start), at):
            continue  # "Flight 1987"
        telling, reach = (_COMING, 130) if match["weekday"] else (AHEAD, 30)
        ahead = anchor.day is not None and bool(telling.search(text, max(at - reach, start), at))
        period, shift = read_form(match, anchor, ahead)
        lead = text[max(at - 60, start) : at].lower()
        begun = "since" in lead or "ing" in lead  # starting, beginning
        since = _SINCE.search(text, max(at - 60, start), at) if begun else None
        if period and since:
            period = period.partition("..")[0]
            if anchor.day and period > str(anchor.day) and since[0][:5].lower() == "since":
                period = shifted(period, "year", 1)  # "since January", said in October
            period += ".."
        if period or shift:
            yield Mention(at, match.end(), period, shift)


def period_of(mention: Mention, context: str) -> str:
    """The period of a mention; one that counts from another ("a year earlier") moves ``context``."""
    if mention.shift is None:
        return mention.period
    unit, back = mention.shift
    if unit == "same":
        return context if not back or is_of_months(context, back) else ""
    if unit == "in":
        return _in_year(context, back)
    return shifted(context, unit, back) if context else mention.period


def _in_year(period: str, year: int) -> str:
    """The same stretch of another year; of a stretch over two, the one that ends in it."""
    last = period.rpartition("..")[2][:4]
    if not last or period.endswith(".."):
        return ""
    if not last.isdigit():
        return period.replace(last, str(year))
    return shifted(period, "year", int(last) - year)
