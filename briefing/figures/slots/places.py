"""Where: names of countries, regions and states in one spelling, and other places by their preposition."""

import re
from dataclasses import dataclass
from functools import lru_cache

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.words.patterns import alternation

_TABLE = load("places")
_INSIDE = frozenset(_TABLE["words"]["inside"].split())
_PARTNER = frozenset(_TABLE["words"]["partner"].split())
_TITLED = frozenset(_TABLE["words"]["titled"].split())
_SITES = frozenset(_TABLE["words"]["sites"].split())
_AREAS = frozenset(_TABLE["words"]["areas"].split())
_SETTLED = frozenset(_TABLE["words"]["settled"].split())
_EXPERIENCING = frozenset(_TABLE["words"]["experiencing"].split())
_SEATED = frozenset(_TABLE["words"]["seated"].split())
_SEATS = frozenset(_TABLE["words"]["seats"].split())
_UNLIKE = frozenset(_TABLE["words"]["unlike"].split())
_BRINGING = frozenset(_TABLE["words"]["bringing"].split())
_GOVERNING = frozenset(_TABLE["words"]["governing"].split())
_OFFICES = frozenset(_TABLE["words"]["offices"].split())
_FORMER = frozenset(_TABLE["words"]["former"].split())
_KINDS = frozenset(_TABLE["words"]["kinds"].split())
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


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    return name.replace(".", "").replace("’", "'")


def _abbreviations() -> frozenset[str]:
    """Spellings that are a place only with their full stop: "La.", "Mass."."""
    return frozenset(
        other.removesuffix(".")
        for group in ("world", "regions", "states")
        for others in _TABLE[group].values()
        for other in others.split("|")
        if other.endswith(".") and "." not in other[:-1]
    )


def _peoples() -> frozenset[str]:
    """Adjectives of peoples and what those are called: "French", "Texans"."""
    named = set(map(_key, _TABLE["words"]["names"]))
    return frozenset(
        _key(other)
        for group in ("world", "regions", "states")
        for others in _TABLE[group].values()
        for other in others.split("|")
        if other and not other.endswith(".") and _key(other) not in named
    )


_NAMES = _names()
_PEOPLES = _peoples()
_ABBREVIATIONS = _abbreviations()
_FIRST = frozenset(name.split()[0] for name in _NAMES)
_LONGEST = 5
_BILATERAL = 8  # words between "bilateral" and its figure
_LIST = 24
_FEW = 6  # words between a length of time and its place
_BREATH = 8  # words between two figures of one breath
_LONGEST_CODE = 4  # letters of a place written in capitals; longer ones stand in a headline
_NEXT_CLAUSE = re.compile(",[DJNPSR]+[HBMVLUW]")  # "50 visits, the mayor had"
_CLAUSE_END = re.compile("[;m]|,c")
_OWN_CLAUSE = re.compile("K[RHBMX]*[VELUWY]")  # "money she made"
_AS_ANOTHER = re.compile("s[DJ]*\\Z")  # "a test in Ohio, as five states vote"
_THEN = frozenset(("after", "before", "since"))
_NUMBERS = frozenset(load("periods")["numbers"]) | {"one"}

_MONTHS_JOINED = re.compile(rf"(?i:{alternation(load('periods')['months'])})[-–].+")  # "April-to-June"


@dataclass(frozen=True, slots=True)
class Place:
    """A place at words [low, high). ``how``: "in" inside it, "to" a partner, "of" a possessor or subject,
    "seat" where somebody is at home.
    """

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
        place = None
        if t.words[index][0].isupper() and not _MONTHS_JOINED.fullmatch(t.words[index]):
            place = _named(t, index)
        elif t.lower[index] in _SITES:
            place = _site(t, index)
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
    if name and _names_no_place(t, index, high):
        return Place(index, high, "", "")
    if name:
        if t.words[high : high + 1] and t.lower[high] in _SEATS:
            return Place(index, high + 1, t.slice(index, high + 1), _how(t, index))
        end = _end_of_name(t, index, high)
        if end > high:
            return Place(index, end, "", "")
        if t.lower[high : high + 1] and t.lower[high] in _AREAS:
            high += 1  # "in Washington state"
        return Place(index, high, name, _how(t, index))
    last = len(t.tags)
    while high < last and t.words[high][0].isupper() and t.tags[high] in "PJN":
        high += 1
    if high < last and t.tags[high] == "S" and t.words[high][0].isupper():
        if _with_sites(t, high + 1) == high + 1:
            return Place(index, high + 1, "", "")
        high += 1  # "Brussels' international airport"
    if high == index:
        return None
    before = _preposition(t, index)
    end = _with_sites(t, high)
    followed = end < last and t.tags[end] in "NP#"  # "in GM plants"
    name = t.slice(index, end)
    titled = any(word.rstrip(".") in _TITLED for word in t.words[index:high])
    if t.words[high - 1].endswith("ed") and "-" in t.words[high - 1]:
        return Place(index, high, "", "")  # "in Labour-controlled councils"
    named = ("P" in t.tags[index:high] or end > high) and not titled and not followed
    site = t.lower[end - 1] in _SITES
    named = named and not (name.isupper() and len(name) > _LONGEST_CODE)
    named = named and not (before == "in" and _is_taken_by(t, index))
    if named and before in _NEAR and (before != "at" or site) and not any(mark.isdigit() for mark in name):
        return Place(index, end, name, "seat" if _is_seated(t, index) else "in")
    if named and high - index > 1 and t.words[high - 1] in _SETTLED and _opens(t, index, high):
        return Place(index, high, t.slice(index, high), "of")  # "Alder City saw 20 inches of rain"
    return Place(index, high, "", "")


def _names_no_place(t: Tagged, low: int, high: int) -> bool:
    """Whether a people's adjective is a language or half of a name: "in English", "African American"."""
    if _key(t.words[high - 1]) not in _PEOPLES:
        return False
    if low and t.lower[low - 1] == "in" and t.tags[high : high + 1] not in tuple("NAJPQ#GES"):
        return True
    if t.lower[low - 1 : low] == ["former"] and t.tags[high : high + 1] == "N":
        return t.lower[high] in _FORMER
    after, before = t.words[high : high + 1], t.words[low - 1 : low]
    return any(_key(word) in _PEOPLES for word in after + before)


def _is_taken_by(t: Tagged, index: int) -> bool:
    """Whether "in" before a name goes with a verb or noun: "brought in Alder", "cuts in Medicare"."""
    at = index - 1
    while t.lower[at] != "in":
        at -= 1
    return at > 0 and (t.lower[at - 1] in _BRINGING or t.lower[at - 1] in _GOVERNING)


def _opens(t: Tagged, low: int, high: int) -> bool:
    """Whether a name opens its clause, before its verb."""
    return (low == 0 or t.tags[low - 1] in ",;cm") and t.tags[high : high + 1] in tuple("VYHULWE")


def _end_of_name(t: Tagged, low: int, high: int) -> int:
    """The end of a longer name that a place only begins: "Texas Instruments", "Americans for Liberty"."""
    if _how(t, low) == "in" or t.words[low].endswith(("'s", "’s")):
        return high
    end = high
    if t.lower[end : end + 1] == ["for"] and t.tags[end + 1 : end + 2] == "P":
        end += 1
    while end < len(t.tags) and t.tags[end] == "P":
        if _known(t.words, end)[1]:
            return high  # "Paris, Texas", "US China talks"
        end += 1
    return end


def _site(t: Tagged, index: int) -> Place | None:
    """ "at the airport", "in a busy subway station": a place without a name of its own."""
    if t.tags[index] != "N":
        return None
    if t.lower[index] in _AREAS:
        named = t.lower[index + 1 : index + 2] == ["of"] and t.tags[index + 2 : index + 3] == "P"
        if not named or _preposition(t, index) not in _NEAR:
            return None
        high = index + 3
        while high < len(t.tags) and t.tags[high] == "P":
            high += 1
        return Place(index, high, t.slice(index + 2, high), "in")
    low = index
    while low > 0 and t.tags[low - 1] in "PNJ":
        low -= 1
    before = _preposition(t, low)
    end = _with_sites(t, index + 1)
    if "P" not in t.tags[low:end] and re.match("[io]D?P", t.tags[end : end + 3]):
        return None  # "at a base in Peru"
    if before in ("at", "near") or (before in ("in", "inside") and low < index):
        return Place(low, end, t.slice(low, end), "in")
    return None


def _with_sites(t: Tagged, high: int) -> int:
    """The end of a name with the kind of place that follows it: "Maelbeek [metro station]"."""
    words = t.lower
    while high < len(words):
        if words[high] in _SITES:
            high += 1
        elif t.tags[high] in "NJ" and high + 1 < len(words) and words[high + 1] in _SITES:
            high += 2
        else:
            break
    return high


def _preposition(t: Tagged, index: int) -> str:
    """The word before a phrase and its article."""
    at = index - 1
    while at >= 0 and t.tags[at] in "DJ" and index - at < 4:
        at -= 1
    return t.lower[at] if at >= 0 else ""


def _known(words: list[str], index: int) -> tuple[int, str]:
    """The end and the one spelling of a listed name that begins at ``index``, else (index, "")."""
    if _key(words[index]).removesuffix("'s") not in _FIRST:
        return index, ""
    for length in range(min(_LONGEST, len(words) - index), 0, -1):
        if length > 1 and not words[index + length - 1][0].isupper():
            continue
        spelling = " ".join(words[index : index + length])
        name = _NAMES.get(_key(spelling).removesuffix("'s"))
        if name and (spelling not in _ABBREVIATIONS or words[index + length : index + length + 1] == ["."]):
            return index + length, name
    return index, ""


def _how(t: Tagged, index: int) -> str:
    before = _preposition(t, index)
    if before in _INSIDE and not _is_of_an_event(t, index):
        return "seat" if _is_seated(t, index) else "in"
    return "to" if before in _PARTNER else "of"


def _is_seated(t: Tagged, index: int) -> bool:
    """ "a firm based in Peru": where somebody is at home."""
    return any(word in _SEATED for word in t.lower[max(0, index - 3) : index])


def _is_of_an_event(t: Tagged, index: int) -> bool:
    """ "in an Israeli raid": whose it is, not where."""
    after = index + 1
    return (
        index > 0
        and t.lower[index - 1] in ("a", "an")
        and t.words[index] not in _TABLE["world"]
        and t.tags[after : after + 1] in ("N", "A")
        and t.lower[after] not in _SITES
    )


def place_of(
    t: Tagged, places: list[Place], i: int, topic: tuple[int, int] | None, lasts: bool = False
) -> tuple[str, bool]:
    """The place of the figure at word ``i``, and whether its own clause states it.

    ``lasts``: it is a length of time, which holds in a place only where the words say so directly.
    """
    if not places:
        return "", False
    counted = i + 2 if t.tags[i + 1 : i + 3] == "oQ" else i  # "one of five states"
    is_part = t.lower[counted].rpartition(" ")[2] in _KINDS
    owner = next((p for p in places if p.high <= i and _owns(t, p, i)), None)
    if owner:
        return owner.name, True
    partner = _partner(t, places, i)
    if partner:
        return partner.name, True
    if topic:
        inside = [
            p
            for p in places
            if topic[0] <= p.low
            and (p.high <= topic[1] or (p.high <= topic[1] + 4 and _joined(t, topic, p, i)))
        ]
        for how in ("to", "in"):
            for place in inside:
                if place.how == how:
                    return "" if _is_one_of_many(t, places, place) else place.name, True
    if t.lower[max(0, i - 2) : i] == ["according", "to"]:
        return "", False
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
                and not _is_of_another(t, i + 1, place.low)
                and not _in_another_clause(t.tags[i + 1 : place.low], t.tags[place.high :], how)
                and not (lasts and place.low - i > _FEW)
            ):
                return "" if _is_one_of_many(t, near, place) else place.name, True
    if lasts or is_part:
        return "", False
    if topic and not any(place.how == "in" and topic[1] <= place.low < i for place in near):
        for place in inside:
            if place.how == "of" and not _acts(t, place):
                return "" if _is_one_of_many(t, places, place) else place.name, True
    known = _is_known_already(t, i)
    for place in reversed(near):
        if (
            place.how == "in"
            and place.low < i
            and (place.low > previous or _fronted(t, place))
            and not _aside(t, place, i, low)
            and not (known and not _fronted(t, place))
        ):
            return "" if _is_one_of_many(t, near, place) else place.name, True
    before = [p for p in places if p.low < i and p.how == "in"]
    fronted = next((p for p in reversed(before) if _fronted(t, p)), None)
    if fronted:
        return "" if _is_one_of_many(t, places, fronted) else fronted.name, False
    shared = next((p for p in near if p.how == "in" and 0 < following < p.low), None)
    if shared and _is_shared(t, i, following, shared):
        return shared.name, False  # "14 people were killed and 90 wounded at the airport"
    subjects = [p for p in near if p.how == "of" and _is_subject(t, p, i)]
    if subjects and (topic is None or (topic[0] > i and _experiences(t, subjects[0], i))):
        return subjects[0].name, True
    return _where_it_happened(t, places, i), False


def _acts(t: Tagged, place: Place) -> bool:
    """Whether a place is told for an office of it, which does or says something: "Egypt's minister"."""
    at = place.high
    while at < len(t.tags) and t.tags[at] in "NPJA":
        at += 1
    return at > place.high and t.lower[at - 1] in _OFFICES


def _is_known_already(t: Tagged, i: int) -> bool:
    """Whether a figure is told of elsewhere, and a clause what became of it: "the 12 people who died"."""
    after = i + 1
    while after < len(t.tags) and t.tags[after] in "NPJ":
        after += 1
    definite = t.lower[i - 1 : i] in (["the"], ["those"], ["all"]) or t.lower[i].startswith("all ")
    return definite and t.tags[after : after + 1] == "k"


def _is_shared(t: Tagged, i: int, following: int, place: Place) -> bool:
    """ "14 people were killed and 90 wounded at the airport": both in one breath, and in one place."""
    return (
        following - i <= _BREATH
        and "c" in t.tags[i:following]
        and not any(tag in ",;" for tag in t.tags[i : place.low])
        and not any(tag in "ina" for tag in t.tags[i:following])
    )


def _owns(t: Tagged, place: Place, i: int) -> bool:
    """Whether what is counted is said to be a place's: "Ohio's 40 prisons"."""
    between = t.tags[place.high : i]
    return t.words[place.high - 1].endswith(("'s", "’s")) and not between.strip("JR")


def _partner(t: Tagged, places: list[Place], i: int) -> Place | None:
    """With whom trade or talks are bilateral: "Peru came first, with bilateral trade of 5 million"."""
    low = max(0, i - _BILATERAL)
    if "bilateral" not in t.lower[low:i]:
        return None
    at = t.lower.index("bilateral", low, i)
    named = [p for p in places if p.high <= at and not t.words[p.high - 1].endswith(("'s", "’s"))]
    return named[-1] if named else None


def _is_subject(t: Tagged, place: Place, i: int) -> bool:
    """Whether the one verb between a place and the figure is the place's: "Texas reported 500 cases"."""
    between = t.tags[place.high : i]
    return between[:1] in tuple("VYHBMLUWE") and len(re.findall("[VYLUWE]", between)) <= 1


def _experiences(t: Tagged, place: Place, i: int) -> bool:
    """Whether the verb after a place tells what it saw or got: "Tarn City saw 20 inches of rain"."""
    return any(word in _EXPERIENCING for word in t.lower[place.high : i])


def _where_it_happened(t: Tagged, places: list[Place], i: int) -> str:
    """The place that a clause with "when" names: "12 people died when a bus burned in Tarn"."""
    at = t.tags.find("m", i)
    if at < 0 or t.lower[at] != "when" or "c" in t.tags[i:at] or "Q" in t.tags[i + 1 : at]:
        return ""
    end = clause_of(t, at)[1]
    named = [place for place in places if at < place.low < end and place.how == "in"]
    return named[0].name if len(named) == 1 and not _is_one_of_many(t, places, named[0]) else ""


def _is_of_another(t: Tagged, low: int, high: int) -> bool:
    """Whether the words up to a place turn to another thing: "similar to that in Peru"."""
    return any(
        word in _UNLIKE and not any(tag in "BHM" for tag in t.tags[at + 1 : high])
        for at, word in enumerate(t.lower[low:high], low)
    )


def _in_another_clause(between: str, beyond: str, how: str) -> bool:
    """Whether a verb of its own parts a place from the figure before it.

    "50 people stormed the hall, and others fled to Tarn"; "Alder, 50, hid money she made in Tarn".
    """
    if how == "to":
        return any(tag in "VELUWBHM,K" for tag in between)
    if _OWN_CLAUSE.search(between) or _NEXT_CLAUSE.search(between):
        return True
    conjunction = between.rfind("c")
    return (
        conjunction >= 0
        and any(tag in "VLUWBHM" for tag in between[conjunction:] + beyond[:1].replace("E", "V"))
        and any(tag in "VELUWBHM" for tag in between[:conjunction])
    )


def _aside(t: Tagged, place: Place, i: int, low: int) -> bool:
    """Whether a place before the figure at ``i`` tells where something else happened.

    "After hitting Tarn, the storm took five lives"; "crawled over Tarn after taking five lives";
    "officials in Tarn said eight had died"; "before the floods in Tarn, 43 had died".
    """
    tags = t.tags
    between = tags[place.high : i]
    for at in range(place.high, i - 1):
        if tags[at] == "x" and t.lower[at] in _THEN and t.words[at + 1].endswith("ing"):
            return True
    comma = max(tags.rfind(",", low, place.low), low)
    if any(word in _THEN for word in t.lower[comma : place.low]):
        return True
    if (
        "," in between
        and between[:2] != ",G"  # "a train derailed in Tarn, killing"
        and "k" not in between[:2]
        and any(tag in "GEVUWLBY" for tag in tags[comma : place.low])
    ):
        return True
    said = place.high + len(between) - len(between.lstrip("HMRB,"))
    if tags[said : said + 1] == "Y" and any(tag in "VEGUWLB" for tag in tags[said + 1 : i]):
        return True
    return _AS_ANOTHER.search(between) is not None


def _is_one_of_many(t: Tagged, near: list[Place], place: Place) -> bool:
    """Whether several places are told in one breath, so that none is where."""
    return _is_listed(t, place.high) or (place.how == "in" and _one_of_two(t, near, place))


def _is_listed(t: Tagged, high: int) -> bool:
    """Whether names follow up to an "and": "in Tarn, Arras and Lund"."""
    tags, at, names = t.tags, high, 0
    while at < len(tags) and at - high < _LIST and tags[at] in ",P":
        names += tags[at] == "P"
        at += 1
    return (
        at < len(tags) - 1
        and tags[at] == "c"
        and t.lower[at] in ("and", "or")
        and tags[at + 1] == "P"
        and not (names == 0 and tags[at - 1] == ",")
        and not any(tag in "VYLUWBHM" for tag in tags[at + 2 : at + 4])
    )


def _one_of_two(t: Tagged, near: list[Place], place: Place) -> bool:
    """Whether what is counted happened in two places: "blasts at an airport and at a station killed 30"."""
    if t.tags[place.high : place.high + 1] == "c":  # "at the airport and a metro station"
        for at in range(place.high + 1, min(place.high + 6, len(t.tags))):
            if t.tags[at] not in "DJNP":
                break
            if t.lower[at] in _SITES:
                return True
    for other in near:
        if other.how == "in" and other is not place:
            between = t.tags[min(other.high, place.high) : max(other.low, place.low)]
            if "c" in between and "Q" not in between and not any(tag in "VUWLBHM;" for tag in between):
                return True
    return False


def _is_number(t: Tagged, at: int) -> bool:
    """Whether another count begins here, a figure or not: "and [two] each from Peru"."""
    return t.tags[at] == "Q" or (t.tags[at] in "N#" and t.lower[at] in _NUMBERS)


def _fronted(t: Tagged, place: Place) -> bool:
    """Whether a place opens its clause: "In Ohio, 50% …; in Florida, 49% …"."""
    at = place.low - 1
    while at >= 0 and t.tags[at] in "DJR":
        at -= 1
    if at > 1 and t.tags[at - 2 : at] == "Pc":
        return False  # "in Lund and across Ohio"
    return at <= 0 or t.tags[at - 1] in ",;cm"


def _joined(t: Tagged, topic: tuple[int, int], place: Place, i: int) -> bool:
    """Whether a place right behind the topic belongs to it: no verb, mark or other figure parts them."""
    if topic[1] <= place.low < i and _aside(t, place, i, 0):
        return False
    return all(
        tag not in "VUWLB,;:Q" or at == i for at, tag in enumerate(t.tags[topic[1] : place.low], topic[1])
    )


def clause_of(t: Tagged, i: int) -> tuple[int, int]:
    """The words around ``i`` up to a semicolon, a conjunction after a comma, or a subordinator."""
    tags = t.tags
    floor, ceiling = max(0, i - 40), min(len(tags), i + 40)
    before = tags.rfind("m", floor, i)
    while before >= 0 and _is_so_far(t, before):
        before = tags.rfind("m", floor, before)
    joined = tags.rfind(",c", floor, i)
    low = max(floor, before + 1, tags.rfind(";", floor, i) + 1, joined + 2 if joined >= 0 else 0)
    end = _CLAUSE_END.search(tags, i + 1, ceiling)
    while end and end[0] == "m" and _is_so_far(t, end.start()):
        end = _CLAUSE_END.search(tags, end.end(), ceiling)
    return low, end.end() - 1 if end else ceiling


def _is_so_far(t: Tagged, at: int) -> bool:
    return t.lower[at] == "so" and t.lower[at + 1 : at + 2] == ["far"]
