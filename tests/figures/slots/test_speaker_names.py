"""What can speak, and the name it is given."""

import pytest

from briefing.figures import extract

CASES = [
    ("The Senate's No. 2 Democrat, Petra Moll, said 40 ships were late.", "Petra Moll"),
    ("The firm's chief executive, Petra Moll, said 40 ships were late.", "Petra Moll"),
    ("The House of Tarn's top Whig, which is old, said 40 ships were late.", "House of Tarn's top Whig"),
    ("Rents rose 5%, according to the Council of Tarn Landlords.", "Council of Tarn Landlords"),
    ("Alder in a series of letters said that 40 ships were late.", "Alder"),
    ("Ida Alder, R-Ohio, a foe of the plan, said that 40 ships were late.", "Ida Alder"),
    ("Some 40 ships were late, according to data released by the Tarn Institute.", "Tarn Institute"),
    ("According to Alder's earlier report, 40 ships were late.", "Alder's earlier report"),
    ("Some 40 ships were late, according to the latest numbers from Tarn.", "latest numbers from Tarn"),
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
    ("Aldermen of Tarn said crews will wait for 40 ships, the three announced.", "Aldermen of Tarn"),
    ("Fox News said 40 ships were late.", "Fox News"),
    (
        "Tarn University Hospital Chief Medical Officer Petra Wilhelmina Moll said 40 ships were late.",
        "Tarn University Hospital Chief Medical Officer Petra Wilhelmina Moll",
    ),
    (
        "According to a clerk from the Office of Tarn Tolls, 40 ships were late.",
        "clerk from the Office of Tarn Tolls",
    ),
    ("The mills it supports reported that 40 ships were late.", ""),
    ("The yard, which at last count found that 40 ships were late, shut.", ""),
    ("The U.N.'s mission in Tarn said 40 ships were late.", "U.N.'s mission"),
    ("Ferris spoke one day after Moll, a lawyer, said the port had 40 ships.", ""),
    ("Some 44% of voters said they would stay at home.", ""),
]


@pytest.mark.parametrize(("sentence", "speaker"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_name_of_the_speaker(sentence: str, speaker: str) -> None:
    assert extract(sentence)[0].speaker == speaker
