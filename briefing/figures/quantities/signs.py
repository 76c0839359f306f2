"""The sign before a number: "-5%", "minus 233", "negative $71.5 million", but no dash, bullet or margin."""

import re

from briefing.figures.quantities.draft import Draft

_DASHES = "-−–"
_SIGN = re.compile(r"(?:(?<![\w)%])[-−–] ?|(?<![a-z])(?:minus|negative) )\Z")
_SIGNS = (*_DASHES, *(dash + " " for dash in _DASHES), "minus ", "negative ")  # how it ends
_PLUS_MINUS = re.compile(r"(?:plus or (?:minus )?|\+/-?|±\s?)\Z")
_BOOKED = re.compile(r"\b(?:is|was|were|of|at|to|totalled|totaled) \(\Z")
_NUMBER_BEFORE = re.compile(r"[0-9] ?\Z")


def _is_loss(low: str, draft: Draft) -> bool:
    """Whether money stands in brackets as accounts write a loss: "net income was ($3.2 million)"."""
    return (
        low[draft.start - 1 : draft.start] == "("
        and low[draft.end : draft.end + 1] == ")"
        and _BOOKED.search(low, draft.start - 12, draft.start) is not None
    )


def read(low: str, draft: Draft) -> None:
    """Make the draft negative if a sign stands before it or between its currency and its digits."""
    start = draft.start
    if draft.sort == "money" and _is_loss(low, draft):
        draft.value = -draft.value
        return
    if start < draft.numeral.start and low[draft.numeral.start - 1] in "-−":
        draft.value = -draft.value
        return
    if not low.endswith(_SIGNS, 0, start):
        return
    match = _SIGN.search(low, start - 10, start)
    if match is None or _PLUS_MINUS.search(low, start - 15, start):
        return
    dash, at = match.group(), match.start()
    if dash[0] in _DASHES:
        alone = at < 2 and not low[:at].strip() and draft.end == len(low.rstrip())  # a table's cell
        if dash.endswith(" ") and draft.sort != "temperature" and not alone:
            return  # a dash or a bullet
        if low[at - 1 : at] in tuple(_DASHES):
            return  # "the water -- 61.3 degrees -- was"
        if draft.sort == "noun" or _NUMBER_BEFORE.search(low, at - 2, at):
            return
    draft.value = -draft.value
    draft.widen(start=at)
