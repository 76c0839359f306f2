"""Whose an amount is."""

from typing import Any

import pytest

from briefing.comparing.conflicts.coincidences import by_chance
from briefing.comparing.conflicts.owners import owners_differ


@pytest.mark.parametrize(
    ("other", "measure", "expected"),
    [
        ("My wage went up by 10%.", "Wage", True),
        ("The wage in my town went up by 10%.", "Wage", False),
        ("The wage went up by 10%.", "Wage", False),
    ],
)
def test_what_is_the_speakers_own_is_no_statistic(
    other: str, measure: str, expected: bool, said: Any
) -> None:
    one = said("a", "The minimum wage went up by 12%.", "12%", 12, "%", measure="Minimum wage")
    two = said("b", other, "10%", 10, "%", measure=measure)
    assert owners_differ(one, two) == owners_differ(two, one) == expected


def test_what_is_a_share_of_what_is_ours_is_another(said: Any) -> None:
    ours = said("a", "68% of our income comes from readers.", "68%", 68, "%", measure="Share of income")
    theirs = said("b", "Some 68% reject the plan.", "68%", 68, "%", measure="Reject plan")
    assert by_chance(ours, theirs) and not by_chance(theirs, theirs)


@pytest.mark.parametrize(
    ("sentence", "unit", "expected"),
    [
        ("The award was $74.", "USD", True),
        ("The award to Moor was $74.", "USD", False),
        ("The award was 74 kg.", "kg", False),
    ],
)
def test_what_one_who_is_named_receives_is_not_all(
    sentence: str, unit: str, expected: bool, said: Any
) -> None:
    one = said("a", "Ada Moor was awarded $58.", "$58", 58, unit, measure="Awarded to Ada Moor")
    two = said("b", sentence, "74", 74, unit, measure="Award")
    assert owners_differ(one, two) == owners_differ(two, one) == expected


def test_witnesses_of_one_side_are_not_all(said: Any) -> None:
    told = {"measure": "Witnesses"}
    side = said("a", "One of the government's 41 witnesses left.", "41", 41, "witness", **told)
    total = said("b", "The court heard from 46 witnesses.", "46", 46, "witness", **told)
    named = said("c", "The government called 46 witnesses.", "46", 46, "witness", **told)
    assert owners_differ(side, total) and not owners_differ(side, named)
    whole = said("d", "The country's 41 witnesses left.", "41", 41, "witness", **told)
    assert not owners_differ(whole, total)
