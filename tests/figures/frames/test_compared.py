"""Figures set beside another. Each row: a sentence; measure, unit, status, direction of its last figure."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "The firm sold 462,890 carts in May, short of the 469,828 expected by the guild.",
        ("Carts sold by firm", "cart", "forecast", None),
    ),
    (
        "The yard hired 200 cooks, below the 300 the mayor had promised.",
        ("Cooks hired by yard", "cook", "target", None),
    ),
    ("The firm cut 12 posts, more than the 10 planned.", ("Posts cut by firm", "post", "target", "down")),
    ("Rents rose by 187, versus the 195 that was expected.", ("Rents", "", "forecast", "up")),
    ("Pay rose 2.7 percent, less than the 2.8 percent estimate.", ("Pay", "%", "estimate", "up")),
    ("Sales rose to $9 million, above the Tarn consensus of $8 million.", ("Sales", "USD", "forecast", None)),
    ("Sales came to $9 million, against expectations of $10 million.", ("Sales", "USD", "forecast", None)),
    ("Profit rose 8%, below the 9% expected.", ("Profit", "%", "forecast", "up")),
    ("Profit was $9 million, up 8%, above the $7 million expected.", ("Profit", "USD", "forecast", None)),
]


@pytest.mark.parametrize(("sentence", "told"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_expected(sentence: str, told: tuple[str, str, str, str | None]) -> None:
    last = extract(sentence)[-1]
    assert (last.measure, last.unit, last.status, last.direction) == told


def test_what_is_compared_to_another_is_no_answer() -> None:
    found = extract("New cases stood at 438 compared to 611 a week earlier.")
    assert [figure.measure for figure in found] == ["New cases", "New cases"]
