"""Numbers written short, as a reader would jot them down: $330.3bn, 41.21tn CNY, 16.5%."""

_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}


def short(value: float, unit: str, places: int = 4) -> str:
    """A value with its unit; ``places`` significant digits at most where a scale shortens it."""
    number = number_of(value, places)
    if unit in ("%",):
        return f"{number}%"
    if unit in _SYMBOLS:
        return f"−{_SYMBOLS[unit]}{number[1:]}" if number.startswith("−") else f"{_SYMBOLS[unit]}{number}"
    if len(unit) == 3 and unit.isupper():
        return f"{number} {unit}"
    if unit in ("pp", "bp"):
        return f"{number} {unit}"
    return number


def number_of(value: float, places: int = 4) -> str:
    sign = "−" if value < 0 else ""
    magnitude = abs(value)
    for scale, suffix in _SCALES:
        if magnitude >= scale:
            return f"{sign}{_trim(magnitude / scale, places)}{suffix}"
    if magnitude >= 1000:
        return f"{sign}{round(magnitude):,}"
    return f"{sign}{_trim(magnitude, places)}"


def _trim(value: float, places: int) -> str:
    text = f"{value:.{places}g}"
    if "e" in text:
        text = f"{float(text):.0f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
