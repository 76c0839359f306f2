"""The competitors behind our own contract: text in, Figures out. Each is None where it is not installed."""

import importlib
import warnings
from collections.abc import Callable, Iterable
from typing import Any

from briefing.model import Figure, Number, Value

Extract = Callable[[str], list[Figure]]
MISSING = "is not installed (pip install 'briefing[peers]')"

UNITS = {  # theirs → ours, for units that the labels use
    "dollar": "USD",
    "united states dollar": "USD",
    "pound sterling": "GBP",
    "british pound": "GBP",
    "pound": "GBP",
    "euro": "EUR",
    "japanese yen": "JPY",
    "yen": "JPY",
    "chinese yuan": "CNY",
    "percentage": "%",
    "degree celsius": "°C",
    "degree fahrenheit": "°F",
    "c": "°C",
    "f": "°F",
    "metre": "m",
    "meter": "m",
    "kilometre": "km",
    "kilometer": "km",
    "centimetre": "cm",
    "centimeter": "cm",
    "kilogram": "kg",
    "mile per hour": "mph",
    "kilometre per hour": "km/h",
    "kilometer per hour": "km/h",
    "pound-mass": "lb",
    "dimensionless": "",
}


def peers() -> dict[str, Extract]:
    """Those installed, by name."""
    found = {"quantulum3": quantulum3(), "Recognizers-Text": recognizers()}
    return {name: extract for name, extract in found.items() if extract}


def missing() -> list[str]:
    return [name for name in ("quantulum3", "Recognizers-Text") if name not in peers()]


def load(module: str) -> Any:
    """The module, or None. Their own warnings at import are not ours to show."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return importlib.import_module(module)
    except ImportError:
        return None


def quantulum3() -> Extract | None:
    parser = load("quantulum3.parser")
    if parser is None:
        return None

    def extract(text: str) -> list[Figure]:
        return [
            figure(
                quantity.span[0],
                quantity.span[1],
                quantity.surface,
                spread(quantity.value, quantity.uncertainty),
                quantity.unit.name,
            )
            for quantity in parser.parse(text)
        ]

    return guarded(extract)


def spread(mean: Number, uncertainty: Number | None) -> Value:
    """quantulum3 gives a range as its mean and half its width."""
    return (mean - uncertainty, mean + uncertainty) if uncertainty else mean


def recognizers() -> Extract | None:
    """Its models for money, percent, dimensions, ages and temperatures, then plain numbers elsewhere."""
    number, unit = load("recognizers_number"), load("recognizers_number_with_unit")
    if number is None or unit is None:
        return None
    models = (
        unit.recognize_currency,
        unit.recognize_dimension,
        unit.recognize_age,
        unit.recognize_temperature,
        number.recognize_percentage,
        number.recognize_number,
    )

    def extract(text: str) -> list[Figure]:
        found: list[Figure] = []
        for model in models:
            found += [new for new in results(model(text, "en-us")) if not overlaps(new, found)]
        return found

    return guarded(extract)


def results(entities: Iterable[Any]) -> Iterable[Figure]:
    for entity in entities:
        stated = str((entity.resolution or {}).get("value"))
        percent = stated.endswith("%")
        try:
            amount = float(stated.rstrip("%"))
        except ValueError:  # "null", a fraction in words
            continue
        name = "percentage" if percent else (entity.resolution.get("unit") or "")
        if entity.type_name == "age":
            name += " of age"
        yield figure(entity.start, entity.end + 1, entity.text, amount, name)


def overlaps(new: Figure, found: list[Figure]) -> bool:
    return any(new.start < other.end and other.start < new.end for other in found)


def figure(start: int, end: int, text: str, value: Value, unit: str) -> Figure:
    return Figure(start, end, text, value, UNITS.get(unit.lower(), unit.lower()), low=None, high=None)


def guarded(extract: Extract) -> Extract:
    """Both raise on some news sentences; what they found then counts as nothing."""

    def safe(text: str) -> list[Figure]:
        try:
            return extract(text)
        except Exception:
            return []

    return safe
