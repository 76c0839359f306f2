"""From the figures of one measure to its verdict, by intervals alone, with the reason in one sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from briefing.comparing import wording
from briefing.comparing.intervals import Relation, is_open, relation, step
from briefing.comparing.slots import basis_conflict, forecasters_differ, period_unsure
from briefing.comparing.times import published_order
from briefing.comparing.words import concepts, table
from briefing.model import Article, Cause, Figure, Strength, Verdict

_STRENGTH: dict[Relation, Strength] = {"exact": "exact", "rounded": "rounded", "bounded": "bounded"}
_OF_VOTES = frozenset({"%", "pp", "point", "vote"})
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
    statements = by_article(figures)
    contradictions = tuple(id_ for id_, own in statements.items() if contradicts_itself(own))
    finding = _judge_sources(statements, articles)
    why = finding.why
    if contradictions:
        why += " " + wording.contradiction(
            [(articles[id_], outermost(statements[id_])) for id_ in contradictions]
        )
    return Finding(finding.verdict, finding.strength, finding.cause, why, contradictions)


def by_article(figures: Sequence[Figure]) -> dict[str, list[Figure]]:
    statements: dict[str, list[Figure]] = {}
    for figure in figures:
        statements.setdefault(figure.article, []).append(figure)
    return statements


def contradicts_itself(own: Sequence[Figure]) -> bool:
    return any(relation(one, two) == "apart" for one, two in combinations(distinct(own), 2))


def distinct(figures: Sequence[Figure]) -> list[Figure]:
    """One figure for each way of saying a value, the first of each."""
    seen: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        seen.setdefault((figure.value, figure.qualifier, step(figure)), figure)
    return list(seen.values())


def representative(own: Sequence[Figure]) -> Figure:
    """The statement of an article: its most precise mention, the first of equals."""
    return min(distinct(own), key=lambda f: (is_open(f), step(f), f.start))


def outermost(own: Sequence[Figure]) -> tuple[Figure, Figure]:
    """The first two mentions of an article that no reading brings together."""
    for one, two in combinations(distinct(own), 2):
        if relation(one, two) == "apart":
            return one, two
    raise ValueError("the mentions do not contradict each other")


@dataclass(frozen=True, slots=True)
class _Pair:
    one: Figure
    two: Figure
    relation: Relation


def _judge_sources(statements: Mapping[str, list[Figure]], articles: Mapping[str, Article]) -> Finding:
    chosen = {id_: representative(own) for id_, own in statements.items()}
    if len(chosen) < 2:
        return Finding("single", None, None, wording.single(articles[next(iter(chosen))]))
    pairs = _pairs(statements)
    apart = [pair for pair in pairs if pair.relation == "apart"]
    if apart:
        return _judge_apart(apart, chosen, articles)
    opposed = [pair for pair in pairs if pair.relation == "opposed"]
    if opposed:
        pair = opposed[0]
        why = wording.opposed(pair.one, pair.two, articles)
        return Finding("unclear", None, "wording", why)
    between = [_closest(own, other) for own, other in combinations(statements.values(), 2)]
    wide = [pair for pair in between if pair.relation == "wide"]
    if wide and not any(pair.relation in _STRENGTH for pair in between):
        return Finding("unclear", None, "wording", wording.wide(wide[0].one, wide[0].two, articles))
    found = {_STRENGTH[pair.relation] for pair in between if pair.relation in _STRENGTH}
    strength = next(s for s in _WEAKEST_FIRST if s in found)
    return Finding("agree", strength, None, wording.agree(strength, chosen, articles))


def _pairs(statements: Mapping[str, list[Figure]]) -> list[_Pair]:
    """Every way two sources meet; repeated mentions of one wording count once."""
    said = {id_: distinct(own) for id_, own in statements.items()}
    return [
        _Pair(one, two, relation(one, two))
        for first, second in combinations(said, 2)
        for one in said[first]
        for two in said[second]
    ]


def _closest(own: Sequence[Figure], other: Sequence[Figure]) -> _Pair:
    order: tuple[Relation, ...] = ("exact", "rounded", "bounded", "opposed", "wide", "apart")
    pairs = [_Pair(one, two, relation(one, two)) for one in distinct(own) for two in distinct(other)]
    return min(pairs, key=lambda pair: order.index(pair.relation))


def _judge_apart(
    apart: Sequence[_Pair], chosen: Mapping[str, Figure], articles: Mapping[str, Article]
) -> Finding:
    causes = [_cause(pair, articles) for pair in apart]
    if None in causes:
        pair = apart[causes.index(None)]
        return Finding("differ", None, None, wording.differ(chosen, (pair.one, pair.two), articles))
    cause = causes[0]
    assert cause is not None
    pair = apart[0]
    if cause == "later report":
        return Finding("unclear", None, cause, wording.updated(chosen, articles))
    return Finding("unclear", None, cause, wording.unclear(cause, pair.one, pair.two, articles))


def _cause(pair: _Pair, articles: Mapping[str, Article]) -> Cause | None:
    """What might explain two numbers that do not meet, if anything does."""
    one, two = pair.one, pair.two
    if basis_conflict(one, two):
        return "basis"
    if period_unsure(one, two):
        return "period"
    if forecasters_differ(one, two):
        return "forecaster"
    if is_being_counted(one) or is_being_counted(two):
        return "counting"
    if (
        is_running_count(one)
        and is_running_count(two)
        and published_order(articles[one.article].latest, articles[two.article].latest)
        in ("earlier", "later")
    ):
        return "later report"
    return None


def is_being_counted(figure: Figure) -> bool:
    """Whether the figure is of an election whose votes its sentence says are still being counted."""
    said = figure.sentence.casefold()
    return figure.unit in _OF_VOTES and any(words in said for words in table("running")["counting"])


def is_running_count(figure: Figure) -> bool:
    """Whether the figure counts what grows while an event unfolds (the dead, the arrested, cases so far)."""
    if figure.kind != "level" or "/" in figure.unit or "per" in figure.basis or "%" in figure.unit:
        return False
    said = set(concepts(f"{figure.measure} {figure.unit}"))
    if not said.isdisjoint(table("running")["tolls"]):
        return True
    closed = figure.period and "period" not in figure.inherited and not figure.period.startswith("..")
    return not closed and not said.isdisjoint(table("running")["counts"])
