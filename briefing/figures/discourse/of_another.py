"""Figures of another thing than the sentence before measured, by words of their own clause."""

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.memory import Memory
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_VERBS, VERBS_OF_CHANGE
from briefing.figures.label_parts.labels import words_of
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import QUANTIFYING

_TELLERS = row("measures", "heads", "tellers")
_WHOLE = ("them", "whom", "these", "those")


def is_of_another(t: Tagged, read: FigureInContext, named: str, memory: Memory) -> bool:
    """Whether a figure is not of what ``named`` tells, which a sentence before measured."""
    if named.startswith("Rank ") and read.kind != "rank":
        return True
    acts = t.tags[read.i + 3 : read.i + 4] in ("V", "E", "B", "H", "M")
    if acts and t.word(read.i + 1) == "of" and t.word(read.i + 2) in _WHOLE and memory.exceeds(read.quantity):
        return True  # "The party has three seats. Some [160,000] of them voted"
    return _is_done_by_another(t, read, named)


def _is_done_by_another(t: Tagged, read: FigureInContext, named: str) -> bool:
    """Whether another thing does what the figure tells: "They lost 600 MW. Each degree adds [420 MW]"."""
    topic, verb = read.frame.topic, read.frame.verb
    if read.frame.role != "object" or topic is None or not topic[1] <= verb < read.i:
        return False
    head = next((at for at in range(*topic) if t.tags[at + 1] not in "NPAJS"), topic[1] - 1)
    word = singular(t.lower[head])
    dated = any(tag in "T#" for tag in t.tags[slice(*topic)])  # "the whole of 2024 brought"
    if (
        dated
        or t.tags[head] != "N"
        or t.words[head][0].isupper()
        or t.tags[verb] not in PLAIN_VERBS + VERBS_OF_CHANGE
    ):
        return False
    if word in QUANTIFYING | _TELLERS or takes_who(t.lower[head]):
        return False
    return word not in map(singular, named.lower().split())


def is_of_one(t: Tagged, read: FigureInContext, named: str) -> bool:
    """Whether "it" cannot be the many of a measure: "Cost of carts", then "It cost [$9]"."""
    topic = words_of(t, read.frame.topic) or (t.slice(*read.frame.topic) if read.frame.topic else "")
    return topic.lower() == "it" and is_plural(named.rpartition(" ")[2].lower())
