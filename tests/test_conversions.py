"""Units of one dimension."""

import pytest

from briefing.conversions import base_of, dimension, factor, per


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


def test_a_unit_of_no_dimension_is_only_itself() -> None:
    assert base_of("ship") is None
    assert dimension("ship") is None
    assert factor("ship", "ship") == 1.0
    assert factor("ship", "boat") is None


def test_a_speed_is_no_rate() -> None:
    assert (per("km/h"), per("mph"), per("litre/week"), per("ship")) == ("", "", "week", "")
    assert (dimension("mph"), dimension("litre/week")) == ("km/h", "litre")
