"""What a word beside a number makes of it."""

from typing import Any


def test_what_is_added_elsewhere_modifies_nothing_here(said: Any) -> None:
    plants = said("a", "Work stopped at 31 plants and 21 other sites.", "31 plants", 31, "plant")
    seats = said("b", "The party needs five other seats.", "five other seats", 5, "seat")
    assert plants.modifiers == frozenset()
    assert seats.modifiers == {"step"}


def test_how_much_faster_is_no_growth(said: Any) -> None:
    faster = said("a", "Shipments of chips grew 5.4% faster than all exports.", "5.4%", 5.4, "%")
    growth = said("b", "Shipments grew 5.4%, faster than expected.", "5.4%", 5.4, "%")
    assert (faster.modifiers, "pace" in growth.modifiers) == ({"pace"}, False)


def test_what_is_measured_is_modified_wherever_its_words_stand(said: Any) -> None:
    pay = said("a", "The average salary of the teachers here was $74,839.", "$74,839", 74839, "USD",
               measure="Average salary of teachers")  # fmt: skip
    assert pay.modifiers == {"average"}


def test_how_many_more_than_others_is_no_count(said: Any) -> None:
    sentence = "The union gathered 900 more signatures than required."
    more = said("a", sentence, "900 more signatures", 900, "signature")
    count = said("b", "It gathered 900 signatures, more than required.", "900 signatures", 900, "signature")
    assert more.modifiers == {"more"}
    assert count.modifiers == frozenset()


def test_what_else_a_sum_is_of_makes_it_no_step(said: Any) -> None:
    text = "The plan has $400 million in savings in fares and other costs."
    savings = said("a", text, "$400 million", 4e8, "USD",
                   measure="Savings in fares and other costs")  # fmt: skip
    assert savings.modifiers == frozenset()
    assert "cost" not in savings.measure
