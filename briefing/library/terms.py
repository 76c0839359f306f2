"""What an article says, as the terms by which it is told apart, and as a vector of their weights.

A term is a word of the title, the lead or the rest of the opening, title and lead counting more, names above
all. In a vector each is weighted by how rare it is among the articles seen so far and, while those are few,
in English at large (tf-idf). Terms are kept as 32-bit hashes, odd for names: what is stored of an article is
small and cannot be read.
"""

import re
import tomllib
from array import array
from collections.abc import Callable, Collection
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain
from math import log, sqrt
from operator import add, mul
from struct import iter_unpack, pack
from typing import NamedTuple
from zlib import crc32

Vector = dict[int, float]  # term → weight, of length 1

OPENING = 2500  # characters of the text that count; what comes later is background
LEAD = 120  # words
TITLE_WEIGHT, LEAD_WEIGHT, NAME_WEIGHT = 3.0, 2.0, 1.5
STEM = 7  # letters of a word that count: tells words apart as well as a stemmer does here, in any language
NUMBER_DIGITS = 3  # shorter numbers are too common to tell events apart
LENGTH = 120  # terms kept of an article

# A library that is still small knows nothing of how rare words are: it starts as if it had seen this many
# articles, each term in that share of them which words.toml says, or in RARE. A text whose words are mostly
# not in that list is in another language: there a term stands in FOREIGN of them, a name in FOREIGN_NAME.
PRIOR_ARTICLES, RARE, FOREIGN, FOREIGN_NAME = 300, 0.004, 0.03, 0.007

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d(?:[\d.,]*\d)?")
_WITHOUT_SPACES = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_YEAR = re.compile(r"(?:19|20)\d\d")


class Terms(NamedTuple):
    """The terms of an article. ``said``: how much each says about it, by how often it stands in it and where,
    and whether it is a name. ``before``: how many of the articles that a library starts with, as it were,
    have it."""

    hashes: "array[int]"
    said: "array[float]"
    before: "array[float]"


def _words_of(text: str) -> list[str]:
    """The words and numbers of a text in order."""
    words: list[str] = []
    for piece in text.split():
        if piece.isalpha():  # most are: to look for words in each would take five times as long
            words.append(piece)
        else:
            words += _WORD.findall(piece)
    return words


def terms_of(title: str, text: str) -> Terms:
    """The terms of an article, whatever library it may come into."""
    body = _words_of(text[:OPENING])
    weights: dict[str, float] = {}
    for words, weight in (
        (_words_of(title), TITLE_WEIGHT),
        (body[:LEAD], LEAD_WEIGHT),
        (body[LEAD:], 1.0),
    ):
        for word in words:
            weights[word] = weights.get(word, 0.0) + weight
    written = set(body)
    names: set[str] = set()  # also in small letters
    for word in written:
        if word[0].isupper() and (small := word.lower()) not in written:
            names.update((word, small))
    counts: dict[int, float] = {}
    for word, weight in weights.items():
        for term in _of_word(word, word in names or word.lower() in names):
            counts[term] = counts[term] + weight if term in counts else weight
    return Terms(
        hashes=array("I", counts),
        said=array("d", [(1 + log(n)) * (NAME_WEIGHT if term & 1 else 1) for term, n in counts.items()]),
        before=array("d", [PRIOR_ARTICLES * share for share in _shares_of(counts)]),
    )


def weigh(terms: Terms, articles: int, containing: Callable[[int], int]) -> Vector:
    """The vector of an article with these ``terms``, its weightiest terms first, as precise as it is kept.

    ``articles`` have been seen, this one included, ``containing(term)`` of them with that term.
    """
    most = log(articles + PRIOR_ARTICLES + 1)
    seen = map(add, map(containing, terms.hashes), terms.before)
    weights = map(mul, terms.said, [most - log(one + 0.5) for one in seen])
    best = sorted(zip(weights, terms.hashes, strict=True), reverse=True)[:LENGTH]
    best = [(weight, term) for weight, term in best if weight > 0]
    length = sqrt(sum([weight * weight for weight, _ in best]))
    single = array("f", [weight / length for weight, _ in best])
    return dict(zip([term for _, term in best], single, strict=True))


def similarity(one: Vector, other: Vector) -> float:
    """The cosine of two vectors of length 1: 0 for nothing in common, 1 for the same."""
    return sum([one[term] * other[term] for term in one.keys() & other.keys()])


def packed(vector: Vector) -> bytes:
    return pack("<" + "If" * len(vector), *chain.from_iterable(vector.items()))


def unpacked(data: bytes) -> Vector:
    return dict(iter_unpack("<If", data))


@lru_cache(maxsize=50_000)
def _of_word(word: str, name: bool) -> tuple[int, ...]:
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
    return [stem for word in _words_of(text) if not word[0].isdecimal() and (stem := _stem(word))]


def _stem(word: str) -> str:
    """The letters of a word that count, none of a common word."""
    word = re.sub(r"['’]s$", "", word.lower()).replace("’", "").replace("'", "")
    return "" if len(word) < 2 or word in _stopwords() else word[:STEM]


def _shares_of(terms: Collection[int]) -> list[float]:
    """In what share of the articles of the start each of these terms stands."""
    known = _shares()
    shares = [known.get(term, RARE) for term in terms]
    if 2 * shares.count(RARE) <= len(shares):  # most are known, names included
        return shares
    words = [share for term, share in zip(terms, shares, strict=True) if not term & 1]
    if 2 * words.count(RARE) <= len(words):
        return shares
    return [FOREIGN_NAME if term & 1 else FOREIGN for term in terms]


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


@cache
def _stopwords() -> frozenset[str]:
    lists = tomllib.loads(files("briefing.library").joinpath("stopwords.toml").read_text("utf-8"))
    return frozenset(word for words in lists.values() for word in words.split())
