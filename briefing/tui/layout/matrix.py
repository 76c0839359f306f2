"""All figures by all sources: a table whose first columns stay while the sources move beneath."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.model import Measure
from briefing.report.wording import counted
from briefing.tui.layout.labels import OPEN, highlighted, label_beside_period, period_beside, value_style
from briefing.tui.layout.ordering import Order
from briefing.tui.layout.spans import (
    ELLIPSIS,
    Row,
    Span,
    cells,
    crop,
    fit,
    left_aligned,
    right_aligned,
    spread,
    width_of,
)
from briefing.tui.layout.values import fitting, in_column, level_for
from briefing.tui.layout.widths import GAP, NAME_LINES, SYMBOL, Widths, widths_for
from briefing.tui.layout.wrapping import wrap
from briefing.tui.story import Story, accent, source_mark

_MOST_BELOW = 4  # lines for what has no room in the row
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
        if len(wrap(key + name, width)) > NAME_LINES:
            name = name.removeprefix("The ")
        name = key + name
        lines = wrap(name, width)
        if len(lines) > NAME_LINES:
            lines[NAME_LINES - 1 :] = [(lines[NAME_LINES - 1][0], len(name))]
        return [fit(name[start:end], width) for start, end in lines]

    @staticmethod
    def _key(article: int) -> str:
        return f"{article + 1} " if article < 9 else ""

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
        return (self._row(number), *self._below(number))

    def height(self, place: int) -> int:
        """How many rows a measure takes."""
        return 1 + len(self._below(self.measures[place]))

    def _row(self, number: int) -> Row:
        measure = self.story.measures[number]
        label = self._label(number)[0]
        spans = [Span(measure.symbol, f"symbol-{measure.verdict}"), Span(" ")]
        spans += highlighted(label, self.query, f"label-{measure.verdict}")
        spans.append(Span(" " * (self.label_width - cells(label))))
        if self.period_width:
            period = left_aligned(period_beside(self.story, number), self.period_width)
            spans += [Span(" " * GAP), Span(period, "quiet")]
        said = self._in_columns(number)
        last = self.first
        for last, width in self.columns:
            before = last == self.first and min(said, default=last) < last
            text = right_aligned(in_column(said.get(last, ""), width), width)
            spans += [Span("‹ " if before else " " * GAP, "key"), Span(text, _style(measure))]
        if max(said, default=last) > last:
            spans.append(_FURTHER)
        return tuple(spans)

    def _label(self, number: int) -> tuple[str, str]:
        """As much of the label as has room, and the rest, which a figure of several sources has below it."""
        label = label_beside_period(self.story.measures[number])
        if cells(label) <= self.label_width or len(self.story.stated_in[number]) < 2:
            return fit(label, self.label_width), ""
        start, end = wrap(label, self.label_width)[0]
        return label[start:end], label[end:].strip()

    def _in_columns(self, number: int) -> dict[int, str]:
        """What every source says as its column has room for it, all written alike."""
        said, widths = self.story.values(number), self.widths.values
        if all(cells(text) <= widths[article] for article, text in said.items()):
            return said
        said = fitting(self.story.forms(number), dict(enumerate(widths)))
        return {article: in_column(text, widths[article]) for article, text in said.items()}

    # -- below them -----------------------------------------------------------------------------

    def _below(self, number: int) -> list[Row]:
        left: list[Row] = []  # what the row has no room for before the values
        if rest := self._label(number)[1]:
            left.append(highlighted(rest, self.query, f"label-{self.story.measures[number].verdict}"))
        if cells(words := period_beside(self.story, number)) > self.period_width:
            left.append((Span(words, "quiet"),))
        if not self._apart(number):
            return in_lines(left, self.width)
        forms = self.story.forms(number)
        if level_for(forms, dict(enumerate(self.widths.values))):
            forms = forms[1:]  # as the row above writes hedges and numbers
        whole = [said for said in forms if not any(map(_is_cut, said.values()))]
        lines: list[Row] = []
        for written in filter(None, (whole, forms)):
            ways = [self._said_by(number, said, _marks) for said in written]
            ways.append(self._said_by(number, written[-1], _times))
            lines = min((in_lines(left + way, self.width) for way in ways), key=len)
            if len(lines) <= _MOST_BELOW:
                return lines
        return [*lines[: _MOST_BELOW - 1], (Span(f"  {ELLIPSIS}", "quiet"),)]

    def _apart(self, number: int) -> bool:
        """Whether a value is cut in its column, or sources differ of whom some are out of sight."""
        full, said = self.story.values(number), self._in_columns(number)
        seen = [(said[article], full[article], width) for article, width in self.columns if article in said]
        if any(cells(text) > width or (_is_cut(text) and text != whole) for text, whole, width in seen):
            return True
        measure = self.story.measures[number]
        if measure.verdict not in OPEN and not measure.contradictions:
            return False
        return not {article for article, _ in self.columns}.issuperset(self.story.stated_in[number])

    def _said_by(self, number: int, said: Mapping[int, str], told: Callable[[list[int]], Row]) -> list[Row]:
        """What all sources say, each value with those who say it."""
        groups: dict[str, list[int]] = {}
        for article in sorted(said):
            groups.setdefault(said[article], []).append(article)
        style = _style(self.story.measures[number])
        return [(Span(text, style), *told(articles)) for text, articles in groups.items()]


def in_lines(parts: Sequence[Row], width: int) -> list[Row]:
    """The parts side by side, set in, on as many lines as they take."""
    lines: list[Row] = []
    for part in parts:
        room = width - width_of(lines[-1]) - 3 if lines else 0
        if width_of(part) <= room:
            lines[-1] += (Span("   "), *part)
        else:
            lines.append((Span("  "), *crop(part, width - 2)))
    return lines


def _is_cut(text: str) -> bool:
    return ELLIPSIS in text


def _marks(articles: list[int]) -> Row:
    return tuple(Span(f" {source_mark(article)}", accent(article)) for article in articles)


def _times(articles: list[int]) -> Row:
    """How many they are, where there is no room for the marks of all."""
    return _marks(articles) if len(articles) == 1 else (Span(f" ×{len(articles)}", "quiet"),)


def _style(measure: Measure) -> str:
    return "value-single" if measure.verdict == "single" else value_style(measure)
