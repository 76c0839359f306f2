"""Whose each of several ages is. Each row: a text, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

LISTED = [
    (
        "Aron Dorn and his brothers, Piet and Olaf, ages 54 and 50, respectively, were held.",
        ["Age of Piet", "Age of Olaf"],
    ),
    ("The dead are Tom Moor and Piet Lund, aged 34 and 29.", ["Age of Tom Moor", "Age of Piet Lund"]),
    ("Mark and Susan Reed, 61 and 58, of Tarn, were asleep.", ["Age of Mark Reed", "Age of Susan Reed"]),
    (
        "Ada, Tom and Liz Moor, aged 12, 14 and 20, won.",
        ["Age of Ada Moor", "Age of Tom Moor", "Age of Liz Moor"],
    ),
]
OTHERS = [
    ("His brothers, aged 54 and 50, were held.", ["Age of brothers", "Age of brothers"]),
    ("The dead include Dorn and Ada Moor, 33, both of Tarn.", ["Age of Ada Moor"]),
    ("Tom Moor, 34, and Piet Lund, 29, died.", ["Age of Tom Moor", "Age of Piet Lund"]),
]


@pytest.mark.parametrize(("text", "measures"), [*LISTED, *OTHERS])
def test_measures(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
