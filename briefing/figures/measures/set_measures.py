"""Measures that set words right before a figure name: "room for two lepers", "the 425 it may carry"."""

from briefing.figures.grammar.phrases import head_end
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.measures.counting import plural
from briefing.figures.measures.frames.frame import Frame
from briefing.figures.measures.labels import words_of
from briefing.figures.words.nouns import LISTS, singular
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.quantity import Quantity

_SEATING = row("measures", "verbs", "seating_of_all")
_MEANT = row("measures", "verbs", "licensing")
_SEEKING = row("measures", "verbs", "seeking")
_RESCUING = row("measures", "verbs", "rescuing")
ANYONE = ("", "people", "passenger", "guest", "visitor")
_CLAUSE = 8  # words of "the 425 the ship was licensed to carry"
_STRONGEST = 10  # of quakes


def set_measure(t: Tagged, i: int, quantity: Quantity) -> str:
    """How many a hall or a ship has room for, and for whom rescuers are looking; "" of anything else."""
    before, unit = t.word(i - 1), quantity.unit
    if before == "the" and not unit and t.tags[i + 1 : i + 2] in ("D", "K", "P"):
        return (
            "Capacity" if any(_is_room(t, at) for at in range(i + 3, min(i + _CLAUSE, len(t.words)))) else ""
        )
    if before != "for" or not (not unit or takes_who(unit)):
        return ""
    if t.word(i - 2) != "room":
        return _sought(t, i, unit)
    return "" if unit in ANYONE else f"Room for {plural(unit)}"


def _is_room(t: Tagged, at: int) -> bool:
    """Whether a verb at word ``at`` tells what there is room for: "licensed to carry", "can seat"."""
    meant = t.word(at - 1) == "to" and t.word(at - 2) in _MEANT
    return t.word(at) in _SEATING and (meant or t.word(at - 1) in ("can", "could"))


def _sought(t: Tagged, i: int, unit: str) -> str:
    """ "People missing", for whom rescuers are looking; "" where others look for them."""
    who = subject(t, i - 2) if unit and t.word(i - 2) in _SEEKING else None
    if who is None or singular(t.lower[head_end(t, who) - 1]) not in _RESCUING:
        return ""
    return f"{unit if unit == 'people' else plural(unit)} missing".capitalize()


def magnitude(t: Tagged, frame: Frame, quantity: Quantity) -> str:
    """The "magnitude of quake" of "the quake was larger, at 8.4"; "" of anything else."""
    if quantity.unit or frame.topic is None or frame.role not in ("level", "beside"):
        return ""
    if t.lower[head_end(t, frame.topic) - 1] not in LISTS.quakes or isinstance(quantity.value, tuple):
        return ""
    return f"magnitude of {words_of(t, frame.topic)}" if quantity.value < _STRONGEST else ""
