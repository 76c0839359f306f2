"""What an ordinal is of. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("The mood in the region’s third-largest port is low.", ["Largest port"]),
    ("Sales to Peru, the third-largest partner, fell.", ["Largest partner"]),
    ("Sales to Peru, its third-largest trading partner, fell.", ["Largest trading partner"]),
    ("Norland, the fourth-biggest copper producer, sold none.", ["Biggest copper producer"]),
    ("Tarn, the fifth-largest U.S. school district, sold none.", ["Largest U.S. school district"]),
    ("It was the eighth straight month of decline in car exports.", ["Decline in car exports"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
