"""The order of the panel: what a reader should see first."""

from collections.abc import Mapping, Sequence

from briefing.comparing.values.precision import stated_value
from briefing.comparing.words.concepts import concepts
from briefing.model import Article, Figure, Measure

_VERDICTS = {"differ": 0, "unclear": 1, "agree": 1, "single": 2}
_TELLING_UNITS = frozenset({"%", "pp", "bp"})
_HARM = frozenset({"killed", "injured", "missing"})  # concepts
LEAD = 0.15  # the share of an article that counts as its lead


def ranked(measures: Sequence[Measure], articles: Mapping[str, Article]) -> list[Measure]:
    """Differences first, then by outlets, headline and lead, and how much the figure tells."""
    return sorted(measures, key=lambda measure: rank(measure, articles))


def rank(measure: Measure, articles: Mapping[str, Article]) -> tuple[float, ...]:
    """A sort key, smallest first: the same for the same measure whatever stands beside it."""
    mentions = _first_mentions(measure)
    outlets = {articles[id_].source or id_ for id_ in mentions}  # one that tells it twice is one
    prominence = sum(_prominence(own, articles[id_]) for id_, own in mentions.items())
    trivial = measure.verdict != "differ" and all(is_trivial(figure) for figure in measure.figures)
    told = max(informativeness(figure) for figure in measure.figures)
    first = min(figure.start / max(1, len(articles[figure.article].text)) for figure in measure.figures)
    return (
        float(trivial),
        float(_VERDICTS[measure.verdict]),
        -float(len(outlets)),
        -round(prominence + told, 6),
        round(first, 6),
    )


def informativeness(figure: Figure) -> float:
    """How much a value tells, 0 to 1: many digits, money and percentages more than "two men"."""
    value = stated_value(figure)
    digits = min(value.digits, 4.0) / 4
    named = 0.4 if figure.unit in _TELLING_UNITS or figure.unit.isupper() else 0.0
    size = 0.2 if max(map(abs, value.span)) >= 100 else 0.0
    return min(1.0, 0.6 * digits + named + size)


def is_trivial(figure: Figure) -> bool:
    """Small spelled-out counts and bare numbers that carry no news: "one of the", "two men"."""
    low, high = stated_value(figure).span
    if not any(map(str.isdigit, figure.text)):
        return figure.kind == "level" and high <= 3 and not _reports_harm(figure)
    return high <= 1 and not figure.unit and figure.kind == "level" and low == int(low)


def _reports_harm(figure: Figure) -> bool:
    return not _HARM.isdisjoint(concepts(f"{figure.measure} {figure.unit}"))


def _first_mentions(measure: Measure) -> dict[str, Figure]:
    found: dict[str, Figure] = {}
    for figure in measure.figures:
        found.setdefault(figure.article, figure)
    return found


def _prominence(figure: Figure, article: Article) -> float:
    """1 in the headline, less down to the end of the lead, 0 below."""
    if figure.end <= article.title_end:
        return 1.0
    position = figure.start / max(1, len(article.text))
    return max(0.0, 0.6 * (1 - position / LEAD))
