"""Several places told in one breath, so that none of them is where."""

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS
from briefing.figures.slots.gazetteer import SITES
from briefing.figures.slots.places import Place

_LIST = 24  # words that a list of names may take


def is_one_of_many(t: Tagged, near: list[Place], place: Place) -> bool:
    """Whether several places are told in one breath, so that none is where."""
    return _is_listed(t, place.high) or (place.how == "in" and _one_of_two(t, near, place))


def _is_listed(t: Tagged, high: int) -> bool:
    """Whether names follow up to an "and": "in Tarn, New Lund and the West"."""
    tags, at, names = t.tags, high, 0
    while at < len(tags) and at - high < _LIST and (tags[at] == "," or _is_named(t, at)):
        names += tags[at] != ","
        at += 1
    if t.word(at) not in ("and", "or") or (names == 0 and tags[at - 1] == ","):
        return False
    last = at + 1 + (tags[at + 1 : at + 2] == "D")
    if last >= len(tags) or not _is_named(t, last):
        return False
    return names > 0 or not any(tag in FINITE_VERBS for tag in tags[last + 1 : last + 3])


def _is_named(t: Tagged, at: int) -> bool:
    """Whether a word is of a name: "Lund", the "New" of "New Lund"."""
    return t.tags[at] in "PJN" and t.words[at][0].isupper()


def _one_of_two(t: Tagged, near: list[Place], place: Place) -> bool:
    """Whether what is counted happened in two places: "blasts at an airport and at a station killed 30"."""
    if t.tags[place.high : place.high + 1] == "c":  # "at the airport and a metro station"
        for at in range(place.high + 1, min(place.high + 6, len(t.tags))):
            if t.tags[at] not in "DJNP":
                break
            if t.lower[at] in SITES:
                return True
    for other in near:
        if other.how == "in" and other is not place:
            between = t.tags[min(other.high, place.high) : max(other.low, place.low)]
            if "c" in between and "Q" not in between and not any(tag in "VUWLBHM;" for tag in between):
                return True
    return False
