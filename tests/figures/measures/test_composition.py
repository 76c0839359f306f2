"""What a whole is made up of. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

MEASURES = load("measures")
CASES = [
    ("A 1,200-page report was sent to the court.", ["Pages of report"]),
    ("The march crossed the old Danish colony of 3 million.", ["Population"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def measured(text: str) -> str:
    return extract(text)[0].measure


def test_everything_made_of_its_like() -> None:
    for word in MEASURES["heads"]["composing"].split():
        assert measured(f"It is a 30-{word} hall.").endswith(" of hall"), word
    for word in MEASURES["heads"]["advantages"].split():
        assert not measured(f"It is a 30-seat {word}.").startswith("Seats of"), word


def test_every_settlement() -> None:
    for word in MEASURES["heads"]["settlements"].split():
        assert measured(f"Tarn is a {word} of 3,000 people.") == "Population", word
