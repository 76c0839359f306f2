"""Where a figure holds, or with whom."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load
from briefing.figures.slots.places import canonical

CASES = [
    ("Exports to the European Union rose 15%.", ["EU"]),
    ("Shipments to Southeast Asia grew 8%.", ["Southeast Asia"]),
    ("In Florida, 1,241 voters were asked; in Ohio, 1,253 were asked.", ["Florida", "Ohio"]),
    ("In Ohio, 50% of voters backed Alder and 44% backed Birch.", ["Ohio", "Ohio"]),
    ("Texas reported 5,551 new cases.", ["Texas"]),
    ("Alder City saw 20 inches of rain.", ["Alder City"]),
    ("Oakham Bay got 12 inches of snow.", ["Oakham Bay"]),
    ("Texas uses 40 metres of rope.", [""]),
    ("China's exports rose 5%.", ["China"]),
    ("Chinese exports rose 5%.", ["China"]),
    ("Ohio's 40 oldest bridges were closed.", ["Ohio"]),
    ("Peru stayed Norland's best customer, with bilateral trade of 6 million crowns.", ["Peru"]),
    ("Next came the European Union, with bilateral trade up 5%.", ["EU"]),
    ("New Jersey's 30-day curfew angered many.", ["New Jersey"]),
    ("At least 14 people died at the Orrinfield metro station.", ["Orrinfield metro station"]),
    ("Some 300 people marched in Port Alder.", ["Port Alder"]),
    ("The dead were 72 Germans, 35 Spaniards and two each from Australia and Iran.", ["", ""]),
    ("Two Germans were killed in Spain.", ["Spain"]),
    ("Rents rose 5%.", [""]),
    ("Two blasts shook Tarn Airport, and at Tarn Airport 11 people died.", ["", "Tarn Airport"]),
    ("A fire broke out at Tarn Airport, where 11 people were killed.", ["Tarn Airport"]),
    ("At Tarn's international airport 11 people were killed.", ["Tarn's international airport"]),
    (
        "A bus burned near the European Union headquarters, where 4 people died.",
        ["European Union headquarters"],
    ),
    ("After coming ashore near Tarn, the storm had claimed five lives.", [""]),
    ("The storm crawled over Texas on Monday after killing 11 people.", [""]),
    ("Officials in Texas said a boy had drowned, bringing the toll to 11.", [""]),
    ("Officials in Texas have confirmed 10 deaths.", ["Texas"]),
    ("Blasts at Tarn Airport and at a metro station killed 30 people.", [""]),
    ("Blasts at Tarn Airport and a busy metro station killed 30 people.", [""]),
    (
        "In all 10 people were killed and 100 hurt at Arras' international airport.",
        ["Arras' international airport"] * 2,
    ),
    ("They asked 210 voters in Ohio, 250 voters in Iowa and 190 voters in Maine.", ["Ohio", "Iowa", "Maine"]),
    ("They bought $3 million in drones similar to those flown in Iraq.", [""]),
    ("Nine people died in an Israeli raid.", [""]),
    ("Some 40 women were tried in the Tarn Witch Trials.", [""]),
    ("Alder said in March that rents rose 5%.", [""]),
    # names that only begin like a place, or are none
    ("The Texas Bread Company sold 40 vans.", [""]),
    ("Americans for Liberty spent $4 million.", [""]),
    ("The La Prairie choir has 40 singers.", [""]),
    ("A fire in Baton Rouge, La., killed 40 people.", ["Baton Rouge"]),
    ("The bill passed 40 Labour-controlled councils.", [""]),
    ("A bus burned near the town of Lund, killing 40 people.", ["Lund"]),
    ("The fire killed 40 people in the same area.", [""]),
    # languages, peoples of two names, and what "in" belongs to
    ("They read out five demands in English.", [""]),
    ("They read out five demands in English schools.", ["England"]),
    ("Some 40% of them are African American.", [""]),
    ("Some 40 German-born African Americans came.", [""]),
    ("They brought in Alder for two rallies.", [""]),
    ("Some 40% of them back cuts in Medicare.", [""]),
    ("Some 40 people have faith in Alder.", [""]),
    ("Prices reached levels last seen in the Great Depression, with 5 months to go.", [""]),
    ("Some 40 people live in the former French colony.", [""]),
    ("The Russian ferry sank in Lund, killing all 40 people on board.", ["Lund"]),
    # whose words they are, and what is a place itself
    ("Egypt's aviation minister described those on board as including 40 people.", [""]),
    ("Ohio is one of 40 states with such a law.", ["", ""]),
    ("Some 40 states in Africa have such a law.", ["Africa"]),
    ("Alder, 40, lived in Lund.", [""]),
    ("A lamp in Lund stood about 40 miles from the coast.", [""]),
    ("The strike that began in Lund lasted 40 days.", [""]),
    ("The crew spent 40 days in Lund.", ["Lund"]),
    ("It was the fourth straight month of falling exports to Peru.", ["Peru"]),
    # figures of another clause, and those told of elsewhere
    ("A woman in Lund holds a candle for the 40 people who died last week.", [""]),
    ("The mayor is put to the test in Lund as 40 councils vote.", [""]),
    ("Birch lost $40 million in the April-to-June quarter.", [""]),
    ("Alder, the owner of a yard in Lund, said Birch offered him $40.", [""]),
    ("In Lund, Arras and Tarn, the price of 40 drugs is on the ballot.", [""]),
    ("Floods drowned 40 cows on the Peru side, and 12 drowned in Chile.", ["", "Chile"]),
    # another clause
    ("Some 40 people stormed the hall, others fled to Peru.", [""]),
    ("Screening of 40 bags was stepped up and schools in Ohio closed.", [""]),
    ("Alder, a banker with 40 vans, hid the money she made in Peru.", [""]),
    ("Before the floods in Ohio, 40 people had drowned.", [""]),
    # the event tells where
    ("A train derailed in Lund, killing 40 people.", ["Lund"]),
    ("Some 40 people died when a bus burned in Lund.", ["Lund"]),
    ("They pumped $4 million into Ohio.", ["Ohio"]),
    ("A train derailed in Washington state, killing 40 people.", ["Washington"]),
    ("Over 40 people, including a child, were saved from a hotel in Lund.", ["Lund"]),
    ("The firm will spend $4 million, including on a van for a yard in Lund.", [""]),
    ("Some 40 soldiers stay at a base in Peru.", ["Peru"]),
    ("Some 40 people were hurt in the Lund Marathon.", [""]),
    ("The port placed 40 orders with a firm based in Peru.", [""]),
    ("Given 40 visits on her behalf, the mayor had a harder climb than in Lund.", [""]),
    ("The US Senate took 40 votes.", [""]),
    ("The US plan is to keep 40 soldiers in Peru.", ["Peru"]),
    ("They will stay at 40 bases in Lund, Arras and Tarn.", [""]),
    ("Some 41% of Ohio voters said yes, compared with 32% who said no.", ["Ohio", "Ohio"]),
]


@pytest.mark.parametrize(("sentence", "places"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_place(sentence: str, places: list[str]) -> None:
    assert [figure.place for figure in extract(sentence)] == places


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


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("U.S.", "US"),
        ("United States", "US"),
        ("E.U.", "EU"),
        ("Fla.", "Florida"),
        ("Alderville", "Alderville"),
    ],
)
def test_canonical(name: str, one: str) -> None:
    assert canonical(name) == one


def test_every_name_of_a_town() -> None:
    for word in load("places")["words"]["settled"].split():
        assert [figure.place for figure in extract(f"Alder {word} saw 20 floods.")] == [f"Alder {word}"], word


def test_everything_that_a_place_goes_through() -> None:
    for word in load("places")["words"]["experiencing"].split():
        assert [figure.place for figure in extract(f"Texas {word} 20 inches of rain.")] == ["Texas"], word
