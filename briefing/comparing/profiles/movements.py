"""Levels that a sentence tells as one movement: to 5.8% from 6.1%."""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import before, gap

_REACH = 60  # characters at most between the two levels
_FROM = re.compile(r"\bfrom(?: [\w-]+){0,4} ?$")
_TO = re.compile(r"\bto(?: [\w-]+){0,2} ?$")
_STOP = re.compile(r"[.;:()–—]\s")


def tell_movements(own: Sequence[Profile]) -> None:
    """Tell the profiles of an article, in order, which level their sentence has something move from or to."""
    for one, two in pairwise(own):
        if (
            one.figure.sentence_start != two.figure.sentence_start
            or one.family != two.family
            or "change" in (one.figure.kind, two.figure.kind)
        ):
            continue
        between = gap(one.figure, two.figure)
        if len(between) > _REACH or _STOP.search(between):
            continue
        if _FROM.search(between):
            new, old = one, two
        elif _TO.search(between) and _FROM.search(before(one.figure)):
            new, old = two, one
        else:
            continue
        new.came_from, old.left_for = old.low, new.low
