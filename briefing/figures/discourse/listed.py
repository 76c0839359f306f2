"""Items of a list whose common deed or place is told once: "on board were 30 Danes and 15 Swedes"."""

import re
from collections.abc import Sequence

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.frames.count import located, tells_there
from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, NOUNS
from briefing.figures.grammar.walking import back_over, last_of, on_over
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import finish, uncapitalised
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.units.families import is_money
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import phrases, row
from briefing.figures.words.people import takes_who

_INCLUDING = row("measures", "verbs", "including") | {"including"}
_STATES = phrases("harmed", "states")
_OPENERS = '":–'
_HOW = "binwrx"  # what tells how it befell a part: "three by gunfire"
_SAILING = ("passengers", "crew", "crew members")  # where else, if not aboard
_NEAR = 5  # words of "those on board as"
_PARTING = re.compile("[DR]*(?:[binwrx][DRJNPS]+)?(?:,|,?c)[DRJ]*")
_PARTED = ",:–"


def tell_lists(t: Tagged, reads: list[FigureInContext]) -> None:
    """Name the items of a sentence's lists by what is told of all of them, in place."""
    done = 0
    for order in range(len(reads)):
        if order < done:
            continue
        done = order + 1
        while done < len(reads) and _is_next(t, reads[done - 1].i, reads[done].i):
            done += 1
        items = reads[order:done]
        if done == order + 1 and not items[0].noun:
            continue  # what counts nothing alone is no list
        told = _of_whole(t, reads[:order], items) or _common(t, items)
        if told and all(_is_bare(item, told) for item in items):
            for item in items:
                _name(item, f"{item.noun} {told}")
        elif len(items) > 1:
            _tell_how(t, reads[:order], items)


def _name(item: FigureInContext, measure: str) -> None:
    item.measure = finish(measure)
    item.inherited.discard("measure")


def _is_bare(item: FigureInContext, told: str) -> bool:
    """Whether an item is named by no more than its noun, or by its class, or so already."""
    measure, noun = item.measure.lower(), item.noun.lower()
    known = (noun, told.lower().removeprefix("among "), f"{noun} {told}".lower())
    return noun != "" and item.kind == "level" and measure in known


def _is_next(t: Tagged, i: int, j: int) -> bool:
    """Whether only a comma or "and" parts two items, and what tells how of the first."""
    return _PARTING.fullmatch(t.tags, i + 1, j) is not None


def _common(t: Tagged, items: Sequence[FigureInContext]) -> str:
    """What a list's first or last words tell of all its items: "aboard", "killed", "among victims"."""
    first, last = items[0].i, items[-1].i
    be = back_over(t, first - 1, DETERMINERS_ADVERBS, -1)
    if be <= 0:
        return ""
    there = t.tags[be] == "B" and tells_there(t, be)
    where = located(t, last + 1) if there and len(items) > 1 else None
    if where and not is_known(t.slice(where[0] + 1, where[1])):
        return t.slice(*where)  # "there were 12 Danes and two Finns on the ferry"
    if there or not (t.tags[be] == "B" or t.lower[be] in _INCLUDING):
        return ""
    be -= t.tags[be - 1] == "s"  # "described those aboard as including"
    opens = on_over(t, 0, _OPENERS + "c")
    opens += t.word(opens) == "also"
    opens = max(opens, last_of(t, be, ("those",), _NEAR))
    told = _fronted(t, opens, be)
    return told or (_class_of(t, be) if all(takes_who(item.noun) for item in items) else "")


def _fronted(t: Tagged, low: int, be: int) -> str:
    """The "killed" of "killed were", the "on board" of "also on board were", "those on board include"."""
    low += t.word(low) == "those"
    alone = be == low + 1 and (is_past(t.lower[low]) or t.tags[low] == "J" or t.lower[low] in _STATES)
    where = located(t, low) if not alone else None
    whole = where is not None and where[1] == be
    away = be == low + 1 and t.lower[low] in ("aboard", "onboard", "ashore")
    known = where is not None and is_known(t.slice(where[0] + 1, where[1]))
    return uncapitalised(t.slice(low, be)) if alone or away or (whole and not known) else ""


def _class_of(t: Tagged, verb: int) -> str:
    """The "among victims" of "the victims were three men and two women"."""
    who = subject(t, verb)
    if who is None or "Q" in t.tags[slice(*who)] or who[1] != verb - t.tags[who[1] : verb].count("R"):
        return ""
    head = t.lower[who[1] - 1]
    several = is_plural(head) and takes_who(head)
    return f"among {short_name(t, who)}" if (several or head in _STATES) and short_name(t, who) else ""


def _whole_of(
    t: Tagged, earlier: Sequence[FigureInContext], items: Sequence[FigureInContext]
) -> FigureInContext | None:
    """The figure before a list that its items add up to; None without one."""
    whole = earlier[-1] if earlier else None
    if whole is None or whole.kind != "level" or not whole.measure or is_money(whole.quantity.unit):
        return None
    values = [item.quantity.value for item in items]
    total = sum(value for value in values if not isinstance(value, tuple))
    between = t.tags[whole.i + 1 : items[0].i]
    parted = any(mark in between for mark in _PARTED) or between.endswith("B")
    return whole if len(values) > 1 and parted and total == whole.quantity.value else None


def _of_whole(t: Tagged, earlier: Sequence[FigureInContext], items: Sequence[FigureInContext]) -> str:
    """The "carried by ship" of "the ship carried 45 people: 30 Danes and 15 Swedes"."""
    whole = _whole_of(t, earlier, items)
    noun = whole.noun.lower() if whole else ""
    if whole is None or not noun or not whole.measure.lower().startswith(f"{noun} "):
        return ""
    told = whole.measure[len(noun) + 1 :]
    sail = told == "aboard" and any(item.noun.lower().endswith(_SAILING) for item in items)
    return "" if sail else told


def _tell_how(t: Tagged, earlier: Sequence[FigureInContext], items: Sequence[FigureInContext]) -> None:
    """ "Eight were hurt, three by gunfire and five in the crush": people hurt by gunfire, in the crush."""
    whole = _whole_of(t, earlier, items)
    for item in items if whole else ():
        at = on_over(t, item.i + 1, "R")
        thing = phrase_after(t, at + 1) if t.tags[at : at + 1] in tuple(_HOW) else None
        if whole and not item.noun and thing and t.tags[thing[1] - 1] in NOUNS:
            _name(item, f"{whole.measure} {t.slice(at, thing[1])}")
