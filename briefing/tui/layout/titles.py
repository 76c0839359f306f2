"""The first lines of a figure in the panel: its verdict, what it is called, and dim behind it its time."""

import re

from briefing.model import Measure
from briefing.text import one_line
from briefing.tui.layout.labels import highlighted, label_beside_period
from briefing.tui.layout.spans import Row, Span, cells, spread, width_of
from briefing.tui.layout.wrapping import wrap
from briefing.tui.state import State

_LINES = 3  # for a label
_NARROWEST = 8  # cells


def mark(measure: Measure, kept: bool) -> Row:
    """The verdict, and the star of a figure that is kept."""
    symbol = (Span(measure.symbol, f"symbol-{measure.verdict}"), Span(" "))
    return (*symbol, Span("★ ", "kept")) if kept else symbol


def label_of(state: State, number: int, style: str) -> Row:
    """The label on one line, what is looked for marked in it."""
    return highlighted(label_beside_period(state.story.measures[number]), state.query, style)


def notes_of(state: State, number: int, *, basis: bool = False) -> str:
    """What stands dim behind the label: its period, unless its words say it, how it was counted, and words of
    its sentence where another one looks the same.
    """
    measure = state.story.measures[number]
    label = label_beside_period(measure)
    parts = (
        state.story.period(number),
        one_line(measure.basis) if basis else "",
        state.story.words_around(number),
    )
    return " · ".join(part for part in parts if part and not _says(label, part))


def title_rows(
    state: State, number: int, style: str, width: int, *, kept: bool, basis: bool = False
) -> list[Row]:
    """The label in full with its notes behind it, on as many lines as they take."""
    head = mark(state.story.measures[number], kept)
    indent: Row = (Span(" " * width_of(head)),)
    label = label_beside_period(state.story.measures[number])
    room = max(_NARROWEST, width - width_of(head))
    lines = wrap(label, room)
    rows: list[Row] = []
    for place, (start, end) in enumerate(lines[:_LINES]):
        text = label[start:end] if place < _LINES - 1 or len(lines) == _LINES else label[start:]
        rows.append(spread((*(indent if place else head), *highlighted(text, state.query, style)), (), width))
    rows = [_stripped(row) for row in rows]
    notes = notes_of(state, number, basis=basis)
    if notes and width_of(rows[-1]) + 2 + cells(notes) <= width:
        rows[-1] += (Span(f"  {notes}", "quiet"),)
    elif notes:
        rows += [(*indent, Span(notes[start:end], "quiet")) for start, end in wrap(notes, room)]
    return rows


def _says(label: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", label) is not None


def _stripped(row: Row) -> Row:
    """The row without the space that fills it."""
    return row if row[-1].text.strip() or row[-1].style else row[:-1]
