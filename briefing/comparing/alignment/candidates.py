"""Blocking: which pairs of figures are worth scoring, so that the cost grows near linearly in figures.

A figure is scored against those of its unit family that state its value or share its rarest words, never
against all.
"""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from briefing.comparing.conflicts.slips import digits_told
from briefing.comparing.profiles.profile import Profile

PARTNERS = 16  # candidates a figure is scored against, at most
RAREST = 10  # words of a figure that look for others
BY_VALUE = 4  # words that a value in common tells as much as
COMMONEST = 60  # a word or value that more figures of a family share finds only the nearest of them


def candidates(
    profiles: Sequence[Profile], weight: Mapping[str, float], twins: Collection[int] = ()
) -> list[tuple[int, int]]:
    """Pairs worth scoring: of one family, with one value (to two digits) or the rarest words in common.

    ``twins``: indices of those that follow another wherever it goes.
    """
    found: list[set[int]] = [set() for _ in profiles]  # of each the partners after it
    for index, blocks in enumerate(_blocks(profiles, weight, twins)):
        for other in _partners(index, blocks):
            if index < other:
                found[index].add(other)
            else:
                found[other].add(index)
    return [(index, other) for index, after in enumerate(found) for other in sorted(after)]


def _blocks(
    profiles: Sequence[Profile], weight: Mapping[str, float], twins: Collection[int]
) -> list[list[tuple[int, list[int]]]]:
    """The blocks that each figure stands in, by value and by word: how much one tells, and who is in it."""
    families: dict[str, dict[object, list[int]]] = defaultdict(lambda: defaultdict(list))
    found: list[list[tuple[int, list[int]]]] = []
    for index, profile in enumerate(profiles):
        if profile.crowded or profile.withdrawn or index in twins:
            found.append([])
            continue
        words: Collection[str] = profile.near.keys()
        if len(words) > RAREST:
            rarest = sorted([(-value * weight[word], word) for word, value in profile.near.items()])
            words = [word for _, word in rarest[:RAREST]]
        blocks = families[profile.family]
        own = [(BY_VALUE, blocks[key]) for key in _value_keys(profile)]
        own += [(1, blocks[word]) for word in words]
        for _, block in own:
            block.append(index)
        found.append(own)
    return found


def _partners(index: int, blocks: Sequence[tuple[int, Sequence[int]]]) -> Iterable[int]:
    """Those whom most of a figure's blocks hold."""
    met: dict[int, int] = {}
    for told, block in blocks:
        if len(block) > 1:
            for other in block if len(block) <= COMMONEST else _nearest(block, index):
                met[other] = met.get(other, 0) + told
    met.pop(index, None)
    if len(met) <= PARTNERS:
        return met
    return sorted(sorted(met), key=met.__getitem__, reverse=True)[:PARTNERS]


def _nearest(block: Sequence[int], index: int) -> Sequence[int]:
    """What stands around the figure, of a block too long to try all of it."""
    at = bisect_left(block, index)
    half = COMMONEST // 2
    return block[max(0, at - half) : at + half]


def _value_keys(profile: Profile) -> set[object]:
    """Buckets of values an eighth apart with their neighbours, so that near values meet; and the digits."""
    digits = digits_told(profile)
    buckets: set[object] = {digits} if digits else set()
    for value in {profile.low, profile.high}:
        if value:
            place = round(8 * math.log(abs(value)))
            buckets.update((place - 1, place, place + 1))
    return buckets
