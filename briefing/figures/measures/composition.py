"""What a whole is made up of: the members of a board, the people of a town, the children of a mother."""

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures.counting import plural
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.labels import finish, words_of
from briefing.figures.words.nouns import singular
from briefing.figures.words.quantity import Quantity

_COMPOSING = frozenset(load("measures")["heads"]["composing"].split())
_ADVANTAGES = frozenset(load("measures")["heads"]["advantages"].split())
_TOWN = 1000  # of so many without a noun, people are meant: "a colony of 7 million"
SETTLEMENTS = frozenset(load("measures")["heads"]["settlements"].split())


def composed(t: Tagged, frame: Frame, quantity: Quantity) -> str:
    """Of "a nine-member board": members of board."""
    if frame.role != "modifier" or quantity.unit not in _COMPOSING:
        return ""
    thing = words_of(t, frame.topic)
    if (
        not thing
        or singular(thing.split(" of ")[0].split(" in ")[0].rpartition(" ")[2].lower()) in _ADVANTAGES
    ):
        return ""  # "a 43-seat majority"
    return finish(f"{plural(quantity.unit)} of {thing}")


def living(t: Tagged, frame: Frame, quantity: Quantity) -> str:
    """Of "a town of about 8,000": population; of "a mother of four": children."""
    if frame.role != "of" or frame.topic is None:
        return ""
    head = t.lower[frame.topic[1] - 1]
    many = not quantity.unit and not isinstance(quantity.value, tuple) and quantity.value >= _TOWN
    if head in SETTLEMENTS and (quantity.unit == "people" or many):
        return "Population"
    return finish(plural(quantity.unit)) if quantity.unit == "child" else ""
