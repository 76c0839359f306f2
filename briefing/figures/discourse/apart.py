"""Between whom a difference is: "had 50% to Moss's 49%, a difference of 900 votes", "The margin is 900"."""

import re

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.memory import Memory

_SHARE = re.compile(r"(.+?)['’]s? (?:share of vote|support in poll)")
_DIFFERENCES = ("Difference", "Gap", "Margin")


def tell_apart(reads: list[FigureInContext], memory: Memory) -> None:
    """Say between whom the differences of a sentence are, in place, and keep whose its shares are."""
    sides: list[str] = []
    for read in reads:
        share = _SHARE.fullmatch(read.measure)
        if share and share[1] not in sides:
            sides.append(share[1])
        elif read.measure in _DIFFERENCES:
            is_subject = read.frame.role == "level" and read.topic is not None and read.topic[1] < read.i
            told = tuple(sides) or (memory.contenders() if is_subject else ())
            if len(told) == 2 and not told[1].endswith("rival"):
                read.measure += f" between {' and '.join(told)}"
    if sides:
        memory.remember_contenders(tuple(sides))
