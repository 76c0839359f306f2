"""Times of telling: "said Thursday", "data released on Monday", "Monday's report"."""

import re

from briefing.figures.slots.iso_periods import is_day
from briefing.figures.slots.periods import Mention
from briefing.figures.words.folding import fold
from briefing.figures.words.patterns import any_of, any_word

_WHEN_TOLD = r",?\s+(?:(?:on|late|early|earlier|just)\s+)*\Z"
_OCCASION = (
    rf"{any_of('times', 'occasion')}(?:\s(?:on|with|to|by|at)\s(?:[A-Z][\w’'&-]*\s?){{1,4}})?{_WHEN_TOLD}"
)
_PUBLISHED = re.compile(
    rf"{any_word('times', 'published')}\b"
    rf"(?:(?:\s+\w+|(?<=told)(?:\s[\w.’'-]+){{1,6}})?{_WHEN_TOLD}|\s(?:[^\W\d]+\s){{0,5}}{_OCCASION})"
    rf"|\b{_OCCASION}"
)
_TOLD = re.compile(rf"{any_word('times', 'saying')}{_WHEN_TOLD}")  # "predicted last week"
_BROUGHT_OUT = re.compile(  # "a study published last week"
    rf"\b{any_of('times', 'writings')}\s{any_of('times', 'brought_out')}{_WHEN_TOLD}"
)
_ISSUED = re.compile(rf"['’]s\s(?:\w+\s)?{any_of('times', 'issue')}\b|\s{any_of('times', 'issuing')}\b")
_VAGUE = re.compile(rf"{any_word('times', 'vague')}\b")
_DATELINE = re.compile(r"(?:\A|\n)[A-Z][A-Z .'’-]{2,40}(?:, [A-Z][\w.]+)*, \Z")  # "BEIJING, Dec. 8 –"
_DATELINE_ENDS = re.compile(r"(?:,? \d{4})?(?: \([\w ./]+\))? ?(?:--|[-–—:]) ?")
_REACH = 60  # characters before a time that may say that it is one of telling
_SOME_DAY = "2025-01-01"


def is_publication(text: str, mention: Mention) -> bool:
    """Whether a time is when something was told, not when it held."""
    low = mention.start - _REACH
    if is_day(mention.period):
        return bool(_PUBLISHED.search(text, low, mention.start) or _ISSUED.match(text, mention.end))
    told = _PUBLISHED if text.startswith(" that ", mention.end) else _TOLD
    if not mention.period:
        return False
    return bool(told.search(text, low, mention.start) or _BROUGHT_OUT.search(text, low, mention.start))


def is_dateline(text: str, mention: Mention) -> bool:
    """Whether a time is that of the dateline; what is told of the year that holds it is not of that day."""
    before = text[max(0, mention.start - _REACH) : mention.start]
    return _DATELINE.search(before) is not None and _DATELINE_ENDS.match(text, mention.end) is not None


def vague_times(text: str, start: int, end: int) -> frozenset[str]:
    """The times of ``text[start:end]`` that only the day of publication would date: "on Sunday"."""
    return frozenset(
        found[0]
        for found in _VAGUE.finditer(fold(text), start, end)
        if not is_publication(text, Mention(*found.span(), _SOME_DAY))
    )
