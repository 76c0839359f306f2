"""How two numbers relate, given the digits and hedges they are stated with.

A figure states a value to some digit ("5.9%" to a tenth, "$1.08 trillion" to ten billion) and may
hedge it ("nearly", "more than"). Two figures fit together when they are the same number, when one is
the other rounded or cut off to fewer digits, or when one lies in the room that the other's hedge leaves.
"""

import math
import re
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Literal

from briefing.conversions import PERCENT, ROUNDED, base_of, factor, is_part
from briefing.figures.lexicon import load
from briefing.model import Figure, Number, Qualifier, Value

# exact    the same number, said in the same way
# rounded  one is the other to fewer digits, or within its "about"
# bounded  one lies in the open interval of the other ("more than 150" holds 157)
# opposed  the same number hedged in opposite ways ("nearly 40 million", "more than 40 million")
# wide     an open interval holds the other, but so far off that it says little ("over 100" and 5,000), or
#          two hedged numbers share no more than the end of both intervals ("some 3,500" and "some 3,300")
# apart    nothing makes them fit
Relation = Literal["exact", "rounded", "bounded", "opposed", "wide", "apart"]

_NUMBERS = load("numbers")["en"]
SCALES = {word.lower(): 10.0**power for word, power in {**_NUMBERS["scales"], **_NUMBERS["suffixes"]}.items()}
_DIGITS = re.compile(r"(\d[\d,  ]*\d|\d)(?:\.(\d+))?")
_SCALE = re.compile(r"[\s-]*(" + "|".join(sorted(SCALES, key=len, reverse=True)) + r")\b", re.IGNORECASE)
_CUT = 0.05  # digits are cut off where that costs little: 3.46 to 3.4, but not 5.9 to 5
_NEAREST = 1.28  # times that a number is at most its bound, whose digits it has
_LOOSEST = 1.5  # an open interval says little of a number more than half as large again as its edge

_close = partial(math.isclose, rel_tol=1e-7, abs_tol=1e-9)  # the same but for how they were computed

_OPEN_UP = frozenset({"over", "at least"})
_OPPOSED = ({"at least", "under"}, {"at least", "almost"})
_OPEN_DOWN = frozenset({"under", "up to"})


def span(figure: Figure) -> tuple[float, float]:
    """The stated value as (low, high), the same number twice unless it is a range."""
    return reading(figure).span


def middle(figure: Figure) -> float:
    return reading(figure).middle


def step_of(text: str, value: Number) -> float:
    """The worth of the last digit stated: "5.9%" → 0.1, "1.08 trillion" → 1e10, "46,000" → 1000.

    "$800m" is known to ten million, as "800" is to ten.
    Zeros that end a whole number may be digits or filling; they count as filling, but at least two digits
    stand ("100" → 10, "20,000" → 1000).
    """
    magnitude = abs(float(value))
    best = 0.0
    for match in _DIGITS.finditer(text):
        whole, decimals = re.sub(r"\D", "", match[1]), match[2] or ""
        scale_match = _SCALE.match(text, match.end())
        scale = SCALES[scale_match[1].lower()] if scale_match else 1.0
        number = float(f"{whole}.{decimals or 0}") * scale
        if number and magnitude and not _close(number, magnitude):
            ratio = magnitude / number  # units may rescale what is printed ("45 cents", "a 10-strong")
            if not any(_close(ratio, known) for known in (0.01, 100.0, *SCALES.values())):
                continue
            scale *= ratio
        if decimals:
            best = max(best, scale * 10.0 ** -len(decimals))
        else:
            zeros = len(whole) - len(whole.rstrip("0"))
            best = max(best, scale * 10.0 ** min(zeros, max(0, len(whole) - 2)))
    if best:
        return best
    if magnitude != int(magnitude):
        return 0.1
    digits = str(int(magnitude))
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros == len(digits) - 1 >= 6:  # "a trillion-dollar gap": the scale alone is stated
        return magnitude
    return float(10 ** min(zeros, max(0, len(digits) - 2)))


def step(figure: Figure) -> float:
    """The worth of the last digit stated."""
    return reading(figure).step


def tolerance(figure: Figure) -> float:
    """Half the worth of the last stated digit, more where a hedge leaves more room."""
    read = reading(figure)
    room = read.step / 2
    if read.qualifier in ("about", "almost") and math.isfinite(read.room[1] - read.room[0]):
        room = max(room, (read.room[1] - read.room[0]) / 2)
    return room


def is_open(figure: Figure) -> bool:
    return reading(figure).open


def digits_stated(figure: Figure) -> float:
    """The significant digits a figure states, a final zero for a quarter: 5.9 → 2, 1,241 → 4, 20 → 1.25."""
    return reading(figure).digits


def _digits(value: float, smallest: float) -> float:
    if not value:
        return 1.0
    digits = str(round(value / smallest))
    return 0.25 * len(digits) + 0.75 * (len(digits.rstrip("0")) or 1)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a figure's digits and hedge say of its value, worked out once for all that it is related to."""

    span: tuple[float, float]  # the stated value, the same number twice unless it is a range
    middle: float
    step: float  # the worth of the last digit stated
    digits: float  # see digits_stated
    room: tuple[float, float]  # the interval of true values, infinite where it is open
    qualifier: Qualifier
    open: bool
    hedged: bool  # or a range


def reading(figure: Figure) -> Reading:
    """The reading of a figure, that of a part of a whole in percent."""
    counted_out = (figure.unit == "vote" and figure.low == figure.high) or (
        figure.unit == "%" and figure.value == 100
    )
    read = _read(figure.text, figure.value, figure.qualifier, figure.low, figure.high, counted_out)
    return _in_percent(read, figure) if is_part(figure) else read


def _in_percent(read: Reading, figure: Figure) -> Reading:
    """A part of a whole in percent: as exact as extraction takes its words to be."""
    low = read.room[0] if figure.low is None else float(figure.low)
    high = read.room[1] if figure.high is None else float(figure.high)
    return _scaled(replace(read, room=(low, high)), PERCENT)


@lru_cache(maxsize=16384)
def _read(
    text: str,
    value: Value,
    qualifier: Qualifier,
    least: Number | None,
    most: Number | None,
    counted_out: bool,
) -> Reading:
    low, high = (min(value), max(value)) if isinstance(value, tuple) else (value, value)
    low, high = float(low), float(high)
    # the sides of a vote are counted out, zeros and all ("230–197"), and 100% are all
    smallest = 1.0 if counted_out else step_of(text, high if abs(high) >= abs(low) else low)
    return Reading(
        span=(low, high),
        middle=(low + high) / 2,
        step=smallest,
        digits=_digits(max(abs(low), abs(high)), smallest),
        room=_room(low, high, smallest, qualifier, least, most),
        qualifier=qualifier,
        open=qualifier in _OPEN_UP or qualifier in _OPEN_DOWN,
        hedged=qualifier not in ("none", "exactly") or low != high,
    )


def relation(first: Figure, second: Figure) -> Relation:
    """How the values of two figures of one dimension relate. Symmetric."""
    if first.unit == second.unit or factor(first.unit, second.unit) is None:
        return related(reading(first), reading(second))
    return converted(in_base(reading(first), first.unit), in_base(reading(second), second.unit))


def in_base(read: Reading, unit: str) -> Reading:
    """A value in the base unit of its dimension, or as it is where it has none."""
    base = base_of(unit)
    return _scaled(read, base[1]) if base and base[1] != 1.0 else read


@lru_cache(maxsize=4096)
def _scaled(read: Reading, size: float) -> Reading:
    return replace(
        read,
        span=(read.span[0] * size, read.span[1] * size),
        middle=read.middle * size,
        step=read.step * size,
        room=(read.room[0] * size, read.room[1] * size),
    )


def converted(first: Reading, second: Reading) -> Relation:
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


def related(first: Reading, second: Reading) -> Relation:
    """How two values relate, as they were read from figures of one unit. Symmetric."""
    one, two = first.span, second.span
    if one == two or _same_number(one, two):
        return _same_value(first, second)
    plain = one[0] == one[1] and two[0] == two[1]
    if plain and first.step != second.step and _rounds(first, second):
        if _contradicts(first, second) or _contradicts(second, first):
            return "opposed"
        return "bounded" if first.open or second.open else "rounded"
    if (first.hedged or second.hedged) and (shared := _shared(first.room, second.room)) >= 0:
        if not (first.open or second.open):
            return "rounded" if shared > 0 and (_holds(first, second) or _holds(second, first)) else "wide"
        return "bounded" if _near(one, two) else "wide"
    return "apart"


def same_number(first: Reading, second: Reading) -> bool:
    """Whether two figures print the same number, whatever their hedges."""
    return _same_number(first.span, second.span)


def cut_off(bound: Reading, other: Reading) -> bool:
    """Whether an open bound is the other number cut to its digits: "over 400,000" of 412,318."""
    edge, value = bound.middle, other.middle
    if not bound.open or bound.span[0] != bound.span[1] or edge < 1 or not _near_bound(edge, value):
        return False
    worth = 10.0 ** next((n for n in range(15) if edge % 10 ** (n + 1)), 0)
    cut = math.floor if bound.qualifier in _OPEN_UP else math.ceil
    return cut(value / worth) * worth == edge


def _near_bound(edge: float, value: float) -> bool:
    return max(edge, value) <= _NEAREST * min(edge, value)


def _same_value(first: Reading, second: Reading) -> Relation:
    hedges = {first.qualifier, second.qualifier}
    if ("over" in hedges and hedges & {"almost", "under", "up to"}) or hedges in _OPPOSED:
        return "opposed"
    if first.open != second.open:
        return "bounded"
    if "almost" in hedges and len(hedges) > 1:
        return "rounded"
    return "exact"


def _rounds(first: Reading, second: Reading) -> bool:
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


def _contradicts(hedged: Reading, other: Reading) -> bool:
    """Whether a hedge names the side that the other, finer number is not on ("almost 29", 29.3).

    What is open to that side may be there: "more than 180", "at least 176".
    """
    if hedged.step <= other.step:
        return False
    if hedged.qualifier in ("almost", "under"):
        return other.middle > hedged.middle and other.qualifier not in _OPEN_DOWN
    return hedged.qualifier == "over" and other.middle < hedged.middle and other.qualifier not in _OPEN_UP


def _room(
    low: float, high: float, smallest: float, qualifier: Qualifier, least: Number | None, most: Number | None
) -> tuple[float, float]:
    """The interval of true values, by stated digits and hedge; infinite where it is open."""
    if qualifier in ("none", "exactly"):
        return low - smallest / 2, high + smallest / 2
    bottom = float("-inf") if least is None else min(float(least), high)
    top = float("inf") if most is None else max(float(most), low)
    if qualifier == "over" and low == high:
        bottom = low
    if qualifier == "under" and low == high:
        top = high
    if qualifier == "up to":
        bottom = float("-inf")
        top = high
    return bottom, top


def _holds(one: Reading, two: Reading) -> bool:
    """Whether the middle of one lies in the room of the other."""
    return one.room[0] <= two.middle <= one.room[1]


def _shared(one: tuple[float, float], two: tuple[float, float]) -> float:
    """How much two intervals share, below 0 where a gap is between them."""
    return min(one[1], two[1]) - max(one[0], two[0])


def _near(one: tuple[float, float], two: tuple[float, float]) -> bool:
    small, big = sorted((abs(one[0] + one[1]), abs(two[0] + two[1])))
    return small > 0 and big / small <= _LOOSEST


def _same_number(one: tuple[float, float], two: tuple[float, float]) -> bool:
    return _close(abs(one[0]), abs(two[0])) and _close(abs(one[1]), abs(two[1]))
