"""Words and phrases that a reader looks for."""

import pytest

from briefing.query_terms import folded_terms, holds, terms_of


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("Trade  surplus", ("Trade", "surplus")),
        ('"Trade  surplus" Asia', ("Trade surplus", "Asia")),
        ('"trade sur', ("trade sur",)),
        ('asia"trade surplus"', ("asia", "trade surplus")),
        ("10:30 $1tn 8.4%", ("10:30", "$1tn", "8.4%")),
        ("asia asia", ("asia",)),
        ('"', ()),
        ('  "" ', ()),
    ],
)
def test_terms(query: str, terms: tuple[str, ...]) -> None:
    assert terms_of(query) == terms


def test_terms_without_case() -> None:
    assert folded_terms("Asia ASIA Straße") == ("asia", "strasse")


@pytest.mark.parametrize(
    ("query", "held"),
    [("surplus trade", True), ('"surplus trade"', False), ('"Trade Surplus" china', True), ("", True)],
)
def test_a_text_has_words_in_any_order_and_phrases_as_they_are(query: str, held: bool) -> None:
    assert holds("China's trade surplus", query) is held
