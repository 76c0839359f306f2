"""Whom the words after "said" or "according to" name: "said the mayor, Ann Lee"."""

import re
from collections.abc import Sequence

from briefing.comparing.quoting.names import (
    ROLE,
    Name,
    is_capital,
    is_possessive,
    joins,
    names_of,
    titles,
    words_of,
)

_REACH = 12  # words after it in which a name ends
_SKIPPED = 5  # words before the name, at most
_CALLED = 4  # words for what its bearer is, fewer than


def after(tokens: Sequence[str], at: int, cited: bool = False) -> list[Name]:
    """Whom the words from ``at`` on name; ``cited``: papers and data speak for who made them."""
    end = min(len(tokens), at + _REACH)
    low, made = _name_begins(tokens, at, end, cited)
    high = _name_ends(tokens, low, end)
    if high == low:
        return []
    following = tokens[high] if high < len(tokens) else ""
    run = list(tokens[low:high])
    if is_possessive(run[-1]):
        run[-1] = re.sub(r"['’]s?$", "", run[-1])
        if "of" in run:  # "Dr. Ann Lee of Carrick's Shore Hospital"
            return names_of(run)
        if is_capital(following or "a"):  # "China's General Administration of Customs"
            return after(tokens, high, cited)
        if not cited or following.lower() not in words_of("papers"):
            return []
    elif following[:1].islower():
        if calling := _calling(tokens, high):
            return after(tokens, calling)
        word = following.lower()
        if word in words_of("staff") or (cited and word in words_of("papers")):
            return [name for name in names_of(run) if name.kind == "body" or len(name.words) > 1]
        goes_on = word in words_of("followers") or (cited and word in words_of("showing"))
        if not goes_on and not (word == "of" and high + 1 < len(tokens)):
            return []
    return [name for name in names_of(run) if name.kind == "body" or not made]


def _name_begins(tokens: Sequence[str], at: int, end: int, cited: bool) -> tuple[int, bool]:
    """Where a name begins, ``end`` where none does; and whether it is of who made what is cited."""
    skipped, made = 0, False
    while at < end and not is_capital(tokens[at]):
        word = tokens[at].lower()
        if (
            cited
            and word in ("from", "by")
            and tokens[at - 1].lower() in words_of("papers") | words_of("made")
        ):
            skipped, made = 0, True
        elif skipped >= _SKIPPED or not tokens[at][0].isalpha() or _is_elsewhere(word):
            return end, made
        at += 1
        skipped += 1
    return at, made


def _is_elsewhere(word: str) -> bool:
    """Whether what follows a word is no name of who says it."""
    opens = word in words_of("openers") and word not in ("the", "a", "an", "one")
    return opens or word in words_of("prepositions") or word in words_of("anybody")


def _name_ends(tokens: Sequence[str], low: int, end: int) -> int:
    """The end of a run of capitalised words, which is no small word: "Ann Lee of the"."""
    high = low
    while (
        high < end
        and (is_capital(tokens[high]) or joins(tokens, high))
        and (high == low or not is_possessive(tokens[high - 1]))
    ):
        high += 1
    while high > low and not is_capital(tokens[high - 1]):
        high -= 1
    return high


def _calling(tokens: Sequence[str], at: int) -> int:
    """Where a name begins after the words for its bearer: "Carrick harbour watcher Ida Roth"; else 0."""
    end = at
    while end < len(tokens) and end - at < _CALLED and tokens[end].isalpha() and tokens[end].islower():
        end += 1
    called = end > at and end < len(tokens) and is_capital(tokens[end])
    last = tokens[end - 1]
    return end if called and (last in titles() or ROLE.search(last)) else 0
