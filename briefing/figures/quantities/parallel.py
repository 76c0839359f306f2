"""Units that a series leaves out: "42 per cent for Moor, [38] for Lund", "Lund (44m tonnes), Aln ([39m])"."""

import re

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.nearby import SENTENCE_END
from briefing.figures.words.patterns import alternation, any_of, row

_LENDING = frozenset({"percent", "points", "physical", "temperature"})
_JOINT = r"(?:,|;|,? (?:and|but|while|with))"
_LED = any_of("ellipsis", "parallel")
# the " on 36 mg, " of "11.8 per cent on 36 mg, 9.4 on"
_AFTER = re.compile(rf" (?P<led>{_LED})(?: [\w’'%.-]+){{1,5}}?{_JOINT} {ranges.SOFTENERS}\Z")
# the " in May, with the Whigs at " of "at 40 per cent in May, with the Whigs at 36"
_BEFORE = re.compile(
    rf"(?: in [\w ]{{1,24}}?)?{_JOINT} (?:[\w’'.&-]+ ){{1,4}}?"
    rf"(?:(?P<be>is|was|are|were|stands|stood) )?(?P<led>at|on) {ranges.SOFTENERS}\Z"
)
_STANDS = re.compile(r"(?:is|was|are|were|stands|stood|(?P<bare>\w)) (?P<led>at|on) \Z")
_ENDS = re.compile(r"[.,;)](?![0-9])|\s*\Z| (?:and|with|while) ")
_INDEX = re.compile(rf"\b{alternation(row('lookalikes', 'indices'))}\b", re.IGNORECASE)
_BESIDE = re.compile(rf" \({any_of('ellipsis', 'beside')} \Z")
_BRACKETS = re.compile(r"\)(?:,|,? and|;)(?: [\w’'.-]+){1,4} \(\Z")
_MILLIONS = re.compile(r"[0-9]m\Z")
# "shipped 190,000 tonnes, little more than the 185,000 of last season", "far from the normal 500,000"
_MARK = re.compile(
    rf"[^.;:\n()]*\b(?:than|from|against|with|below|above|to) (?:the|its|their|a)"
    rf"(?P<mark> {any_of('ellipsis', 'usual')})? \Z"
)
_OF_THEN = re.compile(r" (?:of|in|for) (?:last|the (?:previous|last)|a normal|an average) ")
_COMPARES = re.compile(r"[^.;:\n()]{0,50}[.,;] (?:that|this|it|which) compare[sd] (?:with|to) (?:the )?\Z")
_HOURS = 12  # up to here what stands at the end of a clause after "at" may be a time of day
_PERCENT = 100
_REACH = 90  # characters between two members of a series
_BACK = 3  # figures looked back over


def lend(low: str, drafts: list[Draft]) -> None:
    """Give bare numbers the unit of the member of their series before them."""
    for order, draft in enumerate(drafts):
        if draft.sort == "physical" and draft.unit == "m":
            _read_millions(low, drafts[order - 1 : order], draft)
        if draft.unit or draft.form != "cardinal" or draft.value <= 0:
            continue
        for owner in reversed(drafts[max(0, order - _BACK) : order]):
            if draft.start - owner.end > _REACH:
                break
            if _is_alike(owner, draft) and _is_next(low, owner, draft):
                draft.borrow(owner)
                break


def _is_alike(owner: Draft, draft: Draft) -> bool:
    """Whether a number may be told in the unit of another."""
    if owner.sort not in _LENDING:
        return False
    return draft.value <= _PERCENT if owner.sort in ("percent", "points") else draft.is_near_in_size(owner)


def _is_next(low: str, owner: Draft, draft: Draft) -> bool:
    """Whether a number is the next member of the series of another."""
    gap = low[owner.end : draft.outer_start]
    if _in_brackets(low, owner, draft):
        return True
    if owner.sort == "percent":
        beside = _BESIDE.fullmatch(gap) and low.startswith(")", draft.end)
        if beside or _stands_too(low, owner, draft, gap):
            return True
    if owner.sort == "physical" and _is_mark(low, draft, gap):
        return True
    led = _AFTER.fullmatch(gap)
    return led is not None and low.startswith(f" {led['led']} ", draft.end)


def _in_brackets(low: str, owner: Draft, draft: Draft) -> bool:
    """Whether two numbers stand in brackets of their own: "Lund (44.5m tonnes) and Aln ([39m])"."""
    opened = low.endswith("(", 0, owner.outer_start) and low.startswith(")", draft.end)
    return opened and _BRACKETS.fullmatch(low[owner.end : draft.outer_start]) is not None


def _stands_too(low: str, owner: Draft, draft: Draft, gap: str) -> bool:
    """Whether a share stands where another does: "the Tarn is at 23.9 per cent, and the Aln is at [17]"."""
    first = _STANDS.search(low, max(0, owner.outer_start - 12), owner.outer_start)
    second = _BEFORE.fullmatch(gap) if first else None
    if first is None or second is None or first["led"] != second["led"] or _INDEX.search(gap):
        return False
    if draft.value <= _HOURS and not draft.numeral.decimals and not (second["be"] and not first["bare"]):
        return False
    return _ENDS.match(low, draft.end) is not None


def _is_mark(low: str, draft: Draft, gap: str) -> bool:
    """Whether a number is what an amount is held against: "far from the normal [500,000]"."""
    if draft.numeral.scaled and _COMPARES.fullmatch(gap):
        return True
    mark = _MARK.fullmatch(gap) if not SENTENCE_END.search(gap) else None
    if mark is None:
        return False
    return _OF_THEN.match(low, draft.end) is not None or (
        mark["mark"] is not None and _ENDS.match(low, draft.end) is not None
    )


def _read_millions(low: str, before: list[Draft], draft: Draft) -> None:
    """Read "39m" as millions of what the member before it counts: "(44.5m tonnes) and Aln ([39m])"."""
    for owner in before:
        gap = low[owner.end : draft.outer_start]
        millions = owner.sort in _LENDING and owner.unit != "m" and owner.numeral.scaled
        if not millions or not _MILLIONS.search(low, 0, draft.end):
            continue
        if not _MILLIONS.search(low, owner.numeral.start, owner.numeral.end):
            continue
        if _in_brackets(low, owner, draft) or _COMPARES.fullmatch(gap):
            draft.scale_by(10**6)
            draft.borrow(owner)
