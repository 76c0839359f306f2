"""Which sources stand apart from what most of those say that differ."""

from collections import Counter

from briefing.tui.sides import disjoint, said
from briefing.tui.story import Story

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
    told = {article: story.figures(number, article) for article in story.stated_in[number]}
    camps = Counter(said(figures[0]) for figures in told.values() if figures).most_common(2)
    if not camps or camps[0][1] < _LEAST or (len(camps) > 1 and camps[1][1] == camps[0][1]):
        return frozenset()
    most = next(one for figures in told.values() for one in figures if said(one) == camps[0][0])
    return frozenset(
        article for article, figures in told.items() if all(disjoint(most, figure) for figure in figures)
    )
