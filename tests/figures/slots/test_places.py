"""Which places a sentence names."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    ("Alder City saw 20 inches of rain.", ["Alder City"]),
    ("Oakham Bay got 12 inches of snow.", ["Oakham Bay"]),
    ("At least 14 people died at the Orrinfield metro station.", ["Orrinfield metro station"]),
    ("Some 300 people marched in Port Alder.", ["Port Alder"]),
    ("Two blasts shook Tarn Airport, and at Tarn Airport 11 people died.", ["", "Tarn Airport"]),
    ("A fire broke out at Tarn Airport, where 11 people were killed.", ["Tarn Airport"]),
    ("At Tarn's international airport 11 people were killed.", ["Tarn's international airport"]),
    (
        "A bus burned near the European Union headquarters, where 4 people died.",
        ["European Union headquarters"],
    ),
    (
        "In all 10 people were killed and 100 hurt at Arras' international airport.",
        ["Arras' international airport"] * 2,
    ),
    ("A fire in Baton Rouge, La., killed 40 people.", ["Baton Rouge"]),
    ("A bus burned near the town of Lund, killing 40 people.", ["Lund"]),
    ("The fire killed 40 people in the same area.", [""]),
    ("A train derailed in Washington state, killing 40 people.", ["Washington"]),
    ("Some 40 soldiers stay at a base in Peru.", ["Peru"]),
    ("Two tankers were hit in the Strait of Alder.", ["Strait of Alder"]),
    ("Ida Roth has two boys in public school.", [""]),
    ("Some 12 people died in the central prison.", ["central prison"]),
    ("Inflation was 3.2% in the eurozone.", ["euro zone"]),
    ("The economy of the euro area grew 0.3%.", ["euro zone"]),
    ("The euro rose 0.3%.", [""]),
]


@pytest.mark.parametrize(("sentence", "places"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_place_named(sentence: str, places: list[str]) -> None:
    assert [figure.place for figure in extract(sentence)] == places


def test_every_name_of_a_town() -> None:
    for word in load("places")["words"]["settled"].split():
        assert [figure.place for figure in extract(f"Alder {word} saw 20 floods.")] == [f"Alder {word}"], word
