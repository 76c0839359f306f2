"""What a figure is of which an earlier one of its sentence tells. Each row: a text, and its measures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Nine hurt in 2 blasts at the pier, 1 at the mill", ["People hurt", "Blasts", "Blasts at mill"]),
    (
        "The town lost 12 percent of its population, falling to 341,000 from 388,000.",
        ["Population", "Population", "Population"],
    ),
    ("The guild lost a third of its members, shrinking to 410.", ["Members", "Members"]),
    (
        "Turnover fell to €5.3 billion, and operating profit before tax to 212 million, from 461 million.",
        ["Turnover", "Operating profit before tax", "Operating profit before tax"],
    ),
    ("Police held nine more men, taking the total to 31.", ["Men held", "Men held"]),
    ("The blast killed 12 people, bringing the death toll to 31.", ["People killed", "People killed"]),
    ("It set aside $4 million, taking its total provisions to $9 million.", ["Set aside", "Provisions"]),
    ("The Greens lost nine seats, leaving them with 15.", ["Seats lost by Greens", "Seats left"]),
    ("It sees a deficit of $12 billion this year, narrowing to $4 billion.", ["Deficit", "Deficit"]),
    (
        "It includes $9 billion for roads, a 3 percent increase, and $2 billion for disaster aid.",
        ["Roads", "Roads", "Disaster aid"],
    ),
    (
        "The judges heard 90 minutes of argument, and five of them dissented.",
        ["Length of argument", "Judges who dissented"],
    ),
    ("Members voted 92 percent in favour of a strike.", ["Members who voted in favour"]),
    ("The blast killed one woman and 13 others.", ["Woman killed", "People killed"]),
    ("The blast killed a woman and 13 others.", ["People killed"]),
    ("He met a woman and 13 others.", ["People"]),
    (
        "Its second-largest market, worth $8.8 billion a year, fell.",
        ["Rank among largest markets", "Second-largest market"],
    ),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_measures(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures


def test_a_sum_beside_a_rank_is_no_rank() -> None:
    _, worth = extract("Its second-largest market, worth $8.8 billion a year, fell.")
    assert worth.kind == "level"
