"""How far a thing is so. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    ("It was 80.4% effective in people over Tarn.", ["Effectiveness in people"]),
    (
        "The shot was 80.4% effective in people 70 to 79 and 94.6% effective in those with gout.",
        [
            "Effectiveness of shot in people 70 to 79",
            "Age of people",
            "Effectiveness of shot in those with gout",
        ],
    ),
    ("The drug proved 70% effective at stopping the flu.", ["Effectiveness of drug"]),
    ("The trial found the drug to be 70% effective.", ["Effectiveness of drug"]),
    ("Moor wants a 70% effective drug.", ["Effectiveness of drug"]),
    (
        "The shot is 94 percent effective in women, and 60 percent in men.",
        ["Effectiveness of shot in women", "Effectiveness of shot in men"],
    ),
    ("Nobody knew why. It was 62% effective.", ["Effectiveness"]),
    ("The effective rate is 9%.", ["Effective rate"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_quality(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures


@pytest.mark.parametrize(("word", "name"), load("measures")["qualities"].items())
def test_every_quality(word: str, name: str) -> None:
    assert [figure.measure for figure in extract(f"The pump was 62% {word}.")] == [
        f"{name.capitalize()} of pump"
    ]
