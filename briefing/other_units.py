"""A figure in other units: converted, said again right beside itself, a part of a whole in percent."""

from collections.abc import Iterable
from dataclasses import replace

from briefing.conversions import DEGREES, FAHRENHEIT, FREEZING, PERCENT, ROUNDED, factor, is_fahrenheit
from briefing.model import Figure, Number, Value

_SMALLEST_PART = 0.1  # a tenth; odds ("one in 5,000") are told to more digits than parts are
_BESIDE = 15  # characters between a number and the same in another unit: "12 metres (about 40 feet)"
_HEAT = {"°C", "°F"}
_DEGREE = 1.0  # °F by which a temperature in whole degrees may be off when told on the other scale


def restates(one: Figure, two: Figure) -> bool:
    """Whether two figures side by side say one value in two units: "12 metres (40 feet)", "9°C (48°F)"."""
    between = max(two.start - one.end, one.start - two.end)
    if one.article != two.article or one.unit == two.unit or not 0 <= between <= _BESIDE:
        return False
    if {one.unit, two.unit} == _HEAT:
        celsius, fahrenheit = (one, two) if one.unit == "°C" else (two, one)
        freezing = 0.0 if celsius.kind == "change" else FREEZING
        return abs(middle(celsius.value) / FAHRENHEIT + freezing - middle(fahrenheit.value)) <= _DEGREE
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
