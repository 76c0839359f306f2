"""What a number without a unit counts: "the poll had it at 51 to 41", where another article says 51%."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.precision import in_base
from briefing.comparing.values.unit_families import TIME_UNITS

_TELLING = 3  # digits of a number that seldom meets another by chance
_OWN = 4  # digits of one that hardly ever does
_TOLD = 2  # digits from which it needs no more than a word or a number beside it in common
_WORDS = 2  # of what is measured in common, with which any number is the same
_NO_COUNT = frozenset({"run", "rank", "ratio"})


def settle_bare_numbers(found: Sequence[Profile]) -> None:
    """Put numbers without a unit into the family of those that other articles give with one.

    The numbers are the same, and they share what is measured or a number beside them; a number of many digits
    needs but a word of its sentence, or nothing, one of few two words of what is measured. Where they are of
    several families it stays without.
    """
    by_value: dict[tuple[float, float], list[Profile]] = defaultdict(list)
    for p in found:
        if p.family != "count":
            by_value[p.reading.span].append(p)
    for p in found:
        if p.figure.unit or p.family != "count" or p.figure.kind in _NO_COUNT:
            continue
        told = [q for q in by_value.get(p.reading.span, ()) if _one_thing(p, q)]
        if len({q.family for q in told}) == 1:
            _count(p, told[0])


def _one_thing(bare: Profile, other: Profile) -> bool:
    if bare.figure.article == other.figure.article:
        return False
    digits = bare.reading.digits
    if digits >= _OWN:
        return True
    if digits >= _TELLING and not bare.sentence.isdisjoint(other.sentence):
        return True
    if len(bare.measure & other.measure) >= _WORDS:
        return True
    if digits < _TOLD:
        return False
    if bare.low != bare.high or not bare.companions.isdisjoint(other.companions):
        return True
    lasts = other.family in TIME_UNITS and other.figure.kind == "level"  # of which a story tells many
    return not lasts and not bare.measure.isdisjoint(other.measure)


def _count(bare: Profile, other: Profile) -> None:
    bare.family = other.family
    bare.figure = replace(bare.figure, unit=other.figure.unit)
    bare.base = in_base(bare.reading, other.figure.unit)
    bare.low, bare.high = bare.base.span
    bare.size = other.size
