"""From the figures of one measure to its verdict, by intervals alone, with the reason in one sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import NamedTuple

from briefing.comparing.alignment.relations import said_relation
from briefing.comparing.profiles.running_counts import is_toll
from briefing.comparing.values.intervals import Relation, at_edge, hardly_rounded, relation
from briefing.comparing.values.precision import in_base, is_open, stated_value, step
from briefing.comparing.verdicts import reasons
from briefing.comparing.verdicts.causes import cause_of, one_is_later, unfolding
from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.word_groups import people
from briefing.conversions import DEGREES
from briefing.model import Article, Cause, Figure, Strength, Verdict

_STRENGTH: dict[Relation, Strength] = {"exact": "exact", "rounded": "rounded", "bounded": "bounded"}
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
    told = reasons.contradiction([(articles[id_], pair) for id_, pair in contradictions.items()])
    return replace(finding, why=f"{finding.why} {told}", contradictions=tuple(contradictions))


def statements(figures: Sequence[Figure]) -> dict[str, list[Figure]]:
    """By article, one figure for each way in which it says a value, the first of each."""
    said: dict[str, list[Figure]] = {}
    for figure in figures:
        said.setdefault(figure.article, []).append(figure)
    return {id_: _distinct(own) if len(own) > 1 else own for id_, own in said.items()}


def _distinct(own: Sequence[Figure]) -> list[Figure]:
    ways: dict[tuple[object, ...], Figure] = {}
    for figure in own:
        ways.setdefault((figure.value, figure.qualifier, step(figure)), figure)
    return list(ways.values())


def contradiction(own: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The first two mentions of an article that no reading brings together."""
    return next((pair for pair in combinations(own, 2) if relation(*pair) == "apart"), None)


def representative(own: Sequence[Figure]) -> Figure:
    """The statement of an article: its most precise mention, the first of equals."""
    return min(own, key=_precision) if len(own) > 1 else own[0]


def _precision(figure: Figure) -> tuple[bool, float, int]:
    """A sort key, the most precise first."""
    read = stated_value(figure)
    return read.open, read.step, figure.start


class _Pair(NamedTuple):
    one: Figure
    two: Figure
    relation: Relation


def _judge_sources(said: Mapping[str, Sequence[Figure]], articles: Mapping[str, Article]) -> Finding:
    if len(said) < 2:
        return Finding("single", None, None, reasons.single(articles[next(iter(said))]))
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
        why = reasons.opposed(pair.one, pair.two, articles)
        return Finding("unclear", None, "wording", why)
    closest = [min(met, key=lambda pair: _CLOSEST_FIRST.index(pair.relation)) for met in between]
    found = {_STRENGTH[pair.relation] for pair in closest if pair.relation in _STRENGTH}
    if not found:
        pair = closest[0]
        return Finding("unclear", None, "wording", reasons.wide(pair.one, pair.two, articles))
    strength = next(s for s in _WEAKEST_FIRST if s in found)
    met = {id_: _best_met(own, meant) for id_, own in zip(said, meant, strict=True)}
    return Finding("agree", strength, None, reasons.agree(strength, met, articles))


def _best_met(own: Sequence[Figure], all_meant: Sequence[Sequence[Figure]]) -> Figure:
    """The statement of an article that most others meet, the most precise of equals."""

    def key(figure: Figure) -> tuple[int, tuple[bool, float, int]]:
        others = [other for other in all_meant if other is not own]
        return sum(not any(_meets(figure, two) for two in other) for other in others), _precision(figure)

    return min(own, key=key) if len(own) > 1 else own[0]


def _meets(one: Figure, two: Figure) -> bool:
    how = _relation(one, two)
    if how != "bounded":
        return how in _STRENGTH
    bound, figure = (one, two) if is_open(one) else (two, one)
    return is_open(figure) or reasons.is_within(figure, bound)


def _meant(own: Sequence[Figure], title: str) -> Sequence[Figure]:
    """The statements of an article but those that its headline cuts short: "15 countries", at least 15.

    The number of people whom something befell grows, so that a headline's is told from later ones as it is.
    """
    hedged = {figure.value for figure in own if figure.qualifier != "none"}
    kept = [f for f in own if f.value not in hedged or not _is_cut_short(f, title.strip())]
    return kept or own


def _is_cut_short(figure: Figure, headline: str) -> bool:
    bare = figure.qualifier == "none" and figure.sentence.strip() == headline
    return bare and not (is_toll(figure) and not people().isdisjoint(concepts(figure.unit)))


def _pairs(own: Sequence[Figure], other: Sequence[Figure]) -> list[_Pair]:
    """Every way in which two sources meet."""
    return [_Pair(one, two, _relation(one, two)) for one in own for two in other]


def _relation(one: Figure, two: Figure) -> Relation:
    """As ``said_relation``, but numbers that only touch do not bear each other out."""
    how = said_relation(one, two)
    if how != "rounded" or one.unit in DEGREES:
        return how
    first, second = (in_base(stated_value(figure), figure.unit) for figure in (one, two))
    return "wide" if at_edge(first, second) or hardly_rounded(first, second) else how


def _judge_apart(
    apart: Sequence[_Pair], chosen: Mapping[str, Figure], articles: Mapping[str, Article]
) -> Finding:
    event = unfolding(chosen, articles)
    causes = []
    for pair in apart:
        cause = cause_of(pair.one, pair.two, articles, event)
        if cause is None:
            return Finding("differ", None, None, reasons.differ(chosen, (pair.one, pair.two), articles))
        causes.append(cause)
    pair, cause = apart[0], causes[0]
    if cause == "later report" and one_is_later(pair.one, pair.two, articles, event):
        return Finding("unclear", None, cause, reasons.updated(chosen, articles))
    return Finding("unclear", None, cause, reasons.unclear(cause, pair.one, pair.two, articles))
