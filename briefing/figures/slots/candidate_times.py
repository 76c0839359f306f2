"""A figure without a time, and a time of its sentence beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.figures.slots.anchors import Anchor
from briefing.figures.slots.periods import Mention
from briefing.figures.units.quantity import Quantity

TOUCHING = 3  # "October's 1% growth"
_NEAR_BRACKET = 20  # characters between a bracket and the time of what stands before it
_MORE = " more"
_IN_WHICH = re.compile(r",\s(?:in|during)\swhich\b")
_WHEN = re.compile(r",?\swhen\b")


@dataclass(slots=True)
class Undated:
    """A figure whose time is sought, and what its sentence tells around it.

    ``earlier``: it is what a change came from or is compared with: only a time beside it counts.
    ``origins``: what changes of its sentence came from.
    ``inherits``: its paragraph has named a time before, which is better than one beyond another figure.
    ``told``: it is reported, so that it holds at no time still to come.
    """

    text: str
    quantity: Quantity
    others: Sequence[Quantity]
    origins: Sequence[Quantity]
    mentions: Sequence[Mention]
    clause: tuple[int, int]
    earlier: bool
    inherits: bool
    told: bool
    anchor: Anchor


class Candidate(NamedTuple):
    """A mention of time beside a figure, and the ``low:high`` that lies between them."""

    mention: Mention
    after: bool  # whether it follows the figure
    low: int
    high: int
    gap: int  # characters in between
    figures: int  # how many others begin in between


def candidate(figure: Undated, mention: Mention) -> Candidate:
    after = mention.start >= figure.quantity.end
    low, high = mention.end, figure.quantity.start
    if after:
        low, high = _beyond_bracket(figure.text, figure.quantity.end, mention.start), mention.start
    between = sum(low <= other.start < high for other in figure.others)
    return Candidate(mention, after, low, high, high - low, between)


def _beyond_bracket(text: str, low: int, high: int) -> int:
    """Where a figure's value in brackets ends, of which its time is too: "[40 km] (25 miles) in 2011".

    Past "more" too: "40 carts in May and [12] more in June".
    """
    if text.startswith(_MORE, low) and low + len(_MORE) <= high:
        return low + len(_MORE)
    closed = text.find(")", low, high) if text.startswith(" (", low) else -1
    return closed + 1 if closed >= 0 and high - closed <= _NEAR_BRACKET else low


def stretch(figure: Undated, one: Candidate, base: int) -> int:
    """Where the words before a time begin that may tell that it is of another event."""
    return max(
        figure.text.rfind(",", figure.clause[0], one.mention.start),
        figure.quantity.end if one.after else figure.clause[0],
        one.mention.start - 60,
        min(base, one.mention.start),
    )


def leads_when(figure: Undated, one: Candidate) -> bool:
    """Whether "when" joins the figure to a time before it: "than on Tuesday, when 34 trains were late"."""
    if not _WHEN.match(figure.text, one.low):
        return False
    return not one.figures or not any(one.low <= other.start < one.high for other in figure.mentions)


def is_of_then(figure: Undated, one: Candidate) -> bool:
    """Whether "in which" tells of a time before the figure: "since the 2019 flood, in which [9] died"."""
    return _IN_WHICH.search(figure.text, one.low, one.high) is not None


def ends_another(figure: Undated, one: Candidate) -> bool:
    """Whether a time closes what is said of a figure before it."""
    ends = [other.end for other in figure.others if other.end <= one.mention.start]
    return bool(ends) and not re.search("[,;:]", figure.text[max(ends) : one.mention.start])
