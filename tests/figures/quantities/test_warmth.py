"""Degrees that go without saying, and numbers that are none."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.words.patterns import phrases


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("She had a fever of 101.4 on Monday.", [101.4]),
        ("The nurse had a temperature of 103.", [103]),
        ("Temperatures were above 100 in most towns.", [100]),
        ("Overnight lows of 12 to 15 are due.", [(12, 15)]),
    ],
)
def test_degrees(text: str, values: list[object]) -> None:
    found = find_quantities(text)
    assert [(q.value, q.unit) for q in found] == [(value, "degree") for value in values]


@pytest.mark.parametrize(
    "text",
    [
        "Temperatures of 20 cities were taken.",
        "The temperature was 3 above normal.",
        "Temperatures rose by 2.",
        "Shares hit highs of 60 and lows of 50.",
        "A fever of 1,400 fans held the town.",
    ],
)
def test_no_degrees(text: str) -> None:
    assert all(quantity.unit != "degree" for quantity in find_quantities(text))


def test_every_row() -> None:
    for word in phrases("temperature", "told"):
        assert find_quantities(f"They told of {word} of 101.")[0].unit == "degree", word
    for word in phrases("temperature", "levels"):
        assert find_quantities(f"The temperatures {word} 101.")[0].unit == "degree", word
    for word in phrases("temperature", "then"):
        assert find_quantities(f"They told of a fever of 101 {word} it.")[0].unit == "degree", word
