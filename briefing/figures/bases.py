"""What a figure is counted against or per: y/y, m/m, per day, in yuan, seasonally adjusted."""

import re

from briefing.figures.lexicon import load
from briefing.figures.patterns import alternation
from briefing.model import Kind

_TABLE = load("basis")
_AGO = re.compile(r"\s(?:ago|earlier|before|later|after)\b")  # "35 a year ago" is no rate


def _rows(group: str) -> tuple[re.Pattern[str], dict[str, str]]:
    wording: dict[str, str] = {}
    for basis, wordings in _TABLE[group].items():
        for words in wordings.split("|"):
            wording[" ".join(words.split())] = basis
    words = alternation(filter(None, wording)).replace(r"\ ", r"\s+")
    return re.compile(rf"(?<![\w-]){words}(?![\w-])", re.IGNORECASE), wording


_CHANGE, _CHANGE_WORDS = _rows("change")
_RATE, _RATE_WORDS = _rows("rate")
_ADJUSTED, _ADJUSTED_WORDS = _rows("adjustment")
_CURRENCIES = {
    "USD": "in dollars",
    "CNY": "in yuan",
    "EUR": "in euros",
    "GBP": "in pounds",
    "JPY": "in yen",
    "INR": "in rupees",
}


def basis_of(
    text: str, start: int, end: int, low: int, high: int, kind: Kind, unit: str, currency: str
) -> str:
    """The bases stated in the clause ``text[low:high]`` of the figure at ``start:end``, joined by ", ".

    ``currency``: unit of the level that a change leads to ("rose 3.6% to 41 trillion yuan"), or "".
    """
    found: list[str] = []
    if kind in ("change", "ratio"):
        match = _CHANGE.search(text, end, min(high, end + 90)) or _CHANGE.search(
            text, max(low, start - 60), start
        )
        if match:
            found.append(_CHANGE_WORDS[_flat(match[0])])
    elif "/" not in unit:
        match = _RATE.match(text, end + 1, high) or _RATE.search(
            text, max(low, start - 30), min(high, end + 25)
        )
        if match and not _AGO.match(text, match.end()):
            found.append(_RATE_WORDS[_flat(match[0])])
    adjusted = _ADJUSTED.search(text, low, high)
    if adjusted:
        found.append(_ADJUSTED_WORDS[_flat(adjusted[0])])
    if kind == "change" and unit == "%" and currency and not any(basis.startswith("in ") for basis in found):
        found.append(_CURRENCIES.get(currency, f"in {currency}"))
    return ", ".join(found)


def _flat(words: str) -> str:
    return " ".join(words.lower().split())


_CHANGE_WORDS = {_flat(words): basis for words, basis in _CHANGE_WORDS.items()}
_RATE_WORDS = {_flat(words): basis for words, basis in _RATE_WORDS.items()}
_ADJUSTED_WORDS = {_flat(words): basis for words, basis in _ADJUSTED_WORDS.items()}
