"""Whom or what so many back: of "Moor is backed by 47% of voters and Lund by 45%" support for each."""

from briefing.figures.grammar.phrases import Span, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.measures.doers import short_name
from briefing.figures.measures.labels import finish
from briefing.figures.measures.vote_questions import SIDES
from briefing.figures.reads.read import Read

_BACKED = SIDES["backed"]
_OPPOSED = "opposed"


def tell_backed(t: Tagged, reads: list[Read]) -> None:
    """Name shares of those who back somebody by whom they back, in place."""
    backed = ""
    for read in reads:
        by = read.i - 1
        if read.quantity.unit != "%" or t.tags[by : by + 1] != "b":
            continue
        if t.tags[read.i + 1 : read.i + 2] in ("N", "A", "J"):
            continue  # "prices were supported by 4% growth"
        if t.lower[by - 1] in _BACKED and (backed or "B" in t.tags[max(0, by - 3) : by - 1]):
            backed, who = t.lower[by - 1], subject(t, by - 1)
        else:
            who = _next_one(t, by) if backed else None
        name = short_name(t, who) if who else ""
        if name:
            read.measure = finish(f"{'opposition to' if backed == _OPPOSED else 'support for'} {name}")
            read.kind = "share"


def _next_one(t: Tagged, by: int) -> Span | None:
    """The Lund of "and Lund by 45%", "and Lund, a baker, by 45%"."""
    aside = t.tags[by - 1] == ","
    end = t.tags.rfind(",", 0, by - 1) if aside else by
    who = phrase_before(t, end) if end > 0 else None
    joint = t.tags.rfind("c", *who) if who else -1
    return (joint + 1, who[1]) if who and joint >= 0 else who
