"""Verbs right after a number that look like what it counts: "a town of 500 lies", "below 50 signals"."""

import re

from briefing.figures.words.patterns import any_of

_DOES = re.compile(rf" (?:(?P<place>{any_of('predicate', 'of_places')})|{any_of('predicate', 'of_marks')})\b")
_PLACE = re.compile(
    rf"\b(?:an?|the|this|that) (?:[a-z-]+ )?"
    rf"(?:{any_of('people', 'groups')}|{any_of('predicate', 'groups')}) of [^.,;]{{0,16}}\Z"
)
_MARK = re.compile(rf"\b{any_of('predicate', 'marks')} (?:above|below|over|under|of|at) [^.,;]{{0,12}}\Z")
_BEFORE = 48  # characters in which the subject stands


def follows(low: str, start: int, end: int) -> bool:
    """Whether the word after the number at ``start:end`` says what its town, crowd or score does."""
    does = _DOES.match(low, end)
    if does is None:
        return False
    return (_PLACE if does["place"] else _MARK).search(low, max(0, start - _BEFORE), start) is not None
