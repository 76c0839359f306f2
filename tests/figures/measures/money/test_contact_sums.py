"""Sums told by a clause without its "that". Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    ("The amount he has lent to the club now stands at £3m.", ["Amount lent to club"]),
    ("She gave more, taking the amount she has lent the club to £121 million.", ["Amount lent"]),
    ("The money Alder has put into the mill came to $9m.", ["Money put into mill"]),
    ("The sums that people pay for water rose 5%.", ["Sums paid for water"]),
    ("The amount owed by the firm fell to $4m.", ["Amount owed by the firm"]),
    ("The amount of tea that they sold rose to 40 tonnes.", ["Tea"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


@pytest.mark.parametrize("word", load("measures")["heads"]["sums_told"].split())
def test_every_sum_that_is_told(word: str) -> None:
    measure = extract(f"The {word} he has lent her came to $9 million.")[0].measure
    assert measure == f"{word.capitalize()} lent"
