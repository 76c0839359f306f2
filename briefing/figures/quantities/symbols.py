"""Short unit symbols that are also letters, words or quotation marks: when they mean the unit."""

import re

from briefing.figures.words.patterns import alternation, any_of, row_names

_SHAPES = alternation(row_names("measures", "dimensions", "shapes"))
_DIMENSION = re.compile(rf"\)?[ -]?(?:{_SHAPES}|in diameter|screen|display|x |× ?|by [0-9])|\)")
_INCHES = re.compile(
    rf"(?:[ -]|(?<=[0-9]))(in)(?=[ -](?:{_SHAPES}|diameter|screen)\b|\.?\s*$)"
    r"|(?<=[0-9])(in)\b(?!['’-])"  # "3in of rain"
)
_FEET_BEFORE = re.compile(r"(?:(?<![a-z])(?:ft|feet|foot)|['’′]),? ?[0-9]{1,2}\Z")
_MARKS = ("in", " in", "-in", "'", "’")  # how they begin
_IN = re.compile(r" ?in\b")
_FOOT_MARK = re.compile(r"['’](?=[ ,.)]|[0-9])")
_RAISED = re.compile(r" (squared|cubed)\b")
_LONG = {"m": "metre", "km": "kilometre", "cm": "centimetre", "mm": "millimetre"}

_LETTERS = frozenset({*"AVJKhlgtLmW", "MP", "mo", "pt", "min", "hr", "pc", "PS", "yen", "sen"})
_CAPITALS = frozenset("AVJK")  # amperes, volts, joules, kelvins: also "Person A" and initials
_ATTACHED = frozenset("pc")  # 118.5p, 17c
_FORMS = frozenset("KF")  # letters of forms too
_DEGREES = frozenset("CF")  # 30 C, 98 F
_WEIGHT = re.compile(r"(?<![0-9.])(?:[5-9]|1[0-9]|2[02-9])st\Z")  # 18st of a heavy man
_PARAGRAPH = 600  # characters looked back over for where a quotation opens
_QUOTES = "'’"
_WARMTH = re.compile(rf"[0-9]C\b|°|(?i:\b{any_of('temperature', 'near')}\b)")  # 98F, but form 13F


def plausible(symbol: str, spaced: bool, text: str, stop: int) -> bool:
    """Whether ``symbol``, which ends at ``stop``, is a unit there. ``spaced``: it stands off its number."""
    following, further = text[stop : stop + 1], text[stop + 1 : stop + 2]
    if symbol == "s":
        return False
    if symbol == "st":
        return not spaced and _WEIGHT.search(text, stop - 5, stop) is not None
    if symbol in ("in.", '"'):
        feet = _FEET_BEFORE.search(text, stop - 13, stop - len(symbol))  # 5'10"
        if feet is not None or _DIMENSION.match(text, stop) is not None:
            return True
        digit = text[max(0, stop - 2)].isdigit()  # but: about a dozen" men
        return symbol == '"' and not spaced and digit and _opens_no_quote(text, stop)
    if symbol in _ATTACHED:
        return not spaced and (not following or following not in "-" + _QUOTES)
    if symbol in _FORMS and spaced and text[stop - 2] in "-‑":
        return False  # a 10-K filing, a 20-F
    if symbol in _DEGREES:
        if symbol == "F" and not spaced and not _WARMTH.search(text, stop - 60, stop + 24):
            return False  # form 13F
        if following and following in "-/&" + _QUOTES:
            return False
        return not (following + further).strip(". ").isupper()
    if symbol in _LETTERS:
        if following and (following in _QUOTES or (following in "-." and further.isalnum())):
            return False
        if symbol in _CAPITALS and spaced:
            return following == "/" or (symbol != "A" and not (following + further).strip().isupper())
    return True


def _opens_no_quote(text: str, stop: int) -> bool:
    """Whether the mark that ends at ``stop`` closes no quotation of its paragraph: a 50" set."""
    line = text.rfind("\n", max(0, stop - _PARAGRAPH), stop) + 1
    return (line > 0 or stop <= _PARAGRAPH) and text.count('"', line, stop) % 2 == 1


def raised(name: str, text: str, stop: int) -> tuple[str, int] | None:
    """The area or volume of "4 km squared"; its name and end."""
    match = _RAISED.match(text, stop)
    if match is None or name not in _LONG:
        return None
    return f"{'square' if match[1] == 'squared' else 'cubic'} {_LONG[name]}", match.end()


def mark(text: str, low: str, end: int) -> tuple[str, int] | None:
    """The unit of "2 in thick", "12 ft 2 in", "an altitude of 30'"; its name and end."""
    if not low.startswith(_MARKS, end):
        return None
    inches = _INCHES.match(low, end)
    if inches is not None:
        return "inch", inches.end(inches.lastindex or 1)
    inches = _IN.match(low, end)
    if inches is not None and _FEET_BEFORE.search(low, end - 12, end):
        return "inch", inches.end()
    foot = _FOOT_MARK.match(text, end)
    if foot is None or not text[end - 1].isdigit():
        return None
    opened = max(text.rfind(" '", max(0, end - 80), end), text.rfind("‘", max(0, end - 200), end))
    return ("foot", foot.end()) if opened < 0 else None
