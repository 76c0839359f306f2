"""One unit without a number, where a hedge or step makes it one: "about an hour", "by a point"."""

import re

from briefing.figures.quantities.numeral import Numeral
from briefing.figures.words.patterns import any_of, any_word, phrases

STEP = 0.5  # who says "about an hour" tells it to the half
_HEDGED = re.compile(rf"{any_word('single', 'hedges')} an? \Z")
_STEPPED = frozenset(phrases("single", "stepped"))
UNITS = frozenset(phrases("single", "units")) | _STEPPED
_BY = re.compile(rf"{any_word('single', 'steps')} a \Z")
_MOVED = re.compile(rf"(?:{any_word('single', 'steps')}|{any_word('single', 'moved')}) a \Z")
_TOPIC = re.compile(rf"{any_word('single', 'topics')} about an? \Z")
_ARTICLES = (" a ", " an ")
_POINTS = ("percentage", "basis")
_POINT_ENDS = re.compile(
    r"[.,;:)\n]|\Z| (?:in (?!time)|on|among|over|to|from|and|but|while|this|last|since|after|each)\b| \("
)
_MOMENTS = frozenset(phrases("single", "moments"))
_ROUGHLY = re.compile(r"\b(?:about|around) an? \Z")
_COMPARED = re.compile(r" (?:earlier|before|previously|ago)\b")  # "sold more than a year earlier"
_THAN = re.compile(r"\bthan an? \Z")
_AND_MORE = re.compile(r" and (?:an?|one) ")  # "an hour and a half"
_AND_PART = re.compile(  # "an hour and 24 minutes", but "for a month and two weeks later"
    rf" and (?:[0-9]+|[a-z-]+) ({any_of('single', 'parts')})\b(?! (?:later|earlier|ago|of(?! the))\b)"
)
_PARTS = phrases("single", "parts")  # from the shortest on
_EVERY = re.compile(r"\b(?:once|twice|times) an? \Z")
_NUMBER = re.compile(r"[0-9%]|\b(?:percent|per cent|half|third|quarter|fifth|points?|times)\b")
_REACH = 40  # characters before the unit that tell what it is


def read(low: str, start: int, word: str, following: int) -> Numeral | None:
    """The number of a hedged unit that begins at ``start``: it is the article before it.

    "Sales were higher than a year ago" compares two times, and "a film about a year abroad" has a topic.
    """
    end = start + len(word)
    ahead = low[max(following, start - _REACH) : start]
    if _is_no_point(low, word, end):
        return None
    if low[end : end + 1] in ("-", "‑") or _AND_MORE.match(low, end):
        return None
    if not ahead.endswith(_ARTICLES) or _TOPIC.search(ahead):
        return None
    if not _is_one(ahead, word) and not _has_part(low, ahead, word, end):
        return None
    if word in _MOMENTS and _ROUGHLY.search(ahead):
        return None
    if _THAN.search(ahead) and _COMPARED.match(low, end) and _NUMBER.search(low, start - _REACH, start):
        return None
    article = start - len(ahead[ahead.rstrip().rfind(" ") + 1 :])
    return Numeral(article, start - 1, 1, STEP, spelled=True, decimals=1, mantissa=1, article=True)


def _is_one(ahead: str, word: str) -> bool:
    """Whether a hedge or, of a point, a step leads to the unit: "by a point", "fell a percentage point"."""
    if word in _STEPPED and (_MOVED if word in _POINTS else _BY).search(ahead):
        return True
    return word != "point" and _HEDGED.search(ahead) is not None


def _has_part(low: str, ahead: str, word: str, end: int) -> bool:
    """Whether a shorter time is added to the unit: "an hour and 24 minutes"."""
    part = _AND_PART.match(low, end)
    if part is None or _EVERY.search(ahead):
        return False
    longer = _PARTS[_PARTS.index(part[1]) + 1 :]
    return f"{word}s" in longer or word == "year"


def _is_no_point(low: str, word: str, end: int) -> bool:
    """Whether "percentage" goes on to no point, or a point is no number: "by a point of order"."""
    if word in _POINTS:
        return not low.startswith(" point", end)
    return word == "point" and _POINT_ENDS.match(low, end) is None
