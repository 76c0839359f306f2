"""Limits, and what is needed. Each row: a text, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

LIMITS = [
    ("The mill may keep a stockpile of no more than 90 kg.", ["Limit on stockpile kept"]),
    (
        "The mill can keep no more than 300 kg (661 pounds) of tin.",
        ["Limit on tin kept", "Limit on tin kept"],
    ),
    ("Lund faces up to 12 months in prison.", ["Maximum time in prison"]),
    ("Lund faces 12 months in prison.", ["Time in prison"]),
    ("Cooks can hold at most 9 tons of tin.", ["Limit on tin held"]),
    ("Cooks are not allowed to keep more than 9 kg of rice.", ["Limit on rice kept"]),
    ("The stock would exceed the limit of 300 kg.", ["Limit on stock"]),
    ("Turnout stayed below the 50% threshold.", ["Threshold for turnout"]),
    (
        "The mill may keep no more than 300 kg of tin. Soon it will pass the 300-kg limit.",
        ["Limit on tin kept", "Limit on tin kept"],
    ),
    ("The deal has a cap of 900 visas.", ["Cap on visas"]),
    (
        "His temperature, 38 degrees, was below the threshold of 39 degrees.",
        ["Body temperature", "Threshold for temperature"],
    ),
    ("At most, Moor could give $900 to the guild.", ["Most given to guild by Moor"]),
    ("Visitors are allowed to bring up to $90 worth of goods.", ["Limit on goods"]),
    (
        "Moor faces a maximum penalty of 4 years in jail and a $900 fine.",
        ["Maximum time in jail", "Maximum fine"],
    ),
]
NEEDED = [
    (
        "Both missed the 40% threshold needed to avoid a runoff.",
        ["Threshold needed to avoid a runoff"],
    ),
    ("The guild needs 27 seats to take control of the house.", ["Seats needed to take control of the house"]),
    ("Whigs need a net gain of nine seats to rule.", ["Seats needed to rule"]),
    ("Moor needs 50% to avoid a runoff.", ["Share of vote needed to avoid a runoff"]),
    ("A party needs 5% of the vote to enter parliament.", ["Share of vote needed to enter parliament"]),
    ("Moor needs $9 million to rebuild the mill.", ["Sum needed to rebuild the mill"]),
    ("The bakers need 900 signatures by May.", ["Signatures needed by bakers"]),
]
OTHERS = [
    ("The speed limit is 40 mph.", ["Speed limit"]),
    ("The mill may lose up to 9 tons of tin.", ["Tin lost"]),
    ("In May, no more than 300 kg of tin was found.", ["Tin"]),
    ("The ship needs 5% enrichment.", ["Enrichment"]),
    ("The fund needs a return of 8% to stay afloat.", ["Return"]),
    ("Moor won a majority of 40 seats.", ["Seats won"]),
    ("It will pass the 300-kg limit.", ["Limit"]),
    ("Kim said it would pass the 300-kg limit.", ["Limit"]),
]


@pytest.mark.parametrize(("text", "measures"), [*LIMITS, *NEEDED, *OTHERS])
def test_measures(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
