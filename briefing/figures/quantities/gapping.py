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
_BESIDE = re.compile(r"\([+−–-]?\Z")
_MORE = r"(?: (?:of|in|from) (?:(?:the|all|its|their) )?[\w’'-]+(?: [a-z]+)?)?"  # "of the vote", "in Ohio"
# "Greens 6 (-1)", "66 deputies (45 until now)"
_SWING = r"(?: \([+−–-]?[0-9][0-9.,]*(?: [a-z0-9]+){0,3}\))?"
_GAPPED = re.compile(rf"{_COUNTED}{_SWING}{_MORE}(?:{_JOINED}[0-9][0-9.,]*{_SWING})*{_JOINED}\Z")
_ENDS = re.compile(
    rf"[.,;)]?(?:\s*\Z|\n| (?:and {_NAME}[0-9a-z]\w*|in|to|of)\b)|[.,;)](?: (?![0-9])|\Z)| \([+−–-]?[0-9]"
)
_TOO = re.compile(rf"{_MORE}{_JOINED}{any_of('contest', 'gaining')} \Z")
_TO = re.compile(rf"{_MORE},? to (?:(?:[A-Z][\w’'.-]* ){{0,3}}[A-Z][\w-]*['’]s? )?\Z")
# "39 per cent of Moor's power, gas [24], nuclear [14] and imports [11]"
_LISTED = re.compile(
    rf"{_MORE}(?: [a-z]+)?(?: on [A-Z][a-z]+day)?,? (?:and )?(?P<what>(?![a-z]+(?:ing|ed) )[a-z]{{3,}}) \Z"
)
_LIST_GOES_ON = re.compile(r",? (?:and )?[a-z]{3,} [0-9]|[.,;](?: |\Z)|\s*\Z")
# "36 per cent, while Moor was up [1] to [33] and Alder steady on [8]"
_MOVED_TOO = re.compile(rf"{_MORE}{_JOINED}(?:was |is |were )?(?:up|down) \Z")
_STAYED = re.compile(rf"{_MORE}{_JOINED}(?:was |is )?{any_of('contest', 'staying')} (?:on|at) \Z")
_INDEX = re.compile(rf"\b{alternation(row('lookalikes', 'indices'))}\b[\w ]*\Z", re.IGNORECASE)
_REACH = 160  # characters looked back over
_NEXT = 60  # in which two numbers of a list stand
_PERCENT = 100
_GAPPING = ("percent", "noun", "physical", "temperature")
_NO_THING = row("lookalikes", "no_things")


def follows_name(text: str, start: int, end: int) -> bool:
    """Whether the number at ``start:end`` is told of the name before it, and no part of it."""
    if _ENDS.match(text, end) is None:
        return False
    before = text[max(0, start - _REACH) : start]
    return _GAPPED.search(before) is not None and _INDEX.search(before) is None


def lend(text: str, low: str, drafts: list[Draft]) -> None:
    """Give numbers after a name the unit that they share with the number before."""
    beside = [draft for draft in drafts if not _BESIDE.search(low, draft.start - 2, draft.start)]
    for order, (a, b) in enumerate(pairwise(beside)):
        bare = not b.unit and b.form == "cardinal" and not b.numeral.decimals > 1
        if not bare or a.sort not in _GAPPING or b.start - a.end > _NEXT:
            continue
        if a.sort == "percent" and _MOVED_TOO.match(text[a.end : b.start]):
            _move_too(low, b, beside[order + 2 : order + 3])
            continue
        shared = a.sort == "percent" and _shares_vote(text, low, a, b)
        fits = a.sort != "percent" or b.value <= _PERCENT
        if shared or (fits and follows_name(text, b.start, b.end)):
            b.borrow(a)


def _move_too(low: str, step: Draft, reached: list[Draft]) -> None:
    """Give a step its points and the share that it led to its percent."""
    step.unit, step.sort, step.borrowed = "pp", "points", True
    for level in reached:
        if not level.unit and low[step.end : level.start] == " to ":
            level.unit, level.sort, level.borrowed = "%", "percent", True


def _shares_vote(text: str, low: str, a: Draft, b: Draft) -> bool:
    """Whether sides share a vote: "won 53 percent and Barrett had [46]", "52 percent to [45]"."""
    gap = text[a.end : b.start]
    if a.value + b.value <= _PERCENT and (_STAYED.match(gap) or _goes_down_list(text, a, b)):
        return True
    if not ranges.HALVES[0] <= a.value + b.value <= ranges.HALVES[1] or ranges.is_step(low, a):
        return False
    return _TOO.match(gap) is not None or _TO.match(gap) is not None


def _goes_down_list(text: str, a: Draft, b: Draft) -> bool:
    """Whether ``b`` is the share of the next thing of a list: "39 per cent, gas [24] and coal [11]"."""
    item = _LISTED.match(text[a.end : b.start]) if b.numeral.plain else None
    if item is None or item["what"] in _NO_THING:
        return False
    return _LIST_GOES_ON.match(text, b.end) is not None
