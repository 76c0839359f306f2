"""Who says a figure."""

import pytest

from briefing.figures import extract

CASES = [
    ("Rents rose 5%, according to the Alder Institute.", "Alder Institute"),
    ("Birch Bank forecasts that rents will rise 5%.", "Birch Bank"),
    ("Police said 12 people died.", "Police"),
    ("Customs data showed that imports rose 5%.", "Customs data"),
    ("“Rents rose 5%,” said Ms. Alder.", "Ms. Alder"),
    ("Rents rose 5%.", ""),
    ("It said rents rose 5%.", ""),
    ("Texas reported 551 new cases.", ""),
    ("Alder said rents rose 5%.", "Alder"),
    ("Birch also noted that 40 trams were late.", "Birch"),
    ("Ida Alder, the owner of the yard, said 40 ships were late.", "Ida Alder"),
    ("Ida Alder, a spokeswoman, told the Tarn Courier that 40 ships were late.", "Ida Alder"),
    ("Some 40 ships were late, the owner of the yard told reporters at a briefing.", "owner of the yard"),
    ("Some 40 ships were late, the port announced on Wednesday.", "port"),
    ("The port, Alder said, holds 40 ships.", "Alder"),
    ("The bill covers 40% of costs, according to two people briefed on it.", "two people"),
    ("Rents rose 5%, according to the Council of Tarn Landlords.", "Council of Tarn Landlords"),
    ("Alder in a series of letters said that 40 ships were late.", "Alder"),
    ("Some 40 ships were late, a senior harbour official said.", "senior harbour official"),
    ("Ida Alder, R-Ohio, a foe of the plan, said that 40 ships were late.", "Ida Alder"),
    ("Some 40 ships were late, according to data released by the Tarn Institute.", "Tarn Institute"),
    ("Ida Alder, who owns the yard, said the cause of the loss of 40 ships was a storm.", "Ida Alder"),
    ("Separately, Mayor Ida Alder, who owns the yard, said 40 ships were late.", "Mayor Ida Alder"),
    ("A senior harbour official confirms that 40 ships were late.", "senior harbour official"),
    ("“Some 40 ships were late,” Alder said on TTV's This Week.", "Alder"),
    ("According to Alder's earlier report, 40 ships were late.", "Alder's earlier report"),
    ("Ida Alder took to the stage to push the port's plan, saying 40 ships were late.", "Ida Alder"),
    ("Ida Alder, a spokeswoman for the port, put the loss at 40 ships.", "Ida Alder"),
    ("Some 40 ships were late, according to the latest numbers from Tarn.", "latest numbers from Tarn"),
    ("The Tarn Institute tweets that 40 ships were late.", "Tarn Institute"),
    ("Some 40 ships were late, said crusader Orla Finch.", "Orla Finch"),
    ("“Some 40 ships were late,” long-time campaigner Petra Moll said.", "Petra Moll"),
    ("Veteran harbour watcher Colm Ferris said 40 ships were late.", "Colm Ferris"),
    ("Some 40 ships were late, former Mayor Colm Ferris said.", "former Mayor Colm Ferris"),
    ("Share Tweet Email Harbour Times said 40 ships were late.", "Harbour Times"),
    ("Speaker Petra Moll Petra Ida Moll Rents said 40 ships were late.", "Speaker Petra Moll"),
    ("Some 40 ships were late, said Dr. Colm J. Ferris, who runs the port.", "Dr. Colm J. Ferris"),
    (
        "Some 40 ships were late, according to the Tarn Center for Missing & Stolen Ships.",
        "Tarn Center for Missing & Stolen Ships",
    ),
    ("A criminal complaint charging Petra Moll said 40 ships were late.", "criminal complaint"),
    ("Officials familiar with the port said 40 ships were late.", "Officials"),
    ("Fox News said 40 ships were late.", "Fox News"),
    ("The U.N.'s mission in Tarn said 40 ships were late.", "U.N.'s mission"),
    # not those who only stand near a figure
    ("It is easy to argue that 40 ships were late.", ""),
    ("The deal calls for the port to announce 40 sailings.", ""),
    ("Defying Moll's claims that they were beaten, the crews sailed 40 ships.", ""),
    ("Moll faces questions why she told the port that 40 ships were late.", ""),
    ("Moll wrote nine novels.", ""),
    ("“They say we cannot sail,” said Petra Moll, 59, of Tarn.", ""),
    ("A 31-year-old clerk said to have fled was found with 40 cats.", ""),
    ("Ferris spoke one day after Moll, a lawyer, said the port had 40 ships.", ""),
    ("“We sail at dawn,” said Ida Alder, who has owned 40 ships.", ""),
    ("The Tarn disaster claimed 150 lives.", ""),
    ("The Birch Group added 40 ships to its fleet.", ""),
    ("Tarn declared a holiday, and crews have cleared 40 streets.", ""),
    ("Some 44% of voters said they would stay at home.", ""),
    ("Alder, 72, said nothing had changed.", ""),
]


@pytest.mark.parametrize(("sentence", "speaker"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_speaker(sentence: str, speaker: str) -> None:
    assert extract(sentence)[0].speaker == speaker


BESIDE = [
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
