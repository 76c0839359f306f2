"""What a figure is counted against or per: y/y, m/m, per day, in yuan, seasonally adjusted."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefing.figures.lexicon import load
from briefing.figures.units.families import is_duration
from briefing.figures.words.folding import fold, holds_any
from briefing.figures.words.patterns import alternation, begun_words
from briefing.model import Kind

_TABLE = load("basis")
# "35 a year ago", "a year and a half", "a year-end deal" are no rates
_NO_RATE = re.compile(r"[\s-](?:ago|earlier|before|later|after|and\sa\b|end|long|old|use|life|routine)\b")
# "waited more than a year", "took almost an hour" are none either
_LASTS = re.compile(r"\b(?:than|over|under|nearly|almost|about|for|in|after|within|of|least|most)\s\Z")
_APART = re.compile(r"[,;:()–—\d]|\b(?:and|or|but|who|which|that)\b")
_ANOTHER = re.compile(r"\b(?:the|this|that|at|during|by|on)\b")  # "40 people at the annual fair"
_HELD = re.compile(rf"\s(?:[\w-]+\s)?{begun_words(_TABLE['held']['nouns'].split())}s?\b")
_SO_FAR = "year to date"
_OF_ANOTHER = re.compile(r"(?:,|\band\b).*\d", re.DOTALL)
# "rose 0.2% from May and 3.7% from a year earlier"
_MONTHS = alternation(month.title() for month in load("periods")["months"])
_FROM_MONTH = re.compile(rf"\s(?:in [A-Z]\w+\s)?from\s{_MONTHS}\b(?=,?\s(?:and|but)\b[^.;]*\d)")
_NEAR = 30  # characters between a figure and what tells its pace
_SHORT = 3  # letters of words that stand in most sentences


def _flat(words: str) -> str:
    return " ".join(words.lower().split())


def _rows(group: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern of the wordings in lower case, and the basis of each."""
    wording = {
        _flat(words): basis for basis, wordings in _TABLE[group].items() for words in wordings.split("|")
    }
    words = begun_words(filter(None, wording), r"[\w-]").replace(r"\ ", r"\s+")
    return re.compile(rf"{words}(?![\w-])"), wording


def _keys(wordings: Iterable[str]) -> frozenset[str]:
    """A few words of which each wording holds one: without any of them there is nothing to look for."""
    left = {wording for wording in wordings if wording}
    keys: list[str] = []
    while left:
        words = sorted(left | {word for wording in left for word in wording.split() if len(word) > _SHORT})
        keys.append(max(words, key=lambda word: sum(word in wording for wording in left)))
        left = {wording for wording in left if keys[-1] not in wording}
    return frozenset(keys)


_CHANGE, _CHANGE_WORDS = _rows("change")
_RATE, _RATE_WORDS = _rows("rate")
_PACE, _PACE_WORDS = _rows("pace")
_ADJUSTED, _ADJUSTED_WORDS = _rows("adjustment")
_ADJUSTED_KEYS, _PACE_KEYS = _keys(_ADJUSTED_WORDS), _keys(_PACE_WORDS)
_CURRENCIES = {
    "USD": "in dollars",
    "CNY": "in yuan",
    "EUR": "in euros",
    "GBP": "in pounds",
    "JPY": "in yen",
    "INR": "in rupees",
}


class Adjustment(NamedTuple):
    """What a figure is adjusted for, and where that is told."""

    start: int
    end: int
    basis: str


def adjustments(text: str, low: int, high: int) -> list[Adjustment]:
    """The adjustments that the sentence ``text[low:high]`` tells of."""
    folded = fold(text)
    if not holds_any(folded, _ADJUSTED_KEYS, low, high):
        return []
    found = _ADJUSTED.finditer(folded, low, high)
    return [Adjustment(match.start(), match.end(), _ADJUSTED_WORDS[_flat(match[0])]) for match in found]


def basis_of(
    text: str,
    start: int,
    end: int,
    low: int,
    high: int,
    kind: Kind,
    unit: str,
    currency: str,
    adjusted: Sequence[Adjustment],
) -> str:
    """The bases stated in the clause ``text[low:high]`` of the figure at ``start:end``, joined by ", ".

    ``currency``: unit of the level that a change leads to ("rose 3.6% to 41 trillion yuan"), or "".
    ``adjusted``: the adjustments of the sentence.
    """
    found: list[str] = []
    if kind in ("change", "ratio") and not _FROM_MONTH.match(text, end):
        folded = fold(text)
        match = _CHANGE.search(folded, end, min(high, end + 90)) or _CHANGE.search(
            folded, max(low, start - 60), start
        )
        if match:
            found.append(_CHANGE_WORDS[_flat(match[0])])
    elif "/" not in unit and unit != "%" and kind == "level" and not is_duration(unit):
        rate = _rate(text, start, end, low, high)
        if rate and (rate != "per hour" or unit.isupper() or not unit):
            found.append(rate)
    for first, last, basis in adjusted:
        of_another = basis == _SO_FAR and _OF_ANOTHER.search(
            text, end, first
        )  # "$9m in May, $20m so far this year"
        if low <= first and last <= high and not of_another:
            found.append(basis)
            break
    if kind == "change" and unit == "%" and currency and not any(basis.startswith("in ") for basis in found):
        found.append(_CURRENCIES.get(currency, f"in {currency}"))
    return ", ".join(found)


def _rate(text: str, start: int, end: int, low: int, high: int) -> str:
    """By what time a figure is counted: "3,000 a day" after it, "a daily total of 3,000" on either side."""
    folded = fold(text)
    high = min(high, end + _NEAR)
    after = _RATE.search(folded, end, high)
    lasts = after and after[0][:1] == "a" and _LASTS.search(text, end, after.start())
    if after and not (lasts or _APART.search(text, end, after.start()) or _NO_RATE.match(text, after.end())):
        return _RATE_WORDS[_flat(after[0])]
    low = max(low, start - _NEAR)
    if not holds_any(folded, _PACE_KEYS, low, high):
        return ""
    for match in reversed([*_PACE.finditer(folded, low, high)]):
        between = (match.end(), start) if match.end() <= start else (end, match.start())
        if match.start() > end and _ANOTHER.search(text, *between):
            continue
        if _HELD.match(text, match.end()):
            continue  # "drew 5,000 to its annual fair"
        if not _APART.search(text, *between) and not _NO_RATE.match(text, match.end()):
            return _PACE_WORDS[_flat(match[0])]
    return ""
