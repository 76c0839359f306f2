"""The one way from a text to its figures."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from briefing.figures.bases import basis_of
from briefing.figures.finding import find_quantities
from briefing.figures.frames import DURATIONS, PERCENT, Frame, is_money, read_frame
from briefing.figures.kinds import kind_of
from briefing.figures.measures import label
from briefing.figures.periods import Anchor, Mention, anchor_of, find_periods, shifted
from briefing.figures.places import Place, clause_of, find_places, place_of
from briefing.figures.quantity import Quantity
from briefing.figures.sentences import Sentence, split
from briefing.figures.speakers import speakers_of
from briefing.figures.statuses import status_of
from briefing.figures.tagging import Tagged, tag
from briefing.model import Article, Direction, Figure, Kind, Slot


@dataclass(slots=True)
class _Context:
    """What later figures may inherit."""

    anchor: Anchor
    paragraph: int = -1
    period: str = ""
    place: str = ""
    lead: str = ""  # the period of the first paragraphs
    measures: dict[str, str] = field(default_factory=dict)  # unit family → the last measure


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


def extract(source: Article | str) -> list[Figure]:
    """The figures of an article (or of bare text), in reading order. Never raises on any text."""
    if isinstance(source, str):
        return list(_figures(source, "", anchor_of(source, None)))
    return list(_figures(source.text, source.id, anchor_of(source.text, source.published)))


def _figures(text: str, article: str, anchor: Anchor) -> Iterator[Figure]:
    quantities = find_quantities(text)
    if not quantities:
        return
    context = _Context(anchor)
    for sentence, inside in _by_sentence(split(text), quantities):
        yield from _sentence_figures(text, article, sentence, inside, context)


def _by_sentence(sentences: list[Sentence], quantities: list[Quantity]) -> Iterator[tuple[Sentence, list[Quantity]]]:
    """The sentences that hold quantities. One that a quantity runs out of is joined with the next."""
    at = 0
    index = 0
    while at < len(quantities) and index < len(sentences):
        sentence = sentences[index]
        while at < len(quantities) and quantities[at].start < sentence.start:
            at += 1  # in the space between sentences: nothing to read it by
        inside = []
        while at < len(quantities) and quantities[at].start < sentence.end:
            quantity = quantities[at]
            while quantity.end > sentence.end and index + 1 < len(sentences):
                index += 1
                sentence = Sentence(sentence.start, sentences[index].end, sentence.paragraph, sentence.bullet)
            inside.append(quantity)
            at += 1
        if inside:
            yield sentence, inside
        index += 1


def _sentence_figures(
    text: str, article: str, sentence: Sentence, quantities: list[Quantity], context: _Context
) -> Iterator[Figure]:
    t = tag(text, sentence.start, sentence.end, quantities)
    if sentence.paragraph != context.paragraph and not sentence.bullet:
        context.period = context.place = ""
    context.paragraph = sentence.paragraph
    mentions = _clear(find_periods(text, context.anchor, sentence.start, sentence.end), quantities)
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
        inherited = read.inherited
        if place and not stated:
            inherited.add("place")
        elif not place and context.place and read.kind != "rank":
            place = context.place
            inherited.add("place")
        if place and any(p.how == "in" and p.name == place for p in places):
            context.place = place
        period, stated = _period(t, i, order, reads, mentions, (start, end), context)
        if period and not stated:
            inherited.add("period")
        currency = next((r.quantity.unit for r in reads[order + 1 :] if r.frame.role == "result" and is_money(r.quantity.unit)), "")
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
            status=status_of(t, i, low, high),
            measure=read.measure,
            place=place,
            period=period,
            basis=basis_of(text, quantity.start, quantity.end, start, end, read.kind, quantity.unit, currency),
            speaker=_speaker(speakers, i),
            inherited=frozenset(inherited),
            sentence=words,
            sentence_start=sentence.start,
            article=article,
        )


def _read(t: Tagged, i: int, quantity: Quantity, reads: list[_Read], topic_label: str, context: _Context) -> _Read:
    noun = counted_noun(t, quantity)
    frame = read_frame(t, i, quantity, bool(noun))
    kind, direction = kind_of(t, i, frame, quantity)
    inherited: set[Slot] = set()
    family = _family(quantity.unit)
    if frame.role in ("again", "compared") and reads or frame.role == "change" and frame.topic is None and frame.tail and reads:
        earlier = reads[-1]
        if frame.role == "again":
            kind, direction = earlier.kind, earlier.direction
        measure = earlier.measure
        if frame.role == "compared" and frame.tail:
            measure = f"{measure} for {t.slice(*frame.tail)}"
        context.measures[family] = measure
        return _Read(quantity, frame, kind, direction, measure, earlier.topic, inherited)
    measure = label(t, i, frame, quantity, noun)
    if measure and topic_label and " " not in measure:
        measure = f"{topic_label}: {measure[:1].lower()}{measure[1:]}"
    if not measure:
        measure = topic_label or context.measures.get(family, "")
        if measure and not topic_label:
            inherited.add("measure")
    if measure:
        context.measures[family] = measure
    return _Read(quantity, frame, kind, direction, measure, frame.topic, inherited)


def counted_noun(t: Tagged, quantity: Quantity) -> str:
    """The counted noun as the text has it ("people", "new cases"), or "" when the unit is no noun of the text."""
    unit = quantity.unit
    if not unit or unit in PERCENT or is_money(unit) or "/" in unit or unit == "year of age":
        return ""
    span = t.text[quantity.start : quantity.end].replace("-", " ").split()
    wanted = unit.split()
    tail = span[-len(wanted) :]
    if len(tail) < len(wanted) or not tail[-1][:2].lower() == wanted[-1][:2].lower() or len(wanted[-1]) < 3:
        return ""
    return " ".join(tail)


def _family(unit: str) -> str:
    if unit in PERCENT:
        return "%"
    if is_money(unit):
        return "money"
    return unit.rpartition(" ")[2]


def _label_of(t: Tagged) -> str:
    """ "Semiconductors: Exports jumped": what stands before a colon near the head of a sentence."""
    at = t.tags.find(":", 0, 7)
    if at < 1 or any(tag in "QVYUWBHMGE,k" for tag in t.tags[:at]):
        return ""
    return t.slice(0, at)


def _clear(mentions: list[Mention], quantities: list[Quantity]) -> list[Mention]:
    """Mentions that are no part of a quantity."""
    spans = [(q.start, q.end) for q in quantities]
    return [m for m in mentions if not any(low < m.end and m.start < high for low, high in spans)]


def _period(
    t: Tagged, i: int, order: int, reads: list[_Read], mentions: list[Mention], clause: tuple[int, int], context: _Context
) -> tuple[str, bool]:
    read = reads[order]
    quantity = read.quantity
    best: Mention | None = None
    score = 10_000
    for mention in mentions:
        if _of_publication(t, mention):
            continue
        if mention.shift and read.frame.role not in ("origin", "compared"):
            continue
        after = mention.start >= quantity.end
        gap = mention.start - quantity.end if after else quantity.start - mention.end
        between = [r for r in reads if r is not read and min(quantity.end, mention.end) <= r.quantity.start < max(quantity.start, mention.start)]
        cost = gap + 60 * len(between) + (0 if after else 10)
        if not clause[0] <= mention.start < clause[1]:
            cost += 300
        if cost < score:
            best, score = mention, cost
    if best is not None:
        if best.shift:
            base = next((r for r in [context.period] if r), "")
            moved = shifted(base, *best.shift) if base else ""
            return moved, True
        if not context.lead:
            context.lead = best.period
        context.period = best.period
        return best.period, score < 300
    if read.kind == "rank" or quantity.unit.rpartition(" ")[2] in DURATIONS or quantity.unit == "year of age":
        return "", False
    return context.period or context.lead, False


def _of_publication(t: Tagged, mention: Mention) -> bool:
    """ "said Thursday", "data released on Monday": when it was said, not when it held."""
    before = t.text[max(0, mention.start - 24) : mention.start].split()
    return len(mention.period) == 10 and any(
        word.rstrip(",").endswith(("said", "announced", "released", "reported", "told", "published", "showed")) for word in before[-2:]
    )


def _speaker(speakers: list[tuple[int, str]], i: int) -> str:
    if not speakers:
        return ""
    return min(speakers, key=lambda found: abs(found[0] - i))[1]
