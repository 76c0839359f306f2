"""Patterns made of word lists, and where they are looked for."""

import re

import pytest

from briefing.figures.quantities.finding import find_quantities
from briefing.figures.words.folding import holds_any
from briefing.figures.words.patterns import any_of, any_word, phrases, row_names, whole_words

WORDS = ("a", "an", "and", "but", "all-told")


def test_any_word_matches_the_phrases_where_a_word_begins() -> None:
    pattern = re.compile(any_word("times", "told") + r"\Z")
    for phrase in phrases("times", "told"):
        for before in ("", "was ", "(", "late-"):
            found = pattern.search(before + phrase)
            assert found and found[0] == phrase
        for before in ("re", "2", "_"):
            assert not pattern.search(before + phrase)


def test_any_word_finds_what_a_boundary_before_any_of_finds() -> None:
    text = "  ".join(phrases("contest", "votes")) + " overvotes, devoted; 12votes-vote"
    words = re.findall(any_word("contest", "votes"), text)
    assert words and words == re.findall(rf"\b{any_of('contest', 'votes')}", text)


@pytest.mark.parametrize(
    "text",
    ["Up 5%.", "Held over £8m raid.", "-5C.", "About 40 men.", "Profit 8.2m.", "Of 90 men 8 sat.", "572 K."],
)
def test_what_stands_first_is_read_as_further_on(text: str) -> None:
    def told(before: str) -> list[tuple[object, ...]]:
        found = find_quantities(before + text)
        return [(one.value, one.unit, one.low, one.high, one.qualifier, one.form) for one in found]

    assert told("") == told("It rained. " * 20) != []


def test_words_are_looked_for_within_a_stretch() -> None:
    text, words = "an annual fair and its daily stalls", frozenset(("weekly", "daily", "annual"))
    assert (
        holds_any(text, words, 0, len(text))
        and holds_any(text, words, 3, 9)
        and holds_any(text, words, 20, 28)
    )
    assert not holds_any(text, words, 4, 27)
    assert not holds_any(text, frozenset(("weekly",)), 0, len(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("and", ["and"]),
        ("a band and an ant", ["a", "and", "an"]),
        ("“but” (and) all-told.", ["but", "and", "all-told"]),
        ("debut _and and_ 1and éan", []),
        ("And a\nbut", ["a", "but"]),
    ],
)
def test_words_are_found_whole(text: str, found: list[str]) -> None:
    assert re.findall(whole_words(WORDS), text) == found


def test_row_names() -> None:
    names = row_names("measures", "dimensions", "shapes")
    assert (names["tall"], names["wide"]) == ("height", "width")
