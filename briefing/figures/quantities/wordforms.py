"""Numbers that words make without digits: "doubled", "dozens", "several hundred", "no deaths",
"both", "about an hour".
"""

import re

from briefing.figures.quantities import parts, repeats, series, single_units
from briefing.figures.quantities.draft import Sort
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.words import counted_nouns, nouns
from briefing.figures.words.patterns import alternation, any_of, any_word, phrases

_NONE = ("no", "none", "both", "nobody")
TRIGGERS = frozenset(
    [
        *parts.FRACTION_WORDS,
        *VOCABULARY.ordinals,
        *VOCABULARY.multiples,
        *VOCABULARY.tallies,
        *_NONE,
        "single",
        *single_units.UNITS,
        *(scale + "s" for scale in VOCABULARY.scales),
    ]
)
_PLURAL_SCALES = {scale + ending: power for scale, power in VOCABULARY.scales.items() for ending in ("", "s")}
_COMPARES = re.compile(rf" {any_of('multiple', 'compares')}\b")
_CLAUSE = re.compile(
    rf" (?:as (?:{any_of('multiple', 'not_as')}\b|[A-Z])|that {any_of('multiple', 'spells')}\b)"
)
_MULTIPLE_OF = re.compile(rf" {any_of('multiple', 'of')}\b")
# "double November's rate"
_OF_OWNED = re.compile(rf" [a-z]+['’]s (?:[a-z]+ )?{any_of('multiple', 'owned')}\b")
# "migration halves to 431,000", "the murder rate triples in five years"
_MULTIPLIES = re.compile(
    r" (?:to [^\w\s]?\d|(?:in|over) (?:[a-z0-9]+ ){1,2}(?:day|week|month|year|decade)s?\b)"
)
_AS_A_NOUN = re.compile(
    r"\b(?:the|into|in|of|both|two|an?|his|her|their|(?:wo)?men['’]s|mixed|wheelchair|first|second) \Z"
)
_TO_MULTIPLY = re.compile(rf"{any_word('multiple', 'verbs')} \Z")
_TALLY = re.compile(rf" of ({alternation(_PLURAL_SCALES)})(?![a-z])")
_SEVERAL = re.compile(
    rf"(?<![a-z])(?:{any_of('tally', 'several')}|(?P<two>{any_of('tally', 'couple')}))[ -]\Z"
)
_SEVERAL_SCALE = re.compile(rf" ({alternation(VOCABULARY.scales)})(?![a-z])")
_MARKS = re.compile(rf"{any_word('tally', 'marks')}[ -]\Z")
_OF_THE_NUMBER = re.compile(r" of (?:the|its|their|those|these|his|her) [0-9]")
_OWNED = re.compile(
    r" (?:their|his|her|its|our|my|your|of (?!(?:the|these|those|its|his|her|their) [a-z]))\b"
)
_HARMED = re.compile(r" (?:was|were|is|(?:has|had|have) been) " + rf"{any_of('harmed', 'states')}\b")
# before "no one was hurt", which then is told as it is: no "if", "why" or "not true that"
_TELLS_SO = re.compile(r"(?:\A|[.!?;:,“”\"\n–—]\s?|\b(?:sa(?:id|ys)(?: that)?|and|but) )\Z")
_GOES_ON = re.compile(r",? (?:and|in|on|at|of|to|as|for|from|have|had)\b")


def read(text: str, low: str, start: int, word: str, following: int) -> Numeral | None:
    """The number that begins, or that a word before it began, at the trigger ``word``.

    ``following`` is where the last number ended; nothing before it is taken.
    """
    if word in VOCABULARY.tallies:
        return _tally(low, start, word)
    if word in VOCABULARY.kinds:
        return _spelled(low, start, word, following)
    if word in VOCABULARY.multiples and (multiple := _multiple(text, low, start, word)):
        return multiple
    if word == "half":
        return parts.read_half(low, start, following)
    if word in single_units.UNITS:
        return single_units.read(low, start, word, following)
    if word == "single":
        return repeats.read_single(low, start)
    if word in _NONE:
        return _none(text, low, start, word)
    ordinal = VOCABULARY.ordinals.get(word)
    found = series.read(low, start, start + len(word), ordinal) if ordinal is not None else None
    if found is None and word in parts.FRACTION_WORDS:
        return parts.read_part(low, start, word, following)
    return found


def extend(low: str, numeral: Numeral) -> None:
    """Take what follows a number and changes it: "-fold", "th", "thirds", "in five", "to 1"."""
    following = low[numeral.end : numeral.end + 1]
    if not following or numeral.form != "cardinal":
        return
    if low.startswith(("-fold", "fold"), numeral.end):
        numeral.form, numeral.end = "multiple", numeral.end + (5 if following == "-" else 4)
        return
    if following in "x×" and not numeral.spelled and not low[numeral.end + 1 : numeral.end + 2].isalnum():
        numeral.form, numeral.end = "multiple", numeral.end + 1  # "3.2x oversubscribed"
        return
    if following not in " -‑/snrt":
        return
    whole = not numeral.decimals and numeral.value == int(numeral.value)
    joined = numeral.spelled or following in "snrt"  # "two-thirds", "5th", but no space after digits
    if whole and joined and (parts.divide(low, numeral) or series.take(low, numeral)):
        return
    if whole:
        parts.take_whole(low, numeral)
    if numeral.form == "cardinal" and not numeral.scaled:
        parts.take_odds(low, numeral)


def _spelled(low: str, start: int, word: str, following: int) -> Numeral | None:
    scale = VOCABULARY.kinds[word][0] in ("scales", "groups")
    if scale:
        if low.endswith(("baker's ", "baker’s "), 0, start):
            return None
        tally = _several(low, start, word, following)
        if tally is not None:
            return tally
    joining = low[max(following, start - 8) : start] != "between "
    numeral = VOCABULARY.read(low, start, joining)
    if numeral is not None and scale:
        parts.take_article(low, numeral, following)
    return numeral


def _multiple(text: str, low: str, start: int, word: str) -> Numeral | None:
    end, value = start + len(word), VOCABULARY.multiples[word]
    if low[end : end + 1] == "-" or low.startswith(" down", end):
        return None
    if word in phrases("multiple", "bare"):
        if word.endswith("s") and _AS_A_NOUN.search(low, start - 12, start):
            return None  # "won the doubles in"
        told = (
            _MULTIPLE_OF.match(low, end)
            or _OF_OWNED.match(low, end)
            or _TO_MULTIPLY.search(low, start - 10, start)
        )
        if not told and not (word.endswith("s") and _MULTIPLIES.match(low, end)):
            return None  # "halves to 40", "triples in five years"
    elif word == "twice" and (low.startswith(" over ", end) or not compares(text, low, end)):
        return repeats.read_twice(low, start)
    step = 0.5 if value >= 1 else 0.1
    return Numeral(start, end, value, step, form="multiple", spelled=True, decimals=1, mantissa=value)


def _tally(low: str, start: int, word: str) -> Numeral | None:
    """ "dozens", "tens of thousands": from the word's number to ten times that, open above."""
    end, floor = start + len(word), VOCABULARY.tallies[word]
    match = _TALLY.match(low, end)
    again = f" and {word}"
    if low.startswith(again, end):
        end += len(again)  # "billions and billions of dollars"
    if match is not None:
        floor, end = floor * 10 ** _PLURAL_SCALES[match[1]], match.end()
    elif word == "tens" or (word == "scores" and not low.startswith((" of ", " more "), end)):
        return None
    if word == "scores" and _MARKS.search(low, start - 10, start):
        return None
    return _span(start, end, floor, floor)


def _several(low: str, start: int, word: str, following: int) -> Numeral | None:
    """ "several hundred", "a few thousand": between two and ten of them."""
    match = _SEVERAL.search(low, max(following, start - 12, 0), start)
    if match is None:
        return None
    end, factor = start + len(word), VOCABULARY.factors[word]
    further = _SEVERAL_SCALE.match(low, end)
    if further is not None:
        factor, end = factor * VOCABULARY.factors[further[1]], further.end()
    if match["two"]:
        return Numeral(match.start(), end, 2 * factor, factor, spelled=True, scaled=True, mantissa=2)
    return _span(match.start(), end, 2 * factor, factor)


def _span(start: int, end: int, floor: int, factor: int) -> Numeral:
    return Numeral(
        start, end, floor, factor, form="tally", spelled=True, scaled=True, mantissa=floor, high=10 * factor
    )


def _none(text: str, low: str, start: int, word: str) -> Numeral | None:
    """ "no deaths", "no one was hurt", "none of the 157": nothing, counted; "both bombers": two."""
    end = start + len(word)
    if word == "nobody" or low.startswith(" one ", end):
        end += 0 if word == "nobody" else len(" one")
        told = _HARMED.match(low, end) and _TELLS_SO.search(low, max(0, start - 16), start)
        return Numeral(start, end, 0, 1, spelled=True) if told else None
    numeral = Numeral(start, end, 2 if word == "both" else 0, 1, spelled=True)
    counted = counted_nouns.read(text, low, end, 2)
    if word == "none":
        return numeral if counted is not None or _OF_THE_NUMBER.match(low, end) else None
    if counted is None or "\n" in text[end : counted.end] or low[end : end + 1] != " ":
        return None
    if word == "no":
        return numeral if counted.head in nouns.LISTS.absence else None
    alone = not _OWNED.match(low, end) and not _GOES_ON.match(low, counted.end)
    return numeral if alone and counted.end - end < 30 else None


def unit_of(text: str, low: str, numeral: Numeral) -> tuple[str, Sort, int]:
    """The unit of an ordinal or multiple, its sort, and where it ends."""
    return ("x", "ratio", numeral.end) if numeral.form == "multiple" else series.unit_of(text, low, numeral)


def compares(text: str, low: str, end: int) -> bool:
    """Whether "times" multiplies here ("ten times higher") and does not count ("three times as he left")."""
    return _COMPARES.match(low, end) is not None and _CLAUSE.match(text, end) is None
