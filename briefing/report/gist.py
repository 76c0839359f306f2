"""What a story comes down to: the first figure on which its sources differ, and what each of them says."""

from collections.abc import Mapping
from typing import NamedTuple

from briefing.model import Comparison, Measure, Verdict
from briefing.report.shorter import forms
from briefing.report.wording import label_beside_period
from briefing.source_names import source_names

_TELLING: tuple[Verdict, ...] = ("differ", "unclear")
_LEFT_OUT = "…"


class Side(NamedTuple):
    """A value, and who says it: the name of the first, and how many there are."""

    value: str
    source: str
    sources: int


class Gist(NamedTuple):
    """One figure in few words. ``symbol``: its verdict."""

    symbol: str
    label: str
    said: tuple[Side, ...]


def gist_of(comparison: Comparison) -> Gist | None:
    """The first difference in the order of the panel, else the first unclear figure; None without either."""
    for verdict in _TELLING:
        for measure in comparison.measures:
            if measure.verdict == verdict:
                names = source_names(comparison.articles)
                return Gist(measure.symbol, label_beside_period(measure), _said(measure, names))
    return None


def _said(measure: Measure, names: Mapping[str, str]) -> tuple[Side, ...]:
    """Every value once, in the order of the sources."""
    sources: dict[str, list[str]] = {}
    values = _values(measure)
    for article, name in names.items():
        if article in values:
            sources.setdefault(values[article], []).append(name)
    return tuple(Side(value, who[0], len(who)) for value, who in sources.items())


def _values(measure: Measure) -> Mapping[str, str]:
    """What each article says, as short as leaves nothing out that tells one value from another."""
    full, *shorter = forms(measure)
    for said in reversed(shorter):
        if len(set(said.values())) > 1 and not any(_LEFT_OUT in text for text in said.values()):
            return said
    return full
