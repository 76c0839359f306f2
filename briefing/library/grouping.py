"""Which story an article belongs to: a pure function of what it says and when it was published.

An article is a vector of the terms of its title, its lead and the rest of its opening, title and lead
counting more, names above all, each weighted by how rare it is among the articles seen so far and, while
those are few, in English at large (tf-idf, cosine). Articles come one by one and join the story they resemble
most, if they resemble it enough: a minimum for every story, and more for a story whose own articles are much
alike. The longer the gap in time, the more alike they have to be. First reports of one event may have too
little in common and begin two stories: the article that joins one of them and resembles the other brings them
together.

Terms are kept as 32-bit hashes, odd for names: what is stored of an article is small and cannot be read.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from math import ceil, exp, log, sqrt
from struct import iter_unpack, pack
from zlib import crc32

Vector = dict[int, float]  # term → weight, of length 1

OPENING = 2500  # characters of the text that count; what comes later is background
LEAD = 120  # words
TITLE_WEIGHT, LEAD_WEIGHT, NAME_WEIGHT = 3.0, 2.0, 1.5
STEM = 7  # letters of a word that count: tells words apart as well as a stemmer does here, in any language
NUMBER_DIGITS = 3  # shorter numbers are too common to tell events apart
LENGTH = 120  # terms kept of an article
PROBES = 16  # the weightiest terms, by which similar articles are looked up

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

# A library that is still small knows nothing of how rare words are: it starts as if it had seen this many
# articles, each term in that share of them which words.toml says, or in RARE. A text whose words are mostly
# not in that list is in another language: there a term stands in FOREIGN of them, a name in FOREIGN_NAME.
PRIOR_ARTICLES, RARE, FOREIGN, FOREIGN_NAME = 300, 0.004, 0.03, 0.007

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d(?:[\d.,]*\d)?")
_WITHOUT_SPACES = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_YEAR = re.compile(r"(?:19|20)\d\d")


class Cluster:
    """Articles of one story. How much each resembles each is worked out once, where it is asked for."""

    def __init__(self, members: Sequence[Vector]) -> None:
        self.members = members

    def likeness(self, vector: Vector, least: float = 0.0) -> float:
        """How much an article resembles the story: its nearest articles, and all of them as one.

        0 for one that has less than ``least``.
        """
        count = len(self.members)
        whole = similarity(vector, self.sum)
        if count == 1:
            return whole
        if whole * ((1 - CENTRE) / _near_count(count) + CENTRE / sqrt(count)) < least:
            return 0.0  # were only the nearest like it at all, and did all point every way
        near = _nearest([similarity(vector, member) for member in self.members])
        return (1 - CENTRE) * near + CENTRE * whole / sqrt(sum(self.typical))

    @cached_property
    def sum(self) -> Vector:
        """The vectors of the articles added up: similar to it is what is similar to many of them."""
        if len(self.members) == 1:
            return self.members[0]
        total: Vector = {}
        for member in self.members:
            for term, weight in member.items():
                total[term] = total.get(term, 0.0) + weight
        return total

    @cached_property
    def cohesion(self) -> float:
        """How much the articles resemble the rest of the story, on average; 0 for one article."""
        if len(self.members) < 2:
            return 0.0
        total, sums = sum(self.typical), self.typical
        found = 0.0
        for place, row in enumerate(self._alike):
            others = [*row[:place], *row[place + 1 :]]
            length = sqrt(total - 2 * sums[place] + 1)
            found += (1 - CENTRE) * _nearest(others) + CENTRE * (sums[place] - 1) / length
        return found / len(sums)

    @cached_property
    def typical(self) -> list[float]:
        """How much each article resembles all of them, itself included: greatest for the most typical."""
        return [similarity(member, self.sum) for member in self.members]

    @cached_property
    def within(self) -> float:
        """The average similarity of two articles; 0 for one article."""
        count = len(self.members)
        return (sum(self.typical) - count) / (count * (count - 1)) if count > 1 else 0.0

    def between(self, other: "Cluster") -> float:
        """The average similarity of an article to one of ``other``."""
        return similarity(self.sum, other.sum) / (len(self.members) * len(other.members))

    @cached_property
    def _alike(self) -> list[list[float]]:
        rows = [[1.0] * len(self.members) for _ in self.members]
        for place, one in enumerate(self.members):
            for other in range(place):
                rows[place][other] = rows[other][place] = similarity(one, self.members[other])
        return rows


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story that an article may belong to, and the days to the nearest of its articles."""

    story: int
    cluster: Cluster
    gap: float = 0.0


def terms(title: str, text: str) -> dict[int, float]:
    """How much each term says about an article, by how often it stands in it and where, and whether it is a
    name; not yet by how rare it is."""
    body = _WORD.findall(text[:OPENING])
    weights: dict[str, float] = {}
    for words, weight in (
        (_WORD.findall(title), TITLE_WEIGHT),
        (body[:LEAD], LEAD_WEIGHT),
        (body[LEAD:], 1.0),
    ):
        for word, times in Counter(words).items():
            weights[word] = weights.get(word, 0.0) + weight * times
    written = set(body)
    capital = {word for word in written if word[0].isupper() and word.lower() not in written}
    names = {word.lower() for word in capital}
    counts: dict[int, float] = {}
    for word, weight in weights.items():
        for term in _terms_of(word, word in capital or word.lower() in names):
            counts[term] = counts.get(term, 0.0) + weight
    return {term: (1 + log(count)) * (NAME_WEIGHT if _is_name(term) else 1) for term, count in counts.items()}


def weigh(terms: dict[int, float], articles: int, containing: Callable[[int], int]) -> Vector:
    """The vector of an article with these ``terms``, its weightiest terms first.

    ``articles`` have been seen, this one included, ``containing(term)`` of them with that term.
    """
    most = log(articles + PRIOR_ARTICLES + 1)
    weights = [
        (weight, term)
        for (term, said), share in zip(terms.items(), _shares_of(terms), strict=True)
        if (weight := said * (most - _commonness(containing(term), share))) > 0
    ]
    weights.sort(reverse=True)
    del weights[LENGTH:]
    length = sqrt(sum(weight * weight for weight, _ in weights))
    return {term: weight / length for weight, term in weights}


def similarity(one: Vector, other: Vector) -> float:
    """The cosine of two vectors of length 1: 0 for nothing in common, 1 for the same."""
    return sum([one[term] * other[term] for term in one.keys() & other.keys()])


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
    like = candidate.cluster.likeness(vector) * exp(-DECAY * candidate.gap)
    return like >= LIKENESS * _demand(articles)


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


def packed(vector: Vector) -> bytes:
    return b"".join(pack("<If", term, weight) for term, weight in vector.items())


@lru_cache(maxsize=1024)
def unpacked(data: bytes) -> Vector:
    """The vector in ``data``, to be left as it is."""
    return dict(iter_unpack("<If", data))


@lru_cache(maxsize=512)
def cluster(*packed: bytes) -> Cluster:
    return Cluster([unpacked(data) for data in packed])


@lru_cache(maxsize=50_000)
def _terms_of(word: str, name: bool) -> tuple[int, ...]:
    """The terms that a word stands for: one, or the pairs of letters of a script that puts no spaces between
    words."""
    if word[0].isdecimal():
        digits = sum(char.isdecimal() for char in word)
        return (_hash(f"#{word}"),) if digits >= NUMBER_DIGITS and not _YEAR.fullmatch(word) else ()
    if len(word) > 1 and _WITHOUT_SPACES.match(word):
        return tuple(_hash(word[place : place + 2]) for place in range(len(word) - 1))
    stem = _stem(word)
    return (_hash(stem, name),) if stem else ()


def stems(text: str) -> list[str]:
    """The words of a text in order, cut as terms are, numbers and common words left out."""
    return [stem for word in _WORD.findall(text) if not word[0].isdecimal() and (stem := _stem(word))]


def _stem(word: str) -> str:
    """The letters of a word that count, none of a common word."""
    word = re.sub(r"['’]s$", "", word.lower()).replace("’", "").replace("'", "")
    return "" if len(word) < 2 or word in _stopwords() else word[:STEM]


@lru_cache(maxsize=50_000)
def _commonness(articles: int, share: float) -> float:
    """The logarithm of how many articles have a term, as if those of the start had been among them."""
    return log(articles + PRIOR_ARTICLES * share + 0.5)


def _shares_of(terms: Collection[int]) -> list[float]:
    """In what share of the articles of the start each of these terms stands."""
    known = _shares()
    shares = [known.get(term, RARE) for term in terms]
    if 2 * shares.count(RARE) <= len(shares):  # most are known, names included
        return shares
    words = [share for term, share in zip(terms, shares, strict=True) if not _is_name(term)]
    if 2 * words.count(RARE) <= len(words):
        return shares
    return [FOREIGN_NAME if _is_name(term) else FOREIGN for term in terms]


@cache
def _shares() -> dict[int, float]:
    """The share of articles by term, words as such and as names."""
    lists = tomllib.loads(files("briefing.library").joinpath("words.toml").read_text("utf-8"))
    return {
        _hash(word, name): float(share)
        for share, words in lists.items()
        for word in words.split()
        for name in (False, True)
    }


def _hash(term: str, name: bool = False) -> int:
    return crc32(term.encode()) & ~1 | name


def _is_name(term: int) -> bool:
    return bool(term & 1)


@cache
def _stopwords() -> frozenset[str]:
    lists = tomllib.loads(files("briefing.library").joinpath("stopwords.toml").read_text("utf-8"))
    return frozenset(word for words in lists.values() for word in words.split())
