"""Where a figure holds, or with whom: which of the places of its sentence is told of it."""

import re

from briefing.figures.grammar.clauses import clause_of
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOMINALS, PLAIN_NOMINALS
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.slots.place_lists import is_one_of_many
from briefing.figures.slots.place_scopes import (
    in_another_clause,
    is_aside,
    is_fronted,
    is_joined,
    is_of_another,
    is_of_part,
    is_of_telling,
)
from briefing.figures.slots.places import Place
from briefing.figures.words.number_words import small_numbers
from briefing.figures.words.patterns import row

_EXPERIENCING = row("places", "words", "experiencing")
_OFFICES = row("places", "words", "offices")
_FIRMS = row("places", "words", "firms")
_KINDS = row("places", "words", "kinds")
_OPINIONS = row("measures", "sides", "favouring")
_NUMBERS = frozenset(small_numbers(1, 12))
_BILATERAL = 8  # words between "bilateral" and its figure
_RIGHT_BEHIND = 4  # words behind the phrase measured that may name its place
_FEW = 6  # words between a length of time and its place
_BREATH = 8  # words between two figures of one breath


def place_of(
    t: Tagged, places: list[Place], i: int, topic: tuple[int, int] | None, lasts: bool = False
) -> tuple[str, bool]:
    """The place of the figure at word ``i``, and whether its own clause states it.

    ``lasts``: it is a length of time, which holds in a place only where the words say so directly.
    """
    places = _told_of(t, places, i)
    if not places:
        return "", False
    if own := _owner(t, places, i) or _partner(t, places, i) or _in_list(t, places, i):
        return own.name, True
    inside = [p for p in places if topic and _is_in_topic(t, topic, p, i)]
    if place := _first(inside, "to") or _first(inside, "in"):
        return _name(t, places, place), True
    if t.lower[max(0, i - 2) : i] == ["according", "to"]:
        return "", False
    low, high = clause_of(t, i)
    near = [p for p in places if low <= p.low < high]
    following = next((at for at in range(i + 1, high) if t.tags[at] in "QN#" and _is_number(t, at)), -1)
    if place := _behind(t, near, i, following, _FEW if lasts else len(t.tags)):
        return _name(t, near, place), True
    if lasts or _is_kind(t, i):
        return "", False
    if place := _where(t, places, i):
        return place.name, True
    located = topic and any(place.how == "in" and topic[1] <= place.low < i for place in near)
    named = (p for p in inside if p.how == "of" and not _acts(t, p) and not _acts_on(t, places, p, i))
    if not located and (place := next(named, None)):
        return _name(t, places, place), True
    if place := _before(t, near, i, low):
        return _name(t, near, place), True
    return _farther(t, places, near, i, following, topic)


def _told_of(t: Tagged, places: list[Place], i: int) -> list[Place]:
    """The places that may be the figure's: no one's home, nor where something is told or opposed."""
    if "(" in t.tags:
        places = [p for p in places if not _is_bracketed(t, p, i)]
    places = [p for p in places if not (_is_of_person(t, p) or _is_opposed(t, p, i) or _is_where(t, p, i))]
    return [p for p in places if not is_of_telling(t, p, i)] if "Y" in t.tags else places


def _farther(
    t: Tagged, places: list[Place], near: list[Place], i: int, following: int, topic: tuple[int, int] | None
) -> tuple[str, bool]:
    """The place of a figure beside which none is told: of a clause before, the next figure or a subject."""
    if place := next((p for p in reversed(places) if p.low < i and p.how == "in" and is_fronted(t, p)), None):
        return _name(t, places, place), False
    shared = next((p for p in near if p.how == "in" and 0 < following < p.low), None)
    if shared and _is_shared(t, i, following, shared):
        return shared.name, False
    subject = next((p for p in near if p.how == "of" and _is_subject(t, p, i) and not _acts(t, p)), None)
    if subject and (topic is None or (topic[0] > i and _experiences(t, subject, i))):
        return subject.name, True
    return _where_it_happened(t, places, i), False


def _is_bracketed(t: Tagged, place: Place, i: int) -> bool:
    """Whether a place is told of something else in brackets: "at 4:12 a.m. (9:12 a.m. in Oslo)"."""
    opens = t.tags.rfind("(", 0, place.low)
    closes = t.tags.find(")", place.low)
    if opens < 0 or closes < 0 or ")" in t.tags[opens : place.low] or opens < i < closes:
        return False
    return any(tag not in "inaoDR" for tag in t.tags[opens + 1 : place.low])


def _is_of_person(t: Tagged, place: Place) -> bool:
    """ "Ida Roth of Ohio": whose home it is."""
    return t.lower[place.low - 1] == "of" and t.tags.endswith("PPo", 0, place.low)


def _is_where(t: Tagged, place: Place, i: int) -> bool:
    """ "The fee went over well in a region where many shop in Tarn": what is done there is another."""
    return place.low > i and "where" in t.lower[i + 1 : place.low]


def _is_opposed(t: Tagged, place: Place, i: int) -> bool:
    """ "40% oppose a war in Peru": of what those counted are for or against."""
    return place.low > i and not _OPINIONS.isdisjoint(t.lower[i + 1 : place.low])


def _first(places: list[Place], how: str) -> Place | None:
    return next((place for place in places if place.how == how), None)


def _name(t: Tagged, beside: list[Place], place: Place) -> str:
    """The name of a place, but of one of several told in one breath none."""
    return "" if is_one_of_many(t, beside, place) else place.name


def _is_in_topic(t: Tagged, topic: tuple[int, int], place: Place, i: int) -> bool:
    """Whether a place stands in the phrase measured, or right behind it."""
    return topic[0] <= place.low and place.high <= topic[1] + _RIGHT_BEHIND and is_joined(t, topic, place, i)


def _is_kind(t: Tagged, i: int) -> bool:
    """Whether places of a kind are counted, or something of them: "one of five states"."""
    counted = i + 2 if t.tags[i + 1 : i + 3] == "oQ" else i
    return t.lower[counted].rpartition(" ")[2] in _KINDS


def _behind(t: Tagged, near: list[Place], i: int, following: int, reach: int) -> Place | None:
    """The place told right after a figure, before the number ``following``, within ``reach`` words."""
    for how in ("in", "to"):
        for place in near:
            if (
                place.how == how
                and i < place.low <= i + reach
                and (following < 0 or (place.low < following and not is_fronted(t, place)))
                and not is_of_another(t, i + 1, place.low)
                and not is_of_part(t, i + 1, place.low)
                and not in_another_clause(t.tags[i + 1 : place.low], t.tags[place.high :], how)
            ):
                return place
    return None


def _before(t: Tagged, near: list[Place], i: int, low: int) -> Place | None:
    """The place told before a figure in its clause, which begins at ``low``."""
    previous = t.tags.rfind("Q", low, i)
    known = _is_known_already(t, i)
    for place in reversed(near):
        if place.how != "in" or place.low >= i or is_aside(t, place, i, low):
            continue
        if is_fronted(t, place) or (place.low > previous and not known):
            return place
    return None


def _where(t: Tagged, places: list[Place], i: int) -> Place | None:
    """The place of which the clause around ``i`` tells: "fears for the West African countries, where"."""
    at = t.tags.rfind("k", 0, i)
    if at < 1 or t.lower[at] != "where" or any(tag in ",;c" for tag in t.tags[at:i]):
        return None
    end = at - (t.tags[at - 1] == ",")
    return next((place for place in places if on_over(t, place.high, PLAIN_NOMINALS) == end), None)


def _acts(t: Tagged, place: Place) -> bool:
    """Whether a place is told for an office or firm of it, which does something: "Egypt's minister"."""
    at = on_over(t, place.high, NOMINALS)
    firm = place.high + len(t.tags[place.high : at].rstrip("P"))  # behind it only its name
    return at > place.high and (t.lower[at - 1] in _OFFICES or not _FIRMS.isdisjoint(t.lower[firm - 1 : at]))


def _acts_on(t: Tagged, places: list[Place], place: Place, i: int) -> bool:
    """Whether a place does something to another before the figure: "Peru blames Chile for 12 raids"."""
    done = (p for p in places if place.high < p.low < i)
    return any(t.tags[back_over(t, p.low - 1, "D")] in "VULWE" for p in done)


def _is_known_already(t: Tagged, i: int) -> bool:
    """Whether a figure is told of elsewhere, and a clause what became of it: "the 12 people who died"."""
    after = on_over(t, i + 1, PLAIN_NOMINALS)
    definite = t.word(i - 1) in ("the", "those", "all")
    return definite and t.tags[after : after + 1] == "k"


def _is_shared(t: Tagged, i: int, following: int, place: Place) -> bool:
    """ "14 people were killed and 90 wounded at the airport": both in one breath, and in one place."""
    return (
        following - i <= _BREATH
        and "c" in t.tags[i:following]
        and not any(tag in ",;" for tag in t.tags[i : place.low])
        and not any(tag in "ina" for tag in t.tags[i:following])
    )


def _owner(t: Tagged, places: list[Place], i: int) -> Place | None:
    """The place whose is said to be what is counted: "Ohio's 40 prisons"."""
    for place in places:
        if place.high <= i and _is_possessive(t, place) and not t.tags[place.high : i].strip("JR"):
            return place
    return None


def _in_list(t: Tagged, places: list[Place], i: int) -> Place | None:
    """The Spain of "Italy, with 18,000, then Spain, with [11,300]": a list of places and their figures."""
    if t.tags[i - 2 : i] != ",w":
        return None
    place = next((place for place in places if place.high == i - 2), None)
    at = place.low - 1 - (t.tags[place.low - 1] in "Rc") if place else -1
    return place if at > 0 and t.tags[at] in ",i" else None


def _is_possessive(t: Tagged, place: Place) -> bool:
    return t.words[place.high - 1].endswith(("'s", "’s"))


def _partner(t: Tagged, places: list[Place], i: int) -> Place | None:
    """With whom trade or talks are bilateral: "Peru came first, with bilateral trade of 5 million"."""
    low = max(0, i - _BILATERAL)
    if "bilateral" not in t.lower[low:i]:
        return None
    at = t.lower.index("bilateral", low, i)
    named = [p for p in places if p.high <= at and not _is_possessive(t, p)]
    return named[-1] if named else None


def _is_subject(t: Tagged, place: Place, i: int) -> bool:
    """Whether the one verb between a place and the figure is the place's: "Texas reported 500 cases"."""
    between = t.tags[place.high : i]
    return (
        between[:1] in tuple("VYHBMLUWE") and ":" not in between and len(re.findall("[VYLUWE]", between)) <= 1
    )


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
    return named[0].name if len(named) == 1 and not is_one_of_many(t, places, named[0]) else ""


def _is_number(t: Tagged, at: int) -> bool:
    """Whether another count begins here, a figure or not: "and [two] each from Peru"."""
    return t.tags[at] == "Q" or (t.tags[at] in "N#" and t.lower[at] in _NUMBERS)
