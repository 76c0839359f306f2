"""What an ordinal is of that is no place and counts nothing: "third-largest partner", "its third test"."""

import re

from briefing.figures.grammar.phrases import phrase_after, verb_before, with_complements
from briefing.figures.grammar.steps import on_over
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.measures.frames.frame import Frame
from briefing.figures.measures.labels import finish, words_of
from briefing.figures.words.quantity import Quantity

_FIRST_WORD = re.compile(r"\A[^\W_]+[- ]")


def quantity_text(t: Tagged, i: int) -> str:
    """The rank without its number: "third-largest partner" → largest partner."""
    return _FIRST_WORD.sub("", t.words[i])


def ordinal_label(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> str:
    """The thing that stands with the ordinal, or what follows it and whose that is."""
    named = quantity_text(t, i) if " " in t.words[i] and not (quantity.unit or frame.tail) else ""
    return finish(named or _following(t, frame))


def _following(t: Tagged, frame: Frame) -> str:
    """Of "the eighth month of declines in exports": declines in exports; of "its third test": test."""
    words = words_of(t, frame.tail)
    thing = words_of(t, frame.topic)
    if words and thing:
        return f"{thing}: {words[:1].lower()}{words[1:]}"
    return words or thing


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
