"""Units of one dimension, so that a bridge 12 metres high and one 40 feet high can be the same bridge."""

from functools import lru_cache

from briefing.figures.lexicon.units import bases

PERCENT = 100  # of a whole
DEGREES = ("degree", "°C", "°F")  # a report for one country leaves the scale out
FREEZING, FAHRENHEIT = 32.0, 5 / 9  # °F of 0 °C, °C in 1 °F
_HOTTEST = 60  # degrees Celsius that no weather reaches
OF_FACE_VALUE = frozenset({"cent/USD", "cent/EUR", "penny/GBP"})  # 40 cents on the dollar, a part of it
ROUNDED = 0.04  # what is lost when a converted number is rounded: "85 miles (135 kilometres)"


def base_of(unit: str) -> tuple[str, float] | None:
    """The base unit of a unit's dimension, and what one unit is in it; of a rate, those of what it rates."""
    if unit in bases():
        return bases()[unit]
    rated, _, by = unit.partition("/")
    if not by or rated not in bases() or unit in OF_FACE_VALUE:
        return None
    base, size = bases()[rated]
    return f"{base}/{by}", size


def per(unit: str) -> str:
    """What a figure is so much of: a week, a barrel; "" for a speed, which is a dimension of its own."""
    return "" if unit in bases() else unit.partition("/")[2]


@lru_cache(maxsize=1024)
def dimension(unit: str) -> str | None:
    """The base unit of what a unit measures or rates."""
    known = bases().get(unit) or bases().get(unit.partition("/")[0])
    return known[0] if known else None


@lru_cache(maxsize=1024)
def factor(unit: str, other: str) -> float | None:
    """What one ``unit`` is in ``other``; None where they are not of one dimension.

    The rate of one may be left out for the other: "72 cm a year (28 inches)".
    """
    if unit == other:
        return 1.0
    one, two = base_of(unit), base_of(other)
    if not one or not two:
        return None
    return one[1] / two[1] if one[0] == two[0] or _leaves_rate_out(unit, other) else None


def _leaves_rate_out(unit: str, other: str) -> bool:
    """Whether one of two units of one dimension is a rate, the other another unit: cm a year, inches."""
    if "" not in (per(unit), per(other)) or unit.partition("/")[0] == other.partition("/")[0]:
        return False
    return dimension(unit) == dimension(other)


def is_fahrenheit(value: float, unit: str, change: bool) -> bool:
    """Whether degrees are of that scale: named so, or too many for any weather on the other."""
    return unit == "°F" or (unit == "degree" and not change and value >= _HOTTEST)
