"""Where: names of countries, regions and states in one spelling, and other places by their preposition."""

from dataclasses import dataclass

from briefing.figures.lexicon import load
from briefing.figures.tagging import Tagged

_TABLE = load("places")
_INSIDE = frozenset(_TABLE["words"]["inside"].split())
_PARTNER = frozenset(_TABLE["words"]["partner"].split())
_SITES = frozenset(_TABLE["words"]["sites"].split())


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


@dataclass(frozen=True, slots=True)
class Place:
    """A place at words [low, high). ``how``: "in" (inside), "to" (partner), "of" (possessor, adjective, subject)."""

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
    tags, words = t.tags, t.words
    index, last = 0, len(tags)
    while index < last:
        word = words[index]
        if not word[0].isupper():
            if word.lower() in _SITES and tags[index] in "N" and index >= 2 and tags[index - 1] in "DPNJ":
                low = index
                while low > 0 and tags[low - 1] in "PNJ":
                    low -= 1
                before = words[low - 2].lower() if low >= 2 and tags[low - 1] == "D" else ""
                if before in ("at", "in", "near", "inside") and (tags[low - 1] == "D") and index > low:
                    if not (found and found[-1].high > low):
                        found.append(Place(low, index + 1, t.slice(low, index + 1), "in"))
                elif before in ("at", "near") and not (found and found[-1].high > low):
                    found.append(Place(low, index + 1, t.slice(low, index + 1), "in"))
            index += 1
            continue
        high, name = _known(words, tags, index)
        if name:
            found.append(Place(index, high, name, _how(t, index)))
            index = high
            continue
        high = index
        while high < last and words[high][0].isupper() and tags[high] in "PJN":
            high += 1
        if high > index:
            how = _how(t, index)
            before = words[index - 1].lower() if index else ""
            if (
                how == "in"
                and before in ("in", "at", "near", "across", "throughout", "outside", "off")
                and "P" in tags[index:high]
            ):
                plain = high
                while high < last and (
                    words[high].lower() in _SITES
                    or (tags[high] in "NJ"
                    and words[high + 1 : high + 2]
                    and words[high + 1].lower() in _SITES)
                ):
                    high += 1
                if (before == "at" and high == plain) or (high == plain < last and tags[high] in "NP"):
                    index = high
                    continue
                found.append(Place(index, high, t.slice(index, high), "in"))
            index = high
        else:
            index += 1
    return found


def _known(words: list[str], tags: str, index: int) -> tuple[int, str]:
    for length in range(min(_LONGEST, len(words) - index), 0, -1):
        if length > 1 and not words[index + length - 1][0].isupper():
            continue
        name = " ".join(words[index : index + length])
        if length == 1:
            name = name.removesuffix("'s").removesuffix("’s")
        key = _key(name).removesuffix("'s")
        found = _NAMES.get(key)
        if found:
            return index + length, found
    return index, ""


def _how(t: Tagged, index: int) -> str:
    at = index - 1
    while at >= 0 and t.tags[at] in "DJ" and index - at < 4:
        at -= 1
    before = t.words[at].lower() if at >= 0 else ""
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
    following = t.tags.find("Q", i + 1, high)
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
    subjects = [p for p in near if p.how == "of" and t.tags[p.low - 1 : p.low] != "o"]
    if subjects and topic is None:
        return subjects[0].name, True
    return "", False


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
