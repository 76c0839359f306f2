"""Terms of loans, bonds and contracts that a measure names: the two-year rate, the 10-year yield."""

import re

from briefing.comparing.profiles.slots import named_apart
from briefing.figures.words.number_words import small_numbers
from briefing.model import Figure

_TERM = re.compile(r"\b(\w+)-(day|week|month|year)\b", re.IGNORECASE)
_SCALES = {"day": (1, "day"), "week": (7, "day"), "month": (1, "month"), "year": (12, "month")}
_NUMBERS = small_numbers(1, 90)


def terms_differ(one: Figure, two: Figure) -> bool:
    """Whether two figures are each of a term of its own."""
    if "-" not in one.measure or "-" not in two.measure:
        return False
    first, second = _terms(one.measure), _terms(two.measure)
    return named_apart(first, second)


def _terms(measure: str) -> frozenset[tuple[int, str]]:
    found = ((_number(word.lower()), unit.lower()) for word, unit in _TERM.findall(measure))
    return frozenset((number * _SCALES[unit][0], _SCALES[unit][1]) for number, unit in found if number)


def _number(word: str) -> int:
    """0 of what is none: "mid-year"."""
    return int(word) if word.isdecimal() else _NUMBERS.get(word, 0)
