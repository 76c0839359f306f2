"""What an ordinal is of. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("The mood in the region’s third-largest port is low.", ["Rank among largest ports"]),
    ("Sales to Peru, the third-largest partner, fell.", ["Rank of Peru among largest partners"]),
    (
        "Sales to Peru, its third-largest trading partner, fell.",
        ["Rank of Peru among largest trading partners"],
    ),
    (
        "Norland, the fourth-biggest copper producer, sold none.",
        ["Rank of Norland among biggest copper producers"],
    ),
    (
        "Tarn, the fifth-largest U.S. school district, sold none.",
        ["Rank of Tarn among largest U.S. school districts"],
    ),
    (
        "Moor is the second oldest Senate clerk still at work.",
        ["Rank of Moor among oldest Senate clerks"],
    ),
    ("The firm is the world's second largest maker of tin.", ["Rank of firm among largest makers"]),
    ("She sits on the island's second-highest court.", ["Rank among highest courts"]),
    ("It was the second-worst such drought since 1901.", ["Rank among worst droughts"]),
    ("In Porto, the country's second-largest, crowds came.", ["Rank of Porto"]),
    ("The row kept the third-largest port shut.", ["Rank among largest ports"]),
    ("It was the eighth straight month of decline in car exports.", ["Decline in car exports"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
