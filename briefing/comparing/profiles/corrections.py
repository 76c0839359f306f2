"""Numbers that an article takes back: "We earlier reported he was 28", "a previous version said 12"."""

import re
from functools import lru_cache

from briefing.comparing.words.tables import row
from briefing.figures.words.patterns import alternation

_VERSIONS, _BEFORE = row("words", "corrections", "versions"), row("words", "corrections", "before")
_PAPER, _SAID = (alternation(row("words", "corrections", name)) for name in ("papers", "said"))
_WITHDRAWN = re.compile(
    rf"\b{alternation(_VERSIONS)} versions? of (?:this|the) {_PAPER}\b"
    rf"|\b(?:we|(?:this|the) {_PAPER}) (?:had )?{alternation(_BEFORE)} {_SAID}\b",
    re.IGNORECASE,
)
_MARKS = (*_VERSIONS, *_BEFORE)


@lru_cache(maxsize=4096)
def is_withdrawn(sentence: str) -> bool:
    """Whether a sentence tells what the article said before and no longer says."""
    return any(map(sentence.__contains__, _MARKS)) and _WITHDRAWN.search(sentence) is not None
