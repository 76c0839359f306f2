"""Clauses in tagged sentences."""

import re
from itertools import pairwise

from briefing.figures.grammar.tagging import Tagged

_CLAUSE_END = re.compile(";|m|,c")  # a choice of letters, which is found sooner than one of sets
_UP_TO_CLAUSE = re.compile(f".*(?:{_CLAUSE_END.pattern})")
_FARTHEST = 40  # words
_SPEAKING_OF = frozenset((("said", "of"), ("says", "of"), ("said", "about"), ("says", "about")))
_FEW = 5  # words of a mere fragment


def clause_of(t: Tagged, i: int) -> tuple[int, int]:
    """The words around ``i`` up to a semicolon, a conjunction after a comma, or a subordinator."""
    tags, floor, ceiling = t.tags, i - _FARTHEST, i + _FARTHEST
    before = _UP_TO_CLAUSE.match(tags, floor, i)
    while before and _is_so_far(t, before.end() - 1):
        before = _UP_TO_CLAUSE.match(tags, floor, before.end() - 1)
    after = _CLAUSE_END.search(tags, i + 1, ceiling)
    while after and _is_so_far(t, after.start()):
        after = _CLAUSE_END.search(tags, after.end(), ceiling)
    low = before.end() if before else max(0, floor)
    return low, after.end() - 1 if after else min(len(tags), ceiling)


def _is_so_far(t: Tagged, at: int) -> bool:
    return t.tags[at] == "m" and t.lower[at] == "so" and t.word(at + 1) == "far"


def closing_mark(t: Tagged) -> int:
    """The word at which a quotation closes that opens its sentence, where its speaker follows; 0 without one.

    What is said in it is of other times and places than what is told of its speaker.
    """
    close = t.tags.find('"', 1) if t.tags[:1] == '"' else 0
    ends = t.tags[close - 1 : close] in (",", ".", "!", "?")
    of_it = not _SPEAKING_OF.isdisjoint(pairwise(t.lower[close:]))  # "…,\" Moor said of May in Spain"
    return close if close > _FEW and len(t.tags) - close > _FEW and ends and not of_it else 0
