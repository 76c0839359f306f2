"""Who says a figure where another sentence tells it."""

import pytest

from briefing.figures import extract

BESIDE = [
    (
        "The port’s owner, Ida Pappas, said it was shut. Later she added that 40 ships were late.",
        "Ida Pappas",
    ),
    ("“We wait,” Ida Alder said. “We lost 40 ships in the storm.”", "Ida Alder"),
    ("“We lost 40 ships in the storm. We wait,” Ida Alder said.", "Ida Alder"),
    ("“We wait,” Ida Alder said.\n\n“We lost 40 ships in the storm.”", "Ida Alder"),
    ("Ida Alder said the port was closed. She added that 40 ships were late.", "Ida Alder"),
    ("The Birch Bank said the port was closed. It added that 40 ships were late.", "Birch Bank"),
    ("Ida Alder said the port was closed. Some 40 ships were late.", ""),
    ("Activists said the port was closed. He added that 40 ships were late.", ""),
    ("“We wait,” Ida Alder said. The town calls it the “40 ships” storm.", ""),
]


@pytest.mark.parametrize(("text", "speaker"), BESIDE, ids=[text[:40] for text, _ in BESIDE])
def test_speaker_that_a_sentence_beside_tells(text: str, speaker: str) -> None:
    figure = extract(text)[-1]
    assert figure.speaker == speaker
    assert ("speaker" in figure.inherited) == bool(speaker)
