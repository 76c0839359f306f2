"""Arithmetic between figures: found where words support it, with the tolerance of the stated digits."""

from typing import Any

import pytest

from briefing.comparing import compare
from briefing.comparing.checks.story import verdict
from briefing.figures import extract


@pytest.fixture(scope="session")
def checks(article: Any) -> Any:
    def run(*texts: Any) -> Any:
        articles = [article(chr(97 + n), text=text) for n, text in enumerate(texts)]
        return compare(articles, {a.id: extract(a) for a in articles}).checks

    return run


def only(found: Any, relation: Any) -> Any:
    return [check for check in found if check.relation == relation]


def test_a_currency_pair_in_brackets_makes_a_rate(checks: Any) -> None:
    (check,) = only(checks("Trade came to 41.21 trillion yuan ($5.83 trillion)."), "rate")
    assert check.holds
    assert "7.07 CNY a USD" in check.expression


def test_two_currency_pairs_that_disagree_fail(checks: Any) -> None:
    one, two = (
        "Trade came to 41.21 trillion yuan ($5.83 trillion).",
        "It sold 70 billion yuan ($5.1 billion).",
    )
    (check,) = [check for check in checks(one, two) if not check.holds]
    assert check.relation == "rate"
    assert "one of the four is off" in check.why


def test_a_part_and_its_share(checks: Any) -> None:
    found = only(
        checks(
            "Total foreign trade reached 41.21 trillion yuan.",
            "Trade with ASEAN came to 6.82 trillion yuan and so accounted for 16.6 percent of foreign trade.",
        ),
        "share",
    )
    assert [check.holds for check in found] == [True]
    assert found[0].expression.endswith("≈ 16.6%")


def test_growth_between_two_levels(checks: Any) -> None:
    (check,) = only(checks("Sales rose 6.2% to 11.84 billion euros from 11.15 billion euros."), "growth")
    assert check.holds


def test_growth_that_does_not_hold_says_what_would_have_to_change(checks: Any) -> None:
    (check,) = only(checks("Sales rose 9.2% to 11.84 billion euros from 11.15 billion euros."), "growth")
    assert not check.holds
    assert "“9.2%” would have to be 6.19%" in check.why


@pytest.mark.parametrize(("stated", "holds"), [(5.7, [True]), (5.83, []), (6.4, [False])])
def test_what_cutting_off_may_explain_shows_nothing(figure: Any, stated: float, holds: list[bool]) -> None:
    total = figure(f"${stated} trillion", stated * 1e12, "USD")
    found = verdict("sum", "$3.4tn + $2.3tn = $5.7tn", 5.7e12, 0.1e12, total, (total,), "USD")
    assert [check.holds for check in found] == holds


def test_parts_and_their_whole(checks: Any) -> None:
    (check,) = only(checks("The ferry carried 231 people: 212 passengers and 19 crew members."), "sum")
    assert (check.holds, check.exact) == (True, True)


@pytest.mark.parametrize(("unit", "found"), [("km", ["sum"]), ("miles", [])])
def test_only_amounts_of_one_unit_are_added(checks: Any, unit: str, found: list[str]) -> None:
    parts = f"At Tarn 412 {unit} of canal and another 351 km of river were dredged, engineers said."
    whole = "Engineers said a total of 763 km of canal and river were dredged at Tarn."
    assert [check.relation for check in checks(parts, whole)] == found


@pytest.mark.parametrize(("unit", "found"), [("km", ["difference"]), ("miles", [])])
def test_only_levels_of_one_unit_have_a_step_between_them(checks: Any, unit: str, found: list[str]) -> None:
    texts = (
        f"The canal at Tarn was 412 {unit} long before the works at Tarn, engineers said.",
        "Engineers said the canal at Tarn was 763 km long after the works.",
        "The canal at Tarn grew by 351 km, engineers said.",
    )
    assert [check.relation for check in checks(*texts)] == found


def test_figures_that_happen_to_add_up_are_no_sum(checks: Any) -> None:
    found = checks("Rain delayed 12 trains. The mayor is 30 years old.", "The town has 42 bakeries.")
    assert found == ()
