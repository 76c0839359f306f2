"""The places that a sentence names: those of the gazetteer, and others by their preposition."""

import re
from itertools import compress, count
from operator import ne
from typing import NamedTuple

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOMINALS
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.slots.gazetteer import SITES, listed_at
from briefing.figures.slots.place_lookalikes import MONTHS_JOINED, end_of_name, is_taken_by, names_no_place
from briefing.figures.slots.place_roles import is_seated, preposition, role
from briefing.figures.words.patterns import row

_TITLED = row("places", "words", "titled")
_AREAS = row("places", "words", "areas")
_SETTLED = row("places", "words", "settled")
_SEATS = row("places", "words", "seats")
_FIGURATIVE = row("places", "words", "figurative")
# what stands before a place that no list knows
_NEAR = row("places", "words", "near")
_WATERS = row("places", "words", "waters")
_UNCAPITALISED = row("places", "words", "uncapitalised")
_UNCAPITALISED_TOO = SITES | _UNCAPITALISED
_LONGEST_CODE = 4  # letters of a place written in capitals; longer ones stand in a headline


class Place(NamedTuple):
    """A place at words [low, high). ``how``: "in" inside it, "to" a partner, "of" a possessor or subject,
    "seat" where somebody is at home.
    """

    low: int
    high: int
    name: str
    how: str


def find_places(t: Tagged) -> list[Place]:
    """Every place of a sentence, in order."""
    found: list[Place] = []
    high = 0  # where the last place or run of capitals ends
    capitals = compress(count(), map(ne, t.words, t.lower))
    for index in capitals if _UNCAPITALISED_TOO.isdisjoint(t.lower) else range(len(t.words)):
        if index < high:
            continue
        word = t.words[index]
        joined = "-" in word or "–" in word
        if word[0].isupper() and not (joined and MONTHS_JOINED.fullmatch(word)):
            place = _named(t, index)
        elif word in _UNCAPITALISED:
            high, name = listed_at(t.words, index)
            place = _listed(t, index, high, name) if name else None
        elif t.lower[index] in SITES:
            place = _site(t, index)
        else:
            continue
        if place is None:
            continue
        if place.name and not (found and found[-1].high > place.low):
            found.append(place)
        high = place.high
    return found


def _named(t: Tagged, index: int) -> Place | None:
    """A place written with a capital. One without a name is a run of capitals that is no place."""
    if t.lower[index] in _WATERS and t.word(index + 1) == "of" and t.tags[index + 2 : index + 3] == "P":
        high = on_over(t, index + 3, "P")
        return Place(index, high, t.slice(index, high), role(t, index))  # "the Strait of Alder"
    high, name = listed_at(t.words, index)
    if name:
        return _listed(t, index, high, name)
    last = len(t.tags)
    while high < last and t.words[high][0].isupper() and t.tags[high] in PLAIN_NOMINALS:
        high += 1
    if high < last and t.tags[high] == "S" and t.words[high][0].isupper():
        high += 1  # "Brussels' international airport"
        if _with_sites(t, high) == high:
            return Place(index, high, "", "")
    if high == index:
        return None
    before = preposition(t, index)
    end = _with_sites(t, high)
    followed = end < last and t.tags[end] in "NP#"  # "in GM plants"
    site = t.lower[end - 1] in SITES
    of_name = t.word(end) == "of" and t.tags[end + 1 : end + 2] == "P"
    if site and of_name and t.lower[end - 1] not in _AREAS:
        end = on_over(t, end + 1, "P")  # "at the University of Lund"
    name = t.slice(index, end)
    if t.words[high - 1].endswith("ed") and "-" in t.words[high - 1]:
        return Place(index, high, "", "")  # "in Labour-controlled councils"
    named = ("P" in t.tags[index:high] or end > high) and not followed
    named = named and _TITLED.isdisjoint(word.rstrip(".") for word in t.words[index:high])
    named = named and not (name.isupper() and len(name) > _LONGEST_CODE)
    named = named and not (before == "in" and is_taken_by(t, index))
    if named and before in _NEAR and (before != "at" or site) and not any(mark.isdigit() for mark in name):
        return Place(index, end, name, "seat" if is_seated(t, index) else "in")
    if named and high - index > 1 and t.words[high - 1] in _SETTLED and _opens(t, index, high):
        return Place(index, high, t.slice(index, high), "of")  # "Alder City saw 20 inches of rain"
    return Place(index, high, "", "")


def _listed(t: Tagged, low: int, high: int, name: str) -> Place:
    """A place of the gazetteer, which may be half of a longer name or where something of it sits."""
    if names_no_place(t, low, high) or _is_shut_out(t, low):
        return Place(low, high, "", "")
    if t.word(high) in _SEATS:
        return Place(low, high + 1, t.slice(low, high + 1), role(t, low))
    end = end_of_name(t, low, high)
    if end > high:
        return Place(low, end, "", "")
    return Place(low, high + (t.word(high) in _AREAS), name, role(t, low))  # "in Washington state"


def _is_shut_out(t: Tagged, low: int) -> bool:
    """ "A third came from outside Ohio": anywhere but there."""
    return t.word(low - 1) == "outside" and t.word(low - 2) in ("from", "anywhere")


def _opens(t: Tagged, low: int, high: int) -> bool:
    """Whether a name opens its clause, before its verb."""
    return (low == 0 or t.tags[low - 1] in ",;cm") and t.tags[high : high + 1] in tuple("VYHULWE")


def _site(t: Tagged, index: int) -> Place | None:
    """ "at the airport", "in a busy subway station": a place without a name of its own."""
    if t.tags[index] != "N":
        return None
    if t.lower[index] in _AREAS:
        named = t.word(index + 1) == "of" and t.tags[index + 2 : index + 3] == "P"
        if not named or preposition(t, index) not in _NEAR:
            return None
        high = on_over(t, index + 3, "P")
        return Place(index, high, t.slice(index + 2, high), "in")
    low = run_start(t, index, PLAIN_NOMINALS)
    if not _FIGURATIVE.isdisjoint(t.lower[low:index]):
        return None  # "in his political base"
    before = preposition(t, low)
    end = _with_sites(t, index + 1)
    if "P" not in t.tags[low:end] and re.match("[io]D?P", t.tags[end : end + 3]):
        return None  # "at a base in Peru"
    kept = t.tags[low - 1 : low] == "D" or "P" in t.tags[low:index]  # but "boys in public school"
    if before in ("at", "near") or (before in ("in", "inside") and low < index and kept):
        return Place(low, end, t.slice(low, end), "in")
    return None


def _with_sites(t: Tagged, high: int) -> int:
    """The end of a name with the kind of place that follows it: "Maelbeek [metro station]"."""
    words = t.lower
    while high < len(words):
        if words[high] in SITES:
            high += 1
        elif t.tags[high] in "NJ" and high + 1 < len(words) and words[high + 1] in SITES:
            high += 2
        else:
            break
    return high
