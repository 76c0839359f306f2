"""Patterns made of word lists, and where they are looked for."""

import re

from briefing.figures.words.folding import held_by
from briefing.figures.words.patterns import any_of, any_word, phrases


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


def test_a_pattern_searched_from_before_the_text_begins_at_its_start() -> None:
    word = re.compile(r"\b[a-z]+ \Z")
    for start in (-40, -1, 0):
        found = word.search("sold 5", start, 5)
        assert found and found.span() == (0, 5)
    assert not re.compile("sold").search("sold", 1 - 40, 3)


def test_only_the_words_that_a_text_holds_are_kept() -> None:
    words = ("weekly", "daily", "annual")
    assert held_by("an annual fair and its dailyish stalls", words) == ("daily", "annual")
    assert held_by("a fair", words) == ()
