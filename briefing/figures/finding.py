"""Text to quantities: one scan proposes numbers, small readers build around each."""

import re

from briefing.figures.lexicon import load
from briefing.figures.quantity import Quantity
from briefing.model import Number, Qualifier

_EN = load("numbers")["en"]
_WORDS = {**_EN["units"], **_EN["tens"]}
_SCALES = _EN["scales"]
_SUFFIXES = _EN["suffixes"]
_CURRENCY = load("currencies")["prefix"]
_UNITS = {**load("units"), **load("currencies")["words"]}


def _alternation(words: object) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


_SCAN = re.compile(
    rf"(?P<currency>{_alternation(_CURRENCY)})?\s?"
    r"(?<![\w.,/:-])(?P<digits>[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\.[0-9]+)?|[0-9]{1,16}(?:\.[0-9]{1,12})?)"
    rf"(?:[ -]?(?P<scale>{_alternation(_SCALES)})s?\b|(?P<suffix>{_alternation(_SUFFIXES)})\b)?(?![\w:/])"
    rf"|\b(?P<spelled>(?:{_alternation(_WORDS)})(?:[ -](?:and )?(?:{_alternation([*_WORDS, *_SCALES])}))*)\b",
    re.IGNORECASE,
)
_UNIT = re.compile(rf"[\s-]?({_alternation(_UNITS)})(?!\w)", re.IGNORECASE)
_NOUN = re.compile(r"[\s-]((?:(?!(?:of|in|on|at|to|and|or|the|a|for|by|from|with|as|was|were|is|are|had|have|has)\b)[A-Za-z'’-]+ ){0,3}?(?:[a-z]+(?<!s)s|people|men|women|children))\b")
_MONTH = re.compile(r"(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.? ?$")
_AFTER_DATE = re.compile(r" (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\s?(?:a\.m|p\.m|am\b|pm\b)|(?:st|nd|rd|th)\b")
_HEDGES: dict[str, Qualifier] = {
    "about": "about", "around": "about", "roughly": "about", "some": "about", "approximately": "about",
    "nearly": "almost", "almost": "almost", "more than": "over", "over": "over", "at least": "at least",
    "less than": "under", "fewer than": "under", "under": "under", "up to": "up to", "as many as": "up to",
}
_HEDGE = re.compile(rf"\b({_alternation(_HEDGES)})\s+(?:a |an |the )?$", re.IGNORECASE)


def find_quantities(text: str) -> list[Quantity]:
    """Every number with its unit and hedge, in order, never overlapping. Never raises."""
    found = []
    for match in _SCAN.finditer(text):
        quantity = _read(text, match)
        if quantity is not None:
            found.append(quantity)
    return found


def _read(text: str, match: re.Match[str]) -> Quantity | None:
    start, end = match.span()
    while start < end and text[start].isspace():
        start += 1
    value = _spelled(match["spelled"]) if match["spelled"] else _digits(match)
    step = 0.0
    if match["digits"]:
        decimals = len(match["digits"].partition(".")[2])
        exponent = _SCALES.get((match["scale"] or "").lower(), 0) or _SUFFIXES.get((match["suffix"] or "").lower(), 0)
        if decimals or exponent:
            step = 10.0 ** (exponent - decimals)
    unit = _CURRENCY.get((match["currency"] or "").upper(), "")
    if not unit:
        named = _UNIT.match(text, end)
        counted = None if named else _NOUN.match(text, end)
        if named:
            unit, end = _UNITS[named[1].lower()], named.end()
        elif counted:
            phrase = counted[1]
            unit, end = phrase[:-1] if phrase.endswith("s") else phrase, counted.end()
    before = text[max(0, start - 30) : start]
    if not unit or not match["currency"]:
        if _MONTH.search(before) or _AFTER_DATE.match(text, match.end()):
            return None
        if match["digits"] and "," not in match["digits"] and 1500 <= value <= 2099 and unit not in _UNITS.values():
            return None
        if match["spelled"] and match["spelled"].lower() == "one" and not unit:
            return None
    hedge = _HEDGE.search(before)
    qualifier: Qualifier = _HEDGES[hedge[1].lower()] if hedge else "none"
    low: Number | None = value - step / 2 if step else value
    high: Number | None = value + step / 2 if step else value
    if qualifier in ("over", "at least"):
        low, high = value, None
    elif qualifier in ("under", "up to"):
        low, high = None, value
    return Quantity(start, end, value, unit, low, high, qualifier,
                    outer_start=start - len(before) + hedge.start() if hedge else start, outer_end=end)


def _digits(match: re.Match[str]) -> Number:
    whole, _, decimals = match["digits"].replace(",", "").partition(".")
    exponent = _SCALES.get((match["scale"] or "").lower(), 0) or _SUFFIXES.get((match["suffix"] or "").lower(), 0)
    exponent -= len(decimals)
    mantissa = int(whole + decimals)
    if exponent >= 0:
        return int(mantissa * 10**exponent)
    value = mantissa / 10**-exponent
    return int(value) if value == int(value) and not mantissa % 10**-exponent else value


def _spelled(words: str) -> int:
    total = current = 0
    for word in re.split(r"[ -]", words.lower()):
        if word in _WORDS:
            current += _WORDS[word]
        elif word in _SCALES:
            factor = 10 ** _SCALES[word]
            if factor == 100:
                current *= 100
            else:
                total, current = total + current * factor, 0
    return total + current
