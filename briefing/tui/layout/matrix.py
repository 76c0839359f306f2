"""All figures by all sources: a table whose first columns stay while the sources move beneath."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from briefing.report.shorter import SHORTEST_WHOLE
from briefing.text import counted
from briefing.tui.layout.below import MOST, in_lines, said_below, shortened, side_by_side
from briefing.tui.layout.camps import value_styles
from briefing.tui.layout.labels import OPEN, highlighted, is_unmistakable, label_beside_period
from briefing.tui.layout.ordering import Order
from briefing.tui.layout.spans import (
    Row,
    Span,
    cells,
    fit,
    left_aligned,
    spread,
)
from briefing.tui.layout.together import is_one
from briefing.tui.layout.values import in_column, in_columns
from briefing.tui.layout.widths import GAP, NAME_LINES, SYMBOL, Widths, widths_for
from briefing.tui.layout.wrapping import wrap
from briefing.tui.story import Story, accent

_SORTED = "▾"
_FURTHER = Span("›", "key")  # there are sources further right


@dataclass(frozen=True)
class Matrix:
    """The table of ``measures`` (indexes) laid out for ``width``, its sources from ``first`` on."""

    story: Story
    measures: tuple[int, ...]
    width: int
    first: int = 0
    order: Order = "importance"
    sorted_by: int | None = None  # the source whose values set the order
    query: str = ""  # what is looked for

    @cached_property
    def widths(self) -> Widths:
        return widths_for(self.story, self.width)

    @property
    def label_width(self) -> int:
        return self.widths.label

    @property
    def period_width(self) -> int:
        return self.widths.period

    @cached_property
    def frozen_width(self) -> int:
        return SYMBOL + self.label_width + (GAP + self.period_width if self.period_width else 0)

    @cached_property
    def columns(self) -> list[tuple[int, int]]:
        """The sources on show from ``first`` on, each with its width."""
        left = self.width - self.frozen_width
        shown: list[tuple[int, int]] = []
        last = len(self.story.articles) - 1
        for article in range(self.first, last + 1):
            width = self.widths.values[article]
            room = left - GAP - (0 if article == last else 1)  # for the mark of those further right
            if room < width and shown:
                break
            shown.append((article, min(width, max(4, room))))
            left -= width + GAP
        return shown

    @property
    def last_first(self) -> int:
        """The furthest ``first`` that still fills the screen."""
        left, first = self.width - self.frozen_width, len(self.story.articles)
        while first > 0 and left >= (size := self.widths.values[first - 1] + GAP):
            first -= 1
            left -= size
        return min(first, max(0, len(self.story.articles) - 1))

    def showing(self, source: int) -> "Matrix":
        """The same, moved as little as brings a source into sight."""
        table = replace(self, first=min(self.first, source))
        while table.first < self.last_first and source not in dict(table.columns):
            table = replace(table, first=table.first + 1)
        return table

    # -- the head -------------------------------------------------------------------------------

    def head(self, title: Row | None = None) -> tuple[Row, ...]:
        """The sources' names in as many lines as they take, then a rule in their colours."""
        columns = self.columns
        names = [self._name(article, width) for article, width in columns]
        height = max(map(len, names), default=1)
        names = [[""] * (height - len(name)) + name for name in names]
        title = (Span(counted(len(self.measures), "key figure"), "quiet"),) if title is None else title
        rows = [self._names(names, line, title if line == height - 1 else ()) for line in range(height)]
        rule = [Span("─" * self.frozen_width, "rule")]
        for article, width in columns:
            rule += [Span("─" * GAP, "rule"), Span("━" * width, accent(article))]
        return (*rows, tuple(rule))

    def _name(self, article: int, width: int) -> list[str]:
        """A source's key and name, and the sign of the order, in lines."""
        key, name = self._key(article), self.story.name(article)
        name += _SORTED if article == self.sorted_by else ""
        room = width - cells(key)
        if len(wrap(name, room)) > NAME_LINES:
            name = " ".join(fit(word, room) for word in name.removeprefix("The ").split())
        lines = wrap(name, room)
        last = fit(name[lines[NAME_LINES - 1][0] :], room) if len(lines) >= NAME_LINES else ""
        first = [name[start:end] for start, end in lines[: NAME_LINES - 1]]
        first[0] = key + first[0]
        return [*first, last] if last else first

    @staticmethod
    def _key(article: int) -> str:
        return f"{article + 1} "

    def _names(self, names: Sequence[Sequence[str]], line: int, title: Row) -> Row:
        """One line of the names, beneath which the last has the titles of what stands left of them."""
        last = bool(title)
        order = self.order if self.sorted_by is None else None
        title = (*title, Span(f" {_SORTED}", "key")) if last and order == "label" else title
        spans = [Span(" " * SYMBOL), *spread(title, (), self.label_width)]
        if self.period_width:
            sign = _SORTED if order == "period" else ""
            period: Row = (Span("Period", "quiet"), Span(sign, "key")) if last else ()
            spans += [Span(" " * GAP), *spread(period, (), self.period_width)]
        for place, (article, width) in enumerate(self.columns):
            text, key = names[place][line], self._key(article)
            first = bool(text) and (not line or not names[place][line - 1])
            key = key if first else ""
            gap = "‹ " if last and self.first and not place else " " * GAP
            spans += [Span(gap + " " * (width - cells(text)), "key"), Span(key, "key")]
            spans.append(Span(text.removeprefix(key), "source-on"))
        if last and self.first + len(self.columns) < len(self.story.articles):
            spans.append(_FURTHER)
        return tuple(spans)

    # -- the rows -------------------------------------------------------------------------------

    def rows(self, place: int) -> tuple[Row, ...]:
        """A measure's row, and below it what has no room in it or is said by sources out of sight."""
        number = self.measures[place]
        said, below = self._told(number)
        return (self._row(number, said), *below)

    def height(self, place: int) -> int:
        """How many rows a measure takes."""
        return 1 + len(self._told(self.measures[place])[1])

    def _row(self, number: int, said: Mapping[int, str]) -> Row:
        measure = self.story.measures[number]
        label = self._label(number)[0]
        spans = [Span(measure.symbol, f"symbol-{measure.verdict}"), Span(" ")]
        spans += highlighted(label, self.query, f"label-{measure.verdict}")
        spans.append(Span(" " * (self.label_width - cells(label))))
        if self.period_width:
            period = left_aligned(self.story.period(number), self.period_width)
            spans += [Span(" " * GAP), Span(period, "quiet")]
        stated, styles = self.story.stated_in[number], value_styles(self.story, number)
        last = self.first
        for last, width in self.columns:
            before = last == self.first and min(stated, default=last) < last
            text = in_column(said.get(last, ""), width)
            pad = " " * (width - cells(text))
            spans += [Span(("‹ " if before else " " * GAP) + pad, "key"), Span(text, styles.get(last, ""))]
        if max(stated, default=last) > last:
            spans.append(_FURTHER)
        return tuple(spans)

    def _label(self, number: int) -> tuple[str, str]:
        """As much of the label as has room, and the rest, which one of several sources has below it, and one
        that would look like another without it.
        """
        label = label_beside_period(self.story.measures[number])
        alone, short = len(self.story.stated_in[number]) < 2, fit(label, self.label_width)
        if short == label or (alone and is_unmistakable(self.story, number, short)):
            return short, ""
        start, end = wrap(label, self.label_width)[0]
        return label[start:end], label[end:].strip()

    def _told(self, number: int) -> tuple[Mapping[int, str], list[Row]]:
        """What the sources in sight say in their columns; and below the row the rest of the label, a long
        period, and where the row does not tell it what all sources say, written as in the row.
        """
        said, level, cut = in_columns(self.story, number, dict(self.columns))
        hidden = len(said) < len(self.story.stated_in[number]) and self._tells_more(number)
        if not cut and not hidden:
            return said, self._below(number)
        forms = self.story.forms(number)
        below, place = self._said_below(number, forms[level:])
        alike = max(level, min(level + place, SHORTEST_WHOLE))
        return said if cut else {article: forms[alike][article] for article in said}, below

    def _tells_more(self, number: int) -> bool:
        """Whether sources may say something else than those in sight."""
        measure = self.story.measures[number]
        return measure.verdict in OPEN or bool(measure.contradictions) or not is_one(self.story, number)

    # -- below them -----------------------------------------------------------------------------

    def _below(self, number: int) -> list[Row]:
        """The rest of the label in its column, and beside it a long period."""
        start = self._beside_label
        label, period = self._label_below(number), self._period_below(number)
        return side_by_side(label, in_lines(period, self.width - start), SYMBOL, start)

    def _said_below(self, number: int, forms: Sequence[Mapping[int, str]]) -> tuple[list[Row], int]:
        """The same, and what the sources say; and in which of ``forms``."""
        start = self._beside_label
        label, period = self._label_below(number), self._period_below(number)
        said, place = said_below(self.story, number, forms, period, self.width - start)
        if len(said) <= MOST:
            return side_by_side(label, said, SYMBOL, start), place
        said, place = said_below(self.story, number, forms, period, self.width - SYMBOL)
        rows = side_by_side((), shortened(said), SYMBOL, SYMBOL)
        return [*side_by_side(label, (), SYMBOL, start), *rows], place

    @property
    def _beside_label(self) -> int:
        """The cell in which begins what stands right of the labels."""
        return SYMBOL + self.label_width + GAP

    def _label_below(self, number: int) -> list[Row]:
        rest, style = self._label(number)[1], f"label-{self.story.measures[number].verdict}"
        lines = wrap(rest, self.label_width) if rest else []
        return [highlighted(rest[start:end], self.query, style) for start, end in lines]

    def _period_below(self, number: int) -> list[Row]:
        words = self.story.period(number)
        return [(Span(words, "quiet"),)] if cells(words) > self.period_width else []
