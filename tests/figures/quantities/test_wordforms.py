"""Numbers that words make: halves, multiples, tallies, runs, ranks, shares."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load
from briefing.model import Value

EN = load("numbers")["en"]


@pytest.mark.parametrize(
    ("text", "value", "unit", "form"),
    [
        ("a third of those screened", 1 / 3, "", "fraction"),
        ("two-thirds of them", 2 / 3, "", "fraction"),
        ("It fell by a quarter.", 0.25, "", "fraction"),
        ("Half the flats were sold.", 0.5, "", "fraction"),
        ("Nearly half of it went.", 0.5, "", "fraction"),
        ("One in five adults smoke.", 0.2, "", "fraction"),
        ("9 out of 10 agreed.", 0.9, "", "fraction"),
        ("Twenty-nine in a hundred homes are damp.", 0.29, "", "fraction"),
        ("The risk is one in a million.", 1e-06, "", "fraction"),
        ("Nearly six voters out of ten backed it.", 0.6, "", "fraction"),
        ("Six bakers in ten had left.", 0.6, "", "fraction"),
        ("It's about half a square mile.", 0.5, "square mile", "cardinal"),
        ("Odds of 1 in 292 million.", 1 / 292_000_000, "", "fraction"),
        ("half a million eggs", 500_000, "egg", "cardinal"),
        ("a half-million lives", 500_000, "life", "cardinal"),
        ("half a dozen gunmen", 6, "gunman", "cardinal"),
        ("half an hour later", 0.5, "hour", "cardinal"),
        ("a quarter million dollars", 250_000, "USD", "cardinal"),
        ("two and a half centuries", 2.5, "century", "cardinal"),
        ("a million people", 1_000_000, "people", "cardinal"),
        ("a trillion-dollar plan", 1_000_000_000_000, "USD", "cardinal"),
        ("Sales were a fifth below average.", 0.2, "", "fraction"),
        ("It grew at half last year's pace.", 0.5, "", "fraction"),
        ("a rate double May's rate", 2, "x", "multiple"),
        ("Sales more than doubled.", 2, "x", "multiple"),
        ("It rose sixfold.", 6, "x", "multiple"),
        ("It is ten times higher.", 10, "x", "multiple"),
        ("twice as many jobs", 2, "x", "multiple"),
        ("It called three times.", 3, "time", "cardinal"),
        ("They won by 8 to 1.", 8, "x", "multiple"),
        ("Dozens of people fled.", (12, 120), "people", "tally"),
        ("tens of thousands of students", (10_000, 100_000), "student", "tally"),
        ("hundreds of millions of dollars", (100_000_000, 1_000_000_000), "USD", "tally"),
        ("several hundred years", (200, 1000), "year", "tally"),
        ("thousands and thousands of eggs", (1000, 10_000), "egg", "tally"),
        ("scores of homes", (20, 200), "home", "tally"),
        ("the eighth straight month", 8, "month", "ordinal"),
        ("its 40th consecutive week", 40, "week", "ordinal"),
        ("a third quarter in a row", 3, "quarter", "ordinal"),
        ("the third-largest economy", 3, "", "ordinal"),
        ("third of the 40 boats", 3, "", "ordinal"),
        ("a third of the 40 boats", 1 / 3, "", "fraction"),
        ("the 100,000th death", 100_000, "death", "ordinal"),
        ("the sixth time", 6, "time", "ordinal"),
        ("none of the 157 survived", 0, "", "cardinal"),
        ("Both bombers died.", 2, "bomber", "cardinal"),
        ("zero emissions", 0, "emission", "cardinal"),
    ],
)
def test_word_forms(text: str, value: Value, unit: str, form: str) -> None:
    quantity = find_quantities(text)[0]
    assert quantity.value == pytest.approx(value)
    assert (quantity.unit, quantity.form) == (unit, form)


@pytest.mark.parametrize(
    "text",
    [
        "the first half",
        "a seventh that went off",
        "the fourth quarter",
        "a half-brother",
        "his credit scores",
    ],
)
def test_no_word_forms(text: str) -> None:
    assert find_quantities(text) == []


def test_tallies_are_open_above() -> None:
    for word, floor in EN["tallies"].items():
        if word != "tens":
            (quantity,) = find_quantities(f"There were {word} of geese.")
            assert (quantity.value, quantity.low, quantity.high) == ((floor, 10 * floor), floor, None), word


def test_every_multiple() -> None:
    for word, value in EN["multiples"].items():
        told = {"d": f"Output {word}.", "s": f"Output {word} to 40."}
        quantity = find_quantities(told.get(word[-1], f"It could {word} the output."))[0]
        assert (quantity.value, quantity.unit) == (value, "x"), word


def test_a_noun_multiplies_nothing() -> None:
    assert find_quantities("She won the doubles in the final.") == []
    assert [found.unit for found in find_quantities("The toll triples in five years.")] == [
        "x",
        "year",
    ]
    assert [found.value for found in find_quantities("Migration halves to 431,000.")] == [0.5, 431_000]
    halved = "It more than halves the distance."
    assert [halved[found.start : found.end] for found in find_quantities(halved)] == ["halves"]
    assert find_quantities("Cut the loaf into halves.") == []


def test_every_ordinal_makes_a_run() -> None:
    for word, value in EN["ordinals"].items():
        (quantity,) = find_quantities(f"It was the {word} straight loss.")
        assert (quantity.value, quantity.unit, quantity.form) == (value, "loss", "ordinal"), word


def test_every_fraction() -> None:
    for word, parts in EN["fractions"].items():
        if word != "half":
            assert find_quantities(f"one {word} of the town")[0].value == pytest.approx(1 / parts), word


def test_by_how_much_a_run_goes_is_a_figure_of_its_own() -> None:
    found = find_quantities("It was the third straight quarter-point cut.")
    assert [(q.value, q.unit) for q in found] == [(3, "cut"), (0.25, "point")]
    found = find_quantities("It was the third consecutive 25-basis-point cut.")
    assert [(q.value, q.unit) for q in found] == [(3, "cut"), (25, "bp")]


@pytest.mark.parametrize(
    "text",
    [
        "She put 40 in a million dollar scheme.",
        "Nine died in a hundred years.",
        "Nine sat in a thousand-seat hall.",
    ],
)
def test_what_is_in_a_hundred_but_no_part_of_it(text: str) -> None:
    assert all(found.form != "fraction" for found in find_quantities(text))
