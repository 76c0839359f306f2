"""The places that two figures are of: the same, one inside the other, another, or not known."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from briefing.comparing.profiles.slots import SlotRelation
from briefing.comparing.words.tables import table
from briefing.figures.lexicon import load
from briefing.figures.slots.gazetteer import canonical, is_country, is_known, spellings
from briefing.figures.words.patterns import alternation
from briefing.model import Figure

_CAPITALISED = re.compile(r"\b[A-Z][\w.]+")
_UNIONS = frozenset(("EU", "euro zone", "Europe", "Asia", "Africa", "world"))
_DIRECTIONS = frozenset(
    ["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "new"]
)


@cache
def _within() -> dict[str, str]:
    """Key of a place → that of the place it lies in."""
    within = dict.fromkeys(load("places")["states"], "US")
    for whole, parts in table("places").items():
        within.update((place_key(part), whole) for part in parts)
    return within


@lru_cache(maxsize=8192)
def place_key(name: str) -> str:
    """The one spelling of a place: "the U.S." → "US"; a place not known stays, in small letters."""
    name = re.sub(r"^(?:the|in|to|from|at)\s+", "", name.strip(), flags=re.IGNORECASE)
    name = name.removesuffix("’s").removesuffix("'s")
    return canonical(name) if is_known(name) else name.casefold()


def known_place(name: str) -> bool:
    return is_known(name) or place_key(name) in _within()


@lru_cache(maxsize=16384)
def places(one: str, two: str) -> SlotRelation:
    if not one or not two:
        return "unknown"
    first, second = place_key(one), place_key(two)
    if first == second:
        return "same"
    if _holds(first, second) or _holds(second, first):
        return "within"
    if _is_named(one) != _is_named(two):
        return "unknown"  # a hotel, Mali
    shared = set(first.casefold().split()) & set(second.casefold().split()) - _DIRECTIONS
    return "within" if shared else "other"


def are_union_and_member(one: str, two: str) -> bool:
    """Whether a rate of one is none of the other: of the euro zone and of Germany."""
    first, second = place_key(one), place_key(two)
    union, member = (first, second) if first in _UNIONS else (second, first)
    return union in _UNIONS and member not in _UNIONS and is_country(member)


def _is_named(place: str) -> bool:
    return place[0].isupper() or known_place(place)


def _holds(whole: str, part: str) -> bool:
    lies_in = _within()
    while part in lies_in:
        part = lies_in[part]
        if part == whole:
            return True
    return False


def places_clash(one: Figure, two: Figure) -> bool:
    """Whether two known places lie apart, and neither is named by the other's sentence."""
    if not _lie_apart(one.place, two.place):
        return False
    return not (names_place(one, two.place) or names_place(two, one.place))


@lru_cache(maxsize=16384)
def _lie_apart(one: str, two: str) -> bool:
    return places(one, two) == "other" and known_place(one) and known_place(two)


def names_place(figure: Figure, place: str) -> bool:
    """Whether the sentence of a figure names a place."""
    sentence = figure.sentence
    found = any(name in sentence for name in _spellings(place))
    return found and _spelled(place).search(sentence) is not None


@lru_cache(maxsize=1024)
def _spellings(place: str) -> Sequence[str]:
    """All that a place or its people is called: "U.S.", "Americans"."""
    return sorted(spellings(place))


@lru_cache(maxsize=1024)
def _spelled(place: str) -> re.Pattern[str]:
    """A whole word or words of its spellings."""
    return re.compile(rf"(?<!\w){alternation(_spellings(place))}(?!\w)")


@lru_cache(maxsize=4096)
def peoples(unit: str) -> frozenset[str]:
    """The known places that a counted noun names: "French investigators"."""
    return frozenset(place_key(word) for word in _CAPITALISED.findall(unit) if known_place(word))
