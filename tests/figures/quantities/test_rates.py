"""What a quantity is per."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load

RATES = load("rates")


@pytest.mark.parametrize("name", RATES)
def test_every_denominator(name: str) -> None:
    for word in RATES[name]:
        assert find_quantities(f"They pay $45 per {word}, officials say.")[0].unit == f"USD/{name}", word


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Oil rose to $71 a barrel.", "USD/barrel"),
        ("It paid $70-a-share.", "USD/share"),
        ("A $3,500 a month mortgage.", "USD/month"),
        ("They test three thousand people per day.", "people/day"),
        ("It uses 2.4 billion gallons of jet fuel a year.", "gallon/year"),
        ("There were 12 deaths per 100,000 people.", "death/100,000 people"),
        ("It pays $15.4/hour.", "USD/hour"),
        ("It takes 20 J/m^2.", "joule/square metre"),
        ("It fell to −273.15° on the Celsius scale.", "°C"),
        ("It goes 90 miles an hour.", "mph"),
        ("It spins 78,000 times a minute.", "time/minute"),
        ("Creditors got 40 cents on the dollar.", "cent/USD"),
        ("It rose 5% a year earlier.", "%"),
        ("It was $3 a week after.", "USD"),
    ],
)
def test_rates(text: str, unit: str) -> None:
    assert find_quantities(text)[0].unit == unit
