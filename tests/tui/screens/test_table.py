"""The table of all figures: what it shows of them, and that it says so."""

from dataclasses import replace

import pytest

from briefing.model import Comparison
from briefing.tui.layout.heading import table_title
from briefing.tui.layout.spans import width_of
from briefing.tui.screens.table import TableScreen
from briefing.tui.state import State
from briefing.tui.story import Story
from briefing.tui.widgets.header import StoryHeader
from briefing.tui.widgets.matrix import MatrixPane
from tests.tui.conftest import Opener, chosen, screen_text, shows, state
from tests.tui.story import comparison


async def test_a_filter_is_named_and_lit_in_the_table(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("t", "f", "j")
        assert await shows(pilot, "esc all figures")
        head, _ = pilot.app.screen.query_one(MatrixPane).head()
        assert ("≠ Only differences", "source-on") in head
        assert "≠ Only differences  1 of 7" in screen_text(pilot)
        marks = pilot.app.screen.query_one(StoryHeader).rows(160)[0]
        assert (" 1", "source-on") in marks
        assert ("=", "quiet") in marks


@pytest.mark.parametrize(("verdicts", "told"), [(("unclear", "agree"), True), (("single",), False)])
async def test_the_header_says_that_nothing_differs_where_something_is_compared(
    opened: Opener, verdicts: tuple[str, ...], told: bool
) -> None:
    made = comparison()
    kept = tuple(measure for measure in made.measures if measure.verdict in verdicts)
    async with opened(160, 24, comparison=replace(made, measures=kept, checks=())) as pilot:
        assert ("≠ 0" in screen_text(pilot).splitlines()[0]) is told


@pytest.mark.parametrize("back", ["F", "escape"])
async def test_a_filter_that_is_over_leaves_the_cursor_where_it_stood(opened: Opener, back: str) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("t", "j", "j")
        pane = pilot.app.screen.query_one(MatrixPane)
        before = pane.measure
        await pilot.press("f")
        assert pane.measure != before
        await pilot.press(back)
        assert pane.measure == before
        await pilot.press("f", "f", "f", "f", "f")
        assert (pane.state.filter, pane.measure) == ("all", before)


async def test_the_table_says_that_none_of_those_on_show_differ(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("t", "f", "f", "n")
        assert await shows(pilot, "No differences among these.")


async def test_names_in_the_top_line_take_what_shorter_ones_leave(opened: Opener) -> None:
    made = comparison()
    names = ("East Ledger", "Harbour Wire", "Jade Bay Daily", "The Meridian Brief")
    articles = tuple(
        replace(article, source=name) for article, name in zip(made.articles, names, strict=True)
    )
    async with opened(70, 24, comparison=replace(made, articles=articles)) as pilot:
        line = screen_text(pilot).splitlines()[1]
        assert line.split("  ")[-1].strip() == "4 The Meridian…"
        assert "3 Jade Bay Daily" in line
        assert "more" not in line


async def test_escape_ends_find_and_filter_before_it_leaves_the_table(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("t", "f", "f", "slash", *"year", "enter")
        pane = pilot.app.screen.query_one(MatrixPane)
        assert (pane.state.filter, pane.state.query) == ("unclear", "year")
        await pilot.press("escape")
        assert (pane.state.filter, pane.state.query) == ("unclear", "")
        await pilot.press("escape")
        assert pane.state.filter == "all"
        assert isinstance(pilot.app.screen, TableScreen)
        await pilot.press("escape")
        assert not isinstance(pilot.app.screen, TableScreen)


async def test_the_table_finds_figures_and_marks_what_was_found(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("t", "slash", *"asia")
        assert await shows(pilot, "1 of 7 key figures")
        pane = pilot.app.screen.query_one(MatrixPane)
        assert any(text == "Asia" and style.endswith("found") for text, style in pane.item(0)[0])
        await pilot.press("enter")
        assert await shows(pilot, "Key figures with “asia”")
        assert await shows(pilot, "n next found")
        assert await shows(pilot, "esc end find")
        await pilot.press("slash", *"nowhere")
        assert await shows(pilot, "No figure mentions it.")


async def test_an_empty_table_offers_nothing_to_do_with_a_figure(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("j", "t")
        before = chosen(pilot)
        assert await shows(pilot, "⏎ evidence")
        await pilot.press("slash", *"nowhere", "enter")
        assert await shows(pilot, "No figure mentions it.")
        offered = screen_text(pilot).splitlines()[-1]
        assert "esc end find" in offered
        assert not any(words in offered for words in ("evidence", "copy", "sort"))
        await pilot.press("enter", "y")
        assert await shows(pilot, "No figure is on show.")
        await pilot.press("escape", "escape")
        assert chosen(pilot) == before


async def test_a_room_without_a_figure_on_show_offers_no_evidence(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        assert await shows(pilot, "⏎ evidence")
        await pilot.press("slash", *"nowhere", "enter", "escape", "slash", *"nowhere", "enter")
        assert not any("evidence" in line for line in screen_text(pilot).splitlines()[-2:])
    async with opened(160, 24, comparison=Comparison(comparison().articles, ())) as pilot:
        assert "evidence" not in screen_text(pilot).splitlines()[-1]


async def test_a_find_given_up_in_the_table_leaves_the_reader_where_he_was(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("t", "j", "j", "slash", *"asia", "escape")
        pane = pilot.app.screen.query_one(MatrixPane)
        assert pane.count == 7
        await pilot.press("t")
        assert chosen(pilot) == "Trade surplus"


async def test_a_find_of_the_room_is_shown_in_the_table_and_ends_there(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("slash", *"asia", "enter", "t")
        assert await shows(pilot, "Key figures with “asia”")
        await pilot.press("escape", "t")
        await pilot.pause()
        assert state(pilot).query == ""
        assert "/ asia" not in screen_text(pilot)


async def test_a_filter_keeps_the_order_by_a_source(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("t", "3", "f", "F")
        pane = pilot.app.screen.query_one(MatrixPane)
        assert pane.matrix.sorted_by == 2
        assert [3 in pane.matrix.measures[:3], 0 in pane.matrix.measures[:3]] == [True, False]


async def test_the_order_is_named_where_its_column_is_out_of_sight(opened: Opener) -> None:
    async with opened(60, 24) as pilot:
        await pilot.press("t", "2")
        await pilot.pause()
        assert "Ledger▾" in screen_text(pilot)
    title = table_title(State(Story(comparison())), ("by East Ledger", "by 2"), 28)
    assert "".join(span.text for span in title) == "7 figures, by East Ledger"
    title = table_title(State(Story(comparison())), ("by East Ledger", "by 2"), 22)
    assert "".join(span.text for span in title) == "7 key figures, by 2"
    found = State(Story(comparison()), filter="agree", query="exports")
    for width, words in {
        40: "= Only agreements with “exports”  1 of 7",
        22: "= “exports”  1 of 7",
        14: "= “exports”",
    }.items():
        assert "".join(span.text for span in table_title(found, (), width)) == words
    assert all(
        width_of(table_title(State(Story(comparison())), ("by name",), width)) <= width for width in range(30)
    )


async def test_where_it_is_narrow_the_table_names_its_keys(opened: Opener) -> None:
    async with opened(70, 24) as pilot:
        await pilot.press("t")
        assert await shows(pilot, "⏎ evidence   t articles   h l sources   s sort   f filter   ? keys")


async def test_while_finding_the_table_goes_on_to_the_next_that_was_found(opened: Opener) -> None:
    async with opened(160, 30) as pilot:
        await pilot.press("slash", *"exports", "enter", "t")
        pane = pilot.app.screen.query_one(MatrixPane)
        assert len(pane.matrix.measures) > 2
        before = pane.cursor
        await pilot.press("n", "n", "N")
        assert pane.cursor == before + 1
