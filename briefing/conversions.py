"""Units of one dimension, so that a bridge 12 metres high and one 40 feet high can be the same bridge."""

from functools import lru_cache

PERCENT = 100  # of a whole
DEGREES = ("degree", "°C", "°F")  # a report for one country leaves the scale out
FREEZING, FAHRENHEIT = 32.0, 5 / 9  # °F of 0 °C, °C in 1 °F
_HOTTEST = 60  # degrees Celsius that no weather reaches
OF_FACE_VALUE = frozenset({"cent/USD", "cent/EUR", "penny/GBP"})  # 40 cents on the dollar, a part of it
ROUNDED = 0.04  # what is lost when a converted number is rounded: "85 miles (135 kilometres)"

# base unit → units of its dimension, each in base units (international and US customary definitions)
_DIMENSIONS: dict[str, dict[str, float]] = {
    "m": {
        **{"m": 1.0, "km": 1000.0, "cm": 0.01, "mm": 0.001},
        **{"mile": 1609.344, "nautical mile": 1852.0, "yard": 0.9144, "foot": 0.3048, "inch": 0.0254},
    },
    "square metre": {
        **{"square metre": 1.0, "square kilometre": 1e6, "hectare": 1e4, "acre": 4046.8564224},
        **{"square mile": 2589988.110336, "square foot": 0.09290304, "square yard": 0.83612736},
    },
    "litre": {
        **{"litre": 1.0, "millilitre": 0.001, "cubic metre": 1000.0},
        **{"gallon": 3.785411784, "cubic foot": 28.316846592, "acre-foot": 1233481.83754752},
    },
    "kg": {
        **{"kg": 1.0, "g": 0.001, "t": 1000.0, "lb": 0.45359237, "pound": 0.45359237},
        **{"ounce": 0.028349523125, "stone": 6.35029318, "kilotonne": 1e6, "megatonne": 1e9},
        "gigatonne": 1e12,
    },
    "ton": {"ton": 1.0, "kiloton": 1e3, "megaton": 1e6},  # short or long, but the same of all three
    "km/h": {"km/h": 1.0, "mph": 1.609344, "m/s": 3.6, "knot": 1.852},
    "W": {"W": 1.0, "kW": 1e3, "MW": 1e6, "GW": 1e9},
    "kWh": {"kWh": 1.0, "megawatt hour": 1e3, "GWh": 1e6, "terawatt hour": 1e9},
    "pp": {"pp": 1.0, "point": 1.0, "bp": 0.01},
    "GBP": {"GBP": 1.0, "penny": 0.01},
    "USD": {"USD": 1.0, "cent": 0.01},  # those of other money are seldom told without it
    "hour": {
        "second": 1 / 3600,
        "minute": 1 / 60,
        "hour": 1.0,
        "day": 24.0,
        "week": 168.0,
        "fortnight": 336.0,
    },
    "month": {"month": 1.0, "year": 12.0, "decade": 120.0, "century": 1200.0},
}
_BASES = {unit: (base, factor) for base, units in _DIMENSIONS.items() for unit, factor in units.items()}


def base_of(unit: str) -> tuple[str, float] | None:
    """The base unit of a unit's dimension, and what one unit is in it; of a rate, those of what it rates."""
    if unit in _BASES:
        return _BASES[unit]
    rated, _, by = unit.partition("/")
    if not by or rated not in _BASES or unit in OF_FACE_VALUE:
        return None
    base, size = _BASES[rated]
    return f"{base}/{by}", size


def per(unit: str) -> str:
    """What a figure is so much of: a week, a barrel; "" for a speed, which is a dimension of its own."""
    return "" if unit in _BASES else unit.partition("/")[2]


@lru_cache(maxsize=1024)
def dimension(unit: str) -> str | None:
    """The base unit of what a unit measures or rates."""
    known = _BASES.get(unit) or _BASES.get(unit.partition("/")[0])
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
