"""Figures set against the one before, of whose sort they are: "36 have signed it and [14] have not"."""

import re
from itertools import pairwise

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.label_parts.denials import deny
from briefing.figures.label_parts.labels import finish, without_possessive
from briefing.figures.measures.kinds import RATES
from briefing.figures.units.quantity import Quantity

_DENIED = re.compile(r"[BHM](?:R*X)?(?=[.,;:)–cm]|\Z)")
_TO_RIVAL = re.compile("tD?P+S|tD?N*S")
_WHO_DID = re.compile(r"(?:who|that) ")
_OF_THEN = re.compile(
    r" (?:an? (?:year|month|quarter|week) (?:ago|earlier|before)|last |the (?:previous|year before)|in |for )"
)
_MOST = 5  # times a change that another may be
_PRESENT = ("do", "don't", "don’t", "does", "doesn't", "doesn’t")


def tell_set_against(t: Tagged, reads: list[FigureInContext]) -> None:
    """Name those of a sentence's figures that leave out the noun of the one before, in place."""
    for earlier, read in pairwise(reads):
        noun = earlier.noun or earlier.whole
        if read.noun or not noun or not earlier.measure.lower().startswith(f"{noun} ".lower()):
            continue
        measure = finish(_not_so(t, read.i, earlier.measure, noun) or _of_rival(t, read.i, earlier))
        if measure:
            read.measure = measure
            read.inherited.discard("measure")


def tell_compared(t: Tagged, reads: list[FigureInContext]) -> None:
    """Take what a change is compared with for a change too, in place: "rose 4%, against [3%] a year ago".

    Not a level, which is much more than a change: "fell 4%, compared with [44%] in May".
    """
    for earlier, read in pairwise(reads):
        first, second = earlier.quantity, read.quantity
        if read.frame.role != "compared" or read.kind != "level" or earlier.kind != "change":
            continue
        if first.unit != "%" or second.unit != "%" or not RATES.isdisjoint(earlier.measure.lower().split()):
            continue
        alike = _size(second) < _MOST * _size(first)
        if alike and (read.frame.tail or _OF_THEN.match(t.text, second.end)):
            read.kind, read.direction = "change", earlier.direction


def _size(quantity: Quantity) -> float:
    value = quantity.value
    return abs(float(value[0] if isinstance(value, tuple) else value))


def _not_so(t: Tagged, i: int, measure: str, noun: str) -> str:
    """The "states that have not signed it" of "36 states have signed it and [14] have not"; else ""."""
    found = _DENIED.match(t.tags, i + 1)
    if found is None or not denies(t, found.end() - 1):
        return ""
    told = measure[len(noun) + 1 :]
    not_ = t.slice(i + 1, found.end()).replace("n't", " not").replace("n’t", " not")
    clause = _WHO_DID.match(told)
    if clause is None:
        return f"{noun} not {told}"
    if not_ == "have not" or t.lower[i + 1] in _PRESENT:
        return f"{noun} {deny(told, not_)}"
    return f"{noun} {clause[0]}{not_}"


def _of_rival(t: Tagged, i: int, earlier: FigureInContext) -> str:
    """The "seats held by Whigs" of "the Tories hold 52 seats to the Whigs' [51]"; else ""."""
    if not _TO_RIVAL.fullmatch(t.tags, earlier.i + 1, i) or t.tags[i + 1 : i + 2] in ("N", "P", "J"):
        return ""
    low = on_over(t, earlier.i + 2, "D")
    name = without_possessive(t.slice(min(low, run_start(t, i - 1, "PN")), i))
    held, by, _ = earlier.measure.partition(" by ")
    return f"{held} by {name}" if by else ""
