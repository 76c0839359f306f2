"""What numbers count whose noun is left out: "Eight were hurt, three by shots and five by falls"."""

import re
from itertools import takewhile

from briefing.figures.quantities import ranges
from briefing.figures.quantities.bare import DETERMINERS
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.nearby import SENTENCE_END
from briefing.figures.words import nouns
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import any_of, phrases
from briefing.figures.words.people import takes_who

_OTHERS = re.compile(r" others\b")
_DOING = re.compile(rf" (?:{any_of('nounless', 'auxiliaries')} ){{0,4}}{any_of('nounless', 'doing')}\b")
_PARENT = re.compile(rf"\b{any_of('nounless', 'parents')} of \Z")
_OPENS = re.compile(rf"(?:\A|[.!?][\"”’']? |\n)(?:another |at least |(?:and|but) )?{ranges.SOFTENERS}\Z")
_GOES_ON = re.compile(rf"(?: of (?:them|those|these))? {any_of('nounless', 'predicates')}\b")
_BEGINS = re.compile(
    r"(?:\A|\n|[.!?][\"”’']? |[;:,] |(?:--|[–—]) |\b(?:and|but|while|whereas) )(?:another |at least )?"
    rf"{ranges.SOFTENERS}\Z"
)
_DID = re.compile(r" (?:still |also |later )?([a-z]+)")
_NUMBER_OF = re.compile(r"\bnumbers? of(?= [a-z])")
_LINKED = re.compile(rf"\b{any_of('nounless', 'linking')} {ranges.SOFTENERS}\Z")
_OPENING = 12  # characters, "at least" among them, before a number that opens its sentence
_ASIDE = ("time", "age", "percent")  # told beside what is counted
_REACH = 170  # characters in which the parts of a whole, or the noun of the sentence before, are looked for


def name(text: str, low: str, drafts: list[Draft]) -> None:
    """Give bare numbers the unit of what they count, and find the "one" that is part of a whole."""
    _split(low, drafts)
    before: Draft | None = None
    latest: Draft | None = None  # the last of anything, but for times and shares
    for draft in drafts:
        if draft.unit == "people" and draft.end == draft.numeral.end and _is_parent(low, draft):
            draft.count("child")  # "a father of two who worked there"
        if _is_bare(draft):
            _name(text, low, draft, before, before is latest)
        if draft.sort == "noun" and not draft.borrowed:
            before = draft
        if draft.unit and draft.sort not in _ASIDE and not draft.borrowed:
            latest = draft


def _name(text: str, low: str, draft: Draft, before: Draft | None, latest: bool) -> None:
    """Name what one bare number counts; ``before`` is the last number that has a noun, ``latest`` whether
    nothing else has been measured since."""
    start, end = draft.outer_start, draft.end
    if _is_parent(low, draft):
        draft.count("child")
        return
    counted = _of_number(text, low, draft)
    if counted:
        draft.count(counted)
        return
    near = before if before is not None and draft.start - before.end < _REACH else None
    if near is not None and _opens_on(low, draft, near):
        draft.borrow(near)
        return
    if draft.value < 2 or _is_the(low, draft):
        return
    done = _DOING.match(low, end)
    if near is not None and latest and not done and draft.value < near.value and _acts_too(low, draft, near):
        draft.borrow(near)
        return
    same = near is not None and near.unit != "people" and not SENTENCE_END.search(low[near.end : start])
    if _OTHERS.match(low, end) or (done and not same):
        draft.count("people")


def _split(low: str, drafts: list[Draft]) -> None:
    """Lend a whole's unit to bare parts that add up to it: "six blasts -- two here, four there"."""
    for order, owner in enumerate(drafts):
        if owner.sort != "noun" or owner.high is not None or not 3 <= owner.value <= 500 or owner.borrowed:
            continue
        parts = _parts(low, owner, drafts[order + 1 : order + 6])
        if len(parts) > 1 and sum(draft.value for draft in parts) == owner.value:
            for draft in parts:
                draft.borrow(owner)


def _parts(low: str, owner: Draft, following: list[Draft]) -> list[Draft]:
    """The bare numbers right after a whole, in its sentence."""
    stop = SENTENCE_END.search(low, owner.end, owner.end + _REACH)
    end = stop.start() if stop else owner.end + _REACH
    return [*takewhile(lambda draft: draft.start < end and _is_bare(draft), following)]


def _of_number(text: str, low: str, draft: Draft) -> str:
    """What "the number of beds fell from 250 to 30" counts."""
    start = draft.outer_start
    if not any(_LINKED.search(low, max(0, at - 24), at) for at in (start, draft.start)):
        return ""
    said = list(_NUMBER_OF.finditer(low, max(0, start - _REACH // 2), start))
    if not said or SENTENCE_END.search(low[said[-1].end() : start]):
        return ""
    counted = nouns.read(text, low, said[-1].end(), 2)
    if counted is None or counted.end >= start:
        return ""
    return "people" if counted.unit in phrases("harmed", "states") else counted.unit


def _opens_on(low: str, draft: Draft, before: Draft) -> bool:
    """Whether a number that opens its sentence is part of what the sentence before counts."""
    start = draft.outer_start
    if draft.value >= before.value or before.high is not None or not _GOES_ON.match(low, draft.end):
        return False
    return _OPENS.search(low, max(0, start - 40), start) is not None


def _begins_clause(low: str, draft: Draft) -> bool:
    """Whether a number is the first word of its clause, as what does something: "and two opposed it"."""
    return _BEGINS.search(low, max(0, draft.outer_start - 40), draft.outer_start) is not None


def _acts_too(low: str, draft: Draft, before: Draft) -> bool:
    """Whether a number that begins its clause does something as some of the persons counted before."""
    done = _DID.match(low, draft.end)
    if (
        done is None
        or not takes_who(before.noun)
        or before.high is not None
        or not _begins_clause(low, draft)
    ):
        return False
    if done[1] in phrases("nounless", "acts"):
        return True
    opens = SENTENCE_END.search(low, max(0, draft.outer_start - _OPENING), draft.outer_start)
    return opens is not None and is_past(done[1])


def _is_parent(low: str, draft: Draft) -> bool:
    return _PARENT.search(low, max(0, draft.outer_start - 16), draft.outer_start) is not None


def _is_the(low: str, draft: Draft) -> bool:
    """Whether a small number in words stands for people named before: "the two met"."""
    small = draft.numeral.spelled and draft.value < 13
    return small and low[max(0, draft.start - 12) : draft.start].rstrip().rpartition(" ")[2] in DETERMINERS


def _is_bare(draft: Draft) -> bool:
    whole = draft.form in ("cardinal", "tally") and (draft.numeral.scaled or not draft.numeral.decimals)
    return whole and not draft.unit and draft.value >= 1 and (draft.high is None or draft.form == "tally")
