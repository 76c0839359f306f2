"""How much of a title has to be seen so that it is no other one's."""

from collections.abc import Sequence
from itertools import pairwise

_LETTERS = 3  # of the word in which two titles part


def telling(titles: Sequence[str]) -> tuple[int, ...]:
    """The characters that make each title its own: "Exports to the E" beside "Exports to China"."""
    ends = dict.fromkeys(titles, 0)
    for one, other in pairwise(sorted(ends)):
        end = _alike(one, other) + _LETTERS
        ends[one], ends[other] = max(ends[one], end), max(ends[other], end)
    return tuple(min(ends[title], len(title)) for title in titles)


def _alike(one: str, other: str) -> int:
    """With how many of the same characters both begin."""
    places = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(places, min(len(one), len(other)))
