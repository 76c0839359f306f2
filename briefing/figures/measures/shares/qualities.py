"""Shares of a thing that is so far so: "the jab was 94% effective in women"."""

from briefing.figures.frames.quality import QUALITIES, bearer
from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import finish
from briefing.figures.units.quantity import Quantity

_GROUPED = ("in", "among", "for")


def quality(t: Tagged, i: int, quantity: Quantity) -> str:
    """The "Effectiveness of jab in women" of a percentage at word ``i``; "" of any other figure."""
    name = QUALITIES.get(t.word(i + 1), "") if quantity.unit == "%" else ""
    return finish(_named(t, i, name)) if name else ""


def _named(t: Tagged, i: int, name: str) -> str:
    modifies = t.tags[i + 2 : i + 3] in ("N", "P")  # "a 70% effective drug"
    thing = short_name(t, phrase_after(t, i + 2) if modifies else bearer(t, i))
    of = f"{name} of {thing}" if thing else name
    if modifies or t.word(i + 2) not in _GROUPED:
        return of
    those = t.word(i + 3) == "those" and t.tags[i + 4 : i + 5] in ("w", "i")  # "those with diabetes"
    group = phrase_after(t, i + 5 if those else i + 3)
    if group is None:
        return of
    aged = t.tags[group[1] : group[1] + 1] == "Q"  # "people 70 to 79"
    return f"{of} {t.slice(i + 2, group[1] + aged)}"
