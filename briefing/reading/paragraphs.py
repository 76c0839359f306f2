"""Raw text to blocks: paragraphs, and lists with one item a line."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from briefing.text import one_line

_BULLET = re.compile(r"(?:[-*+•·▪◦‣●○■–—]|\(?\d{1,2}[.)])[ \t]+(?=\S)")
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
_GROUPED = re.compile(r"(?<=\d)([\u00a0\u202f])(?=\d)")  # a fixed space inside a number
_HYPHENATED = re.compile(r"[^\W\d_]-$")
_WIDEST_WRAP = 120
_FEWEST_WRAPS = 3


def tidy_spaces(text: str) -> str:
    """Runs of blanks as one space and none at the ends; the fixed spaces that group digits stay."""
    if text.isascii() or not _GROUPED.search(text):
        return one_line(text)
    parts = _GROUPED.split(text)
    return "".join(part if i % 2 else one_line(part) for i, part in enumerate(parts))


def is_item(line: str) -> bool:
    """Whether the line is an item of a list."""
    return _BULLET.match(line) is not None


def blocks_of(text: str) -> list[str]:
    """The paragraphs of plain text, each without line breaks, and its lists, an item a line.

    Every line is a paragraph, as pages are usually saved, unless the text is wrapped at a fixed width.
    """
    if _ENTITY.search(text):
        from html import unescape

        text = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
    groups = [[line.strip() for line in group.split("\n")] for group in re.split(r"\n(?:[^\S\n]*\n)+", text)]
    groups = [[line for line in group if line] for group in groups]
    width = _wrap_width(groups)
    if width:
        groups = [_unwrapped(group, width) for group in groups]
    return list(_gathered(tidy_spaces(line) for group in groups for line in group))


def _gathered(lines: Iterable[str]) -> Iterable[str]:
    """Each line for itself, but the items of a list that follow each other as one block."""
    items: list[str] = []
    for line in lines:
        if is_item(line):
            items.append(line)
            continue
        if items:
            yield "\n".join(items)
            items = []
        yield line
    if items:
        yield "\n".join(items)


def _wrap_width(groups: Sequence[Sequence[str]]) -> int:
    """The width that the text was wrapped at, or 0.

    Most breaks must stand where the next word did not fit, many of them before a small letter.
    """
    width = max((len(line) for group in groups for line in group), default=0)
    if width > _WIDEST_WRAP:
        return 0
    wraps = breaks = lower = 0
    for group in groups:
        for line, following in pairwise(group):
            breaks += 1
            if _is_wrap(line, following, width):
                wraps += 1
                lower += following[:1].islower()
    return width if wraps >= _FEWEST_WRAPS and wraps > 0.6 * breaks and lower > 0.4 * wraps else 0


def _is_wrap(line: str, following: str, width: int) -> bool:
    """Whether the first word of ``following`` would not have fitted behind ``line``."""
    return not is_item(following) and len(line) + 1 + len(following.split(" ", 1)[0]) > width - 8


def _unwrapped(lines: Sequence[str], width: int) -> list[str]:
    paragraphs = [[line] for line in lines[:1]]
    for previous, line in pairwise(lines):
        if not _is_wrap(previous, line, width):
            paragraphs.append([line])
        elif _HYPHENATED.search(previous) and line[:1].islower():
            paragraphs[-1][-1] += line
        else:
            paragraphs[-1].append(line)
    return [" ".join(paragraph) for paragraph in paragraphs]
