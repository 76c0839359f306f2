"""Which part of the voters a share is of: "women went for Moor 59 percent to 39", "led among men 52-40"."""

import re

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import (
    finish,
    possessive,
    uncapitalised,
    without_possessive,
    words_of,
)
from briefing.figures.votes.contenders import chosen_over
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import phrases
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import POLLS

_UNITS = ("%", "point", "pp")
_SHARE = re.compile(
    r"(?:share of vote|support in poll|margin|[Ll]ead)\Z|\A(?:Votes|Support|Opposition) (?:for|against|to) "
)
_AMONG = ("among", "amongst", "with")
_VOTERS = "voters"
_BACK = 14  # words back to whom a figure is told of
_CLOSED = ".;?!"


def tell_voters(t: Tagged, reads: list[FigureInContext]) -> None:
    """Say of which part of the voters the shares of a sentence are, in place."""
    parts = {_VOTERS, *phrases("contest", "parted")}
    shares = [read for read in reads if read.quantity.unit in _UNITS and read.kind in ("level", "share")]
    if shares and not parts.isdisjoint(map(without_possessive, t.lower)):
        for read in shares:
            read.measure = _told(t, read)


def _told(t: Tagged, read: FigureInContext) -> str:
    """The "Moor’s share of vote among women" of "women went for Moor 59 percent"; others as they are."""
    if not read.measure or " among " in read.measure:
        return read.measure
    sided = _sided(t, read.i)
    if sided is not None:
        group, whom = sided
        return finish(f"{_share(t, read, whom)} among {group}")
    group = _among(t, read.i) if _SHARE.search(read.measure) else ""
    return f"{read.measure} among {group}" if group else read.measure


def _share(t: Tagged, read: FigureInContext, whom: str) -> str:
    """What the figure is of the side of ``whom``, or of the other: its share or its margin."""
    if read.quantity.unit != "%":
        return f"{possessive(whom)} winning margin"
    polled = read.measure.endswith("in poll") or not POLLS.isdisjoint(t.lower)
    contest = "support in poll" if polled else "share of vote"
    other = t.tags[read.i - 2 : read.i] in ("Qt", "Q–") and t.tags[read.i + 1 : read.i + 2] != "r"
    chosen = chosen_over(t, read.i - 2) if other else None
    if chosen:
        whom, other = words_of(t, chosen[1]), False  # "chose Moor over Lund 58% to 41%"
    return f"{possessive(whom)} {'rival’s ' if other else ''}{contest}"


def _sided(t: Tagged, i: int) -> tuple[str, str] | None:
    """Who sides with whom ahead of the figure at word ``i``: women and Moor; None where no part does."""
    for at in range(i - 1, max(0, i - _BACK), -1):
        if t.tags[at] in _CLOSED:
            return None
        whom = _object(t, at, i)
        if whom is None:
            continue
        end = back_over(t, at - 1, "R") + 1  # "independents now go for"
        who = phrase_before(t, end) if t.tags[end - 1] != "," else _before_aside(t, at)
        group = _group(t, who)
        definite = t.lower[whom[0] - 1] == "the" and takes_who(t.lower[whom[1] - 1])
        name = short_name(t, whom) if "P" in t.tags[slice(*whom)] or definite else ""
        return (group, name) if group and name else None
    return None


def _object(t: Tagged, at: int, stop: int) -> Span | None:
    """Whom those side with whose verb stands at word ``at``."""
    siding = phrases("contest", "siding")
    if t.lower[at] in siding:
        return phrase_after(t, at + 1, stop)
    pair = f"{t.lower[at]} {t.word(at + 1)}"
    return phrase_after(t, at + 2, stop) if pair in siding else None


def _before_aside(t: Tagged, at: int) -> Span | None:
    """The "women" of "women, who were 52 percent of voters, broke for"."""
    opens = t.tags.rfind(",", 0, at - 1)
    return phrase_before(t, opens) if opens > 0 else None


def _among(t: Tagged, i: int) -> str:
    """The "women" of "led among women by 59 percent", "won women 59 percent", "won the women's vote 59"."""
    winning = phrases("contest", "winning_over")
    for at in range(i - 1, max(-1, i - _BACK), -1):
        if t.tags[at] in _CLOSED:
            return ""
        if t.lower[at] in _AMONG or t.lower[at] in winning:
            group = _group(t, phrase_after(t, at + 1, i))
            if group or t.lower[at] in _AMONG:
                return group
    return _group(t, phrase_after(t, 1)) if t.word(0) in _AMONG else ""


def _group(t: Tagged, who: Span | None) -> str:
    """Whom a phrase names if they are a part of the voters; else ""."""
    if who is None:
        return ""
    named = run_start(t, who[1], "P", who[0])
    if who[0] < named < who[1] and is_plural(t.lower[named - 1]):
        who = who[0], named  # "among women Moor leads by"
    head, before, parts = t.lower[who[1] - 1], t.lower[who[1] - 2], phrases("contest", "parted")
    if head == "vote" and t.tags[who[1] - 2 : who[1] - 1] == "S":
        whose = without_possessive(before)  # "won the women's vote"
        return whose if whose in parts else ""
    some = head == _VOTERS and who[1] - who[0] > 1 and before not in phrases("contest", "undivided")
    if not some and head not in parts:
        return ""
    told_by = t.lower[who[0]] in phrases("contest", "found")  # "polls of voters showed women"
    return uncapitalised(words_of(t, (who[0] + told_by, who[1])))
