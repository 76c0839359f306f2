"""What a sum is for."""

import pytest

from briefing.figures import extract


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "The bill includes $2.3 billion for dredging and $700 million for harbour patrols.",
            ["Dredging", "Harbour patrols"],
        ),
        ("Parliament approved $4 million for towns hit by floods.", ["Towns hit by floods"]),
        (
            "It gives $9 million to bakers, the largest share going to Aln, and $4 million for roofs.",
            ["Given to bakers", "Roofs"],
        ),
        (
            "Among other items: $3 million to mend roofs; $2 million more for ferries.",
            ["To mend roofs", "Ferries"],
        ),
        ("Parliament approved $80 million for flood relief.", ["Flood relief"]),
        ("$675 million for new ferries", ["New ferries"]),
        ("She asked for $5.7 million for a sea wall.", ["Sea wall"]),
        ("The new spending plan includes €4 million for school buses.", ["School buses"]),
        ("They want $2 million to repair the bridge.", ["To repair the bridge"]),
        ("The measure includes $14 billion for Peru.", ["For Peru"]),
        ("The bill pairs a curb on rents with $5 million for dredging.", ["Dredging"]),
        (
            "$9 million would go to bakers in Aln and $4 million to cooks.",
            ["To bakers in Aln", "To cooks"],
        ),
        (
            "He must pay $50 to the heirs, and up to $20 for the burial of the dead.",
            ["Paid to heirs", "Burial of the dead"],
        ),
        ("She said that $8 million has been committed on new mills.", ["Committed on new mills"]),
        ("$40 million has gone to the regatta.", ["To regatta"]),
    ],
)
def test_a_sum_that_only_has_a_holder_is_what_it_is_for(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("30p goes on the network of pylons.", "Spent on network"),
        ("About £40m went on roads.", "Spent on roads"),
        ("£30 goes to the maker.", "To maker"),
        ("About £30 went on sale.", "Sale"),
        ("The deal is worth $3 billion for the company.", "Deal"),
        ("The plan costs $3 million for every school.", "Cost of plan"),
        ("The budget was $40 million for the year.", "Budget"),
        ("Tickets cost $45 for adults.", "Cost of tickets"),
    ],
)
def test_a_measure_that_says_enough_stays(text: str, measure: str) -> None:
    assert [figure.measure for figure in extract(text)] == [measure]
