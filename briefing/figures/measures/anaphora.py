"""Measures that name nothing of their own and stand for one named before: "a rise", "its record"."""

from briefing.figures.grammar.phrases import Span
from briefing.figures.grammar.steps import back_over
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures.labels import words_of
from briefing.figures.measures.wordlists import OWN_NAME, QUANTIFYING
from briefing.figures.words.nouns import singular
from briefing.figures.words.wordclasses import CHANGE_NOUNS

_TELLERS = frozenset(load("measures")["heads"]["tellers"].split())
_TELLING = frozenset(("said", "says", "told", "notes", "noted", "adds", "writes", "wrote"))
_MARKS = QUANTIFYING | frozenset(load("measures")["heads"]["marks"].split())
_STEPS = (frozenset(CHANGE_NOUNS) - OWN_NAME - {"growth"}) | QUANTIFYING


def is_step(measure: str) -> bool:
    """Whether a measure is a bare word of change, of something named before: "a rise of 2%"."""
    words = measure.lower().split()
    return (len(words) == 1 and words[0] in _STEPS) or (len(words) == 2 and words[1] == "terms")


def is_mark(t: Tagged, i: int) -> bool:
    """Whether a figure is a record or average of something named before: "above its record of 5,019"."""
    at = back_over(t, i - 1, "RDJ")
    return at > 0 and t.tags[at] == "o" and t.lower[at - 1] in _MARKS


def is_teller(t: Tagged, topic: Span | None, measure: str) -> bool:
    """Whether a measure is who tells a figure: "analysts had been looking for", "the bank said, up"."""
    if topic is None or measure.lower() != words_of(t, topic).lower():
        return False
    first, last = measure.split()[0].lower(), t.lower[topic[1] - 1]
    if singular(last) in _TELLERS or (first not in _TELLERS and singular(first) in _TELLERS):
        return True
    return t.lower[topic[1]] in _TELLING if topic[1] < len(t.lower) else False
