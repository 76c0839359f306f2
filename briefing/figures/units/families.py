"""Families of units that behave alike in a clause: percent, money, durations, what is measured."""

from functools import lru_cache
from string import ascii_letters

from briefing.figures.lexicon import load
from briefing.figures.lexicon.units import is_measured as is_measured
from briefing.figures.lexicon.units import is_money as is_money
from briefing.figures.lexicon.units import measured, units_of

PERCENT = frozenset(("%", "pp", "bp", "point"))
MEASURED = measured() | {"time"}
# symbols of one character that is no letter: "$", "₹"
CURRENCY_SIGNS = "".join(
    sorted({sign for row in load("currencies").values() for sign in row["symbols"] if len(sign) == 1})
).translate(dict.fromkeys(map(ord, ascii_letters)))
LENGTHS = units_of("m")
WEIGHTS = units_of("kg", "ton")
VOLUMES = units_of("litre")
SPEEDS = units_of("km/h")
WARMTHS = frozenset(load("units")["temperature"]) - {"degree"}
AREAS = units_of("square metre")
DURATIONS = units_of("second", "month") | {"quarter"}


@lru_cache(maxsize=1024)
def is_duration(unit: str) -> bool:
    """Whether figures of this unit tell how long: days, years, ages."""
    return unit.rpartition(" ")[2] in DURATIONS or unit.endswith("of age")
