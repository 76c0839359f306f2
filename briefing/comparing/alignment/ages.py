"""Ages of people with a name: two reports may give one person two of them."""

from collections import defaultdict
from collections.abc import Sequence

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.intervals import Relation
from briefing.comparing.values.unit_families import AGE_UNITS

_APART = 2  # years by which the ages that two reports give one person may be apart


def shared_names(found: Sequence[Profile]) -> frozenset[str]:
    """The names that several people of a story bear: Vail, where Ana and Otto Vail each have an age."""
    bearers: dict[str, list[frozenset[str]]] = defaultdict(list)
    for person in {p.person for p in found if len(p.person) > 1}:
        for name in person:
            bearers[name].append(person)
    return frozenset(name for name, persons in bearers.items() if not _is_one(persons))


def of_one_person(one: Profile, two: Profile, how: Relation, shared: frozenset[str]) -> bool:
    """Whether two ages that do not meet are of one person, whom both name."""
    if how != "apart" or not {one.figure.unit, two.figure.unit} <= AGE_UNITS:
        return False
    first, second = one.person, two.person
    if not (first - shared and second - shared) or abs(one.low - two.low) > _APART:
        return False
    return first <= second or second <= first


def _is_one(persons: Sequence[frozenset[str]]) -> bool:
    """Whether some names are all parts of the longest: Ana Vail, Ana Maria Vail."""
    longest = max(persons, key=len)
    return all(person <= longest for person in persons)
