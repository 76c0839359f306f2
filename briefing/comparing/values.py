"""How the values of two profiles relate, in one unit or in two of one dimension."""

from collections.abc import Sequence
from itertools import pairwise

from briefing.comparing.intervals import Relation, converted, related
from briefing.comparing.profiles import Profile
from briefing.conversions import factor

_BESIDE = 15  # characters between a number and the same in another unit: "12 metres (about 40 feet)"


def values_relate(one: Profile, two: Profile) -> Relation:
    """As ``relation`` has it, of profiles of one family. Symmetric."""
    if (one.base is one.reading and two.base is two.reading) or one.figure.unit == two.figure.unit:
        return related(one.reading, two.reading)
    return converted(one.base, two.base)


def twins(profiles: Sequence[Profile]) -> dict[int, int]:
    """Of two mentions side by side of one value in two units, the second's index → the first's.

    ``profiles`` are by article and place.
    """
    found: dict[int, int] = {}
    for index, (one, two) in enumerate(pairwise(profiles)):
        if one.figure.unit != two.figure.unit and _restated(one, two):
            found[index + 1] = found.get(index, index)
    return found


def _restated(one: Profile, two: Profile) -> bool:
    first, second = one.figure, two.figure
    if first.article != second.article or factor(first.unit, second.unit) is None:
        return False
    return 0 <= second.start - first.end <= _BESIDE and values_relate(one, two) == "rounded"
