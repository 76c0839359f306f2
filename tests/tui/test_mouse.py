"""What a click does, wherever something looks as if it could be clicked."""

from dataclasses import replace

from textual.pilot import Pilot

from briefing.tui.screens.evidence import EvidenceScreen
from briefing.tui.screens.room import RoomScreen
from briefing.tui.screens.table import TableScreen
from briefing.tui.widgets.matrix import MatrixPane
from tests.tui.conftest import Opener, chosen, screen_text, shows, state
from tests.tui.story import comparison


async def click(pilot: Pilot[None], words: str, times: int = 1, *, line: int = 0) -> None:
    """Click where the screen shows ``words`` in or below ``line``."""
    rows = screen_text(pilot).splitlines()
    y = next(number for number, row in enumerate(rows) if words in row and number >= line)
    await pilot.click(offset=(rows[y].rindex(words) + 1, y), times=times)
    await pilot.pause()


async def test_a_row_of_the_panel_is_chosen_and_opened_by_a_second_click(opened: Opener) -> None:
    async with opened() as pilot:
        await click(pilot, "Ships waiting")
        assert chosen(pilot) == "Ships waiting"
        assert isinstance(pilot.app.screen, RoomScreen)
        await click(pilot, "≈ Trade surplus", 2)
        assert await shows(pilot, "─ Evidence")
        assert isinstance(pilot.app.screen, EvidenceScreen)
        assert chosen(pilot) == "Trade surplus"
        await pilot.click(offset=(1, 1))
        await pilot.pause()
        assert isinstance(pilot.app.screen, RoomScreen)


async def test_a_click_on_what_a_source_says_shows_that_source(opened: Opener) -> None:
    made = comparison()
    exports = next(one for one in made.measures if one.id == "exports")
    async with opened(100, 45, comparison=replace(made, measures=(exports,))) as pilot:
        assert state(pilot).columns == (0, 1)
        await click(pilot, "Meridian Post", line=4)
        assert state(pilot).columns == (0, 3)
        assert "Ports fill up" in screen_text(pilot)
        await click(pilot, "Exports, change")
        assert state(pilot).columns == (0, 3)


async def test_a_source_at_the_top_is_shown_wherever_it_is_clicked(opened: Opener) -> None:
    for place in (0, 1, 3):
        async with opened() as pilot:
            row = screen_text(pilot).splitlines()[1]
            await pilot.click(offset=(row.index("4 Meridian") - 1 + place, 1))
            await pilot.pause()
            assert 3 in state(pilot).columns


async def test_hints_can_be_clicked(opened: Opener) -> None:
    async with opened() as pilot:
        await click(pilot, "t table", line=44)
        assert isinstance(pilot.app.screen, TableScreen)


async def test_in_the_table_rows_are_chosen_and_names_sort(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("t")
        await pilot.pause()
        await click(pilot, "Ships waiting")
        pane = pilot.app.screen.query_one(MatrixPane)
        assert pane.measure is not None
        assert state(pilot).story.measures[pane.measure].label == "Ships waiting"
        await click(pilot, "Jade Bay", line=2)
        assert pane.matrix.sorted_by == 2
        await click(pilot, "Ships waiting", 2)
        assert await shows(pilot, "Evidence")
