"""The sides of a vote, told apart. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    (
        "Parliament voted 195 to 106 on Tuesday to scrap the toll.",
        ["Parliament votes to scrap the toll", "Parliament votes not to scrap the toll"],
    ),
    (
        "The bill cleared the lower house by 61 to 48.",
        ["Lower house votes for bill", "Lower house votes against bill"],
    ),
    (
        "Members approved the offer 1,204 to 71, or 94%, the guild said.",
        ["Votes for offer", "Votes against offer", "Share of votes for offer"],
    ),
    (
        "Members rejected the offer 71 to 1,204, or 94%, the guild said.",
        ["Votes for offer", "Votes against offer", "Share of votes against offer"],
    ),
    ("The bill was carried by 44 to 21 in the Senate.", ["Votes for bill", "Votes against bill"]),
    ("Moor leads Dorn 61%-17% in the poll.", ["Moor’s support in poll", "Dorn’s support in poll"]),
    ("The pass rate fell from 78 to 72.6 percent.", ["Pass rate", "Pass rate"]),
    ("Members voted 71% to 29% to accept it.", ["Votes to accept it", "Votes not to accept it"]),
    ("Cooks prefer Moor to Dorn by 48% to 33%.", ["Cooks who prefer Moor", "Cooks who prefer Dorn"]),
    ("Moor won the race 64%-36% over a baker.", ["Moor’s share of vote", "Baker’s share of vote"]),
    ("Moor won the race 64%-36%.", ["Moor’s share of vote", "Moor’s rival’s share of vote"]),
    ("Moor would have 50.7 percent to 49.2 percent.", ["Moor", "Rival of Moor"]),
    ("Moor defeated Dorn by a margin of 304 to 227 votes.", ["Votes for Moor", "Votes for Dorn"]),
    ("Moor beat Dorn by 304 to 227 electoral votes.", ["Votes for Moor", "Votes for Dorn"]),
    ("Lawmakers defeated the Moor Act by a vote of 52-48.", ["Votes against Moor Act", "Votes for Moor Act"]),
    ("The House passed it 240-180.", ["House votes for", "House votes against"]),
    ("The commission blocked it, 3 to 2.", ["Commission votes against", "Commission votes for"]),
    ("Members approved the budget 219-212.", ["Votes for budget", "Votes against budget"]),
    ("The bill passed 51-49.", ["Votes for bill", "Votes against bill"]),
    ("The motion failed 40-59.", ["Votes for motion", "Votes against motion"]),
    ("Senators rejected the treaty 51-47.", ["Votes against treaty", "Votes for treaty"]),
    ("Senators rejected the treaty 45-51.", ["Votes for treaty", "Votes against treaty"]),
    (
        "The committee voted 7-2 to back the plan.",
        ["Committee votes to back the plan", "Committee votes not to back the plan"],
    ),
    ("The court ruled 5 to 4 against the ban.", ["Court votes against ban", "Court votes for ban"]),
    (
        "The board decided 6-3 in favour of the merger.",
        ["Board votes for merger", "Board votes against merger"],
    ),
    ("In a 6-3 decision, the court struck it down.", ["Court votes for", "Court votes against"]),
    (
        "The vote on the first article came down 230-197-1, a member being present.",
        ["Votes for first article", "Votes against first article", "Members voting present"],
    ),
    (
        "The Assembly voted 141-5-35, with abstentions.",
        ["Assembly votes for", "Assembly votes against", "Abstentions"],
    ),
    (
        "The tally was 41 to 19 in the Senate and 210 to 88 in the House.",
        ["Senate votes for", "Senate votes against", "House votes for", "House votes against"],
    ),
    (
        "Senators passed the bill -- drafted by two aides -- by a 68-32 vote.",
        ["Aides who drafted bill", "Votes for bill", "Votes against bill"],
    ),
    ("Lawmakers voted 230 in favor and 197 against.", ["Votes for", "Votes against"]),
    ("The amendment won 256 out of 423 votes.", ["Votes for amendment", "Votes cast"]),
    (
        "They hold a 53-47 majority in the Senate.",
        ["Seats of the majority in the Senate", "Seats of the minority in the Senate"],
    ),
    (
        "Whigs hold a 53-47 majority in the Senate.",
        ["Whigs’ seats in the Senate", "Seats of the minority in the Senate"],
    ),
    (
        "The win lifted their Senate majority to 53-47 seats.",
        ["Seats of the Senate majority", "Seats of the Senate minority"],
    ),
    ("In the House a late win put the margin at 53-47.", ["Seats of the majority", "Seats of the minority"]),
    (
        "Ode led Tom Moss by a 53-46 margin in the recall election.",
        ["Ode’s share of vote", "Tom Moss’ share of vote"],
    ),
    (
        "Exit polls favored Anna Ode over Tom Moss by a 51-44 margin.",
        ["Anna Ode’s share of vote", "Tom Moss’ share of vote"],
    ),
    (
        "Voters chose Anna Ode over Tom Moss by 48% to 39%.",
        ["Anna Ode’s share of vote", "Tom Moss’ share of vote"],
    ),
    (
        "Voters in the poll preferred Ode over Moss by 51% to 44%.",
        ["Ode’s support in poll", "Moss’ support in poll"],
    ),
    (
        "Voters trust Ode over Moss on the economy, 48 percent to 39 percent.",
        ["Trust in Ode on the economy", "Trust in Moss on the economy"],
    ),
    (
        "Bakers prefer tea over coffee by 48% to 33%.",
        ["Bakers who prefer tea", "Bakers who prefer coffee"],
    ),
    ("In the poll, Ode is up 49-43.", ["Ode’s support in poll", "Ode’s rival’s support in poll"]),
    ("In the poll, he is up 49-43.", ["Support in poll", "Rival’s support in poll"]),
    (
        "In the poll, Ode is ahead 57% to 31% among women.",
        ["Ode’s support in poll", "Ode’s rival’s support in poll"],
    ),
    (
        "Among all registered voters Ode leads by 5 points, 46% to 41%.",
        ["Ode’s lead", "Ode’s support in poll", "Ode’s rival’s support in poll"],
    ),
    (
        "The Senate passed the bill on a 51-to-42 vote.",
        ["Senate votes for bill", "Senate votes against bill"],
    ),
    ("In the poll, Ode 47, Moss 44.", ["Ode’s support in poll", "Moss’ support in poll"]),
    ("The match ended Ode 47, Moss 44.", []),
    ("Voters backed the measure, 52-48.", ["Votes for measure", "Votes against measure"]),
    ("The bill passed by a margin of 53% to 46%.", ["Votes for bill", "Votes against bill"]),
    ("The levy, approved 81-42 hours earlier, is new.", ["Votes for levy", "Votes against levy"]),
    (
        "The Assembly passed it on a 65-32 vote hours after the hearing.",
        ["Assembly votes for", "Assembly votes against"],
    ),
    ("Measure 12 passed by 53% to 47%.", ["Votes for Measure 12", "Votes against Measure 12"]),
    (
        "Measure 26 failed by 53.4 percent to 46.6 percent.",
        ["Votes against Measure 26", "Votes for Measure 26"],
    ),
    (
        "Voters turned down the harbour bond by 51.2% to 48.8%.",
        ["Votes against harbour bond", "Votes for harbour bond"],
    ),
    ("The motion failed, 90-60, well short of what it needed.", ["Votes for motion", "Votes against motion"]),
    ("The motion failed 59-40.", ["Votes against motion", "Votes for motion"]),
    ("Ada Moor was losing to Tom Birch by 53% to 46%.", ["Tom Birch", "Ada Moor"]),
    ("The mayor lost by 53.5% to 46.5%.", ["Rival of mayor", "Mayor"]),
    ("He lost by 53% to 46%.", ["Rival", "Share of vote"]),
    (
        "Ada Moor carried Tarn County, 52% to 40%.",
        ["Ada Moor’s share of vote", "Ada Moor’s rival’s share of vote"],
    ),
    ("Moor is trailing Birch 46% to 52%.", ["Moor’s share of vote", "Birch’s share of vote"]),
    ("Those were 940 votes out of some 61,000 cast.", ["Votes", "Votes cast"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_sides(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
    assert {figure.kind for figure in extract(text)} <= {"level"}


@pytest.mark.parametrize("row", ["passing", "rejecting", "failing", "winning"])
def test_every_verb_that_votes_settle(row: str) -> None:
    for verb in load("measures")["sides"][row].split():
        first = extract(f"The members {verb} the plan by a vote of 45-51.")[0]
        assert first.measure.startswith("Votes for "), verb


def test_every_body() -> None:
    for body in load("measures")["sides"]["bodies"].split():
        first = extract(f"The {body} approved the budget 45-31.")[0]
        assert first.measure.lower() == f"{body} votes for budget", body


def test_every_ballot() -> None:
    for word in load("measures")["sides"]["ballots"].split():
        first = extract(f"The vote: a {word} on the plan came in at 45-31.")[0]
        assert first.measure == "Votes for plan", word


def test_sides_are_counted_to_the_last() -> None:
    assert [(f.low, f.high) for f in extract("The House passed it 240-180.")] == [(240, 240), (180, 180)]


def test_a_ratio_and_a_fall_are_no_sides() -> None:
    assert [f.unit for f in extract("Voters approved it by a 2 to 1 margin.")] == ["x"]
    assert [f.unit for f in extract("The chamber voted to cut the fee from 40 to 30.")] == ["", ""]
    assert [f.unit for f in extract("Alder beat the Court Street side 4 to 2.")] == ["", ""]


@pytest.mark.parametrize("text", ["Turnout fell from 53.4% to 46.6%.", "Turnout fell from 53% to 46%."])
def test_a_change_between_shares_has_no_sides(text: str) -> None:
    assert [figure.measure for figure in extract(text)] == ["Turnout", "Turnout"]


def test_a_poll_that_has_someone_ahead_is_no_side() -> None:
    lead = extract("A Tarn Poll in May had him ahead by six points.")[0]
    assert lead.measure == "Lead"


def test_ayes_and_noes_are_sides() -> None:
    labels = [figure.measure for figure in extract("The clerk counted ayes 153, noes 118, abstentions nine.")]
    assert labels == ["Votes for", "Votes against", "Abstentions"]


@pytest.mark.parametrize("verb", load("measures")["sides"]["holding"].split())
def test_every_holding_of_a_majority(verb: str) -> None:
    held, lacked = extract(f"Democrats {verb} a 53-47 majority in the Senate.")
    assert held.measure == "Democrats’ seats in the Senate", verb
    assert lacked.measure == "Seats of the minority in the Senate", verb


def test_a_range_of_votes_has_no_two_sides() -> None:
    assert not any("against" in figure.measure for figure in extract("Tarn faces 10-to-12 votes."))
