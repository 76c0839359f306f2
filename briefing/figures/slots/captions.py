"""Captions and credits of pictures, which tell where and when a picture was taken."""

import re

from briefing.figures.lexicon import load
from briefing.figures.slots.calendar_words import MONTH, WEEKDAYS
from briefing.figures.words.folding import holds_any
from briefing.figures.words.patterns import alternation, whole_words

_TABLE = load("captions")
_MARKS = frozenset[str](_TABLE["marks"])
_OPENINGS: tuple[str, ...] = tuple(_TABLE["openings"])
_CREDITS = frozenset[str](_TABLE["credits"])
# "A woman holds a candle Sunday, January 11": a weekday and its date, before which nothing is past
_PICTURED = re.compile(rf"{whole_words(map(str.capitalize, WEEKDAYS))},?\s{MONTH}\s\d")
_DAY = "day"  # how weekdays end
_PAST = re.compile(rf"\b(?:{alternation(_TABLE['past'])}|[a-z]{{3,}}ed)\b")
_LONGEST = 600  # characters of a caption and its credit; in a longer paragraph the credit stands beside


def is_caption(text: str, start: int, end: int) -> bool:
    """Whether the paragraph ``text[start:end]`` is a picture's caption, or several."""
    if text.startswith(_OPENINGS, start, end):
        return True
    if holds_any(text, _MARKS, start, end):
        return True
    if end - start > _LONGEST:
        return False
    paragraph = text[start:end]
    dated = _PICTURED.search(paragraph) if _DAY in paragraph else None
    if dated and not _PAST.search(paragraph, 0, dated.start()):
        return True
    return holds_any(text, _CREDITS, start, end)
