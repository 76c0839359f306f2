"""Figures told in other units."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.conversions import ROUNDED, factor
from briefing.model import Figure
from briefing.other_units import in_unit, is_part


def test_a_figure_in_another_unit_keeps_its_bounds_open() -> None:
    figure = Figure(0, 7, "40 feet", 40, "foot", 40, None)
    converted = in_unit(figure, "m")
    assert converted is not None
    assert (converted.unit, converted.value, converted.high) == ("m", 12.19, None)
    assert converted.low == pytest.approx(12.19 * (1 - ROUNDED), rel=1e-3)
    assert in_unit(figure, "foot") is figure
    assert in_unit(figure, "kg") is None


@given(st.floats(min_value=1e-3, max_value=1e9), st.sampled_from(["mile", "foot", "inch", "km", "yard"]))
def test_there_and_back_again(value: float, unit: str) -> None:
    there = in_unit(Figure(0, 1, "x", value, unit, value, value), "m")
    assert there is not None
    back = in_unit(there, unit)
    assert back is not None
    assert back.value == pytest.approx(value, rel=2e-3)
    assert there.low is not None
    assert there.high is not None
    assert there.low < value * (factor(unit, "m") or 0) < there.high


@pytest.mark.parametrize(
    ("value", "unit", "kind", "part"),
    [
        (1 / 3, "", "share", True),
        (0.2, "", "ratio", True),
        (0.25, "", "change", True),
        (0.4, "", "level", False),
        (0.5, "day", "share", False),
        (2e-4, "", "ratio", False),
        (3, "", "ratio", False),
    ],
)
def test_a_part_in_words_is_told_in_percent(value: float, unit: str, kind: Any, part: bool) -> None:
    told = Figure(0, 4, "said", value, unit, value, value, kind=kind)
    assert is_part(told) == part
    assert (in_unit(told, "%") is not None) == part
    if part:
        assert in_unit(told, "%").value == pytest.approx(100 * value, rel=1e-3)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("value", "unit", "other", "expected"),
    [
        (102, "°F", "°C", 38.89),
        (102, "degree", "°C", 38.89),
        (39, "degree", "°C", 39),
        (39, "°C", "°F", 102.2),
        (23, "degree", "°F", 23),
        (39, "°C", "degree", 39),
    ],
)
def test_temperatures_are_told_on_another_scale(value: float, unit: str, other: str, expected: float) -> None:
    told = in_unit(Figure(0, 1, "x", value, unit, value, value), other)
    assert told is not None
    assert (told.value, told.low, told.unit) == (expected, expected, other)


def test_a_change_of_temperature_has_no_freezing_point() -> None:
    warmer = in_unit(Figure(0, 1, "x", 9, "°F", 9, 9, kind="change"), "°C")
    assert warmer is not None
    assert warmer.value == 5
