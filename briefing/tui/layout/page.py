"""An article laid out in lines of a width, its figures marked; offsets lead both ways."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing.report.headings import BULLETS, is_heading
from briefing.tui.layout.spans import Row, Span
from briefing.tui.layout.wrapping import wrap
from briefing.tui.story import Mark

NO_BREAK = "\xa0"
_BULLET = 2  # cells of any of BULLETS


class Range(NamedTuple):
    """A style over ``start:end`` of the article's text."""

    start: int
    end: int
    style: str


class Paragraph(NamedTuple):
    """One line of the source text as shown: ``text`` is the source with a symbol after each figure."""

    start: int  # offset of its first character in the article's text
    text: str
    inserted: tuple[int, ...]  # offsets in the article's text before which a symbol stands

    @property
    def is_heading(self) -> bool:
        return is_heading(self.text)

    @property
    def hang(self) -> int:
        """Cells by which its further lines stand in: those of a list's item under its words."""
        return _BULLET if self.text.startswith(BULLETS) else 0


class Line(NamedTuple):
    """``start:end`` of a paragraph's shown text; paragraph -1 is an empty line."""

    paragraph: int
    start: int
    end: int


class Page:
    """``text[first:last]`` wrapped to ``width`` cells.

    Figures never break over two lines unless longer than ``unbroken`` characters, and each is followed
    by its verdict's symbol. Building one costs about 30 ms for a megabyte; rows are made when asked for.
    """

    def __init__(
        self, text: str, marks: Sequence[Mark], width: int, first: int = 0, last: int | None = None
    ) -> None:
        self.width = width
        self._marks = marks
        self._mark_starts = [mark.start for mark in marks]
        self.paragraphs: list[Paragraph] = []
        self.lines: list[Line] = []
        self._firsts: list[int] = []  # the first line of each paragraph
        unbroken = max(8, width // 2)
        airy = "\n\n" not in text
        start = first
        mark = bisect_left(self._mark_starts, first)
        blank = True
        for source in text[first:last].split("\n"):
            end = start + len(source)
            if not source.strip():
                if not blank:
                    self.lines.append(Line(-1, 0, 0))
                blank = True
                start = end + 1
                continue
            if airy and not blank and not source.startswith(BULLETS):
                self.lines.append(Line(-1, 0, 0))
            blank = False
            begin = mark
            while mark < len(marks) and marks[mark].start < end:
                mark += 1
            paragraph = _marked(start, source, marks[begin:mark], unbroken)
            number = len(self.paragraphs)
            self.paragraphs.append(paragraph)
            self._firsts.append(len(self.lines))
            self.lines += [Line(number, *span) for span in _wrapped(paragraph, width)]
            start = end + 1
        while self.lines and self.lines[-1].paragraph < 0:
            self.lines.pop()
        self._starts = [paragraph.start for paragraph in self.paragraphs]

    def line_of(self, offset: int) -> int:
        """The line that shows the character at ``offset`` of the article's text."""
        if not self.paragraphs:
            return 0
        number = max(0, bisect_right(self._starts, offset) - 1)
        paragraph = self.paragraphs[number]
        shown = _shown(paragraph, offset, after=True)
        line = self._firsts[number]
        while line + 1 < len(self.lines) and self.lines[line + 1].paragraph == number:
            if self.lines[line + 1].start > shown:
                break
            line += 1
        return line

    def offset_at(self, line: int, column: int) -> int | None:
        """The offset in the article's text of the character shown ``column`` characters into a line."""
        number, start, end = self.lines[line]
        if number < 0:
            return None
        column -= self._indent(line)
        if column < 0 or start + column >= end:
            return None
        return self._source(self.paragraphs[number], start + column)

    def _indent(self, line: int) -> int:
        """Cells that a line stands in."""
        number, start, _ = self.lines[line]
        return self.paragraphs[number].hang if start else 0

    def selected(self, first: tuple[int, int], last: tuple[int, int]) -> tuple[int, int]:
        """The source range between two (line, column) places; columns past a line's end are its end."""
        return self._edge(*first), self._edge(*last)

    def _edge(self, line: int, column: int) -> int:
        line = min(max(line, 0), len(self.lines) - 1)
        while line > 0 and self.lines[line].paragraph < 0:
            line, column = line - 1, 1 << 30
        number, start, end = self.lines[line]
        column = max(column - self._indent(line), 0)
        return self._source(self.paragraphs[number], min(start + column, end))

    def _source(self, paragraph: Paragraph, shown: int) -> int:
        """The offset in the article's text of a shown offset; a symbol belongs to the figure before it."""
        low, high = 0, len(paragraph.inserted)
        while low < high:
            middle = (low + high) // 2
            if paragraph.inserted[middle] - paragraph.start + middle < shown:
                low = middle + 1
            else:
                high = middle
        return paragraph.start + shown - low

    def row(self, line: int, ranges: Iterable[Range] = (), under: Iterable[Range] = ()) -> Row:
        """One line as spans: ``under``, then figures in their verdict's style, then ``ranges`` on top."""
        number, start, end = self.lines[line]
        if number < 0:
            return ()
        paragraph = self.paragraphs[number]
        first, last = self._source(paragraph, start), self._source(paragraph, end)

        def over(ranges: Iterable[Range]) -> list[Range]:
            return [
                Range(_shown(paragraph, low, True), _shown(paragraph, high, False), style)
                for low, high, style in ranges
                if low < last and high > first
            ]

        layers = over(under)
        begin = max(0, bisect_left(self._mark_starts, first) - 1)
        for mark in self._marks[begin:]:
            if mark.start >= last:
                break
            if mark.end < first:
                continue
            low, high = _shown(paragraph, mark.start, True), _shown(paragraph, mark.end, False)
            layers.append(Range(low, high, f"figure-{mark.style}"))
            layers.append(Range(high, high + 1, f"symbol-{mark.style}"))
        layers += over(ranges)
        spans = _spans(paragraph.text, start, end, layers)
        return (Span(" " * indent), *spans) if (indent := self._indent(line)) else spans


def _marked(start: int, source: str, marks: Sequence[Mark], unbroken: int) -> Paragraph:
    """A source line with a symbol after each figure that ends in it, and no break inside short ones."""
    pieces: list[str] = []
    inserted: list[int] = []
    done = 0
    for mark in marks:
        low, high = mark.start - start, min(mark.end - start, len(source))
        if high <= done:
            continue
        pieces.append(source[done:low])
        figure = source[low:high]
        pieces.append(figure.replace(" ", NO_BREAK) if len(figure) <= unbroken else figure)
        pieces.append(mark.symbol)
        inserted.append(start + high)
        done = high
    pieces.append(source[done:])
    return Paragraph(start, "".join(pieces).replace("\t", " "), tuple(inserted))


def _wrapped(paragraph: Paragraph, width: int) -> list[tuple[int, int]]:
    """The lines of a paragraph; a bullet stands before the first and the others hang under its words."""
    if not (hang := paragraph.hang):
        return wrap(paragraph.text, width)
    spans = [(start + hang, end + hang) for start, end in wrap(paragraph.text[hang:], width - hang)]
    return [(0, spans[0][1]), *spans[1:]]


def _shown(paragraph: Paragraph, offset: int, after: bool) -> int:
    """Offset in the paragraph's shown text of ``offset``, after or before a symbol that stands there."""
    cut = bisect_right if after else bisect_left
    shown = offset - paragraph.start + cut(paragraph.inserted, offset)
    return min(max(shown, 0), len(paragraph.text))


def _spans(text: str, start: int, end: int, layers: Sequence[Range]) -> Row:
    edges = {start, end}
    for low, high, _ in layers:
        if low < end and high > start:
            edges.add(max(low, start))
            edges.add(min(high, end))
    places = sorted(edges)
    row = []
    for low, high in pairwise(places):
        style = " ".join(layer.style for layer in layers if layer.start <= low and layer.end >= high)
        row.append(Span(text[low:high].replace(NO_BREAK, " "), style))
    return tuple(row)
