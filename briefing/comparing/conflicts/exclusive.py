"""What two labels tell of things that exclude each other: cars built and sold, the dead and those aboard.

The families stand in lexicon/exclusive.toml.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.comparing.words.tables import table

_WORD = re.compile(r"[\w&'’-]+")
_NARROW = "narrow"
_Told = Mapping[str, Mapping[str, frozenset[int]]]  # section → family → the rows of which words are told


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    section: str
    family: str
    row: int


def opposite(one: str, two: str) -> bool:
    """Whether the labels of two figures tell opposite things: no number is of those hired and laid off."""
    return one != two and _exclude("opposites", _told(one), _told(two))


def told_apart(one: str, two: str) -> bool:
    """Whether they tell other deeds or sorts of one family, or one alone a narrower sort: core inflation."""
    if one == two:
        return False
    first, second = _told(one), _told(two)
    if _exclude("deeds", first, second) or _exclude("sorts", first, second):
        return True
    return first.get(_NARROW, {}).keys() != second.get(_NARROW, {}).keys()


def _exclude(section: str, one: _Told, two: _Told) -> bool:
    first, second = one.get(section), two.get(section)
    if not first or not second:
        return False
    return any(rows.isdisjoint(second[family]) for family, rows in first.items() if family in second)


@lru_cache(maxsize=4096)
def _told(label: str) -> _Told:
    """What a label holds words of; narrower sorts in lower case, no "Food and Drug Administration"."""
    text = label.lower() if label.isupper() else label[:1].lower() + label[1:]
    cased = _WORD.findall(text)
    words = [word.lower() for word in cased]
    found: dict[str, dict[str, frozenset[int]]] = defaultdict(dict)
    for at, word in enumerate(words):
        for phrase in _phrases().get(word, ()):
            end = at + len(phrase.words)
            stands = cased if phrase.section == _NARROW else words
            if tuple(stands[at:end]) == phrase.words:
                rows = found[phrase.section]
                rows[phrase.family] = rows.get(phrase.family, frozenset()) | {phrase.row}
    return found


@cache
def _phrases() -> Mapping[str, tuple[_Phrase, ...]]:
    """The phrases of the table by their first words."""
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for section, families in table("exclusive").items():
        for family, rows in families.items():
            for number, row in enumerate([rows] if isinstance(rows, str) else rows):
                for phrase in row.split(","):
                    words = tuple(_WORD.findall(phrase.lower()))
                    found[words[0]].append(_Phrase(words, section, family, number))
    return {word: tuple(phrases) for word, phrases in found.items()}
