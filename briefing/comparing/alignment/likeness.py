"""How alike the words around two figures are, and how much more than those around others."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from briefing.comparing.profiles.profile import Profile


class Likeness:
    """How alike the words of two figures of one story are, each concept weighed by how rare it is there."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self.weight: Mapping[str, float] = _rarity(profiles)
        self._near = {profile: self._bag(profile.near) for profile in profiles}
        self._names: dict[Profile, dict[str, float]] = {}  # of those that were asked for
        self._totals: dict[frozenset[str], float] = {}

    def near(self, one: Profile, two: Profile) -> float:
        """Of the words around the figures, 0 to 1."""
        return _cosine(self._near[one], self._near[two])

    def near_in(
        self, profiles: Sequence[Profile], pairs: Iterable[tuple[int, int]]
    ) -> dict[tuple[int, int], float]:
        """That of pairs of profiles by their indices."""
        words = [self._near[profile] for profile in profiles]
        return {(one, two): _cosine(words[one], words[two]) for one, two in pairs}

    def names(self, one: Profile, two: Profile) -> float:
        for profile in (one, two):
            if profile not in self._names:
                self._names[profile] = self._bag(profile.names)
        return _cosine(self._names[one], self._names[two])

    def shared(self, one: frozenset[str], two: frozenset[str]) -> float:
        """The weight that two sets of concepts share, against the mean of theirs, 0 to 1."""
        common = one & two
        if not common:
            return 0.0
        both = math.sqrt(self._total(one) * self._total(two))
        return math.fsum(map(self.weight.__getitem__, common)) / max(1e-9, both)

    def _bag(self, words: Mapping[str, float]) -> dict[str, float]:
        """Weighed words as a vector of length one."""
        weight = self.weight
        weighed = {w: v * weight[w] for w, v in words.items()}
        length = math.sqrt(sum([v * v for v in weighed.values()]))
        return {w: v / length for w, v in weighed.items()}

    def _total(self, words: frozenset[str]) -> float:
        total = self._totals.get(words)
        if total is None:
            total = self._totals[words] = math.fsum(map(self.weight.__getitem__, words))
        return total


def _rarity(found: Sequence[Profile]) -> dict[str, float]:
    """Concept → weight: how much it tells that two figures share it, by the sentences that hold it."""
    sentences = {(p.figure.article, p.figure.sentence_start): p for p in found}
    counts = Counter(chain.from_iterable([p.sentence | p.measure | p.unit_words for p in sentences.values()]))
    counts.update(set().union(*[p.near for p in found]) - counts.keys())
    total = max(1, len(sentences))
    tells = {count: math.log(1 + total / count) ** 0.25 for count in set(counts.values())}
    return {word: tells[count] for word, count in counts.items()}


def _cosine(one: Mapping[str, float], two: Mapping[str, float]) -> float:
    """Of two vectors of length one; an exact sum, which is the same whichever comes first."""
    few, many = (one, two) if len(one) < len(two) else (two, one)
    return math.fsum([weight * many[word] for word, weight in few.items() if word in many])


class Margins:
    """For each pair its nearness, by how much that is above the best rival's, and below the best mention's.

    Partners of the same article that state the same value are mentions of one thing and no rivals. But where
    another mention is nearer, this one may be of another thing that happens to have the same number.
    """

    def __init__(
        self, profiles: Sequence[Profile], pairs: Sequence[tuple[int, int]], likeness: Likeness
    ) -> None:
        self._near = likeness.near_in(profiles, pairs)
        # of each figure: another article → number stated there → nearness of its best mention
        self._best: list[dict[str, dict[float, float]]] = [defaultdict(dict) for _ in profiles]
        self._where = [(profile.figure.article, profile.low) for profile in profiles]
        for (one, two), value in self._near.items():
            for here, (article, number) in ((one, self._where[two]), (two, self._where[one])):
                mentions = self._best[here][article]
                if value > mentions.get(number, -1.0):
                    mentions[number] = value

    def get(self, pair: tuple[int, int]) -> tuple[float, float, float] | None:
        near = self._near.get(pair)
        if near is None:
            return None
        one, two = pair
        (rival, mention), (other_rival, other_mention) = self._beside(one, two), self._beside(two, one)
        return near, near - max(rival, other_rival), max(mention, other_mention) - near

    def _beside(self, here: int, there: int) -> tuple[float, float]:
        """The nearness of the best rival of a partner, and of the best mention of its number."""
        article, stated = self._where[there]
        found = self._best[here][article]
        rival = 0.0
        if len(found) > 1:
            for number, value in found.items():
                if number != stated and value > rival:
                    rival = value
        return rival, found[stated]
