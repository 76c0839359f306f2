"""Shares and votes of two rivals: "X leads Y 50 percent to 44 percent"."""

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import Span, phrase_after, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import on_over
from briefing.figures.votes.margins import leader_or_loser, side_before, stands_up
from briefing.figures.votes.sides import verb_of_side
from briefing.figures.words.wordlists import CONTEST, LEADS

_AHEAD = ("ahead", "up")
_NEAR = 12  # words back to the word of a contest


def of_votes(t: Tagged, i: int, unit: str) -> Frame | None:
    """A side of a vote or poll, or a margin: a level, no change and no second telling; None of any other."""
    verb = verb_of_side(t, i, unit)
    if verb is not None:
        return Frame("level", subject(t, verb), verb)
    told = leader_or_loser(t, i, unit)
    return Frame("level", *told) if told else None


def contest(t: Tagged, i: int, j: int) -> Frame | None:
    """ "X leads Y 50 percent to 44 percent": the first is X's, the second Y's (or nobody's that is named)."""
    first = t.tags[i + 1 : i + 3] == "tQ"
    if not first and (j <= 0 or t.tags[j - 1 : j + 1] != "Qt"):
        return None
    start = i if first else j - 1
    told = _word_of_contest(t, start)
    if told >= 0:
        return _first(t, told) if first else _second(t, told, start)
    over = _lead_over(t, start + 2)
    verb = verb_before(t, start) if over else -1
    return Frame("level", subject(t, verb) if first else over) if over and verb >= 0 else None


def _word_of_contest(t: Tagged, end: int) -> int:
    """The "leads" or "ahead" before the figures of a contest, or -1; no "beat up"."""
    for at in range(end - 1, max(end - _NEAR, -1), -1):
        if t.lower[at] in CONTEST and t.tags[at + 1 : at + 2] not in ("u", "d"):
            return at
        if t.tags[at] == "u" and stands_up(t, at):
            return at  # "a poll had Moor up, 49 to 43"
        if t.tags[at] in ";:":
            break
    return -1


def _first(t: Tagged, told: int) -> Frame | None:
    if t.lower[told] in _AHEAD:
        leader = side_before(t, told)
        return Frame("level", leader) if leader else None
    return Frame("level", subject(t, told if t.tags[told] in "VLEG" else verb_before(t, told)))


def _second(t: Tagged, told: int, start: int) -> Frame | None:
    if t.lower[told] in _AHEAD:
        behind = phrase_after(t, told + 2, start) if t.tags[told + 1] == "o" else None
        if behind:
            return Frame("level", behind)  # "ahead of Voss, 52% to 44%"
        leader = side_before(t, told)
        return Frame("rival", leader) if leader else None
    named = t.tags[told + 1 : told + 2] in ("P", "D", "N", "J")
    rival = phrase_after(t, told + 1, start) if named else None
    if rival:
        return Frame("level", rival)
    return Frame("rival", subject(t, told if t.tags[told] in "VLE" else verb_before(t, told)))


def _lead_over(t: Tagged, at: int) -> Span | None:
    """The rival of "51 percent to 39 percent – lead over [Birch]", whose figures end before ``at``."""
    at = on_over(t, at + 1, "–,")
    if t.word(at) in LEADS and t.word(at + 1) == "over":
        return phrase_after(t, at + 2)
    return None
