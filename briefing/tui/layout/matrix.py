"""All figures by all sources: a table whose first columns stay while the sources move beneath."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from briefing.model import Measure
from briefing.period_words import period_words
from briefing.report.wording import counted, line
from briefing.tui.layout.panel import OPEN, label_beside_period, value_style
from briefing.tui.layout.spans import Row, Span, cells, crop, fit, left_aligned, right_aligned, width_of
from briefing.tui.layout.values import BESIDE, fitting, in_column, least, level_for
from briefing.tui.story import Story, accent, source_mark

Order = Literal["importance", "label", "sources", "period"]
ORDERS: tuple[Order, ...] = get_args(Order)
ORDER_WORDS: dict[Order, str] = {
    "importance": "differences first",
    "label": "by name",
    "sources": "most sources first",
    "period": "by period",
}
_LABEL = (22, 46)  # cells for the label: at least, at most
_PERIOD = (13, 24)  # cells for the period: at least, at most
_VALUE = (9, 22)  # cells for a source: at least, at most
_NARROW_VALUE = 13  # cells for a source where room is short
_MOST_BELOW = 4  # lines for what sources say who do not stand side by side
_GAP = 2
_MEASURED = 200  # measures that the widths are taken from, the first ones of the story


@dataclass(frozen=True)
class Matrix:
    """The table of ``measures`` (indexes) laid out for ``width``, its sources from ``first`` on."""

    story: Story
    measures: tuple[int, ...]
    width: int
    first: int = 0
    sorted_by: int | None = None  # the source whose values set the order

    @cached_property
    def label_width(self) -> int:
        """As wide as leaves as many sources as possible in sight."""
        longest = max(map(self._label_cells, range(min(_MEASURED, len(self.story.measures)))), default=0)
        room = self.width - 2 - (_GAP + self._period if self._period else 0)
        source = _NARROW_VALUE + _GAP
        sources = min(len(self.story.articles), max(1, (room - _LABEL[0]) // source))
        return max(_LABEL[0], min(longest, _LABEL[1], room - sources * source))

    def _label(self, measure: Measure) -> str:
        return label_beside_period(measure) if self._period else line(measure.label)

    def _label_cells(self, number: int) -> int:
        """Cells for a label, and behind it the period where that has no column."""
        label = cells(self._label(self.story.measures[number]))
        return label if self._period else label + cells(self._behind(number))

    def _behind(self, number: int) -> str:
        return f"  {period}" if (period := self.story.period(number)) else ""

    @property
    def _period(self) -> int:
        """Cells for the period before room is left; where it is narrow it stands beside the label."""
        return _PERIOD[0] if self.width >= 100 else 0

    @cached_property
    def period_width(self) -> int:
        """As wide as the longest period, as far as all else leaves room."""
        if not self._period:
            return 0
        longest = max((cells(period_words(measure.period)) for measure in self.story.measures), default=0)
        left = self.width - self._frozen(self._period) - sum(width + _GAP for width in self.value_widths)
        return max(self._period, min(longest, _PERIOD[1], self._period + left))

    def _frozen(self, period: int) -> int:
        return 2 + self.label_width + (_GAP + period if period else 0)

    @cached_property
    def frozen_width(self) -> int:
        return self._frozen(self.period_width)

    @cached_property
    def columns(self) -> list[tuple[int, int]]:
        """The sources on show from ``first`` on, each with its width."""
        left = self.width - self.frozen_width
        shown: list[tuple[int, int]] = []
        for article in range(self.first, len(self.story.articles)):
            width = self.value_widths[article]
            if left < width + _GAP and shown:
                break
            shown.append((article, min(width, max(4, left - _GAP))))
            left -= width + _GAP
        return shown

    @cached_property
    def value_widths(self) -> tuple[int, ...]:
        """The width of every source's column, whatever the filter and the order."""
        room = self.width - self._frozen(self._period)
        share = room // max(1, len(self.story.articles)) - _GAP
        most = min(max(share, _NARROW_VALUE), _VALUE[1])
        longest = [max(_VALUE[0], cells(name) + 3) for name in self.story.names]
        for number in range(min(_MEASURED, len(self.story.measures))):
            for article, text in self.story.values(number).items():
                longest[article] = max(longest[article], cells(text))
        widths = tuple(min(width, most) for width in longest)
        wider = tuple(min(width, max(most, words)) for width, words in zip(longest, self._words, strict=True))
        # no source gives way to another's words
        return wider if sum(wider) + _GAP * len(wider) <= room else widths

    @property
    def _words(self) -> tuple[int, ...]:
        """Cells that the longest number alone takes in every source's column."""
        widths = [0] * len(self.story.articles)
        for number in range(min(_MEASURED, len(self.story.measures))):
            if any(cells(text) > _VALUE[0] for text in self.story.values(number).values()):
                for article, text in self.story.forms(number)[-1].items():
                    widths[article] = max(widths[article], *map(cells, least(text).split(BESIDE)))
        return tuple(min(width, _VALUE[1]) for width in widths)

    @property
    def last_first(self) -> int:
        """The furthest ``first`` that still fills the screen."""
        left, first = self.width - self.frozen_width, len(self.story.articles)
        while first > 0 and left >= (size := self.value_widths[first - 1] + _GAP):
            first -= 1
            left -= size
        return min(first, max(0, len(self.story.articles) - 1))

    def head(self) -> tuple[Row, ...]:
        columns = self.columns
        before, after = self.first, len(self.story.articles) - self.first - len(columns)
        title = counted(len(self.measures), "key figure")
        spans = [Span("  "), Span(left_aligned(title, self.label_width), "quiet")]
        if self.period_width:
            spans.append(Span(" " * _GAP + left_aligned("Period", self.period_width), "quiet"))
        for place, (article, width) in enumerate(columns):
            gap = "‹ " if before and not place else " " * _GAP
            key = f"{article + 1} " if article < 9 else ""
            arrow = "▾" if article == self.sorted_by else ""
            name = fit(self.story.name(article), width - cells(key) - cells(arrow))
            pad = width - cells(key) - cells(name) - cells(arrow)
            spans += [Span(gap + " " * pad, "key"), Span(key, "key"), Span(name + arrow, "source-on")]
        if after:
            spans.append(self._further())
        rule = [Span("─" * self.frozen_width, "rule")]
        for article, width in columns:
            rule += [Span("─" * _GAP, "rule"), Span("━" * width, accent(article))]
        return tuple(spans), tuple(rule)

    def _further(self) -> Span:
        """The mark of what stands further right than there is room for."""
        full = self.frozen_width + sum(width + _GAP for _, width in self.columns) >= self.width
        return Span("›" if full else " ›", "key")

    def rows(self, place: int) -> tuple[Row, ...]:
        """A measure's row; below it a period there is no room for, and what sources out of sight say."""
        number = self.measures[place]
        return (self._row(number), *self._below(number))

    def height(self, place: int) -> int:
        """How many rows a measure takes."""
        return 1 + len(self._below(self.measures[place]))

    def _below(self, number: int) -> list[Row]:
        period: list[Row] = []
        if self._period_below(number):
            period.append((Span(self.story.period(number), "quiet"),))
        if not self._apart(number):
            return in_lines(period, self.width)
        forms = self.story.forms(number)
        if level_for(forms, dict(enumerate(self.value_widths))):
            forms = forms[1:]  # as the row above writes hedges and numbers
        ways = [in_lines(period + self._said_by(number, said, _marks), self.width) for said in forms]
        ways.append(in_lines(period + self._said_by(number, forms[-1], _times), self.width))
        fewest = min(map(len, ways))
        lines = next(way for way in ways if len(way) == fewest)
        return lines if fewest <= _MOST_BELOW else [*lines[: _MOST_BELOW - 1], (Span("  …", "quiet"),)]

    def _period_below(self, number: int) -> bool:
        if self.period_width or not self._behind(number):
            return False
        return self._label_cells(number) > self.label_width

    def _apart(self, number: int) -> bool:
        """Whether a number has no room in its column, or sources differ of whom some are out of sight."""
        said = self.story.values(number)
        if any(cells(said.get(article, "")) > width for article, width in self.columns):
            shortest = self.story.forms(number)[-1]
            if any(cells(least(shortest.get(article, ""))) > width for article, width in self.columns):
                return True
        measure = self.story.measures[number]
        if measure.verdict not in OPEN and not measure.contradictions:
            return False
        return not {article for article, _ in self.columns}.issuperset(self.story.stated_in[number])

    def _row(self, number: int) -> Row:
        measure = self.story.measures[number]
        label, style = self._label(measure), f"label-{measure.verdict}"
        spans = [Span(measure.symbol, f"symbol-{measure.verdict}"), Span(" ")]
        if self.period_width:
            period = " " * _GAP + left_aligned(period_words(measure.period), self.period_width)
            spans += [Span(left_aligned(label, self.label_width), style), Span(period, "quiet")]
        else:
            behind = "" if self._period_below(number) else self._behind(number)
            spans += [Span(fit(label, self.label_width), style), Span(behind, "quiet")]
            spans.append(Span(" " * (self.label_width + 2 - width_of(spans))))
        said, widths = self.story.values(number), self.value_widths
        if any(cells(text) > widths[article] for article, text in said.items()):
            said = fitting(self.story.forms(number), dict(enumerate(widths)))
            said = {article: in_column(text, widths[article]) for article, text in said.items()}
        last = self.first
        for last, width in self.columns:
            before = last == self.first and min(said, default=last) < last
            text = right_aligned(in_column(said.get(last, ""), width), width)
            spans += [Span("‹ " if before else " " * _GAP, "key"), Span(text, _style(measure))]
        if max(said, default=last) > last:
            spans.append(self._further())
        return tuple(spans)

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


def _marks(articles: list[int]) -> Row:
    return tuple(Span(f" {source_mark(article)}", accent(article)) for article in articles)


def _times(articles: list[int]) -> Row:
    """How many they are, where there is no room for the marks of all."""
    return _marks(articles) if len(articles) == 1 else (Span(f" ×{len(articles)}", "quiet"),)


def _style(measure: Measure) -> str:
    return "value-single" if measure.verdict == "single" else value_style(measure)


def ordered(
    story: Story, measures: Sequence[int], order: Order, source: int | None = None
) -> tuple[int, ...]:
    """``measures`` in an order; by a source, those it states come first, greatest value first."""
    if source is not None:
        return tuple(sorted(measures, key=lambda number: _by_value(story, number, source)))
    if order == "label":
        return tuple(sorted(measures, key=lambda number: line(story.measures[number].label).casefold()))
    if order == "sources":
        return tuple(sorted(measures, key=lambda number: -len(story.stated_in[number])))
    if order == "period":
        return tuple(sorted(measures, key=lambda number: _by_period(story.measures[number])))
    return tuple(measures)


def _by_period(measure: Measure) -> tuple[bool, str]:
    return not measure.period, measure.period


def _by_value(story: Story, number: int, source: int) -> tuple[bool, str, float]:
    figures = story.figures(number, source)
    if not figures:
        return True, "", 0.0
    value = figures[0].value
    return False, figures[0].unit, -float(value[0] if isinstance(value, tuple) else value)
