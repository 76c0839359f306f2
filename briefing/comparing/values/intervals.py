"""How two numbers relate, given the digits and hedges they are stated with.

Two figures fit together when they are the same number, when one is the other rounded or cut off to fewer
digits, or when one lies in the room that the other's hedge leaves.
"""

import math
from typing import Literal

from briefing.comparing.values.precision import (
    OPEN_DOWN,
    OPEN_UP,
    StatedValue,
    close,
    in_base,
    in_celsius,
    stated_value,
)
from briefing.conversions import DEGREES, ROUNDED, factor, is_fahrenheit
from briefing.model import Figure

# exact    the same number, said in the same way
# rounded  one is the other to fewer digits, or within its "about"
# bounded  one lies in the open interval of the other ("more than 150" holds 157)
# opposed  the same number hedged in opposite ways ("nearly 40 million", "more than 40 million")
# wide     an open interval holds the other, but so far off that it says little ("over 100" and 5,000), or
#          two hedged numbers share no more than the end of both intervals ("some 3,500" and "some 3,300")
# apart    nothing makes them fit
Relation = Literal["exact", "rounded", "bounded", "opposed", "wide", "apart"]

_CUT = 0.05  # digits are cut off where that costs little: 3.46 to 3.4, but not 5.9 to 5
_NEAREST = 1.28  # times that a number is at most its bound, whose digits it has
_LOOSEST = 1.5  # an open interval says little of a number more than half as large again as its edge
_LITTLE = 0.05  # of a number, farther from which another hardly meets what is only "about" so much
_ROUGH = 0.15  # of a whole number, farther from which it is hardly taken for a rounding
_OPPOSED = ({"at least", "under"}, {"at least", "almost"}, {"at least", "up to"})


def relation(first: Figure, second: Figure) -> Relation:
    """How the values of two figures of one dimension relate. Symmetric."""
    if first.unit != second.unit and first.unit in DEGREES and second.unit in DEGREES:
        return _warmth(first, second)
    if first.unit == second.unit or factor(first.unit, second.unit) is None:
        return related(stated_value(first), stated_value(second))
    return converted(in_base(stated_value(first), first.unit), in_base(stated_value(second), second.unit))


def _warmth(first: Figure, second: Figure) -> Relation:
    """How two temperatures relate that were stated on two scales, or one on none, which then is either."""
    plain = related(stated_value(first), stated_value(second))
    warm = [is_fahrenheit(stated_value(f).middle, f.unit, f.kind == "change") for f in (first, second)]
    if warm[0] == warm[1] or ("degree" in (first.unit, second.unit) and plain != "apart"):
        return plain
    one, two = (in_celsius(stated_value(f), f.unit, f.kind == "change") for f in (first, second))
    found = related(one, two)
    near = abs(one.middle - two.middle) <= (one.step + two.step) / 2
    return "rounded" if found == "exact" or (found == "apart" and near) else found


def converted(first: StatedValue, second: StatedValue) -> Relation:
    """How two values relate that were stated in other units of one dimension: never exactly. Symmetric.

    Who converts rounds as well ("85 miles (135 kilometres)"), so a few percent are no difference.
    """
    found = related(first, second)
    if found == "exact":
        return "rounded"
    gap = abs(first.middle - second.middle)
    if found == "apart" and gap <= ROUNDED * max(abs(first.middle), abs(second.middle)):
        return "rounded"
    return found


def related(first: StatedValue, second: StatedValue) -> Relation:
    """How two values relate, as they were read from figures of one unit. Symmetric."""
    one, two = first.span, second.span
    if _same_number(one, two):
        return _same_value(first, second)
    plain = one[0] == one[1] and two[0] == two[1]
    if plain and first.step != second.step and _rounds(first, second):
        if _contradicts(first, second) or _contradicts(second, first):
            return "opposed"
        return "bounded" if first.open or second.open else "rounded"
    if (first.hedged or second.hedged) and (shared := _shared(first.room, second.room)) >= 0:
        if shared == 0 or not (_holds(first, second) or _holds(second, first)):
            return "wide"
        if _is_beyond(first, second) or _is_beyond(second, first):
            return "wide"
        if not (first.open or second.open):
            return "rounded"
        return "bounded" if _near(one, two) else "wide"
    return "apart"


def same_number(first: StatedValue, second: StatedValue) -> bool:
    """Whether two figures print the same number, whatever their hedges."""
    return _same_number(first.span, second.span)


def at_edge(first: StatedValue, second: StatedValue) -> bool:
    """Whether one of two numbers is just where the other's hedge ends: "about 50,000", 45,000."""
    return _ends_at(first, second.middle) or _ends_at(second, first.middle)


def _ends_at(hedged: StatedValue, value: float) -> bool:
    far = abs(hedged.middle - value) > _LITTLE * abs(hedged.middle)
    return hedged.hedged and far and any(close(value, end) for end in hedged.room)


def hardly_rounded(first: StatedValue, second: StatedValue) -> bool:
    """Whether a whole number without a hedge is far from what it may be a rounding of: $2bn, $1.5bn."""
    coarse, fine = (first, second) if first.step > second.step else (second, first)
    far = abs(coarse.middle - fine.middle) > _ROUGH * abs(coarse.middle)
    return far and coarse.step >= 1 and not (coarse.hedged or fine.hedged)


def cut_off(bound: StatedValue, other: StatedValue) -> bool:
    """Whether an open bound is the other number cut to its digits: "over 400,000" of 412,318."""
    edge, value = bound.middle, other.middle
    if not bound.open or bound.span[0] != bound.span[1] or edge < 1 or not _near_bound(edge, value):
        return False
    worth = 10.0 ** next((n for n in range(15) if edge % 10 ** (n + 1)), 0)
    cut = math.floor if bound.qualifier in OPEN_UP else math.ceil
    return cut(value / worth) * worth == edge


def _near_bound(edge: float, value: float) -> bool:
    return max(edge, value) <= _NEAREST * min(edge, value)


def _same_value(first: StatedValue, second: StatedValue) -> Relation:
    hedges = {first.qualifier, second.qualifier}
    if ("over" in hedges and hedges & {"almost", "under", "up to"}) or hedges in _OPPOSED:
        return "opposed"
    if first.open != second.open:
        return "bounded"
    if "almost" in hedges and len(hedges) > 1:
        return "rounded"
    return "exact"


def _rounds(first: StatedValue, second: StatedValue) -> bool:
    coarse, fine = (first, second) if first.step > second.step else (second, first)
    width, value, rounded = coarse.step, fine.middle, coarse.middle
    if width <= fine.step * 1.5:
        return False
    edge = 1e-6 * width
    if abs(value - rounded) <= width / 2 + edge:
        return True
    if coarse.qualifier in ("almost", "under") or (
        rounded < 1000 and width > 1
    ):  # "150" for 157 wants a "more than"
        return False
    return -edge <= abs(value) - abs(rounded) < min(width - edge, _CUT * abs(rounded))


def _contradicts(hedged: StatedValue, other: StatedValue) -> bool:
    """Whether a hedge names the side that the other, finer number is not on ("almost 29", 29.3).

    What is open to that side may be there: "more than 180", "at least 176".
    """
    if hedged.step <= other.step:
        return False
    if hedged.qualifier in ("almost", "under"):
        return other.middle > hedged.middle and other.qualifier not in OPEN_DOWN
    return hedged.qualifier == "over" and other.middle < hedged.middle and other.qualifier not in OPEN_UP


def _holds(one: StatedValue, two: StatedValue) -> bool:
    """Whether the middle of one lies in the room of the other."""
    return one.room[0] <= two.middle <= one.room[1]


def _is_beyond(bound: StatedValue, other: StatedValue) -> bool:
    """Whether a hedged number is on the side that an open bound leaves out: "about 70%", "more than 75%"."""
    if not bound.open or other.qualifier != "about" or bound.room[0] <= other.middle <= bound.room[1]:
        return False
    return abs(other.middle - bound.middle) > _LITTLE * abs(bound.middle)


def _shared(one: tuple[float, float], two: tuple[float, float]) -> float:
    """How much two intervals share, below 0 where a gap is between them."""
    return min(one[1], two[1]) - max(one[0], two[0])


def _near(one: tuple[float, float], two: tuple[float, float]) -> bool:
    small, big = sorted((abs(one[0] + one[1]), abs(two[0] + two[1])))
    return small > 0 and big / small <= _LOOSEST


def _same_number(one: tuple[float, float], two: tuple[float, float]) -> bool:
    return one == two or (close(abs(one[0]), abs(two[0])) and close(abs(one[1]), abs(two[1])))
