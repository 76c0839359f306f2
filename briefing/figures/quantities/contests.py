"""Numbers that sides share: votes, seats and shares of a poll are figures, the score of a match is none."""

import re

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft, Sort
from briefing.figures.words.patterns import any_of, phrases
from briefing.figures.words.wordclasses import CHANGE_VERBS
from briefing.model import Number

_VOTES = re.compile(rf"\b{any_of('contest', 'votes')}\b")
_VOTED = re.compile(rf"\b{any_of('contest', 'voted')}\b")
_SEATS = re.compile(rf"\b{any_of('contest', 'seats')}\b")
_HELD = re.compile(r"\b(?:majority|seats)\b[^;:\n]*\Z")  # "would keep the majority by a margin of 53-47"
_SPORTS = re.compile(rf"\b{any_of('contest', 'sports')}\b")
_SCORES = re.compile(rf"\b{any_of('contest', 'scores')}\b")
_POLLED = re.compile(rf"\b{any_of('contest', 'polled')}\b|%")
_BODIES = re.compile(rf"\b{any_of('contest', 'bodies')}\b")
_LEADING = re.compile(rf"\b{any_of('contest', 'leading')}\b")
# "a lead of five", "its lead cut to three", "led by six"
_LEAD = re.compile(
    rf"\b{any_of('contest', 'leads')}(?: [a-z’']+){{0,4}}? (?:of|to|at|by|is|was|from) (?:just |only )?\Z"
)
_THREE = re.compile(r"([0-9]{1,3})[-–]([0-9]{1,3})[-–][0-9]{1,3}(?![0-9]|[-–./][0-9])")
_TWO = re.compile(r"([0-9]{1,3})[-–]([0-9]{1,3})(?![0-9]|[-–./][0-9])")
_SIDE = re.compile(r" (?:in favou?r|against|opposed)\b(?=[.,;)]|$| (?:and|to|of|with|but|in|at|on)\b)")
_LEAD_WORDS = (" of ", " to ", " at ", " by ", " is ", " was ", " from ", " just ", " only ")
_LEAD_THEN = re.compile(r"[.,;)]|$|\n| (?:and|in|with|among|overall|there|while|but|here)\b")
_WIDEST_LEAD = 60  # points
SHARES = (85, 101)  # what the shares of two sides in a poll come to, in percent
_BEFORE, _AFTER = 60, 40  # characters in which a word tells what two numbers are
_NEXT = 5  # words right before two numbers
_FEW = 12  # up to which reporters spell
_EARLIER = 300  # and in which an earlier sentence tells


def is_tally(low: str, start: int) -> bool:
    """Whether numbers joined by dashes are the sides of a vote: "voted 229-198-1", but not "is 5-2-1"."""
    three = _THREE.match(low, start)
    if three is None or three[1].startswith("0") or three.group() == "9-1-1":
        return False
    near = low[max(0, start - 2 * _BEFORE) : three.end() + _AFTER]
    return _VOTES.search(near) is not None and _SPORTS.search(near) is None


def begins(low: str, start: int, end: int) -> bool:
    """Whether the number at ``start:end`` is one of two sides, so that no name before it owns it."""
    two = _TWO.match(low, start)
    if two is None or two.end(1) != end:
        return False
    near = low[max(0, start - _BEFORE) : two.end() + _AFTER]
    if _SPORTS.search(near):
        return False
    return _VOTES.search(near) is not None or _adds_up(low, start, two.end(), int(two[1]), int(two[2]))


def lend_votes(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Give two bare numbers the unit they are counted in: "voted 228 to 197", "a 53-47 majority"."""
    dash = ranges.DASH.match(gap) is not None
    if dash and (b.unit.startswith(("vote", "seat")) or _is_vote_then_time(low, a, b)):
        # "a 65-32 vote early on Friday", "approved 81-42 hours earlier"
        b.unit, b.sort, b.noun, b.end, b.outer_end = "", "", "", b.numeral.end, b.numeral.end
    if a.unit == "vote" and low[a.end - 1].isdigit() and not b.unit and b.numeral.plain and gap in ("-", "–"):
        _lend("vote", "noun", b)  # the third side of "229-198-1"
        return True
    if not (dash and _bare(a, b)) and not (ranges.TO.match(gap) and _is_side(a) and _is_side(b)):
        return False
    near = low[max(0, a.start - _BEFORE) : b.end + _AFTER]
    if _SPORTS.search(near) or low.endswith("from ", 0, a.start):
        return False
    held = dash and a.value >= b.value and _HELD.search(low, max(0, a.start - 2 * _BEFORE), a.start)
    if dash and not held and _adds_up(low, a.start, b.end, a.value, b.value):
        _lend("%", "percent", a, b)
        return True
    falls = a.value >= b.value and _VOTES.search(near)  # but "lines 12-18 of the House bill"
    if not (held or _VOTED.search(near) or (falls and (dash or not _changes(low, a.start)))):
        return False
    seats = held or (dash and _SEATS.search(low, max(0, a.start - 30), b.end + 20))
    _lend("seat" if seats else "vote", "noun", a, b)
    return True


def _changes(low: str, start: int) -> bool:
    """Whether a number is what something was changed to: "the council cut speed limits, 50 to 40"."""
    return any(word in CHANGE_VERBS for word in low[max(0, start - _BEFORE) : start].split()[-_NEXT:])


def _is_vote_then_time(low: str, a: Draft, b: Draft) -> bool:
    """Whether a word of time after two falling numbers is not theirs: "passed 81-42 days before"."""
    falling = b.sort == "time" and not a.unit and a.numeral.plain and a.value > b.value
    return falling and _VOTED.search(low, max(0, a.start - 40), b.end) is not None


def count_sides(low: str, drafts: list[Draft]) -> None:
    """Give bare numbers that are for or against the unit vote ("98 against"), and leads in polls points."""
    for draft in drafts:
        if draft.unit or draft.form != "cardinal":
            continue
        if draft.value <= _WIDEST_LEAD and _is_lead(low, draft):
            draft.unit, draft.sort = "point", "points"
            continue
        for_or_against = _SIDE.match(low, draft.end) and not draft.numeral.decimals
        if for_or_against and _VOTES.search(low, max(0, draft.start - 2 * _BEFORE), draft.end + _AFTER):
            _lend("vote", "noun", draft)


def _is_lead(low: str, draft: Draft) -> bool:
    """Whether a bare number is a lead in a poll: "Moss leads by three"."""
    start, end = draft.start, draft.end
    if not low.endswith(_LEAD_WORDS, 0, start) or not _LEAD_THEN.match(low, end):
        return False
    if not _LEAD.search(low, max(0, start - 50), start):
        return False
    if _SPORTS.search(low, max(0, start - _BEFORE), end + _AFTER):
        return False
    return _POLLED.search(low, max(0, start - _EARLIER), end + _EARLIER) is not None


def is_score(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether two bare numbers are the score of a match: falling, or near words of sport."""
    result = not a.unit and a.numeral.plain and b.noun in phrases("contest", "results")
    if not (_bare(a, b) or result) or not ranges.DASH.match(gap):
        return False
    near = low[max(0, a.start - _BEFORE) : b.end + _AFTER]
    return result or a.value >= b.value or bool(_SCORES.search(near) or _SPORTS.search(near))


def _adds_up(low: str, start: int, end: int, first: Number, second: Number) -> bool:
    """Whether two numbers are shares of a poll's two sides: "led Moss by a 53-46 margin in the recall"."""
    if not SHARES[0] <= first + second <= SHARES[1]:
        return False
    if _BODIES.search(low, max(0, start - _BEFORE), end + _AFTER):
        return False
    leads = _LEADING.search(low, max(0, start - _BEFORE), start)
    return leads is not None and _POLLED.search(low, max(0, start - _EARLIER), end + _EARLIER) is not None


def _lend(unit: str, sort: Sort, *drafts: Draft) -> None:
    for draft in drafts:
        draft.unit, draft.sort, draft.noun = unit, sort, unit if sort == "noun" else ""
        if sort == "noun":
            draft.step = 0  # votes are counted to the last: "passed it 240-180"
        if draft.qualifier == "over":
            draft.qualifier, draft.outer_start = "none", draft.start  # "passed 51-49"


def _is_side(draft: Draft) -> bool:
    numeral = draft.numeral
    few = numeral.spelled and draft.value <= _FEW
    return not draft.unit and (few or numeral.plain or (numeral.grouped and not numeral.decimals))


def _bare(a: Draft, b: Draft) -> bool:
    return not a.unit and not b.unit and a.numeral.plain and b.numeral.plain
