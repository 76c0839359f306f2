"""Figures that steps lead. Each row: a sentence, and unit, measure and period of each figure."""

import pytest

from briefing.figures import extract

_HANDED = ("hen", "Hens handed out", "")
CASES = [
    (
        "In year one of the scheme 400 hens would be handed out; in year two, 650; in year three, 900.",
        [_HANDED, _HANDED, _HANDED],
    ),
    (
        "In the first year, 300 homes were built; in the second, 450, and in the third, 600.",
        [("home", "Homes built", "")] * 3,
    ),
    (
        "The mill made 40 boats in 2019; in 2020, 55; in 2021, only 70.",
        [
            ("boat", "Boats made by mill", "2019"),
            ("boat", "Boats made by mill", "2020"),
            ("boat", "Boats made by mill", "2021"),
        ],
    ),
    (
        "In 2018 there were 12 fires, in 2019 there were 15, in 2020, 22.",
        [("fire", "Fires", "2018"), ("fire", "Fires", "2019"), ("fire", "Fires", "2020")],
    ),
    (
        "In year one, the levy raises $3 million; in year two, $5 million.",
        [("USD", "Raised by levy", ""), ("USD", "Raised by levy", "")],
    ),
    (
        "In 2019, 12 people died; in 2020, 4 boats sank.",
        [("people", "People who died", "2019"), ("boat", "Boats that sank", "2020")],
    ),
    (
        "Sales were $4m in the first quarter, $5m in the second and $7m in the third.",
        [("USD", "Sales", "XXXX-Q1"), ("USD", "Sales", "XXXX-Q2"), ("USD", "Sales", "XXXX-Q3")],
    ),
    ("On the day two boats sank, it rained.", [("boat", "Boats that sank", "")]),
    ("Last year two people died.", [("people", "People who died", "")]),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_steps(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(figure.unit, figure.measure, figure.period) for figure in extract(text)] == told


def test_a_step_is_as_likely_as_the_first() -> None:
    figures = extract("In year one of the scheme, 400 hens would be handed out; in year two, 650.")
    assert [figure.status for figure in figures] == ["hypothetical", "hypothetical"]
