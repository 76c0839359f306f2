"""Which money is meant where its name or sign is that of several."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from briefing.comparing.profiles import currencies
from briefing.comparing.profiles.articles import profiles
from briefing.comparing.profiles.currencies import settle_currencies
from briefing.comparing.values.intervals import Relation, related
from briefing.comparing.values.precision import StatedValue

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
        (["crowns", "SEK", "EUR"], ["SEK", "SEK", "EUR"]),
        (["crowns", "SEK", "NOK"], ["crowns", "SEK", "NOK"]),
        (["krone", "NOK", "SEK"], ["NOK", "NOK", "SEK"]),
        (["CHF", "XOF", "USD"], ["XOF", "XOF", "USD"]),
        (["CHF", "XOF", "XAF"], ["CHF", "XOF", "XAF"]),
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


def test_a_sum_cut_to_its_bound_meets_too(figure: Any, article: Any) -> None:
    agency = [("A$868,000", 868_000, "AUD"), ("A$672", 672, "AUD")]
    figures = {
        "a": [figure(text, value, unit, "a") for text, value, unit in agency],
        "b": [figure("$868,000", 868_000, "USD", "b"), figure("$670", 670, "USD", "b", qualifier="over")],
        "c": [figure("$868,000", 868_000, "USD", "c"), figure("$610", 610, "USD", "c", qualifier="over")],
    }
    found = profiles(figures, [article(id_) for id_ in figures])
    settle_currencies(found)
    assert [p.family for p in found] == ["AUD"] * 4 + ["USD"] * 2


def test_one_sum_that_meets_may_be_chance(families: Any) -> None:
    agency = [("NZ$6.41 billion", 6.41e9, "NZD"), ("NZ$7.93 billion", 7.93e9, "NZD")]
    other = [("$6.41 billion", 6.41e9, "USD"), ("$2.2 billion", 2.2e9, "USD")]
    assert families({"a": agency, "b": other})["b"] == ["USD", "USD"]


def test_a_bare_dollar_is_the_one_that_more_sums_tell(families: Any) -> None:
    canadian = [("C$6.41 billion", 6.41e9, "CAD"), ("C$7.93 billion", 7.93e9, "CAD")]
    new_zealand = [
        ("NZ$6.41 billion", 6.41e9, "NZD"),
        ("NZ$7.93 billion", 7.93e9, "NZD"),
        ("NZ$12.5m", 1.25e7, "NZD"),
    ]
    local = [("$6.4 billion", 6.4e9, "USD"), ("$7.93 billion", 7.93e9, "USD"), ("$12.5m", 1.25e7, "USD")]
    assert families({"a": canadian, "b": new_zealand, "c": local})["c"] == ["NZD", "NZD", "NZD"]


def test_many_sums_cost_by_their_number(families: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = 0

    def counted(one: StatedValue, two: StatedValue) -> Relation:
        nonlocal calls
        calls += 1
        return related(one, two)

    monkeypatch.setattr(currencies, "related", counted)
    theirs = [(f"NZ${n}.5 million", (n + 0.5) * 1e6, "NZD") for n in range(1, 2000, 2)]
    local = [(f"${n}.5 million", (n + 0.5) * 1e6, "USD") for n in range(2, 4000, 400)]
    families({"a": theirs, "b": local})
    assert 0 < calls < 0.25 * len(theirs) * len(local)


def test_francs_called_swiss_are_those_of_nobody_else(families: Any) -> None:
    told = {"a": [("27,500 Swiss francs", 27500, "CHF")], "b": [("27,500 CFA francs", 27500, "XOF")]}
    assert families(told) == {"a": ["CHF"], "b": ["XOF"]}


def test_one_sum_of_many_digits_tells_whose_dollars_are_meant(families: Any) -> None:
    agency = [("C$37.94", 37.94, "CAD")]
    local = [("$37.94", 37.94, "USD"), ("$12", 12, "USD")]
    few = [("$38", 38, "USD"), ("$12", 12, "USD")]
    assert families({"a": agency, "b": local})["b"] == ["CAD", "CAD"]
    assert families({"a": agency, "b": few})["b"] == ["USD", "USD"]
