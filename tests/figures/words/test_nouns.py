"""Singular and plural of nouns."""

from briefing.figures.lexicon import load
from briefing.figures.words.nouns import is_plural, singular


def test_every_irregular_plural() -> None:
    for many, one in load("nouns")["irregular"].items():
        assert is_plural(many) and singular(many) == one, many


def test_endings_that_a_silent_e_keeps() -> None:
    many = ["sizes", "prizes", "blazes", "waltzes", "buses", "boxes", "wishes", "matches"]
    one = ["size", "prize", "blaze", "waltz", "bus", "box", "wish", "match"]
    assert [singular(word) for word in many] == one
