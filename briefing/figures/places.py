"""Where: names of countries, regions and states in one spelling, and other places by their preposition."""

from dataclasses import dataclass

from briefing.figures.lexicon import load
from briefing.figures.tagging import Tagged

_TABLE = load("places")
_INSIDE = frozenset(_TABLE["words"]["inside"].split())
_PARTNER = frozenset(_TABLE["words"]["partner"].split())
_TITLED = frozenset(_TABLE["words"]["titled"].split())
_SITES = frozenset(_TABLE["words"]["sites"].split())
# what stands before a place that no list knows
_NEAR = frozenset(("in", "at", "near", "across", "throughout", "outside", "off"))


def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for group in ("world", "regions", "states"):
        for canonical, others in _TABLE[group].items():
            names.setdefault(_key(canonical), canonical)
            for other in others.split("|"):
                if other:
                    names.setdefault(_key(other), canonical)
    return names


def _key(name: str) -> str:
    return name.replace(".", "").replace("’", "'")


_NAMES = _names()
_LONGEST = 5
_NUMBERS = frozenset(load("periods")["numbers"]) | {"one"}


@dataclass(frozen=True, slots=True)
class Place:
    """A place at words [low, high). ``how``: "in" inside it, "to" a partner, "of" a possessor or subject."""

    low: int
    high: int
    name: str
    how: str


def canonical(name: str) -> str:
    """One name for the spellings of a country, region or state; other names as they are."""
    return _NAMES.get(_key(name), name)


def is_known(name: str) -> bool:
    return _key(name) in _NAMES


def find_places(t: Tagged) -> list[Place]:
    """Every place of a sentence, in order."""
    found: list[Place] = []
    index, last = 0, len(t.tags)
    while index < last:
        place = _named(t, index) if t.words[index][0].isupper() else _site(t, index)
        if place is None:
            index += 1
        else:
            if place.name and not (found and found[-1].high > place.low):
                found.append(place)
            index = place.high
    return found


def _named(t: Tagged, index: int) -> Place | None:
    """A place written with a capital. One without a name is a run of capitals that is no place."""
    high, name = _known(t.words, index)
    if name:
        return Place(index, high, name, _how(t, index))
    last = len(t.tags)
    while high < last and t.words[high][0].isupper() and t.tags[high] in "PJN":
        high += 1
    if high == index:
        return None
    before = _preposition(t, index)
    end = _with_sites(t, high)
    followed = end < last and t.tags[end] in "NP"  # "in GM plants"
    titled = t.words[index].rstrip(".") in _TITLED
    named = "P" in t.tags[index:high] and not titled and not followed
    if named and before in _NEAR and (before != "at" or end > high):
        return Place(index, end, t.slice(index, end), "in")
    return Place(index, high, "", "")


def _site(t: Tagged, index: int) -> Place | None:
    """ "at the airport", "in a busy subway station": a place without a name of its own."""
    if t.words[index].lower() not in _SITES or t.tags[index] != "N":
        return None
    low = index
    while low > 0 and t.tags[low - 1] in "PNJ":
        low -= 1
    before = _preposition(t, low)
    if before in ("at", "near") or (before in ("in", "inside") and low < index):
        end = _with_sites(t, index + 1)
        return Place(low, end, t.slice(low, end), "in")
    return None


def _with_sites(t: Tagged, high: int) -> int:
    """The end of a name with the kind of place that follows it: "Maelbeek [metro station]"."""
    words = t.words
    while high < len(words):
        if words[high].lower() in _SITES:
            high += 1
        elif t.tags[high] in "NJ" and high + 1 < len(words) and words[high + 1].lower() in _SITES:
            high += 2
        else:
            break
    return high


def _preposition(t: Tagged, index: int) -> str:
    """The word before a phrase and its article."""
    at = index - 1
    while at >= 0 and t.tags[at] in "DJ" and index - at < 4:
        at -= 1
    return t.words[at].lower() if at >= 0 else ""


def _known(words: list[str], index: int) -> tuple[int, str]:
    """The end and the one spelling of a listed name that begins at ``index``, else (index, "")."""
    for length in range(min(_LONGEST, len(words) - index), 0, -1):
        if length > 1 and not words[index + length - 1][0].isupper():
            continue
        name = _NAMES.get(_key(" ".join(words[index : index + length])).removesuffix("'s"))
        if name:
            return index + length, name
    return index, ""


def _how(t: Tagged, index: int) -> str:
    before = _preposition(t, index)
    if before in _INSIDE:
        return "in"
    return "to" if before in _PARTNER else "of"


def place_of(t: Tagged, places: list[Place], i: int, topic: tuple[int, int] | None) -> tuple[str, bool]:
    """The place of the figure at word ``i``, and whether its own clause states it."""
    if not places:
        return "", False
    if topic:
        inside = [p for p in places if topic[0] <= p.low and p.high <= topic[1] + 4 and _joined(t, topic, p)]
        for how in ("to", "in", "of"):
            for place in inside:
                if place.how == how:
                    return place.name, True
    low, high = clause_of(t, i)
    near = [p for p in places if low <= p.low < high]
    following = next((at for at in range(i + 1, high) if _is_number(t, at)), -1)
    previous = t.tags.rfind("Q", low, i)
    for how in ("in", "to"):
        for place in near:
            if (
                place.how == how
                and i < place.low < (following if following > 0 else high)
                and not (following > 0 and _fronted(t, place))
            ):
                return place.name, True
    for place in reversed(near):
        if place.how == "in" and place.low < i and (place.low > previous or _fronted(t, place)):
            return place.name, True
    before = [p for p in places if p.low < i and p.how == "in"]
    fronted = next((p for p in reversed(before) if _fronted(t, p)), None)
    if fronted:
        return fronted.name, False
    shared = next((p for p in near if p.how == "in" and 0 < following < p.low), None)
    if shared and "c" in t.tags[i:following] and not any(tag in ",;" for tag in t.tags[i : shared.low]):
        return shared.name, False  # "10 people were killed and 100 wounded at the airport"
    subjects = [p for p in near if p.how == "of" and t.tags[p.high : p.high + 1] in tuple("VYHBMLUWE")]
    if subjects and topic is None:
        return subjects[0].name, True
    return "", False


def _is_number(t: Tagged, at: int) -> bool:
    """Whether another count begins here, a figure or not: "and [two] each from Peru"."""
    return t.tags[at] == "Q" or (t.tags[at] in "N#" and t.words[at].lower() in _NUMBERS)


def _fronted(t: Tagged, place: Place) -> bool:
    """Whether a place opens its clause: "In Ohio, 50% …; in Florida, 49% …"."""
    at = place.low - 1
    while at >= 0 and t.tags[at] in "DJR":
        at -= 1
    return at <= 0 or t.tags[at - 1] in ",;cm" or t.tags[at - 1] == "Q"


def _joined(t: Tagged, topic: tuple[int, int], place: Place) -> bool:
    return all(tag not in "VUWLB,;:" for tag in t.tags[topic[1] : place.low])


def clause_of(t: Tagged, i: int) -> tuple[int, int]:
    """The words around ``i`` up to a semicolon, a conjunction after a comma, or a subordinator."""
    tags = t.tags
    low = i
    floor = max(0, i - 40)
    while low > floor and not (
        tags[low - 1] in ";m" or (tags[low - 1] == "c" and low >= 2 and tags[low - 2] == ",")
    ):
        low -= 1
    high = i + 1
    ceiling = min(len(tags), i + 40)
    while high < ceiling and not (tags[high] in ";m" or (tags[high] == "c" and tags[high - 1] == ",")):
        high += 1
    return low, high
