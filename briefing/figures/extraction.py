"""The one way from a text to its figures."""

from collections.abc import Iterator

from briefing.figures.discourse.memory import Memory
from briefing.figures.filling.stages import InHand, figures_of
from briefing.figures.grammar.sentences import Sentence, by_sentence, split
from briefing.figures.quantities.finding import find_quantities
from briefing.figures.slots.anchors import anchor_of
from briefing.figures.slots.inheritance import context_of
from briefing.figures.slots.leads import with_lead
from briefing.figures.slots.named_money import settle_money
from briefing.figures.units.quantity import Quantity
from briefing.model import SEARCHED, Article, Figure

_MOST = 60  # figures of one sentence; what holds more is a row of numbers, told of by no words
_TOGETHER = 64  # sentences read stage by stage, so that a long text needs no more room
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
    settle_money(text, quantities)
    sentences = split(text)
    context = context_of(text, anchor_of(text, source.published), sentences)
    context.article, memory = source.id, Memory()
    figures: list[Figure] = []
    together: list[InHand] = []
    cells = 0  # sentences in a row that are nothing but numbers, as a table's column has them
    for sentence, paragraph_start, inside in by_sentence(sentences, quantities):
        cells = cells + 1 if _is_cell(sentence, inside) else 0
        is_row = len(inside) > _MOST or cells > _MOST
        if is_row or len(together) == _TOGETHER:
            figures += figures_of(text, together, context, memory)
            together = []
        if is_row:
            figures += _row(text, sentence, inside, source.id)
        else:
            together.append(InHand(sentence, paragraph_start, inside))
    figures += figures_of(text, together, context, memory)
    return with_lead(figures, context) if context.undated else figures


def _is_cell(sentence: Sentence, quantities: list[Quantity]) -> bool:
    marks = _MARKS * len(quantities)
    if quantities[0].start - sentence.start > marks:
        return False
    return sentence.end - sentence.start - sum(q.end - q.start for q in quantities) <= marks


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
