"""The key figures as rows: what is measured, who says what, the verdict in front."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from briefing.model import Measure, Verdict
from briefing.period_words import period_words
from briefing.report.wording import line
from briefing.tui.layout.spans import ELLIPSIS, Row, Span, cells, fit, spread, width_of
from briefing.tui.layout.wrapping import wrap
from briefing.tui.state import State, bookmark_key
from briefing.tui.story import Story, accent

_OPEN: frozenset[Verdict] = frozenset({"differ", "unclear"})  # shown with every source's value
_NAME = 14  # cells that a source's name keeps beside a long value
_HEDGES = {"at least": "≥", "up to": "≤", "over": ">", "under": "<", "about": "~", "almost": "~"}
_HEDGE = re.compile(rf"\b({'|'.join(_HEDGES)}) ")
_DIGIT = re.compile(r"\d")
_MOST_SOURCES = 12  # of a measure that is not chosen


class PanelRow(NamedTuple):
    row: Row
    measure: int
    article: int | None = None  # on a source's own line


Block = list[PanelRow]
Cache = dict[tuple[int, bool, bool], Block]


def panel_rows(state: State, width: int, cache: Cache | None = None) -> Block:
    """Every visible measure, differences and the chosen one opened to a line for each source.

    ``cache`` keeps blocks from one call to the next over the same story, width and find.
    """
    cache = {} if cache is None else cache
    rows: Block = []
    last = -1
    for number in state.visible:
        measure = state.story.measures[number]
        chosen, kept = number == state.chosen, bool(state.kept) and bookmark_key(measure) in state.kept
        block = cache.get((number, chosen, kept))
        if block is None:
            opened = chosen or measure.verdict in _OPEN or bool(measure.contradictions)
            block = (
                _opened(state, number, chosen, kept, width)
                if opened
                else [_closed(state, number, kept, width)]
            )
            cache[number, chosen, kept] = block
        if rows and (len(block) > 1 or rows[-1].article is not None):
            rows.append(PanelRow((), last))
        rows += block
        last = number
    return rows


def _head(measure: Measure, kept: bool) -> Row:
    symbol = (Span(measure.symbol, f"symbol-{measure.verdict}"), Span(" "))
    return (*symbol, Span("★ ", "kept")) if kept else symbol


def _closed(state: State, number: int, kept: bool, width: int) -> PanelRow:
    """One line: the label, its period where there is room, the value most sources give, how many give it."""
    story = state.story
    measure = story.measures[number]
    count = len(story.stated_in[number])
    value = next(iter(story.values(number).values()), "")
    if count > 1:
        tail: Row = (Span(fit_value(value, width // 2 - 4), "value"), Span(f" ×{count}", "quiet"))
    else:
        tail = (
            Span(fit_value(value, width // 2 - 4), "value-single"),
            Span(" ▪", accent(story.stated_in[number][0])) if count else Span(""),
        )
    label = _highlighted(line(measure.label), state.query, f"label-{measure.verdict}")
    left = (*_head(measure, kept), *label)
    period = period_words(measure.period)
    told = not period or period in measure.label
    if not told and width_of(left) + cells(period) + width_of(tail) + 4 <= width:
        left += (Span(f"  {period}", "quiet"),)
    return PanelRow(spread(left, tail, width, gap=2), number)


def _opened(state: State, number: int, chosen: bool, kept: bool, width: int) -> list[PanelRow]:
    """The label in full, then a line a source with its value flush right."""
    story = state.story
    measure = story.measures[number]
    head = _head(measure, kept)
    indent = width_of(head)
    period = period_words(measure.period)
    style = "label-chosen" if chosen else f"label-{measure.verdict}"
    right: Row = (Span(period, "quiet"),) if period and cells(period) < width // 2 else ()
    label = label_beside_period(measure) if right else line(measure.label)
    spans = wrap(label, max(8, width - indent - (width_of(right) + 1 if right else 0)))
    below = len(spans) > 1 and bool(right)  # a long label takes the whole width, its period stands below
    if below:
        spans = wrap(label, max(8, width - indent))
    rows: list[PanelRow] = []
    for place, (start, end) in enumerate(spans[:3]):
        text = label[start:end] if place < 2 or len(spans) == 3 else label[start:]
        left = (*(head if not place else (Span(" " * indent),)), *_highlighted(text, state.query, style))
        tail = () if below or place else right
        rows.append(PanelRow(spread(left, tail, width), number))
    notes = " · ".join(filter(None, (period if below else "", line(measure.basis))))
    if notes and (chosen or measure.verdict in _OPEN):
        rows.append(PanelRow(spread((Span("  "), Span(notes, "quiet")), (), width), number))
    articles = story.stated_in[number]
    shown = articles if chosen or len(articles) <= _MOST_SOURCES else articles[: _MOST_SOURCES - 1]
    for article in shown:
        rows += [PanelRow(row, number, article) for row in _said(story, number, article, width)]
    if len(shown) < len(articles):
        rows.append(PanelRow((Span(f"   and {len(articles) - len(shown)} more", "quiet"),), number))
    return rows


def _said(story: Story, number: int, article: int, width: int) -> list[Row]:
    """A source with its value flush right; below it what an unclear one needs and there is no room for."""
    measure, value = story.measures[number], story.values(number)[article]
    name: Row = (Span("  "), Span("▎", accent(article)), Span(story.name(article), "source"))
    room = width - 4 - min(cells(story.name(article)), _NAME)
    aside = ""
    if (
        cells(value) > room
        and measure.verdict == "unclear"
        and value.endswith(")")
        and value.count(" (") == 1
    ):
        value, _, aside = value.removesuffix(")").partition(" (")
    if story.articles[article].id in measure.contradictions:
        value += " !"
    figure = Span(fit_value(value, room), "value-differ" if measure.verdict == "differ" else "value")
    rows = [spread(name, (figure,), width)]
    return [*rows, spread(name[:2], (Span(aside, "quiet"),), width)] if aside else rows


def label_beside_period(measure: Measure) -> str:
    """The measure's label without its period, for where that stands in a place of its own."""
    period, label = period_words(measure.period), line(measure.label)
    return ", ".join(part for part in label.split(", ") if part != period) or label


def fit_value(text: str, width: int) -> str:
    """``text`` cut to ``width`` cells: first goes what is in parentheses, then a hedge's words, the unit."""
    if cells(text) > width and text.endswith(")"):
        text = text.partition(" (")[0] + ELLIPSIS
    if cells(text) > width:
        text = _HEDGE.sub(lambda found: _HEDGES[found[1]], text)
    if cells(text) > width:
        number = text[: max(0, width - 1)].rpartition(" ")[0]
        if _DIGIT.search(number):
            return number.rstrip(" /") + ELLIPSIS
    return fit(text, width)


def row_of(rows: Iterable[PanelRow], measure: int | None) -> tuple[int, int]:
    """First row and number of rows of a measure; (0, 0) where it is not shown."""
    places = [place for place, row in enumerate(rows) if row.measure == measure and row.row]
    return (places[0], len(places)) if places else (0, 0)


def _highlighted(text: str, query: str, style: str) -> Row:
    """``text`` with every mention of ``query`` marked."""
    folded, query = text.casefold(), query.casefold()
    if not query or len(folded) != len(text) or query not in folded:
        return (Span(text, style),)
    spans: list[Span] = []
    start = 0
    while (found := folded.find(query, start)) >= 0:
        spans += [Span(text[start:found], style), Span(text[found : found + len(query)], f"{style} found")]
        start = found + len(query)
    return (*spans, Span(text[start:], style))


def summary(story: Story) -> list[tuple[str, str, int]]:
    """Verdict symbols with their style and how many measures have them, differences first."""
    counts: dict[tuple[str, str], int] = {}
    for measure in story.measures:
        key = (measure.symbol, f"symbol-{measure.verdict}")
        counts[key] = counts.get(key, 0) + 1
    return [(symbol, style, counts[symbol, style]) for symbol, style in sorted(counts, key=_attention)]


def _attention(key: tuple[str, str]) -> int:
    return "≠?=≈·".index(key[0])
