"""Shares of a part of the voters are told as theirs. Each row: a sentence, and its measures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

WOMEN = ["Moor’s share of vote among women", "Moor’s rival’s share of vote among women"]
TABLE = load("contexts")["contest"]
CASES = [
    ("Women went for Moor 59 percent to 39 percent; men favored Holt.", WOMEN),
    ("Among women Moor leads by 59 percent to 39.", WOMEN),
    (
        "Women chose Moor over Holt, 59 percent to 39 percent.",
        ["Moor’s share of vote among women", "Holt’s share of vote among women"],
    ),
    (
        "In the poll, independents now go for the mayor, 46-40.",
        ["Mayor’s support in poll among independents", "Mayor’s rival’s support in poll among independents"],
    ),
    ("Moor won women 59 percent to 39 percent.", WOMEN),
    ("Moor won the women’s vote 59 to 39 percent.", WOMEN),
    (
        "Polls of 9,100 voters showed women, who were tired, breaking for Moor, 59 percent to 39.",
        ["Voters polled", "Moor’s support in poll among women", "Moor’s rival’s support in poll among women"],
    ),
    (
        "Among women, Moor leads Holt 52% to 40%.",
        ["Moor’s share of vote among women", "Holt’s share of vote among women"],
    ),
    (
        "White voters backed Holt 58% to 41%.",
        ["Holt’s share of vote among white voters", "Holt’s rival’s share of vote among white voters"],
    ),
    ("Moor lost men by 11 points.", ["Moor’s losing margin among men"]),
    # of all voters
    ("Voters backed Holt 58% to 41%.", ["Holt’s share of vote", "Holt’s rival’s share of vote"]),
    (
        "Moor leads among likely voters, 50% to 44%.",
        ["Moor’s support in poll", "Moor’s rival’s support in poll"],
    ),
    ("Voters approved the toll 59 percent to 41 percent.", ["Votes for toll", "Votes against toll"]),
    ("Moor beat Holt 52% to 46%.", ["Moor’s share of vote", "Holt’s share of vote"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_measure(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures


@pytest.mark.parametrize("group", TABLE["parted"].split(", "))
def test_every_part_of_the_voters(group: str) -> None:
    (figure,) = extract(f"Moor lost {group} by 11 points.")
    assert figure.measure == f"Moor’s losing margin among {group}"


@pytest.mark.parametrize("verb", TABLE["siding"].split(", "))
def test_every_siding(verb: str) -> None:
    assert extract(f"Women {verb} Moor 59 percent to 39 percent.")[0].measure == WOMEN[0]


@pytest.mark.parametrize("word", TABLE["undivided"].split(", "))
def test_every_word_that_parts_no_voters(word: str) -> None:
    assert extract(f"Moor led among {word} voters by 11 points.")[0].measure == "Moor’s lead"


@pytest.mark.parametrize("verb", TABLE["winning_over"].split(", "))
def test_every_winning_over(verb: str) -> None:
    assert extract(f"Moor {verb} women by 20 points.")[0].measure.endswith(" among women")
