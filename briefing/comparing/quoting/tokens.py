"""A sentence without its quotations as words and marks, and the runs of names in it."""

import re
from collections.abc import Sequence

from briefing.comparing.quoting.names import is_capital, joins, words_of
from briefing.comparing.words.calendar_names import NAMES

LONGEST_ASIDE = 30  # words between a name and its verb, set off by commas

_TOKEN = re.compile(
    r"\"+|(?:[A-Z]\.)+(?:[A-Z]\b)?"
    r"|(?:Sens?|Reps?|Govs?|Drs?|Mr|Mrs|Ms|Lt|Col|Gen|Maj|Capt|Sgt|Adm|Prof|Rev|Jr|Sr|St|Mt|Inc|Corp|Co|Ltd)\.(?=\W)"
    r"|[DRI]-[A-Z][A-Za-z.]*|[^\W\d_][\w&'’-]*|\d(?:[\w.%-]|,(?=\d))*|\S"
)


def tokens_of(text: str) -> list[str]:
    """Words, abbreviations with their full stops, numbers, runs of quotation marks, other marks."""
    return _TOKEN.findall(text)


def quotes(tokens: Sequence[str]) -> bool:
    """Whether something stands in quotation marks."""
    return any(token[0] == '"' for token in tokens)


def begin(tokens: Sequence[str], at: int) -> int:
    """Where the name that ends with a word begins; after the word where it ends none."""
    low = at + 1
    while low > 0 and (is_capital(tokens[low - 1]) or joins(tokens, low - 1)):
        low -= 1
    while low <= at and not is_capital(tokens[low]):
        low += 1
    return low


def back(tokens: Sequence[str], at: int) -> int:
    """Leftwards over adverbs, auxiliaries and days."""
    while at >= 0:
        if tokens[at] in words_of("between"):
            at -= 1
        elif tokens[at] in NAMES:
            at -= 2 if at and tokens[at - 1] == "on" else 1
        else:
            break
    return at


def forth(tokens: Sequence[str], at: int) -> int:
    """Rightwards over adverbs, auxiliaries and days."""
    while at < len(tokens) and (
        tokens[at] == "on" or tokens[at] in words_of("between") or tokens[at] in NAMES
    ):
        at += 1
    return at


def opening(tokens: Sequence[str], at: int, mark: str) -> int:
    """Where a mark stands last before a word; 0 where nowhere."""
    while at > 0 and tokens[at] != mark:
        at -= 1
    return at
