"""How the values of two profiles relate, in one unit or in two of one dimension."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import before
from briefing.comparing.values.intervals import Relation, converted, related, relation
from briefing.comparing.words.word_groups import limits
from briefing.conversions import DEGREES
from briefing.model import Figure
from briefing.other_units import restates

_NEAR = 4  # words before a figure that say whom it divides, its hedge among them


def values_relate(one: Profile, two: Profile) -> Relation:
    """As ``said_relation`` has it, of profiles of one family. Symmetric."""
    if one.figure.unit in DEGREES:
        return said_relation(one.figure, two.figure)
    if one.figure.unit == two.figure.unit or (one.base is one.reading and two.base is two.reading):
        how = related(one.reading, two.reading)
        return _of_limits(one.figure, two.figure) if how == "opposed" else how
    return converted(one.base, two.base)


def said_relation(one: Figure, two: Figure) -> Relation:
    """As ``relation``, but what some earn less than and others more than is one sum. Symmetric."""
    how = relation(one, two)
    return _of_limits(one, two) if how == "opposed" else how


def _of_limits(one: Figure, two: Figure) -> Relation:
    return "exact" if _is_limit(one) and _is_limit(two) else "opposed"


def _is_limit(figure: Figure) -> bool:
    """Whether the figure divides people or things: those earning less than $250,000."""
    return not limits().isdisjoint(before(figure, 80).casefold().split()[-_NEAR:])


def twins(profiles: Sequence[Profile]) -> dict[int, int]:
    """Of two mentions side by side of one value in two units: the one's index → the other's.

    The one follows whose unit fewer figures of the story are in. ``profiles`` are by article and place.
    """
    used = Counter(p.figure.unit for p in profiles)
    found: dict[int, int] = {}
    for index, (one, two) in enumerate(pairwise(profiles)):
        if not restates(one.figure, two.figure):
            continue
        if index in found:
            found[index + 1] = found[index]
        elif used[one.figure.unit] < used[two.figure.unit]:
            found[index] = index + 1
        else:
            found[index + 1] = index
    return found
