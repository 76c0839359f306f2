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
        ("They get 28 cents on each dollar lost.", "cent/USD"),
        ("Gas rose to $1.72 per million British thermal units.", "USD/MMBtu"),
        ("It rose to 3 deaths per million people.", "death/million people"),
        ("Petrol costs N630 a litre.", "NGN/litre"),
        ("Half a million people a quarter of the isle fled.", "people"),
        ("Tin fetched $83 a dollar less than in May.", "USD"),
        ("The rate is 83 rupees a dollar in May.", "rupee/USD"),
        ("It drew a crowd of 41,204 their best ever.", "people"),
        ("The rand was at R18.92 to it.", "ZAR"),
        ("It broke through the 70,000 mark.", ""),
        ("It paid $70-a-share.", "USD/share"),
        ("It rose to 1.3671 per U.S. dollar on Monday.", "per USD"),
        ("It costs 12 per U.K. household.", "per uk"),
        ("A $3,500 a month mortgage.", "USD/month"),
        ("They test three thousand people per day.", "people/day"),
        ("It burns 3.1 million gallons of lamp oil a year.", "gallon/year"),
        ("It drops 40 tons of salt over a day.", "ton"),
        ("It emits 120 grams of CO2 per kilometre.", "g/km"),
        ("They give 50 litres of fresh milk per cow.", "litre/cow"),
        ("There were 12 deaths per 100,000 people.", "death/100,000 people"),
        ("There were 12 deaths per 100,000 in May.", "death/100,000"),
        ("The rate was 3.1 per 100,000 in May.", "per 100,000"),
        ("There were 1.4 crashes per million flights.", "crash/million flights"),
        ("It pays $15.4/hour.", "USD/hour"),
        ("It takes 20 J/m^2.", "joule/square metre"),
        ("It fell to −273.15° on the Celsius scale.", "°C"),
        ("It goes 90 miles an hour.", "mph"),
        ("It spins 78,000 times a minute.", "time/minute"),
        ("Creditors got 40 cents on the dollar.", "cent/USD"),
        ("Creditors got 40 cents on the euro.", "cent/EUR"),
        ("Creditors got 5p in the pound.", "penny/GBP"),
        ("It cost 40p in the pound shop.", "penny"),
        ("There are 300 calories in every pound of fat.", "calorie"),
        ("It rose 5% a year earlier.", "%"),
        ("It was $3 a week after.", "USD"),
    ],
)
def test_rates(text: str, unit: str) -> None:
    assert find_quantities(text)[0].unit == unit


UNITS = load("units")
NAMED = {name: row for rows in UNITS.values() for name, row in rows.items() if "rate" in row}


@pytest.mark.parametrize("name", NAMED)
def test_a_rate_with_a_name_of_its_own_is_one_unit_however_it_is_written(name: str) -> None:
    unit, _, per = NAMED[name]["rate"].partition("/")
    assert any(unit in rows for rows in UNITS.values()) or unit == "revolution"
    assert per in RATES
    spelled = next((rows[unit]["words"][0] for rows in UNITS.values() if unit in rows), unit)
    for link in ("a", "per", "every"):
        assert find_quantities(f"It did 30 {spelled}s {link} {per} there.")[0].unit == name, link
    for symbol in NAMED[name]["symbols"]:
        assert find_quantities(f"It did 30 {symbol} there.")[0].unit == name, symbol


@pytest.mark.parametrize(
    ("unit", "spellings"),
    [
        ("km/h", "118 km per hour; 118kph; 118 km/hr; 118 kilometres an hour; 118-km-per-hour"),
        ("mph", "50 mi/h; 50 miles/hour; 50-mile-an-hour; 50 mi per hour; 50mph"),
        ("m/s", "two metres a second; 2 m per second; 2 m/sec; 2 m/s; 2 metres per second"),
        ("m/minute", "5 m/min; 5 metres a minute; 5 metres per minute"),
        ("km/s", "8 kilometres a second; 8 km/s; 8 km per second"),
        ("foot/second", "3 ft/s; 3 feet per second; 3 feet a second"),
        ("mm/hour", "30 mm/h; 30 mm an hour; 30 millimetres per hour"),
    ],
)
def test_one_rate_is_one_unit(unit: str, spellings: str) -> None:
    for spelling in spellings.split("; "):
        assert [q.unit for q in find_quantities(f"It was {spelling} there.")] == [unit], spelling


def test_both_units_before_a_rate_have_it() -> None:
    found = find_quantities("The limit fell from 110 to 80 km per hour.")
    assert [(q.value, q.unit) for q in found] == [(110, "km/h"), (80, "km/h")]
