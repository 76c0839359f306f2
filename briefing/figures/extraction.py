"""The one way from a text to its figures."""

from collections.abc import Iterator

from briefing.figures.filling.bases import currency_led_to
from briefing.figures.filling.measures import measure_told
from briefing.figures.filling.periods import period_told
from briefing.figures.filling.places import place_told
from briefing.figures.filling.speakers import speaker_told
from briefing.figures.filling.statuses import status_told
from briefing.figures.grammar.clauses import clause_of
from briefing.figures.grammar.sentences import Sentence, by_sentence, split
from briefing.figures.grammar.tagging import tag
from briefing.figures.partitives import tell_parts
from briefing.figures.quantities.finding import find_quantities
from briefing.figures.reads.headings import label_before_colon
from briefing.figures.reads.read import Read
from briefing.figures.reads.reading import read_one
from briefing.figures.slots.anchors import anchor_of
from briefing.figures.slots.bases import adjustments, basis_of
from briefing.figures.slots.inheritance import Context, context_of, sort_of
from briefing.figures.slots.leads import with_lead
from briefing.figures.slots.other_events import is_elsewhere
from briefing.figures.slots.periods import Mention, find_periods
from briefing.figures.slots.places import find_places
from briefing.figures.slots.publication import is_publication
from briefing.figures.words.quantity import Quantity
from briefing.model import SEARCHED, Article, Figure, Number, Value

_MOST = 60  # figures of one sentence; what holds more is a row of numbers, told of by no words
_MARKS = 2  # characters a number that may stand between numbers without a word


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
    marks = _MARKS * len(quantities)
    if quantities[0].start - sentence.start > marks:
        return False
    return len(sentence) - sum(q.end - q.start for q in quantities) <= marks


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


def _figures(
    text: str, sentence: Sentence, paragraph_start: int, quantities: list[Quantity], context: Context
) -> Iterator[Figure]:
    context.enter(text, sentence, paragraph_start)
    mentions, quantities = _dates(text, sentence, quantities, context)
    context.turn(text, sentence, mentions)
    t = tag(text, sentence.start, sentence.end, quantities)
    places, voices, topic_label = find_places(t), context.voices.of(t, sentence), label_before_colon(t)
    adjusted = adjustments(text, sentence.start, sentence.end)
    words = text[sentence.start : sentence.end]
    reads: list[Read] = []
    for i, quantity in zip(t.figures, quantities, strict=True):
        reads.append(read_one(t, i, quantity, reads, topic_label, context))
    tell_parts(t, reads)
    for order, read in enumerate(reads):
        q = read.quantity
        read.sort = sort_of(q.unit, read.kind)
        low, high = clause_of(t, read.i)
        clause = t.starts[low], t.ends[high - 1]
        before = reads[order - 1] if order else None
        read.place = place_told(t, read, before, places, topic_label, context)
        speaker = speaker_told(t, voices, read, read.place) if voices else ""
        read.status = status_told(t, read, before, low, high)
        read.period = period_told(t, order, reads, mentions, clause, context)
        read.measure = measure_told(t, read)
        currency = currency_led_to(reads, order) if read.kind == "change" else ""
        value, bottom, top = _size(q) if read.kind == "change" else (q.value, q.low, q.high)
        yield Figure(
            q.start, q.end, text[q.start : q.end], value, q.unit, bottom, top, q.qualifier,
            kind=read.kind, direction=read.direction, status=read.status, measure=read.measure,
            place=read.place, period=read.period, speaker=speaker, inherited=frozenset(read.inherited),
            basis=basis_of(text, q.start, q.end, *clause, read.kind, q.unit, currency, adjusted),
            sentence=words, sentence_start=sentence.start, article=context.article,
        )  # fmt: skip


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
        if not (is_publication(text, mention) or is_elsewhere(text, mention)):
            mentions.append(mention)
    return mentions, kept
