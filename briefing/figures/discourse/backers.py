"""Whom so many back, settle or foresee: "backed by 47% of voters and Lund by 45%" is support for each."""

import re

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import finish, uncapitalised, words_of
from briefing.figures.votes.vote_questions import SIDES
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.people import relative

_BACKED = SIDES["backed"]
_FORESEEN = SIDES["foreseen"]
_OPPOSED = "opposed"
_SETTLED = (SIDES["passing"] | SIDES["rejecting"]) - _BACKED


def tell_backed(t: Tagged, reads: list[FigureInContext]) -> None:
    """Name shares of those who back somebody by whom they back, in place."""
    backed = ""
    for read in reads:
        by = read.i - 1
        if by < 1 or t.tags[by] != "b":
            continue
        if read.quantity.unit != "%" and read.quantity.form != "fraction":
            _tell_counted(t, read, by)
            continue
        if _tell_settled(t, read, by) or t.tags[read.i + 1 : read.i + 2] in ("N", "A", "J"):
            continue  # "prices were supported by 4% growth"
        if t.lower[by - 1] in _BACKED and (backed or "B" in t.tags[max(0, by - 3) : by - 1]):
            backed, who = t.lower[by - 1], subject(t, by - 1)
        else:
            who = _next_one(t, by) if backed else None
        name = short_name(t, who) if who else ""
        if name:
            read.measure = finish(f"{'opposition to' if backed == _OPPOSED else 'support for'} {name}")
            read.kind = "share"


def _tell_settled(t: Tagged, read: FigureInContext, by: int) -> bool:
    """Name a share by what its whole did: "the offer was rejected by [68%] of members"; whether it did."""
    settled = t.lower[by - 1] in _SETTLED and "B" in t.tags[max(0, by - 3) : by - 1]
    thing = subject(t, by - 1) if settled and t.tags[read.i + 1 : read.i + 2] == "o" else None
    whole = phrase_after(t, read.i + 2) if thing else None
    if not thing or not whole or not is_plural(t.lower[whole[1] - 1]):
        return False
    who, named = words_of(t, whole), t.slice(*thing)
    told = uncapitalised(named) if t.tags[thing[0]] in COMMON_NOUNS + "J" else named
    read.measure = finish(f"{who} {relative(who)} {t.lower[by - 1]} {told}")
    read.kind = "share"
    return True


def _tell_counted(t: Tagged, read: FigureInContext, by: int) -> None:
    """Name some of a counted whole by what they did: "the cut was forecast by [29] of 32 economists"."""
    who = plural(read.quantity.unit) if read.quantity.unit and is_some_of_whole(t, read.i) else ""
    thing = short_name(t, subject(t, by - 1)) if who else ""
    if thing:
        read.measure = finish(f"{who} {relative(who)} {t.lower[by - 1]} {uncapitalised(thing)}")
        read.kind, read.direction = "level", None


def is_some_of_whole(t: Tagged, i: int) -> bool:
    """Whether a figure counts those of a whole by whom something was backed, settled or foreseen."""
    by = i - 1
    done = t.tags[by] == "b" and t.lower[by - 1] in _BACKED | _SETTLED | _FORESEEN
    passive = done and "B" in t.tags[max(0, by - 3) : by - 1]
    to_come = any(tag in "Mt" for tag in t.tags[max(0, by - 4) : by - 1])
    return passive and not to_come and re.match("o[DS]?Q", t.tags[i + 1 :]) is not None


def _next_one(t: Tagged, by: int) -> Span | None:
    """The Lund of "and Lund by 45%", "and Lund, a baker, by 45%"."""
    aside = t.tags[by - 1] == ","
    end = t.tags.rfind(",", 0, by - 1) if aside else by
    who = phrase_before(t, end) if end > 0 else None
    joint = t.tags.rfind("c", *who) if who else -1
    return (joint + 1, who[1]) if who and joint >= 0 else who
