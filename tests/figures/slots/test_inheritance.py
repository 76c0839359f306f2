"""What a figure takes from the sentences before."""

import pytest

from briefing.figures import extract

INHERITED = [
    ("Ten people died in Lund. Another 40 people were hurt.", "Lund"),
    ("Ten people died in Lund. The bank lost $40 million.", ""),
    ("Ten people died in Lund. The mayor was ill for 40 days.", ""),
    ("Ten people died in Lund.\n\nThe town counts 40 people.", ""),
    ("Ten people died in Lund. After a blast in Arras 40 people were hurt.", ""),
    ("• Ten people died in Lund.\n• A further 40 people were hurt.", ""),
]


@pytest.mark.parametrize(("text", "place"), INHERITED, ids=[text[:40] for text, _ in INHERITED])
def test_place_that_a_later_sentence_inherits(text: str, place: str) -> None:
    figure = extract(text)[-1]
    assert figure.place == place
    assert ("place" in figure.inherited) == bool(place)
