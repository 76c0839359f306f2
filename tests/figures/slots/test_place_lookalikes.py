"""What is written like a place and names none."""

import pytest

from briefing.figures import extract

CASES = [
    ("Some 40 women were tried in the Tarn Witch Trials.", [""]),
    ("Alder said in March that rents rose 5%.", [""]),
    ("The Texas Bread Company sold 40 vans.", [""]),
    ("Americans for Liberty spent $4 million.", [""]),
    ("The La Prairie choir has 40 singers.", [""]),
    ("The bill passed 40 Labour-controlled councils.", [""]),
    ("They read out five demands in English.", [""]),
    ("They read out five demands in English schools.", ["England"]),
    ("Some 40% of them are African American.", [""]),
    ("Some 40 German-born African Americans came.", [""]),
    ("They brought in Alder for two rallies.", [""]),
    ("Some 40% of them back cuts in Medicare.", [""]),
    ("Some 40 people have faith in Alder.", [""]),
    ("Rents sank to depths known in the Great Depression, with 5 months to go.", [""]),
    ("Some 40 people live in the former French colony.", [""]),
    ("Birch lost $40 million in the April-to-June quarter.", [""]),
    ("Some 40 people were hurt in the Lund Marathon.", [""]),
    ("The US Senate took 40 votes.", [""]),
    ("The Canadian dollar traded for 79.20 cents US on Friday.", [""]),
]


@pytest.mark.parametrize(("sentence", "places"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_no_place_but_what_looks_like_one(sentence: str, places: list[str]) -> None:
    assert [figure.place for figure in extract(sentence)] == places
