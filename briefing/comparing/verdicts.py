"""From the figures of one measure to its verdict, by intervals alone, with the reason in one sentence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import NamedTuple

from briefing.comparing import wording
from briefing.comparing.intervals import Relation, relation
from briefing.comparing.polls import tells_of_poll
from briefing.comparing.readings import is_open, step
from briefing.comparing.slots import basis_conflict, forecasters_differ, period_unsure, stated
from briefing.comparing.tables import table
from briefing.comparing.times import Order, are_others, published_order, weekday
from briefing.comparing.values import said_relation
from briefing.comparing.word_groups import people, running
from briefing.comparing.words import concepts
from briefing.figures.slots.iso_periods import is_day
from briefing.figures.words.patterns import whole_words
from briefing.figures.words.wordclasses import CHANGE_VERBS
from briefing.model import Article, Cause, Figure, Strength, Verdict

_STRENGTH: dict[Relation, Strength] = {"exact": "exact", "rounded": "rounded", "bounded": "bounded"}
_RISING = whole_words([verb for verb, way in CHANGE_VERBS.items() if way == "U"])
# "the number of people killed by the quake climbed to 43"
_RISEN = re.compile(
    rf"\b(?:toll|killed|dead|deaths|died)\b[^.\n]{{0,80}}?{_RISING} (?:again |further |sharply )?to\b"
)
_BESIDE = 250  # characters before a sentence in which it is told that votes are being counted
_OF_VOTES = frozenset({"%", "pp", "point", "vote"})
_CLOSEST_FIRST: tuple[Relation, ...] = ("exact", "rounded", "bounded", "opposed", "wide", "apart")
_WEAKEST_FIRST: tuple[Strength, ...] = ("bounded", "rounded", "exact")


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict with all that explains it."""

    verdict: Verdict
    strength: Strength | None
    cause: Cause | None
    why: str
    contradictions: tuple[str, ...] = ()


def judge(figures: Sequence[Figure], articles: Mapping[str, Article]) -> Finding:
    """What the figures of one measure say together. The order of the figures changes nothing but the why."""
    said = statements(figures)
    contradictions = {id_: pair for id_, own in said.items() if (pair := contradiction(own))}
    finding = _judge_sources(said, articles)
    if not contradictions:
        return finding
    told = wording.contradiction([(articles[id_], pair) for id_, pair in contradictions.items()])
    return replace(finding, why=f"{finding.why} {told}", contradictions=tuple(contradictions))


def statements(figures: Sequence[Figure]) -> dict[str, list[Figure]]:
    """By article, one figure for each way in which it says a value, the first of each."""
    said: dict[str, dict[tuple[object, ...], Figure]] = {}
    for figure in figures:
        way = (figure.value, figure.qualifier, step(figure))
        said.setdefault(figure.article, {}).setdefault(way, figure)
    return {id_: list(ways.values()) for id_, ways in said.items()}


def contradiction(own: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The first two mentions of an article that no reading brings together."""
    return next((pair for pair in combinations(own, 2) if relation(*pair) == "apart"), None)


def representative(own: Sequence[Figure]) -> Figure:
    """The statement of an article: its most precise mention, the first of equals."""
    return min(own, key=lambda f: (is_open(f), step(f), f.start))


class _Pair(NamedTuple):
    one: Figure
    two: Figure
    relation: Relation


def _judge_sources(said: Mapping[str, Sequence[Figure]], articles: Mapping[str, Article]) -> Finding:
    if len(said) < 2:
        return Finding("single", None, None, wording.single(articles[next(iter(said))]))
    chosen = {id_: representative(own) for id_, own in said.items()}
    meant = [_meant(own, articles[id_].title) for id_, own in said.items()]
    between = [_pairs(own, other) for own, other in combinations(meant, 2)]
    pairs = [pair for met in between for pair in met]
    apart = [pair for pair in pairs if pair.relation == "apart"]
    if apart:
        return _judge_apart(apart, chosen, articles)
    opposed = [pair for pair in pairs if pair.relation == "opposed"]
    if opposed:
        pair = opposed[0]
        why = wording.opposed(pair.one, pair.two, articles)
        return Finding("unclear", None, "wording", why)
    closest = [min(met, key=lambda pair: _CLOSEST_FIRST.index(pair.relation)) for met in between]
    found = {_STRENGTH[pair.relation] for pair in closest if pair.relation in _STRENGTH}
    if not found:
        pair = closest[0]
        return Finding("unclear", None, "wording", wording.wide(pair.one, pair.two, articles))
    strength = next(s for s in _WEAKEST_FIRST if s in found)
    return Finding("agree", strength, None, wording.agree(strength, chosen, articles))


def _meant(own: Sequence[Figure], title: str) -> Sequence[Figure]:
    """The statements of an article but those that its headline cuts short: "15 countries", at least 15.

    The number of people whom something befell grows, so that a headline's is told from later ones as it is.
    """
    hedged = {figure.value for figure in own if figure.qualifier != "none"}
    kept = [f for f in own if f.value not in hedged or not _is_cut_short(f, title.strip())]
    return kept or own


def _is_cut_short(figure: Figure, headline: str) -> bool:
    bare = figure.qualifier == "none" and figure.sentence.strip() == headline
    return bare and not (_is_toll(figure) and not people().isdisjoint(concepts(figure.unit)))


def _pairs(own: Sequence[Figure], other: Sequence[Figure]) -> list[_Pair]:
    """Every way in which two sources meet."""
    return [_Pair(one, two, said_relation(one, two)) for one in own for two in other]


def _judge_apart(
    apart: Sequence[_Pair], chosen: Mapping[str, Figure], articles: Mapping[str, Article]
) -> Finding:
    rising = any(_RISEN.search(articles[id_].text) for id_ in chosen)
    causes = [_cause(pair, articles, rising) for pair in apart]
    if None in causes:
        pair = apart[causes.index(None)]
        return Finding("differ", None, None, wording.differ(chosen, (pair.one, pair.two), articles))
    cause = causes[0]
    assert cause is not None
    pair = apart[0]
    if cause == "later report" and (_one_is_later(pair, articles) or _one_may_be_later(pair, articles)):
        return Finding("unclear", None, cause, wording.updated(chosen, articles))
    return Finding("unclear", None, cause, wording.unclear(cause, pair.one, pair.two, articles))


def _cause(pair: _Pair, articles: Mapping[str, Article], rising: bool) -> Cause | None:
    """What might explain two numbers that do not meet, if anything does.

    ``rising``: one of the sources says that a toll rose.
    """
    one, two = pair.one, pair.two
    if basis_conflict(one, two):
        return "basis"
    if period_unsure(one, two):
        return "period"
    if forecasters_differ(one, two):
        return "forecaster"
    if any(is_being_counted(figure, articles[figure.article].text) for figure in pair[:2]):
        return "counting"
    if is_running_count(one) and is_running_count(two) and _one_is_older(pair, articles, rising):
        return "later report"
    return None


def _one_is_older(pair: _Pair, articles: Mapping[str, Article], rising: bool) -> bool:
    """Whether one of two reports of what was going on is, or may be, older than the other."""
    if any(stated(figure, "period") and not is_day(figure.period) for figure in pair[:2]):
        return False  # of an event of another month or year
    if _one_is_later(pair, articles) or _one_may_be_later(pair, articles):
        return True
    if rising and _order(pair, articles) == "unknown" and all(map(_is_toll, pair[:2])):
        return True
    return are_others(*(weekday(articles[figure.article].text) for figure in pair[:2]))


def _one_is_later(pair: _Pair, articles: Mapping[str, Article]) -> bool:
    """Whether the two reports state other times."""
    return _order(pair, articles) in ("earlier", "later")


def _one_may_be_later(pair: _Pair, articles: Mapping[str, Article]) -> bool:
    """Whether it is open which of two reports of a toll is the later, and others came at several times."""
    both = (pair.one, pair.two)
    if _order(pair, articles) != "unknown" or not all(map(_is_toll, both)):
        return False
    told = [article.latest for article in articles.values() if article.latest]
    return any(published_order(told[0], other) in ("earlier", "later") for other in told[1:])


def _order(pair: _Pair, articles: Mapping[str, Article]) -> Order:
    return published_order(articles[pair.one.article].latest, articles[pair.two.article].latest)


def is_being_counted(figure: Figure, text: str) -> bool:
    """Whether a figure of an election stands by words that say votes are still being counted."""
    if figure.unit not in _OF_VOTES or tells_of_poll(figure.sentence):
        return False
    said = text[max(0, figure.sentence_start - _BESIDE) : figure.sentence_start].casefold()
    said += figure.sentence.casefold()
    return any(words in said for words in table("running")["counting"])


def is_running_count(figure: Figure) -> bool:
    """Whether the figure counts what grows while an event unfolds (the dead, the arrested, cases so far)."""
    if figure.kind != "level" or "/" in figure.unit or "per" in figure.basis or "%" in figure.unit:
        return False
    if _is_toll(figure):
        return True
    said = set(concepts(f"{figure.measure} {figure.unit}"))
    closed = figure.period and "period" not in figure.inherited and not figure.period.startswith("..")
    return not closed and not said.isdisjoint(table("running")["counts"])


def _is_toll(figure: Figure) -> bool:
    """Whether the figure counts those whom something befell."""
    return not running().isdisjoint(concepts(f"{figure.measure} {figure.unit}"))
