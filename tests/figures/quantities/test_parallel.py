"""Units that the members of a series leave out."""

import pytest

from briefing.figures.quantities.finding import find_quantities


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("It gives 42.6 per cent for Moor, 38.4 for Lund and 13.9 for Aln.", ["%", "%", "%"]),
        (
            "Some 11.8 per cent on 36 mg, 9.4 on 24 mg and 3.1 on placebo quit.",
            ["%", "milligram", "%", "milligram", "%"],
        ),
        ("They were given 12, 24 or 36 mg of it.", ["milligram", "milligram"]),
        ("It was felt by 34 per cent (placebo 9).", ["%", "%"]),
        ("It was felt by 34 per cent (aged 9).", ["%", "year of age"]),
        ("The Tarn is at 23.9 per cent, and the Aln is at 17.", ["%", "%"]),
        ("The poll had Moor at 40 per cent in May, with Lund at 38.", ["%", "%"]),
        ("The index was at 40 per cent, the game starts at 7.", ["%", ""]),
        ("Kelm is behind Lund (44.5m tonnes) and Tarn (39m).", ["t", "t"]),
        ("Kelm lies by the Lund (1,200 people) and a track (400m).", ["people", "m"]),
        ("They put it at 33.8m tonnes. That compares with 46.3m last year.", ["t", "t"]),
        (
            "It shipped 190,000 tonnes, more than the 185,000 of last season and far from the usual 500,000.",
            ["t", "t", "t"],
        ),
        (
            "It made 33.8m tonnes, the equivalent of 4.5bn bottles, against 46.3 million in 2020.",
            ["t", "bottle", "t"],
        ),
        ("The farm has 22 hectares, and on nine of them grows vines.", ["hectare", "hectare"]),
    ],
)
def test_a_member_of_a_series_has_the_unit_of_those_before(sentence: str, units: list[str]) -> None:
    found = [quantity.unit for quantity in find_quantities(sentence)]
    assert found == units
