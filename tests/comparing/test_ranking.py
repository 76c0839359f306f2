"""The order of the panel."""

from dataclasses import replace
from typing import Any

import pytest

from briefing.comparing.ranking import informativeness, is_trivial, ranked
from briefing.model import Measure


@pytest.fixture(scope="session")
def measure(figure: Any) -> Any:
    def make(
        id_: Any,
        verdict: Any = "single",
        sources: Any = 1,
        start: Any = 5000,
        text: Any = "5.9%",
        value: Any = 5.9,
        unit: Any = "%",
    ) -> Any:
        figures = tuple(
            figure(text, value, unit, "abcd"[n], start=start, end=start + 4) for n in range(sources)
        )
        return Measure(id_, id_, unit, "level", "", "", "", verdict, None, "", figures)

    return make


@pytest.fixture(scope="session")
def order(article: Any) -> Any:
    articles = {id_: article(id_, text="x" * 10_000) for id_ in "abcd"}
    return lambda *measures: [m.id for m in ranked(measures, articles)]


def test_differences_stand_first(measure: Any, order: Any) -> None:
    assert order(measure("one"), measure("all", "agree", 4), measure("odd", "differ", 2)) == [
        "odd",
        "all",
        "one",
    ]


def test_more_sources_stand_before_fewer(measure: Any, order: Any) -> None:
    assert order(measure("two", "agree", 2), measure("four", "agree", 4)) == ["four", "two"]


def test_an_outlet_that_tells_it_twice_is_one(measure: Any, article: Any) -> None:
    articles = {id_: article(id_, text="x" * 10_000, source="Wire" if id_ in "ab" else id_) for id_ in "abcd"}
    twice, all_four = measure("twice", "agree", 2, 0), measure("two", "agree", 4)
    two = replace(all_four, figures=all_four.figures[2:])
    assert [m.id for m in ranked([twice, two], articles)] == ["two", "twice"]


def test_the_headline_stands_before_the_tail(measure: Any, order: Any) -> None:
    assert order(measure("tail", start=9000), measure("head", start=0)) == ["head", "tail"]


def test_telling_figures_stand_before_round_ones(measure: Any, order: Any) -> None:
    assert order(measure("round", text="5", value=5, unit="bus"), measure("told")) == ["told", "round"]


def test_trivial_counts_stand_last(measure: Any, order: Any) -> None:
    trivial = measure("men", "agree", 3, 0, "two", 2, "man")
    assert order(trivial, measure("one")) == ["one", "men"]


def test_a_difference_is_never_trivial(measure: Any, order: Any) -> None:
    trivial = measure("men", "differ", 2, 0, "two", 2, "man")
    assert order(measure("one"), trivial) == ["men", "one"]


def test_two_dead_are_not_trivial(figure: Any) -> None:
    assert is_trivial(figure("two", 2, "man"))
    assert not is_trivial(figure("two", 2, "person", measure="people killed"))
    assert not is_trivial(figure("2.5%", 2.5))


def test_digits_inform(figure: Any) -> None:
    assert informativeness(figure("5.94%", 5.94)) > informativeness(figure("6%", 6))


def test_money_informs_and_no_other_capitals(figure: Any) -> None:
    told = {unit: informativeness(figure("12", 12, unit)) for unit in ("USD", "German mark", "NGO", "ship")}
    assert told["USD"] == told["German mark"] > told["NGO"] == told["ship"]
