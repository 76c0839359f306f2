"""Who is ahead of whom, and by how much. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

DIMENSIONS = load("measures")["dimensions"]
CASES = [
    ("Ada Moor held a 3-point lead over Lund.", ["Ada Moor’s lead over Lund"]),
    ("Mr. Moor retains a six-point advantage among cooks.", ["Mr. Moor’s advantage among cooks"]),
    ("The news gave a 3-point lead to Lund.", ["Lead to Lund"]),
    (
        "Moor held a 3-point edge over Lund, which Moor seemingly more than doubled later.",
        ["Moor’s edge over Lund", "Moor’s edge"],
    ),
    ("The town set a fee that Moor doubled last year.", ["Fee"]),
    (
        "Moor had 49.6 percent of the vote to Lund's 48.8 percent, a difference of about 2,500 votes.",
        ["Moor’s share of vote", "Lund's share of vote", "Difference between Moor and Lund"],
    ),
    (
        "Moor led with 49.6 percent of the vote, and Lund had 48.9 percent. The difference is 2,128 votes.",
        ["Moor’s share of vote", "Lund’s share of vote", "Difference between Moor and Lund"],
    ),
    ("Moor led with 49.6 percent of the vote. The margin is slim.", ["Moor’s share of vote"]),
    ("Voters in the valley chose Moor over Lund by 13 points.", ["Moor’s lead over Lund"]),
    (
        "The bakers voted for Ada Moor over Tom Lund by a nine-point margin.",
        ["Ada Moor’s lead over Tom Lund"],
    ),
    ("After the board passed the bill, Moor won by a 12-point margin.", ["Moor’s winning margin"]),
    ("He rejected the toll and won by a 12-point margin.", ["Winning margin"]),
    ("Voters passed a measure making it harder to levy a tax, by a 3-to-1 margin.", ["Margin for measure"]),
    ("The town passed a measure on tolls by a 3-to-1 margin.", ["Margin for measure"]),
    ("In Tarn, voters rejected, by a 2-to-1 margin, a levy on salt.", ["Margin against levy"]),
    ("It was won by a 2-to-1 margin.", ["Winning margin"]),
    (
        "Mayor Ada Moor beat former Harbour Guild Chairman Tom Lund of Kelm by a 9-point margin.",
        ["Mayor Ada Moor’s winning margin"],
    ),
    ("A poll had Labour up three points on 40%.", ["Labour", "Poll"]),
    ("The survey had sales up by 4 points.", ["Sales"]),
    (
        "The poll had Moor up by 12 points, 38 percent to 26 percent.",
        ["Moor’s lead", "Moor’s support in poll", "Moor’s rival’s support in poll"],
    ),
    ("She was 740 votes in front of Alder.", ["Lead over Alder"]),
    ("Dorn came within 900 votes of unseating Moor.", ["Dorn’s losing margin"]),
    ("Dorn was re-elected with 51%.", ["Dorn"]),
    ("They elected Ada Dorn to the vacant seat with 52%.", ["Vacant seat"]),
    (
        "Ada Moor bested Sen. Tom Birch by 820 votes, or 1.4% of the ballots.",
        ["Ada Moor’s winning margin", "Ada Moor’s winning margin"],
    ),
    ("Moor topped Mr. Birch by 4 percentage points.", ["Moor’s winning margin"]),
    ("Tin topped forecasts by 6%.", ["Tin"]),
    ("It was a turn in a ward that backed Ada Moor by 9 points last fall.", ["Ada Moor’s winning margin"]),
    ("The valley broke for Ada Moor by 9 percentage points.", ["Ada Moor’s winning margin"]),
    (
        "A poll put Moor at 29%, 11 points ahead of Tom Birch.",
        ["Moor’s support in poll", "Moor’s lead over Tom Birch"],
    ),
    ("Moor is 18 points behind.", ["Moor’s deficit"]),
    ("The number in this poll (Moor +5) is worse.", ["Moor’s lead"]),
    ("Kelm shares +5%.", ["Kelm shares"]),
    ("The poll had Ms. Moor ahead by 8 percentage points.", ["Ms. Moor’s lead"]),
    # of votes, which are left out
    ("In Kelm East the Whigs survived by 84.", ["Whigs’ winning margin"]),
    ("She lost by 84 votes, and she'd been leading by more than 200.", ["Losing margin", "Lead"]),
    ("The march was led by 12.", ["March"]),
    # both sides
    ("Moor beat Birch, 56 percent to 41 percent.", ["Moor’s share of vote", "Birch’s share of vote"]),
    (
        "Moor holds a wide — 51 percent to 39 percent — edge over Birch.",
        ["Moor’s share of vote", "Birch’s share of vote"],
    ),
    (
        "Moor and Birch split 900 votes with Birch narrowly ahead, 47.5% to 47%.",
        ["Votes", "Birch’s share of vote", "Birch’s rival’s share of vote"],
    ),
    (
        "Ms. Birch, Dr. Dorn and Mr. Moor ran, and Mr. Moor is ahead by 49 percent to 46 percent.",
        ["Mr. Moor’s share of vote", "Mr. Moor’s rival’s share of vote"],
    ),
    ("Moor beats Birch by a 57%-40% margin in the vote.", ["Moor’s share of vote", "Birch’s share of vote"]),
    ("Moor had 47.2% to 41.9% for Birch.", ["Moor", "Birch"]),
    ("Moor had 9,300 votes, to 8,100 for Birch.", ["Votes of Moor", "Votes of Birch"]),
    ("The party won 34 seats, to 12 for the Whigs.", ["Seats won by party", "Seats won by Whigs"]),
    (
        "Moor won 52%, against 45% for Birch, 2% for Dorn and 1% for Lind.",
        ["Moor’s share of vote", "Birch’s share of vote", "Dorn’s share of vote", "Lind’s share of vote"],
    ),
    (
        "Moor took Tarn County with 54 percent, against 37 percent for Birch.",
        ["Moor", "Birch"],
    ),
    ("Moor won re-election with 53 percent.", ["Moor’s share of vote"]),
    ("Ada Moor had 45%, compared with 41% for Tom Birch.", ["Ada Moor", "Tom Birch"]),
    ("Tin had 3%, compared with 2% for Norway.", ["Tin", "Tin for Norway"]),
    ("Whigs favor the toll by 58%-37%.", ["Support for toll", "Opposition to toll"]),
    (
        "Moor became the first Whig to hold Tarn, beating Tom Birch, 51.2% to 47.1%.",
        ["Moor’s share of vote", "Tom Birch’s share of vote"],
    ),
    ("Moor managed to top 20 percent.", ["Moor"]),
    (
        "Gov. Ada Lund spoke. Mr. Moor led 48 percent to 44 percent.",
        ["Mr. Moor’s share of vote", "Mr. Moor’s rival’s share of vote"],
    ),
    ("Moor led with 38% of the vote to Birch’s 33%.", ["Moor’s share of vote", "Birch’s share of vote"]),
    ("Moor got 38% of the vote to 33%.", ["Moor’s share of vote", "Share of vote"]),
    ("The rate, which now stands at 12 percent, will soon revert to 15 percent.", ["Rate", "Rate"]),
    # shares
    (
        "He has a deficit in trade with the isles, half of which is tin.",
        ["Share of deficit in trade with the isles"],
    ),
    ("Moor has received about 70 percent of his gifts from outside.", ["Moor’s share of gifts"]),
    ("A poll found 60% of Danes now support the toll.", ["Danes who support the toll"]),
    ("A poll found Moor's approval rating down to 44 percent.", ["Moor's approval rating"]),
    ("The county is 40 percent Danish.", ["Share of county Danish"]),
    ("The crowd was 40 percent young.", ["Share of crowd young"]),
    ("A poll found 60% of Danes now support same-day trams.", ["Danes who support same-day trams"]),
    ("As the Tarn Press notes, going from 10% to 70% is quick.", ["", ""]),
    ("There would be 25% tariffs on tin.", ["Tariffs on tin"]),
    (
        "Late counts showed Moor with 8,310 votes, or 31 percent.",
        ["Votes of Moor", "Share of votes of Moor"],
    ),
    ("Ada Moor won 38 percent.", ["Ada Moor’s share of vote"]),
    ("A poll showed 61 percent of voters favor the toll.", ["Voters who favor the toll"]),
    # of every kind
    ("The former envoy to Chile Ada Moor won by 13 points.", ["Ada Moor’s winning margin"]),
    ("On rents, Moor leads by five points.", ["Moor’s lead on rents"]),
    ("He leads by five points on the economy.", ["Lead on the economy"]),
    ("On Monday, Moor led by five points.", ["Moor’s lead"]),
    ("The Otters led by 21 points.", ["Otters’ lead"]),
    ("Alder won the county by 12 percentage points.", ["Alder’s winning margin"]),
    ("Birch led by 300 votes.", ["Birch’s lead"]),
    ("Alder defeated Birch by a margin of 304 votes.", ["Alder’s winning margin"]),
    # of votes, whatever the verb
    ("The measure failed by 231 votes.", ["Margin"]),
    ("Birch and Moor were separated by fewer than 1,400 votes.", ["Margin"]),
    ("Moor steamed past Tom Birch by 1,101 votes in Tarn.", ["Margin"]),
    ("Moor won two wards, the second by 11 votes.", ["Wards won by Moor", "Moor’s margin"]),
    ("The Assembly adopted it by a comfortable margin of 33 votes.", ["Margin"]),
    ("He has a majority of 33 votes.", ["Majority"]),
    ("It was a difference of 90 votes out of more than 4,000 cast.", ["Difference", "Votes cast"]),
    ("Moor was ahead of Birch by 320 votes.", ["Moor’s lead"]),
    ("Moor defeated Birch by 411 votes out of 9,100 cast.", ["Moor’s winning margin", "Votes cast"]),
    ("Ada Moor had just been reelected by 21 points.", ["Ada Moor’s winning margin"]),
    ("Ada Moor was elected by 51% of bakers.", ["Share of bakers"]),
    ("Moor is ahead by 900 ballots out of 22,000.", ["Moor’s lead", "Ballots"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_every_verb_of_beating_needs_a_rival() -> None:
    for verb in DIMENSIONS["beating"].split():
        (told,) = extract(f"Ada Moor {verb} Tom Birch by 6 points.")
        assert told.measure == "Ada Moor’s winning margin", verb
        assert "margin" not in extract(f"Ada Moor {verb} forecasts by 6 points.")[0].measure, verb


def test_every_verb_before_whom_a_county_chose() -> None:
    for verb in DIMENSIONS["backing"].split():
        (told,) = extract(f"The county {verb} for Ada Moor by 15 points.")
        assert told.measure == "Ada Moor’s winning margin", verb


def test_every_verb_of_favouring_has_two_sides() -> None:
    for verb in load("measures")["sides"]["favouring"].split():
        told = [figure.measure for figure in extract(f"Whigs {verb} the toll by 58%-37%.")]
        sides = ["Support for toll", "Opposition to toll"]
        assert told == (sides[::-1] if verb.startswith("oppos") else sides), verb


@pytest.mark.parametrize("verb", DIMENSIONS["margins"]["losing margin"].split())
def test_a_losing_margin_is_no_change(verb: str) -> None:
    (told,) = extract(f"Ada Moor {verb} by 657 votes.")
    assert (told.measure, told.kind) == ("Ada Moor’s losing margin", "level")


def test_what_loses_points_falls() -> None:
    (told,) = extract("The index lost 5 points.")
    assert (told.kind, told.direction) == ("change", "down")


def test_a_lead_as_pollsters_tell_it_is_no_change() -> None:
    (lead,) = extract("The poll has Moor +5.")
    assert (lead.value, lead.unit, lead.kind) == (5, "point", "level")
