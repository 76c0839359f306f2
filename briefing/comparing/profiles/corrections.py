"""Numbers that an article takes back: "We earlier reported he was 28", "a previous version said 12"."""

import re

_PAPER = r"(?:story|article|report|post|headline)"
_THEN = r"(?:earlier|previously|originally|incorrectly|wrongly|mistakenly)"
_SAID = r"(?:reported|said|stated|wrote|gave|put|misstated)"
_WITHDRAWN = re.compile(
    rf"\b(?:earlier|previous|original) versions? of (?:this|the) {_PAPER}\b"
    rf"|\b(?:we|(?:this|the) {_PAPER}) (?:had )?{_THEN} {_SAID}\b",
    re.IGNORECASE,
)
_BEGINNINGS = ("earlier", "previous", "original", "incorrect", "wrong", "mistake")


def is_withdrawn(sentence: str) -> bool:
    """Whether a sentence tells what the article said before and no longer says."""
    return any(map(sentence.__contains__, _BEGINNINGS)) and _WITHDRAWN.search(sentence) is not None
