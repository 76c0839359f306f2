"""How a sentence tells who says a figure."""

import pytest

from briefing.figures import extract

CASES = [
    ("Rents rose 5%, according to the Alder Institute.", "Alder Institute"),
    ("Birch Bank forecasts that rents will rise 5%.", "Birch Bank"),
    ("Police said 12 people died.", "Police"),
    ("Another harbour official had said 12 people died.", "harbour official"),
    ("The analysis also showed that 12 people died.", "analysis"),
    ("Customs data showed that imports rose 5%.", "Customs data"),
    ("“Rents rose 5%,” said Ms. Alder.", "Ms. Alder"),
    ("Rents rose 5%.", ""),
    ("With most polls reporting, the Whigs had 43 percent.", ""),
    ("It said rents rose 5%.", ""),
    ("Texas reported 551 new cases.", ""),
    ("Alder said rents rose 5%.", "Alder"),
    ("Birch also noted that 40 trams were late.", "Birch"),
    ("Ida Alder, the owner of the yard, said 40 ships were late.", "Ida Alder"),
    ("Ida Alder, a spokeswoman, told the Tarn Courier that 40 ships were late.", "Ida Alder"),
    ("Some 40 ships were late, the owner of the yard told reporters at a briefing.", "owner of the yard"),
    ("Some 40 ships were late, the port announced on Wednesday.", "port"),
    ("The port's spokeswoman, Ida Roth, said 40 ships were late.", "Ida Roth"),
    ("The port, Alder said, holds 40 ships.", "Alder"),
    ("The bill covers 40% of costs, according to two people briefed on it.", "two people"),
    ("Rents rose 5%, according to the two people briefed on it.", "two people"),
    ("Some 40 ships were late, a senior harbour official said.", "senior harbour official"),
    ("Ida Alder, who owns the yard, said the cause of the loss of 40 ships was a storm.", "Ida Alder"),
    ("Separately, Mayor Ida Alder, who owns the yard, said 40 ships were late.", "Mayor Ida Alder"),
    ("A senior harbour official confirms that 40 ships were late.", "senior harbour official"),
    ("“Some 40 ships were late,” Alder said on TTV's This Week.", "Alder"),
    ("Ida Alder took to the stage to push the port's plan, saying 40 ships were late.", "Ida Alder"),
    ("Ida Alder, a spokeswoman for the port, put the loss at 40 ships.", "Ida Alder"),
    ("The Tarn Institute tweets that 40 ships were late.", "Tarn Institute"),
    ("A Tarn Post poll released on Thursday showed 49% of voters undecided.", "Tarn Post poll"),
    ("A Tarn Post poll published over the weekend put Alder 7 points ahead.", "Tarn Post poll"),
    ("Some 40 ships were late, customs figures published on Friday show.", "customs figures"),
    ("But Alder points out that 40 ships were late.", "Alder"),
    ("The crews claim more than 40 ships were late.", "crews"),
    ("As Ida Alder has admitted that 40 ships were late, the port shut.", "Ida Alder"),
    ("The agent leading the hunt said 40 ships were late.", "agent"),
    ("Some 40 ships were late, the lawyer representing the crews said.", "lawyer"),
    ("The Tarn Courier quoted the harbour master as saying 40 ships were late.", "harbour master"),
    ("The Tarn Courier cited port officials on Monday as saying 40 ships were late.", "port officials"),
    ("The Birch Group issued a statement on Monday saying 40 ships were late.", "Birch Group"),
    ("“We wait for 40 ships,” Ida Alder, who runs a bar in Aln, an inn of old, said.", "Ida Alder"),
    (
        "Tom Moll, an agent who leads the Bureau of Tea, Rum and Salt, said 40 ships were late.",
        "Tom Moll",
    ),
    ("Ida Alder late on Monday revealed that 40 ships were late.", "Ida Alder"),
    ("The harbour master at a hearing last week said 40 ships were late.", "harbour master"),
    ("“Some 40 ships were late,” said its owner, Ida Alder.", "Ida Alder"),
    ("Ida Alder, harbour master: Some 40 ships will be late.", "Ida Alder"),
    ("Port director Ida Alder: We have 40 ships.", "Ida Alder"),
    ("The town has admitted that 40 ships were late.", "town"),
    ("The Tarn Courier also mentioned that 40 ships were late.", "Tarn Courier"),
    ("“They will show up by 40s, but 12 are late,” Ida Alder said.", "Ida Alder"),
    ("Port spokesman Tom Moll soon described a man about 6 feet tall.", "Tom Moll"),
    ("Moll late on Monday revealed that 40 ships were late.", "Moll"),
    (
        "Some 40 ships were late, said a port clerk at Monday's hearing on the losses told of then.",
        "port clerk",
    ),
    ("Some 40 ships were late, said TTV's Ida Alder, who was there.", "TTV's Ida Alder"),
    ("The group Doctors Without Walls said 40 ships were late.", "group Doctors Without Walls"),
    ("A survey of 40 crews focused on the grave issue of the Tarn dock said 12 ships were late.", ""),
    ("Port papers indicate 40 ships were late, Ida Alder said.", "Ida Alder"),
    ("Polls in three towns – Tarn, Lund and Aln – indicate 40 ships were late.", ""),
    ("The navy believed there were 40 ships.", "navy"),
    ("Crews believe that 40 ships were late, Ida Alder said.", "Ida Alder"),
    # not those who only stand near a figure
    ("The port has not said how many of the 40 ships were late.", ""),
    ("Crews asked Ida Alder if she believed that 40 ships were late.", ""),
    ("It holds in states that still had 40 ships.", ""),
    ("Ida Alder: 40 years at sea", ""),
    ("San Tarno counts its dead: 40 were found", ""),
    ("Boats found in the storm – A clerk was held with 40 hats.", ""),
    ("Ida Alder announced that she would go, ending a feud of 40 years.", ""),
    ("Tropical Storm Tarn claims at least 7 lives as the rain goes on.", ""),
    ("Peru on Monday reported 40 cases.", ""),
    ("Ida Alder has put Tarn under a curfew for 60 days.", ""),
    ("The hospital admitted 40 patients.", ""),
    ("It is easy to argue that 40 ships were late.", ""),
    ("The deal calls for the port to announce 40 sailings.", ""),
    ("Defying Moll's claims that they were beaten, the crews sailed 40 ships.", ""),
    ("Moll faces questions why she told the port that 40 ships were late.", ""),
    ("Moll wrote nine novels.", ""),
    ("“They say we cannot sail,” said Petra Moll, 59, of Tarn.", ""),
    ("A 31-year-old clerk said to have fled was found with 40 cats.", ""),
    ("“We sail at dawn,” said Ida Alder, who has owned 40 ships.", ""),
    ("The Tarn disaster claimed 150 lives.", ""),
    ("The Birch Group added 40 ships to its fleet.", ""),
    ("Tarn declared a holiday, and crews have cleared 40 streets.", ""),
    ("Alder, 72, said nothing had changed.", ""),
    ("Crews liked how Moll has run the port, while 22 percent said it was dear.", ""),
    ("If Congress does not pay, he said, 40 ships will be late.", ""),
]
# a sentence in which several speak, and who says each figure
SEVERAL = [
    ("A Tarn Post poll of 1,000 adults found 53% approve.", ["", "Tarn Post poll"]),
    (
        "Though Alder reported raising $1.3 million, Moll put $2.5 million into the race.",
        ["Alder", ""],
    ),
    (
        "The crews say 80% of ships were late, while the owners counter with a tally of barely 30%.",
        ["crews", ""],
    ),
    (
        "The crews say 80% of ships were late, whereas Alder said that 50% were.",
        ["crews", "Alder"],
    ),
    (
        "A Tarn Law School poll showed Moll at 49%, and a Birch Bank poll had Moll at 44%.",
        ["Tarn Law School poll", "Birch Bank poll"],
    ),
    (
        "A Tarn Law School poll showed Moll at 49%, and last week a Birch Bank poll hinted at 44% for Moll.",
        ["Tarn Law School poll", ""],
    ),
    (
        "Alder noted that Moll had paid for the port, but had just 40 ships there.",
        ["Alder"],
    ),
    (
        "Rents rose 5.9% in May, beating an average forecast of 4%, according to a Birch Bank survey.",
        ["", "Birch Bank survey"],
    ),
    (
        "Rents rose 5.9% in May and 4% in June, according to a Birch Bank survey.",
        ["Birch Bank survey", "Birch Bank survey"],
    ),
]

HEARD = [
    ("“We will win 40 seats,” Lund told about 400 supporters in Kelm.", ["Lund", ""]),
    ("Lund told 400 supporters that 12 seats were lost.", ["", "Lund"]),
    ("Lund told reporters 12 people died.", ["Lund"]),
    ("A crowd that police put at 800 and the union at 1,500 marched.", ["police", "union"]),
    ("Within an hour of the ruling Tarn Bank said it would raise its rate by 0.5%.", ["", "Tarn Bank"]),
    ("Two clerks of Tarn said 40 left.", ["", "Two clerks of Tarn"]),
    ("The firms employ 300 people, according to figures that each of them gave.", [""]),
    (
        "300 quit, according to figures from the Kelm Institute.",
        ["figures from the Kelm Institute"],
    ),
    ("Swimmers warned as waves reach 4 metres.", [""]),
    ("Clerks warned that waves reach 4 metres.", ["Clerks"]),
    ("Exports will rise 3%, the ministry in Kelm forecast.", ["ministry"]),
    ("Exports rose 3%, a beat on the Kelm forecast.", [""]),
    ("The flat is worth $3m, according to broker Ida Roth.", ["Ida Roth"]),
    ("The repair will cost $300, reckons Tom Lund, 49, of Kelm.", ["Tom Lund", ""]),
]


@pytest.mark.parametrize(("sentence", "speakers"), HEARD, ids=[sentence[:40] for sentence, _ in HEARD])
def test_who_says_each_figure(sentence: str, speakers: list[str]) -> None:
    assert [figure.speaker for figure in extract(sentence)] == speakers


@pytest.mark.parametrize(("sentence", "speaker"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_speaker_that_a_sentence_tells(sentence: str, speaker: str) -> None:
    assert extract(sentence)[0].speaker == speaker


@pytest.mark.parametrize(("sentence", "speakers"), SEVERAL, ids=[sentence[:40] for sentence, _ in SEVERAL])
def test_each_speaks_for_his_own_clause(sentence: str, speakers: list[str]) -> None:
    assert [figure.speaker for figure in extract(sentence)] == speakers


def test_what_happened_as_somebody_spoke_is_not_said() -> None:
    (figure,) = extract("The law is fine, the lawyer said Monday as the court ended two days of talks.")
    assert figure.speaker == ""
    (figure,) = extract("The court ended two days of talks, the lawyer said Monday as it rained.")
    assert figure.speaker == "lawyer"
