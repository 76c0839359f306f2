"""Singular and plural of nouns."""

from briefing.figures.lexicon import load
from briefing.figures.words.nouns import is_plural, singular


def test_every_irregular_plural() -> None:
    for many, one in load("nouns")["irregular"].items():
        assert is_plural(many) and singular(many) == one, many
