"""The status of a figure, beside that of the figure before it."""

from itertools import pairwise

from briefing.figures.discourse.backers import is_some_of_whole
from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import back_over
from briefing.figures.slots.already_there import is_there
from briefing.figures.slots.status_reach import goes_on, has_too
from briefing.figures.slots.statuses import is_revised, status_of
from briefing.figures.units.families import is_measured
from briefing.figures.words.patterns import row
from briefing.model import Status

_BESIDE_NAMES = tuple(",(NP")  # tags before an age that a name or noun has: "Alder, 40", "people 40"
TO_COME = ("forecast", "target", "hypothetical")
_OUTLOOKS = row("measures", "heads", "ranges") | row("measures", "heads", "outlooks")
_SET_AGAINST = ("origin", "compared", "rival")
_GOING = ("go", "move", "jump", "rise", "climb", "increase", "fall", "drop", "shrink")
_BACK = 12  # words before "to 2.9%" in which the pronoun stands
_ONE_FOR = frozenset((one, link) for one in ("one", "that") for link in ("for", "on"))
_AMOUNTS = frozenset({"%", "money", "x", ""})


def status_told(
    t: Tagged, read: FigureInContext, before: FigureInContext | None, low: int, high: int
) -> Status:
    if (read.echo or read.other_side) and before is not None:
        return before.status
    if read.aged and t.tags[read.i - 1 : read.i] in _BESIDE_NAMES:
        return "reported"  # a person is as old as that, whatever will become of him
    if is_some_of_whole(t, read.i):
        return "reported"  # "was forecast by 29 of 32 economists"
    quantity = read.quantity
    hedge = t.text[quantity.outer_start : quantity.start] if quantity.outer_start >= 0 else ""
    status = status_of(t, read.i, low, high, hedge, read.topic)
    listed = before is not None and before.status in TO_COME and _are_of_a_sort(before, read)
    if status == "reported" and before and listed and read.frame.role not in _SET_AGAINST:
        status = before.status if goes_on(t, before.i, read.i) else status
    if status == "reported" and before and before.status in TO_COME and has_too(t, before.i, read.i):
        return before.status
    if status == "reported" and before and before.status in TO_COME and _stands_for_one(t, before.i, read.i):
        return before.status  # "cut its forecast for growth to 2% while lifting the one for inflation to 3%"
    by_too = t.tags[max(0, read.i - 2) : read.i] == "cb"  # "is to grow by 2% this year and by [3%] in 2027"
    if status == "reported" and before and before.status in TO_COME and (by_too or _is_instead(t, read.i)):
        return before.status  # "should come to 3% rather than the 4% it had in mind"
    if status in TO_COME and is_there(t, read.i, read.measure):
        return "reported"
    if status in ("hypothetical", "forecast") and _goes_from(t, read.i):
        return "reported"
    if read.frame.role == "origin" and status in ("forecast", "target", "reported"):
        # "could reach 16%, up from 15% today", "a pledge to lift it from 15%"
        return "forecast" if is_revised(t, read.i) or _was_foreseen(t, read.i, before) else "reported"
    return status


def _goes_from(t: Tagged, i: int) -> bool:
    """Whether a figure is what something goes from: "the fee would go from [$3] to $4", and holds now."""
    at = back_over(t, i - 1, "DRJ")
    led = t.tags[i + 1 : i + 3] == "tQ" and t.lower[at] == "from"
    return led and t.lower[at - 1] in _GOING and t.tags[at - 2 : at - 1] in ("M", "t", "R")


def _was_foreseen(t: Tagged, i: int, before: FigureInContext | None) -> bool:
    """Whether a forecast is told beside the one it replaces: "$86 million, up from a range of $84 to $85"."""
    return before is not None and before.status == "forecast" and not _OUTLOOKS.isdisjoint(t.lower[i - 4 : i])


def _stands_for_one(t: Tagged, last: int, i: int) -> bool:
    """Whether a pronoun between two figures stands for the outlook that the first is of.

    What that was moved from was foreseen as well: "lifting the one for inflation to 2.9% from [2.5%]".
    """
    between = t.lower[last + 1 : i]
    one = any(pair in _ONE_FOR for pair in pairwise(between))
    return one or (between == ["from"] and _stands_for_one(t, max(-1, last - _BACK), last))


def _is_instead(t: Tagged, i: int) -> bool:
    """Whether a figure stands after "rather than" or "instead of"."""
    at = back_over(t, i - 1, "DRJ")
    return t.lower[at - 1 : at + 1] in (["rather", "than"], ["instead", "of"])


def _are_of_a_sort(before: FigureInContext, read: FigureInContext) -> bool:
    """Whether two figures may be items of one list: amounts of one family, or counts of things."""
    first, second = before.sort[0], read.sort[0]
    counts = not any(sort in _AMOUNTS or is_measured(sort) for sort in (first, second))
    return first == second or counts
