"""Several places in one breath."""

import pytest

from briefing.figures import extract

CASES = [
    ("Blasts at Tarn Airport and at a metro station killed 30 people.", [""]),
    ("Blasts at Tarn Airport and a busy metro station killed 30 people.", [""]),
    ("In Lund, Arras and Tarn, the price of 40 drugs is on the ballot.", [""]),
    ("The 21-day bans set in New Jersey and New York angered many.", [""]),
    ("The 21-day bans set in Ohio, Texas, and New York can harm.", [""]),
    ("Some 40 crews fight fires across Ohio and the West.", [""]),
    ("Some 40 crews fight fires in Ohio, and Texas has sent help.", ["Ohio"]),
    ("They will stay at 40 bases in Lund, Arras and Tarn.", [""]),
]


@pytest.mark.parametrize(("sentence", "places"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_places_of_one_list(sentence: str, places: list[str]) -> None:
    assert [figure.place for figure in extract(sentence)] == places
