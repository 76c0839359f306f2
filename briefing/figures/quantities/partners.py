"""Bare numbers that a sentence sets beside one with a unit: "nine years, his sister six", "8%, up from 6"."""

import re
from collections.abc import Sequence

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft
from briefing.figures.words import nouns
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import any_of
from briefing.figures.words.wordclasses import CHANGE_VERBS

_SOFT = ranges.SOFTENERS
_INNER = r"[^.;:\n()]"
_NAME = r"[a-z][a-z'’-]+"
_ENDS = re.compile(
    rf"[.,;:)!?”\"]|\s*\Z|\n| (?:--|[–—])| {any_of('partners', 'goes_on')}\b"
    r"| (?:[a-z]+|[0-9]+) (?:years?|months?|weeks?|days?) (?:ago|earlier|before)\b"
)
_WAS = re.compile(rf"{_INNER}{{0,70}}?,? (?:up|down) from (?:(?:a|its|the|their) [a-z]+ of )?{_SOFT}\Z")
_UNLIKE = re.compile(rf"{_INNER}{{0,40}}?,? {any_of('partners', 'unlike')} {_SOFT}\Z")
_OUT_OF = re.compile(rf" out of (?:the |a total of |its |their )?{_SOFT}\Z")
_BARRED = re.compile(
    rf",? (?:and|but) {_INNER}{{0,30}}?\b{any_of('partners', 'barred')}\b{_INNER}{{0,30}}? for {_SOFT}\Z"
)
_LIKEWISE = re.compile(
    rf"(?: of [a-z]+)? (?P<way>{any_of('partners', 'ways')}) {_INNER}{{1,40}}?,? (?:and|but) {_SOFT}\Z"
)
_OTHER = r"(?:his|her|its|their|the|an?|another|my) (?:[a-z'’-]+ ){0,3}?[a-z'’-]+"
_NEXT_ONE = re.compile(
    rf"(?:{_INNER}{{0,40}})?, (?:and |but )?(?:in )?(?P<one>{_OTHER}|[a-z]+s) (?:even |only |just )?{_SOFT}\Z"
)
_IT_WAS = re.compile(
    rf"{_INNER}{{0,50}}[;.] (?:{_INNER}{{0,40}}? )?"
    rf"{any_of('partners', 'again')} {any_of('partners', 'was')} {_SOFT}\Z"
)
# "to 45 pence from 40"
_CAME_FROM = re.compile(rf",? from {_SOFT}\Z")
_UP_TO = re.compile(rf"{_INNER}{{1,50}}? (?:up )?to {_SOFT}\Z")
_OF_WHICH = re.compile(rf"{_INNER}{{0,80}}?, of (?:whom|which) {_SOFT}\Z")
_OPENS_WITH_OF = re.compile(r"(?:\A|[.!?;:] |\n)(?:out )?of (?:[a-z'’.]+ ){0,3}?\Z")
_OF_THEM = re.compile(rf"{_INNER}{{0,60}}, {_SOFT}\Z")
_DOES = re.compile(rf" (?:{any_of('partners', 'does')}|[a-z]+ed)\b")
_MEASURED = frozenset({"time", "percent", "money", "physical", "points"})
_FARTHEST = 4  # times at most that something was what it came to
_REACH = 120  # characters between a number and its partner
_LOOKED_AT = 3  # numbers before a bare one
_PERCENT = 100  # above which nobody leaves out "percent"


def lend(low: str, drafts: Sequence[Draft]) -> None:
    """Give bare numbers the unit of the number of their sentence that they are set beside."""
    for order, draft in enumerate(drafts):
        if order and not draft.unit and draft.form == "cardinal" and draft.high is None:
            owner = _owner(low, drafts, order)
            if owner is not None:
                draft.borrow(owner)


def _owner(low: str, drafts: Sequence[Draft], order: int) -> Draft | None:
    """The number whose unit the bare one leaves out, of the few before it in its sentence."""
    draft = drafts[order]
    for at in range(order - 1, max(-1, order - 1 - _LOOKED_AT), -1):
        owner = drafts[at]
        if draft.start - owner.end > _REACH:
            return None
        if not owner.unit or owner.form != "cardinal" or owner.sort == "age":
            continue
        last = _last_part(low, drafts, at, order)
        gap = low[drafts[last].end : draft.start]
        if _is_partner(low, owner, draft, gap, skipped=drafts[last + 1 : order]):
            return owner
    return None


def _last_part(low: str, drafts: Sequence[Draft], at: int, order: int) -> int:
    """Where a length of time ends that two numbers tell: the months of "66 years and nine months"."""
    if drafts[at].sort == "time" and at + 1 < order and drafts[at + 1].sort == "time":
        return at + (low[drafts[at].end : drafts[at + 1].start] == " and ")
    return at


def _is_partner(low: str, a: Draft, b: Draft, gap: str, skipped: Sequence[Draft]) -> bool:
    sorts = {other.sort for other in skipped}
    if not sorts <= {"time", "age", "points"}:
        return False
    if b.numeral.scaled is not a.numeral.scaled or (a.sort == "percent" and b.value > _PERCENT):
        return False
    ends, measured = _ENDS.match(low, b.end) is not None, a.sort in _MEASURED
    if a.sort == "noun" and sorts <= {"time"} and _OF_WHICH.match(gap) and b.value <= a.value:
        return True
    if sorts <= {"age"}:
        if a.sort == "noun" and _is_part(low, a, b, gap):
            return True
        if _OUT_OF.match(gap) and b.value >= a.value:
            return True
        if measured and _is_parallel(low, a, b, gap, ends):
            return True
    if not ends or not (measured or a.sort == "noun"):
        return False
    if sorts <= {"age"}:
        if _WAS.match(gap) or _UNLIKE.match(gap):
            return True
        if low.endswith(" to ", 0, a.outer_start) and _CAME_FROM.match(gap):
            return a.value < _FARTHEST * b.value < _FARTHEST**2 * a.value
    told_again = a.sort != "time" and sorts <= {"time"} and (";" in gap or ". " in gap)
    return told_again and _IT_WAS.match(gap) is not None


def _is_part(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether it is some of those before it: "Of the 46 bridges, 29 are closed"."""
    if b.value >= a.value or not _OF_THEM.match(gap) or not _DOES.match(low, b.end):
        return False
    return _OPENS_WITH_OF.search(low, max(0, a.outer_start - 40), a.outer_start) is not None


def _is_parallel(low: str, a: Draft, b: Draft, gap: str, ends: bool) -> bool:
    """Whether a number is of the next of several things of which the first has a unit."""
    way = None if b.numeral.spelled else _LIKEWISE.match(gap)
    if way is not None and low.startswith(f" {way['way']} ", b.end):
        return True
    if low.endswith("from ", 0, a.outer_start) and _UP_TO.match(gap):
        return ends or low.startswith(" for ", b.end)
    if not ends:
        return False
    if a.sort == "time" and _BARRED.match(gap):
        return True
    one = _NEXT_ONE.match(gap)
    if one is None or a.sort == "points" or (a.sort == "physical" and not gap.startswith(",")):
        return False
    return _is_thing(one["one"])


def _is_thing(words: str) -> bool:
    """Whether words name something that no number counts, and tell of nothing done: "a manager", "eggs"."""
    *before, last = words.split()
    if any(word in CHANGE_VERBS or is_past(word) for word in (*before, last)):
        return False
    return bool(before) or nouns.is_plural(last)
