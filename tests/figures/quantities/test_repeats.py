"""Counts in other words: twice, a single charge, a five-way primary; and their measures."""

import pytest

from briefing.figures import extract, find_quantities
from briefing.figures.words.patterns import phrases

CASES = [
    ("Deputies visited the home twice.", 2, "time", "Times deputies visited the home"),
    ("Dorn was shot twice in May.", 2, "time", "Times Dorn was shot"),
    ("Roth has twice been convicted of theft.", 2, "time", "Times Roth was convicted"),
    ("Dorn, who twice tested negative, left.", 2, "time", "Times Dorn tested negative"),
    ("Dorn tested negative twice for it.", 2, "time", "Times Dorn tested negative"),
    ("She suffered a broken nose twice.", 2, "time", "Times suffered a broken nose"),
    ("It rained twice that week.", 2, "time", "Times rained"),
    ("Police went to the house twice over the years.", 2, "time", "Times police went to the house"),
    ("Guards opened fire at least twice there.", 2, "time", "Times guards opened fire"),
    ("The house was searched three times.", 3, "time", "Times house was searched"),
    ("They met twice a week.", 2, "time/week", ""),
    ("He faces a single charge.", 1, "charge", "Charge faced"),
    ("He pleaded guilty to a single felony count.", 1, "felony count", "Felony count"),
    ("She won the five-way primary.", 5, "candidate", "Candidates in primary"),
    ("It was a two-way special election.", 2, "candidate", "Candidates in special election"),
    ("The plan would cost twice as much as the old one.", 2, "x", "Cost of plan"),
    ("Sales were twice those of May.", 2, "x", "Sales"),
]


@pytest.mark.parametrize(("text", "value", "unit", "measure"), CASES)
def test_repeats(text: str, value: int, unit: str, measure: str) -> None:
    first = extract(text)[0]
    assert (first.value, first.unit, first.measure) == (value, unit, measure)


@pytest.mark.parametrize(
    "text",
    [
        "Think twice before you buy. He never looked twice.",
        "It happens once or twice. A twice-divorced man left, and twice-daily checks went on.",
        "A single mother of three-way fame left the single market in a single day.",
        "Not a single vote was cast. It passed without receiving a single Republican vote.",
        "He didn't get a single vote.",
        "A two-way street, a four-way stop, a three-way split.",
        "Roth, twice a minister, left the red bed.",
    ],
)
def test_look_alikes(text: str) -> None:
    assert find_quantities(text) == []


def test_every_row() -> None:
    for word in phrases("repeat", "single"):
        (found,) = find_quantities(f"She has a single {word}.")
        assert (found.value, found.unit) == (1, word), word
    for word in phrases("repeat", "races"):
        assert find_quantities(f"A five-way {word}.")[0].unit == "candidate", word
    for word in phrases("repeat", "idioms"):
        assert find_quantities(f"They once passed and {word} twice.") == [], word
    for word in phrases("repeat", "no_deeds"):
        assert find_quantities(f"They {word} twice.") == [], word
    for word in phrases("multiple", "spells"):
        (found,) = find_quantities(f"It rained twice that {word}.")
        assert found.unit == "time", word
