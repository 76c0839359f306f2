"""Units of one dimension, so that a bridge 12 metres high and one 40 feet high can be the same bridge."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from briefing.model import Figure, Number, Value

PERCENT = 100  # of a whole
_SMALLEST_PART = 0.1  # a tenth; odds ("one in 5,000") are told to more digits than parts are
_BESIDE = 15  # characters between a number and the same in another unit: "12 metres (about 40 feet)"
DEGREES = ("degree", "°C", "°F")  # a report for one country leaves the scale out
FREEZING, FAHRENHEIT = 32.0, 5 / 9  # °F of 0 °C, °C in 1 °F
_HOTTEST = 60  # degrees Celsius that no weather reaches
_HEAT = {"°C", "°F"}
_DEGREE = 1.0  # °F by which a temperature in whole degrees may be off when told on the other scale
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


def restates(one: Figure, two: Figure) -> bool:
    """Whether two figures side by side say one value in two units: "12 metres (40 feet)", "9°C (48°F)"."""
    between = max(two.start - one.end, one.start - two.end)
    if one.article != two.article or one.unit == two.unit or not 0 <= between <= _BESIDE:
        return False
    if {one.unit, two.unit} == _HEAT:
        celsius, fahrenheit = (one, two) if one.unit == "°C" else (two, one)
        freezing = 0 if celsius.kind == "change" else 32
        return abs(middle(celsius.value) * 1.8 + freezing - middle(fahrenheit.value)) <= _DEGREE
    size = factor(one.unit, two.unit)
    if size is None:
        return False
    first, second = middle(one.value) * size, middle(two.value)
    return abs(first - second) <= ROUNDED * max(abs(first), abs(second))


def only_restates(figure: Figure, unit: str, figures: Iterable[Figure]) -> bool:
    """Whether a figure only says in another unit what one in ``unit`` says right beside it: "9°C (48°F)"."""
    return figure.unit != unit and any(other.unit == unit and restates(figure, other) for other in figures)


def middle(value: Value) -> float:
    """Of a stated range, else the value itself."""
    return (value[0] + value[1]) / 2 if isinstance(value, tuple) else value


def is_part(figure: Figure) -> bool:
    """Whether a figure is a part of a whole in words, which others give in percent: a third, one in five."""
    if figure.unit or figure.kind == "level" or isinstance(figure.value, tuple):
        return False
    return _SMALLEST_PART <= figure.value < 1


def is_fahrenheit(value: float, unit: str, change: bool) -> bool:
    """Whether degrees are of that scale: named so, or too many for any weather on the other."""
    return unit == "°F" or (unit == "degree" and not change and value >= _HOTTEST)


def in_unit(figure: Figure, unit: str) -> Figure | None:
    """The figure in another unit of its dimension, or None where there is no such way.

    Who converts rounds, so the bounds of what was converted are wider by ``ROUNDED``.
    """
    if figure.unit != unit and figure.unit in DEGREES and unit in DEGREES:
        return _on_scale(figure, unit)
    size = PERCENT if unit == "%" and is_part(figure) else factor(figure.unit, unit)
    if size is None or size == 1.0:
        return figure if size else None
    least, most = figure.low, figure.high
    return replace(
        figure,
        unit=unit,
        value=_converted(figure.value, size),
        low=None if least is None else _short(least * size - ROUNDED * abs(least * size)),
        high=None if most is None else _short(most * size + ROUNDED * abs(most * size)),
    )


def _on_scale(figure: Figure, unit: str) -> Figure:
    """A temperature, or a change of one, on another scale; degrees that could be of either are of that."""
    change = figure.kind == "change"
    warm = is_fahrenheit(middle(figure.value), figure.unit, change)
    if unit == "degree" or warm == (unit == "°F") or (figure.unit == "degree" and not warm):
        return replace(figure, unit=unit)
    freezing = 0.0 if change else FREEZING

    def there(degrees: Number) -> float:
        return _short((degrees - freezing) * FAHRENHEIT if warm else degrees / FAHRENHEIT + freezing)

    value = figure.value
    return replace(
        figure,
        unit=unit,
        value=(there(value[0]), there(value[1])) if isinstance(value, tuple) else there(value),
        low=None if figure.low is None else there(figure.low),
        high=None if figure.high is None else there(figure.high),
    )


def _converted(value: Value, size: float) -> Value:
    if isinstance(value, tuple):
        low, high = value
        return _short(low * size), _short(high * size)
    return _short(value * size)


def _short(value: float) -> float:
    """Four significant digits, which no conversion in the news exceeds."""
    return float(f"{value:.4g}")
