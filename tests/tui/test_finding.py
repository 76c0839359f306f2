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


def test_nothing_found_and_nothing_asked() -> None:
    state, words = find(start(), "unicorn")
    assert (words, state.visible, state.columns) == ("not found", (), start().columns)
    assert find(start(), "") == (start().find(""), "")
