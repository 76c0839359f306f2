"""How many somewhere has room for: "licensed to carry 400", "a hall with space for 900 guests"."""

from briefing.figures.grammar.phrases import Span, verb_before
from briefing.figures.grammar.steps import back_over
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, MODIFIERS
from briefing.figures.measures.doers import short_name
from briefing.figures.measures.set_measures import ANYONE
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.quantity import Quantity

_SEATING = row("measures", "verbs", "seating_of_all")
_NO_VESSELS = row("measures", "heads", "holders")
_IT = ("it", "which", "that")
_ROOM = row("measures", "capacities", "room")
_HAVING_ROOM = row("measures", "capacities", "having_room")
_MEANT = row("measures", "verbs", "licensing")
_LED = _SEATING | {"for"}
_MODIFYING = tuple(DETERMINERS_ADVERBS)


def capacity(t: Tagged, i: int, quantity: Quantity) -> str:
    """ "Capacity of boat" of "the boat was licensed to carry [400]"; "" where no room is told of."""
    if t.word(i - 1) not in _LED and t.tags[i - 1 : i] not in _MODIFYING:
        return ""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    roomy = at > 1 and t.lower[at] == "for" and t.lower[at - 1] in _ROOM
    if at < 1 or not (roomy or t.lower[at] in _SEATING) or not _is_of_people(quantity):
        return ""
    if roomy:
        held = back_over(t, at - 2, MODIFIERS)
        some = t.lower[at - 1] == "room" and quantity.unit not in ANYONE  # "room for two lepers"
        if held < 0 or t.lower[held] not in _HAVING_ROOM or t.lower[at - 2] == "no" or some:
            return ""
        there = t.tags[held] == "B" or t.tags[held] == "w"
        return _of(t, None if there else subject(t, held))
    if t.word(i + 1) == "more":
        return ""  # "could take 3,000 more on Monday"
    can = t.lower[at - 1] in ("can", "could") or (t.tags[at - 1] == "t" and t.lower[at - 2] in _MEANT)
    holder = subject(t, verb_before(t, at + 1)) if can else None
    if holder is None or not _is_vessel(t, holder, quantity):
        return ""
    return _of(t, holder)


def _is_of_people(quantity: Quantity) -> bool:
    """Whether a figure counts people or leaves out what it counts."""
    counts = quantity.form in ("cardinal", "tally") and not isinstance(quantity.value, tuple)
    return counts and (quantity.unit in ("", "people") or takes_who(quantity.unit))


def _is_vessel(t: Tagged, holder: Span, quantity: Quantity) -> bool:
    """Whether a subject is a thing that holds people: "the boat", but not "the crew", not "Moor"."""
    head = t.words[holder[1] - 1]
    if t.tags[slice(*holder)] == "K":
        return head.lower() in _IT
    if head.lower() in _NO_VESSELS:
        return False
    return quantity.unit != "" if head[0].isupper() else t.tags[holder[1] - 1] == "N" and not takes_who(head)


def _of(t: Tagged, holder: Span | None) -> str:
    who = short_name(t, holder)
    return f"Capacity of {who}" if who else "Capacity"
