"""The interval that a number and its hedge allow."""

import pytest

from briefing.figures.quantities.draft import Sort
from briefing.figures.quantities.precision import interval, last_step
from briefing.model import Number, Qualifier


@pytest.mark.parametrize(
    ("value", "step", "sort", "low", "high"),
    [
        (5.9, 0.1, "percent", 5.85, 5.95),
        (29, 1, "percent", 28.5, 29.5),
        (100, 1, "percent", 99.5, 100.5),
        (1_080_000_000_000, 10_000_000_000, "money", 1_075_000_000_000, 1_085_000_000_000),
        (157, 1, "noun", 157, 157),
        (20, 1, "noun", 20, 20),
        (236_000, 1, "noun", 235_500, 236_500),
        (500_000, 1, "noun", 495_000, 505_000),
        (0, 1, "noun", 0, 0),
        (-5, 1, "temperature", -5.5, -4.5),
    ],
)
def test_stated_digits(value: Number, step: Number, sort: Sort, low: Number, high: Number) -> None:
    assert interval(value, step, sort, "none") == (low, high)


@pytest.mark.parametrize(
    ("qualifier", "value", "low", "high"),
    [
        ("about", 200, 180, 220),
        ("about", 12, 11, 13),
        ("about", 365_000, 364_000, 366_000),
        ("almost", 29, 28, 29),
        ("over", 150, 150, None),
        ("at least", 150, 150, None),
        ("under", 20, None, 20),
        ("up to", 20, None, 20),
        ("exactly", 500, 500, 500),
    ],
)
def test_hedges(qualifier: Qualifier, value: Number, low: Number | None, high: Number | None) -> None:
    assert interval(value, 1, "noun", qualifier) == (low, high)


def test_just_over_is_near() -> None:
    assert interval(1, 1, "percent", "over", bounded=True) == (1, 1.5)
    assert interval(20, 1, "percent", "under", bounded=True) == (18, 20)


def test_almost_a_negative_number_lies_nearer_to_zero() -> None:
    assert interval(-30, 1, "temperature", "almost") == (-30, -27)


def test_trailing_zeros_may_be_rounding() -> None:
    assert last_step(236_000, 1, 2) == 1000
    assert last_step(500_000, 1, 2) == 10_000
    assert last_step(500_000, 1, 1) == 100_000
    assert last_step(20, 1, 2) == 1
