"""What was done by or to those counted. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load
from briefing.figures.measures.deeds import takes_who

CASES = [
    # a state that lasts
    ("Some 72 climbers remained hospitalized on Monday.", ["Climbers hospitalized"]),
    ("Some 40 miners remained missing.", ["Miners missing"]),
    ("Forty miners stayed trapped underground.", ["Miners trapped"]),
    ("Nine sailors remain in hospital.", ["Sailors in hospital"]),
    ("One guest was freed, although nine others remain under guard.", ["Guest freed", "People under guard"]),
    # by whom
    ("A fair attended by 400 bakers was shut.", ["Bakers who attended fair"]),
    ("The fair was attended by 400 people.", ["People who attended fair"]),
    ("They were stopped by one of the neighbours.", ["Neighbours who stopped"]),
    ("The song was written by two sisters.", ["Sisters"]),
    ("The guild represents 900 weavers.", ["Weavers represented by guild"]),
    ("A guild that represents 900 weavers struck.", ["Weavers represented by guild"]),
    # a verb that its clause holds back
    ("Some 320 hens have so far this year died from the heat.", ["Hens that died from the heat"]),
    (
        "Thirty cooks, including six Norlanders, were fined in May.",
        ["Cooks fined", "Norlanders among cooks fined"],
    ),
    # two verbs, one object
    ("The quake killed and hurt hundreds of goats.", ["Goats killed and hurt"]),
    ("The yard bought and sold 12 boats.", ["Boats bought and sold"]),
    ("He shoved one or possibly two guards.", ["Guards shoved"]),
    # what those counted do
    ("About 90 singers rehearse on Hill Street.", ["Singers who rehearse on Hill Street"]),
    ("Four other towns held fairs.", ["Towns that held fairs"]),
    ("When six drummers swarm in through a window, he hid.", ["Drummers who swarm in through a window"]),
    ("Five or six drummers swarm in through a window.", ["Drummers who swarm in through a window"] * 2),
    ("One of the porters slowly walked up to the gate.", ["Porters who walked up"]),
    ("Thousands of singers stood outside Alder Hall.", ["Singers who stood outside Alder Hall"]),
    ("Some 83 divers retired last year.", ["Divers who retired"]),
    ("One of the aunts released a long statement Tuesday.", ["Aunts who released a long statement"]),
    ("Two writers familiar with it spoke.", ["Writers"]),
    (
        "Some 70 raids led to the arrest of 25 smugglers.",
        ["Raids that led to the arrest", "Smugglers arrested"],
    ),
    ("One board of regents decided it had to act.", ["Board of regents"]),
    ("Nine drivers refused to pay the toll.", ["Drivers who refused to pay the toll"]),
    # those who are made to do
    ("Critics have led four county courts to strike down the tax.", ["County courts"]),
    # hostages
    ("The raiders took 70 farmers hostage.", ["Farmers taken hostage by raiders"]),
    ("The three nuns held captive by Moor were freed.", ["Nuns held captive"]),
    ("It was not clear whether the two guards had taken any keys.", ["Guards who had taken any keys"]),
    ("Some 60 clerks led by Moor urged the mayor to go.", ["Clerks who urged the mayor"]),
    (
        "Dozens of guards surrounded and sealed off the barn.",
        ["Guards who surrounded and sealed off the barn"],
    ),
    ("The gale that badly hurt and killed 300 goats crossed the line.", ["Goats hurt and killed"]),
    ("One singer -- presumed to be a guest -- died there.", ["Singer who died"]),
    ("The valley has seen 300 sheep die since May.", ["Sheep that die"]),
    ("Some 31 barges carry pupils Moor taught in May.", ["Barges that carry pupils"]),
    ("Six sailors suffered bullet wounds in the barn.", ["Sailors who suffered bullet wounds in the barn"]),
    ("Some 90 farmers descended on the capitol.", ["Farmers who descended on the capitol"]),
    # what a participle needs to say something
    ("Ten of the vans were filled with sacks of rice.", ["Vans filled with sacks"]),
    ("Nine men charged with theft were freed.", ["Men charged with theft"]),
    ("Some 40 people were taken to hospital.", ["People taken to hospital"]),
    ("The crash sent 40 to hospital.", ["People sent to hospital"]),
    # what a thing is made of
    ("The nine-member board met.", ["Members of board"]),
    ("She sat at the head of the nine-member board.", ["Members of board"]),
    ("The Whigs won a 43-seat majority.", ["Majority"]),
    # inside another phrase
    ("It was settled at a meeting of the two houses to mend the gap.", ["Houses"]),
    ("She is one of nine patients to be treated in Tarn.", ["Patients", "Patients treated"]),
    ("A letter told of his life with the three brothers.", ["Brothers"]),
    ("The storm ended with eight detained.", ["People detained"]),
    ("Storm In Tarn Ends With 2 Dead", ["People dead"]),
    # who live there, whose children
    ("Tarn, a village of 250 people, is near.", ["Population"]),
    ("He runs a town of about 8,000.", ["Population"]),
    ("Moor is a mother of four.", ["Children"]),
    ("They gave gifts of one kind or another.", []),
    ("Both of the pilots died.", ["Pilots who died"]),
    ("Rooks outnumber crows by three to two.", ["Rooks outnumber crows"]),
    ("The customs shed on Dock Road holds 40 crates.", ["Crates held"]),
    ("The customs shed, 40 metres long, burned.", ["Length of customs shed"]),
    ("More than two dozen hikers are believed to have drowned.", ["Hikers believed to have drowned"]),
    ("Nine clerks overall have been jailed.", ["Clerks jailed"]),
    ("At least 5 hurt in 'gas blast' at a mill", ["People hurt in gas blast"]),
    ("These two young men were working on their own.", ["Young men working"]),
    ("Nine clerks will be combing the ledgers for clues.", ["Clerks combing the ledgers for clues"]),
    ("Ties between the two countries could be mended.", ["Countries"]),
    ("The plan would let 53 clerks decide it.", ["Clerks"]),
    ("Thousands of copies of it will be printed next Wednesday.", ["Copies"]),
    ("Moor was among 12 found dead in the mine.", ["People dead in the mine"]),
    ("The strike will keep 300 pupils out of class.", ["Pupils kept out of class by strike"]),
    ("The bureau sent seven divers to the wreck.", ["Divers sent to the wreck by bureau"]),
    ("Two people were hurt and more than 600 evacuated.", ["People hurt", "People evacuated"]),
    (
        "The blaze forced some 320 guests and cooks from their beds.",
        ["Guests forced from their beds by blaze"],
    ),
    ("A leaflet that reached more than 900 people was burned.", ["People reached"]),
    ("They shut four towns -- totaling 90,000 people -- on Monday.", ["Towns shut", "People"]),
    ("The two men in the fight that broke out were fined.", ["Men in the fight"]),
    ("Both pilots are German nationals.", ["Pilots"]),
    ("They try to piece together how the three women swam.", ["Women who swam"]),
    ("They plan to open 14 of its 75 shops.", ["Shops opened", "Shops"]),
    ("The blast led to injuries to more than 90 people.", ["People injured"]),
    ("When five drummers burst in, she hid.", ["Drummers who burst"]),
    ("Guests who have been to the three islands will be watched.", ["Islands"]),
    ("It could have changed the outcome of five of the 58 previous races.", ["Previous races"] * 2),
    ("The loan comprised one of the tax breaches to which Moor admitted.", ["Tax breaches"]),
    ("Aln Hill is one of several mills burning in the valley.", ["Mills burning in the valley"]),
    ("Voters are unhappy with both mayors.", ["Mayors"]),
    ("Some 43 people are missing.", ["People missing"]),
    ("At least 43 people are still missing on the moor.", ["People missing on the moor"]),
    # names
    ("It helps 700 holders of the bond known as Ada.", ["Holders of the bond"]),
    ("Moor called the 19 divers heroes.", ["Divers"]),
    ("The navy called up 1,600 reservists.", ["Reservists called up by navy"]),
    # deeds told by nouns
    ("The mayor rued the theft of 45 statues.", ["Statues stolen"]),
    ("They announced the destruction of 40 nests.", ["Nests destroyed"]),
    ("The war has claimed the lives of 71 nurses.", ["Nurses killed"]),
    # whose friends and names are spoken of
    ("The widows of 12 sailors were told on Monday.", ["Sailors"]),
    ("Police have learned the names of the two burglars.", ["Names of burglars learned"]),
    ("It is the oldest of the port's five cranes.", ["Cranes"]),
    # receivers
    ("The cook handed out soup to dozens of sailors.", ["Sailors handed soup"]),
    ("The bank sent letters to 300 widows.", ["Widows sent letters"]),
    # "there"
    ("The harbourmaster told the Alder Mail that there appeared to be nine divers.", ["Divers"]),
    ("There have been nine barges sunk there.", ["Barges sunk"]),
    # others are of no sort that was named
    ("The gale killed two cooks and injured at least 16 others.", ["Cooks killed", "People injured"]),
    ("Moor bested Lund by 412 votes.", ["Moor’s winning margin"]),
    ("They left two crates around 7.30pm on Sunday.", ["Crates"]),
    ("Some 118 guests are under close watch.", ["Guests under close watch"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


MEASURES = load("measures")


def measured(text: str) -> str:
    return extract(text)[0].measure


def test_every_noun_of_a_deed() -> None:
    for noun, done in MEASURES["deed_nouns"].items():
        assert measured(f"He spoke of the {noun} of 30 weavers.") == f"Weavers {done}", noun


def test_everyone_whose_people_are_spoken_of() -> None:
    for word in MEASURES["heads"]["kin"].split():
        assert measured(f"He spoke of the {word} of 30 weavers.") == "Weavers", word


def test_every_verb_of_remaining() -> None:
    for word in MEASURES["verbs"]["remaining"].split():
        assert measured(f"The 30 weavers {word} missing.") == "Weavers missing", word


def test_every_verb_of_naming() -> None:
    for word in MEASURES["verbs"]["naming"].split():
        assert measured(f"It has 30 boats {word} Ada.") == "Boats", word


def test_every_verb_of_prompting() -> None:
    for word in MEASURES["verbs"]["prompting"].split():
        assert measured(f"Critics {word} 30 courts to block the tax.") == "Courts", word


def test_every_verb_of_handing() -> None:
    for word in MEASURES["verbs"]["handing"].split():
        assert measured(f"He {word} soup to 30 sailors.").startswith("Sailors "), word


def test_every_verb_of_taking_lives() -> None:
    for word in MEASURES["verbs"]["taking_lives"].split():
        told = measured(f"The war {word} the lives of 30 nurses.")
        assert told in ("Nurses killed", "Lives of nurses"), word


def test_every_verb_that_is_active_before_to() -> None:
    for word in MEASURES["verbs"]["active_before_to"].split():
        assert measured(f"Some 30 sailors {word} to the plan.") == f"Sailors who {word} to the plan", word


def test_every_verb_of_representing() -> None:
    for word in MEASURES["verbs"]["representing"].split():
        assert measured(f"The guild {word} 30 weavers.") == "Weavers represented by guild", word


def test_every_participle_that_needs_more() -> None:
    for word in MEASURES["verbs"]["completed"].split():
        assert measured(f"Some 30 sailors were {word} with ropes.") == f"Sailors {word} with ropes", word


def test_everything_made_of_its_like() -> None:
    for word in MEASURES["heads"]["composing"].split():
        assert measured(f"It is a 30-{word} hall.").endswith(" of hall"), word
    for word in MEASURES["heads"]["advantages"].split():
        assert not measured(f"It is a 30-seat {word}.").startswith("Seats of"), word


def test_everything_that_is_so_many_people() -> None:
    for word in MEASURES["heads"]["sized"].split():
        assert measured(f"The {word} reached 3,000 people.") != "People reached", word


def test_every_noun_of_what_befalls() -> None:
    for noun, done in MEASURES["deed_nouns_to"].items():
        assert measured(f"It led to {noun} to 30 weavers.") == f"Weavers {done}", noun


def test_every_settlement() -> None:
    for word in MEASURES["heads"]["settlements"].split():
        assert measured(f"Tarn is a {word} of 3,000 people.") == "Population", word


@pytest.mark.parametrize(("noun", "who"), [("pupils", True), ("Norlanders", True), ("boats", False)])
def test_takes_who(noun: str, who: bool) -> None:
    assert takes_who(noun) is who
