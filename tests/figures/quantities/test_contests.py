"""Shares, leads and majorities that leave out their unit, told from the scores of matches."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.words.patterns import phrases


def units(text: str) -> list[str]:
    return [quantity.unit for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The party governs with a majority of two.", ["seat"]),
        ("The government saw its majority cut to two.", ["seat"]),
        ("The bill was passed by a majority of 12.", ["vote"]),
        ("She has a lead of five in the poll.", ["point"]),
        ("Her lead narrowed to four, the poll found.", ["point"]),
        ("Its poll gives the party a gap of five.", ["point"]),
        ("The party is up six in the poll. She is up two over Quint in most polls.", ["point", "point"]),
        ("The poll had Labour ahead 36-35. The Brill poll puts it behind 35-41.", ["%"] * 4),
        ("A Brill poll had it 36-35.", ["%", "%"]),
        ("Wick County went for Quint 51-39. Turnout in the election was low.", ["%", "%"]),
        ("The House, where it holds a slim majority, approved the bill 61-46.", ["vote", "vote"]),
        ("It holds a 53-47 majority in the House.", ["seat", "seat"]),
        ("Members voted by 317 to 284, majority 33, to go ahead.", ["vote", "vote", ""]),
    ],
)
def test_contests(text: str, found: list[str]) -> None:
    assert units(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Rovers were ahead 36-35 at the break.",
        "The Hawks led 36-35 before the polls closed.",
        "The game went for Quint 51-39.",
        "Rovers were up six at the break.",
        "It was a lead of five at half-time in the cup match.",
    ],
)
def test_scores_stay_silent(text: str) -> None:
    assert units(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Among the voters were Ada 47, Liz 44.",
        "Voters faced cold: Denver 51, Boston 44.",
        "Games in poll week: Ravens 51, Hawks 45.",
        "The polls closed as it hit Lund +5.",
    ],
)
def test_a_number_after_a_name_is_no_share_of_a_poll(text: str) -> None:
    assert set(units(text)) <= {""}


def test_a_majority_of_no_house_stays_bare() -> None:
    assert units("Her majority was cut to 640.") == [""]
    assert units("A poll found those 35-44 keen.") == ["year of age"]


def test_every_row() -> None:
    for word in phrases("contest", "leads"):
        assert units(f"She has a {word} of five in the poll.") == ["point"], word
    for word in phrases("contest", "cut"):
        assert units(f"The government has its majority {word} to two.") == ["seat"], word
    for word in phrases("contest", "held"):
        assert units(f"They told the {word} of a majority of two.") == ["seat"], word
    for word in phrases("contest", "found"):
        assert units(f"The poll {word} it 36-35.") == ["%", "%"], word


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ayes 153, noes 118, abstentions nine.", ["vote"] * 3),
        ("The committee voted nine to four to send it on.", ["vote", "vote"]),
        ("United won 3-1 on the night the council voted 31-24 to sell.", ["vote", "vote"]),
        ("The bill won 8-1 in the council.", ["vote", "vote"]),
        ("It was open nine to four.", []),
        ("The 5-2 opinion, written by Ada Lund, stands.", ["vote", "vote"]),
        ("Rates fell after last week's six-to-three split.", ["vote", "vote"]),
        ("It found him guilty by a majority of nine to two.", ["vote", "vote"]),
        ("A 2-1 opinion poll lead is rare.", []),
        ("By more than 4-1 margins they like the plan.", []),
    ],
)
def test_votes(text: str, found: list[str]) -> None:
    assert units(text) == found


def test_every_word_for_votes_counted() -> None:
    for word in phrases("contest", "outcomes"):
        wanted = "seat" if word == "majority" else "vote"
        assert units(f"Ada Lund wrote of a 5-2 {word}.") == [wanted, wanted], word
    for word in phrases("contest", "counts"):
        assert units(f"It failed, {word} nine.") == ["vote"], word
