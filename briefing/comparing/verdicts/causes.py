"""What might explain two numbers that do not meet: two bases, periods, forecasters, or two moments."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from briefing.comparing.profiles.periods import period_unsure
from briefing.comparing.profiles.polls import tells_of_poll
from briefing.comparing.profiles.running_counts import is_running_count, is_toll
from briefing.comparing.profiles.slots import basis_conflict, forecasters_differ, stated
from briefing.comparing.profiles.times import WEEKDAY, Order, are_others, published_order, weekday
from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import row, table
from briefing.figures.slots.iso_periods import is_day
from briefing.figures.words.patterns import whole_words
from briefing.figures.words.wordclasses import CHANGE_VERBS
from briefing.model import Article, Cause, Figure

_RISING = whole_words([verb for verb, way in CHANGE_VERBS.items() if way == "U"])
# "the number of people killed by the quake climbed to 43"
_RISEN = re.compile(
    rf"\b(?:toll|killed|dead|deaths|died)\b[^.\n]{{0,80}}?{_RISING} (?:again |further |sharply )?to\b"
)
# "after 78% of ballots had been counted"
_PARTLY_COUNTED = re.compile(
    rf"\b(?!100\b)\d[\d.]* ?(?:%|per ?cent) of (?:the )?{whole_words(table('running')['ballots'])}"
    rf" (?:(?:had|have|has|were|was|are|been|being) )*{whole_words(table('running')['counted'])}"
)
_AS_YET = re.compile(
    whole_words((*row("conflicts", "parts", "remaining"), *table("running")["as_yet"])), re.IGNORECASE
)
_SO_FAR = re.compile(
    rf"{whole_words(table('running')['so_far'])}|\bsince the [\w-]+ {whole_words(table('running')['begun'])}",
    re.IGNORECASE,
)
_NEAR = 40  # characters beside a count in which it is told to hold as yet
_BESIDE = 250  # characters before a sentence in which it is told that votes are being counted
_OF_VOTES = frozenset({"%", "pp", "point", "vote"})


class Unfolding(NamedTuple):
    """Whether a measure is told of an event that goes on, as half of its figures say for all of them."""

    toll: bool  # those whom something befell
    running: bool  # or others whose count grows (the arrested, cases so far)
    rising: bool  # it is a toll, and a source says that it rose


def unfolding(said: Mapping[str, Figure], articles: Mapping[str, Article]) -> Unfolding:
    """``said``: by article its figure of the measure."""
    figures = said.values()
    toll, running = (2 * sum(map(tells, figures)) >= len(figures) for tells in (is_toll, is_running_count))
    rising = toll and any(_RISEN.search(articles[id_].text) for id_ in said)
    return Unfolding(toll, running, rising)


def cause_of(one: Figure, two: Figure, articles: Mapping[str, Article], event: Unfolding) -> Cause | None:
    """The cause of a difference, if there may be any."""
    if basis_conflict(one, two):
        return "basis"
    if period_unsure(one, two):
        return "period"
    if forecasters_differ(one, two):
        return "forecaster"
    of_contest = any(map(_tells_of_contest, (one, two)))
    if any(_is_being_counted(figure, articles[figure.article].text, of_contest) for figure in (one, two)):
        return "counting"
    unfolds = event.running or _is_so_far(one) or _is_so_far(two)
    if unfolds and _one_is_older(one, two, articles, event):
        return "later report"
    return None


def _one_is_older(one: Figure, two: Figure, articles: Mapping[str, Article], event: Unfolding) -> bool:
    """Whether one of two reports of what was going on is, or may be, older than the other."""
    if any(stated(f, "period") and not (is_day(f.period) or f.period.endswith("..")) for f in (one, two)):
        return False  # of an event of another month or year, and not since it began
    if one_is_later(one, two, articles, event):
        return True
    if _order(one, two, articles) == "unknown":
        if event.rising:
            return True
        if _is_of_now(one) or _is_of_now(two):
            return True
    if are_others(*(weekday(articles[figure.article].text) for figure in (one, two))):
        return True
    first, second = _days_told(one), _days_told(two)
    return event.toll and bool(first and second) and first.isdisjoint(second)


def _days_told(figure: Figure) -> frozenset[str]:
    """The weekdays that its sentence names: "evacuated on Monday", "by Wednesday"."""
    return frozenset(WEEKDAY.findall(figure.sentence))


def _is_so_far(figure: Figure) -> bool:
    """Whether anything is counted up to its report: "has served 8,800 meals since the strike began"."""
    return figure.kind == "level" and _SO_FAR.search(figure.sentence) is not None


def _is_of_now(figure: Figure) -> bool:
    """Whether a count is told to hold as yet: "50 people remain in hospital", "12 were still missing"."""
    if _is_so_far(figure):
        return True
    at = figure.start - figure.sentence_start
    near = figure.sentence[max(0, at - _NEAR) : at + len(figure.text) + _NEAR]
    return _AS_YET.search(near) is not None


def one_is_later(one: Figure, two: Figure, articles: Mapping[str, Article], event: Unfolding) -> bool:
    """Whether two reports state other times; or where theirs are open, any two of a story do.

    Open are those of one day, and of tolls those of reports without a date.
    """
    order = _order(one, two, articles)
    if order != "unknown":
        return order in ("earlier", "later")
    dated = articles[one.article].latest and articles[two.article].latest  # of one day
    if not (event.toll or dated):
        return False
    told = [article.latest for article in articles.values() if article.latest]
    return any(published_order(told[0], other) in ("earlier", "later") for other in told[1:])


def _order(one: Figure, two: Figure, articles: Mapping[str, Article]) -> Order:
    return published_order(articles[one.article].latest, articles[two.article].latest)


def _tells_of_contest(figure: Figure) -> bool:
    return not _contest().isdisjoint(concepts(figure.sentence))


@cache
def _contest() -> frozenset[str]:
    return frozenset(table("running")["contest"])


def _is_being_counted(figure: Figure, text: str, of_contest: bool) -> bool:
    """Whether votes are still being counted, by the words that a figure of an election stands by.

    ``of_contest``: it is surely of one, so that any words of its report say so.
    """
    if figure.unit not in _OF_VOTES or tells_of_poll(figure.sentence):
        return False
    said = text[max(0, figure.sentence_start - _BESIDE) : figure.sentence_start].casefold()
    said += figure.sentence.casefold()
    if any(words in said for words in table("running")["counting"]):
        return True
    undated = of_contest and not figure.direction and not stated(figure, "period")
    return undated and _PARTLY_COUNTED.search(text) is not None
