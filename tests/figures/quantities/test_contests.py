"""Shares, leads and majorities that leave out their unit, told from the scores of matches."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.words.patterns import phrases


def units(text: str) -> list[str]:
    return [quantity.unit for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She has a lead of five in the poll.", ["point"]),
        ("Her lead narrowed to four, the poll found.", ["point"]),
        ("Its poll gives the party a gap of five.", ["point"]),
        ("Wick County went for Quint 51-39. Turnout in the election was low.", ["%", "%"]),
    ],
)
def test_contests(text: str, found: list[str]) -> None:
    assert units(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The game went for Quint 51-39.",
        "It was a lead of five at half-time in the cup match.",
    ],
)
def test_scores_stay_silent(text: str) -> None:
    assert units(text) == []


def test_every_row() -> None:
    for word in phrases("contest", "leads"):
        assert units(f"She has a {word} of five in the poll.") == ["point"], word


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The committee voted nine to four to send it on.", ["vote", "vote"]),
        ("The bill won 8-1 in the council.", ["vote", "vote"]),
        ("It was open nine to four.", []),
    ],
)
def test_votes(text: str, found: list[str]) -> None:
    assert units(text) == found
