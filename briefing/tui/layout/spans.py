"""Rows of styled text, measured in terminal cells."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size

from briefing.text import one_line


class Span(NamedTuple):
    """Text with the names of the styles laid over it, space-separated, later ones on top."""

    text: str
    style: str = ""


Row = tuple[Span, ...]

# Whatever is not surely one cell wide goes the slow way.
NOT_NARROW = re.compile(
    "[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20c0\u2190-\u21ff\u2200-\u22ff\u2500-\u259f]"
)
ELLIPSIS = "…"
_NAMED = 12  # cells of the end of an address that say something
_NUMBERED = re.compile(r" (?:\(\d+\)|\d+)\Z")
_TELLING = 4  # cells of a name, at least
NEAR = 5  # characters that may go for a cut at the end of a word


def cells(text: str) -> int:
    """How many terminal cells ``text`` takes."""
    return len(text) if text.isascii() or not NOT_NARROW.search(text) else cell_len(text)


def fit(text: str, width: int) -> str:
    """``text`` cut to at most ``width`` cells with an ellipsis, at the end of a word where one is near."""
    if cells(text) <= width:
        return text
    if width <= 1:
        return ELLIPSIS[:width]
    cut = set_cell_size(text, width - 1)
    if text[len(cut) : len(cut) + 1] != " " and (space := cut.rfind(" ")) >= len(cut) - NEAR:
        cut = cut[:space]
    return cut.rstrip(" ,;:·(–—") + ELLIPSIS


def fit_name(name: str, width: int) -> str:
    """A source's name cut so that the number which tells it from another stays: "Assoc… (2)"."""
    number = _NUMBERED.search(name)
    if number is None or cells(name) <= width or width - cells(number[0]) < _TELLING:
        return fit(name, width)
    return fit(name[: number.start()], width - cells(number[0])) + number[0]


def fit_told(text: str, width: int) -> str:
    """A message cut to ``width`` cells: of an address or a path at its end the end stays."""
    before, space, last = text.rpartition(" ")
    room = width - cells(before) - 2
    if cells(text) <= width or "/" not in last or room < _NAMED:
        return fit(text, width)
    while cells(last) > room:
        last = last[1:]
    return f"{before}{space}{ELLIPSIS}{last}"


def width_of(row: Iterable[Span]) -> int:
    return sum(cells(span.text) for span in row)


def seen(text: str) -> str:
    """What a reader sees of one line: nothing that a terminal would act on, as names of folders may hold."""
    return "".join(char for char in one_line(text) if char.isprintable())


def crop(row: Iterable[Span], width: int) -> Row:
    """The row cut to at most ``width`` cells, the last span with an ellipsis where cut."""
    kept: list[Span] = []
    left = width
    row = iter(row)
    for span in row:
        size = cells(span.text)
        if size > left:
            if left or not kept:
                kept.append(Span(fit(span.text, left), span.style))
            elif span.text.strip() or any(more.text.strip() for more in row):
                text, style = kept[-1]
                kept[-1] = Span(fit(text + ELLIPSIS, cells(text)), style)
            break
        kept.append(span)
        left -= size
    return tuple(kept)


def overlaid(row: Row, start: int, end: int, style: str) -> Row:
    """The row with ``style`` over its characters from ``start`` to ``end``; below zero: to its end."""
    if end < 0:
        end = 1 << 30
    spans: list[Span] = []
    place = 0
    for text, own in row:
        low, high = max(0, start - place), max(0, end - place)
        spans += [Span(text[:low], own), Span(text[low:high], f"{own} {style}"), Span(text[high:], own)]
        place += len(text)
    return tuple(span for span in spans if span.text)


def spread(left: Row, right: Row, width: int, gap: int = 1) -> Row:
    """``left`` and ``right`` at the two edges of ``width`` cells; ``left`` gives way."""
    right = crop(right, width)
    taken = width_of(right)
    left = crop(left, max(0, width - taken - gap if taken else width))
    return (*left, Span(" " * max(0, width - taken - width_of(left))), *right)


def under_cursor(row: Row) -> Row:
    """The row of a list that the cursor stands on."""
    return (Span("▌ ", "cursor bar"), *(Span(text, f"cursor {style}") for text, style in row))


def beside_cursor(row: Row) -> Row:
    """A row of the list that it does not stand on."""
    return (Span("  "), *row) if row else ()


def right_aligned(text: str, width: int) -> str:
    """``text`` cut to ``width`` cells and set flush right."""
    text = fit(text, width)
    return " " * (width - cells(text)) + text


def left_aligned(text: str, width: int) -> str:
    """``text`` cut to ``width`` cells and filled with spaces."""
    text = fit(text, width)
    return text + " " * (width - cells(text))
