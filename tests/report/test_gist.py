"""A story in its first difference."""

from dataclasses import replace

import pytest

from briefing.model import Comparison, Figure, Measure, Verdict
from briefing.report.gist import Gist, Side, gist_of
from tests.report.conftest import COAST, HARBOUR, LEDGER, figure_in, measure_of

SHIPS = figure_in(HARBOUR, "12 ships", 12, "ship")
OTHERS = figure_in(LEDGER, "27 ships", 27, "ship")


def gist(*measures: Measure) -> Gist | None:
    return gist_of(Comparison((HARBOUR, LEDGER, COAST), measures))


def ships(verdict: Verdict, *figures: Figure, label: str = "Ships held back") -> Measure:
    return measure_of("ships", label, verdict, *figures)


def test_who_says_what() -> None:
    said = (Side("12", "Harbour Wire", 1), Side("27", "East Ledger", 1))
    assert gist(ships("differ", SHIPS, OTHERS)) == Gist("≠", "Ships held back", said)


def test_sources_that_say_the_same_are_counted_in_the_order_of_the_first() -> None:
    third = replace(OTHERS, article=COAST.id, text="27 boats", unit="boat")
    found = gist(ships("differ", SHIPS, OTHERS, third))
    assert found is not None
    assert found.said == (Side("12", "Harbour Wire", 1), Side("27", "East Ledger", 2))


def test_the_period_stands_in_no_label() -> None:
    found = gist(ships("differ", SHIPS, OTHERS, label="Ships held back, Nov 2025"))
    assert found is not None and found.label == "Ships held back"


def test_values_that_are_told_apart_by_their_words_keep_them() -> None:
    hedged = replace(OTHERS, text="12 of the ships", value=12, status="target")
    found = gist(ships("unclear", replace(SHIPS, status="forecast"), hedged))
    assert found is not None
    assert len({said.value for said in found.said}) == 2
    assert not any("…" in said.value for said in found.said)


@pytest.mark.parametrize(
    ("verdicts", "label", "symbol"),
    [
        (("single", "unclear", "differ", "differ"), "2", "≠"),
        (("agree", "unclear", "single", "unclear"), "1", "?"),
    ],
)
def test_the_first_difference_comes_before_what_is_unclear(
    verdicts: tuple[Verdict, ...], label: str, symbol: str
) -> None:
    found = gist(*(ships(verdict, SHIPS, OTHERS, label=str(n)) for n, verdict in enumerate(verdicts)))
    assert found is not None
    assert (found.label, found.symbol) == (label, symbol)


def test_nothing_is_told_where_nothing_differs() -> None:
    assert gist(ships("agree", SHIPS, SHIPS), ships("single", OTHERS)) is None
    assert gist() is None
