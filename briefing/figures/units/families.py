"""Families of units that behave alike in a clause: percent, money, durations, what is measured."""

from functools import lru_cache
from string import ascii_letters

from briefing.figures.lexicon import load

PERCENT = frozenset(("%", "pp", "bp", "point"))
# every unit of the tables but the counted ones: percent, points, time, age, temperature, physical
MEASURED = frozenset(unit for sort, units in load("units").items() if sort != "count" for unit in units) | {
    "time"
}
_MONEY = frozenset(load("currencies"))
# symbols of one character that is no letter: "$", "₹"
CURRENCY_SIGNS = "".join(
    sorted({sign for row in load("currencies").values() for sign in row["symbols"] if len(sign) == 1})
).translate(dict.fromkeys(map(ord, ascii_letters)))
LENGTHS = frozenset(("m", "km", "cm", "mm", "foot", "inch", "yard", "mile", "nautical mile"))
WEIGHTS = frozenset(("lb", "kg", "stone", "ounce", "g", "t", "ton"))
VOLUMES = frozenset(
    ("litre", "millilitre", "hectolitre", "gallon", "pint", "cubic metre", "cubic foot", "cubic yard")
)
SPEEDS = frozenset(("mph", "km/h", "knot", "m/s"))
WARMTHS = frozenset(("°C", "°F", "K"))
AREAS = frozenset(("acre", "hectare", "square kilometre", "square mile", "square metre", "square foot"))
DURATIONS = frozenset(
    ("year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "quarter")
)


@lru_cache(maxsize=1024)
def is_measured(unit: str) -> bool:
    """Whether a unit or what it rates stands in the tables, and counts nothing."""
    return unit.partition("/")[0] in MEASURED


@lru_cache(maxsize=1024)
def is_money(unit: str) -> bool:
    return unit.partition("/")[0] in _MONEY


@lru_cache(maxsize=1024)
def is_duration(unit: str) -> bool:
    """Whether figures of this unit tell how long: days, years, ages."""
    return unit.rpartition(" ")[2] in DURATIONS or unit.endswith("of age")
