"""Figures that steps of a plan or of time lead: "in year one 400 homes; in year two, 650"."""

import re

from briefing.figures.lexicon import load
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.number_words import spelled
from briefing.figures.words.patterns import alternation, any_of

_MONTHS = alternation(load("periods")["months"])
_STEP = (
    rf"(?:{any_of('steps', 'named')} (?:[0-9]{{1,2}}|{spelled(1, 10)})"
    rf"|the {any_of('steps', 'ordinals')}(?: {any_of('steps', 'named')})?|{_MONTHS}|(?:19|20)[0-9]{{2}})"
)
_LEADS = re.compile(
    rf"[,;] (?:and |but )?(?:in|on|by|for|during) {_STEP},?"
    rf"(?: (?:there were|it was|it had))?(?: {any_of('steps', 'softeners')})? \Z"
    rf"|[a-z0-9] and (?:in|on|by|for|during) {_STEP},?(?: {any_of('steps', 'softeners')})? \Z"
)
_PLACES = {"second": 2, "third": 3, "fourth": 4}
_IN_THE = re.compile(r" in the (second|third|fourth|next|last)(?=[.,;)]| and\b|$|\n)")
_ENDS = re.compile(r"[,;.)]|\s*\Z|\n| (?:and|but) (?:in|on|by|for|during) ")
_WORDS = (" in ", " on ", " by ", " for ", " during ")
_BACK, _AFTER = 60, 8  # characters in which a step is told, and in which a sentence goes on


def leads(low: str, start: int) -> bool:
    """Whether a step leads the number at ``start``, as another led the number before."""
    at = max(0, start - _BACK)
    if low[start - 1 : start] != " " or not any(map(low[at:start].__contains__, _WORDS)):
        return False
    return _LEADS.search(low, at, start) is not None


def quarter(text: str, end: int, before: str) -> str | None:
    """The quarter of "$4m in the first quarter, $5m in the second", ``before`` being the first's period.

    "" for another such step, None where none is told.
    """
    match = _IN_THE.match(text, end)
    if match is None:
        return None
    place = _PLACES.get(match[1], 0)
    return f"{before[:-1]}{place}" if place and before[-2:-1] == "Q" else ""


def echoes(text: str, quantity: Quantity, before: Quantity) -> bool:
    """Whether a quantity, told by nothing but its step, is of what the one ``before`` measures."""
    if quantity.unit and text[quantity.start : quantity.end][-1:].isalpha() and not quantity.unit.isupper():
        return False  # it counts things of its own
    start, end = quantity.start, quantity.end
    if quantity.outer_start >= 0:
        start, end = min(start, quantity.outer_start), max(end, quantity.outer_end)
    first = max(before.end - 1, start - _BACK)
    low, at = text[first : end + _AFTER].lower(), start - first
    return leads(low, at) and ends(low, at + end - start)


def ends(low: str, end: int) -> bool:
    """Whether nothing more is said of the number that ends at ``end``."""
    return _ENDS.match(low, end) is not None
