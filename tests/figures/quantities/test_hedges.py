"""Every hedge of the table, before and after its number."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load
from briefing.figures.words.patterns import phrases

BEFORE = [(phrase, name) for name, phrases in load("hedges")["before"].items() for phrase in phrases]
AFTER = [(phrase, name) for name, phrases in load("hedges")["after"].items() for phrase in phrases]


@pytest.mark.parametrize(("phrase", "qualifier"), BEFORE)
def test_before(phrase: str, qualifier: str) -> None:
    gap = "" if phrase[-1] in "~∼≈<>≥≤=-" else " "
    text = f"The share was {phrase}{gap}45 percent."
    (quantity,) = find_quantities(text)
    assert quantity.qualifier == qualifier
    assert text[quantity.outer_start : quantity.start].strip() in phrase


@pytest.mark.parametrize(("phrase", "qualifier"), AFTER)
def test_after(phrase: str, qualifier: str) -> None:
    gap = "" if phrase[0] in "-+ " else " "
    text = f"It took 450{gap}{phrase}."
    (quantity,) = find_quantities(text)
    assert quantity.qualifier == qualifier
    assert quantity.outer_end == len(text) - 1


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("The jam was sold under six names.", "none"),
        ("They can't have more than 50 mills.", "up to"),
        ("No baker is paid less than $15.", "at least"),
        ("Nobody waited more than 10 minutes.", "up to"),
        ("The levy will not raise more than $4 billion.", "up to"),
        ("Owners are told not to charge above 80%.", "up to"),
        ("It no longer has more than 40 boats.", "over"),
        ("There is no doubt it took more than 40 hours.", "over"),
        ("The mill employs under 40 managers.", "under"),
        ("The ferry took under six hours.", "under"),
        ("It takes up to another 25 inches.", "up to"),
        ("It carries up to about 90 boats.", "up to"),
        ("The mill put its fee up to 40 euros.", "none"),
        ("The mill put up to 40 men to work.", "up to"),
        ("It will take the mill up to 40 days.", "up to"),
        ("It cost more than roughly $40 million.", "over"),
        ("It rose as high as roughly 352 m.", "about"),
        ("They ran over about 90 acres.", "about"),
        ("It lasted over three years ago.", "over"),
        ("It came within 20 minutes.", "under"),
        ("They met within 20 villages.", "none"),
        ("Some 800,000 plus refugees came.", "at least"),
        ("He spent $10,000 over three years.", "none"),
        ("He spent $10,000 on care over three years.", "none"),
        ("He was jailed for 11 years over £13m fraud.", "none"),
        ("The toll has gone up to 71.", "none"),
        ("Rents won't rise by more than 10%.", "up to"),
        ("The toll passes 60.", "over"),
        ("He lost $10,000 over two seasons.", "none"),
        ("He lost over two boats.", "over"),
        ("The mill is short of 60 cooks.", "none"),
        ("The mill is just short of 60 cooks.", "almost"),
        ("They live under a 20-year-old embargo.", "none"),
        ("It was higher than the 228 votes before.", "none"),
        ("Demand for sub-300 sq m offices rose.", "under"),
        ("It was well over $40bn.", "over"),
        ("She handed over $40,000.", "none"),
        ("She handed over about $40,000.", "about"),
        ("Nearly half of the voters agreed.", "almost"),
        ("It took three or more years.", "at least"),
        ("It served people of 65 and over.", "at least"),
        ("A $300bn-plus plan.", "at least"),
        ("About one boat she was sure.", "none"),
        ("A roughly 1,200-page bill.", "about"),
        ("Prices start at $448.", "none"),
        ("He paid around every six weeks.", "about"),
        ("The toll can never go below 20 marks or above 90 marks.", "up to"),
        ("It cannot be less than 20 or more than 90.", "up to"),
        ("Over four months in 2010 they met.", "none"),
        ("He served over four months in jail.", "over"),
        ("There was no rain in more than 40 days.", "over"),
        ("No rain fell for more than 40 days.", "over"),
    ],
)
def test_in_context(text: str, qualifier: str) -> None:
    assert find_quantities(text)[-1].qualifier == qualifier


def test_every_softener_bounds_its_hedge() -> None:
    for softener in phrases("hedge", "softeners"):
        (quantity,) = find_quantities(f"It was a {softener} under 4,800 metres.")
        assert (quantity.qualifier, quantity.low) == ("under", 4700), softener


def test_equivalents_share_their_hedge() -> None:
    yuan, dollars = find_quantities("It cost about 41 trillion yuan ($5.8 trillion).")
    assert (yuan.qualifier, dollars.qualifier) == ("about", "about")
    assert dollars.partner == yuan.start


def test_every_topic() -> None:
    for word in phrases("hedge", "topic"):
        (quantity,) = find_quantities(f"They {word} about 200 bills.")
        assert quantity.qualifier == "none", word


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Row over 12% rise", "none"),
        ("Oil was scattered over 12 miles", "none"),
        ("Boats were at work over 140 square kilometres", "none"),
        ("The fire burned over 900 acres", "over"),
        ("In the clashes over 60 people were hurt.", "over"),
        ("The firm was fined over £8m.", "over"),
        ("Two held over £8m raid", "none"),
        ("Police held over 200 people.", "over"),
        ("The strike cost over $9 million.", "over"),
    ],
)
def test_what_a_row_is_over_is_no_hedge(text: str, hedge: str) -> None:
    assert find_quantities(text)[0].qualifier == hedge


def test_every_word_before_what_somebody_is_over() -> None:
    for word in (*phrases("hedge", "quarrel"), *phrases("hedge", "blamed")):
        assert find_quantities(f"A {word} over £8m raid")[0].qualifier == "none", word


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Neither Moor nor Lund gained more than 50% of the vote.", "up to"),
        ("No voter was offered more than $300.", "up to"),
        ("Nobody sold more than 50% of it.", "up to"),
        ("Neither of its mills attracted fewer than 40 bids.", "at least"),
        ("Neither knew that more than 40 boats sank.", "over"),
        ("The cap can never go below 20,000 crowns.", "at least"),
        ("It must not be more than 5%.", "up to"),
        ("Gatherings must not exceed 50 persons.", "up to"),
        ("The rate isn't less than 30%.", "at least"),
        ("Wages did not rise more than 3%.", "up to"),
        ("He had not been seen for more than two weeks.", "over"),
        ("It is not just over 30 miles.", "over"),
        ("It was not until more than 30 boats sank.", "over"),
    ],
)
def test_a_bound_denied_is_the_other_bound(text: str, qualifier: str) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.qualifier == qualifier


@pytest.mark.parametrize("text", ["Children from age 5 to 11 may come.", "From the age of six she played."])
def test_an_age_from_which_a_stretch_goes_on_is_no_lower_limit(text: str) -> None:
    (quantity,) = find_quantities(text)
    assert (quantity.unit, quantity.qualifier) == ("year of age", "none")


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        ("Six hundred sheep and over two hundred goats died.", ["none", "over"]),
        ("The fire killed 40 cooks and over 100 were hurt.", ["none", "over"]),
        ("He gave $40 million and over $3 million.", ["none", "over"]),
        ("It lost 600 sheep and up to 40 goats.", ["none", "up to"]),
        ("Forty mills and over half of the farms shut.", ["none", "over"]),
    ],
)
def test_what_hedges_the_next_number_hedges_no_other(text: str, qualifiers: list[str]) -> None:
    assert [quantity.qualifier for quantity in find_quantities(text)] == qualifiers
