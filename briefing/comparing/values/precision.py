"""What a figure's digits and hedge say of its value: the digit it is stated to, the room it leaves.

A figure states a value to some digit ("5.9%" to a tenth, "$1.08 trillion" to ten billion) and may hedge it
("nearly", "more than").
"""

import math
import re
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from briefing.conversions import FAHRENHEIT, FREEZING, PERCENT, base_of, is_fahrenheit
from briefing.figures.lexicon import load
from briefing.model import Figure, Number, Qualifier, Value
from briefing.other_units import is_part

_NUMBERS = load("numbers")["en"]
SCALES = {word.lower(): 10.0**power for word, power in {**_NUMBERS["scales"], **_NUMBERS["suffixes"]}.items()}
_DIGITS = re.compile(r"(\d[\d,  ]*\d|\d)(?:\.(\d+))?")
_SCALE = re.compile(r"[\s-]*(" + "|".join(sorted(SCALES, key=len, reverse=True)) + r")\b", re.IGNORECASE)

OPEN_UP = frozenset({"over", "at least"})
OPEN_DOWN = frozenset({"under", "up to"})

close = partial(math.isclose, rel_tol=1e-7, abs_tol=1e-9)  # the same but for how they were computed


@dataclass(frozen=True, slots=True)
class StatedValue:
    """What a figure's digits and hedge say of its value, worked out once for all that it is related to."""

    span: tuple[float, float]  # the stated value, the same number twice unless it is a range
    middle: float
    step: float  # the worth of the last digit stated
    digits: float  # see digits_stated
    room: tuple[float, float]  # the interval of true values, infinite where it is open
    qualifier: Qualifier
    open: bool
    hedged: bool  # or a range


def stated_value(figure: Figure) -> StatedValue:
    """What a figure states of its value, that of a part of a whole in percent."""
    counted_out = (figure.unit == "vote" and figure.low == figure.high) or (
        figure.unit == "%" and figure.value == 100
    )
    read = _read(figure.text, figure.value, figure.qualifier, figure.low, figure.high, counted_out)
    return _in_percent(read, figure) if is_part(figure) else read


def _in_percent(read: StatedValue, figure: Figure) -> StatedValue:
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
) -> StatedValue:
    low, high = (min(value), max(value)) if isinstance(value, tuple) else (value, value)
    low, high = float(low), float(high)
    # the sides of a vote are counted out, zeros and all ("230–197"), and 100% are all
    smallest = 1.0 if counted_out else step_of(text, high if abs(high) >= abs(low) else low)
    return StatedValue(
        span=(low, high),
        middle=(low + high) / 2,
        step=smallest,
        digits=_digits(max(abs(low), abs(high)), smallest),
        room=_room(low, high, smallest, qualifier, least, most),
        qualifier=qualifier,
        open=qualifier in OPEN_UP or qualifier in OPEN_DOWN,
        hedged=qualifier not in ("none", "exactly") or low != high,
    )


def span(figure: Figure) -> tuple[float, float]:
    """The stated value as (low, high), the same number twice unless it is a range."""
    return stated_value(figure).span


def middle(figure: Figure) -> float:
    return stated_value(figure).middle


def step(figure: Figure) -> float:
    """The worth of the last digit stated."""
    return stated_value(figure).step


def is_open(figure: Figure) -> bool:
    return stated_value(figure).open


def digits_stated(figure: Figure) -> float:
    """The significant digits a figure states, a final zero for a quarter: 5.9 → 2, 1,241 → 4, 20 → 1.25."""
    return stated_value(figure).digits


def tolerance(figure: Figure) -> float:
    """Half the worth of the last stated digit, more where a hedge leaves more room."""
    read = stated_value(figure)
    room = read.step / 2
    if read.qualifier in ("about", "almost") and math.isfinite(read.room[1] - read.room[0]):
        room = max(room, (read.room[1] - read.room[0]) / 2)
    return room


def in_base(read: StatedValue, unit: str) -> StatedValue:
    """A value in the base unit of its dimension, or as it is where it has none."""
    base = base_of(unit)
    return _scaled(read, base[1]) if base and base[1] != 1.0 else read


def in_celsius(read: StatedValue, unit: str, change: bool) -> StatedValue:
    """A temperature, or a change of one, in degrees Celsius."""
    if not is_fahrenheit(read.middle, unit, change):
        return read
    return _scaled(read if change else _moved(read, -FREEZING), FAHRENHEIT)


def _moved(read: StatedValue, by: float) -> StatedValue:
    return replace(
        read,
        span=(read.span[0] + by, read.span[1] + by),
        middle=read.middle + by,
        room=(read.room[0] + by, read.room[1] + by),
    )


@lru_cache(maxsize=4096)
def _scaled(read: StatedValue, size: float) -> StatedValue:
    return replace(
        read,
        span=(read.span[0] * size, read.span[1] * size),
        middle=read.middle * size,
        step=read.step * size,
        room=(read.room[0] * size, read.room[1] * size),
    )


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
        if number and magnitude and not close(number, magnitude):
            ratio = magnitude / number  # units may rescale what is printed ("45 cents", "a 10-strong")
            if not any(close(ratio, known) for known in (0.01, 100.0, *SCALES.values())):
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


def _digits(value: float, smallest: float) -> float:
    if not value:
        return 1.0
    digits = str(round(value / smallest))
    return 0.25 * len(digits) + 0.75 * (len(digits.rstrip("0")) or 1)


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
