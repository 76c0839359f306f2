"""Ages in units of time: "between 3 months and 2 years old", "in age from 2 years to 88"."""

import re

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft

_OF_AGE = " of age"
_BETWEEN = re.compile(rf"\bbetween {ranges.SOFTENERS}\Z")
_AGED_FROM = re.compile(rf"\bin age,? (?:from|between) {ranges.SOFTENERS}\Z")
_NEAR = 40  # characters before an age
_AGED = frozenset(("year", "month", "week", "day"))


def read_both(low: str, a: Draft, b: Draft, gap: str) -> None:
    """Make an age of the first of two: "between [3 months] and 2 years old"."""
    if a.unit not in _AGED:
        return
    start = a.outer_start
    between = _BETWEEN.search(low, start - _NEAR, start) and ranges.AND.match(gap)
    both = b.unit.endswith(_OF_AGE) and (between or ranges.TO.match(gap))
    if both or _AGED_FROM.search(low, start - _NEAR, start):
        a.unit, a.sort = a.unit + _OF_AGE, "age"
