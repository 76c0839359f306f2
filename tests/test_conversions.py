"""Units of one dimension."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.conversions import ROUNDED, base_of, dimension, factor, in_unit, is_part, per
from briefing.figures.lexicon import load
from briefing.model import Figure


@pytest.mark.parametrize(
    ("unit", "other", "size"),
    [
        ("mile", "km", 1.609344),
        ("foot", "m", 0.3048),
        ("hectare", "acre", 2.4710538),
        ("mph", "km/h", 1.609344),
        ("year", "month", 12.0),
        ("GW", "MW", 1000.0),
        ("terawatt hour", "GWh", 1000.0),
        ("day", "hour", 24.0),
        ("minute", "second", 60.0),
        ("pp", "bp", 100.0),
        ("point", "pp", 1.0),
        ("GBP", "penny", 100.0),
        ("USD/share", "cent/share", 100.0),
        ("decade", "year", 10.0),
        ("gallon/week", "litre/week", 3.785411784),
        ("litre", "pint", 2.11337642),
        ("g", "milligram", 1000.0),
        ("square foot", "square inch", 144.0),
        ("terawatt", "GW", 1000.0),
        ("mm", "micron", 1000.0),
        ("barrel/day", "gallon/day", 42.0),
        ("cm/year", "inch", 1 / 2.54),  # "72 cm a year (28 inches)"
    ],
)
def test_what_a_unit_is_in_another(unit: str, other: str, size: float) -> None:
    assert factor(unit, other) == pytest.approx(size)
    assert factor(other, unit) == pytest.approx(1 / size)


@pytest.mark.parametrize(
    ("unit", "other"), [("mile", "kg"), ("USD", "EUR"), ("km/h", "km"), ("t/day", "t"), ("week", "month")]
)
def test_other_dimensions_do_not_convert(unit: str, other: str) -> None:
    assert factor(unit, other) is None


def test_every_base_of_the_tables_is_a_unit_of_them_and_has_none_itself() -> None:
    rows = {unit: row for sort in load("units").values() for unit, row in sort.items()} | load("currencies")
    bases = {row["base"] for row in rows.values() if "base" in row}
    assert bases <= set(rows)
    assert not [base for base in bases if "base" in rows[base]]
    assert not [unit for unit, row in rows.items() if ("base" in row) != ("factor" in row)]


def test_a_unit_of_no_dimension_is_only_itself() -> None:
    assert base_of("ship") is None
    assert dimension("ship") is None
    assert factor("ship", "ship") == 1.0
    assert factor("ship", "boat") is None


def test_a_speed_is_no_rate() -> None:
    assert (per("km/h"), per("mph"), per("litre/week"), per("ship")) == ("", "", "week", "")
    assert (dimension("mph"), dimension("litre/week")) == ("km/h", "litre")


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
