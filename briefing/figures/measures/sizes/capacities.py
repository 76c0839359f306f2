"""How many somewhere has room for: "licensed to carry 400", "a hall with space for 900 guests"."""

from briefing.figures.grammar.phrases import Span, phrase_before, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, MODIFIERS
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.doers import short_name
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import PARTICLES

ANYONE = ("", "people", "passenger", "guest", "visitor")
_SEATING = row("measures", "verbs", "seating_of_all")
_NO_VESSELS = row("measures", "heads", "holders")
_IT = ("it", "which", "that")
_ROOM = row("measures", "capacities", "room")
_HAVING_ROOM = row("measures", "capacities", "having_room")
_MADE = row("measures", "capacities", "made")
_MEANT = row("measures", "verbs", "licensing")
_LED = _SEATING | {"for", "the"}
# "could take 3,000 more on Monday", "could hold 40 hostage", "could carry 40 away"
_NO_ROOM = PARTICLES | row("measures", "heads", "captive") | {"more"}
_MODIFYING = tuple(DETERMINERS_ADVERBS)
_CLAUSE = 8  # words of "the 425 the ship was licensed to carry"


def capacity(t: Tagged, i: int, quantity: Quantity) -> str:
    """ "Capacity of boat" of "the boat was licensed to carry [400]"; "" where no room is told of."""
    if t.word(i - 1) not in _LED and t.tags[i - 1 : i] not in _MODIFYING:
        return ""
    if t.lower[i - 1] == "the" and not quantity.unit and t.tags[i + 1 : i + 2] in ("D", "K", "P"):
        clause = range(i + 3, min(i + _CLAUSE, len(t.words)))
        return "Capacity" if any(t.lower[at] in _SEATING and _is_able(t, at) for at in clause) else ""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    if at > 1 and t.lower[at] == "for" and t.lower[at - 1] in _ROOM:
        return _room(t, at - 1, quantity)
    if at > 1 and t.lower[at] == "for" and t.lower[at - 1] in _MADE and _is_of_people(quantity):
        return _made_for(t, at - 1, quantity)
    if at < 1 or t.lower[at] not in _SEATING or not _is_of_people(quantity) or t.word(i + 1) in _NO_ROOM:
        return ""
    holder = subject(t, verb_before(t, at + 1)) if _is_able(t, at) else None
    return _of(t, holder) if holder and _is_vessel(t, holder, quantity) else ""


def _room(t: Tagged, room: int, quantity: Quantity) -> str:
    """ "Capacity of hall" of "the hall has room for [425]", "Room for lepers" of "room for two lepers"."""
    if not _is_of_people(quantity) or t.lower[room - 1] == "no":
        return ""
    if t.lower[room] == "room" and quantity.unit not in ANYONE:
        return f"Room for {plural(quantity.unit)}"
    held = back_over(t, room - 1, MODIFIERS)
    if held < 0 or t.lower[held] not in _HAVING_ROOM:
        return ""
    there = t.tags[held] in ("B", "w")
    return _of(t, None if there else subject(t, held))


def _made_for(t: Tagged, made: int, quantity: Quantity) -> str:
    """ "Capacity of ferry" of "the ferry, built for [450],", "the ferry was designed for [450]"."""
    told = t.tags[made - 1] in "BR"
    holder = subject(t, made) if told else phrase_before(t, made - (t.tags[made - 1] == ","))
    return _of(t, holder) if holder and _is_vessel(t, holder, quantity) else ""


def _is_able(t: Tagged, verb: int) -> bool:
    """Whether a verb tells what may be done: "can seat", "was licensed to carry"."""
    if verb < 2:
        return False
    return t.lower[verb - 1] in ("can", "could") or (t.tags[verb - 1] == "t" and t.lower[verb - 2] in _MEANT)


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
