"""What is put at a figure or brought to one. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    # what a clause puts at a figure
    ("A lignite plant, which the guild puts at $147, is dear.", ["Lignite plant"]),
    ("The crew, which the two mills put at 31,400, will shrink.", ["Mills", "Crew"]),
    ("The hole in the scheme, last put at $58 million, grew.", ["Hole in the scheme"]),
    ("He told of visits to the mill, valued at $8 million.", ["Value of mill"]),
    ("They put losses for cooks, bakers and clerks at $4 million.", ["Losses for cooks"]),
    ("The lodge put the true cost at $4 million.", ["True cost"]),
    ("They put the true number at 31 deaths.", ["Deaths"]),
    ("Moor's rating fell to 14%, though another firm had it at 17%.", ["Moor's rating"] * 2),
    # over a stretch of time
    ("That leaves the average for the past three months at 129,000.", ["Period of average", "Average"]),
    ("The slump leaves growth over the first nine months at 5%.", ["Growth"]),
    ("Tea exports in the first nine months rose 4%.", ["Tea exports"]),
    ("The annual average for the decade was 4%.", ["Annual average"]),
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
    ("Ada Moor, whose bakery firm was once worth more than $2bn, sold.", ["Value of bakery firm"]),
    ("Her stake in Tarn Foods is worth £3m.", ["Value of stake in Tarn Foods"]),
    ("The deal is worth $4bn.", ["Deal"]),
    ("The house, worth $3m, was sold.", ["House"]),
    ("A boy died, bringing to at least seven the number of people hurt in Arlen.", ["People hurt"]),
    (
        "That brings jobless claims, a gauge of layoffs, since the flood began to 40 million.",
        ["Jobless claims"],
    ),
    # what is worth a sum
    ("Moor, whose water company was once worth more than $2bn, fell ill.", ["Value of water company"]),
    ("In May Alder was worth $9 million.", ["Value of Alder"]),
    ("The deal is worth $9 million.", ["Deal"]),
    # what a pronoun stands for that the sentence before names
    ("Dorn, backed by the guild, was the favourite. A poll put him at 49 percent.", ["Dorn"]),
    ("Turnout held up. The clerk put it at 42%.", ["Turnout"]),
    ("Bakers left. The guild put it at 3%.", [""]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
