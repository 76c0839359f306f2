"""The sides of a difference, and which sources a screen has columns for."""

from dataclasses import replace

from briefing.comparing import compare
from briefing.figures import extract
from briefing.model import Article
from briefing.tui.sides import in_turn, sides
from briefing.tui.state import State
from briefing.tui.story import Story

TOLLS = ("19", "19", "at least 18", "17", "more than 20")


def story(number: int = len(TOLLS)) -> Story:
    """As many articles, which do not agree on a toll."""
    articles = [
        Article(f"a{place}", "", f"Outlet {place}", f"Flames killed {toll} firefighters in Yarnell.")
        for place, toll in enumerate(TOLLS[:number])
    ]
    return Story(compare(articles, {article.id: extract(article) for article in articles}))


def test_articles_go_by_side_and_what_a_hedge_allows_is_no_side_of_its_own() -> None:
    one = story()
    toll = one.differences[0]
    assert sides({article: one.figures(toll, article) for article in range(5)}) == ((0, 1, 2), (3,), (4,))


def test_one_of_each_side_comes_first() -> None:
    grouped = ((0, 1, 2), (3,), (4,))
    assert list(in_turn(range(5), grouped, ())) == [0, 3, 4, 1, 2]
    assert list(in_turn(range(5), grouped, (2, 1))) == [2, 3, 4, 1, 0]
    assert list(in_turn(range(5), grouped, (2, 1), kept=(0,)))[:2] == [3, 4]


def test_columns_show_what_differs_without_a_key() -> None:
    one = story()
    toll = one.differences[0]
    state = State(one).choose(toll)
    assert state.with_slots(2).columns == (0, 3)
    assert state.with_slots(3).columns == (0, 3, 4)
    assert replace(state, columns=(0, 1)).choose(toll).columns == (0, 3)
    assert replace(state, columns=(1, 2), pinned=frozenset({2})).choose(toll).columns == (3, 2)


def test_columns_stand_as_they_did_once_there_is_room_again() -> None:
    state = replace(State(story()), columns=(3, 0)).choose(0)
    assert state.with_slots(1).with_slots(2).columns == state.columns


def test_a_width_between_shows_a_source_of_each_side_again() -> None:
    state = State(story()).choose(0).with_slots(4)
    assert state.with_slots(2).with_slots(1).with_slots(2).columns == state.with_slots(2).columns == (0, 3)
    assert state.with_slots(2).with_slots(1).with_slots(4).columns == state.columns


def test_sources_that_come_later_get_columns() -> None:
    assert State(story(1)).choose(0).with_slots(2).carried_over(story()).with_slots(2).columns == (0, 3)
