"""The periods that two figures are of: the same, one inside the other, another, or not known."""

import re
from datetime import date
from functools import lru_cache

from briefing.comparing.profiles.slots import SlotRelation, stated
from briefing.figures.slots.iso_periods import bounds
from briefing.model import Figure

Span = tuple[date, date]

_YEAR = re.compile(r"\d{4}(?=-)")
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
    if first == second:
        return "same"
    if first[1] < second[0] or second[1] < first[0]:
        return "other"
    return "within"


def _yearless(one: str, two: str) -> SlotRelation:
    """Periods of which one names a month or day but no year ("XXXX-11")."""
    if _YEAR.sub("XXXX", one) == _YEAR.sub("XXXX", two):
        return "same"
    first, second = one[4:], two[4:]
    if ".." in one or ".." in two or not first or not second:
        return "unknown"
    return "within" if first.startswith(second) or second.startswith(first) else "other"


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
    spans = period_span(one.period), period_span(two.period)
    if spans[0] is None or spans[1] is None:
        known, other = (one, two) if spans[0] or (".." in one.period and not spans[1]) else (two, one)
        if known.period.endswith("..") and _SINCE.search(other.sentence):
            return False
        return one.period != two.period and stated(known, "period") and ".." in known.period
    if spans[0] == spans[1] or stated(one, "period") == stated(two, "period"):
        return False
    return ".." in (one if stated(one, "period") else two).period
