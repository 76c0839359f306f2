"""Which sources stand apart from what most of those say that differ."""

import math
from collections import Counter

from briefing.model import Figure, Value
from briefing.report.shorter import counts
from briefing.tui.story import Story

_Said = tuple[str, str, Value]  # unit, direction, value
_LEAST = 2  # sources that must say the same


def value_styles(story: Story, number: int) -> dict[int, str]:
    """The style of every source's value: one that differs from what most say is reversed."""
    measure = story.measures[number]
    articles = story.stated_in[number]
    if measure.verdict != "differ":
        return dict.fromkeys(articles, "value-single" if measure.verdict == "single" else "value")
    others = apart(story, number)
    return {article: "value-differ chosen" if article in others else "value-differ" for article in articles}


def apart(story: Story, number: int) -> frozenset[int]:
    """The sources that say nothing which what most say would allow; none where no number has the most."""
    said = {article: story.figures(number, article) for article in story.stated_in[number]}
    camps = Counter(_said(figures[0]) for figures in said.values() if figures).most_common(2)
    if not camps or camps[0][1] < _LEAST or (len(camps) > 1 and camps[1][1] == camps[0][1]):
        return frozenset()
    most = next(one for figures in said.values() for one in figures if _said(one) == camps[0][0])
    return frozenset(
        article for article, figures in said.items() if all(_disjoint(most, figure) for figure in figures)
    )


def _said(figure: Figure) -> _Said:
    return _unit(figure), figure.direction or "", figure.value


def _unit(figure: Figure) -> str:
    """Its unit, which is the same for whatever is counted: the sources' nouns vary."""
    return "" if counts(figure.unit) else figure.unit


def _disjoint(one: Figure, other: Figure) -> bool:
    if _said(one) == _said(other) or _unit(one) != _unit(other):
        return False
    (low, high), (from_, to) = _interval(one), _interval(other)
    return high <= from_ or to <= low


def _interval(figure: Figure) -> tuple[float, float]:
    low = -math.inf if figure.low is None else float(figure.low)
    high = math.inf if figure.high is None else float(figure.high)
    return (-high, -low) if figure.direction == "down" else (low, high)
