"""Numbers on an axis."""

from briefing.model import Number

_SCALES = ((10**12, "tn"), (10**9, "bn"), (10**6, "m"))
_MONEY = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
_SUFFIXES = {"%": "%", "pp": " pp", "bp": " bp", "°C": " °C", "°F": " °F"}


def short_number(number: Number) -> str:
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
    text = f"{number:,.6f}".rstrip("0").rstrip(".")
    return text.replace("-", "−")


def tick(number: Number, unit: str) -> str:
    """An axis label: ``$1.05tn``, ``8.2%``; a counted noun is left to the heading."""
    text = short_number(number)
    if unit in _MONEY:
        return f"−{_MONEY[unit]}{text[1:]}" if text.startswith("−") else _MONEY[unit] + text
    return text + _SUFFIXES.get(unit, "")
