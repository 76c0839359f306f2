"""Places that figures are of, and those that distances lie between."""

import re

from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.places import are_union_and_member, names_place, places_clash
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import stated
from briefing.comparing.profiles.surroundings import after
from briefing.comparing.words.concepts import row_concepts
from briefing.comparing.words.tables import row
from briefing.figures.slots.gazetteer import is_country
from briefing.figures.words.patterns import whole_words
from briefing.model import Figure

_CLOSE = 0.2  # what a name that stands close to a figure weighs at least
_DISTANCES = row("conflicts", "places", "distances")
_NATIONAL = re.compile(
    rf"{whole_words(row('conflicts', 'places', 'national'))}"
    rf"|[Nn](?<!\w.)ational (?:[a-z]+ )?{whole_words(row('conflicts', 'places', 'national_heads'))}"
)
_UPWARDS = re.compile(r" (?:above|overhead|up(?=[.,;)])|high)\b")
_EXTENTS = row_concepts("conflicts", "places", "extents")


def places_differ(one: Profile, two: Profile) -> bool:
    """Whether they are of places that exclude each other, or distances from other places."""
    if one.afar and two.afar and one.afar.isdisjoint(two.afar):
        return True
    f, g = one.figure, two.figure
    if not (f.place and g.place) or f.place == g.place:
        return False
    if not (stated(f, "place") and stated(g, "place")):
        return False
    rates = one.family in ("%", "pp") and are_union_and_member(f.place, g.place)
    return places_clash(f, g) or (rates and not (names_place(f, g.place) or names_place(g, f.place)))


def placed_alone(one: Figure, two: Figure) -> bool:
    """Whether one states its place, and nothing places the other: exports to a region, and all exports."""
    return _places_alone(one, two) or _places_alone(two, one)


def _places_alone(one: Figure, two: Figure) -> bool:
    return stated(one, "place") and not two.place and one.place not in two.sentence


def nation_and_part(one: Profile, two: Profile) -> bool:
    """Whether one is of the whole country and the other of a place in it: the national median, Tarn's."""
    first, second = one.figure, two.figure
    return (_is_local(second) and _is_national(one)) or (_is_local(first) and _is_national(two))


@once
def _is_national(one: Profile) -> bool:
    return _NATIONAL.search(one.figure.sentence) is not None and not _is_local(one.figure)


def _is_local(figure: Figure) -> bool:
    return stated(figure, "place") and not is_country(figure.place)


def other_ends(one: Profile, two: Profile) -> bool:
    """Whether two distances from one place are those of two towns, each with its name."""
    if one.afar.isdisjoint(two.afar):
        return False
    first, second = _far_ends(one, two, _CLOSE)
    return bool(first and second) and first.isdisjoint(second)


def distances_differ(one: Profile, two: Profile) -> bool:
    """Whether two distances that do not meet are limits ("within two miles") or share no far end's name."""
    f, g = one.figure, two.figure
    if f.unit in _DISTANCES and (one.reading.open or two.reading.open):
        return True
    if not {f.unit, g.unit} <= _DISTANCES:
        return False
    if not (one.measure & two.measure).isdisjoint(_EXTENTS) or (_is_altitude(f) and _is_altitude(g)):
        return False
    first, second = _far_ends(one, two)
    return first.isdisjoint(second)


def _is_altitude(figure: Figure) -> bool:
    """Whether a distance is straight up: 680 km above the Earth, 860 km up."""
    return _UPWARDS.match(after(figure)) is not None


def _far_ends(one: Profile, two: Profile, close: float = 0.0) -> tuple[set[str], set[str]]:
    """Of two distances the names as close to each, but for those of the places from which they are."""
    origins = one.afar | two.afar
    first, second = ({n for n, near in p.names.items() if near >= close} - origins for p in (one, two))
    return first, second
