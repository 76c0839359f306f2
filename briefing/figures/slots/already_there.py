"""Figures that stand whatever will become of them: "the 16 divers", "the $5 fee", "a limit of 50"."""

import re

from briefing.figures.grammar.phrases import names_things
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOMINALS
from briefing.figures.grammar.walking import back_over
from briefing.figures.slots.status_reach import MODAL_REACH, SUM
from briefing.figures.words.number_words import SCALE
from briefing.figures.words.patterns import row

_EARNING = row("status", "earning")
_EARNERS = row("status", "earners")
_LIMITS = row("status", "limits")
_NOW = row("status", "now")
_SCALES = re.compile(rf"\b{SCALE}s?\Z")
_DEFINITE = frozenset(("the", "these", "those"))
_OWNERS = frozenset(("both", "its", "his", "her", "their", "our", "my"))
_SHARED = re.compile(r"Q(?:o[DJNPS]+)?c\Z")


def is_there(t: Tagged, i: int, measure: str) -> bool:
    """Whether those counted are there already: "will examine the boats of the 16 divers".

    Not where ``measure`` tells what will become of them: "will question the 16 divers".
    """
    last = t.lower[i].rpartition(" ")[2]
    if not measure.lower().endswith(last) or not names_things(t.words[i]) or _SCALES.search(last):
        return False
    told = t.text[t.starts[i] : t.ends[i]].lower()
    owned = t.tags[i - 1 : i] == "S" or (i > 0 and t.words[i - 1].endswith(("'", "’")))
    return t.word(i - 1) in _DEFINITE | _OWNERS or owned or told.startswith(("both ", "all "))


def is_given(t: Tagged, i: int) -> bool:
    """Whether a share or sum is there already: "the $5 fee", "the town's $5 fee"; and what is beside it."""
    shared = _SHARED.search(t.tags, i - MODAL_REACH, i)
    if shared:
        return is_given(t, shared.start())
    definite = t.word(i - 1) in _DEFINITE or t.tags[i - 1 : i] == "S"
    return definite and bool(SUM.search(t.words[i])) and t.tags[i + 1 : i + 2] in tuple("oNJP–")


def is_bracket(t: Tagged, i: int) -> bool:
    """Whether a figure tells of whom: "those making more than $250,000"."""
    return t.lower[i - 1] in _EARNING and t.lower[i - 2] in _EARNERS if i > 1 else False


def is_current(t: Tagged, i: int) -> bool:
    """Whether an aside tells a figure as it is now: "expect the jobless rate, currently [3.3%], to climb"."""
    at = back_over(t, i - 1, "Ra", -1)
    return at >= 0 and t.tags[at] in ",(–" and t.lower[at + 1] in _NOW


def is_limit(t: Tagged, i: int) -> bool:
    """Whether a figure is where something may not go: "would pass the 50% threshold", "a limit of 50"."""
    if _LIMITS.isdisjoint(t.lower[max(0, i - 2) : i + 4]):
        return False
    for at in range(i + 1, min(i + 4, len(t.tags))):
        if t.lower[at] in _LIMITS:
            return True
        if t.tags[at] not in PLAIN_NOMINALS:
            break
    return t.tags[max(0, i - 1) : i] == "o" and i > 1 and t.lower[i - 2] in _LIMITS
