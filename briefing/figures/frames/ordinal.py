"""What an ordinal is of: the declines of "the eighth month of declines", the test of "the third test"."""

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import phrase_after, verb_before, with_complements
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import on_over


def ordinal_frame(t: Tagged, i: int) -> Frame:
    """ "the eighth month of declines (in X)": the declines, and whose; "the third test": the test."""
    tags = t.tags
    last = len(tags)
    at = on_over(t, i + 1, "JRT")
    if at < last and tags[at] == "o":
        inner = phrase_after(t, at + 1)
        if inner:
            whole = with_complements(t, inner)
            if whole == inner:
                verb = verb_before(t, i)
                return Frame("ordinal", subject(t, verb), tail=whole)
            return Frame("ordinal", tail=whole)
    inner = phrase_after(t, i + 1)
    if inner and inner[0] == i + 1:
        return Frame("ordinal", tail=with_complements(t, inner, 1))
    verb = verb_before(t, i)
    return Frame("ordinal", subject(t, verb))
