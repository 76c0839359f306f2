"""The given names and surnames that stand together in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.comparing.quoting.names import run_together, titles, words_of
from briefing.comparing.words.calendar_names import WEEKDAYS
from briefing.figures.slots.gazetteer import is_known

_GERUND = 6  # letters of a word in "-ing" that is no given name where it opens a sentence

_FULL = re.compile(
    r"([A-Z](?<!\w.)[^\W\d_]++(?:-[A-Z][^\W\d_]++)?+)(?: [A-Z]\.)?+"
    r"(?= ([A-Z](?:['’][A-Z])?[^\W\d_]+(?:-[^\W\d_]+)?))"
)
_OPENS = re.compile(r"(?:\A|[\n.!?:;\"“”(—–-])\s*\Z")
_IN = re.compile(r"\b(?:in|at|near|outside) \Z")


@dataclass(frozen=True, slots=True)
class FullName:
    at: int
    given: str
    surname: str
    opens: bool  # its sentence, so that its first word may be any
    first: str = ""  # the given name before a middle one


def full_names(text: str) -> Iterator[FullName]:
    """Every pair of a given name and a surname, in order."""
    before, end = "", -1
    for match in _FULL.finditer(text):
        given, at = match[1], match.start()
        first = before if at == end + 1 else ""
        before, end = "", match.end()
        if _is_title(match[2]) or not _given(given) or _IN.search(text, max(0, at - 8), at):
            continue
        if first and is_known(f"{first} {given}"):
            continue
        opens = _OPENS.search(text, max(0, at - 3), at) is not None
        if not (opens and given.endswith("ing") and len(given) >= _GERUND):
            yield FullName(at, given, match[2], opens, first)
            before = given


def _given(word: str) -> bool:
    low = word.lower()
    return not (
        low in titles()
        or low in words_of("openers")
        or low in words_of("prepositions")
        or word in WEEKDAYS
        or word.isupper()
        or run_together(word)
    )


def _is_title(word: str) -> bool:
    low = word.lower()
    return low in titles() and low not in words_of("surnames")
