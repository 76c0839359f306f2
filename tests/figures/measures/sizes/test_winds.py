"""Speeds of gusts are told apart from those of sustained winds. Each row: a sentence, and its measures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    ("Winds out of the north at 10 to 15 mph are forecast.", ["Winds"]),
    ("Wind gusting to 43 mph grounded the fleet.", ["Wind gusts"]),
    ("Winds gusting up to 60 mph and rain of 4 inches came.", ["Wind gusts", "Rain"]),
    ("It had sustained winds of 120 mph.", ["Sustained winds"]),
    ("He had sustained losses of $4.", ["Losses sustained"]),
    ("The truck went 60 mph, with wind gusting.", ["Speed of truck"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_measure(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures


@pytest.mark.parametrize("word", load("measures")["verbs"]["gusting"].split())
def test_every_gusting(word: str) -> None:
    (figure,) = extract(f"Winds {word} to 90 mph.")
    assert figure.measure == "Wind gusts"
