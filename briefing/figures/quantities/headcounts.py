"""Numbers of people that no noun tells: "four have died", "a crowd of 300", "120 who stayed"."""

import re

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.nearby import ALONE
from briefing.figures.words.patterns import any_of, phrases

_HARMED = re.compile(rf" (?:{any_of('harmed', 'auxiliaries')} ){{0,4}}{any_of('harmed', 'predicates')}\b")
HARMING = re.compile(rf"\b{any_of('harmed', 'before')} \Z")
_CROWD = re.compile(
    rf"\b(?:{any_of('people', 'groups')} of|{any_of('people', 'before')}) {ranges.SOFTENERS}\Z"
)
_STRONG = re.compile(
    rf"-strong (?:[a-z]+ ){{0,2}}?(?:{any_of('people', 'groups')}|{any_of('people', 'strong')})\b"
)


def name(low: str, drafts: list[Draft]) -> None:
    """Give bare numbers of the dead and hurt, and of crowds, and of those "who", the unit people."""
    for draft in drafts:
        if draft.unit in phrases("harmed", "states") or _harmed(low, draft) or _is_crowd(low, draft):
            draft.count("people")


def _is_crowd(low: str, draft: Draft) -> bool:
    if draft.unit or draft.form not in ("cardinal", "tally") or draft.numeral.decimals > 2:
        return False
    if low.startswith(" who ", draft.end) and draft.value >= 2:
        return True
    if low.startswith("-strong ", draft.end) and _STRONG.match(low, draft.end):
        return True
    return _CROWD.search(low, max(0, draft.outer_start - 24), draft.outer_start) is not None


def _harmed(low: str, draft: Draft) -> bool:
    """Whether a whole bare number is said to be killed or hurt: "four have died", "injured 12"."""
    if draft.unit or draft.form not in ("cardinal", "tally") or draft.numeral.decimals or draft.value < 1:
        return False
    if _HARMED.match(low, draft.end):
        return True
    before = HARMING.search(low, max(0, draft.outer_start - 12), draft.outer_start)
    return before is not None and ALONE.match(low, draft.end) is not None
