"""Keys that come faster than the screens can follow."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from textual import events
from textual.app import App
from textual.command import CommandList, CommandPalette
from textual.geometry import Region, Size
from textual.screen import ModalScreen

from briefing.reading.stories import StorySource
from briefing.tui.app import BriefingApp
from briefing.tui.loading import Loading
from briefing.tui.memory import Memory
from briefing.tui.screens.dialog import Dialog
from briefing.tui.screens.evidence import EvidenceScreen
from briefing.tui.screens.room import RoomScreen
from briefing.tui.screens.table import TableScreen
from briefing.tui.story import Story
from briefing.tui.widgets.figures import FiguresPanel
from briefing.tui.widgets.hints import HintBar
from briefing.tui.widgets.matrix import MatrixPane
from tests.tui.conftest import Opener, room, screen_text, shows, state
from tests.tui.story import comparison


@pytest.mark.parametrize("opener", ["e", "t", "question_mark", "ctrl+p"])
async def test_leaving_twice_leaves_once(opened: Opener, opener: str) -> None:
    async with opened(100, 30) as pilot:
        await pilot.press(opener)
        await pilot.pause()
        for _ in range(4):
            pilot.app.post_message(events.Key("escape", None))
        await pilot.pause()
        await pilot.pause()
        assert pilot.app.screen is room(pilot)


def burst(app: App[None], keys: str) -> None:
    """Keys that are there all at once, as those of a paste or of who types fast."""
    names = {"/": "slash", " ": "space", "\r": "enter"}
    for key in keys:
        app.post_message(events.Key(names.get(key, key), key))


@pytest.mark.parametrize("first", [True, False])
async def test_what_is_typed_behind_the_key_that_asks_is_what_is_looked_for(
    opened: Opener, first: bool
) -> None:
    async with opened(100, 30) as pilot:
        if not first:
            await pilot.press("slash", *"yuan", "enter")
        burst(pilot.app, "/free porters\r")
        assert await shows(pilot, "/ free porters")
        assert await shows(pilot, "not found")
        assert state(pilot).query == "free porters"
        assert state(pilot).filter == "all"
        assert pilot.app.screen is room(pilot)


async def test_what_is_typed_behind_the_key_that_asks_the_front_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    app = BriefingApp([], first=None, library=True, memory=Memory(tmp_path))
    async with app.run_test(size=(100, 30)) as pilot:
        assert await shows(pilot, "No story yet")
        burst(app, "/fab\r")
        assert await shows(pilot, "/ fab")
        assert not isinstance(app.screen, Dialog)


async def test_only_what_is_on_top_can_be_left(opened: Opener) -> None:
    async with opened(100, 30) as pilot:
        await pilot.press("s")
        await pilot.pause()
        sources = pilot.app.screen
        assert isinstance(sources, Dialog)
        await pilot.app.push_screen(ModalScreen[None]())
        before = list(pilot.app.screen_stack)
        sources.dismiss(1)  # a choice that comes too late
        await pilot.pause()
        assert list(pilot.app.screen_stack) == before


MOVES = ("pageup", "pagedown", "up", "down", "home", "end", "ctrl+home", "ctrl+end", "g", "G", "tab", "enter")


@pytest.mark.parametrize("size", [(100, 30), (20, 3), (1, 1)])
@pytest.mark.parametrize(
    "opener", ["e", "t", "s", "f", "c", "P", "enter", "slash", "question_mark", "ctrl+p"]
)
async def test_keys_may_come_before_what_they_move_is_laid_out(
    opened: Opener, opener: str, size: tuple[int, int]
) -> None:
    async with opened(*size) as pilot:
        for move in MOVES:
            for key in (opener, move, move, "escape", "escape"):
                pilot.app.post_message(events.Key(key, None))
            await pilot.pause()
        assert pilot.app.return_code is None


async def test_a_key_that_comes_when_the_app_is_over_is_let_go(opened: Opener) -> None:
    async with opened() as pilot:
        app = pilot.app
        screens = list(app._screen_stack)
        app._screen_stack.clear()
        try:
            await app.on_event(events.Key("j", "j"))
        finally:
            app._screen_stack.extend(screens)
        await pilot.pause()
        assert state(pilot).chosen == 0
        await app.on_event(events.Key("j", "j"))  # the same key while the app is there
        await pilot.pause()
        assert state(pilot).chosen == 1


@pytest.mark.parametrize("move", ["pageup", "pagedown"])
async def test_a_palette_without_rows_has_no_pages(opened: Opener, move: str) -> None:
    """Its commands come in while nothing of it, or no room for them, is on the screen yet."""
    async with opened(40, 3) as pilot:
        await pilot.press("ctrl+p")
        palette = pilot.app.screen
        assert isinstance(palette, CommandPalette)
        commands = palette.query_one(CommandList)
        while not commands.option_count:
            await asyncio.sleep(0.01)
        await pilot.press(move)
        assert commands.highlighted == (0 if move == "pageup" else commands.option_count - 1)


async def test_a_story_may_be_opened_again_before_it_stands(opened: Opener, tmp_path: Path) -> None:
    another = tmp_path / "another.md"
    another.write_text("# Another\n\nThe quay cost 12 million euros.\n")
    async with opened(100, 30) as pilot:
        app = pilot.app
        assert isinstance(app, BriefingApp)
        app.library = True  # whose stories are read again when they are opened again
        source = StorySource((str(another),))
        app.open_story(source)
        app.open_story(source)
        await pilot.pause()
        assert isinstance(app.screen, RoomScreen) and app.screen.source is source


@pytest.mark.parametrize("opener", ["command_palette", "help", "table", "evidence", "checks", "export"])
async def test_a_story_may_be_opened_before_what_lies_over_the_last_place_stands(
    opened: Opener, opener: str
) -> None:
    """The enter came first, but had further to go."""
    async with opened(100, 30) as pilot:
        app = pilot.app
        assert isinstance(app, BriefingApp)
        first = app.screen
        another = StorySource(("another",))
        app.opened[another] = Story(comparison())
        await app.run_action(opener, app if opener in ("command_palette", "help") else first)
        assert app.screen is not first
        app.open_story(another)
        await pilot.pause()
        assert isinstance(app.screen, RoomScreen) and app.screen.source is another
        app.open_story(app.stories[0])
        await pilot.pause()
        assert app.screen is first


async def test_what_a_pane_says_before_there_is_a_story_is_let_go(opened: Opener) -> None:
    loading = Loading(("-",))
    loading.stop()  # the story never comes
    async with opened(100, 30, loading=loading) as pilot:
        panel = room(pilot).columns.figures
        for message in (FiguresPanel.Stepped(1), FiguresPanel.Chosen(0), FiguresPanel.Opened()):
            panel.post_message(message)
        await pilot.pause()
        assert room(pilot).state is None


@pytest.mark.parametrize("opener", ["help", "export", "table"])
async def test_what_is_said_to_a_screen_that_does_not_stand_yet_is_let_go(
    opened: Opener, opener: str
) -> None:
    async with opened(100, 30) as pilot:
        before = pilot.app.screen
        await pilot.app.run_action(opener, pilot.app if opener == "help" else before)
        over = pilot.app.screen
        assert isinstance(pilot.app, BriefingApp) and over is not before
        pilot.app.say("Copied.")
        await pilot.pause()
        assert pilot.app.screen is over
        assert "Copied." not in {bar.message for screen in (before, over) for bar in screen.query(HintBar)}
        pilot.app.say("Copied.")  # now it stands
        assert await shows(pilot, "Copied.")


@pytest.mark.parametrize("coming", [Size(60, 20), Size(200, 60)])
async def test_a_dialog_is_drawn_whole_while_the_terminal_takes_another_size(
    opened: Opener, monkeypatch: pytest.MonkeyPatch, coming: Size
) -> None:
    async with opened(100, 30) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        dialog = pilot.app.screen
        assert isinstance(dialog, Dialog)
        with monkeypatch.context() as patch:
            patch.setattr(type(pilot.app), "size", property(lambda _: coming))
            dialog.on_screen_resume()
            lines = dialog.render_lines(Region(0, 0, 100, 30))
        assert [line.cell_length for line in lines] == [100] * 30


async def test_a_palette_may_be_left_while_it_looks_for_commands(opened: Opener) -> None:
    async with opened(100, 30) as pilot:
        await pilot.press("ctrl+p")
        palette = pilot.app.screen
        assert isinstance(palette, CommandPalette)
        await palette.query_one(CommandList).remove()  # its children go before it does
        looking = palette._gather_commands("theme")
        await looking.wait()
        assert pilot.app.return_code is None


@pytest.mark.parametrize("make", [EvidenceScreen, TableScreen])
async def test_a_screen_that_is_told_before_it_stands_shows_what_it_was_told(
    opened: Opener, make: type[EvidenceScreen] | type[TableScreen]
) -> None:
    async with opened() as pilot:
        reader = room(pilot).reader
        screen = make(reader)
        screen.on_screen_resume()
        reader.choose(1)
        await pilot.app.push_screen(screen)
        await pilot.pause()
        assert reader.story.measures[1].label[:12] in screen_text(pilot)
        assert "Harbour Wire" in screen_text(pilot)


async def test_a_table_takes_along_its_figure_to_a_story_that_was_read_again(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("t", "G")
        await pilot.pause()
        table = pilot.app.screen
        assert isinstance(table, TableScreen)
        reader = room(pilot).reader
        before = table.query_one(MatrixPane).measure
        assert before is not None and before > 0
        fresh = comparison()
        last = fresh.measures[before]
        reader.show_no_more_on(table._read_again)  # the news and the key cross
        reader.become(reader.state.carried_over(Story(replace(fresh, measures=(last,)))))
        table.action_close()
        await pilot.pause()
        assert reader.state.measure == last
