"""Whose pesos, crowns or rupees a text means."""

import pytest

from briefing.figures import extract
from briefing.figures.slots.named_money import moneys_by_name


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It sold 57 billion Swedish crowns of mills, not the 56 billion crowns foreseen.", ["SEK", "SEK"]),
        ("Mexico's state oil firm posted a loss of 87.9 billion pesos.", ["MXN"]),
        ("A Pakistani firm lost 40 million rupees.", ["PKR"]),
        ("The Norwegian fund pays 40 million crowns a year.", ["NOK/year"]),
        ("Argentine and Mexican firms lost 40 million pesos.", ["peso"]),
        ("The flat costs 40 pesos.", ["peso"]),
    ],
)
def test_whose_money_is_meant(text: str, units: list[str]) -> None:
    assert [figure.unit for figure in extract(text)] == units


def test_a_name_is_that_of_several() -> None:
    assert {"SEK", "NOK", "DKK", "CZK"} <= moneys_by_name()["crowns"]
    assert "USD" not in moneys_by_name()["dollar"]
