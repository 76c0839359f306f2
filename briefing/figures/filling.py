"""What a figure that was read takes from around it: place, period, status, speaker, a currency's country."""

import re
from bisect import bisect_left

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.quantities import steps
from briefing.figures.reads.read import Read
from briefing.figures.slots.already_there import is_there
from briefing.figures.slots.candidate_times import Undated
from briefing.figures.slots.carrying import carries, is_now, is_open, opens_sentence
from briefing.figures.slots.gazetteer import canonical, is_known
from briefing.figures.slots.inheritance import Context
from briefing.figures.slots.iso_periods import is_day
from briefing.figures.slots.other_events import is_same_event
from briefing.figures.slots.periods import Mention, period_of
from briefing.figures.slots.places import Place
from briefing.figures.slots.placing import place_of
from briefing.figures.slots.publication import vague_times
from briefing.figures.slots.speakers import speaker_of
from briefing.figures.slots.status_reach import goes_on
from briefing.figures.slots.statuses import is_revised, status_of
from briefing.figures.slots.telling import Attribution
from briefing.figures.slots.timing import choose
from briefing.figures.words.families import is_duration, is_measured, is_money
from briefing.model import Status

_OFFSET = re.compile(r"\s(?:ago|later|earlier|before|after)\b")
_NOWHERE: frozenset[str] = frozenset()
_BESIDE_NAMES = tuple(",(NP")  # tags before an age that a name or noun has: "Alder, 40", "people 40"
_DISTANCE = "Distance"  # how the measure of one begins
_BESIDE = 16  # characters between a time and the figure that it leads
_AT_AGE = (["at"], ["at", "age"], ["at", "the", "age", "of"])
_TO_COME = ("forecast", "target", "hypothetical")
_SET_AGAINST = ("origin", "compared", "rival")
_OF_A_STRETCH = re.compile(
    r"\b(?:quarterly|monthly|weekly|annual|yearly|half-year|full-year|\w+-quarter)\b", re.IGNORECASE
)
_AMOUNTS = frozenset({"%", "money", "x", ""})
_OWN = 30  # characters between a figure and its own time
_PARTNER = re.compile(r"(?P<thing>.+ (?:to|from|with)) (?:the )?(?P<place>[A-Z][\w .’'-]+)")
_NEAR = 8  # how many mentions of time, and other figures, are weighed on either side of a figure


def measure_there(read: Read) -> str:
    """The measure; one taken over is of its own place: "Exports to Chile rose 5%. Africa took 9% more"."""
    told = "measure" in read.inherited and read.place and "place" not in read.inherited
    partner = _PARTNER.fullmatch(read.measure) if told else None
    if not partner or not is_known(partner["place"]) or canonical(partner["place"]) == read.place:
        return read.measure
    article = "the " if read.place.isupper() else ""  # the EU, the US
    return f"{partner['thing']} {article}{read.place}"


def place_told(
    t: Tagged, read: Read, before: Read | None, places: list[Place], topic_label: str, context: Context
) -> str:
    if read.aged or read.measure.startswith(_DISTANCE):
        return ""  # where a person or what lies between two places is told by the measure
    lasts = is_duration(read.quantity.unit) and read.kind != "run"
    place, stated = place_of(t, places, read.i, read.topic, lasts)
    if not place and is_known(topic_label):
        place, stated = canonical(topic_label), True
    if not place and before and before.place and _is_beside(t, read, before):
        place = before.place
    named = {found.name for found in places if found.how == "in"} if places else _NOWHERE
    if not place and read.kind != "rank" and not lasts and named <= {context.place}:
        place = context.place_for(read.sort)
    if place and not stated:
        read.inherited.add("place")
    if place in named:
        context.locate(place, read.sort)
    return place


def _is_beside(t: Tagged, read: Read, before: Read) -> bool:
    """Whether a figure is set against the one before it, so that it holds in the same place."""
    between = t.lower[before.i : read.i]
    return (
        read.frame.role in ("compared", "again", "rival", "origin", "result")
        or "compared" in between
        or "versus" in between
    )


def status_told(t: Tagged, read: Read, before: Read | None, low: int, high: int) -> Status:
    if read.echo and before is not None:
        return before.status
    if read.aged and t.tags[read.i - 1 : read.i] in _BESIDE_NAMES:
        return "reported"  # a person is as old as that, whatever will become of him
    quantity = read.quantity
    hedge = t.text[quantity.outer_start : quantity.start] if quantity.outer_start >= 0 else ""
    status = status_of(t, read.i, low, high, hedge, read.topic)
    listed = before is not None and _are_of_a_sort(before, read) and before.status in _TO_COME
    if status == "reported" and before and listed and read.frame.role not in _SET_AGAINST:
        status = before.status if goes_on(t, before.i, read.i) else status
    if status in _TO_COME and is_there(t, read.i, read.measure):
        return "reported"
    if read.frame.role == "origin" and status in ("forecast", "target", "reported"):
        # "could reach 16%, up from 15% today", "a pledge to lift it from 15%"
        return "forecast" if is_revised(t, read.i) else "reported"
    return status


def _are_of_a_sort(before: Read, read: Read) -> bool:
    """Whether two figures may be items of one list: amounts of one family, or counts of things."""
    first, second = before.sort[0], read.sort[0]
    counts = not any(sort in _AMOUNTS or is_measured(sort) for sort in (first, second))
    return first == second or counts


def period_told(
    t: Tagged,
    order: int,
    reads: list[Read],
    mentions: list[Mention],
    clause: tuple[int, int],
    context: Context,
) -> str:
    """The period of a figure, stated or inherited."""
    read = reads[order]
    if is_duration(read.quantity.unit) and _OFFSET.match(t.text, read.quantity.end):
        return ""  # "three years ago"
    if read.aged and not _was_then(t, read.i):
        return ""  # a person's age is told as of the article
    if order and reads[order - 1].period:
        quarter = steps.quarter(t.text, read.quantity.end, reads[order - 1].period)
        if quarter is not None:
            return quarter
    if read.echo and not any(m.end <= read.quantity.start <= m.end + _BESIDE for m in mentions):
        return ""  # "in year two, 650"
    earlier = read.frame.role in ("origin", "compared")
    mention, stated = _dated(t, order, reads, mentions, clause, earlier, context)
    if mention is not None:
        if _has_its_own(t, read, mention, clause[1], context):
            return ""
        period = _period_of(t, read, reads[:order], mention, stated, earlier, context)
        if is_day(period) and _OF_A_STRETCH.search(read.measure):
            period = ""  # "disclosed on Wednesday a quarterly loss of $9"
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
    read: Read,
    before: list[Read],
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
    keeps = not earlier and read.status == "reported" and not context.is_dated(period, read.sort)
    if keeps and carries(t.text, mention, context.anchor, dates=True):
        context.date(period, read.sort)
    return period


def _inherited_period(t: Tagged, read: Read, context: Context) -> str:
    """The time that the paragraph named before; where it named none, the lead may date the figure later."""
    if read.status in _TO_COME:
        return ""
    period = context.period_for(read.sort)
    if period and is_now(t.text, t.starts[0], read.quantity.start):
        return ""
    if period:
        read.inherited.add("period")
    elif not context.in_caption:
        context.undated.add(read.quantity.start)
    return period


def _dated(
    t: Tagged,
    order: int,
    reads: list[Read],
    mentions: list[Mention],
    clause: tuple[int, int],
    earlier: bool,
    context: Context,
) -> tuple[Mention | None, bool]:
    """The mention of time that dates a figure, and whether it stands in the figure's own clause."""
    if not mentions:
        return None, False
    read = reads[order]
    near = reads[max(0, order - _NEAR) : order] + reads[order + 1 : order + 1 + _NEAR]
    others = [other.quantity for other in near if not other.aged]  # ages are of no time
    at = bisect_left(mentions, read.quantity.start, key=lambda mention: mention.start)
    undated = Undated(
        t.text,
        read.quantity,
        others,
        mentions[max(0, at - _NEAR) : at + _NEAR],
        clause,
        earlier,
        inherits=bool(context.period_for(read.sort)),
        told=read.status == "reported",
        anchor=context.anchor,
    )
    return choose(undated)


def _has_its_own(t: Tagged, read: Read, mention: Mention, end: int, context: Context) -> bool:
    """Whether a figure is told of a time that nobody knows, and of none further off: "12 votes this year"."""
    if context.anchor.day is not None or 0 <= mention.start - read.quantity.end <= _OWN:
        return False
    high = min(end, read.quantity.end + _OWN)
    comma = t.text.find(",", read.quantity.end, high)
    times = vague_times(t.text, read.quantity.end, comma if comma >= 0 else high)
    return any(" " in time for time in times)  # a day of the week may be that of the date line


def _reaches(t: Tagged, read: Read, mention: Mention, period: str, before: list[Read]) -> bool:
    """Whether a time of another clause holds: it opens the sentence, dates the event, or a figure's like."""
    if is_duration(read.quantity.unit) or read.kind in ("run", "rank"):
        return False
    return (
        opens_sentence(t.text, mention, t.starts[0])
        or is_same_event(t.text, read.quantity, mention)
        or any(other.period == period and other.sort == read.sort for other in before)
    )


def currency_led_to(reads: list[Read], order: int) -> str:
    """The currency of the level that a change leads to: "rose 3.6% to 41 trillion yuan"."""
    for read in reads[order + 1 : order + 3]:
        unit = read.quantity.unit
        if read.frame.role == "result" and unit.isupper() and is_money(unit):
            return unit
    return ""


def speaker_told(t: Tagged, voices: list[Attribution], read: Read, place: str) -> str:
    """Who says a figure; in "Texas reported 5,551 cases" it is where, not who."""
    name, inherited = speaker_of(t, voices, read.i)
    if canonical(name) == place:
        return ""
    if inherited:
        read.inherited.add("speaker")
    return name
