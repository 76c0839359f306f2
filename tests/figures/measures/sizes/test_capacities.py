"""How many somewhere has room for. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

VERBS = load("measures")["verbs"]
CASES = [
    ("The ferry, built for 450, had 612 on board.", ["Capacity of ferry", "People aboard"]),
    ("The ferry was designed for 450 passengers.", ["Capacity of ferry"]),
    ("The boat was licensed to carry more than 400.", ["Capacity of boat"]),
    (
        "The ferry, which is certified to carry 250 guests, had 300 aboard.",
        ["Capacity of ferry", "People aboard"],
    ),
    ("The MV Tarn could carry 900 people.", ["Capacity of MV Tarn"]),
    ("At Alder hall, which can take 1,200, there were 716 guests.", ["Capacity of Alder hall", "Guests"]),
    ("The hall had room for 425.", ["Capacity of hall"]),
    ("There is space for a thousand guests.", ["Capacity"]),
    ("It has beds for 150.", ["Capacity"]),
    ("Its hall can seat 900.", ["Capacity of hall"]),
    ("The army could hold 40 hostage.", ["Hostage"]),
    ("The storm could carry 900 away.", ["Carried away by storm"]),
    ("Moor sat in seat 12.", []),
    ("They bought beds for 40 nurses.", ["Beds for nurses"]),
    ("The mill could take 3,000 more on Monday.", ["Mill"]),
    ("There is no room for 40 more.", ["Room"]),
    ("She made room for 40 guests.", ["Guests"]),
    ("Dorn can carry 40.", ["Carried by Dorn"]),
    ("The crew can carry 40 guests.", ["Guests carried by crew"]),
    ("Birch could hold 40 seats.", ["Seats held by Birch"]),
    ("The plan was expected to be able to accommodate 900 pupils.", ["Pupils accommodated"]),
    ("The van can carry two crates.", ["Crates carried by van"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


@pytest.mark.parametrize("verb", VERBS["seating_of_all"].split())
def test_every_verb_of_taking_in(verb: str) -> None:
    assert extract(f"The hall can {verb} 900 guests.")[0].measure == "Capacity of hall"


@pytest.mark.parametrize("word", VERBS["licensing"].split())
def test_everything_that_a_boat_is(word: str) -> None:
    assert extract(f"The boat was {word} to carry 900 guests.")[0].measure == "Capacity of boat"


@pytest.mark.parametrize("word", load("measures")["capacities"]["made"].split())
def test_every_making_for_so_many(word: str) -> None:
    assert extract(f"The hall, {word} for 450, burned.")[0].measure == "Capacity of hall"
