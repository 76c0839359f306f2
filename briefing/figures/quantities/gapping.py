"""Numbers whose verb and noun are left out: "Moor won 53 percent, Alder [46]", "Ford cut 90 jobs, Opel [40]".

The second of two clauses leaves out what it shares with the first (gapping), so that a name stands right
before its number, which is then no part of the name.
"""

import re
from itertools import pairwise

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft
from briefing.figures.words.patterns import alternation, any_of, row

_NAME = r"(?:the )?(?:[A-Z][\w’'.-]* ){1,4}"
_JOINED = rf"(?:,|;|,? (?:and|with|while|but)) {_NAME}"
_COUNTED = r"[0-9](?: ?%| per ?cent| [a-z]+s|(?= \([+−–-]))"
_MORE = r"(?: (?:of|in|from) (?:(?:the|all|its|their) )?[\w’'-]+(?: [a-z]+)?)?"  # "of the vote", "in Ohio"
_SWING = r"(?: \([+−–-][0-9.]+\))?"  # "Greens 6 (-1)"
_GAPPED = re.compile(rf"{_COUNTED}{_SWING}{_MORE}(?:{_JOINED}[0-9][0-9.,]*{_SWING})*{_JOINED}\Z")
_ENDS = re.compile(
    rf"[.,;)]?(?:\s*\Z|\n| (?:and {_NAME}[0-9a-z]\w*|in|to|of)\b)|[.,;)](?: (?![0-9])|\Z)| \([+−–-]"
)
_TOO = re.compile(rf"{_MORE}{_JOINED}{any_of('contest', 'gaining')} \Z")
_TO = re.compile(rf"{_MORE},? to (?:(?:[A-Z][\w’'.-]* ){{0,3}}[A-Z][\w-]*['’]s? )?\Z")
_INDEX = re.compile(rf"\b{alternation(row('lookalikes', 'indices'))}\b[\w ]*\Z", re.IGNORECASE)
_REACH = 160  # characters looked back over
_NEXT = 60  # in which two numbers of a list stand
_PERCENT = 100


def follows_name(text: str, start: int, end: int) -> bool:
    """Whether the number at ``start:end`` is told of the name before it, and no part of it."""
    if _ENDS.match(text, end) is None:
        return False
    before = text[max(0, start - _REACH) : start]
    return _GAPPED.search(before) is not None and _INDEX.search(before) is None


def lend(text: str, low: str, drafts: list[Draft]) -> None:
    """Give numbers after a name the unit that they share with the number before."""
    for a, b in pairwise(drafts):
        bare = not b.unit and b.form == "cardinal" and not b.numeral.decimals > 1
        if bare and a.sort in ("percent", "noun") and b.start - a.end <= _NEXT:
            shared = a.sort == "percent" and _shares_vote(text, low, a, b)
            fits = a.sort == "noun" or b.value <= _PERCENT
            if shared or (fits and follows_name(text, b.start, b.end)):
                b.borrow(a)


def _shares_vote(text: str, low: str, a: Draft, b: Draft) -> bool:
    """Whether two sides share a vote: "won 53 percent and Barrett had [46]", "52 percent to [45]"."""
    if not ranges.HALVES[0] <= a.value + b.value <= ranges.HALVES[1] or ranges.is_step(low, a):
        return False
    gap = text[a.end : b.start]
    return _TOO.match(gap) is not None or _TO.match(gap) is not None
