"""Which money is meant where its name or sign is that of several."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from briefing.comparing.currencies import settle_currencies
from briefing.comparing.profiles import profiles

Told = Mapping[str, Sequence[tuple[str, float, str]]]  # article → its sums: text, value, unit


@pytest.fixture
def families(figure: Any, article: Any) -> Any:
    def settled(told: Told) -> dict[str, list[str]]:
        figures = {
            id_: [figure(text, value, unit, id_) for text, value, unit in sums] for id_, sums in told.items()
        }
        found = profiles(figures, [article(id_) for id_ in told])
        settle_currencies(found)
        return {id_: [p.family for p in found if p.figure.article == id_] for id_ in told}

    return settled


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        (["peso", "PHP", "USD"], ["PHP", "PHP", "USD"]),
        (["peso", "PHP", "MXN"], ["peso", "PHP", "MXN"]),
        (["peso", "USD", "EUR"], ["peso", "USD", "EUR"]),
        (["rupee", "rupee", "INR"], ["INR", "INR", "INR"]),
    ],
)
def test_pesos_are_those_of_the_story(families: Any, units: list[str], expected: list[str]) -> None:
    told = {id_: [("2.3 billion", 2.3e9, unit)] for id_, unit in zip("abc", units, strict=True)}
    assert [family for found in families(told).values() for family in found] == expected


def test_a_bare_dollar_is_that_of_the_sums_that_meet(families: Any) -> None:
    agency = [
        ("NZ$6.41 billion", 6.41e9, "NZD"),
        ("NZ$7.93 billion", 7.93e9, "NZD"),
        ("$3.6 billion", 3.6e9, "USD"),
    ]
    local = [
        ("$6.41 billion", 6.41e9, "USD"),
        ("$7.9 billion", 7.9e9, "USD"),
        ("US$52 million", 5.2e7, "USD"),
    ]
    assert families({"a": agency, "b": local}) == {"a": ["NZD", "NZD", "USD"], "b": ["NZD", "NZD", "USD"]}


def test_one_sum_that_meets_may_be_chance(families: Any) -> None:
    agency = [("NZ$6.41 billion", 6.41e9, "NZD"), ("NZ$7.93 billion", 7.93e9, "NZD")]
    other = [("$6.41 billion", 6.41e9, "USD"), ("$2.2 billion", 2.2e9, "USD")]
    assert families({"a": agency, "b": other})["b"] == ["USD", "USD"]
