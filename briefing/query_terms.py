"""What a reader looks for: words, and phrases in quotes."""

import re
from functools import lru_cache

from briefing.text import one_line

TERM = r'(?:"([^"]*)"?|([^\s"]*))'  # the phrase, the last of which may still lack its end, or the word
_TERM = re.compile(TERM)


@lru_cache(maxsize=64)
def terms_of(query: str) -> tuple[str, ...]:
    """The words and phrases of ``query`` as they are written, each once."""
    found = (phrase or word or "" for phrase, word in _TERM.findall(query))
    return tuple(dict.fromkeys(one_line(term) for term in found if term.strip()))


@lru_cache(maxsize=64)
def folded_terms(query: str) -> tuple[str, ...]:
    """The same whatever their case."""
    return tuple(dict.fromkeys(term.casefold() for term in terms_of(query)))


def holds(text: str, query: str) -> bool:
    """Whether ``text`` has every word and phrase of ``query``, in any order."""
    folded = text.casefold()
    return all(term in folded for term in folded_terms(query))
