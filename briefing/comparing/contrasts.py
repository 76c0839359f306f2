"""How what two figures are said of may differ: in nouns, roles, names, places, times."""

from briefing.comparing.profiles import Profile
from briefing.comparing.slots import peoples
from briefing.comparing.unit_families import time_units
from briefing.comparing.word_groups import kin, people, sites, sorts_of_people
from briefing.conversions import dimension

_BESIDE = 0.25  # what a word that is said of a figure weighs at least
_NEAR = 0.4  # what a word or name weighs that stands near a figure
_FEW = 10  # counts below this are stated of many things
_VOTE = "vote"


def many_alike(one: Profile, two: Profile) -> bool:
    """Whether a story states so many numbers of this sort that two which differ seldom are of one thing.

    Counts below ten, the votes for and against a motion, shares (of votes, in polls), lengths of time, and
    what is stated in two units.
    """
    if one.figure.unit != two.figure.unit and dimension(one.figure.unit):
        return True
    if one.family == "%":
        return "change" not in (one.figure.kind, two.figure.kind)
    if one.figure.unit == "vote":
        return not same_body(one, two)
    return one.family in time_units() or (one.family == "count" and max(one.high, two.high) < _FEW)


def same_body(one: Profile, two: Profile) -> bool:
    """Whether two counts of votes are each beside the other side, and both come to one number: 6-1, 5-2."""
    if not one.figure.unit == two.figure.unit == "vote":
        return False
    return not {one.low + other for other in one.neighbours}.isdisjoint(two.low + n for n in two.neighbours)


def measures_at_odds(one: Profile, two: Profile) -> bool:
    """Whether each of two amounts is said to be of something that the other's measure does not name."""
    return one.family != "count" and not (one.measure <= two.measure or two.measure <= one.measure)


def heads_conflict(one: Profile, two: Profile) -> bool:
    """Whether two counted nouns differ, unless news writes them for one another or of the same people."""
    if not one.head or not two.head or one.head == two.head:
        return False
    if one.head in two.unit_words or two.head in one.unit_words:
        return False
    if one.head in kin() and kin()[one.head] == kin().get(two.head):
        return False
    if tolls(one, two) and one.roles[0] in (one.head, two.head):
        return False  # arrests are of people, deaths of passengers
    if (one.head == _VOTE and _VOTE in two.measure) or (two.head == _VOTE and _VOTE in one.measure):
        return False  # votes are of those who voted
    if not (counts_people(one) and counts_people(two)):
        return True
    sorts = {sorts_of_people().get(p.head, "any") for p in (one, two)}
    return len(sorts) == 2 and "any" not in sorts


def counts_people(one: Profile) -> bool:
    """Whether a counted noun is one for people, or the name of a people: residents, Danes."""
    return one.head in people() or bool(peoples(one.figure.unit.rpartition(" ")[2]))


def opposed_roles(one: Profile, two: Profile) -> int:
    """Contrast groups in which each figure stands nearest to another concept, and far from the other's."""
    opposed = [
        min(one.near.get(concept, 0.0), two.near.get(other, 0.0)) >= _BESIDE
        and one.near.get(other, 0.0) < _NEAR
        and two.near.get(concept, 0.0) < _NEAR
        for group, concept in one.roles.items()
        if (other := two.roles.get(group, concept)) != concept
    ]
    return sum(opposed)


def names_opposed(one: Profile, two: Profile) -> bool:
    """Whether the names that stand nearest to each are not near the other."""
    if not one.names or not two.names:
        return False
    first, second = max(one.names.values()), max(two.names.values())
    if min(first, second) < _NEAR:
        return False
    nearest = (
        {n for n, w in one.names.items() if w == first},
        {n for n, w in two.names.items() if w == second},
    )
    return nearest[0].isdisjoint(two.names) and nearest[1].isdisjoint(one.names)


def far_ends(one: Profile, two: Profile) -> tuple[set[str], set[str]]:
    """Of two distances the names beside each, but for those of the places from which they are."""
    origins = one.afar | two.afar
    return one.names.keys() - origins, two.names.keys() - origins


def times_opposed(one: Profile, two: Profile) -> int:
    """Sorts of time word (weekday, month, year) of which the two sentences share none."""
    others = two.times
    return sum(
        [
            sort != "week" and words.isdisjoint(others[sort][1])
            for sort, (_, words) in one.times.items()
            if sort in others
        ]
    )


def sites_differ(one: Profile, two: Profile) -> bool:
    """Whether two tolls are of sites (an airport, a station) that the other's sentence does not name."""
    if not tolls(one, two):
        return False
    first, second = site(one), site(two)
    if not first or not second or first == second:
        return False
    return first not in two.sentence and second not in one.sentence


def site(one: Profile) -> str | None:
    """The airport, station or the like that a count is of."""
    return next((role for role in one.roles.values() if role in sites()), None)


def tolls(one: Profile, two: Profile) -> bool:
    """Whether both count the dead, the hurt and the like, whose counts grow fast."""
    return one.family == "count" and 0 in one.roles and one.roles[0] == two.roles.get(0)
