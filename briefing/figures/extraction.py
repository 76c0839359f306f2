"""The one way from a text to its figures."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from briefing.figures.bases import basis_of
from briefing.figures.finding import find_quantities
from briefing.figures.frames import DURATIONS, MEASURED, PERCENT, Frame, is_money, read_frame
from briefing.figures.kinds import kind_of
from briefing.figures.measures import label, plain
from briefing.figures.periods import WEEKDAYS, Anchor, Mention, anchor_of, find_periods, shifted
from briefing.figures.places import canonical, clause_of, find_places, is_known, place_of
from briefing.figures.quantity import Quantity
from briefing.figures.sentences import LONGEST, Sentence, split
from briefing.figures.speakers import speakers_of
from briefing.figures.statuses import status_of
from briefing.figures.tagging import Tagged, tag
from briefing.figures.timing import carries, choose, is_publication, period_of
from briefing.model import Article, Direction, Figure, Kind, Slot, Status

_NEAR = 8  # how many mentions of time, and other figures, are weighed on either side of a figure


@dataclass(slots=True)
class _Context:
    """What later figures may inherit."""

    anchor: Anchor
    paragraph: int = -1
    read_to: int = 0  # how far the text has been read for times
    period: str = ""
    place: str = ""
    lead: str = ""  # the period of the first paragraphs
    measures: dict[str, tuple[str, int]] = field(
        default_factory=dict
    )  # unit family → last measure, its paragraph


@dataclass(slots=True)
class _Read:
    """One figure of the sentence in hand."""

    quantity: Quantity
    frame: Frame
    kind: Kind
    direction: Direction | None
    measure: str
    topic: tuple[int, int] | None
    inherited: set[Slot]
    status: Status = "reported"
    period: str = ""


def extract(source: Article | str) -> list[Figure]:
    """The figures of an article (or of bare text), in reading order. Never raises on any text."""
    if isinstance(source, str):
        return list(_figures(source, "", anchor_of(source, None)))
    return list(_figures(source.text, source.id, anchor_of(source.text, source.published)))


def _figures(text: str, article: str, anchor: Anchor) -> Iterator[Figure]:
    quantities = find_quantities(text)
    if not quantities:
        return
    context = _Context(anchor, lead=_lead(text, anchor))
    for sentence, paragraph_start, inside in _by_sentence(split(text), quantities):
        yield from _sentence_figures(text, article, sentence, paragraph_start, inside, context)


def _by_sentence(
    sentences: list[Sentence], quantities: list[Quantity]
) -> Iterator[tuple[Sentence, int, list[Quantity]]]:
    """The sentences that hold quantities, each with the start of its paragraph.

    A sentence that a quantity runs out of is joined with the next.
    """
    at = index = paragraph_start = 0
    paragraph = -1
    while at < len(quantities) and index < len(sentences):
        sentence = sentences[index]
        if sentence.paragraph != paragraph:
            paragraph, paragraph_start = sentence.paragraph, sentence.start
        while at < len(quantities) and quantities[at].start < sentence.start:
            at += 1  # in the space between sentences: nothing to read it by
        inside = []
        while at < len(quantities) and quantities[at].start < sentence.end:
            quantity = quantities[at]
            while (
                quantity.end > sentence.end
                and index + 1 < len(sentences)
                and sentence.end - sentence.start < LONGEST
            ):
                index += 1
                sentence = replace(sentence, end=sentences[index].end)
            if quantity.end > sentence.end:
                sentence = replace(sentence, end=quantity.end)
            inside.append(quantity)
            at += 1
        if inside:
            yield sentence, paragraph_start, inside
        index += 1


def _sentence_figures(
    text: str,
    article: str,
    sentence: Sentence,
    paragraph_start: int,
    quantities: list[Quantity],
    context: _Context,
) -> Iterator[Figure]:
    t = tag(text, sentence.start, sentence.end, quantities)
    if sentence.paragraph != context.paragraph and not sentence.bullet:
        context.period = context.place = ""
        context.read_to = paragraph_start
    context.paragraph = sentence.paragraph
    _remember(text, max(context.read_to, sentence.start - 1000), sentence.start, context)
    context.read_to = sentence.end
    mentions = [
        mention
        for mention in _clear(find_periods(text, context.anchor, sentence.start, sentence.end), quantities)
        if not is_publication(text, mention)
    ]
    places = find_places(t)
    speakers = speakers_of(t)
    words = text[sentence.start : sentence.end]
    topic_label = _label_of(t)
    reads: list[_Read] = []
    for order, quantity in enumerate(quantities):
        i = t.figures[order]
        read = _read(t, i, quantity, reads, topic_label, context)
        reads.append(read)
    for order, read in enumerate(reads):
        i = t.figures[order]
        quantity = read.quantity
        low, high = clause_of(t, i)
        start, end = t.starts[low], t.ends[high - 1]
        place, stated = place_of(t, places, i, read.topic)
        if not place and is_known(topic_label):
            place, stated = canonical(topic_label), True
        inherited = read.inherited
        if place and not stated:
            inherited.add("place")
        elif not place and context.place and read.kind != "rank":
            place = context.place
            inherited.add("place")
        if place and any(p.how == "in" and p.name == place for p in places):
            context.place = place
        hedge = text[quantity.outer_start : quantity.start] if quantity.outer_start >= 0 else ""
        read.status = status_of(t, i, low, high, hedge, read.topic)
        if read.frame.role == "origin" and read.status == "forecast":
            read.status = "reported"
        read.period, stated = _period(t, order, reads, mentions, (start, end), context)
        if read.period and not stated:
            inherited.add("period")
        currency = next(
            (
                r.quantity.unit
                for r in reads[order + 1 : order + 3]
                if r.frame.role == "result" and r.quantity.unit.isupper() and is_money(r.quantity.unit)
            ),
            "",
        )
        value, bottom, top = quantity.value, quantity.low, quantity.high
        if read.kind == "change" and not isinstance(value, tuple) and value < 0:
            value, bottom, top = -value, None if top is None else -top, None if bottom is None else -bottom
        yield Figure(
            start=quantity.start,
            end=quantity.end,
            text=text[quantity.start : quantity.end],
            value=value,
            unit=quantity.unit,
            low=bottom,
            high=top,
            qualifier=quantity.qualifier,
            kind=read.kind,
            direction=read.direction,
            status=read.status,
            measure=read.measure,
            place=place,
            period=read.period,
            basis=basis_of(
                text, quantity.start, quantity.end, start, end, read.kind, quantity.unit, currency
            ),
            speaker=_speaker(speakers, i, place),
            inherited=frozenset(inherited),
            sentence=words,
            sentence_start=sentence.start,
            article=article,
        )


def _read(
    t: Tagged, i: int, quantity: Quantity, reads: list[_Read], topic_label: str, context: _Context
) -> _Read:
    noun = counted_noun(t, quantity)
    frame = read_frame(t, i, quantity, bool(noun))
    kind, direction = kind_of(t, i, frame, quantity)
    inherited: set[Slot] = set()
    family = _family(quantity.unit)
    apposed = frame.topic is None and frame.tail is not None and frame.role in ("change", "origin", "result")
    if reads and (frame.role in ("again", "compared") or apposed):
        earlier = reads[-1]
        if frame.role == "again":
            kind, direction = earlier.kind, earlier.direction
        measure = earlier.measure
        if frame.role == "compared" and frame.tail:
            who = t.slice(*frame.tail)
            measure = f"{who}: {measure.partition(': ')[2]}" if ": " in measure else f"{measure} for {who}"
        context.measures[family] = measure, context.paragraph
        return _Read(quantity, frame, kind, direction, measure, earlier.topic, inherited)
    if (
        reads
        and frame.role in ("origin", "result")
        and not quantity.unit
        and counted_noun(t, reads[-1].quantity)
    ):
        measure = reads[-1].measure  # "from 9,800 troops to 5,500"
        return _Read(quantity, frame, kind, direction, measure, reads[-1].topic, inherited)
    measure = label(t, i, frame, quantity, noun)
    if measure and topic_label and " " not in measure:
        measure = f"{topic_label}: {measure[:1].lower()}{measure[1:]}"
    if is_known(measure):
        measure = ""  # a place is where, not what
    if not measure:
        earlier_measure, paragraph = context.measures.get(family, ("", 0))
        measure = topic_label or (earlier_measure if context.paragraph - paragraph <= 1 else "")
        if measure and not topic_label:
            inherited.add("measure")
        measure = measure or plain(t, frame.topic)
    if measure:
        context.measures[family] = measure, context.paragraph
        if noun:
            context.measures[""] = measure, context.paragraph  # "the number peaked at 36,400"
    return _Read(quantity, frame, kind, direction, measure, frame.topic, inherited)


def counted_noun(t: Tagged, quantity: Quantity) -> str:
    """The counted noun as the text has it ("people", "new cases"); "" when the unit is no such noun."""
    unit = quantity.unit.partition("/")[0]
    if not unit or unit in MEASURED or is_money(unit) or unit == "unit":
        return ""
    wanted = unit.split()
    span = t.text[quantity.start : quantity.end].split()
    if len(span) <= len(wanted):
        span = " ".join(span).replace("-", " ").split()
    if "/" in quantity.unit:
        while len(span) > 1 and span[-1][:3].lower() != wanted[-1][:3].lower():
            span.pop()
    tail = span[-len(wanted) :]
    if len(tail) < len(wanted) or tail[-1][:2].lower() != wanted[-1][:2].lower() or len(wanted[-1]) < 3:
        return ""
    while len(tail) > 1 and tail[0].lower().endswith(("'s", "’s")):
        tail.pop(0)  # "54 of the chamber's members"
    return " ".join(tail)


def _family(unit: str) -> str:
    if unit in PERCENT:
        return "%"
    if is_money(unit):
        return "money"
    return unit.rpartition(" ")[2]


def _label_of(t: Tagged) -> str:
    """ "Semiconductors: Exports jumped": what stands before a colon near the head of a sentence."""
    at = t.tags.find(":", 0, 6)
    if at < 1 or t.tags[0] in "inratfbwx" or (at > 1 and any(tag in "QVYUWBHMGE,k" for tag in t.tags[:at])):
        return ""
    words = t.slice(0, at)
    return "" if words.isupper() and len(words) > 5 else words


def _clear(mentions: list[Mention], quantities: list[Quantity]) -> list[Mention]:
    """Mentions that are no part of a quantity ("the 2020 dollars"); one that holds a whole quantity stays."""
    clear = []
    at = 0
    for mention in mentions:
        while at < len(quantities) and quantities[at].end <= mention.start:
            at += 1
        first = quantities[at] if at < len(quantities) else None
        if (
            first is None
            or first.start >= mention.end
            or (mention.start < first.start and first.end <= mention.end)
        ):
            clear.append(mention)
    return clear


def _period(
    t: Tagged,
    order: int,
    reads: list[_Read],
    mentions: list[Mention],
    clause: tuple[int, int],
    context: _Context,
) -> tuple[str, bool]:
    """The period of a figure, and whether its clause states it."""
    read = reads[order]
    earlier = read.frame.role in ("origin", "compared")
    near = reads[max(0, order - _NEAR) : order] + reads[order + 1 : order + 1 + _NEAR]
    others = [other.quantity for other in near]
    place = bisect_left(mentions, read.quantity.start, key=lambda mention: mention.start)
    mentions = mentions[max(0, place - _NEAR) : place + _NEAR]
    mention, stated = choose(t.text, read.quantity, others, mentions, clause, earlier, bool(context.period))
    if mention is not None:
        base = next((r.period for r in reversed(reads[:order]) if r.period), context.period or context.lead)
        period = period_of(mention, base)
        if period and not earlier and not any(r.period for r in reads[:order]):
            context.period = period
        if read.status in ("forecast", "target") and t.text[mention.start : mention.end].lower() in WEEKDAYS:
            period = shifted(period, "week", -1)  # "will crest Monday"
        if period or earlier:
            return period, stated and (mention.shift is None or mention.shift[0] != "same")
    if earlier or read.kind == "rank" or is_duration(read.quantity.unit):
        return "", False
    if context.period:
        return context.period, False
    return ("" if read.status in ("forecast", "target") else context.lead), False


def is_duration(unit: str) -> bool:
    return unit.rpartition(" ")[2] in DURATIONS or unit.endswith("of age")


def _lead(text: str, anchor: Anchor) -> str:
    """The first stretch longer than a day that the first paragraphs name."""
    for mention in find_periods(text, anchor, 0, min(len(text), 1500)):
        if len(mention.period) != 10 and carries(text, mention, anchor):
            return mention.period
    return ""


def _remember(text: str, start: int, end: int, context: _Context) -> None:
    """Take over the last time that sentences without figures mention."""
    for mention in reversed(find_periods(text, context.anchor, start, end)):
        if carries(text, mention, context.anchor) and not is_publication(text, mention):
            context.period = mention.period
            return


def _speaker(speakers: list[tuple[int, str]], i: int, place: str) -> str:
    if not speakers:
        return ""
    name = min(speakers, key=lambda found: abs(found[0] - i))[1]
    return "" if canonical(name) == place else name  # "Texas reported 5,551 cases": where, not who
