"""Verbs right after a number that look like what it counts: "a town of 500 lies", "below 50 signals"."""

import re

from briefing.figures.words.patterns import any_of

_OF_A_PLACE = re.compile(rf" {any_of('predicate', 'of_places')}\b")
_PLACE = re.compile(
    rf"\b(?:an?|the|this|that) (?:[a-z-]+ )?"
    rf"(?:{any_of('people', 'groups')}|{any_of('predicate', 'groups')}) of [^.,;]{{0,16}}\Z"
)
_OF_A_MARK = re.compile(rf" {any_of('predicate', 'of_marks')}\b")
_MARK = re.compile(rf"\b{any_of('predicate', 'marks')} (?:above|below|over|under|of|at) [^.,;]{{0,12}}\Z")
_BEFORE = 48  # characters in which the subject stands


def follows(low: str, start: int, end: int) -> bool:
    """Whether the word after the number at ``start:end`` says what its town, crowd or score does."""
    if _OF_A_PLACE.match(low, end):
        return _PLACE.search(low, max(0, start - _BEFORE), start) is not None
    if _OF_A_MARK.match(low, end):
        return _MARK.search(low, max(0, start - _BEFORE), start) is not None
    return False
