"""Which story an article belongs to: a pure function of what it says and when it was published.

An article is a vector of the terms of its title, its lead and the rest of its opening, title and lead
counting more, names and long numbers told apart from plain words, each weighted by how rare it is among the
articles seen so far (tf-idf, cosine). Articles come one by one and join the story they resemble most, if they
resemble it enough: a minimum for every story, and more for a story whose own articles are much alike. The
longer the gap in time, the more alike they have to be.

Terms are kept as 32-bit hashes: what is stored of an article is small, and cannot be read back.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import ceil, exp, log, sqrt
from struct import iter_unpack, pack
from zlib import crc32

Vector = dict[int, float]  # term → weight, of length 1

OPENING = 3000  # characters of the text that count; what comes later is background
LEAD = 100  # words
TITLE_WEIGHT, LEAD_WEIGHT, NAME_WEIGHT = 3.0, 2.0, 1.5
STEM = 7  # letters of a word that count: tells words apart as well as a stemmer does here, in any language
NUMBER_DIGITS = 3  # shorter numbers are too common to tell events apart
LENGTH = 80  # terms kept of an article
PROBES = 12  # the weightiest terms, by which similar articles are looked up

WINDOW = 4.0  # days between two articles on one event without any in between
UNDATED_GAP = 1.5  # days that stand for the gap where an article's time is not known
DECAY = 0.12  # a day's gap: similarity × e^-DECAY
LIKENESS = 0.205  # the least similarity to a story
COHESION = 0.6  # and the least as a share of what its own articles have
CENTRE = 0.5  # share of the whole story's likeness beside that of its most similar articles
NEAREST = 4  # articles of a story that an article is held against, or the nearer half of fewer
MEMBERS = 12  # articles of a story looked at, the latest

# A library that is still small knows nothing of how rare words are: it starts as if it had seen this many
# articles, each term in this share of them.
PRIOR_ARTICLES, PRIOR_SHARE = 300, 0.01

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d(?:[\d.,]*\d)?")
_WITHOUT_SPACES = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story that an article may belong to: articles of it, and the days to the nearest of them."""

    story: int
    members: Sequence[Vector]
    gap: float = 0.0


def terms(title: str, text: str) -> dict[int, float]:
    """How often each term stands in an article, by where it stands."""
    body = _WORD.findall(text[:OPENING])
    weights: dict[str, float] = {}
    for words, weight in (
        (_WORD.findall(title), TITLE_WEIGHT),
        (body[:LEAD], LEAD_WEIGHT),
        (body[LEAD:], 1.0),
    ):
        for word in words:
            weights[word] = weights.get(word, 0.0) + weight
    written = set(body)
    small = {word for word in written if word[0].islower()}
    capital = {word.lower() for word in written if word[0].isupper()} - small
    counts: dict[int, float] = {}
    for word, weight in weights.items():
        for term, share in _terms_of(word, word.lower() in capital):
            counts[term] = counts.get(term, 0.0) + weight * share
    return counts


def weigh(counts: dict[int, float], articles: int, containing: Callable[[int], int]) -> Vector:
    """The vector of an article, its weightiest terms first.

    ``articles`` have been seen, this one included, ``containing(term)`` of them with that term.
    """
    most = log(articles + PRIOR_ARTICLES + 1)
    weights = [
        (weight, term)
        for term, count in counts.items()
        if (weight := (1 + _log(count)) * (most - _rarity(containing(term)))) > 0
    ]
    weights.sort(reverse=True)
    del weights[LENGTH:]
    length = sqrt(sum(weight * weight for weight, _ in weights))
    return {term: weight / length for weight, term in weights}


def similarity(one: Vector, other: Vector) -> float:
    """The cosine of two vectors: 0 for nothing in common, 1 for the same."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[term] for term, weight in one.items() if term in other)


def choose(vector: Vector, candidates: Iterable[Candidate]) -> int | None:
    """The story of the best fitting candidate, or None where none fits."""
    best, best_fit = None, 1.0
    for candidate in candidates:
        like = likeness(vector, candidate.members) * exp(-DECAY * candidate.gap)
        if like < LIKENESS * best_fit:
            continue
        fit = like / max(LIKENESS, COHESION * cohesion(candidate.members))
        if fit >= best_fit:
            best, best_fit = candidate.story, fit
    return best


def likeness(vector: Vector, members: Sequence[Vector]) -> float:
    """How much an article resembles a story: its nearest articles, and all of them as one."""
    if len(members) == 1:
        return similarity(vector, members[0])
    nearest = sorted((similarity(vector, member) for member in members), reverse=True)
    nearest = nearest[: max(1, min(NEAREST, ceil(len(nearest) / 2)))]
    return (1 - CENTRE) * sum(nearest) / len(nearest) + CENTRE * similarity(vector, centre(members))


def cohesion(members: Sequence[Vector]) -> float:
    """How much a story's articles resemble the rest of it, on average; 0 for one article."""
    if len(members) < 2:
        return 0.0
    return sum(
        likeness(member, [*members[:place], *members[place + 1 :]]) for place, member in enumerate(members)
    ) / len(members)


def centre(members: Iterable[Vector]) -> Vector:
    """The direction that all members share."""
    total: dict[int, float] = {}
    for member in members:
        for term, weight in member.items():
            total[term] = total.get(term, 0.0) + weight
    length = sqrt(sum(weight * weight for weight in total.values())) or 1.0
    return {term: weight / length for term, weight in total.items()}


def most_typical(members: Sequence[Vector]) -> int:
    """Which of a story's articles resembles the others most; the first of equals."""
    middle = centre(members)
    return max(range(len(members)), key=lambda place: (round(similarity(members[place], middle), 6), -place))


def packed(vector: Vector) -> bytes:
    return b"".join(pack("<If", term, weight) for term, weight in vector.items())


def unpacked(data: bytes) -> Vector:
    return dict(iter_unpack("<If", data))


@lru_cache(maxsize=50_000)
def _terms_of(word: str, name: bool) -> tuple[tuple[int, float], ...]:
    """The terms that a word stands for, each with its weight: one, or the pairs of letters of a script
    that puts no spaces between words."""
    if word[0].isdecimal():
        digits = sum(char.isdecimal() for char in word)
        return ((_hash(f"#{word}"), 1.0),) if digits >= NUMBER_DIGITS and not _YEAR.fullmatch(word) else ()
    if len(word) > 1 and _WITHOUT_SPACES.match(word):
        return tuple((_hash(word[place : place + 2]), 1.0) for place in range(len(word) - 1))
    word = re.sub(r"['’]s$", "", word.lower()).replace("’", "").replace("'", "")
    if len(word) < 2 or word in _stopwords():
        return ()
    stem = word[:STEM]
    return ((_hash(f"@{stem}"), NAME_WEIGHT),) if name else ((_hash(stem), 1.0),)


_log = lru_cache(maxsize=5_000)(log)


@lru_cache(maxsize=50_000)
def _rarity(articles: int) -> float:
    """The logarithm of how many articles have a term, as if those of the start had been among them."""
    return log(articles + PRIOR_ARTICLES * PRIOR_SHARE + 0.5)


def _hash(term: str) -> int:
    return crc32(term.encode())


@cache
def _stopwords() -> frozenset[str]:
    lists = tomllib.loads(files("briefing.library").joinpath("stopwords.toml").read_text("utf-8"))
    return frozenset(word for words in lists.values() for word in words.split())
