"""Numbers of names, series and addresses stay silent."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load


def test_every_word_of_sort() -> None:
    for word in load("lookalikes")["sorts"].split():
        assert find_quantities(f"{word} one: it is a {word} one storm, a {word}-one storm.") == [], word
        assert find_quantities(f"It is a {word} 4 storm.") == [], word


@pytest.mark.parametrize("row", ["naming", "strong"])
def test_every_naming_word(row: str) -> None:
    for word in load("lookalikes")[row].split():
        gap = "" if word.endswith("-") else " "
        assert find_quantities(f"They spoke of {word}{gap}37 again.") == [], word


def test_every_place() -> None:
    for word in load("lookalikes")["places"].split():
        assert find_quantities(f"He lives at 37 Elm {word.title()} now.") == [], word


def test_every_word_that_says_a_number_counts() -> None:
    for word in load("lookalikes")["counted_after"].split():
        assert [quantity.value for quantity in find_quantities(f"They fell short of the 272 {word}.")] == [
            272
        ], word


def test_a_flight_with_its_airline() -> None:
    assert [quantity.value for quantity in find_quantities("Flight 4U 9525 carried 150 people.")] == [150]


def test_every_event_of_a_year() -> None:
    for event in load("contexts")["contest"]["yearly"].split(", "):
        assert find_quantities(f"That was far from the ’16 {event} in Tarn.") == [], event


def test_every_grade() -> None:
    for word in load("lookalikes")["grades"].split():
        assert find_quantities(f"A {word} 4 alert was issued.") == [], word
        assert find_quantities(f"It was a {word.lower()} 4 points higher.")[0].value == 4, word


def test_every_name_of_what_is_on_a_ballot() -> None:
    for word in load("lookalikes")["ballots"].split():
        name = word.title()
        for text in (f"{name} 26 failed.", f"{name} 4 backers and anti-{name} 4 groups.", f"{name} One won."):
            assert find_quantities(text) == [], text


def test_what_is_on_a_ballot_needs_its_capital() -> None:
    assert [quantity.value for quantity in find_quantities("They took up the measure 3 days late.")] == [3]


def test_a_hedge_in_quotation_marks_names_nothing() -> None:
    assert find_quantities("“Person 1” left.") == []
    (clerks,) = find_quantities("“About 12” clerks left.")
    assert (clerks.value, clerks.unit, clerks.qualifier) == (12, "clerk", "about")
