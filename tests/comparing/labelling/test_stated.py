"""What most figures of a measure state, in whatever order the articles stand."""

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from briefing import compare, read
from briefing.comparing.labelling.stated import common, common_of_articles, commonest
from briefing.model import Measure

ARTICLES = Path(__file__).parents[3] / "articles"


def test_the_place_of_one_report_is_not_that_of_all(figure: Any) -> None:
    told = figure("100 mph", 100, "mph", place="Kelm Square")
    others = [figure("100 mph", 100, "mph", article=name) for name in "bcd"]
    assert common([told, *others], "place") == ""
    assert common([figure("1%", 1, place="France"), *others], "place") == "France"


def test_the_day_of_one_report_is_not_that_of_all(figure: Any) -> None:
    today = figure("15%", 15, article="a", period="2025-12-08")
    later = figure("15%", 15, article="b", period="2025-12-08", inherited=frozenset({"period"}))
    others = [figure("15%", 15, article=name) for name in "cd"]
    assert common([today, *others], "period") == ""
    assert common([today, later, *others], "period") == "2025-12-08"
    assert common([figure("15%", 15, period="2025-11"), *others], "period") == "2025-11"


@pytest.mark.parametrize(
    ("slot", "values", "most"),
    [
        ("period", ["2025-11", "2025-10", "2025-10"], "2025-10"),
        ("period", ["2025-Q3", "2025-07..2025-09"], "2025-Q3"),
        ("period", ["2025", "2025-11"], "2025"),
        ("period", ["XXXX-11", "2025-11"], "2025-11"),
        ("basis", ["in yuan", "in dollars", "y/y"], "y/y"),
    ],
)
def test_of_values_told_as_often_the_same_is_chosen_in_any_order(
    slot: str, values: list[str], most: str, figure: Any
) -> None:
    figures = [figure("1%", 1, article=value, **{slot: value}) for value in values]
    assert {common(order, slot) for order in permutations(figures)} == {most}
    assert {commonest(order, "") for order in permutations(values)} == {most}


def test_who_told_half_of_the_articles_told_not_most(figure: Any) -> None:
    figures = [figure("1%", 1, article=name, speaker=who) for name, who in (("a", "Moor"), ("b", "Alder"))]
    assert common_of_articles(figures, "speaker") == ""
    assert common_of_articles(figures[:1], "speaker") == "Moor"


@pytest.mark.parametrize("story", ["ferry-capsizes", "motor-maker-quarter"])
def test_a_row_is_the_same_in_whatever_order_its_articles_stand(story: str) -> None:
    articles = read(str(ARTICLES / story))

    def rows(measures: tuple[Measure, ...]) -> dict[frozenset[tuple[str, int]], list[str]]:
        slots = ("label", "unit", "kind", "place", "period", "basis")
        return {
            frozenset((f.article, f.start) for f in m.figures): [getattr(m, slot) for slot in slots]
            for m in measures
        }

    assert rows(compare(articles).measures) == rows(compare(articles[::-1]).measures)
