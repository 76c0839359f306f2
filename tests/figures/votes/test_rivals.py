"""Two sides set against each other. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    (
        "The mill is in a town where one side is outspending the other by a ratio of 9 to 1.",
        ["Side outspending", "One side outspending the other"],
    ),
    (
        "It had a more than $9 million to $2 million advertising gap.",
        ["Advertising gap: first side", "Advertising gap: other side"],
    ),
    ("Ferris outspent Moss, $12 million to $3 million.", ["Spent by Ferris", "Spent by Moss"]),
    ("Ferris raised $9 million to Ada Moss's $2 million.", ["Raised by Ferris", "Raised by Ada Moss"]),
    ("The Whigs hold 40 seats to the Greens' 33.", ["Seats held by Whigs", "Seats held by Greens"]),
    ("Ferris raised $9 million to the Greens' $2 million.", ["Raised by Ferris", "Raised by the Greens"]),
    ("Ferris collected $9 million to Moss's $2 million.", ["Collected by Ferris", "Collected by Moss"]),
    ("Ferris won, defeating Moss 52.6% to 47.1%.", ["Ferris’ share of vote", "Moss’ share of vote"]),
    ("Ferris leads Moss by 49 percent to 41 percent.", ["Ferris’ share of vote", "Moss’ share of vote"]),
    ("The vote split 43% for Ferris to 40% for Moss.", ["Ferris’ share of vote", "Moss’ share of vote"]),
    (
        "Of the vote Ferris took 52 percent, in all of the state, to Moss's 40 percent.",
        ["Ferris’ share of vote", "Moss’ share of vote"],
    ),
    ("Ferris won, 51 percent to 47 percent.", ["Ferris’ share of vote", "Ferris’ rival’s share of vote"]),
    ("Ferris had a 48% to 44% lead among men.", ["Ferris’ share of vote", "Ferris’ rival’s share of vote"]),
    (
        "Moor took 52 percent of the vote, compared with 47 percent for Dorn.",
        ["Moor’s share of vote", "Dorn’s share of vote"],
    ),
    ("She led by a 52 percent to 44 percent margin.", ["Share of vote", "Rival’s share of vote"]),
    ("Her rival outspent her by five to one.", ["Rival outspent her"]),
    (
        "The firm paid $4 million to Ada Moss's $3 million fund.",
        ["Paid to Ada Moss's by firm", "Ada Moss’ fund"],
    ),
    (
        "Ferris received 9,700 votes, 50 percent, to Moss's 9,400, 48.4 percent.",
        [
            "Votes received by Ferris",
            "Share of votes received by Ferris",
            "Votes for Moss",
            "Moss’ share of vote",
        ],
    ),
    (
        "Ferris received 9,700 votes, 50 percent, to 9,400, 48 percent, for Moss.",
        [
            "Votes received by Ferris",
            "Share of votes received by Ferris",
            "Votes for Moss",
            "Moss’ share of vote",
        ],
    ),
    (
        "The Whigs hold 21 seats in the House to 11 for Tories.",
        ["Seats held in the House by Whigs", "Tories"],
    ),
    (
        "Ferris won 9,700 votes, or 50.2%, to 9,400 for Moss.",
        ["Votes won by Ferris", "Share of votes won by Ferris", "Votes for Moss"],
    ),
    ("Sales rose 5%, or 30 units, to 400 for Moss.", ["Sales", "Sales", "Sales"]),
    (
        "Ferris received 671,151 votes to Moss's 650,436.",
        ["Votes received by Ferris", "Votes received by Moss"],
    ),
    ("Ferris had 51.2 percent to Moss's 46.4 percent.", ["Ferris", "Moss"]),
    ("Prices rose 4% to 5% in May.", ["Prices", "Prices"]),
    ("Rates of 4% to 5% are common.", ["Rates"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_rivals(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures


def test_every_verb_of_outdoing() -> None:
    for verb, done in load("measures")["rivals"]["outdoing"].items():
        first, second = extract(f"Ferris {verb} Moss, $12 million to $3 million.")
        assert (first.measure, second.measure) == (
            f"{done.capitalize()} by Ferris",
            f"{done.capitalize()} by Moss",
        )
