"""What a whole is made up of: the members of a board, the people of a town, the children of a mother."""

import re

from briefing.figures.frames.frame import Frame
from briefing.figures.frames.of import DEEDS
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import run_start
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import LISTS, singular
from briefing.figures.words.patterns import row

_WITHIN_NAMES = ("de", "do", "da", "del", "la", "upon", "of")
_TOWN = 1000  # of so many without a noun, people are meant: "a colony of 7 million"
_RANGING = row("measures", "heads", "ranging")
_SIZED_BY = _RANGING | row("measures", "heads", "advantages")
_SCALES = row("measures", "heads", "scales")  # of which a figure is no count
LIVING = row("measures", "heads", "living")
_PLACED = re.compile(r" (?:of|in|over|for|to) ")
_DONE_TO_THINGS = row("measures", "verbs", "done_to_things")
SETTLEMENTS = row("measures", "heads", "settlements")


def composed(t: Tagged, frame: Frame, quantity: Quantity, noun: str) -> str:
    """Of "a nine-page letter": pages of letter; of "a three-man cell": men in cell."""
    if not (noun and quantity.value and frame.topic) or quantity.unit in _SCALES:
        return ""
    low, high = frame.topic
    purpose = t.tags.find("t", low, high)  # "wants the nine-member board to vote"
    thing = words_of(t, (low, purpose if purpose > 0 else high))
    head = singular(_PLACED.split(thing)[0].rpartition(" ")[2].lower())
    if not thing or head in _SIZED_BY:
        return ""  # "a 43-seat majority"
    anyone = "people" if quantity.unit == "person" else plural(quantity.unit)
    return finish(f"{anyone} {'in' if quantity.unit in LISTS.crew else 'of'} {thing}")


def living(t: Tagged, frame: Frame, quantity: Quantity) -> str:
    """Of "a town of about 8,000": population; of "a mother of four": children."""
    if frame.topic is None:
        return ""
    head = t.lower[frame.topic[1] - 1]
    many = not quantity.unit and not isinstance(quantity.value, tuple) and quantity.value >= _TOWN
    if head in SETTLEMENTS and (quantity.unit == "people" or many):
        return f"Population{of_place(t, frame.topic[1] - 1)}"
    deed = DEEDS["of"].get(singular(head), "") if quantity.unit in ("", "people") else ""
    if deed and deed not in _DONE_TO_THINGS:
        return finish(f"people {deed}")  # "the slaying of 12"
    return finish(plural(quantity.unit)) if quantity.unit == "child" else ""


def of_place(t: Tagged, head: int) -> str:
    """The " of Tarn" of "Tarn, a farming town of 700 people", whose "town" is at word ``head``; else ""."""
    end = run_start(t, head, "DJNG") - 1
    if t.tags[end : end + 1] != ",":
        return ""
    before = t.tags.rfind(",", 0, end)
    name = _opens_name(t, end)
    if 0 < name == before + 1:  # "Tarn, Alder, a town of": not the state's
        end, name = before, _opens_name(t, before)
    return f" of {t.slice(name, end)}" if name < end else ""


def _opens_name(t: Tagged, end: int) -> int:
    """Where the words with capitals begin that end before a word, or that word."""
    at = end
    while at > 0 and t.tags[at - 1] in "NPJSE" and t.words[at - 1][0].isupper():
        at -= 1
        at -= at > 1 and t.lower[at - 1] in _WITHIN_NAMES and t.words[at - 2][0].isupper()
    return at


def at_home(t: Tagged, i: int, _quantity: Quantity) -> str:
    """The population that so many people are who live there: "Tarn, home to [11,000 people]"."""
    return "Population" if t.lower[max(0, i - 2) : i] == ["home", "to"] else ""
