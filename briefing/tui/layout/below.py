"""What stands below a row of the table: who says what, where the row has no room to tell."""

from collections.abc import Callable, Mapping, Sequence
from itertools import zip_longest

from briefing.tui.layout.camps import value_styles
from briefing.tui.layout.spans import ELLIPSIS, Row, Span, crop, width_of
from briefing.tui.layout.values import in_column, is_cut
from briefing.tui.story import Story, accent, source_mark

MOST = 4  # lines
_BETWEEN = 3  # cells between two values


def said_below(
    story: Story, number: int, forms: Sequence[Mapping[int, str]], first: Sequence[Row], width: int
) -> tuple[list[Row], int]:
    """Behind ``first`` every value once with its sources, whatever nouns these use: on few lines, uncut where
    ``MOST`` lines allow it. And which of ``forms`` they are written in.
    """
    every = list(enumerate(forms))
    whole = [(place, said) for place, said in every if not any(map(is_cut, said.values()))]
    lines: list[Row] = []
    place = 0
    for written in filter(None, (whole, every)):
        ways = [(place, _said_by(story, number, said, _marks)) for place, said in written]
        last, said = written[-1]
        ways.append((last, _said_by(story, number, said, _times)))
        uncut = [way for way in ways if all(width_of(part) <= width for part in way[1])]
        place, way = min(uncut or ways, key=lambda way: _cost([*first, *way[1]], width))
        lines = in_lines([*first, *way], width)
        if uncut and len(lines) <= MOST:
            break
    return lines, place


def _cost(parts: Sequence[Row], width: int) -> tuple[int, int]:
    return len(parts), len(in_lines(parts, width))


def shortened(lines: list[Row]) -> list[Row]:
    """At most ``MOST`` of them, and a sign that there are more."""
    return lines if len(lines) <= MOST else [*lines[: MOST - 1], (Span(ELLIPSIS, "quiet"),)]


def in_lines(parts: Sequence[Row], width: int) -> list[Row]:
    """The parts side by side on as many lines as they take."""
    lines: list[Row] = []
    for part in parts:
        if lines and width_of(lines[-1]) + _BETWEEN + width_of(part) <= width:
            lines[-1] += (Span(" " * _BETWEEN), *part)
        else:
            lines.append(_cut(part, width))
    return lines


def _cut(part: Row, width: int) -> Row:
    """A value that gives way to the marks of those who say it."""
    value, *marks = part
    return crop((Span(in_column(value.text, max(1, width - width_of(marks))), value.style), *marks), width)


def side_by_side(left: Sequence[Row], right: Sequence[Row], first: int, second: int) -> list[Row]:
    """Lines that begin in the cell ``first`` beside lines that begin in the cell ``second``."""
    rows: list[Row] = []
    for one, other in zip_longest(left, right, fillvalue=()):
        row: Row = (Span(" " * first), *one) if one else ()
        rows.append((*row, Span(" " * (second - width_of(row))), *other) if other else row)
    return rows


def _said_by(
    story: Story, number: int, said: Mapping[int, str], told: Callable[[list[int]], Row]
) -> list[Row]:
    """Each value with those who say it."""
    groups: dict[str, list[int]] = {}
    for article in sorted(said):
        groups.setdefault(said[article], []).append(article)
    styles = value_styles(story, number)
    return [(Span(text, styles[articles[0]]), *told(articles)) for text, articles in groups.items()]


def _marks(articles: list[int]) -> Row:
    return tuple(Span(f" {source_mark(article)}", accent(article)) for article in articles)


def _times(articles: list[int]) -> Row:
    """How many they are, where there is no room for the marks of all."""
    return _marks(articles) if len(articles) == 1 else (Span(f" ×{len(articles)}", "quiet"),)
