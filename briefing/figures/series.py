"""Ordinals that are figures: "eighth straight month", "third-largest", "the 100,000th death"."""

import re

from briefing.figures import nouns
from briefing.figures.draft import Sort
from briefing.figures.numeral import Numeral
from briefing.figures.patterns import alternation, any_of
from briefing.figures.vocabulary import VOCABULARY

_RUN = re.compile(
    rf"[ -]{any_of('series', 'run')}[ -](?:full[ -])?([a-z]+)|[ -]([a-z]+) {any_of('series', 'run_after')}\b"
)
_SUPERLATIVES = [word for word in nouns.lists().compared if word.endswith(("est", "worst"))]
_RANK = re.compile(rf"[ -]{alternation(['most', 'least', *_SUPERLATIVES])}\b(?:[ -][a-z]+)?")
_RANKED = re.compile(rf"\b{any_of('series', 'ranked')} (?:as |in |at )?\Z")
_SUFFIX = re.compile(r"(?:st|nd|rd|th)(?![a-z0-9])")
_TAIL = re.compile(rf"[ -]({alternation(VOCABULARY.ordinals)})(?![a-z])")
_A_COUNT = 1000  # from here on "the 1,000th death" says how many there were


def read(low: str, start: int, end: int, value: int) -> Numeral | None:
    """The run or rank that the ordinal at ``start:end`` begins; None for any other ordinal."""
    numeral = Numeral(start, end, value, 1, form="ordinal", spelled=True, scaled=True, mantissa=value)
    run = _RUN.match(low, end)
    if run is not None and run.lastindex:
        numeral.end = run.end(run.lastindex)
        return numeral
    rank = _RANK.match(low, end)
    if value >= 2 and rank is not None:
        numeral.end = rank.end()
        return numeral
    if value >= 3 and low.startswith(" time", end) and not low[end + 5 : end + 6].isalpha():
        numeral.end = end + len(" time")
        return numeral
    if value >= _A_COUNT and low[end : end + 1] == " ":
        return numeral
    return numeral if _RANKED.search(low, max(0, start - 16), start) else None


def take(low: str, numeral: Numeral) -> bool:
    """Make an ordinal of a number that "th" or "-first" follows; True if one does."""
    if numeral.spelled:
        tail = _TAIL.match(low, numeral.end) if numeral.value >= 20 else None
        value = int(numeral.value) + (VOCABULARY.ordinals[tail[1]] if tail else 0)
    else:
        tail = _SUFFIX.match(low, numeral.end)
        value = int(numeral.value)
        if tail is not None and tail.group() == "st" and (value % 10 != 1 or value % 100 == 11):
            return False  # "18st" of a heavy man
    if tail is None:
        return False
    series = read(low, numeral.start, tail.end(), value)
    numeral.value, numeral.form = value, "ordinal"
    numeral.end, numeral.scaled = (series.end, True) if series else (tail.end(), False)
    return True


def unit_of(text: str, low: str, numeral: Numeral) -> tuple[str, Sort, int]:
    """What a run, rank or counted ordinal counts, its sort, and where it ends."""
    if low.endswith(" time", numeral.start, numeral.end):
        return "time", "count", numeral.end
    run = _RUN.search(low, numeral.start, numeral.end + 15)
    if run is not None and run.lastindex and run.end(run.lastindex) == numeral.end:
        return nouns.singular(run[run.lastindex]), "noun", numeral.end
    counted = nouns.read(text, low, numeral.end, 1) if numeral.value >= _A_COUNT else None
    return (counted.unit, "noun", counted.end) if counted else ("", "", numeral.end)
