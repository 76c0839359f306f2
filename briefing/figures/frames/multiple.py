"""What a multiple that is a verb tells of: "profit doubled", "a fee that Moor tripled"."""

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import head_end
from briefing.figures.grammar.relatives import of_relative
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.words.wordlists import LEADS

_RELATIVES = ("that", "which")


def multiplied(t: Tagged, i: int) -> Frame:
    """Of "profit at the mill [doubled]", "the fee, which Moor [doubled],", "a lead that Moor [tripled]"."""
    who = subject(t, i)
    which = who[0] - 1 - (t.tags[who[0] - 1 : who[0]] == "D") if who else -1
    thing = of_relative(t, which, 0) if who and which > 0 and t.lower[which] in _RELATIVES else None
    if thing is None:
        return Frame("level", who, i)
    held = not LEADS.isdisjoint(t.lower[slice(*thing)])
    head = head_end(t, thing)
    return Frame("level", (head - 1, head), owner=who) if held else Frame("level", thing)
