"""Two numbers that one slip of the pen makes one."""

from typing import Any

import pytest

from briefing.comparing.conflicts.slips import is_slip, miscopied, misscaled


@pytest.mark.parametrize(
    ("one", "two", "measure", "is_one"),
    [
        ("618", "681", "Net profit", True),
        ("1,750", "1,705", "Net profit", True),
        ("83.1", "81.3", "Net profit", True),
        ("618", "618", "Net profit", False),
        ("618", "861", "Net profit", False),
        ("61", "16", "Net profit", False),
        ("6,100", "1,600", "Net profit", True),
        ("6,100", "1,600", "Dividend", False),
        ("618", "681", "Dividend", False),
        ("6,180", "6,810", "Dividend", False),
        ("6,183", "6,813", "Dividend", True),
    ],
)
def test_two_digits_that_changed_places(said: Any, one: str, two: str, measure: str, is_one: bool) -> None:
    first = said("a", f"It was {one}.", one, float(one.replace(",", "")), "EUR", measure="Net profit")
    second = said("b", f"It was {two}.", two, float(two.replace(",", "")), "EUR", measure=measure)
    assert miscopied(first, second) == miscopied(second, first) == is_one


def test_a_slip_of_few_digits_shows_where_two_sentences_tell_of_one_thing(said: Any) -> None:
    def told(text: str, value: float, measure: str) -> Any:
        return said(text, text, f"{value:g}", value, "%", measure=measure)

    one = told("Only 81.3 of those on the roll of the town turned out.", 81.3, "Turned out")
    assert miscopied(one, told("With 83.1 of the roll of the town, votes were many.", 83.1, "Voters"))
    assert not miscopied(one, told("Corn was 83.1 cheaper.", 83.1, "Corn"))


@pytest.mark.parametrize(
    ("text", "value", "measure", "slip"),
    [
        ("Kelm had a deficit of $163 billion in May.", 163e9, "Deficit", True),
        ("Kelm had a deficit of $163 trillion in May.", 163e12, "Deficit", True),
        ("Kelm had a deficit of $164 billion in May.", 164e9, "Deficit", False),
        ("Kelm made sales of $163 billion in May.", 163e9, "Sales", False),
        ("The deficit of Moor was $163 billion.", 163e9, "Deficit", False),
    ],
)
def test_a_million_that_is_a_billion(said: Any, text: str, value: float, measure: str, slip: bool) -> None:
    one = said("a", "The deficit of Kelm for May was $163m.", "$163m", 163e6, "USD", measure="Deficit")
    two = said("b", text, text[text.index("$") : text.index("$") + 12], value, "USD", measure=measure)
    assert misscaled(one, two) == misscaled(two, one) == slip


def test_a_sum_of_one_digit_is_told_of_many_things(said: Any) -> None:
    one = said("a", "The deficit of Kelm for May was $2m.", "$2m", 2e6, "USD", measure="Deficit")
    two = said("b", "The deficit of Kelm for May was $2bn.", "$2bn", 2e9, "USD", measure="Deficit")
    assert not misscaled(one, two)


@pytest.mark.parametrize(("other", "value"), [("1,240", 1240), ("12,040", 12040)])
def test_noughts_change_places_too(said: Any, other: str, value: float) -> None:
    one = said("a", "The poll asked 1,204 people.", "1,204", 1204, "people", measure="People asked")
    two = said("b", f"It asked {other} people.", other, value, "people", measure="People asked")
    assert is_slip(one, two) == is_slip(two, one) == (value == 1240)
