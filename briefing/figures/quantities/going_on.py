"""Bare numbers that go on in the unit of the one before: "logged 8,300 hours. The mate had [1,950]."

The next clause or sentence leaves out what the number before was told in. Numbers of one make, both with
thousands or with one decimal, are seldom told of other things so near to one another.
"""

import re
from itertools import pairwise

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.nearby import SENTENCE_END
from briefing.figures.words.patterns import any_of

_ENDS = re.compile(r"[.,;)](?:\s|\Z)|\s*\Z")
_LED = re.compile(rf"(?:{any_of('ellipsis', 'going_on')}) {ranges.SOFTENERS}\Z")
_IT_IS = re.compile(rf"\bit(?:['’]s| is| was| stands at| stood at) {ranges.SOFTENERS}\Z")
_SET_AGAINST = re.compile(rf"(?: vs\.?| versus|[^.;:]{{0,30}}turnout of) {ranges.SOFTENERS}\Z")
_OTHER = re.compile(rf"\b{any_of('ellipsis', 'other_scales')}\b")
_NEAR = 110  # characters between the two


def lend(low: str, drafts: list[Draft]) -> None:
    """Give bare numbers the percent, time or measure of the one before that they go on from."""
    for a, b in pairwise(drafts):
        bare = not b.unit and b.form == "cardinal"
        if bare and a.sort in ("percent", "physical", "time") and a.high is None and _goes_on(low, a, b):
            b.borrow(a)


def _goes_on(low: str, a: Draft, b: Draft) -> bool:
    gap = low[a.end : b.start]
    if not 0 < len(gap) <= _NEAR or "\n" in gap or len(SENTENCE_END.findall(gap)) > 1:
        return False
    if not a.is_near_in_size(b) or _OTHER.search(gap):
        return False
    if a.sort == "physical" and a.numeral.scaled and b.numeral.scaled:
        return True
    ends = _ENDS.match(low, b.end) is not None
    if a.sort == "percent":
        goes_on = (
            a.numeral.decimals == b.numeral.decimals == 1 or _IT_IS.search(gap) or _SET_AGAINST.match(gap)
        )
        return ends and bool(goes_on)
    grouped = a.numeral.grouped and b.numeral.grouped
    return grouped and (ends or _LED.search(gap) is not None)
