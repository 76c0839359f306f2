"""What is counted of whom a sentence but names, as others' was before: "Moor won 57 seats. Dorn took 23"."""

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.memory import Memory
from briefing.figures.grammar.phrases import head_end
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import CONTEST, HAVING, SEATING, SHARING

_GAINING = HAVING | SEATING | CONTEST | SHARING
_WANTING = row("measures", "verbs", "wanting")
_COUNTED = {"Votes": "votes for", "Seats": "seats of"}
_SPEAKING = ("you", "we", "i", "they", "he", "she", "it")


def of_bearer(
    t: Tagged, read: FigureInContext, measure: str, reads: list[FigureInContext], memory: Memory
) -> str:
    """The "seats won by Dorn", "votes for Dorn" or "seats needed" of a number with no noun; else ""."""
    topic, verb, unit = read.frame.topic, read.frame.verb, read.quantity.unit
    if topic is None or read.kind != "level" or read.quantity.form != "cardinal" or unit not in ("", "seat"):
        return ""
    named = measure != "" and measure == finish(words_of(t, topic)) and _is_bearer(t, topic)
    who = words_of(t, (topic[0], head_end(t, topic))) if named else ""
    if unit:
        return f"seats of {who}" if who else ""  # "Moor's Whigs went from [38 seats] to 31"
    told = reads[-1].measure if reads else memory.measure("")
    head = told.partition(" ")[0]
    if head not in _COUNTED or verb < 0:
        return ""
    if not named and t.lower[topic[0]] in _SPEAKING and t.lower[verb] in _WANTING:
        return f"{head} needed"  # "You need [29]"
    if not who or t.lower[verb] not in _GAINING or read.frame.role not in ("object", "level"):
        return ""
    won = head == "Seats" and told.startswith("Seats won")
    return f"seats won by {who}" if won else f"{_COUNTED[head]} {who}"


def _is_bearer(t: Tagged, topic: tuple[int, int]) -> bool:
    """Whether a phrase names a party or someone who stands for office."""
    head = head_end(t, topic) - 1
    return t.tags[head] == "P" or takes_who(t.lower[head])
