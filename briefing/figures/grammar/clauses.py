"""Clauses in tagged sentences."""

import re

from briefing.figures.grammar.tagging import Tagged

_CLAUSE_END = re.compile("[;m]|,c")


def clause_of(t: Tagged, i: int) -> tuple[int, int]:
    """The words around ``i`` up to a semicolon, a conjunction after a comma, or a subordinator."""
    tags = t.tags
    floor, ceiling = max(0, i - 40), min(len(tags), i + 40)
    before = tags.rfind("m", floor, i)
    while before >= 0 and _is_so_far(t, before):
        before = tags.rfind("m", floor, before)
    joined = tags.rfind(",c", floor, i)
    low = max(floor, before + 1, tags.rfind(";", floor, i) + 1, joined + 2 if joined >= 0 else 0)
    end = _CLAUSE_END.search(tags, i + 1, ceiling)
    while end and end[0] == "m" and _is_so_far(t, end.start()):
        end = _CLAUSE_END.search(tags, end.end(), ceiling)
    return low, end.end() - 1 if end else ceiling


def _is_so_far(t: Tagged, at: int) -> bool:
    return t.lower[at] == "so" and t.lower[at + 1 : at + 2] == ["far"]
