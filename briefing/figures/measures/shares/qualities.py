"""Shares of a thing that is so far so: "the jab was 94% effective in women"."""

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import finish
from briefing.figures.lexicon import load
from briefing.figures.measures.frames.frame import Frame
from briefing.figures.words.quantity import Quantity

_QUALITIES: dict[str, str] = load("measures")["qualities"]
_GROUPED = ("in", "among", "for")
_ENDS = ".;:?!"
_BACK = 24  # words back to the verb


def of_quality(t: Tagged, i: int, unit: str) -> Frame | None:
    """The frame of a percentage at word ``i`` that tells how far a thing is so."""
    if unit != "%" or t.word(i + 1) not in _QUALITIES or t.tags[i + 2 : i + 3] in ("N", "P"):
        return None
    return Frame("amount", _bearer(t, i))


def quality(t: Tagged, i: int, quantity: Quantity) -> str:
    """The "Effectiveness of jab in women" of a percentage at word ``i``; "" of any other figure."""
    name = _QUALITIES.get(t.word(i + 1), "") if quantity.unit == "%" else ""
    return finish(_named(t, i, name)) if name else ""


def _named(t: Tagged, i: int, name: str) -> str:
    modifies = t.tags[i + 2 : i + 3] in ("N", "P")  # "a 70% effective drug"
    thing = short_name(t, phrase_after(t, i + 2) if modifies else _bearer(t, i))
    of = f"{name} of {thing}" if thing else name
    if modifies or t.word(i + 2) not in _GROUPED:
        return of
    those = t.word(i + 3) == "those" and t.tags[i + 4 : i + 5] in ("w", "i")  # "those with diabetes"
    group = phrase_after(t, i + 5 if those else i + 3)
    if group is None:
        return of
    aged = t.tags[group[1] : group[1] + 1] == "Q"  # "people 70 to 79"
    return f"{of} {t.slice(i + 2, group[1] + aged)}"


def _bearer(t: Tagged, i: int) -> Span | None:
    """What is said to be so: "found [the drug] to be 70% effective", "[it] was 80% effective"."""
    for at in range(i - 1, max(-1, i - _BACK), -1):
        if t.tags[at] in _ENDS:
            return None
        if t.tags[at] == "B" and t.tags[at - 1 : at] == "t":
            return phrase_before(t, at - 1)
        if t.tags[at] in ("B", "E"):
            return subject(t, at)
    return None
