"""The piece of an article's text that a search shows: where most of what it asks for stands, no headline."""

import re
from collections.abc import Sequence

SNIPPET = 28  # words that are shown,
HEAD = 1000  # characters of a text, more than those take
BEFORE = 6  # so many of them before the first that was looked for
OPEN, CLOSE = "\x01", "\x02"  # around what was looked for; no article holds them
_NEAR = 160  # characters in which it is counted
_MOST = 200  # places that are looked at
_WORD = re.compile(r"\S+")
_MARK = re.compile(f"[{OPEN}{CLOSE}]")

Spans = Sequence[tuple[int, int]]


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and what stood between them."""
    text, done = "", 0
    places: list[int] = []
    for mark in _MARK.finditer(marked):
        text += marked[done : mark.start()]
        places.append(len(text))
        done = mark.end()
    return text + marked[done:], list(zip(places[::2], places[1::2], strict=False))


def excerpt(marked: str, title: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """``…and the ferry sank off Moor…``, and where in it stands what was marked in the text."""
    text, spans = unmarked(marked)
    begin = len(title) if text.startswith(title) else 0
    spans = [span for span in spans if span[0] >= begin]
    first, last = _window(text, begin, _richest(text, spans))
    piece, done = "", first
    for start, end in spans:
        if first <= start and end <= last:
            piece += f"{text[done:start]}{OPEN}{text[start:end]}{CLOSE}"
            done = end
    piece = " ".join((piece + text[done:last]).split())
    before = "…" if text[begin:first].strip() else ""
    shown, found = unmarked(f"{before}{piece}{'…' if text[last:].strip() else ''}")
    return shown, tuple(found)


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
