"""Finding a word: in the articles, among the figures."""

from briefing.tui.finding import find
from briefing.tui.state import State
from briefing.tui.story import Story
from tests.tui.story import comparison


def start() -> State:
    return State(Story(comparison())).choose(0).with_slots(2)


def test_columns_turn_to_the_articles_that_say_it() -> None:
    state, words = find(start(), "yuan")
    assert words == "1 mention in 1 of 4 sources"
    assert 2 in state.columns
    assert [state.story.measures[number].label for number in state.visible] == [
        "Exports in the year so far, change"
    ]


def test_words_in_any_order_and_a_phrase_as_it_stands() -> None:
    text = comparison().articles[0].text
    assert "surplus reached $1 trillion in eleven months" in text
    for query, words in (
        ("trillion surplus", "3 mentions in 3 of 4 sources"),
        ('"surplus reached"', "1 mention in 1 of 4 sources"),
        ('"trillion surplus"', "not found"),
        ('"', ""),
    ):
        state, told = find(start(), query)
        assert told == words, query
        assert state.visible or told == "not found"


def test_a_figure_is_found_by_words_of_its_label_and_its_sentence_together() -> None:
    state, words = find(start(), "southeast 8.4%")
    assert [state.story.measures[number].id for number in state.visible] == ["asia"]
    state, words = find(start(), "change vietnam")
    assert (words, len(state.visible)) == ("in 1 key figure, in no text", 1)


def test_nothing_found_and_nothing_asked() -> None:
    state, words = find(start(), "unicorn")
    assert (words, state.visible, state.columns) == ("not found", (), start().columns)
    assert find(start(), "") == (start().find(""), "")
