"""Two numbers by the digits and hedges they are stated with."""

from dataclasses import replace
from typing import Any

import pytest

from briefing.comparing.values.intervals import cut_off, relation
from briefing.comparing.values.precision import digits_stated, stated_value, step, tolerance


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("5.9%", 5.9, 0.1),
        ("29%", 29, 1),
        ("$1.08 trillion", 1.08e12, 1e10),
        ("$1 trillion", 1e12, 1e12),
        ("$300bn", 3e11, 1e10),
        ("46,000", 46000, 1000),
        ("2,438,000", 2438000, 1000),
        ("100", 100, 10),
        ("20,000", 20000, 1000),
        ("157", 157, 1),
        ("45 cents", 0.45, 0.01),
        ("forty thousand", 40000, 1000),
        ("trillion-dollar", 1e12, 1e12),
        ("three", 3, 1),
    ],
)
def test_the_last_stated_digit_has_a_worth(figure: Any, text: Any, value: Any, expected: Any) -> None:
    assert step(figure(text, value, "job")) == pytest.approx(expected)


def test_100_percent_are_all(figure: Any) -> None:
    assert step(figure("100%", 100)) == 1
    assert relation(figure("100%", 100), figure("99%", 99)) == "apart"


def test_the_sides_of_a_vote_are_counted_out(figure: Any) -> None:
    assert step(figure("230", 230, "vote")) == 1
    assert relation(figure("230", 230, "vote"), figure("228", 228, "vote")) == "apart"
    assert relation(figure("230", 230, "seat"), figure("228", 228, "seat")) == "rounded"


@pytest.mark.parametrize(
    ("text", "value", "digits"), [("5.9%", 5.9, 2), ("1,241", 1241, 4), ("3", 3, 1), ("20", 20, 1.25)]
)
def test_digits_stated(figure: Any, text: Any, value: Any, digits: Any) -> None:
    assert digits_stated(figure(text, value)) == digits


def test_tolerance_is_half_a_digit(figure: Any) -> None:
    assert tolerance(figure("5.9%", 5.9)) == pytest.approx(0.05)


RELATIONS = [
    ("5.9%", 5.9, "none", "5.9 percent", 5.9, "none", "exact"),
    ("28.6%", 28.6, "none", "29%", 29, "almost", "rounded"),
    ("29.3%", 29.3, "none", "29%", 29, "almost", "opposed"),
    ("176", 176, "at least", "180", 180, "over", "bounded"),
    ("184", 184, "up to", "180", 180, "under", "bounded"),
    ("$1 trillion", 1e12, "none", "$1.08 trillion", 1.08e12, "almost", "rounded"),
    ("3.46 trillion", 3.46e12, "none", "3.4 trillion", 3.4e12, "none", "rounded"),
    ("5.9%", 5.9, "none", "5%", 5, "none", "apart"),
    ("150", 150, "over", "157", 157, "none", "bounded"),
    ("150", 150, "none", "157", 157, "none", "apart"),
    ("30", 30, "at least", "31", 31, "at least", "bounded"),
    ("31", 31, "up to", "34", 34, "none", "apart"),
    ("100", 100, "over", "5,000", 5000, "none", "wide"),
    ("70%", 70, "about", "72%", 72, "over", "bounded"),
    ("70%", 70, "about", "65%", 65, "over", "bounded"),
    ("50", 50, "up to", "50", 50, "at least", "opposed"),
    ("1,300", 1300, "over", "1,300", 1300, "up to", "opposed"),
    ("20", 20, "at least", "20", 20, "almost", "opposed"),
    ("20", 20, "at least", "20", 20, "over", "exact"),
    ("40 million", 4e7, "almost", "40 million", 4e7, "over", "opposed"),
    ("8.2%", 8.2, "none", "8.4%", 8.4, "none", "apart"),
    ("10", 10, "none", "11", 11, "none", "apart"),
    ("100", 100, "none", "101", 101, "none", "rounded"),
    ("46,000", 46000, "none", "48,000", 48000, "none", "apart"),
    ("803,000", 803000, "none", "803,077", 803077, "none", "rounded"),
    ("40 million", 4e7, "almost", "40.8 million", 4.08e7, "none", "apart"),
    ("three", 3, "none", "2.8", 2.8, "none", "rounded"),
    ("14 people", 14, "at least", "11", 11, "at least", "bounded"),
    ("five", 5, "none", "11", 11, "at least", "apart"),
]


@pytest.mark.parametrize(("one", "a", "hedge", "two", "b", "other", "expected"), RELATIONS)
def test_relation(
    figure: Any, one: Any, a: Any, hedge: Any, two: Any, b: Any, other: Any, expected: Any
) -> None:
    first, second = figure(one, a, "job", qualifier=hedge), figure(two, b, "job", qualifier=other)
    assert relation(first, second) == expected
    assert relation(second, first) == expected


def test_a_range_holds_a_bound_within_it(figure: Any) -> None:
    wide = figure("10 to 15 inches", (10, 15), low=10, high=15)
    assert relation(wide, figure("15 inches", 15, qualifier="up to")) == "bounded"
    assert relation(wide, figure("25 inches", 25)) == "apart"


@pytest.mark.parametrize(
    ("bound", "edge", "qualifier", "value", "cut"),
    [
        ("more than 400,000", 400_000, "over", 412_318, True),
        ("over 80", 80, "over", 87, True),
        ("more than 11%", 11, "over", 11.4, True),
        ("fewer than 50", 50, "under", 47, True),
        ("just under 100", 100, "under", 70, False),
        ("more than 80", 80, "over", 112, False),
        ("at least 83", 83, "at least", 87, False),
        ("80", 80, "none", 87, False),
    ],
)
def test_a_bound_may_be_the_number_cut_off(
    figure: Any, bound: str, edge: float, qualifier: str, value: float, cut: bool
) -> None:
    told = stated_value(figure(bound, edge, "job", qualifier=qualifier))
    assert cut_off(told, stated_value(figure(f"{value:,}", value, "job"))) == cut


@pytest.mark.parametrize(
    ("words", "value", "qualifier", "percent", "expected"),
    [
        ("a third", 1 / 3, "about", 31.8, "rounded"),
        ("half", 0.5, "over", 53, "bounded"),
        ("half", 0.5, "none", 41, "apart"),
        ("nine-tenths", 0.9, "almost", 86, "rounded"),
    ],
)
def test_a_part_in_words_meets_percent(
    figure: Any, words: str, value: float, qualifier: Any, percent: float, expected: str
) -> None:
    part = figure(words, value, "", kind="share", qualifier=qualifier)
    part = replace(part, low=value * 0.95, high=None if qualifier == "over" else value * 1.05)
    assert relation(part, figure(f"{percent}%", percent)) == expected
    assert relation(figure(f"{percent}%", percent), part) == expected


def test_two_rough_numbers_meet_where_one_lies_in_the_room_of_the_other(figure: Any) -> None:
    rough = figure("80%", 80, qualifier="about", low=72, high=88)
    assert relation(rough, figure("85%", 85, qualifier="about", low=76.5, high=93.5)) == "rounded"
    assert relation(rough, figure("94%", 94, qualifier="about", low=84.6, high=99)) == "wide"
    assert relation(rough, figure("88%", 88, qualifier="over", low=88, high=None)) == "wide"
    assert relation(rough, figure("78%", 78, qualifier="over", low=78, high=None)) == "bounded"


@pytest.mark.parametrize(("other", "how"), [(8.03e8, "rounded"), (8.2e8, "apart")])
def test_a_round_number_of_millions_is_known_to_its_tens(figure: Any, other: float, how: str) -> None:
    stated = figure(f"£{other / 1e6:.0f} million", other, "GBP")
    assert relation(figure("£800 million", 8e8, "GBP"), stated) == how


@pytest.mark.parametrize(
    ("one", "unit", "two", "other", "expected"),
    [
        (39.5, "°F", 39.5, "degree", "exact"),
        (39.5, "°F", 39.5, "°C", "apart"),
        (102, "°F", 39, "°C", "rounded"),
        (102, "degree", 39, "°C", "rounded"),
        (117, "degree", 46.2, "°C", "apart"),
        (106, "°F", 41, "degree", "rounded"),
        (41, "degree", 41, "°C", "exact"),
    ],
)
def test_temperatures_are_told_on_two_scales(
    figure: Any, one: float, unit: str, two: float, other: str, expected: str
) -> None:
    first, second = figure(f"{one} {unit}", one, unit), figure(f"{two} {other}", two, other)
    assert relation(first, second) == relation(second, first) == expected


def test_a_change_of_temperature_knows_no_freezing_point(figure: Any) -> None:
    warmer = figure("9 °F", 9, "°F", kind="change"), figure("5 °C", 5, "°C", kind="change")
    assert relation(*warmer) == "rounded"
