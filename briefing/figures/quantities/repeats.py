"""Counts in other words: "was shot twice", "a single charge", "a five-way primary"."""

import re

from briefing.figures.quantities.numeral import Numeral
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import any_of, phrases

_SINGLE = re.compile(rf" (?:[a-z-]+ )?{any_of('repeat', 'single')}(?![a-z-])")
_WAY = re.compile(rf"-way(?= (?:[a-z-]+ ){{0,2}}?{any_of('repeat', 'races')}\b)")
_CLAUSE_END = re.compile(r"[^\w\s'’-]|\n|\b(?:and|but|or|who|which|that|when|if)\b")
_WORD = re.compile(r"[a-z'’]+")
_NEXT = re.compile(r" (?:been )?([a-z]+)")
_DENIED = re.compile(r"(?:\b(?:not|without|never|no|hardly|nor|lack(?:s|ed)?)|n['’]t)\b(?: [a-z]+){0,3} a \Z")
_ONCE_OR = ("once or ", "or ")
_BACK, _NEAR = 60, 6  # characters and words looked back over for what was done twice


def read_twice(low: str, start: int) -> Numeral | None:
    """ "He was shot twice", "has twice been convicted", but not "think twice" or "twice-daily"."""
    end = start + len("twice")
    if low.endswith(_ONCE_OR, 0, start) or low[end : end + 1] in ("-", "‑"):
        return None
    following = _NEXT.match(low, end)
    clause = _CLAUSE_END.split(low[max(0, start - _BACK) : start])[-1]
    before = _WORD.findall(clause)[-_NEAR:]
    if before and before[-1] in phrases("repeat", "idioms"):
        return None
    done = any(map(_is_done, before)) or (following is not None and _is_done(following[1]))
    if not (done or low.endswith("at least ", 0, start)) or (following and following[1] == "daily"):
        return None
    return Numeral(start, end, 2, 1, spelled=True, scaled=True)


def read_single(low: str, start: int) -> Numeral | None:
    """ "a single charge", but not "a single mother" or "not a single vote"."""
    end = start + len("single")
    if not low.endswith("a ", max(0, start - 3), start) or _SINGLE.match(low, end) is None:
        return None
    if _DENIED.search(low, start - _BACK, start):
        return None
    return Numeral(start - 2, end, 1, 1, spelled=True)


def end_of_race(low: str, end: int) -> int:
    """Where "-way" ends after a number that counts the candidates of a race; else 0."""
    match = _WAY.match(low, end)
    return match.end() if match else 0


def _is_done(word: str) -> bool:
    return is_past(word) and word not in phrases("repeat", "no_deeds")
