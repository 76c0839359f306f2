"""From sentences to figures, stage by stage.

Every stage is done for all sentences in hand before the next begins: a stage is much code, and going through
all of them for each sentence in turn takes a tenth longer.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.frame_kind_measure import framed, name_all, tell_kind
from briefing.figures.discourse.headings import label_before_colon
from briefing.figures.discourse.listed import tell_lists
from briefing.figures.discourse.memory import Memory
from briefing.figures.discourse.partitives import tell_parts
from briefing.figures.discourse.set_against import tell_compared, tell_set_against
from briefing.figures.filling.measures import measure_told, of_speaker
from briefing.figures.filling.periods import period_told
from briefing.figures.filling.places import place_told
from briefing.figures.filling.statuses import status_told
from briefing.figures.grammar.clauses import clause_of, closing_mark
from briefing.figures.grammar.sentences import Sentence
from briefing.figures.grammar.tagging import Tagged, tag
from briefing.figures.slots.bases import Adjustment, adjustments, basis_of
from briefing.figures.slots.gazetteer import canonical
from briefing.figures.slots.inheritance import Context, sort_of
from briefing.figures.slots.other_events import is_elsewhere
from briefing.figures.slots.periods import Mention, find_periods
from briefing.figures.slots.places import Place, find_places
from briefing.figures.slots.publication import is_dateline, is_publication
from briefing.figures.slots.speakers import speaker_of
from briefing.figures.slots.telling import Attribution
from briefing.figures.units.families import is_money
from briefing.figures.units.quantity import Quantity
from briefing.model import Figure, Number, Value


@dataclass(slots=True)
class InHand:
    """A sentence with figures, and what the stages done have found in it."""

    sentence: Sentence
    paragraph_start: int
    quantities: list[Quantity]
    mentions: list[Mention] = field(init=False)
    t: Tagged = field(init=False)
    places: list[Place] = field(init=False)
    voices: list[Attribution] = field(init=False)
    topic_label: str = field(init=False)
    adjusted: list[Adjustment] = field(init=False)
    reads: list[FigureInContext] = field(init=False)


def figures_of(text: str, sentences: list[InHand], context: Context, memory: Memory) -> Iterator[Figure]:
    """The figures of the next sentences, in order."""
    for one in sentences:
        one.mentions, one.quantities = _dates(text, one.sentence, one.quantities, context)
    for one in sentences:
        one.t = tag(text, one.sentence.start, one.sentence.end, one.quantities)
    for one in sentences:
        one.places = find_places(one.t)
    for one in sentences:
        one.voices = context.voices.of(one.t, one.sentence)
    for one in sentences:
        one.topic_label = label_before_colon(one.t)
        one.adjusted = adjustments(text, one.sentence.start, one.sentence.end)
    for one in sentences:
        one.reads = [framed(one.t, i, q) for i, q in zip(one.t.figures, one.quantities, strict=True)]
    for one in sentences:
        for read in one.reads:
            tell_kind(one.t, read)
    for one in sentences:
        memory.enter(one.sentence.paragraph)
        name_all(one.t, one.reads, one.topic_label, memory)
    for one in sentences:
        tell_parts(one.t, one.reads)
        tell_lists(one.t, one.reads)
        tell_set_against(one.t, one.reads)
        tell_compared(one.t, one.reads)
    for one in sentences:
        _tell_statuses(one)
    for one in sentences:
        context.enter(text, one.sentence, one.paragraph_start)
        context.turn(text, one.sentence, one.mentions)
        _tell_places_and_periods(one, context)
    for one in sentences:
        yield from _told(text, one, context)


def _tell_statuses(one: InHand) -> None:
    before = None
    for read in one.reads:
        read.sort = sort_of(read.quantity.unit, read.kind)
        low, high = clause_of(one.t, read.i)
        read.clause = one.t.starts[low], one.t.ends[high - 1]
        read.status = status_told(one.t, read, before, low, high)
        before = read


def _tell_places_and_periods(one: InHand, context: Context) -> None:
    before = None
    close = closing_mark(one.t)
    for order, read in enumerate(one.reads):
        quoted = read.i < close
        places = [place for place in one.places if (place.low < close) is quoted]
        mentions = [m for m in one.mentions if (m.start < one.t.starts[close]) is quoted]
        read.place = place_told(one.t, read, before, places, one.topic_label, context)
        read.period = period_told(one.t, order, one.reads, mentions, context)
        before = read


def _told(text: str, one: InHand, context: Context) -> Iterator[Figure]:
    words = text[one.sentence.start : one.sentence.end]
    for order, read in enumerate(one.reads):
        q = read.quantity
        speaker = _speaker(one.t, one.voices, read) if one.voices else ""
        currency = _currency_led_to(one.reads, order) if read.kind == "change" else ""
        basis = basis_of(text, q.start, q.end, *read.clause, read.kind, q.unit, currency, one.adjusted)
        measure = of_speaker(one.t, read, measure_told(one.t, read), speaker)
        value, bottom, top = _size(q) if read.kind == "change" else (q.value, q.low, q.high)
        yield Figure(
            q.start, q.end, text[q.start : q.end], value, q.unit, bottom, top, q.qualifier,
            kind=read.kind, direction=read.direction, status=read.status, measure=measure,
            place=read.place, period=read.period, speaker=speaker, inherited=frozenset(read.inherited),
            basis=basis, sentence=words, sentence_start=one.sentence.start, article=context.article,
        )  # fmt: skip


def _speaker(t: Tagged, voices: list[Attribution], read: FigureInContext) -> str:
    """Who says a figure; in "Texas reported 5,551 cases" it is where, not who."""
    name, inherited = speaker_of(t, voices, read.i)
    if canonical(name) == read.place:
        return ""
    if inherited:
        read.inherited.add("speaker")
    return name


def _currency_led_to(reads: list[FigureInContext], order: int) -> str:
    """The currency of the level that a change leads to: "rose 3.6% to 41 trillion yuan"."""
    for read in reads[order + 1 : order + 3]:
        unit = read.quantity.unit
        if read.frame.role == "result" and unit.isupper() and is_money(unit):
            return unit
    return ""


def _size(q: Quantity) -> tuple[Value, Number | None, Number | None]:
    """Value and bounds of a change, whose sign is its direction."""
    if isinstance(q.value, tuple) or q.value >= 0:
        return q.value, q.low, q.high
    return -q.value, None if q.high is None else -q.high, None if q.low is None else -q.low


def _dates(
    text: str, sentence: Sentence, quantities: list[Quantity], context: Context
) -> tuple[list[Mention], list[Quantity]]:
    """The sentence's times, without those that are part of a quantity or tell when something was said.

    The other way about, the 11 of "the first 11 months of 2025" is no quantity.
    """
    mentions = []
    kept = list(quantities)
    at = 0
    found = list(find_periods(text, context.anchor, sentence.start, sentence.end))
    if len(found) > 1 and is_dateline(text, found[0]):
        day = found[0].period
        if any(mention.period and day.startswith(f"{mention.period}-") for mention in found[1:]):
            del found[0]  # "LUND, Dec. 8 – Exports rose this year"
    for mention in found:
        while at < len(quantities) and quantities[at].end <= mention.start:
            at += 1
        first = quantities[at] if at < len(quantities) else None
        if first and first.start < mention.end:
            inside = mention.start <= first.start and first.end <= mention.end
            if not inside or (mention.start, mention.end) == (first.start, first.end):
                continue
            if text[mention.start : mention.start + 5].lower() == "first":
                kept.remove(first)
        if not (is_publication(text, mention) or is_elsewhere(text, mention)):
            mentions.append(mention)
    return mentions, kept
