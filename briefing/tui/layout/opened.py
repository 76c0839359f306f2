"""A figure of the panel that is opened: who says what, a line a source."""

from collections.abc import Iterator

from briefing.tui.layout.camps import value_styles
from briefing.tui.layout.fitted import SourceLine, fitted, fitted_together, source_line, told
from briefing.tui.layout.labels import OPEN
from briefing.tui.layout.spans import Row, Span, cells, spread, width_of
from briefing.tui.layout.titles import title_rows
from briefing.tui.layout.together import clocks, in_time
from briefing.tui.state import State
from briefing.tui.story import Story, accent

_MOST_SOURCES = 6  # each on a line of its own; more stand together by what they say
_MOST_VALUES = 5  # lines for those of a measure that is not chosen,
_MOST_CHOSEN = 10  # and of the one that is
_MOST_LINES = 3  # for the names of those who say the same


def opened(
    state: State, number: int, width: int, *, chosen: bool, kept: bool
) -> Iterator[tuple[int | None, Row]]:
    """The label in full, then a line a source with its value flush right, each with its article."""
    measure = state.story.measures[number]
    style = "label-chosen" if chosen else f"label-{measure.verdict}"
    basis = chosen or measure.verdict in OPEN
    for row in title_rows(state, number, style, width, kept=kept, basis=basis):
        yield None, spread(row, (), width)
    yield from _sources(state.story, number, chosen, width)


def _sources(story: Story, number: int, chosen: bool, width: int) -> Iterator[tuple[int, Row]]:
    """Who says what: a line a source, or where there are many a line a value with all who say it."""
    in_turn = in_time(story, number)
    articles = in_turn or story.stated_in[number]
    together = len(articles) > _MOST_SOURCES
    groups = _saying_the_same(story, number) if together else [[article] for article in articles]
    when = dict(zip(in_turn, clocks(story, in_turn), strict=True))
    lines = {article: source_line(story, article, when.get(article, ""), width) for article in articles}
    said, asides = (fitted_together(story, number, width), {}) if together else fitted(story, number, lines)
    styles = value_styles(story, number)
    most = _MOST_CHOSEN if chosen else _MOST_VALUES
    if len(groups) > most:
        left = sum(map(len, groups[most - 1 :]))
        groups = groups[: most - 1]
    else:
        left = 0
    for group in groups:
        value = Span(said[group[0]], styles[group[0]])
        rows = (
            _said_together(story, value, group, width, _MOST_LINES if chosen else 1)
            if len(group) > 1
            else _said(lines[group[0]], value, asides.get(group[0], ""), width)
        )
        yield from ((group[0], row) for row in rows)
    if left:
        yield articles[-1], (Span(f"   and {left} more", "quiet"),)


def _saying_the_same(story: Story, number: int) -> list[list[int]]:
    """The sources by what they say, those of whom most say it first."""
    said: dict[str, list[int]] = {}
    values = told(story, number, story.values(number))
    for article in story.stated_in[number]:
        said.setdefault(values[article], []).append(article)
    return sorted(said.values(), key=len, reverse=True)


def _said_together(story: Story, value: Span, group: list[int], width: int, most: int) -> list[Row]:
    """The sources that say the same in at most ``most`` lines, their value and how many they are beside.

    A value that takes more than half of the width stands below them.
    """
    said: Row = (value, Span(f" ×{len(group)}", "quiet"))
    right = said if cells(value.text) <= width // 2 else ()
    rows: list[list[Span]] = [[Span(" ")]]
    for place, article in enumerate(group):
        parts = [Span(" "), Span("▎", accent(article)), Span(story.name(article), "source")]
        left = len(group) - place
        more = Span(f"  +{left}", "quiet")
        room = width - (width_of(right) + 1 if right and len(rows) == 1 else 0)
        last = len(rows) == most
        if width_of(rows[-1] + parts) + (cells(more.text) if last and left > 1 else 0) > room:
            if last and len(rows[-1]) > 1:
                rows[-1].append(more)
                break
            if len(rows[-1]) > 1:
                rows.append([Span(" ")])
        rows[-1] += parts
    lines = [spread(tuple(row), right if not place else (), width) for place, row in enumerate(rows)]
    return lines if right else [*lines, spread((), said, width)]


def _said(line: SourceLine, value: Span, aside: str, width: int) -> list[Row]:
    """A source with its value flush right, and below it what finds no room or belongs to the value."""
    first, *further = line.of(value.text)
    rows = [spread(line.name, (Span(first, value.style),) if first else (), width)]
    rows += [spread(line.name[:2], (Span(text, value.style),), width) for text in further]
    return [*rows, spread(line.name[:2], (Span(aside, "quiet"),), width)] if aside else rows
