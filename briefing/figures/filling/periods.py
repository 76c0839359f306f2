"""The period of a figure, stated or inherited."""

import re
from bisect import bisect_left

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.filling.statuses import TO_COME
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS
from briefing.figures.quantities import steps
from briefing.figures.slots.candidate_times import Undated
from briefing.figures.slots.carrying import carries, is_now, is_open, opens_sentence
from briefing.figures.slots.inheritance import Context
from briefing.figures.slots.iso_periods import is_day
from briefing.figures.slots.other_events import is_same_event
from briefing.figures.slots.periods import Mention, period_of
from briefing.figures.slots.publication import vague_times
from briefing.figures.slots.timing import choose
from briefing.figures.units.families import is_duration
from briefing.figures.words.patterns import phrases

_OFFSET = re.compile(r"\s(?:ago|later|earlier|before|after)\b")
_BESIDE = 16  # characters between a time and the figure that it leads
_DISTANCE = "Distance from"
_AT_AGE = (["at"], ["at", "age"], ["at", "the", "age", "of"])
_OF_A_STRETCH = re.compile(
    r"\b(?:quarterly|monthly|weekly|annual|yearly|half-year|full-year|\w+-quarter)\b", re.IGNORECASE
)
_OWN = 30  # characters between a figure and its own time
_LASTED = (" lasted", " took")
_LONGER_THAN_DAYS = ("week", "month", "year", "decade")
_DAYS = frozenset(phrases("times", "days"))
_NEAR = 8  # how many mentions of time, and other figures, are weighed on either side of a figure


def period_told(
    t: Tagged,
    order: int,
    reads: list[FigureInContext],
    mentions: list[Mention],
    context: Context,
) -> str:
    """The period of a figure, stated or inherited."""
    read = reads[order]
    clause = read.clause
    if is_duration(read.quantity.unit) and _OFFSET.match(t.text, read.quantity.end):
        return ""  # "three years ago"
    if read.aged and not _was_then(t, read.i):
        return ""  # a person's age is told as of the article
    if read.measure.startswith(_DISTANCE) and read.kind == "level":
        return ""  # what lies between two places does so at all times
    if read.other_side and order:
        read.inherited |= reads[order - 1].inherited & {"period"}
        return reads[order - 1].period
    if order and reads[order - 1].period:
        quarter = steps.quarter(t.text, read.quantity.end, reads[order - 1].period)
        if quarter is not None:
            return quarter
    if read.echo and not any(m.end <= read.quantity.start <= m.end + _BESIDE for m in mentions):
        return ""  # "in year two, 650"
    earlier = read.frame.role in ("origin", "compared")
    mention: Mention | None = None
    if mentions:
        mention, stated = _dated(t, order, reads, mentions, clause, earlier, context)
    if mention is not None:
        if _has_its_own(t, reads, order, mention, clause[1], context):
            return ""
        period = _period_of(t, read, reads[:order], mention, stated, earlier, context)
        if is_day(period) and _OF_A_STRETCH.search(read.measure):
            period = ""  # "disclosed on Wednesday a quarterly loss of $9"
        if is_day(period) and read.measure.endswith(_LASTED) and read.quantity.unit in _LONGER_THAN_DAYS:
            return ""  # "began on December 5 and lasted nine weeks"
        if period or earlier:
            return period
    if earlier or read.aged or read.kind == "rank" or is_duration(read.quantity.unit):
        return ""
    if is_open(t.text, clause[0], read.quantity.start):
        return ""  # "since the outbreak began"
    return _inherited_period(t, read, context)


def _was_then(t: Tagged, i: int) -> bool:
    """Whether an age is that of a time told: "missing since May 2002, when she was 16", "at age 16"."""
    return t.lower[max(0, i - 3) : i - 2] == ["when"] or any(
        t.lower[max(0, i - len(words)) : i] == words for words in _AT_AGE
    )


def _period_of(
    t: Tagged,
    read: FigureInContext,
    before: list[FigureInContext],
    mention: Mention,
    stated: bool,
    earlier: bool,
    context: Context,
) -> str:
    """The period that a mention of time gives a figure, which ``context`` keeps for later ones."""
    told = [other.period for other in before if other.period and other.quantity.start < mention.start]
    base = told[-1] if told else context.period or context.lead
    same = mention.shift is not None and mention.shift[0] == "same"
    if mention.shift and not base:
        base, stated = context.first, False
    if mention.shift and not same and not told and "X" in base:
        base = ""  # "a month ago" is none before the March of another sentence
    period = period_of(mention, base)
    reaches = stated or mention.shift or _reaches(t, read, mention, period, before)
    if not period or not reaches:
        return ""
    if not stated or same:
        read.inherited.add("period")
    elif not earlier:
        context.begin(period)
    keeps = (
        not earlier
        and not _is_in_aside(t, read.i)
        and read.status == "reported"
        and not context.is_dated(period, read.sort)
    )
    if keeps and carries(t.text, mention, context.anchor, dates=True):
        context.date(period, read.sort)
    return period


def _is_in_aside(t: Tagged, i: int) -> bool:
    """Whether a clause set in tells of a figure: "food, which rose [19%] in March, is up 10% now"."""
    opens = t.tags.rfind(",k", 0, i)
    closes = t.tags.find(",", i) if opens > 0 and "," not in t.tags[opens + 1 : i] else -1
    return closes > 0 and t.tags[closes + 1 : closes + 2] in tuple(FINITE_VERBS)


def _inherited_period(t: Tagged, read: FigureInContext, context: Context) -> str:
    """The time that the paragraph named before; where it named none, the lead may date the figure later."""
    if read.status in TO_COME:
        return ""
    period = context.period_for(read.sort)
    if period and is_now(t.text, t.starts[0], read.quantity.start):
        return ""
    if period:
        read.inherited.add("period")
    elif not context.in_caption and not (context.anchor.day is None and _is_of_a_day(t, read)):
        context.undated.add(read.quantity.start)
    return period


def _is_of_a_day(t: Tagged, read: FigureInContext) -> bool:
    """Whether a figure is told of a day that only the day of publication would date: "rose 4% today"."""
    return not _DAYS.isdisjoint(vague_times(t.text, read.quantity.end, _near_end(t, read, read.clause[1])))


def _near_end(t: Tagged, read: FigureInContext, end: int) -> int:
    """Up to where a time beside a figure is its own: a comma, or a few words."""
    high = min(end, read.quantity.end + _OWN)
    comma = t.text.find(",", read.quantity.end, high)
    return comma if comma >= 0 else high


def _dated(
    t: Tagged,
    order: int,
    reads: list[FigureInContext],
    mentions: list[Mention],
    clause: tuple[int, int],
    earlier: bool,
    context: Context,
) -> tuple[Mention | None, bool]:
    """The mention of time that dates a figure, and whether it stands in the figure's own clause."""
    read = reads[order]
    near = reads[max(0, order - _NEAR) : order] + reads[order + 1 : order + 1 + _NEAR]
    others = [other.quantity for other in near if not other.aged]  # ages are of no time
    origins = [other.quantity for other in near if other.frame.role == "origin"]
    if len(mentions) > _NEAR:
        at = bisect_left(mentions, read.quantity.start, key=lambda mention: mention.start)
        mentions = mentions[max(0, at - _NEAR) : at + _NEAR]
    undated = Undated(
        t.text,
        read.quantity,
        others,
        origins,
        mentions,
        clause,
        earlier,
        inherits=bool(context.period_for(read.sort)),
        told=read.status == "reported",
        anchor=context.anchor,
    )
    return choose(undated)


def _has_its_own(
    t: Tagged, reads: list[FigureInContext], order: int, mention: Mention, end: int, context: Context
) -> bool:
    """Whether a figure is told of a time that nobody knows, and of none further off: "12 votes this year"."""
    read = reads[order]
    listed = any(read.quantity.end <= other.quantity.start < mention.start for other in reads[order + 1 :])
    beside = 0 <= mention.start - read.quantity.end <= _OWN and not listed
    if context.anchor.day is not None or beside:
        return False
    times = vague_times(t.text, read.quantity.end, _near_end(t, read, end))
    return any(" " in time for time in times)  # a day of the week may be that of the date line


def _reaches(
    t: Tagged, read: FigureInContext, mention: Mention, period: str, before: list[FigureInContext]
) -> bool:
    """Whether a time of another clause holds: it opens the sentence, dates the event, or a figure's like."""
    if is_duration(read.quantity.unit) or read.kind in ("run", "rank"):
        return False
    return (
        opens_sentence(t.text, mention, t.starts[0])
        or is_same_event(t.text, read.quantity, mention)
        or any(other.period == period and other.sort == read.sort for other in before)
    )
