"""Who stands apart among sources that differ, and that it is seen."""

from dataclasses import replace

import pytest

from briefing.model import Comparison
from briefing.tui.layout.camps import apart, value_styles
from briefing.tui.layout.matrix import Matrix
from briefing.tui.layout.panel import panel_rows
from briefing.tui.state import State
from briefing.tui.story import Story
from tests.tui.story import comparison


def of(*intervals: tuple[float, float, float], verdict: str = "differ") -> Story:
    """A story of one measure; every source says the value between the ends of its interval."""
    made = comparison()
    first = made.measures[0].figures[0]
    articles = tuple(
        replace(made.articles[0], id=f"outlet-{number}", source=f"Outlet {number}")
        for number in range(len(intervals))
    )
    figures = tuple(
        replace(first, article=article.id, text=f"{value}%", low=low, value=value, high=high)
        for article, (low, value, high) in zip(articles, intervals, strict=True)
    )
    measure = replace(made.measures[0], figures=figures, verdict=verdict)  # type: ignore[arg-type]
    return Story(Comparison(articles, (measure,), (), (), ()))


LOW, HIGH, ROUND = (8.15, 8.2, 8.25), (8.35, 8.4, 8.45), (7.5, 8.0, 8.5)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((LOW, LOW, HIGH), {2}),
        ((HIGH, LOW, LOW, LOW), {0}),
        ((LOW, LOW, ROUND, HIGH), {3}),  # 8 may be 8.2
        ((LOW, HIGH), set()),  # one against one
        ((LOW, LOW, HIGH, HIGH), set()),
        ((ROUND, LOW, HIGH), set()),
    ],
)
def test_who_differs_from_what_most_say(said: tuple[tuple[float, float, float]], expected: set[int]) -> None:
    assert apart(of(*said), 0) == expected


def test_falls_are_compared_as_falls() -> None:
    story = of(LOW, LOW, LOW)
    fall = replace(story.measures[0].figures[2], direction="down")
    measure = replace(story.measures[0], figures=(*story.measures[0].figures[:2], fall))
    assert apart(Story(replace(story.comparison, measures=(measure,))), 0) == {2}


def test_nouns_of_what_is_counted_may_vary() -> None:
    story = of(LOW, LOW, HIGH)
    units = ("", "case", "new case")
    figures = tuple(
        replace(figure, unit=unit) for figure, unit in zip(story.measures[0].figures, units, strict=True)
    )
    measure = replace(story.measures[0], figures=figures)
    assert apart(Story(replace(story.comparison, measures=(measure,))), 0) == {2}


def test_it_is_seen_in_the_table_and_in_the_panel() -> None:
    story = of(LOW, HIGH, LOW)
    row = Matrix(story, (0,), 150).rows(0)[0]
    assert ("+8.4%", "value-differ chosen") in row
    assert ("+8.2%", "value-differ") in row
    spans = [span for row_ in panel_rows(State(story), 40) for span in row_.row]
    assert ("+8.4%", "value-differ chosen") in spans
    assert set(value_styles(of(LOW, HIGH, LOW, verdict="unclear"), 0).values()) == {"value"}
