"""Bare millions that are money by what was told before: "$2.8 billion, short of the 2.9 billion forecast"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.nearby import SENTENCE_END
from briefing.figures.words.patterns import alternation, any_of, any_word, phrases
from briefing.figures.words.wordclasses import CHANGE_VERBS

_SOFT = ranges.SOFTENERS
_NOUN = rf"{any_word('sums', 'nouns')}\b"
_WORDS = r"(?: (?!(?:and|but|for|numbers?|people|population)\b)[a-z'’-]+)"
_MOVES = alternation([*CHANGE_VERBS, *phrases("range", "moving"), "come", "comes", "came"])
_LEVEL = rf"(?:{any_of('sums', 'levels')}|{_MOVES} (?:back |down |up |out )?(?:to|from|at|by))"
_IS_SUM = re.compile(rf"{_NOUN}{_WORDS}{{0,4}}? {_LEVEL} {_SOFT}\Z")
_SPENT = re.compile(rf"{any_word('sums', 'verbs')} {_SOFT}\Z")
_PUT = re.compile(rf"{any_word('sums', 'valuing')} (?:it|them|that|this|the [a-z]+|its [a-z]+) at {_SOFT}\Z")
_AGAINST = re.compile(
    rf"[,;]? {any_of('sums', 'against')} (?:(?:the|a|an|its|their) )?(?:[a-z'’-]+ ){{0,2}}?(?:of )?{_SOFT}\Z"
)
_SEEN = re.compile(rf" (?:that )?(?:(?:is|was|were|had been) )?{any_of('sums', 'seen')}\b")
_FROM = re.compile(rf",? from (?:a [a-z]+ of )?{_SOFT}\Z")
_OPENS_WITH_OF = re.compile(r"(?:\A|[.!?;:] |\n)of (?:the |its |that |this )?\Z")
_OF_IT = re.compile(rf", {_SOFT}\Z")
_OF_A_THING = re.compile(r" (?:of|who|were|have|had|are)\b|[-‑]")
# "Paris gave 9 million euros. Brussels released [25 million]"
_GIVEN = re.compile(rf"\b{any_of('sums', 'given')}(?: only| just| up to)? {_SOFT}\Z| \({_SOFT}\Z")
_IT_TO = (" it to ", " that to ")
_NEAR = 90  # in which one so large is of money as well
_HITTING = re.compile(r"\b(?:hit|hits|reach(?:es|ed)?|help(?:s|ed)?) \Z")  # "the tax hit 9 million"
_LED = 20  # characters in which "with bonuses of" leads to a sum
_REACH = 160  # characters after a sum in which others leave out their money


def lend(low: str, drafts: Sequence[Draft]) -> None:
    """Give bare millions the money of the sum in the sentence, or the one before, that they go on from.

    Or that of the next: "with bonuses of 27 million, it could come to 125 million euros".
    """
    owner: Draft | None = None
    after = 0  # where the owner ends, with what it is in other money: "612 million crowns ($58 million)"
    for draft in drafts:
        if draft.sort == "money":
            if draft.partner < 0:
                owner = draft
            after = draft.end + low.startswith(")", draft.end)
        elif draft.numeral.scaled and draft.form == "cardinal":
            if owner is None or draft.unit or not _is_sum(low, owner, after, draft):
                owner = None  # what follows may be more of these
                continue
            same = _goes_on(low, owner, after, draft)
            draft.borrow(owner)
            draft.unit = owner.unit if same else owner.unit.partition("/")[0]

    for draft, following in pairwise(drafts):
        bare = not draft.unit and draft.numeral.scaled and draft.form == "cardinal"
        if (
            bare
            and following.sort == "money"
            and following.numeral.scaled
            and _leads_to(low, draft, following)
        ):
            draft.borrow(following)


def _leads_to(low: str, draft: Draft, following: Draft) -> bool:
    start = draft.outer_start
    if following.start - draft.end > _NEAR or _OF_A_THING.match(low, draft.end):
        return False
    if SENTENCE_END.search(low, draft.end, following.start):
        return False
    led = max(0, start - _LED)
    return _IS_SUM.search(low, led, start) is not None and _HITTING.search(low, led, start) is None


def _is_sum(low: str, owner: Draft, after: int, draft: Draft) -> bool:
    start = draft.outer_start
    if start - owner.end > _REACH or _OF_A_THING.match(low, draft.end):
        return False
    if owner.numeral.scaled and _goes_on(low, owner, after, draft):
        return True
    ends = [match.start() for match in SENTENCE_END.finditer(low, owner.end, start)]
    if len(ends) > 1:
        return False
    clause = max(ends[-1] if ends else owner.end, start - _REACH)
    if _SEEN.match(low, draft.end):
        return owner.numeral.scaled
    near = owner.numeral.scaled and start - after <= _NEAR and owner.is_near_in_size(draft)
    if near and _GIVEN.search(low, clause, start):
        return True
    return any(told.search(low, clause, start) is not None for told in (_IS_SUM, _SPENT, _PUT))


def _goes_on(low: str, owner: Draft, after: int, draft: Draft) -> bool:
    """Whether a sum is compared with the one before: "sales EUR 2.84bn vs consensus 2.94bn"."""
    if _AGAINST.search(low, owner.end, draft.outer_start):
        return True
    if _OF_IT.match(low, after, draft.outer_start) and draft.value < owner.value:
        return _OPENS_WITH_OF.search(low, owner.outer_start - 12, owner.outer_start) is not None
    if low.endswith(_IT_TO, 0, draft.outer_start):
        return True  # "put in 9 million euros but doubled that to 18 million"
    reached = low.endswith(" to ", 0, owner.outer_start)  # "dropped to 118 million euros from 196 million"
    return reached and _FROM.match(low, after, draft.outer_start) is not None
