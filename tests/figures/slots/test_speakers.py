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
    ("Judge Ida Alder said it was shut. The filing was long; it says 40 ships were late.", ""),
    ("Alder, a judge, said it was shut. The filing by Ida Alder was long; it says 40 ships were late.", ""),
    ("The Marlow Institute said it was shut. It added that 40 ships were late.", "Marlow Institute"),
    ("The Marlow Institute said it was shut. He added that 40 ships were late.", ""),
    ("Port official Ida Ross said it was shut. They added that 40 ships were late.", ""),
    ("Port officials said it was shut. They added that 40 ships were late.", "Port officials"),
    ("Birch said it was shut. It added that 40 ships were late.", "Birch"),
    ("“We wait,” Ida Alder said. “We fled,” one man told TTV. “But we lost 40 ships.”", "man"),
    ("“We wait,” Ida Alder said. “We sail. Orla Finch blamed 40 ships,” she said.", "Ida Alder"),
    ("Port director Ida Alder toured the quay. “We lost 40 ships,” she said.", "Ida Alder"),
    ("Ida Alder met the crews on Monday. She said 40 ships were late.", "Ida Alder"),
    ("The crews met Ida Alder. They said 40 ships were late.", ""),
    ("Ida Alder said the port was shut. She estimated that 40 ships were late.", "Ida Alder"),
    ("“We wait,” said Ida Alder. “40 ships were late.”", "Ida Alder"),
    ("“We wait,” Ida Alder told Crew Week. “They will show up in 40 ships,” she later added.", "Ida Alder"),
    ("The port director met the crews on Monday. She said 40 ships were late.", "port director"),
    ("Sen. Ida Moll fled. Moll met the crews, and later the guild. She said 40 ships were late.", "Moll"),
    (
        "“We saw it,” says Ida Alder. Jens Moll, 57, dismisses it. “We lost 40 ships,” he told TTV.",
        "Jens Moll",
    ),
    ("The storm passed. He said 40 ships were late.", ""),
    ("She met the crews. She said 40 ships were late.", ""),
    ("Tarek al-Aydin said it was shut. He said that 40 ships were late.", "Tarek al-Aydin"),
    ("Congress said it was shut. He added that 40 ships were late.", ""),
    (
        "“I never saw it,” Petra Moll, a mother of two, said of the Tarnish storm as she surveyed it."
        " “We lost 40 ships.”",
        "Petra Moll",
    ),
]


def test_he_is_whose_doings_the_sentence_tells() -> None:
    told = "Ida Alder said it was shut. Ada Moll blamed the port, and she said that 40 ships were late."
    figure = extract(told)[-1]
    assert figure.speaker == "Ada Moll" and "speaker" not in figure.inherited


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Crews say that 40 ships were late,” Ida Alder told TTV.", "Ida Alder"),
        ("“According to our papers 40 ships were late,” the Alder Group says in a letter.", "Alder Group"),
        ("The port argued there was no need of it, two clerks told TTV.", ""),
        ("Two clerks said they saw 40 ships.", "Two clerks"),
        ("Six in ten crews said they had 40 ships.", ""),
    ],
    ids=lambda value: value[:30],
)
def test_the_outer_of_two_speakers(text: str, speaker: str) -> None:
    assert extract(text)[-1].speaker == speaker


@pytest.mark.parametrize(("text", "speaker"), BESIDE, ids=[text[:40] for text, _ in BESIDE])
def test_speaker_that_a_sentence_beside_tells(text: str, speaker: str) -> None:
    figure = extract(text)[-1]
    assert figure.speaker == speaker
    assert ("speaker" in figure.inherited) == bool(speaker)
