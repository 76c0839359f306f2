"""Word lists, and regular expressions made from them."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from briefing.figures.lexicon import load


def alternation(words: Iterable[str]) -> str:
    """A group that matches exactly ``words``, longest first, sharing their beginnings."""
    return _trie(sorted(set(words)))


def _trie(words: list[str]) -> str:
    branches: dict[str, list[str]] = {}
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
    parts = []
    for first, tails in branches.items():
        while len({tail[:1] for tail in tails}) == 1 and tails[0]:
            first += tails[0][0]
            tails = [tail[1:] for tail in tails]
        parts.append(re.escape(first) + (_trie(tails) if any(tails) else ""))
    pattern = parts[0] if len(parts) == 1 and len(words) == 1 else f"(?:{'|'.join(parts)})"
    return pattern + "?" if "" in words and parts else pattern


def begun_words(words: Iterable[str]) -> str:
    """A group that matches exactly ``words`` where a word begins.

    What it asks first is the first letter, so that a search skips to where one may begin.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        rests.setdefault(word[0], []).append(word[1:])
    starts = (rf"{re.escape(first)}(?<!\w.){_trie(rest)}" for first, rest in rests.items())
    return f"(?:{'|'.join(starts)})"


def whole_words(words: Iterable[str]) -> str:
    """A group that matches exactly ``words``, none of them inside of a longer one."""
    return begun_words(words) + r"\b"


def but(marks: str) -> str:
    """A character of a line that is none of ``marks`` and no full stop, but for a decimal's point."""
    return rf"(?:[^.\n{marks}]|\.(?=[0-9]))"


def _found(table: str, path: tuple[str, ...]) -> Any:
    found = load(table)
    for key in path:
        found = found[key]
    return found


@cache
def row(table: str, *path: str) -> frozenset[str]:
    """The words of a row of a table, parted by spaces: ``row("measures", "verbs", "light")``."""
    words: str = _found(table, path)
    return frozenset(words.split())


@cache
def row_names(table: str, *path: str) -> dict[str, str]:
    """Each word of the rows of a section, and the name of its row: {"tall": "height", "wide": "width"}."""
    rows: dict[str, str] = _found(table, path)
    return {word: name for name, words in rows.items() for word in words.split()}


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
