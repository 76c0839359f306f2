"""Where a figure holds, or with whom."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    ("Ohio fears for Peru, where some 40 people died.", ["Peru"]),
    ("The fair moved to West African countries, where 40 people died.", ["West Africa"]),
    ("He spoke of Peru, where a strike began, and of 40 people who died.", [""]),
    ("Exports to Peru fell 3% to $50 million, and imports from there by 1% to $9 million.", ["Peru"] * 4),
    (
        "The most deaths were in Italy, with 18,000, Spain, with 11,300, and Peru, with 8,200.",
        ["Italy", "Spain", "Peru"],
    ),
    ("Italy fared worst, with 18,000 deaths, then Spain, with 11,300.", ["Italy", "Spain"]),
    ("Exports to the European Union rose 15%.", ["EU"]),
    ("Shipments to Southeast Asia grew 8%.", ["Southeast Asia"]),
    ("In Florida, 1,241 voters were asked; in Ohio, 1,253 were asked.", ["Florida", "Ohio"]),
    ("In Ohio, 50% of voters backed Alder and 44% backed Birch.", ["Ohio", "Ohio"]),
    ("Texas reported 5,551 new cases.", ["Texas"]),
    ("Texas uses 40 metres of rope.", [""]),
    ("China's exports rose 5%.", ["China"]),
    ("Chinese exports rose 5%.", ["China"]),
    ("Ohio's 40 oldest bridges were closed.", ["Ohio"]),
    ("Peru stayed Norland's best customer, with bilateral trade of 6 million crowns.", ["Peru"]),
    ("Next came the European Union, with bilateral trade up 5%.", ["EU"]),
    ("New Jersey's 30-day curfew angered many.", ["New Jersey"]),
    ("The dead were 72 Germans, 35 Spaniards and two each from Australia and Iran.", ["", ""]),
    ("Two Germans were killed in Spain.", ["Spain"]),
    ("Rents rose 5%.", [""]),
    ("A quarter of the cash came from outside Ohio.", [""]),
    ("The peso gained 1% against its U.S. rival.", [""]),
    ("Chilean jets pounded Peru with 30 bombs.", ["Peru"]),
    ("Three cooks were hurt, the consul at the Danish Embassy in Lima said.", [""]),
    ("“Forty cooks will do,” said Ida Roth, who once led a mill in Peru.", [""]),
    ("Officials in Texas have confirmed 10 deaths.", ["Texas"]),
    ("They asked 210 voters in Ohio, 250 voters in Iowa and 190 voters in Maine.", ["Ohio", "Iowa", "Maine"]),
    # names that only begin like a place, or are none
    ("The Russian ferry sank in Lund, killing all 40 people on board.", ["Lund"]),
    # whose words they are, and what is a place itself
    ("Egypt's aviation minister described those on board as including 40 people.", [""]),
    ("German giant Holt is axing 4,500 jobs across the world.", [""]),
    ("German bank deposits rose 5%.", ["Germany"]),
    ("Rents fell 5%, the minister told reporters in Oslo.", [""]),
    ("There were 40 deaths reported in Norway.", ["Norway"]),
    ("Rents fell 5%, the bank said in Oslo on Monday.", [""]),
    ("Some 40 people died, said police in Oslo.", ["Oslo"]),
    ("Some 40 people died, police said, in Oslo.", ["Oslo"]),
    ("At least 40 people died at 4:12 a.m. (9:12 a.m. in Norway).", [""]),
    ("Rents (in Germany) rose 5%.", ["Germany"]),
    ("Rents rose 5% (4% in Germany).", ["", "Germany"]),
    ("Ohio is one of 40 states with such a law.", ["", ""]),
    ("Some 40 states in Africa have such a law.", ["Africa"]),
    ("Alder, 40, lived in Lund.", [""]),
    ("A lamp in Lund stood about 40 miles from the coast.", [""]),
    ("The strike that began in Lund lasted 40 days.", [""]),
    ("The crew spent 40 days in Lund.", ["Lund"]),
    ("It was the fourth straight month of falling exports to Peru.", ["Peru"]),
    ("Ida Roth of Ohio cast 40 votes.", [""]),
    ("Some 40% of those asked oppose a war in Peru.", [""]),
    ("Peru was listening: By the charges against 12 men, it was bad.", [""]),
    ("Some 40 students at the University of Lund left.", ["University of Lund"]),
    ("He has 40 men in his political base.", [""]),
    # figures of another clause, and those told of elsewhere
    ("A woman in Lund holds a candle for the 40 people who died last week.", [""]),
    # the event tells where
    ("A train derailed in Lund, killing 40 people.", ["Lund"]),
    ("Some 40 people died when a bus burned in Lund.", ["Lund"]),
    ("They pumped $4 million into Ohio.", ["Ohio"]),
    ("Over 40 people, including a child, were saved from a hotel in Lund.", ["Lund"]),
    ("The US plan is to keep 40 soldiers in Peru.", ["Peru"]),
    ("Some 41% of Ohio voters said yes, compared with 32% who said no.", ["Ohio", "Ohio"]),
    ("The fee of six per cent went over well in a region where many shop in Saskatchewan.", [""]),
    ("The fee of six per cent went over well in Saskatchewan, where many shop.", ["Saskatchewan"]),
    ("About 40 workers at the site walked out.", [""]),
    ("About 40 workers at the airport walked out.", ["airport"]),
    ("A forecaster at the World Weather Centre said 40 boats sank.", [""]),
    ("Some 40 boats in Secured Income Fund were sold.", [""]),
]


@pytest.mark.parametrize(("sentence", "places"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_place(sentence: str, places: list[str]) -> None:
    assert [figure.place for figure in extract(sentence)] == places


def test_every_firm_has_its_seat_somewhere_and_its_deeds_elsewhere() -> None:
    for word in load("places")["words"]["firms"].split():
        assert [figure.place for figure in extract(f"Dutch {word} Holt sold 20 boats.")] == [""], word


def test_everything_that_a_place_goes_through() -> None:
    for word in load("places")["words"]["experiencing"].split():
        assert [figure.place for figure in extract(f"Texas {word} 20 inches of rain.")] == ["Texas"], word
