"""Word lists, and regular expressions made from them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial

from briefing.figures.lexicon import FOLDER, load, row_in, row_names_in

row = partial(row_in, FOLDER)
row_names = partial(row_names_in, FOLDER)


def alternation(words: Iterable[str]) -> str:
    """A group that matches exactly ``words``, longest first, sharing their beginnings."""
    ordered = sorted(set(words))
    return _trie(ordered, 0, len(ordered), 0)


def _trie(words: Sequence[str], begin: int, end: int, at: int) -> str:
    """Of the words from ``begin`` up to ``end``, what follows the ``at`` letters that they all begin with.

    ``words``: sorted, each once.
    """
    count = end - begin
    empty = count > 0 and len(words[begin]) == at
    parts = []
    for first, last in _runs(words, begin + empty, end, at):
        beginning = words[first]
        if first == last:
            parts.append(_escaped(beginning[at:]))
            continue
        shared, other = at + 1, words[last]  # what the first and the last share all between do
        while beginning[shared : shared + 1] == other[shared : shared + 1] != "":
            shared += 1
        parts.append(_escaped(beginning[at:shared]) + _trie(words, first, last + 1, shared))
    pattern = parts[0] if len(parts) == count == 1 else f"(?:{'|'.join(parts)})"
    return pattern + "?" if empty and parts else pattern


def _runs(words: Sequence[str], begin: int, end: int, at: int) -> Iterator[tuple[int, int]]:
    """The first and the last of those that have one letter at ``at``."""
    while begin < end:
        letter, last = words[begin][at], begin
        while last + 1 < end and words[last + 1][at] == letter:
            last += 1
        yield begin, last
        begin = last + 1


def _escaped(text: str) -> str:
    return text if text.isalnum() else re.escape(text)


def begun_words(words: Iterable[str], letter: str = r"\w") -> str:
    """A group that matches exactly ``words`` where a word begins: after no ``letter``.

    What it asks first is the first letter, so that a search skips to where one may begin.
    """
    ordered = sorted(set(words))
    starts = (
        rf"{_escaped(ordered[first][0])}(?<!{letter}.){_trie(ordered, first, last + 1, 1)}"
        for first, last in _runs(ordered, 0, len(ordered), 0)
    )
    return f"(?:{'|'.join(starts)})"


def whole_words(words: Iterable[str]) -> str:
    """A group that matches exactly ``words``, none of them inside of a longer one."""
    return begun_words(words) + r"\b"


def but(marks: str) -> str:
    """A character of a line that is none of ``marks`` and no full stop, but for a decimal's point."""
    return rf"(?:[^.\n{marks}]|\.(?=[0-9]))"


@cache
def phrases(section: str, row: str) -> tuple[str, ...]:
    """The phrases of a row of lexicon/contexts.toml."""
    return tuple(phrase.strip() for phrase in load("contexts")[section][row].split(","))


def any_of(section: str, row: str) -> str:
    """A group that matches any phrase of a row of lexicon/contexts.toml."""
    return alternation(phrases(section, row))


def any_word(section: str, row: str) -> str:
    """A group that matches any phrase of a row of lexicon/contexts.toml where a word begins."""
    return begun_words(phrases(section, row))
