"""Percentages that tell how far a thing is so: "the jab was 94% effective"."""

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import Span, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load

QUALITIES: dict[str, str] = load("measures")["qualities"]
_ENDS = ".;:?!"
_BACK = 24  # words back to the verb


def of_quality(t: Tagged, i: int, unit: str) -> Frame | None:
    """The frame of a percentage at word ``i`` that tells how far a thing is so."""
    if unit != "%" or t.word(i + 1) not in QUALITIES or t.tags[i + 2 : i + 3] in ("N", "P"):
        return None
    return Frame("amount", bearer(t, i))


def bearer(t: Tagged, i: int) -> Span | None:
    """What is said to be so: "found [the drug] to be 70% effective", "[it] was 80% effective"."""
    for at in range(i - 1, max(-1, i - _BACK), -1):
        if t.tags[at] in _ENDS:
            return None
        if t.tags[at] == "B" and t.tags[at - 1 : at] == "t":
            return phrase_before(t, at - 1)
        if t.tags[at] in ("B", "E"):
            return subject(t, at)
    return None
