"""The language of a text, by its small words or its script."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from heapq import nlargest
from pathlib import Path

_SAMPLE = 4000  # characters
_FEWEST = 20  # words
_SHARE = 0.08  # of the words that must be a language's own small words
_LEAD = 1.5  # times as many as the runner-up has
_SCRIPTS = (  # letters, and the share of all letters that they must have
    ("ja", re.compile(r"[\u3041-\u30ff]"), 0.1),
    ("ko", re.compile(r"[\uac00-\ud7a3]"), 0.4),
    ("zh", re.compile(r"[\u4e00-\u9fff]"), 0.4),
    ("he", re.compile(r"[\u05d0-\u05ea]"), 0.4),
    ("el", re.compile(r"[\u03b1-\u03c9]"), 0.4),
    ("ar", re.compile("\u0629"), 0.01),  # teh marbuta, which Persian and Urdu do not write
    ("ru", re.compile(r"[\u044b\u044d]"), 0.01),  # two letters that its neighbours do not have
)
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    table = tomllib.loads(Path(__file__).with_name("language.toml").read_text("utf-8"))["words"]
    return {language: frozenset(words) for language, words in table.items()}


def _words_of(text: str) -> Iterator[str]:
    for piece in text.split():
        if piece.isalpha():
            yield piece
        else:
            yield from _WORD.findall(piece)


def guess_language(text: str) -> str:
    """ISO 639-1 code of the text's language, or "" where it is not clear."""
    sample = text[:_SAMPLE].lower()
    if not sample.isascii():
        letters = sum(map(str.isalpha, sample))
        for language, script, share in _SCRIPTS:
            if len(script.findall(sample)) > share * letters:
                return language
    words = Counter(_words_of(sample))
    total = words.total()
    if total < _FEWEST:
        return ""
    counts = [
        (sum([words[word] for word in words.keys() & small]), language)
        for language, small in _words().items()
    ]
    (most, first), (second, _) = nlargest(2, counts)
    return first if most > _SHARE * total and most > _LEAD * second else ""
