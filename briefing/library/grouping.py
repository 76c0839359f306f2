"""Which story an article belongs to: a pure function of what it says and when it was published.

Articles are vectors of what they say (terms), alike as their cosine tells. They come one by one and join
the story they resemble most, if they resemble it enough: a minimum for every story, and more for a story
whose own articles are much alike. The longer the gap in time, the more alike they have to be. First reports
of one event may have too little in common and begin two stories: the article that joins one of them and
resembles the other brings them together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil, exp, sqrt

from briefing.library.terms import Vector, similarity

PROBES = 10  # the weightiest terms, by which similar articles are looked up

WINDOW = 4.0  # days between two articles on one event without any in between
UNDATED_GAP = 2.9  # days that stand for the gap where an article's time is not known, once there are
FIRST = 8  # articles: what is put into an empty library first is likelier of a kind
DECAY = 0.1  # a day's gap: similarity × e^-DECAY
LIKENESS = 0.25  # the least similarity to a story
COHESION = 0.58  # and the least as a share of what its own articles have
CENTRE = 0.6  # share of the whole story's likeness beside that of its most similar articles
NEAREST = 6  # articles of a story that an article is held against, or the nearer half of fewer
MEMBERS = 12  # articles of a story looked at, the latest
MANY, FEW_DEMAND = 100, 0.8  # articles from which on all is asked in full, and the least share before
SAME = 0.28  # the least average similarity between the articles of two stories that are one
SAME_COHESION = 0.5  # and the least as a share of that among the articles of either


class Cluster:
    """Articles of one story. How much each resembles each is worked out once, where it is asked for."""

    def __init__(self, members: Sequence[Vector]) -> None:
        self.members = members

    def changed(self, members: Sequence["int | Vector"]) -> "Cluster":
        """The story with other members: those that had these places, and new ones."""
        changed = Cluster([self.members[one] if isinstance(one, int) else one for one in members])
        rows = changed.alike = [[1.0] * len(members) for _ in members]
        for place, one in enumerate(members):
            old = self.alike[one] if isinstance(one, int) else None
            for other in range(place):
                two = members[other]
                rows[place][other] = rows[other][place] = (
                    old[two]
                    if old is not None and isinstance(two, int)
                    else similarity(changed.members[place], changed.members[other])
                )
        new = [one for one in members if not isinstance(one, int)]
        if len(new) == len(members) - len(self.members):
            changed.total = _added(dict(self.total), *new)
        return changed

    def likeness(self, vector: Vector, least: float = 0.0) -> float:
        """How much an article resembles the story: its nearest articles, and all of them as one.

        0 for one that has less than ``least``.
        """
        count = len(self.members)
        if count == 1:
            return similarity(vector, self.members[0])
        whole = similarity(vector, self.total)
        if not whole:
            return 0.0
        central = CENTRE * whole / self.length
        if (1 - CENTRE) * whole / _near_count(count) + central < least:
            return 0.0  # were only the nearest like it at all
        return (1 - CENTRE) * _nearest([similarity(vector, member) for member in self.members]) + central

    @cached_property
    def total(self) -> Vector:
        """The vectors of the articles added up: similar to it is what is similar to many of them."""
        return _added({}, *self.members)

    @cached_property
    def length(self) -> float:
        return sqrt(sum([weight * weight for weight in self.total.values()]))

    @cached_property
    def alike(self) -> list[list[float]]:
        """The similarity of each article to each, itself included."""
        rows = [[1.0] * len(self.members) for _ in self.members]
        for place, one in enumerate(self.members):
            for other in range(place):
                rows[place][other] = rows[other][place] = similarity(one, self.members[other])
        return rows

    @property
    def typical(self) -> list[float]:
        """How much each article resembles all of them, itself included: greatest for the most typical."""
        return list(map(sum, self.alike))

    @cached_property
    def cohesion(self) -> float:
        """How much the articles resemble the rest of the story, on average; 0 for one article."""
        if len(self.members) < 2:
            return 0.0
        sums = self.typical
        every, found = sum(sums), 0.0
        for place, row in enumerate(self.alike):
            others = [*row[:place], *row[place + 1 :]]
            length = sqrt(every - 2 * sums[place] + 1)
            found += (1 - CENTRE) * _nearest(others) + CENTRE * (sums[place] - 1) / length
        return found / len(sums)

    @property
    def within(self) -> float:
        """The average similarity of two articles; 0 for one article."""
        count = len(self.members)
        return (sum(self.typical) - count) / (count * (count - 1)) if count > 1 else 0.0

    def between(self, other: "Cluster") -> float:
        """The average similarity of an article to one of ``other``."""
        return similarity(self.total, other.total) / (len(self.members) * len(other.members))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story that an article may belong to, and the days to the nearest of its articles."""

    story: int
    cluster: Cluster
    gap: float = 0.0


def choose(vector: Vector, candidates: Iterable[Candidate], articles: int = MANY) -> int | None:
    """The story of the best fitting candidate, or None where none fits, in a library of so many articles."""
    best, best_fit = None, 1.0
    demand = _demand(articles)
    for candidate in candidates:
        nearness = exp(-DECAY * candidate.gap) / demand
        least = LIKENESS * best_fit
        like = candidate.cluster.likeness(vector, least / nearness) * nearness
        if like < least:
            continue
        fit = like / max(LIKENESS, COHESION * candidate.cluster.cohesion)
        if fit >= best_fit:
            best, best_fit = candidate.story, fit
    return best


def undated_gap(articles: int) -> float:
    """The days that stand for an unknown gap in time, in a library of so many articles."""
    return UNDATED_GAP * min(1.0, articles / FIRST)


def resembles(vector: Vector, candidate: Candidate, articles: int = MANY) -> bool:
    """Whether an article has the least likeness to a story that every story asks for."""
    least = LIKENESS * _demand(articles) / exp(-DECAY * candidate.gap)
    return candidate.cluster.likeness(vector, least) >= least


def _demand(articles: int) -> float:
    """The share of the usual likeness that is enough: of few articles, two are likelier on one event."""
    return FEW_DEMAND + (1 - FEW_DEMAND) * min(1.0, articles / MANY)


def are_one(one: Cluster, other: Cluster, gap: float, articles: int = MANY) -> bool:
    """Whether two stories are on the same event. ``gap``: days between the nearest articles of them."""
    if len(other.members) == 1:  # a lone article may well belong to a story that has grown since
        return choose(other.members[0], [Candidate(0, one, gap)], articles) is not None
    between = one.between(other) * exp(-DECAY * gap) / _demand(articles)
    return between >= SAME and between >= SAME_COHESION * max(one.within, other.within)


def _nearest(alike: list[float]) -> float:
    """The average over the nearest articles of a story."""
    count = _near_count(len(alike))
    return sum(sorted(alike, reverse=True)[:count]) / count


def _near_count(articles: int) -> int:
    """How many of so many articles of a story are its nearest."""
    return max(1, min(NEAREST, ceil(articles / 2)))


def _added(total: Vector, *vectors: Vector) -> Vector:
    """``total`` after these were added to it."""
    for vector in vectors:
        for term, weight in vector.items():
            total[term] = total.get(term, 0.0) + weight
    return total
