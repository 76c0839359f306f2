"""The one way from articles to a Comparison."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from briefing.comparing.alignment.clusters import Aligner
from briefing.comparing.checks import checks, telling
from briefing.comparing.checks.bearing import bearing
from briefing.comparing.labelling.labels import distinguished, label
from briefing.comparing.labelling.stated import common, commonest
from briefing.comparing.passages import passages
from briefing.comparing.profiles.articles import profiles
from briefing.comparing.profiles.bare_numbers import settle_bare_numbers
from briefing.comparing.profiles.currencies import settle_currencies
from briefing.comparing.profiles.datelines import dated
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.short_names import settle_short_names
from briefing.comparing.profiles.tons import settle_tons
from briefing.comparing.quoting.quotes import quoted
from briefing.comparing.ranking import ranked
from briefing.comparing.verdicts.judge import judge
from briefing.conversions import DEGREES
from briefing.figures import extract
from briefing.model import Article, Check, Comparison, Figure, Measure
from briefing.source_names import source_names

_Place = tuple[str, int]  # a figure's article and where it begins


def compare(
    articles: Sequence[Article],
    figures: Mapping[str, Sequence[Figure]] | None = None,
    *,
    sentences: bool = True,
) -> Comparison:
    """Compare articles on one event. ``figures`` by article id spares extracting them again.

    ``sentences``: whether to look for passages and for who is quoted as well, which tables do without.
    """
    given = figures or {}
    found = {a.id: list(given[a.id]) if a.id in given else extract(a) for a in articles}
    timed = dated(articles)
    by_id = {article.id: article for article in timed}
    told = {id_: _told_once(own) for id_, own in found.items()}
    prepared = _prepared(told, articles, {article.id: article.latest for article in timed})
    said = {_place(mentions[0]): mentions for own in told.values() for mentions in own}
    mentions = [said[_place(p.figure)] for p in prepared]
    aligner = Aligner(prepared)
    groups = _groups(aligner, mentions, articles)
    measure_of = {_place(f): number for number, group in enumerate(groups) for f in group}
    meant = _meant(prepared, mentions)
    restated = {_place(f) for i in aligner.restated for f in mentions[i]}
    labels = distinguished([label(group) for group in groups], groups)
    names = source_names(articles)
    called = {article.id: replace(article, source=names[article.id]) for article in timed}
    measures = [
        _measure(group, text, called, meant, restated) for group, text in zip(groups, labels, strict=True)
    ]
    arithmetic = checks(prepared, by_id, measure_of)
    order = [_borne_out(measure, arithmetic) for measure in ranked(measures, by_id)]
    quotes = quoted(articles) if sentences else ()
    return Comparison(
        articles=tuple(articles),
        measures=tuple(order),
        checks=telling(arithmetic, measure_of),
        passages=passages(articles, found, quotes) if sentences else (),
        quoted=quotes,
    )


def _place(figure: Figure) -> _Place:
    return figure.article, figure.start


def _prepared(
    told: Mapping[str, Sequence[Sequence[Figure]]],
    articles: Sequence[Article],
    days: Mapping[str, date | None],
) -> list[Profile]:
    """What is known of every figure, those of a sentence that is printed again once."""
    prepared = profiles({id_: [said[0] for said in own] for id_, own in told.items()}, articles, days)
    settle_currencies(prepared)
    settle_bare_numbers(prepared)
    settle_tons(prepared)
    settle_short_names(prepared, articles)
    return prepared


def _groups(
    aligner: Aligner, mentions: Sequence[Sequence[Figure]], articles: Sequence[Article]
) -> list[list[Figure]]:
    """The figures of each measure, in the order of the articles."""
    order_of = {article.id: number for number, article in enumerate(articles)}
    return [
        sorted((f for i in cluster for f in mentions[i]), key=lambda f: (order_of[f.article], f.start))
        for cluster in aligner.clusters()
    ]


def _meant(prepared: Sequence[Profile], mentions: Sequence[Sequence[Figure]]) -> dict[_Place, str]:
    """The units that figures are meant in, where they say another or none."""
    pairs = zip(prepared, mentions, strict=True)
    return {_place(f): p.figure.unit for p, own in pairs for f in own if p.figure.unit != f.unit}


def _as_meant(figure: Figure, meant: Mapping[_Place, str]) -> Figure:
    """The figure in the unit that a number without one is meant in."""
    unit = meant.get(_place(figure), figure.unit)
    return figure if unit == figure.unit else replace(figure, unit=unit)


def _borne_out(measure: Measure, arithmetic: Sequence[Check]) -> Measure:
    """The measure; where sources part, its reason also says which of its numbers the arithmetic bears out."""
    told = bearing(measure.figures, arithmetic) if measure.verdict in ("differ", "unclear") else ""
    return replace(measure, why=f"{measure.why} {told}") if told else measure


def _told_once(own: Sequence[Figure]) -> list[list[Figure]]:
    """The figures of an article, those of a sentence it prints again with the first."""
    said: dict[tuple[str, int], list[Figure]] = {}
    for figure in own:
        said.setdefault((figure.sentence, figure.start - figure.sentence_start), []).append(figure)
    return list(said.values())


def _unit_of(group: Sequence[Figure]) -> str:
    """That of most figures; of degrees with a scale and without one, the scale."""
    units = [figure.unit for figure in group if figure.unit]
    scales = [unit for unit in units if unit in DEGREES and unit != "degree"]
    return commonest(scales or units, "")


def _measure(
    group: Sequence[Figure],
    text: str,
    articles: Mapping[str, Article],
    meant: Mapping[_Place, str],
    restated: Collection[_Place],
) -> Measure:
    """``meant``: article and place → the unit that a number without one is meant in.

    ``restated``: where a figure only says in another unit what stands beside it, which is not judged again.
    """
    said = [_as_meant(f, meant) for f in group if _place(f) not in restated]
    finding = judge(said, articles)
    first = group[0]
    return Measure(
        id=f"{first.article}:{first.start}",
        label=text,
        unit=_unit_of(group),
        kind=commonest([figure.kind for figure in group], first.kind),
        place=common(group, "place"),
        period=common(group, "period"),
        basis="" if finding.cause == "basis" else common(group, "basis"),
        verdict=finding.verdict,
        strength=finding.strength,
        why=finding.why,
        figures=tuple(group),
        cause=finding.cause,
        contradictions=finding.contradictions,
    )
