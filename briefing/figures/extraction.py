"""The one way from a text to its figures."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.figures.bases import basis_of
from briefing.figures.counting import counted_noun, number_of, plural
from briefing.figures.families import is_duration, is_measured, is_money
from briefing.figures.finding import find_quantities
from briefing.figures.frame import Frame
from briefing.figures.frames import read_frame
from briefing.figures.inheritance import Context, Sort, context_of, sort_of, with_lead
from briefing.figures.kinds import kind_of
from briefing.figures.labels import GENERIC, finish, head_of_subject, plain, words_of
from briefing.figures.measures import is_mark, is_step, is_teller, label, quantity_text, says_nothing
from briefing.figures.periods import Mention, anchor_of, find_periods
from briefing.figures.persons import names_no_one, whose
from briefing.figures.places import Place, canonical, clause_of, find_places, is_known, place_of
from briefing.figures.purposes import purpose
from briefing.figures.quantity import Quantity
from briefing.figures.sentences import Sentence, by_sentence, split
from briefing.figures.speakers import Attribution, speaker_of
from briefing.figures.statuses import status_of
from briefing.figures.tagging import Tagged, tag
from briefing.figures.timing import (
    carries,
    choose,
    is_now,
    is_open,
    is_publication,
    is_same_event,
    opens_sentence,
    period_of,
)
from briefing.model import SEARCHED, Article, Direction, Figure, Kind, Slot, Status

_OFFSET = re.compile(r"\s(?:ago|later|earlier|before|after)\b")
_PLACED = re.compile(r" (?:in|on|at) ")
_MOST = (
    60  # figures of one sentence; what holds more is a row of numbers, and no words tell what they measure
)
_WARMTHS = ("°C", "°F")
_OWNER = re.compile(r"[^\s]+['’]s? ")
_MARKS = 2  # characters a number that may stand between numbers without a word
_NEAR = 8  # how many mentions of time, and other figures, are weighed on either side of a figure


def extract(source: Article | str) -> list[Figure]:
    """The figures of an article (or of bare text), in reading order. Never raises on any text.

    Of a text longer than ``SEARCHED`` only the paragraphs within that length are searched.
    """
    if isinstance(source, str):
        source = Article(id="", title="", source="", text=source)
    text = _within(source.text)
    quantities = find_quantities(text)
    if not quantities:
        return []
    sentences = split(text)
    context = context_of(text, anchor_of(text, source.published), sentences)
    context.article = source.id
    figures: list[Figure] = []
    cells = 0  # sentences in a row that are nothing but numbers, as a table's column has them
    for sentence, paragraph_start, inside in by_sentence(sentences, quantities):
        cells = cells + 1 if _is_cell(sentence, inside) else 0
        if len(inside) > _MOST or cells > _MOST:
            figures += _row(text, sentence, inside, source.id)
        else:
            figures += _figures(text, sentence, paragraph_start, inside, context)
    return with_lead(figures, context) if context.undated else figures


def _is_cell(sentence: Sentence, quantities: list[Quantity]) -> bool:
    return len(sentence) - sum(q.end - q.start for q in quantities) <= _MARKS * len(quantities)


def _row(text: str, sentence: Sentence, quantities: list[Quantity], article: str) -> Iterator[Figure]:
    """The figures of a row of numbers: their values, without what words would say of them."""
    words = text[sentence.start : sentence.end]
    for q in quantities:
        yield Figure(
            q.start, q.end, text[q.start : q.end], q.value, q.unit, q.low, q.high, q.qualifier,
            sentence=words, sentence_start=sentence.start, article=article,
        )  # fmt: skip


def _within(text: str) -> str:
    """The text, or the paragraphs of a very long one that are searched."""
    if len(text) <= SEARCHED:
        return text
    end = text.rfind("\n", 0, SEARCHED)
    return text[: end if end > 0 else SEARCHED]


@dataclass(slots=True)
class _Read:
    """One figure of the sentence in hand."""

    quantity: Quantity
    i: int  # its word in the sentence
    frame: Frame
    kind: Kind
    direction: Direction | None
    measure: str
    topic: tuple[int, int] | None
    inherited: set[Slot]
    whole: str = ""  # what it counts or is a share of
    status: Status = "reported"
    period: str = ""
    place: str = ""
    sort: Sort = ("", False)


def _figures(
    text: str, sentence: Sentence, paragraph_start: int, quantities: list[Quantity], context: Context
) -> Iterator[Figure]:
    context.enter(text, sentence, paragraph_start)
    mentions, quantities = _dates(text, sentence, quantities, context)
    t = tag(text, sentence.start, sentence.end, quantities)
    places, voices, topic_label = find_places(t), context.voices.of(t, sentence), _label_of(t)
    words = text[sentence.start : sentence.end]
    reads: list[_Read] = []
    for i, quantity in zip(t.figures, quantities, strict=True):
        reads.append(_read(t, i, quantity, reads, topic_label, context))
    for order, read in enumerate(reads):
        quantity = read.quantity
        read.sort = sort_of(quantity.unit, read.kind)
        low, high = clause_of(t, read.i)
        clause = t.starts[low], t.ends[high - 1]
        read.place = _place(t, read, reads[order - 1] if order else None, places, topic_label, context)
        speaker = _speaker(voices, read, read.place)
        read.status = _status(t, read, low, high)
        read.period = _period(t, order, reads, mentions, clause, context)
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
            place=read.place,
            period=read.period,
            basis=basis_of(
                text, quantity.start, quantity.end, *clause, read.kind, quantity.unit, _currency(reads, order)
            ),
            speaker=speaker,
            inherited=frozenset(read.inherited),
            sentence=words,
            sentence_start=sentence.start,
            article=context.article,
        )


def _dates(
    text: str, sentence: Sentence, quantities: list[Quantity], context: Context
) -> tuple[list[Mention], list[Quantity]]:
    """The sentence's times, without those that are part of a quantity or tell when something was said.

    The other way about, the 11 of "the first 11 months of 2025" is no quantity.
    """
    mentions = []
    kept = list(quantities)
    at = 0
    for mention in find_periods(text, context.anchor, sentence.start, sentence.end):
        while at < len(quantities) and quantities[at].end <= mention.start:
            at += 1
        first = quantities[at] if at < len(quantities) else None
        if first and first.start < mention.end:
            inside = mention.start <= first.start and first.end <= mention.end
            if not inside or (mention.start, mention.end) == (first.start, first.end):
                continue
            if text[mention.start : mention.start + 5].lower() == "first":
                kept.remove(first)
        if not is_publication(text, mention):
            mentions.append(mention)
    return mentions, kept


def _read(
    t: Tagged, i: int, quantity: Quantity, reads: list[_Read], topic_label: str, context: Context
) -> _Read:
    """Frame, kind and measure of one figure; ``reads`` are those before it in the sentence."""
    noun = counted_noun(t, quantity)
    frame = read_frame(t, i, quantity, bool(noun))
    kind, direction = kind_of(t, i, frame, quantity)
    read = _Read(quantity, i, frame, kind, direction, "", frame.topic, set())
    read.whole = (
        "people"
        if quantity.unit == "people"
        else noun or (finish(words_of(t, frame.topic)) if frame.role in ("amount", "answer") else "")
    )
    if not read.whole and reads and reads[-1].quantity.unit == quantity.unit:
        read.whole = reads[-1].whole  # "six bombs: five that exploded, one that"
    gap = _gapped(t, i, quantity, reads)
    if gap:
        change, read.topic, read.measure = gap
        read.kind, read.direction = change.kind, change.direction
    elif reads and frame.role == "result" and t.tags[reads[-1].i + 1 : i] == "t":
        read.measure, read.topic = reads[-1].measure, reads[-1].topic
    elif reads and _is_about(t, frame, quantity, _before(reads, quantity)):
        earlier = _before(reads, quantity)
        if frame.role == "again" and earlier.quantity.form != "multiple":
            read.kind, read.direction = earlier.kind, earlier.direction
        read.measure, read.topic = earlier.measure, earlier.topic
        placed = frame.tail if frame.role == "again" and earlier.measure else None
        if placed and earlier.measure == finish(purpose(t, earlier.i, "")):
            read.measure = finish(purpose(t, i, ""))
        elif placed and not is_known(t.slice(placed[0] + 1, placed[1])):
            read.measure = f"{_PLACED.split(earlier.measure)[0]} {t.slice(*placed)}"
        if frame.role == "compared" and frame.tail:
            who, what = t.slice(*frame.tail), earlier.measure
            read.measure = f"{who}: {what.partition(': ')[2]}" if ": " in what else f"{what} for {who}"
    else:
        read.measure, inherits = _measure(t, read, noun, reads, topic_label, context)
        if inherits:
            read.inherited.add("measure")
    if quantity.unit and not noun and frame.role != "modifier":
        thing = finish(number_of(t, i, quantity.unit))
        if thing and thing.split()[0].lower() not in read.measure.lower():
            read.measure = thing
        elif read.measure.lower() in GENERIC and quantity.unit.islower() and not is_measured(quantity.unit):
            read.measure = finish(plural(quantity.unit))  # "a group of 31 red and six blue cars"
    if quantity.unit.endswith("of age") and names_no_one(t, i, read.measure):
        name, elsewhere = whose(t, i)
        read.measure = f"Age of {name}" if name else "Age"
        if name and elsewhere:
            read.inherited.add("measure")
    if read.measure:
        context.remember(quantity.unit, read.measure, bool(noun))
    return read


def _before(reads: list[_Read], quantity: Quantity) -> _Read:
    """The figure before; a length of time only for another: "$38m for the six months, a rise of 11%"."""
    if is_duration(quantity.unit):
        return reads[-1]
    return next((read for read in reversed(reads) if not is_duration(read.quantity.unit)), reads[-1])


def _measure(
    t: Tagged, read: _Read, noun: str, reads: list[_Read], topic_label: str, context: Context
) -> tuple[str, bool]:
    """The measure that the words beside a figure name, else one named before, and whether far before."""
    frame, quantity = read.frame, read.quantity
    if is_mark(t, read.i):
        for earlier in reversed(reads):
            if quantity.unit in ("", earlier.quantity.unit) and not is_duration(earlier.quantity.unit):
                return earlier.measure, False
    left_out = reads[-1].whole if reads and frame.role == "answer" and frame.whole < 0 else ""
    measure = label(t, read.i, frame, quantity, noun or left_out)
    if reads and frame.topic and t.tags[slice(*frame.topic)] == "S" and reads[-1].measure:
        rest = reads[-1].measure  # "Colorado’s postings are down, and Ohio’s are"
        owned = _OWNER.match(rest)
        rest = rest[owned.end() :] if owned else rest[:1].lower() + rest[1:]
        return f"{t.slice(*frame.topic)} {rest}", False
    if measure and topic_label and " " not in measure and measure.lower() not in topic_label.lower():
        measure = f"{topic_label}: {measure[:1].lower()}{measure[1:]}"
    if is_known(measure):
        measure = ""  # a place is where, not what
    mandated = frame.role == "answer" and not noun and t.tags[frame.verb : frame.verb + 2] == "Eb"
    if mandated and reads and reads[-1].quantity.unit == quantity.unit and reads[-1].measure:
        return reads[-1].measure, False  # "to 3.7%, above the 3.67% mandated by the treaty"
    if measure and frame.role in ("change", "of") and is_step(measure) and not topic_label:
        if noun:
            return finish(noun), False
        before = reads[-1].measure if reads else context.measure(quantity.unit)
        return before or measure, bool(before and not reads)
    if measure and is_teller(t, frame.topic, measure):
        if noun:
            return finish(noun), False
        if reads and read.kind == "change" and reads[-1].measure:
            return reads[-1].measure, False
        measure = context.measure(quantity.unit)
        return measure or topic_label, bool(measure)
    if measure and topic_label and measure.lower() in topic_label.lower():
        measure = topic_label
    if measure or topic_label:
        measure = measure or topic_label
        return "" if says_nothing(measure) else measure, False
    if read.kind == "rank":
        return finish(quantity_text(t, read.i)), False
    measure = _other_extreme(t, read.i, reads)
    if measure:
        return measure, False
    measure = context.measure(quantity.unit)
    if measure or says_nothing(noun):
        return measure, bool(measure)
    measure = plain(t, frame.topic) or finish(noun) or head_of_subject(t, read.i)
    return measure or ("Temperature" if quantity.unit in _WARMTHS else ""), False


def _other_extreme(t: Tagged, i: int, reads: list[_Read]) -> str:
    """ "The highest forecast is 84 cents, the lowest is [74]": lowest forecast."""
    if i < 3 or t.tags[i - 1] != "B" or t.lower[i - 3] != "the" or not t.lower[i - 2].endswith("est"):
        return ""
    first, _, rest = reads[-1].measure.partition(" ") if reads else ("", "", "")
    return finish(f"{t.lower[i - 2]} {rest}") if first.endswith("est") and rest else ""


def _gapped(
    t: Tagged, i: int, quantity: Quantity, reads: list[_Read]
) -> tuple[_Read, tuple[int, int], str] | None:
    """The change that an elided verb repeats: "exports rose 5% and imports [2%]", "and those to Chile 3%".

    With it the phrase measured and its label.
    """
    change = next((read for read in reversed(reads) if read.kind == "change"), None)
    if change is None or (change.quantity.unit != quantity.unit):
        return None
    at = i - 1 if t.tags[i - 1] == "b" else i
    conjunction = t.tags.rfind("c", change.i, at)
    if conjunction < 0 or any(tag in "VYLUWBHMEGQ;:Auds" for tag in t.tags[conjunction:at]):
        return None
    topic = conjunction + 1, at
    if not any(tag in "NP" for tag in t.tags[slice(*topic)]) or t.tags[at - 1] not in "NP":
        return None
    if t.lower[topic[0]] in ("those", "that"):
        head = change.measure.split(" ")[0]
        return change, topic, finish(f"{head} {t.slice(topic[0] + 1, at)}") if head else ""
    if t.tags[topic[0]] not in "DJNPS":
        return None
    return change, topic, finish(words_of(t, topic))


def _is_about(t: Tagged, frame: Frame, quantity: Quantity, earlier: _Read) -> bool:
    """Whether a figure speaks of what the one before it measures."""
    if frame.role in ("again", "compared"):
        return True
    if frame.role in ("change", "origin", "result") and frame.topic is None and frame.tail is not None:
        return True
    if frame.topic and frame.topic[0] > earlier.i:
        return False
    # "from 9,800 troops to 5,500"
    return (
        frame.role in ("origin", "result")
        and not quantity.unit
        and bool(earlier.measure and counted_noun(t, earlier.quantity))
    )


def _label_of(t: Tagged) -> str:
    """ "Semiconductors: Exports jumped": what stands before a colon near the head of a sentence."""
    at = t.tags.find(":", 0, 6)
    if at < 1 or t.tags[0] in "Qinratfbwx" or (at > 1 and any(tag in "QVYUWBHMGE,k@" for tag in t.tags[:at])):
        return ""
    words = t.slice(0, at)
    return "" if words.isupper() and len(words) > 5 else words


def _place(
    t: Tagged, read: _Read, before: _Read | None, places: list[Place], topic_label: str, context: Context
) -> str:
    place, stated = place_of(t, places, read.i, read.topic)
    if not place and is_known(topic_label):
        place, stated = canonical(topic_label), True
    if not place and before and before.place and _is_beside(t, read, before):
        place = before.place
    if not place and read.kind != "rank" and not is_duration(read.quantity.unit):
        place = context.place_for(read.sort)
    if place and not stated:
        read.inherited.add("place")
    if any(found.how == "in" and found.name == place for found in places):
        context.locate(place, read.sort)
    return place


def _is_beside(t: Tagged, read: _Read, before: _Read) -> bool:
    """Whether a figure is set against the one before it, so that it holds in the same place."""
    between = t.lower[before.i : read.i]
    return (
        read.frame.role in ("compared", "again", "rival", "origin", "result")
        or "compared" in between
        or "versus" in between
    )


def _status(t: Tagged, read: _Read, low: int, high: int) -> Status:
    quantity = read.quantity
    hedge = t.text[quantity.outer_start : quantity.start] if quantity.outer_start >= 0 else ""
    status = status_of(t, read.i, low, high, hedge, read.topic)
    # "could reach 16%, up from 15% today"
    return "reported" if read.frame.role == "origin" and status == "forecast" else status


def _period(
    t: Tagged,
    order: int,
    reads: list[_Read],
    mentions: list[Mention],
    clause: tuple[int, int],
    context: Context,
) -> str:
    """The period of a figure, stated or inherited."""
    read = reads[order]
    if is_duration(read.quantity.unit) and _OFFSET.match(t.text, read.quantity.end):
        return ""  # "three years ago"
    if read.quantity.unit.endswith("of age"):
        return ""  # a person's age is told as of the article
    earlier = read.frame.role in ("origin", "compared")
    near = reads[max(0, order - _NEAR) : order] + reads[order + 1 : order + 1 + _NEAR]
    others = [other.quantity for other in near]
    at = bisect_left(mentions, read.quantity.start, key=lambda mention: mention.start)
    mention, stated = choose(
        t.text,
        read.quantity,
        others,
        mentions[max(0, at - _NEAR) : at + _NEAR],
        clause,
        earlier,
        bool(context.period_for(read.sort)),
        context.anchor,
        read.status == "reported",
    )
    if mention is not None:
        before = [other.period for other in reads[:order] if other.period]
        base = before[-1] if before else context.period or context.lead
        period = period_of(mention, base or context.first)
        if not base and mention.shift:
            stated = False
        if not stated and not mention.shift and not _reaches(t, read, mention, period, reads[:order]):
            period = ""
        elif (
            period
            and not earlier
            and not context.is_dated(period, read.sort)
            and _is_told(t, read, mention, context)
        ):
            context.date(period, read.sort)
        if period or earlier:
            if period and not (stated and mention.shift != ("same", 0)):
                read.inherited.add("period")
            elif (
                period and not context.first and not earlier and not period.endswith("..") and len(period) > 4
            ):
                context.first = period
            return period
    if earlier or read.kind == "rank" or is_duration(read.quantity.unit):
        return ""
    if is_open(t.text, clause[0], read.quantity.start):
        return ""  # "since the outbreak began"
    ahead = read.status in ("forecast", "target", "hypothetical")
    period = "" if ahead else context.period_for(read.sort)
    if period and is_now(t.text, t.starts[0], read.quantity.start):
        return ""
    if period:
        read.inherited.add("period")
    elif not ahead:
        context.undated.add(read.quantity.start)
    return period


def _is_told(t: Tagged, read: _Read, mention: Mention, context: Context) -> bool:
    """Whether later figures may take the time of a figure."""
    return read.status == "reported" and carries(t.text, mention, context.anchor, dates=True)


def _reaches(t: Tagged, read: _Read, mention: Mention, period: str, before: list[_Read]) -> bool:
    """Whether a time of another clause holds: it opens the sentence, dates the event, or a figure's like."""
    if is_duration(read.quantity.unit) or read.kind in ("run", "rank"):
        return False
    return (
        opens_sentence(t.text, mention, t.starts[0])
        or is_same_event(t.text, read.quantity, mention)
        or any(other.period == period and other.sort == read.sort for other in before)
    )


def _currency(reads: list[_Read], order: int) -> str:
    """The currency of the level that a change leads to: "rose 3.6% to 41 trillion yuan"."""
    for read in reads[order + 1 : order + 3]:
        unit = read.quantity.unit
        if read.frame.role == "result" and unit.isupper() and is_money(unit):
            return unit
    return ""


def _speaker(voices: list[Attribution], read: _Read, place: str) -> str:
    """Who says a figure; in "Texas reported 5,551 cases" it is where, not who."""
    name, inherited = speaker_of(voices, read.i)
    if canonical(name) == place:
        return ""
    if inherited:
        read.inherited.add("speaker")
    return name
