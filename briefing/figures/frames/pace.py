"""How fast something grows, or at what yearly rate it stands: "grew at a 2.8% annual rate"."""

from briefing.figures.frames.change_topics import DIRECTION
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.standing import Standing
from briefing.figures.grammar.phrases import phrase_after, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, VERBS_OF_CHANGE
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.words.wordlists import PACES

_BEFORE_PACE = DETERMINERS_ADVERBS + "JE"  # what may stand before the pace: "a seasonally adjusted annual"


def at_pace(c: Standing) -> Frame | None:
    """ "expanded at a 2.8% annual pace", "grew at a rate of 5%", "sales rose to an annual rate of 4,000"."""
    t = c.t
    if c.governor == "o" and c.j > 1 and t.lower[c.j - 1] in PACES:
        lead = back_over(t, c.j - 2, _BEFORE_PACE)
    elif c.governor == "a" and c.word == "at" and c.after in ("J", "E", "N"):
        pace = on_over(t, c.i + 1, "JER")
        lead = c.j if t.word(pace) in PACES else -1
    elif c.unit.startswith("%") and c.governor == "a" and c.word == "at" and _rising(t, c.j):
        lead = c.j  # "rents are rising at 9%"
    else:
        return None
    if lead < 1 or t.tags[lead] not in "at":
        return None
    verb = verb_before(t, lead)
    if verb < 0 or t.tags[verb] not in VERBS_OF_CHANGE:
        return None
    if t.tags[lead] == "t":  # "cut the toll to a single rate of 4%"
        return Frame("result", phrase_after(t, verb + 1, lead) or subject(t, verb), verb)
    borrowed = any(tag in "NPQ" for tag in t.tags[verb + 1 : lead])  # "raised capital at a rate of 5%"
    if borrowed or not c.unit.startswith("%"):
        return None
    return Frame("change", subject(t, verb), verb, DIRECTION[t.tags[verb]])


def _rising(t: Tagged, at: int) -> bool:
    """Whether "is rising" stands right before "at": it tells how fast, and no level."""
    return at > 1 and t.tags[at - 2 : at] in ("BU", "BW") and t.lower[at - 1].endswith("ing")
