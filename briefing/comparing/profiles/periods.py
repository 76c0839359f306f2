"""The periods that two figures are of: the same, one inside the other, another, or not known."""

import re
from datetime import date
from functools import lru_cache

from briefing.comparing.profiles.slots import SlotRelation, stated
from briefing.comparing.words.calendar_names import WEEKDAYS
from briefing.figures.slots.iso_periods import bounds, is_year, known_year
from briefing.figures.words.patterns import alternation
from briefing.model import Figure

Span = tuple[date, date]

_YEAR = re.compile(r"\d{4}(?=-)")
_WEEKDAY = re.compile(rf"\b{alternation(WEEKDAYS)}\b")
_ANY_YEAR = "XXXX"
_SINCE = re.compile(r"\b[Ss]ince (?:the|its|his|her|their) ")


@lru_cache(maxsize=8192)
def period_span(period: str) -> Span | None:
    """The first and last day of a period, open ends far away; None where the year is not known."""
    known = bounds(period)
    if known is None or known == (None, None):
        return None
    return known[0] or date.min, known[1] or date.max


@lru_cache(maxsize=16384)
def periods(one: str, two: str) -> SlotRelation:
    """How two periods relate: the same, one in the other, others, or not known."""
    if "XXXX" in one or "XXXX" in two:
        return _yearless(one, two)
    first, second = period_span(one), period_span(two)
    if first is None or second is None:
        return "unknown"
    return _related(first, second)


def _yearless(one: str, two: str) -> SlotRelation:
    """Periods of which one names a month or day but no year ("XXXX-11")."""
    if _YEAR.sub(_ANY_YEAR, one) == _YEAR.sub(_ANY_YEAR, two):
        return "same"
    first, second = _in_one_year(one), _in_one_year(two)
    return _related(first, second) if first and second else "unknown"


def _in_one_year(period: str) -> Span | None:
    """The first and last day of a period within a year, in any year; None of one that is open or a year."""
    found = period_span(known_year(_YEAR.sub(_ANY_YEAR, period))) if period[4:] else None
    return found if found and date.min < found[0] <= found[1] < date.max else None


def _related(first: Span, second: Span) -> SlotRelation:
    if first == second:
        return "same"
    return "other" if first[1] < second[0] or second[1] < first[0] else "within"


def periods_clash(one: Figure, two: Figure) -> bool:
    """Whether two figures are of times that do not touch, and neither sentence names the other's year."""
    if periods(one.period, two.period) != "other":
        return False
    if one.period[:4] == two.period[:4]:
        return True
    return one.period[:4] not in two.sentence or two.period[:4] not in one.sentence


def period_unsure(one: Figure, two: Figure) -> bool:
    """Whether one figure states a stretch of time, and the other states none or has another from its context.

    Of two open stretches one may begin with an event: since mid-March, since the outbreak began.
    """
    if periods(one.period, two.period) == "same":
        return False
    spans = period_span(one.period), period_span(two.period)
    if spans[0] is None or spans[1] is None:
        known, other = (one, two) if spans[0] or (".." in one.period and not spans[1]) else (two, one)
        if known.period.endswith("..") and _SINCE.search(other.sentence):
            return False
        of_a_day = not other.period and _WEEKDAY.search(other.sentence) is not None
        stretch = ".." in known.period or (is_year(known.period) and of_a_day)
        return one.period != two.period and stated(known, "period") and stretch
    if spans[0] == spans[1] or stated(one, "period") == stated(two, "period"):
        return False
    return ".." in (one if stated(one, "period") else two).period
