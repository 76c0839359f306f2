"""Word lists, and regular expressions made from them."""

import re
from collections.abc import Iterable
from functools import cache, partial

from briefing.figures.lexicon import FOLDER, load, row_in, row_names_in

row = partial(row_in, FOLDER)
row_names = partial(row_names_in, FOLDER)


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


def begun_words(words: Iterable[str], letter: str = r"\w") -> str:
    """A group that matches exactly ``words`` where a word begins: after no ``letter``.

    What it asks first is the first letter, so that a search skips to where one may begin.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        rests.setdefault(word[0], []).append(word[1:])
    starts = (rf"{re.escape(first)}(?<!{letter}.){_trie(rest)}" for first, rest in rests.items())
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
