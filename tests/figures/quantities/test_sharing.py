"""Units lent to bare neighbours, and the neighbours that want none."""

import pytest

from briefing.figures import find_quantities


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Rates of 3, 4 and 5 percent.", ["%", "%", "%"]),
        ("Aln will take 900 barrels off the market, and Lund another 500.", ["barrel", "barrel"]),
        ("Aln cut 900 barrels a day, while Lund agreed to a cut of 500.", ["barrel/day", "barrel/day"]),
        ("Lund adds 500 barrels, for a combined 1,400.", ["barrel", "barrel"]),
        ("Moor was given 24 years. His wife got six.", ["year", "year"]),
        ("They held nine men, taking the total to 31.", ["man", "man"]),
        ("They held nine men, taking the overall number so far to 31.", ["man", "man"]),
        ("They seized nine guns, taking the number of arrests to 31.", ["gun", "arrest"]),
        ("They fired nine rockets, bringing the death toll to 31.", ["rocket", ""]),
        ("Fire killed 12 people, bringing the death toll to 31.", ["people", "people"]),
        ("The Greens lost nine seats, leaving them with 15.", ["seat", "seat"]),
        ("The firm raised nine funds, leaving the rest with 15.", ["fund", ""]),
        ("They crossed 12 miles of sand, three of whom died.", ["mile", ""]),
        ("It has four years, including 450 million for roads.", ["year", ""]),
        ("Fire killed 12 people, taking its total losses to 31.", ["people", ""]),
        ("Aln sold 900 barrels, and Lund hired another 5.", ["barrel", ""]),
        ("Moor got 24 votes and Alder got 19.", ["vote", "vote"]),
        ("It lasted 10 days, eight of them school days.", ["day", "day"]),
        ("Moor served 30 years, 12 of them as mayor.", ["year", "year"]),
        ("Moor scored 40 goals and Alder scored in 19.", ["goal", ""]),
        ("It fell for 27 months, and there were 1,880 of them.", ["month", ""]),
        ("The rate may rise 3, 4, or 5 percent.", ["%", "%", "%"]),
        ("Some 3 or 4 per cent came.", ["%"]),
        ("Malt lost 12¾ to $9.87.", ["", "USD"]),
        ("It came 38th of 145 lands; in the hills it is 48.", ["", "land", ""]),
        ("His lead shrank from 14 points to six.", ["point", "point"]),
        ("It went on for seven years. The inquiry took more than three.", ["year", "year"]),
        ("The ride took nine minutes. The walk took 40 volunteers.", ["minute", "volunteer"]),
        ("Last week 230 flights were cancelled and 140 were delayed.", ["flight", "flight"]),
        ("It ran 40 hours on Monday and 35 on Tuesday.", ["hour", "hour"]),
        ("Some 880 cooks joined in the 12 months to May, while 410 left.", ["cook", "month", "cook"]),
        ("It sold 27 jets in May but seven fewer than in June.", ["jet", "jet"]),
        ("The gauge rose 36 points, or about 2.3%, to 1,593.", ["point", "%", "point"]),
        ("The gauge rose 36 points, and 1,593 came.", ["point", ""]),
        ("Sales were up 4.7%, with food up 7.1 and clothes down 0.6.", ["%", "%", "%"]),
        ("The Moor fell 1.2%, with the gauge down 12.", ["%", ""]),
        ("The guild began at 6 percent and came down to 4.5.", ["%", "%"]),
        ("Sales rose 8% and fell to 3.65.", ["%", ""]),
        ("Crews met 3m swells.", ["m"]),
        ("The tub holds 520 litres rising to 1,630 in May.", ["litre", "litre"]),
        ("Of the 30 barges 22 are in Moor.", ["barge", "barge"]),
        ("The Moor added 151.52 or 0.4% in May.", ["", "%"]),
        ("It earned 4.6 euros a share, shy of the 4.7 forecast.", ["EUR/share", "EUR/share"]),
        ("Viewers came down 900,000 week on week.", [""]),
        ("The spread was 91 points, three fewer than in May.", ["point", "point"]),
        ("The tub holds 520 litres, rising to 1,630 with its lid.", ["litre", "litre"]),
        ("Labour is on 44%, the Whigs on 24, down 3, and Reform on 12.", ["%", "%", "", "%"]),
    ],
)
def test_lent(text: str, units: list[str]) -> None:
    assert [quantity.unit for quantity in find_quantities(text)] == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("After 10 days, eight of them died.", ["day", "people"]),
        ("The jobless came to 1.3 million, or 2.4 per cent fewer than in May.", ["", "%"]),
        ("Twelve people died in 36 hours and more than 1,400 were taken to clinics.", ["people", "hour", ""]),
    ],
)
def test_not_lent(text: str, units: list[str]) -> None:
    assert [quantity.unit for quantity in find_quantities(text)] == units


def test_others_beside_a_kind_of_people_are_people() -> None:
    found = find_quantities("Two clerks were killed and over 100 others were hurt.")
    assert [quantity.unit for quantity in found] == ["clerk", "people"]
    found = find_quantities("Two homes burned and 40 others were damaged.")
    assert [quantity.unit for quantity in found] == ["home", "home"]


def test_a_listed_part_is_a_figure() -> None:
    assert [quantity.value for quantity in find_quantities("Wind made 28% and gas a third.")] == [28, 1 / 3]
    assert find_quantities("Wind made 28% and won a third time.")[-1].form == "ordinal"
