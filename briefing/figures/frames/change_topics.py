"""What changes: the thing after a noun of change, what a verb moves, what a forecast is of."""

from briefing.figures.grammar.phrases import Span, phrase_after, verb_before, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, PLAIN_VERB_FORMS, TIMES, VERBS_OF_CHANGE
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import BRINGING
from briefing.model import Direction

# where verbs and adverbs of change point, by their tags
DIRECTION: dict[str, Direction] = {"U": "up", "W": "down", "u": "up", "d": "down"}
_OUTLOOKS = row("measures", "heads", "outlooks")
_STRETCHES = ("period", "quarter", "half", "year", "month")
_MOVING = PLAIN_VERB_FORMS + VERBS_OF_CHANGE + "L"  # tags of what brings something up or down
BY = 13  # words back from "by" in which its verb or noun of change stands


def complement(t: Tagged, at: int, stop: int | None = None) -> Span | None:
    """The "in exports" or "of new cases" after a noun of change."""
    if t.tags[at : at + 1] not in tuple("iotr"):
        return None
    inner = phrase_after(t, at + 1, stop)
    if t.tags[at : at + 2] == "tN" and t.tags[at + 2 : at + 3] in tuple("DNKSPV"):
        return None  # "a 9% increase to restore pay"
    if inner is None or t.tags[inner[1] - 1] in TIMES or t.tags[inner[1] : inner[1] + 1] == "T":
        return None  # "in the first three months"
    if t.lower[inner[1] - 1] in _STRETCHES:
        return None  # "growth of 0.2% for the July-to-September period"
    return with_complements(t, inner, 1, stop)


def is_outlook(t: Tagged, phrase: Span) -> bool:
    ranged = t.lower[phrase[1] - 1] == "range" and phrase[1] - phrase[0] > 1  # "its guidance range for"
    return t.lower[phrase[1] - 1 - ranged].removesuffix("s") in _OUTLOOKS


def is_changed(t: Tagged, noun: int, between: str) -> bool:
    """Whether a noun of change is itself what a verb changed: "narrowed its full-year loss"."""
    at = back_over(t, noun - 1, between, -1)
    return at >= 0 and t.tags[at] in VERBS_OF_CHANGE


def moved_thing(t: Tagged, at: int, stop: int) -> Span | None:
    """What a verb brings up or down, as the word ``at`` says: "pushing [rents] up", "pushed up [rents]"."""
    verb = verb_before(t, at, max(0, at - BY))
    if verb < 0 or t.tags[verb] not in _MOVING or t.lower[verb] not in BRINGING:
        return None
    if t.tags[verb + 1 : at] == "K":  # "cut its rate, having brought it down by"
        comma = run_start(t, verb, "HR") - 1
        return phrase_after(t, verb_before(t, comma) + 1, comma) if t.tags[comma] == "," else None
    low, high = (at + 1, stop) if verb + 1 == at else (verb + 1, at)
    thing = phrase_after(t, low, high)
    whole = with_complements(t, thing, stop=high) if thing else None
    if whole is None or t.tags[high - 1] not in NOUNS or t.tags[whole[1] : high].strip("rotDJRNPAS"):
        return None
    return whole  # of "its target [for the overnight rate]" what the label needs
