"""How strong quakes are. Each row: a text, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("The magnitude 7.1 tremor hit Aln.", ["Magnitude of tremor"]),
    ("Strong 6.4 tremor hits Aln", ["Magnitude of tremor"]),
    ("The quake in Tarn was larger, at 8.4.", ["Magnitude of quake in Tarn"]),
    ("The 2007 quake was a magnitude 8.", ["Magnitude of quake"]),
    ("An aftershock with a magnitude of 5.4 followed.", ["Magnitude of aftershock"]),
    ("An aftershock of 5.3 shook Tarn.", ["Magnitude of aftershock"]),
    ("It recorded 86 aftershocks. The largest, of 5.8, was at dawn.", ["Aftershocks", "Magnitude"]),
    ("There were 70 aftershocks, the biggest of which was a 5.4.", ["Aftershocks", "Magnitude"]),
    (
        "The toll from the 6.4-magnitude quake rose to 43.",
        ["Magnitude of quake", "Toll from the 6.4-magnitude quake"],
    ),
    ("The quake, which the institute measured at 6.8, struck.", ["Magnitude of quake"]),
    ("It has 86 guilds. The largest, of 5.8, left.", ["Guilds", "Largest"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES, ids=[text for text, _ in CASES])
def test_measure(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
