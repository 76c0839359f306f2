"""Figures that a verb of being ties to a noun of change: "the fall was 8.4%", "the rise in pay is $3"."""

from briefing.figures.frames.change import direction_of
from briefing.figures.frames.change_topics import complement
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.standing import Standing
from briefing.figures.grammar.phrases import Span
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS
from briefing.figures.grammar.walking import run_start
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import CHANGE_NOUNS
from briefing.figures.words.wordlists import LEVEL_TOO

_POINTS = frozenset(("point", "pp", "bp"))
_WHOLE = row("change", "nouns", "whole")
_SUBJECT = 10  # words of "the drop in prices"


def change_was(c: Standing) -> Frame | None:
    """ "The fall was [8.4%]": of the thing of which the noun is told, else named by the noun."""
    t = c.t
    if c.counted or c.after == "o" or not (c.percent or c.unit in _POINTS or c.money):
        return None
    verb = run_start(t, c.j + 1, "BHMRXt")
    noun = _noun_of_change(t, verb)
    if noun < 0 or t.lower[noun] in LEVEL_TOO:
        return None
    direction = direction_of(t.lower[noun])
    told = _what_changed(t, noun, verb)
    if told:
        return Frame("change", told, noun, direction)
    return Frame("level", (run_start(t, noun, "JNPA"), noun + 1), c.j, direction)


def _noun_of_change(t: Tagged, verb: int) -> int:
    """The noun of change that is the subject of a verb, or of which a complement follows; -1 without one."""
    last = verb - 1
    if last < 0:
        return -1
    if t.lower[last] in CHANGE_NOUNS:
        low = run_start(t, last, "JNPA")
        determined = low > 0 and t.tags[low - 1] in ("D", "S")
        return last if determined or t.tags[last] == "A" else -1
    for at in range(last - 1, max(last - _SUBJECT, -1), -1):
        if t.tags[at] == "A" and t.tags[at + 1] in ("i", "o"):
            told = complement(t, at + 1)
            return at if told is not None and told[1] == verb else -1
        if t.tags[at] not in "DSJNPAioTc":
            return -1
    return -1


def _what_changed(t: Tagged, noun: int, verb: int) -> Span | None:
    """The "in prices" after a noun of change, or the nouns before it."""
    told = complement(t, noun + 1) if noun + 1 < verb else None
    if told:
        return told
    low = run_start(t, noun, "JNPA")
    named = any(t.tags[at] in PLAIN_NOUNS and t.lower[at] not in _WHOLE for at in range(low, noun))
    return (low, noun) if named else None
