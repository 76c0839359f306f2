"""Ages in ranges: "between 3 months and 2 years old", "in age from 2 years to 88", "voters 18 to 29"."""

import re

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft
from briefing.figures.words.patterns import alternation, row

_OF_AGE = " of age"
_BETWEEN = re.compile(rf"\bbetween {ranges.SOFTENERS}\Z")
_DASHES = ("-", "–", " - ", " – ")
_AGED_FROM = re.compile(rf"\bin age,? (?:from|between) {ranges.SOFTENERS}\Z")
_NEAR = 40  # characters before an age
_AGED = frozenset(("year", "month", "week", "day"))
_OLDEST = 115
_BOUNDED = re.compile(rf"\b{alternation(row('ages', 'bounded'))} \Z")
_OF_ANOTHER = re.compile(r" (?:deep|long|wide|high|tall|strong|apart|away|ahead|behind|short)\b|[/:]")
_BOTH_SIDES = range(85, 101)  # percent of a vote that its two sides share: "led among men 46 to 51"


def read_both(low: str, a: Draft, b: Draft, gap: str) -> None:
    """Make an age of the first of two: "between [3 months] and 2 years old"."""
    if a.unit not in _AGED:
        return
    start = a.outer_start
    between = _BETWEEN.search(low, start - _NEAR, start) and ranges.AND.match(gap)
    both = b.unit.endswith(_OF_AGE) and (between or ranges.TO.match(gap))
    if both or _AGED_FROM.search(low, start - _NEAR, start):
        a.unit, a.sort = a.unit + _OF_AGE, "age"


def read_group(low: str, a: Draft, b: Draft, gap: str) -> None:
    """Make ages of two numbers that follow whose they are: "adults 18 to 49", "women 50-64"."""
    if a.unit or b.unit or not (a.numeral.plain and b.numeral.plain) or not a.value < b.value <= _OLDEST:
        return
    fives = a.value % 5 == 0 and b.value % 5 == 4
    if (int(a.value + b.value) in _BOTH_SIDES and not fives) or _OF_ANOTHER.match(low, b.end):
        return
    if (gap in _DASHES or ranges.TO.match(gap)) and _BOUNDED.search(
        low, max(0, a.outer_start - _NEAR), a.start
    ):
        for draft in (a, b):
            draft.unit, draft.sort = "year" + _OF_AGE, "age"
