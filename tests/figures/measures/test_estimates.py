"""What is put at a figure or brought to one. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("The deal values the mill at $6 million.", ["Value of mill"]),
    ("A barn assessed at $70,000 was sold.", ["Value of barn"]),
    ("Harlow Motors is valued at $3 billion.", ["Value of Harlow Motors"]),
    ("Valued by all, the guild sold tin at $40.", ["Tin"]),
    ("The court set damages for nine crews at $3.7 million.", ["Crews", "Damages"]),
    ("They put the cost for nine crews at $3 million.", ["Crews", "Cost"]),
    ("Aid groups put the number of displaced at 120,000.", ["Displaced"]),
    ("Moor put the number of dead at the old railway station at 20.", ["Dead at the old railway station"]),
    ("Officials put the damage at anywhere between $1 billion and $2 billion.", ["Damage"]),
    ("Police put the number of missing at 40.", ["Missing"]),
    ("Rents rose by 4 crowns and a crowd the party put at 9,000 came.", ["Rents", "Crowd"]),
    ("Brokers put the chance of a move next month at one in four.", ["Chance of a move"]),
    ("Police put the arrest total at 17.", ["Arrest total"]),
    ("A boy died, bringing to at least seven the number of people hurt in Arlen.", ["People hurt"]),
    (
        "That brings jobless claims, a gauge of layoffs, since the flood began to 40 million.",
        ["Jobless claims"],
    ),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
