"""Numbers written short, as a reader would jot them down: $330.3bn, 41.21tn CNY, 16.5%."""

from briefing.figures.lexicon.units import is_currency, short_of
from briefing.model import Number

_SCALES = ((10**12, "tn"), (10**9, "bn"), (10**6, "m"))
_SUFFIXES = {"%": "%", "pp": " pp", "bp": " bp", "°C": " °C", "°F": " °F"}


def short(value: float, unit: str, places: int = 4) -> str:
    """A value with its unit; ``places`` significant digits at most where a scale shortens it."""
    if is_currency(unit) and not short_of(unit):
        return f"{_rounded(value, places)} {unit}"
    return _with_unit(_rounded(value, places), unit)


def tick(number: Number, unit: str) -> str:
    """An axis label: ``$1.05tn``, ``8.2%``; a counted noun is left to the heading."""
    return _with_unit(exact(number), unit)


def exact(number: Number) -> str:
    """Five significant digits with tn, bn, m where that loses nothing, else every digit, grouped."""
    size = abs(number)
    for scale, suffix in _SCALES:
        if size >= scale:
            text = f"{number / scale:.5g}"
            if "e" not in text and abs(float(text) * scale - number) <= size * 1e-12:
                return text.replace("-", "−") + suffix
            break
    if size >= 1e15 or (size and size < 1e-4):
        return f"{number:.5g}".replace("-", "−")
    return _trimmed(f"{number:,.6f}").replace("-", "−")


def _rounded(value: float, places: int) -> str:
    sign, size = "−" if value < 0 else "", abs(value)
    for scale, suffix in _SCALES:
        if size >= scale:
            return f"{sign}{_digits(size / scale, places)}{suffix}"
    return f"{sign}{round(size):,}" if size >= 1000 else f"{sign}{_digits(size, places)}"


def _digits(value: float, places: int) -> str:
    text = f"{value:.{places}g}"
    return _trimmed(f"{float(text):.0f}" if "e+" in text else text)


def _trimmed(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text


def _with_unit(text: str, unit: str) -> str:
    if is_currency(unit):
        symbol = short_of(unit)
        return f"−{symbol}{text[1:]}" if text.startswith("−") else symbol + text
    return text + _SUFFIXES.get(unit, "")
