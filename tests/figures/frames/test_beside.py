"""Figures beside what they are of. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    # more of the same elsewhere
    (
        "The mill cut 300 jobs in Tarn, with another 120 in Wick.",
        ["Jobs cut by mill", "Jobs cut by mill in Wick"],
    ),
    (
        "The mill cut 300 jobs at home, with about 120 more in the hills.",
        ["Jobs cut by mill", "Jobs cut by mill in the hills"],
    ),
    ("The mill puts its daily cost, including taxes, at $40, rising to $52.", ["Daily cost", "Daily cost"]),
    # the most of its kind, and how much that is
    ("Moor again had the highest temperature in the isles, 45.8C.", ["Highest temperature in the isles"]),
    ("It was the biggest fine in the court's history, $40 million.", ["Biggest fine in the court's history"]),
    ("The worst hit of the towns, Moor, lost 40 homes.", ["Homes lost"]),
    # a figure that opens its line, before a colon and what it is of
    ("214: Goats found in the hills, by the guild's count.", ["Goats found in the hills"]),
    ("61,000: Peak number of flats without heat.", ["Peak number of flats without heat"]),
    ("38%: Share of looms stopped on Monday.", ["Share of looms stopped"]),
    ("$4 million: Cost of the repairs, by the town.", ["Cost of the repairs"]),
    ("90 mph: Top gusts at the port.", ["Top gusts at the port"]),
    ("5.2 feet: The highest tide measured, at Aln.", ["Highest tide measured"]),
    ("700: Bakers under orders to stay home.", ["Bakers under orders to stay home"]),
    # places set side by side
    ("In Tarn the toll was 5%, in Aln 4% and in Orrin 3%.", ["Toll"] * 3),
    # but no clause
    ("12: That is how many were hurt.", [""]),
    ("12: The guild rejected a plan.", [""]),
    ("9: Bakers win prize.", [""]),
    # a sum after a colon is of the things that the clause before tells of
    ("The bakers made promises in May: $180 million from Alder.", ["Promises"]),
    # what there are so many of was told before
    ("Couples may marry in some states, and there are nine now.", ["States"]),
    ("Such clinics are rare: there are only four in Tarn.", ["Clinics"]),
    # a figure between marks after a subject is of all of it
    ("The aid for Peru — $8 million — is late.", ["Aid for Peru"]),
    ("The share of Danes in the town (12%) was the lowest.", ["Share of Danes in the town"]),
    ("The gap between Alder and Birch, 12 points, is wide.", ["Gap between Alder and Birch"]),
    ("The tax on tea, at 5%, is low.", ["Tax on tea"]),
    ("The mayor told of a visit to Ada Dorn, 44, who is ill.", ["Age of Ada Dorn"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
