"""Ages, with and without a unit."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Donna Reyes, 44, left.", [44]),
        ("Jon Aldous 44 has left.", [44]),
        ("Donna Reyes (44), Bo Lind (31) and Jon Aldous (27) left.", [44, 31, 27]),
        ("He is 44 years old.", [44]),
        ("A 24-year-old man left.", [24]),
        ("A patient aged 87 left.", [87]),
        ("The brothers, ages 54 and 50, left.", [54, 50]),
        ("She was 16 when she left.", [16]),
        ("They were 14, 16 and 20 years old.", [14, 16, 20]),
        ("The tablet is a 2,900 year-old find.", [2900]),
        ("He is about 40 - 50 years old.", [(40, 50)]),
        ("Ada Moor, novelist, dead at 87.", [87]),
        ("The singer died at 52, her agent said.", [52]),
        ("The keeper who is 34 has left. My son is 6 and my daughter is 9.", [34, 6, 9]),
        ("Jon Aldous 44 of Wick and Bo Lind 31 and his dog left.", [44, 31]),
        ("They put the number of dead at 13.", []),
        ("The score was 16.", []),
        ("On Monday, 16, it rained.", []),
        ("Hide Caption 33 has gone.", []),
    ],
)
def test_ages(text: str, ages: list[object]) -> None:
    found = [quantity.value for quantity in find_quantities(text) if quantity.unit == "year of age"]
    assert found == ages


def test_every_person() -> None:
    for word in load("ages")["persons"].split():
        assert find_quantities(f"a local {word}, 23, left")[0].unit == "year of age", word
    for word in load("ages")["others"].split():
        assert all(q.unit != "year of age" for q in find_quantities(f"It said {word.title()}, 23, again")), (
            word
        )
