"""Shares and votes of two rivals: "X leads Y 50 percent to 44 percent"."""

from briefing.figures.grammar.phrases import Span, phrase_after, verb_before
from briefing.figures.grammar.steps import on_over
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.measures.frames.frame import Frame
from briefing.figures.measures.margins import side_before
from briefing.figures.measures.wordlists import CONTEST, LEADS


def contest(t: Tagged, i: int, j: int) -> Frame | None:
    """ "X leads Y 50 percent to 44 percent": the first is X's, the second Y's (or nobody's that is named)."""
    tags = t.tags
    first = tags[i + 1 : i + 3] == "tQ"
    second = j > 0 and tags[j] == "t" and tags[j - 1] == "Q"
    if not first and not second:
        return None
    start = i if first else j - 1
    for index in range(start - 1, max(start - 12, -1), -1):
        if t.lower[index] in CONTEST and tags[index + 1 : index + 2] not in ("u", "d"):
            if t.lower[index] == "ahead":
                behind = phrase_after(t, index + 2, start) if second and tags[index + 1] == "o" else None
                if behind:
                    return Frame("level", behind)  # "ahead of Voss, 52% to 44%"
                leader = side_before(t, index)
                return Frame("level" if first else "rival", leader) if leader else None
            if first:
                verb = index if tags[index] in "VLEG" else verb_before(t, index)
                return Frame("level", subject(t, verb))
            rival = (
                phrase_after(t, index + 1, start)
                if tags[index + 1 : index + 2] in ("P", "D", "N", "J")
                else None
            )
            if rival:
                return Frame("level", rival)
            verb = index if tags[index] in "VLE" else verb_before(t, index)
            return Frame("rival", subject(t, verb))
        if tags[index] in ";:":
            break
    over = _lead_over(t, start + 2)
    verb = verb_before(t, start) if over else -1
    return Frame("level", over if second else subject(t, verb)) if over and verb >= 0 else None


def _lead_over(t: Tagged, at: int) -> Span | None:
    """The rival of "51 percent to 39 percent – lead over [Birch]", whose figures end before ``at``."""
    at += 1
    at = on_over(t, at, "–,")
    if t.lower[at : at + 2] and t.lower[at] in LEADS and t.word(at + 1) == "over":
        return phrase_after(t, at + 2)
    return None
