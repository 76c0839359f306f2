"""What the tables say of a unit, as reports write it."""

import pytest

from briefing.figures.lexicon.units import is_currency, is_measured, is_money, many, spellings, units_of


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("foot", "feet"),
        ("square inch", "square inches"),
        ("century", "centuries"),
        ("part per million", "parts per million"),
        ("decibel", "decibels"),
        ("hertz", "hertz"),
        ("kWh", "kWh"),
        ("straight quarter", "straight quarters"),
    ],
)
def test_several_of_a_unit(unit: str, told: str) -> None:
    assert many(unit) == told


def test_money_is_what_the_table_of_currencies_has() -> None:
    units = ("USD", "Finnish markka", "penny", "USD/barrel", "NGO", "CEO", "psi")
    assert [unit for unit in units if is_currency(unit)] == ["USD", "Finnish markka", "penny"]
    assert [unit for unit in units if is_money(unit)] == ["USD", "Finnish markka", "penny", "USD/barrel"]
    assert is_measured("psi")


def test_a_unit_is_written_in_all_its_words_and_a_rate_as_what_it_rates() -> None:
    assert {"square foot", "square feet", "sq ft"} <= set(spellings("square foot"))
    assert {"miles per hour", "miles", "mph"} <= set(spellings("mph"))
    assert "pounds" in spellings("lb")


def test_a_dimension_has_all_units_that_name_its_base() -> None:
    assert {"m", "km", "micron", "furlong"} <= units_of("m")
    assert units_of("kg", "ton").isdisjoint(units_of("m"))
