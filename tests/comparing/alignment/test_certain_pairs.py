"""Pairs that are of one thing without any weights."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from briefing.comparing.alignment.certain_pairs import are_the_victims, in_one_series, updates
from briefing.comparing.conflicts.vetoes import far_apart
from briefing.comparing.profiles.articles import profiles
from briefing.comparing.profiles.profile import profile


@pytest.mark.parametrize(
    ("later", "hours", "expected"), [(27, (9, 18), True), (5, (9, 18), False), (27, (9, 9), False)]
)
def test_the_toll_of_a_later_report_has_grown(
    story: Any, later: int, hours: tuple[int, int], expected: bool
) -> None:
    dead = {"measure": "people dead"}
    articles, figures = story(
        ("a", "At least 11 people are dead after the bridge fell.", "11 people", 11, "person", dead),
        ("b", f"{later} people are now dead, the coastguard says.", f"{later} people", later, "person", dead),
    )
    timed = [
        replace(article, published=datetime(2026, 3, 14, hour, tzinfo=UTC))
        for article, hour in zip(articles, hours, strict=True)
    ]
    one, two = profiles(figures, timed)
    assert updates(one, two, "apart") == updates(two, one, "apart") == expected
    assert not updates(one, two, "exact")


@pytest.mark.parametrize(
    ("later", "measure", "expected"),
    [
        ("Seven children are among the dead.", "children among the dead", True),
        ("Seven sailors are among the dead.", "sailors among the dead", False),
        ("Seven children are among the hurt.", "children among the hurt", False),
    ],
)
def test_the_toll_of_one_sort_of_people_grows_too(
    said: Any, later: str, measure: str, expected: bool
) -> None:
    first = said(
        "a", "Two children are among the dead.", "Two", 2, "child", measure="children among the dead"
    )
    second = said("b", later, "Seven", 7, "child", measure=measure)
    morning, evening = (datetime(2026, 3, 1, hour, tzinfo=UTC) for hour in (9, 18))
    first, second = replace(first, published=morning), replace(second, published=evening)
    assert updates(first, second, "apart") == expected
    assert far_apart(first, second) != expected


@pytest.mark.parametrize(
    ("later", "number", "measure", "expected"),
    [
        ("By evening 4,870 houses were damaged.", 4870, "houses damaged", True),
        ("By evening 870 houses were damaged.", 870, "houses damaged", False),
        ("By evening 4,870 boats were damaged.", 4870, "boats damaged", False),
        ("By evening 4,870 houses were sold.", 4870, "houses sold", False),
    ],
)
def test_what_an_event_leaves_is_counted_on(
    said: Any, later: str, number: int, measure: str, expected: bool
) -> None:
    first = said("a", "Some 1,140 homes were damaged.", "1,140", 1140, "home", measure="homes damaged")
    second = said("b", later, f"{number:,}", number, measure.split()[0][:-1], measure=measure)
    morning, evening = (datetime(2026, 3, 1, hour, tzinfo=UTC) for hour in (9, 18))
    first, second = replace(first, published=morning), replace(second, published=evening)
    assert updates(first, second, "apart") == updates(second, first, "apart") == expected


def test_those_in_hospital_are_no_toll_of_the_survivors(story: Any) -> None:
    articles, figures = story(
        ("a", "Boats had picked up 11 survivors.", "11 survivors", 11, "survivor", {"measure": "survivors"}),
        ("b", "Some 27 survivors were in hospital.", "27 survivors", 27, "survivor",
         {"measure": "survivors in hospital"}),
    )  # fmt: skip
    timed = [
        replace(article, published=datetime(2026, 3, 14, hour, tzinfo=UTC))
        for article, hour in zip(articles, (9, 18), strict=True)
    ]
    one, two = profiles(figures, timed)
    assert one.main_toll and not two.main_toll
    assert not updates(one, two, "apart")


def test_the_missing_of_a_later_report_are_no_dead_of_an_earlier_one(said: Any) -> None:
    early = replace(
        said("a", "Two were killed.", "Two", 2, "people", measure="People killed"), main_toll=True
    )
    late = replace(said("b", "Still missing are 12.", "12", 12, "people", measure="Missing"), main_toll=True)
    morning, evening = (datetime(2026, 3, 1, hour, tzinfo=UTC) for hour in (9, 18))
    early, late = replace(early, published=morning), replace(late, published=evening)
    assert not updates(early, late, "apart")
    dead = replace(said("c", "In all 12 were killed.", "12", 12, "people", measure="Killed"), main_toll=True)
    assert updates(early, replace(dead, published=evening), "apart")


def test_a_series_that_two_texts_share_is_one(figure: Any, article: Any) -> None:
    def told(id_: str, others: set[float], value: float = 20_000) -> Any:
        return profile(figure(f"{value:,.0f}", value, "visa", id_), article(id_), others)

    one = told("a", {35_000.0, 55_000.0})
    assert in_one_series(one, told("b", {35_000.0, 55_000.0, 75_000.0}), "exact")
    assert not in_one_series(one, told("b", {35_000.0}), "exact")
    assert not in_one_series(one, told("b", {35_000.0, 55_000.0}), "rounded")
    assert not in_one_series(told("a", {3.0, 5.0}), told("b", {3.0, 5.0}), "exact")
    assert not in_one_series(told("a", {35.0, 55.0}, 2), told("b", {35.0, 55.0}, 2), "exact")


@pytest.mark.parametrize(
    ("victims", "certain"),
    [
        ("The names of 150 victims were read out.", True),
        ("The clinic treated 150 wounded victims.", False),
        ("Flowers for 150 people were laid.", False),
    ],
)
def test_as_many_victims_as_were_killed(victims: str, certain: bool, story: Any) -> None:
    unit = "victim" if "victims" in victims else "people"
    articles, figures = story(
        ("a", "The crash killed 150 people.", "150 people", 150, "people", {"measure": "People killed"}),
        ("b", victims, "150", 150, unit, {"measure": "Victims"}),
    )
    killed, told = profiles(figures, articles)
    assert are_the_victims(killed, told, "exact") == are_the_victims(told, killed, "exact") == certain
    assert not are_the_victims(killed, told, "apart")
