"""Parts of what a figure counts. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    ("Forty people were hurt, including a cook and nine guards.", ["People hurt", "Guards hurt"]),
    ("The 12 cooks were from nine towns, including two from Tarn.", ["Cooks", "Towns", "Cooks from Tarn"]),
    ("Some 200 cooks from 15 towns took part. Thirty were from Alder.", ["Cooks", "Towns", "From Alder"]),
    ("Six of those found dead were farmers.", ["Farmers among those found dead"]),
    (
        "Of 950 barns sold to bakers at nine sites, only 300 were ever finished.",
        ["Barns sold", "Sites", "Barns finished"],
    ),
    ("At Lund, 31 of a planned 75 barns were mended.", ["Barns mended", "Barns"]),
    # how many a share of them is
    (
        "Alder will cut 900 jobs, and half of them, about 450, are to go in Tarn.",
        ["Jobs to be cut by Alder", "Jobs to be cut by Alder", "Jobs to be cut by Alder"],
    ),
    ("A third of the workforce, 900, will go.", ["Share of workforce", "Workforce"]),
    # of them: things, deeds, and what else is said of them
    (
        "At least 96 Norlanders were hurt, some 40 of them farmers.",
        ["Norlanders hurt", "Farmers among Norlanders hurt"],
    ),
    (
        "Nine sailors were rescued, four of them by fishermen.",
        ["Sailors rescued", "Sailors rescued by fishermen"],
    ),
    ("The flood killed 31 hikers, 12 of them children.", ["Hikers killed", "Children among hikers killed"]),
    ("The gale left 31 people dead, 12 of which were cooks.", ["People dead", "Cooks dead"]),
    ("They freed 14 hostages, 11 of whom were sailors.", ["Hostages freed", "Sailors among hostages freed"]),
    (
        "The mine employs 400 people, 150 of whom are women.",
        ["People employed by mine", "Women employed by mine"],
    ),
    ("Some 900 homes were damaged, 120 of which were repaired.", ["Homes damaged", "Homes repaired"]),
    (
        "Some 900 homes were damaged, 120 of them beyond repair.",
        ["Homes damaged", "Homes damaged beyond repair"],
    ),
    ("Among the 30 clubs that bar dogs, nine of them allow cats.", ["Clubs", "Clubs that allow cats"]),
    ("Twenty people were hurt, seven of them badly.", ["People hurt", "People badly hurt"]),
    ("Ninety kites were burned, nine of them today.", ["Kites burned", "Kites burned today"]),
    ("The crash killed 14 people, nine of them from Tarn.", ["People killed", "People killed from Tarn"]),
    ("The firm runs 300 shops, 40 of them in Norway.", ["Shops run by firm", "Shops run by firm"]),
    (
        "The school hired 41 tutors, all but six of whom were women.",
        ["Tutors hired by school", "Tutors hired by school who were not women"],
    ),
    (
        "Thirty-one people, nine of them children, were killed when the dam broke.",
        ["People killed", "Children killed"],
    ),
    (
        "The fire hurt 30 people, nine of them children, two of them badly.",
        ["People hurt", "Children hurt", "People badly hurt"],
    ),
    # of a group that no figure counts
    ("Six of those killed were cooks, the mayor said.", ["Cooks killed"]),
    (
        "Some 58 of the injured were pupils, and another four were cooks.",
        ["Pupils among the injured", "Cooks among the injured"],
    ),
    ("Three of the victims were women.", ["Women among victims"]),
    ("Four of the injured were in a deep coma.", ["Injured in a deep coma"]),
    ("Eight of the dead have been identified.", ["Dead identified"]),
    ("Nine of the wounded died in hospital.", ["Wounded who died in hospital"]),
    ("Of the dead, 12 were children.", ["Children among the dead"]),
    ("One of the men was a baker.", ["Men"]),
    # of a whole counted after or before it
    ("Eleven of the 40 victims were women.", ["Women among victims", "Victims"]),
    ("Half of the 40 victims were women.", ["Women among victims", "Victims"]),
    (
        "At least 11 of the 14 hostages freed were sailors.",
        ["Sailors among hostages freed", "Hostages freed"],
    ),
    ("Of the 31 hikers killed, 12 were children.", ["Hikers killed", "Children among hikers killed"]),
    (
        "Clerks account for 48 of the 97 villagers jailed.",
        ["Clerks among villagers jailed", "Villagers jailed"],
    ),
    ("Ten of the town's 30 bridges are closed.", ["Bridges closed", "Bridges of town"]),
    ("She answered two of the six questions pupils sent.", ["Questions answered", "Questions"]),
    (
        "Of the nine cooks hired, Tom Moor slept where the 14 goats were kept.",
        ["Cooks hired", "Goats kept"],
    ),
    # of a whole that the sentence before counts
    ("The flood hurt 31 hikers. Twelve were cooks.", ["Hikers hurt", "Cooks among hikers hurt"]),
    ("The flood hurt 31 hikers. Twelve of them were cooks.", ["Hikers hurt", "Cooks among hikers hurt"]),
    ("The flood hurt 31 people. Of these, 12 were cooks.", ["People hurt", "Cooks hurt"]),
    ("The flood hurt 31 people. Twelve of them are from Tarn.", ["People hurt", "People hurt from Tarn"]),
    ("The flood hurt 31 Norlanders. Twelve were cooks.", ["Norlanders hurt", "Cooks among Norlanders hurt"]),
    ("Some 90 people were hurt. Six remain in hospital.", ["People hurt", "People in hospital"]),
    ("The number of dead now stands at 27, five of them cooks.", ["Dead", "Cooks among the dead"]),
    ("The death toll rose to 27, five of them cooks.", ["Death toll", "Cooks among the dead"]),
    ("The death toll rose to 45 people, including 12 cooks.", ["Death toll", "Cooks among the dead"]),
    # what befell the whole is not told of its part
    ("Three of the 40 hikers rescued were in hospital.", ["Hikers in hospital", "Hikers rescued"]),
    ("Nine of the 20 sailors detained on Monday were freed.", ["Sailors freed", "Sailors detained"]),
    ("Six of the nine mills closed last year have reopened.", ["Mills that reopened", "Mills that closed"]),
    ("Eight of the 40 homes searched by police were empty.", ["Homes empty", "Homes searched"]),
    (
        "Just four of the 16 cooks competing in the fair spoke.",
        ["Cooks who spoke", "Cooks competing in the fair"],
    ),
    ("Twelve of the 30 mills that closed were in Tarn.", ["Mills in Tarn", "Mills that closed"]),
    ("Moor met eight of the 30 bakers fired by Alder.", ["Bakers", "Bakers fired"]),
    ("She taught three of the 12 pupils injured in the crash.", ["Pupils taught", "Pupils injured"]),
    ("Moor read out the names of six of the 40 killed.", ["Names of people killed", "People killed"]),
    ("Two of the nine wounded were freed.", ["People wounded freed", "People wounded"]),
    ("Five of the 11 people killed in the fire were Danes.", ["Danes killed", "People killed"]),
    (
        "The guild represents 30 of the 45 bakers who walked out.",
        ["Bakers represented by guild", "Bakers who walked out"],
    ),
    ("Six of the nine mills closed.", ["Mills closed", "Mills"]),
    ("On Monday, six of the nine mills closed.", ["Mills closed", "Mills"]),
    ("Ada Moor, one of the three cooks hurt in the fire, is well.", ["Cooks", "Cooks hurt"]),
    ("Those are four of the 16 cooks running in the race.", ["Cooks running in the race"] * 2),
    ("Nearly Half Of 150 Hostages Freed", ["Hostages freed", "Hostages"]),
    ("Two Of Nine Miners Freed", ["Miners freed", "Miners"]),
    # included in a whole
    (
        "The blast killed 40 people, including a dozen children and two nurses.",
        ["People killed", "Children killed", "Nurses killed"],
    ),
    ("Some 40 people died, among them 12 children.", ["People who died", "Children who died"]),
    ("The team won in 12 towns, including four northern towns.", ["Towns", "Northern towns"]),
    (
        "Some 40 hikers were hurt, including seven in grave condition.",
        ["Hikers hurt", "Hikers hurt in grave condition"],
    ),
    (
        'The gale hurt 30 cooks, including nine in "deep shock," she said.',
        ["Cooks hurt", "Cooks hurt in deep shock"],
    ),
    ("Nine cooks were hurt, including two who were stung.", ["Cooks hurt", "Cooks stung"]),
    ("Some 40 hikers were hurt, including seven who were flown out.", ["Hikers hurt", "Hikers flown out"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_part(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_every_verb_of_making_up() -> None:
    particles = {"make": " up", "making": " up", "made": " up", "account": " for"}
    for word in load("measures")["verbs"]["making_up"].split():
        particle = next((said for verb, said in particles.items() if word.startswith(verb)), "")
        told = [figure.measure for figure in extract(f"Women {word}{particle} 30 of the 45 guests.")]
        assert told == ["Women among guests", "Guests"], word
