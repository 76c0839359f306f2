"""Every unit and currency of the tables, as news writes it."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load
from briefing.figures.lexicon.units import plural
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import phrases
from briefing.model import Value

CURRENCIES = load("currencies")
UNITS = {name: row for rows in load("units").values() for name, row in rows.items()}
# They need a look at what stands around them; they have tests of their own below.
WARY = {"st", '"', "in.", "s", "A", "V", "J", "K", "C", "F", "p", "c", "′", "h", "mb."}


def only(text: str) -> Quantity:
    found = find_quantities(text)
    assert len(found) == 1, (text, found)
    return found[0]


@pytest.mark.parametrize("code", CURRENCIES)
def test_currency_words(code: str) -> None:
    for word in CURRENCIES[code].get("words", []):
        quantity = only(f"The bill came to 450 million {plural(word)}.")
        assert (quantity.unit, quantity.value) == (code, 450_000_000), word
    for word in CURRENCIES[code].get("plurals", []):
        assert only(f"The bill came to 450 million {word}.").unit == code, word


@pytest.mark.parametrize("code", CURRENCIES)
def test_currency_symbols(code: str) -> None:
    for symbol in CURRENCIES[code].get("symbols", []):
        if symbol in "pc¢":
            assert only(f"They cost 45{symbol} each.").unit == code, symbol
            continue
        quantity = only(f"The bill came to {symbol}4.5 million in all.")
        assert (quantity.unit, quantity.value) == (code, 4_500_000), symbol


@pytest.mark.parametrize("name", UNITS)
def test_unit_words(name: str) -> None:
    for word in [*UNITS[name].get("words", []), *UNITS[name].get("plurals", [])]:
        for form in {word, plural(word)} if word in UNITS[name].get("words", []) else {word}:
            quantity = only(f"It came to 450 {form}, they said.")
            assert (quantity.unit, quantity.value) == (name, 450), form


@pytest.mark.parametrize("name", UNITS)
def test_unit_symbols(name: str) -> None:
    for symbol in UNITS[name].get("symbols", []):
        if symbol not in WARY:
            quantity = only(f"It came to 45 {symbol}, they said.")
            assert (quantity.unit, quantity.value) == (name, 45), symbol


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost $4.5bn.", 4_500_000_000, "USD"),
        ("A 3.2 m wall went up.", 3.2, "m"),
        ("It created 3.2m jobs.", 3_200_000, "job"),
        ("He is 1.8m tall.", 1.8, "m"),
        ("He weighs 18st.", 18, "stone"),
        ("They shipped 1.2m tons of ore.", 1_200_000, "ton"),
        ("It rose 25bps.", 25, "bp"),
        ("It rose 1.5 percentage points.", 1.5, "pp"),
        ("It lost 20 million pounds last year.", 20_000_000, "GBP"),
        ("She lost 25 pounds.", 25, "lb"),
        ("It is for jobs paying below 38,700 pounds a year.", 38_700, "GBP/year"),
        ("They sold 3 million pounds of beef.", 3_000_000, "lb"),
        ("The contract is worth 30 MUSD.", 30_000_000, "USD"),
        ("They lost 75 USD million.", 75_000_000, "USD"),
        ("It raked in £15.5million.", 15_500_000, "GBP"),
        ("It lost €18billion.", 18_000_000_000, "EUR"),
        ("It has 18.2million members.", 18_200_000, "member"),
        ("It lost Kr640mn.", 640_000_000, "krone"),
        ("Shares closed at 118.5p.", 118.5, "penny"),
        ("It fell to -10C overnight.", -10, "°C"),
        ("It reached 98 degrees.", 98, "degree"),
        ("It reached 31 degrees Celsius.", 31, "°C"),
        ('The pen is 10" long.', 10, "inch"),
        ("The door is 2 in thick.", 2, "inch"),
        ("He ran for 517 rushing yards.", 517, "yard"),
        ("It falls at 9.8 m/s2.", 9.8, "m/s²"),
        ("The 3,000-sq-ft house was sold.", 3000, "square foot"),
        ("It is worth 12 paise.", 12, "paisa"),
        ("Pre-tax profit came in at 87.2m.", 87_200_000, ""),
        ("It reported profit of 87.2m.", 87_200_000, ""),
        ("Kelm was hit. Some 2.1m were without power.", 2_100_000, ""),
        ("Kelm is a pool. The last 2.1m are shallow.", 2.1, "m"),
        ("A profit of 87.2m was reported.", 87_200_000, ""),
        ("Profit of 87.2m fell short.", 87_200_000, ""),
        ("Revenue of 87.2m beat forecasts.", 87_200_000, ""),
        ("Sales of 3.2m cars were made.", 3_200_000, "car"),
        ("The river is 87.2m below the dam.", 87.2, "m"),
        ("They paid for a 3.2m wall.", 3.2, "m"),
        ("Homes stood 100m from the mill.", 100, "m"),
        ("The people were 50m from shore.", 50, "m"),
        ("The waiting list rose to a record high of 7.4m.", 7_400_000, ""),
        ("The budget for the new 50m pool rose.", 50, "m"),
        ("The dam was raised 2m higher.", 2, "m"),
        ("They raised the road by 2m near Aln.", 2, "m"),
        ("They spent their days 30m underground.", 30, "m"),
        ("It booked 9 million of restructuring costs.", 9_000_000, ""),
        ("It moved two-tenths of a percentage point.", 0.2, "pp"),
        ("A lake of 4 km squared.", 4, "square kilometre"),
        ("That is US $7.2 billion.", 7_200_000_000, "USD"),
        ("The deal is worth Rs 35 lakh crore.", 35_000_000_000_000, "INR"),
        ("Eat no more than 6g of salt.", 6, "g"),
        ("Some 2.1m had parts of their card numbers stolen.", 2_100_000, ""),
        ("They get about a gallon and a half of water.", 1.5, "gallon"),
        ("Cocoa in Wick was flat at 2,870 pounds a ton.", 2870, "GBP/ton"),
        ("Gasoline fell by 0.13 real a litre.", 0.13, "BRL/litre"),
        ("There are 4 real reasons.", 4, "real reason"),
        ("She has three real and lasting friends.", 3, "real and lasting friend"),
        ("The smelter emits 9 pounds per ton of steel.", 9, "lb/ton"),
        ("Copper fell to 4,870 pounds a ton.", 4870, "GBP/ton"),
        ("A ticket costs 4.40 real.", 4.4, "BRL"),
        ("They made a version 9 minutes long.", 9, "minute"),
        ("A 17 year-long conflict has ended.", 17, "year"),
        ("In his half-century in office he met popes.", 50, "year"),
        ("At barely eight stone she looks small.", 8, "stone"),
        ("It has eight hour-long episodes.", 8, "hour-long episode"),
        ("It ended the three decades-long feud.", 3, "decade"),
        ("Is it one of the prettiest villages?", 1, "pretty village"),
    ],
)
def test_units_in_context(text: str, value: float, unit: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.unit) == (value, unit)


@pytest.mark.parametrize("text", ["There are two in my car.", "She wore a 2013F badge.", "Person A won 3 W."])
def test_letters_that_are_no_units(text: str) -> None:
    assert all(quantity.unit in ("", "W") for quantity in find_quantities(text))


def test_every_word_that_makes_m_millions_of_people_or_things() -> None:
    def unit(text: str) -> tuple[object, str]:
        quantity = find_quantities(text)[-1]
        return quantity.value, quantity.unit

    for word in phrases("millions", "counts"):
        assert unit(f"The {word} of Kelm rose to 1.44m in June.")[0] == 1_440_000, word
    for word in phrases("millions", "led"):
        assert unit(f"The users of it {word} 1.44m in June.")[0] == 1_440_000, word
    for word in phrases("metres", "near"):
        assert unit(f"The cars and {word} of it rose to 4m in June.") == (4, "m"), word
    assert unit("The waiting list stood at 1.39m, down from 1.44m the month before.")[0] == 1_440_000
    assert unit("It drew 9.1m viewers, down from 10.4m a year ago.") == (10_400_000, "viewer")
    assert unit("The users may not come within 200m of it.") == (200, "m")
    assert unit("Cars were swept 300m down the road.") == (300, "m")


def test_every_word_of_money_makes_m_million() -> None:
    for word in phrases("millions", "before"):
        assert only(f"The {word} came in at 87.2m.").value == 87_200_000, word
    for word in phrases("millions", "after"):
        assert find_quantities(f"They paid the 87.2m {word} that.")[0].value == 87_200_000, word


def test_millions_count_no_forecasts_that_they_beat() -> None:
    for word in phrases("millions", "verbs"):
        assert only(f"Revenue of 87.2 million {word} forecasts.").unit == "", word


def test_every_sum_in_a_currency_left_out() -> None:
    for noun in load("nouns")["sums"].split():
        assert only(f"It booked 9 million of {noun}s.").unit == "", noun


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The fund has 180 million crowns.", "crowns"),
        ("They gave 4,000 crowns for it.", "crowns"),
        ("A seat cost 40 crowns.", "crowns"),
        ("A 500-crown note was found.", "crowns"),
        ("They gave 4,000 Swedish crowns for it.", "SEK"),
        ("The queen has two crowns.", "crown"),
        ("The statue bears 12 gold crowns.", "gold crown"),
    ],
)
def test_crowns_are_money_or_worn(text: str, unit: str) -> None:
    assert [quantity.unit for quantity in find_quantities(text)] == [unit]


def test_people_left_in_hospital_are_no_inches() -> None:
    assert [quantity.unit for quantity in find_quantities("It left 31 in hospital.")] == ["people"]
    assert [quantity.unit for quantity in find_quantities("He is 6 ft 4 in tall.")] == ["foot", "inch"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("($1 = 0.8123 pounds)", "GBP"),
        ("1 kg = 2.2046 pounds", "lb"),
        ("4.15m stuck on housing list", "people"),
        ("Passenger numbers fell to 21m.", ""),
        ("It spilled 4,000 barrels, of which 1,100 have been recovered.", "barrel"),
        ("A boat 4.15m long was stuck in mud", "m"),
    ],
)
def test_look_alikes_of_weights_and_lengths(text: str, unit: str) -> None:
    assert find_quantities(text)[-1].unit == unit


def test_pounds_whose_dollars_are_told_are_money() -> None:
    told = "It will rise to 1,540 pounds (just under $2,000)."
    assert [quantity.unit for quantity in find_quantities(told)] == ["GBP", "USD"]
    dear = "She caught a pike of 20 pounds ($300)."
    assert [quantity.unit for quantity in find_quantities(dear)] == ["lb", "USD"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Rs 500 cr", 5_000_000_000, "INR"),
        ("Rs 1.2 lakh cr", 1_200_000_000_000, "INR"),
        ("₹1.2L", 120_000, "INR"),
        ("Sh4.2tr", 4_200_000_000_000, "KES"),
        ("T$697", 697, "TWD"),
        ("$5 to $6 a kg", (5, 6), "USD/kg"),
        ("Rs 50-60 a kg", (50, 60), "INR/kg"),
        ("$5.70-1/2 a bushel", 5.705, "USD/bushel"),
        ("up from N185 before N700 a litre", 185, "NGN"),
        ("N1,500/$1 in May", 1500, "NGN/USD"),
        ("$343.20 a short ton", 343.2, "USD/ton"),
        ("$226 a tonne free on board (FOB)", 226, "USD/t"),
    ],
)
def test_sums_in_short(text: str, value: Value, unit: str) -> None:
    quantity = find_quantities(f"It came to {text}.")[0]
    assert (quantity.value, quantity.unit) == (value, unit)


def test_small_sums_after_a_letter_need_a_large_one_beside_them() -> None:
    saved = "On a home loan of R2m, you save R336."
    assert [(q.value, q.unit) for q in find_quantities(saved)] == [(2_000_000, "ZAR"), (336, "ZAR")]
    assert find_quantities("The road that runs by R168, is shut.") == []
