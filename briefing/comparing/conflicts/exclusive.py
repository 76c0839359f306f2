"""What two labels tell of things that exclude each other: cars built and sold, the dead and those aboard.

The families stand in lexicon/exclusive.toml.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from briefing.comparing.words.tables import table
from briefing.figures.words.patterns import whole_words

_Pattern = re.Pattern[str]


def opposite(one: str, two: str) -> bool:
    """Whether the labels of two figures tell opposite things: no number is of those hired and laid off."""
    return _exclude("opposites", one, two)


def told_apart(one: str, two: str) -> bool:
    """Whether they tell other deeds or sorts of one family, or one alone a narrower sort: core inflation."""
    if one == two:
        return False
    return _exclude("deeds", one, two) or _exclude("sorts", one, two) or _narrow(one) != _narrow(two)


def _exclude(section: str, one: str, two: str) -> bool:
    held = zip(_rows_held(section, one), _rows_held(section, two), strict=True) if one != two else ()
    return any(first and second and first.isdisjoint(second) for first, second in held)


@lru_cache(maxsize=4096)
def _rows_held(section: str, label: str) -> tuple[frozenset[int], ...]:
    """Of each family the rows of which a label holds words."""
    return tuple(
        frozenset(number for number, row in enumerate(rows) if row.search(label))
        for rows in _families(section)
    )


@lru_cache(maxsize=4096)
def _narrow(label: str) -> frozenset[str]:
    """The narrower sorts that a label names: "Core inflation", but not "by Food and Drug Administration"."""
    text = label.lower() if label.isupper() else label[:1].lower() + label[1:]
    return frozenset(name for name, words in _narrowing() if words.search(text))


@cache
def _families(section: str) -> tuple[tuple[_Pattern, ...], ...]:
    """Of each family what finds the words of each row."""
    return tuple(tuple(map(_finds, rows)) for rows in table("exclusive")[section].values())


@cache
def _narrowing() -> tuple[tuple[str, _Pattern], ...]:
    return tuple(
        (name, re.compile(whole_words(_words(row)))) for name, row in table("exclusive")["narrow"].items()
    )


def _finds(row: str) -> _Pattern:
    return re.compile(whole_words(_words(row)), re.IGNORECASE)


def _words(row: str) -> Iterable[str]:
    return [word.strip() for word in row.split(",")]
