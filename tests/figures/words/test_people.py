"""Nouns of people and of things."""

import pytest

from briefing.figures.lexicon import load
from briefing.figures.words.people import relative, takes_who

HEADS = load("measures")["heads"]


def test_things_are_no_persons() -> None:
    assert not any(takes_who(word) for word in HEADS["things"].split())
    assert all(takes_who(word) for word in HEADS["persons"].split())


@pytest.mark.parametrize(
    ("noun", "who"), [("pupils", True), ("Norlanders", True), ("boats", False), ("tankers", False)]
)
def test_who_or_that(noun: str, who: bool) -> None:
    assert takes_who(noun) is who
    assert relative(noun) == ("who" if who else "that")


def test_days_and_things_take_that() -> None:
    assert not any(map(takes_who, ("Sundays", "glaciers")))
    assert all(map(takes_who, ("Danes", "bakers")))
