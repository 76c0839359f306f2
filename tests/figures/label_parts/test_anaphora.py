"""What stands for a measure named before. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "Some 61 percent of cooks backed it, a figure that fell to 48 percent in May.",
        ["Cooks who backed it", "Cooks who backed it"],
    ),
    (
        "The peak number of homes without power was 900. About 600 were still out on Monday.",
        ["Peak number of homes without power", "Homes without power"],
    ),
    ("Nearly one in four bakers — 23.5% — is ill.", ["Bakers ill", "Bakers ill"]),
    ("One in four voters (25%) is undecided.", ["Voters undecided", "Voters undecided"]),
    ("They paid £9m in fines, an average of £40 a head.", ["Fines paid", "Fines paid"]),
    ("Tickets cost £40, or £90 for a family.", ["Cost of tickets", "Cost of tickets for a family"]),
    ("Anyone can get up to 350,000 kronor, or 500,000 for a couple.", ["Received", "Received for a couple"]),
    ("Moor gave £9m, less than half of what she gave in May.", ["Given by Moor", "Given by Moor"]),
    ("The mill lost 320 jobs. Moor had forecast a gain of 100.", ["Jobs lost by mill", "Jobs gained"]),
    # "that" is what the sentence before tells of, if it tells but one thing
    ("Some 9,645 Danes applied. That is 30 percent fewer than in May.", ["Danes who applied"] * 2),
    ("The toll was $9 and the fee $4. That is 3% more than in May.", ["Toll", "Fee", ""]),
    ("The weight was 40 kg. A lab measured it at 38 kg.", ["Weight", "Weight"]),
    ("Turnout fell to 40%. The mayor put it at 38%.", ["Turnout", "Turnout"]),
    ("Three cooks left. The mayor put it at 38%.", ["Cooks who left", ""]),
    ("The show drew 110 guests against a target of 75.", ["Guests drawn by show", "Guests drawn by show"]),
    ("The firm has sold 14,000 mills at an average of $91.20.", ["Mills sold by firm", "Mills"]),
    ("Claims fell to 300. Economists had been looking for 280.", ["Claims", "Claims"]),
    ("Tarn reported 7,000 new cases, above its record of 5,019.", ["New cases", "New cases"]),
    ("Nothing is left of the surge of 19,000 border agents.", ["Border agents"]),
    ("Both sides seemed tired.", ["Sides that seemed tired"]),
    ("Exports to Chile rose 5%. Those to Peru fell 2%.", ["Exports to Chile", "Exports to Peru"]),
    ("Sales of vans rose 5%. Those to the US fell 2%.", ["Sales of vans", "Sales to the US"]),
    ("Rents in Kelm rose 5%, while those in Orrin fell 2%.", ["Rents in Kelm", "Rents in Orrin"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


OWN = [
    # a sum told again is of what it was of before
    (
        "It has $6 million in cuts and $9 million in tax rises. Aides said the $9 million was a lot.",
        ["Cuts", "Tax rises", "Tax rises"],
    ),
    ("It has $600 million in spending cuts. Aides said the $1.6 billion was a lot.", ["Spending cuts", ""]),
    # what a sentence itself tells is not taken from the one before
    ("The lamp cost $14 million. At a cost of $314 million, Moor built a pier.", ["Cost of lamp", "Cost"]),
    ("The lamp cost $14 million. It will cost $9 million now.", ["Cost of lamp", "Cost of lamp"]),
    ("Cooks fled in May. The strikes, like dozens before them, were short.", [""]),
    ("Ada Moor won 48 percent. It may take 50 percent to win.", ["Ada Moor’s share of vote", ""]),
    ("Moor won 48 percent. In May she had 44 percent.", ["Moor’s share of vote", "Moor"]),
    ("Some 12 percent disliked her. Most (88 percent) backed Alder.", ["Disliked", "Backed Alder"]),
    ("Many (60%) of the cooks were ill.", ["Share of cooks who were ill"]),
    ("It beat the club record of $11 million.", ["Club record"]),
    ("A bus carried 40 cooks. About 35 were from Wick.", ["Cooks carried by bus", "Cooks from Wick"]),
]


@pytest.mark.parametrize(("sentence", "measures"), OWN, ids=[sentence[:40] for sentence, _ in OWN])
def test_measures_of_their_own_sentence(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
