"""The piece of an article's text that a search shows: where most of what it asks for stands, no headline."""

import re
from collections.abc import Sequence

from briefing.text import one_line

SNIPPET = 28  # words that are shown,
HEAD = 1000  # characters of a text, more than those take
BEFORE = 6  # so many of them before the first that was looked for
OPEN, CLOSE = "\x01", "\x02"  # around what was looked for; no article holds them
_NEAR = 160  # characters in which it is counted
_MOST = 200  # places that are looked at
_WORD = re.compile(r"\S+")
_MARK = re.compile(f"[{OPEN}{CLOSE}]")

Spans = Sequence[tuple[int, int]]


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and what stood between them."""
    text, done = "", 0
    places: list[int] = []
    for mark in _MARK.finditer(marked):
        text += marked[done : mark.start()]
        places.append(len(text))
        done = mark.end()
    return text + marked[done:], list(zip(places[::2], places[1::2], strict=False))


def excerpt(marked: str, begin: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """``…and the ferry sank off Moor…``, and where in it stands what was marked in the text.

    It is taken from what follows ``begin``, where the headline ends.
    """
    text, spans = _unmarked(marked)
    spans = [span for span in spans if span[0] >= begin]
    first, last = _window(text, begin, _richest(text, spans))
    before, after = ("…" if part.strip() else "" for part in (text[begin:first], text[last:]))

    def place(offset: int) -> int:
        return len(before) + len(one_line(f"{text[first:offset]}|")) - 1

    found = tuple((place(start), place(end)) for start, end in spans if first <= start and end <= last)
    return f"{before}{one_line(text[first:last])}{after}", found


def _richest(text: str, spans: Spans) -> int | None:
    """Where the most different words that were looked for stand close to each other first."""
    spans = spans[:_MOST]
    told = [
        len({text[a:b].casefold() for a, b in spans[place:] if a - start < _NEAR})
        for place, (start, _) in enumerate(spans)
    ]
    return spans[told.index(max(told))][0] if told else None


def _window(text: str, begin: int, place: int | None) -> tuple[int, int]:
    """The words around ``place``, or the first ones from ``begin`` on."""
    first = begin
    if place is not None:
        near = max(begin, place - _NEAR)
        words = [word.start() for word in _WORD.finditer(text, near, place)][1 if near > begin else 0 :]
        first = words[-BEFORE:][0] if words else place
    ends = (word.end() for word, _ in zip(_WORD.finditer(text, first), range(SNIPPET), strict=False))
    return first, max(ends, default=len(text))
