"""Which times hold for what is told after them: of later sentences, or of a figure further on."""

import re
from datetime import timedelta

from briefing.figures.slots.anchors import Anchor
from briefing.figures.slots.iso_periods import bounds, is_year
from briefing.figures.slots.other_events import is_background, is_base, is_superlative
from briefing.figures.slots.periods import Mention
from briefing.figures.words.folding import fold, holds_any
from briefing.figures.words.patterns import any_of, any_word, but

# what a figure is told after or compared with holds at another time; patterns are for text in lower case
OTHER = (
    rf"\b(?:after|following|than|compared|versus|before|reversing|unlike|until|{any_of('times', 'outdoing')}"
    r"|(?:many|much|high|big|large|long|often|likely|fast)\sas"
    r"|(?:what|the\s(?:value|level|size|price|rate|share|pace))\s(?:it|they|he|she)\s(?:was|were|did|had))\b"
)
_OTHER_NEAR = re.compile(rf"(?:{OTHER}|\b(?:up|down)\sfrom\b){but(';:')}{{0,50}}\Z")
# "after a 1.5% gain in April-June"
_AFTER_ANOTHER = re.compile(
    rf"\b(?:after|following)\s(?:an?|the|its|their)\s{but(',;:')}{{0,40}}\s(?:in|for|over|between)\s(?:the\s)?\Z"
)
_FOR_COMPARISON = re.compile(r"\b(?:for|by|in)\s(?:comparison|contrast)\b[^.;:\n]*\Z")
_COMPARING = frozenset(("comparison", "contrast"))
_CAPTION = re.compile(rf"{any_word('times', 'caption')}\b[^.\n]*\Z")
_CARRIES = re.compile(
    r"(?:\b(?:in|for|during|over|through|throughout|across|between)\s(?:the\s|just\s|all\sof\s)*|(?:\A|[.!?”\"\n•])\s*)\Z",
)
# "October exports had fallen": what was before the time that is told of
_HAD = re.compile(r"\s(?:[^\W\d]+\s){1,3}had\s")
_OPENS = re.compile(
    r"(?:\A|[.!?”\"\n•])\s*(?:(?:In|On|By|During|For|As\sof|At|Over|Throughout|Since)\s)?"
    r"(?:(?:the|early|late|just)[\s-]){0,2}\Z"
    rf"|\A(?:During|In|At)\s{but(',;:()–—')}{{0,60}}\Z"
)
_SINCE = re.compile(r"\bsince\b")
_NOW = re.compile(
    r"\b(?:now|currently|still|nowadays|(?:has|have|had) since|(?:is|are) (?:paid|worth))\b[^;:\n]*\Z"
)

# "plans to file in the second half of 2024": a time still to come dates nothing that is told
_MEANT_FOR = re.compile(
    rf"\b(?:will|would|(?:{any_of('times', 'meaning')}) to)\b{but(',;:')}{{0,80}}\Z",
)


def is_meant_for(text: str, mention: Mention) -> bool:
    """Whether something is to be done at a time: "plans to file in the second half of 2024"."""
    return _MEANT_FOR.search(fold(text), max(0, mention.start - 100), mention.start) is not None


def carries(text: str, mention: Mention, anchor: Anchor, lead: bool = False, dates: bool = False) -> bool:
    """Whether a time may hold for later sentences: "in November …", "November brought …"; no event's date.

    ``lead``: it stands in the first paragraphs, where last year may be what the text is about.
    ``dates``: it is known to date a figure, so that no preposition must tell.
    """
    if mention.shift is not None or mention.period.endswith(".."):
        return False
    low = fold(text)
    if not dates and not _CARRIES.search(low, mention.start - 24, mention.start):
        return False
    if not dates and text.endswith(("'s", "’s"), mention.start, mention.end):
        return False  # "for November's elections"
    year = mention.period[:4]
    if year.isdigit():
        bare = is_year(mention.period)
        if anchor.latest is None and bare:
            return False  # it may be history
        if anchor.latest and not anchor.latest - (lead or not bare) <= int(year) <= anchor.latest:
            return False  # history, or still to come
    if is_ahead(mention.period, anchor):
        return False
    near = max(0, mention.start - 100)
    beside = holds_any(low, _COMPARING, near, mention.start)
    if beside and _FOR_COMPARISON.search(low, near, mention.start):
        return False
    if _AFTER_ANOTHER.search(low, mention.start - 60, mention.start):
        return False
    if ".." not in mention.period and _OTHER_NEAR.search(low, mention.start - 60, mention.start):
        return False
    if _HAD.match(text, mention.end) or is_base(text, mention):
        return False
    if is_background(text, mention) or is_superlative(text, mention):
        return False
    return _CAPTION.search(low, mention.start - 160, mention.start) is None


def opens_sentence(text: str, mention: Mention, start: int) -> bool:
    """Whether a time stands first in the sentence or text from ``start``: "In May rents rose"."""
    return bool(_OPENS.search(text[max(start, mention.start - 80) : mention.start]))


def is_open(text: str, start: int, end: int) -> bool:
    """Whether a stretch tells since when something is counted, so that no time named before it holds."""
    low = fold(text)
    return low.find("since", start, end) >= 0 and _SINCE.search(low, start, end) is not None


def is_now(text: str, start: int, end: int) -> bool:
    """Whether the words before a figure say that it holds at present, whatever was told before."""
    return _NOW.search(fold(text), max(start, end - 80), end) is not None


def is_ahead(period: str, anchor: Anchor) -> bool:
    """Whether a period begins after the morrow of publication, to which an article may have been added."""
    days = bounds(period) if anchor.day else None
    if days is None or days[0] is None or anchor.day is None:
        return False
    return days[0] > anchor.day + timedelta(days=1)
