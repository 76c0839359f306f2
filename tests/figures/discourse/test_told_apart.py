"""Part of a figure before, told apart by a phrase. Each row: a sentence, and the measures of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "Moor drew up a plan with $600 million in spending cuts, including $350 million from fares.",
        ["Spending cuts", "Spending cuts from fares"],
    ),
    (
        "Moor spent $600 million, including $350 million on fares.",
        ["Spent by Moor", "Spent by Moor on fares"],
    ),
    (
        "The race saw record spending, 70% of it from outside the state.",
        ["Share of spending from outside the state"],
    ),
    ("Tarn has a $3bn surplus, 70% of it from oil.", ["Surplus", "Share of surplus from oil"]),
    (
        "The party gave $3 million to candidates, half of it to incumbents.",
        ["Given to candidates by party", "Share given by party to incumbents"],
    ),
    ("The race saw record spending, 70% of it lost.", ["Spending"]),
    (
        "Some 40 cooks bought a pan through the guild and nearly 90 through the 14 mills.",
        ["Cooks who bought a pan through the guild", "Cooks who bought a pan through mills", "Mills"],
    ),
    ("It can take 1,100C heat and weight of up to 227kg.", ["Heat", "Weight"]),
    ("It can take 1,100C heat and wind.", ["Heat and wind"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES)
def test_a_part_is_told_with_its_own_phrase(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
