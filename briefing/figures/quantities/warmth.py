"""Degrees that go without saying: "a fever of 101", "temperatures hit 104"."""

import re
from collections.abc import Sequence

from briefing.figures.quantities.draft import Draft
from briefing.figures.words.patterns import any_of, any_word

_WARM = re.compile(
    rf"{any_word('temperature', 'told')}(?: (?:has|have|had|could|will|may|would|might))?"
    rf"(?: {any_of('temperature', 'levels')}){{1,2}} (?:nearly |almost |just )?\Z"
)
_ENDS = re.compile(rf"[.,;:)\"”](?![0-9])|\s*\Z|\n| (?:--|[–—]) | {any_of('temperature', 'then')}\b")
_HOTTEST = 140  # degrees of the weather or of a patient
_BACK = 60  # characters in which the words before are looked for


def name(low: str, drafts: Sequence[Draft]) -> None:
    """Give bare numbers that tell how warm it was the unit degree."""
    for draft in drafts:
        if not draft.unit and draft.form == "cardinal" and _is_warm(low, draft):
            draft.unit, draft.sort = "degree", "temperature"


def _is_warm(low: str, draft: Draft) -> bool:
    numeral = draft.numeral
    if numeral.spelled or numeral.scaled or numeral.grouped or not 0 < numeral.value <= _HOTTEST:
        return False
    told = _ENDS.match(low, draft.end) and _WARM.search(low, draft.start - _BACK, draft.start)
    return told is not None
