"""Pairs that two sides share: votes and seats ("68-32") are figures, a match's score is none."""

import re

from briefing.figures import ranges
from briefing.figures.draft import Draft
from briefing.figures.patterns import any_of, phrases

_VOTES = re.compile(rf"\b{any_of('contest', 'votes')}\b")
_VOTED = re.compile(rf"\b{any_of('contest', 'voted')}\b")
_SEATS = re.compile(rf"\b{any_of('contest', 'seats')}\b")
_SPORTS = re.compile(rf"\b{any_of('contest', 'sports')}\b")
_SCORES = re.compile(rf"\b{any_of('contest', 'scores')}\b")


def lend_votes(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Give two bare numbers the unit they are counted in: "voted 228 to 197", "a 53-47 majority"."""
    if b.unit.startswith(("vote", "seat")) and ranges.DASH.match(gap):
        b.unit, b.end, b.outer_end = "", b.numeral.end, b.numeral.end  # "a 65-32 vote early on Friday"
    if not _bare(a, b):
        return False
    if ranges.DASH.match(gap):
        near = low[max(0, a.start - 60) : b.end + 40]
        if not _VOTES.search(near) or _SPORTS.search(near):
            return False
    elif not (ranges.TO.match(gap) and _VOTED.search(low, max(0, a.start - 40), a.start)):
        return False
    unit = "seat" if _SEATS.search(low, max(0, a.start - 30), b.end + 20) else "vote"
    for draft in (a, b):
        draft.unit, draft.sort, draft.noun = unit, "noun", unit
    return True


def is_score(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether two bare numbers are the score of a match: falling, or near words of sport."""
    result = not a.unit and a.numeral.plain and b.noun in phrases("contest", "results")
    if not (_bare(a, b) or result) or not ranges.DASH.match(gap):
        return False
    return result or a.value >= b.value or _SCORES.search(low, max(0, a.start - 60), b.end + 40) is not None


def _bare(a: Draft, b: Draft) -> bool:
    return not a.unit and not b.unit and a.numeral.plain and b.numeral.plain
