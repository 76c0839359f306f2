"""Which mention of time in a sentence a figure holds for."""

import re
from collections.abc import Sequence

from briefing.figures.lexicon import load
from briefing.figures.patterns import alternation
from briefing.figures.periods import Anchor, Mention, shifted
from briefing.figures.quantity import Quantity

# what a mention costs beyond its distance in characters; the cheapest wins
_OTHER_FIGURE_BEFORE = 40  # "In November exports rose 5% and imports [2%]"
_OTHER_FIGURE_AFTER = 250  # "[5%], from 4% in October": October is of the other figure
_OTHER_EVENT = 150  # "[5%] after a dip in October"
_OTHER_CLAUSE = 300
_TOO_FAR = 700
_ADJACENT = 25
_TOUCHING = 3  # "October's 1% growth"

_EVENT = re.compile(
    r"\b(?:after|following|than|compared|versus|from|before|reversing|since|against|unlike|until|behind)\b",
    re.IGNORECASE,
)
# "from a year earlier", "than the previous month": what a change is counted from, not when it held
_COUNTED_FROM = re.compile(
    r"\b(?:from|than|over|with|to|versus|against|on|of)\s(?:a\s|the\s|its\s)?\Z", re.IGNORECASE
)
_PUBLISHED = re.compile(
    r"\b(?:said|says|announced|released|reported|told|published|showed|shows|wrote|issued|unveiled|disclosed|added|noted)"
    r"(?:\s+\w+)?,?\s+(?:(?:on|late|early)\s+)?\Z"
)


def is_publication(text: str, mention: Mention) -> bool:
    """ "said Thursday", "data released on Monday": when it was told, not when it held."""
    return len(mention.period) == 10 and bool(
        _PUBLISHED.search(text, max(0, mention.start - 40), mention.start)
    )


def _words(row: str) -> str:
    return alternation(load("periods")["background"][row].split(", "))


# a time of something else, told beside the figure: "built in 1987", "its lowest since March"
_BACKGROUND = re.compile(rf"\b{_words('told')}\b[^.,;:()\n]{{0,24}}\Z", re.IGNORECASE)
_CAPTION = re.compile(rf"\b{_words('caption')}\b[^.\n]*\Z", re.IGNORECASE)
# what a figure is told after or compared with holds at another time
_OTHER = r"\b(?:after|following|than|compared|versus|before|reversing|unlike|until)\b"
_OTHER_TIME = re.compile(_OTHER, re.IGNORECASE)
_OTHER_NEAR = re.compile(rf"{_OTHER}[^.,;:\n]{{0,30}}\Z", re.IGNORECASE)
_CARRIES = re.compile(
    r"(?:\b(?:in|for|during|over|through|throughout|across)\s(?:the\s|just\s|all\sof\s)*|(?:\A|[.!?”\"\n•])\s*)\Z",
    re.IGNORECASE,
)


def _is_background(text: str, mention: Mention) -> bool:
    return bool(_BACKGROUND.search(text, max(0, mention.start - 60), mention.start))


def carries(text: str, mention: Mention, anchor: Anchor, lead: bool = False) -> bool:
    """Whether a time may hold for later sentences: "in November …", "November brought …"; no event's date.

    ``lead``: it stands in the first paragraphs, where last year may be what the text is about.
    """
    first = mention.period[:4]
    if first.isdigit():
        if anchor.year is None and len(mention.period) == len("2025"):
            return False  # a bare year may be history
        back = int(lead or len(mention.period) > len("2025"))
        if anchor.year and not anchor.year - back <= int(first) <= anchor.year:
            return False  # history, or still to come
    if _is_background(text, mention) or _CAPTION.search(text, max(0, mention.start - 160), mention.start):
        return False
    if ".." not in mention.period and _OTHER_NEAR.search(text, max(0, mention.start - 60), mention.start):
        return False
    return (
        mention.shift is None
        and not mention.period.endswith("..")
        and bool(_CARRIES.search(text, max(0, mention.start - 24), mention.start))
    )


def choose(
    text: str,
    quantity: Quantity,
    others: Sequence[Quantity],
    mentions: Sequence[Mention],
    clause: tuple[int, int],
    earlier: bool,
    inherits: bool,
) -> tuple[Mention | None, bool]:
    """The mention that dates a figure, and whether it stands in the figure's own clause.

    ``earlier``: the figure is what a change came from or is compared with: only a time beside it counts.
    ``inherits``: its paragraph has named a time before, which is better than one beyond another figure.
    """
    best: Mention | None = None
    lowest = _OTHER_FIGURE_AFTER if inherits else _TOO_FAR
    for mention in mentions:
        after = mention.start >= quantity.end
        gap = mention.start - quantity.end if after else quantity.start - mention.end
        if gap > _TOO_FAR or (gap > _TOUCHING and _is_background(text, mention)):
            continue
        low, high = (quantity.end, mention.start) if after else (mention.end, quantity.start)
        between = sum(low <= other.start < high for other in others)
        if earlier and (gap > _ADJACENT or between or "," in text[low:high]):
            continue
        if (
            mention.shift
            and not earlier
            and mention.shift[0] != "same"
            and (gap > 60 or between or _COUNTED_FROM.search(text, max(0, mention.start - 20), mention.start))
        ):
            continue
        cost = gap + (between and (_OTHER_FIGURE_AFTER if after else _OTHER_FIGURE_BEFORE * between))
        if not clause[0] <= mention.start < clause[1]:
            cost += _OTHER_CLAUSE
        if not earlier and gap > _TOUCHING:
            stretch = max(
                text.rfind(",", clause[0], mention.start),
                quantity.end if after else clause[0],
                mention.start - 60,
            )
            if _OTHER_TIME.search(text, stretch, mention.start) and (after or "," in text[low:high]):
                continue
            if _EVENT.search(text, stretch, mention.start):
                cost += _OTHER_EVENT
            if mention.shift and mention.shift[0] != "same":
                cost += _OTHER_EVENT
        if cost < lowest:
            best, lowest = mention, cost
    return best, best is not None and lowest < _OTHER_CLAUSE


def period_of(mention: Mention, context: str) -> str:
    """The period of a mention; one that counts from another ("a year earlier") moves ``context``."""
    if mention.shift is None:
        return mention.period
    unit, back = mention.shift
    return context if unit == "same" else shifted(context, unit, back) if context else ""
