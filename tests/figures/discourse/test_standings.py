"""Whose a share of a vote or poll is. Each row: a text, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

VOTES = [
    ("Moor leads Alder 49.5% to 49.2%.", ["Moor’s share of vote", "Alder’s share of vote"]),
    ("With most ballots counted, Moor had 49.9 percent.", ["Moor’s share of vote"]),
    ("Moor is slightly ahead, 49.5% to 49%.", ["Moor’s share of vote", "Moor’s rival’s share of vote"]),
    (
        "Republican Lieutenant Governor Ada Moor beat Alder 52% to 47%.",
        ["Ada Moor’s share of vote", "Alder’s share of vote"],
    ),
    ("The mayor leads her rival 48% to 43%.", ["Mayor’s share of vote", "Rival’s share of vote"]),
    (
        "The votes are in. The Greens had 11% and Labour 7%.",
        ["Greens’ share of vote", "Labour’s share of vote"],
    ),
    (
        "With most polls reporting, the Whigs had 43 per cent of the vote and the Greens 38 per cent.",
        ["Whigs’ share of vote", "Greens’ share of vote"],
    ),
    ("Exit polls put the Whigs on 31.5%.", ["Whigs’ share of vote"]),
    ("The polls had closed, and Moor had 44 percent.", ["Moor"]),
    ("Independent Ada Moor held 53.4 percent of the vote.", ["Independent Ada Moor’s share of vote"]),
]
POLLS = [
    ("Tom Birch is well known. He has polled at around 50 percent.", ["Tom Birch’s support in poll"]),
    ("A survey put Alder at 44%.", ["Alder’s support in poll"]),
    (
        "The poll had Ada Moor on 36% and Tom Alder on 33%.",
        ["Ada Moor’s support in poll", "Tom Alder’s support in poll"],
    ),
    (
        "Moor leads Alder 48% to 44% among likely voters.",
        ["Moor’s support in poll", "Alder’s support in poll"],
    ),
    ("Pollsters are at work. Moor has 48%.", ["Moor’s support in poll"]),
]
OTHERS = [
    ("Turnout in the election was 54%.", ["Turnout in the election"]),
    ("In the vote, Moor got 26 percent of her donations from Tarn.", ["Moor’s share of donations from Tarn"]),
    ("The margin in the election was 3%.", ["Margin in the election"]),
    ("Moor Bank, a lender, has 9%.", ["Moor Bank"]),
    ("Voters feel it: VAT is 9%.", ["VAT"]),
    ("Pollsters claim a 12-point lead for Moor.", ["Moor’s lead"]),
    ("A new poll claims a 12-point lead for Lund.", ["Lund’s lead"]),
    ("The council claimed a 12-point lead for the plan.", ["Lead for the plan"]),
    ("The party holds a 5-point lead for the seat.", ["Party’s lead for the seat"]),
    ("A survey found the 15% threshold too high.", ["Threshold"]),
]
OWNED = [
    ("Moor won with 53 percent of the vote.", ["Moor’s share of vote"]),
    ("The race was won by Moor with only 52% of the vote.", ["Moor’s share of vote"]),
    ("The survey had Ms. Moor at 50 percent of the vote.", ["Ms. Moor’s share of vote"]),
    ("Moor recalled the race that he won with more than 52% of the vote.", ["Moor’s share of vote"]),
    ("A third candidate in the race, Tom Birch, grabbed 1.5% of the vote.", ["Tom Birch’s share of vote"]),
    ("Tom Birch, a former baker elected with 52.8% of the vote, denied it.", ["Tom Birch’s share of vote"]),
    ("Tom Birch ran too. He took about 1% of the vote.", ["Tom Birch’s share of vote"]),
    ("The Greens met on Monday. They took about 1% of the vote.", ["Greens’ share of vote"]),
    ("Moor could win even if she only captures 48 percent of the vote.", ["Moor’s share of vote"]),
    ("Moor's list came first with 41.5 percent of the vote.", ["Share of vote of Moor's list"]),
    ("Ada Moor, a baker, won the race by 9 points.", ["Ada Moor’s winning margin"]),
    ("Alder praised Moor, who won the state by 19 percentage points.", ["Moor’s winning margin"]),
    ("It is a district the president carried by 13 points.", ["President’s winning margin"]),
    ("Tom Birch ran in 2016. He lost by 5 points.", ["Tom Birch’s losing margin"]),
    ("A poll gave Moor a five point lead.", ["Moor’s lead"]),
    ("The mayor won with a majority of 4,312 votes.", ["Mayor’s majority"]),
]
NOBODYS = [
    ("The office has processed 98 percent of the votes.", ["Share of votes processed"]),
    ("Bakers approved the deal with 71% of the vote.", ["Share of vote"]),
    (
        "If no candidate took 35% of the vote, there would be a runoff.",
        ["Share of vote no candidate reached"],
    ),
    ("As nobody hit 40 percent of the vote, a runoff was held.", ["Share of vote nobody reached"]),
    ("If no other party cracks 35% of the vote, it wins.", ["Share of vote no other party reached"]),
    ("Neither candidate got 50 percent of the vote.", ["Share of vote neither candidate reached"]),
    ("Rain fell in Tarn. They took 9% of the vote.", ["Share of vote"]),
    ("Moor now has a lead, with 99 percent of the vote in.", ["Share of vote"]),
]


@pytest.mark.parametrize(("text", "measures"), [*VOTES, *POLLS, *OTHERS, *OWNED, *NOBODYS])
def test_measures(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
