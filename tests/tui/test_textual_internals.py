"""What is used of Textual's inside is there, and does what it is used for."""

import inspect

import pytest
from textual._styles_cache import StylesCache
from textual.app import App, ComposeResult
from textual.command import CommandList, CommandPalette
from textual.screen import Screen
from textual.scroll_view import ScrollView
from textual.widget import Widget
from textual.widgets import Label, Static

from briefing.tui import textual_internals as internals


class Small(App[None]):
    MODES = {"other": Screen}  # noqa: RUF012

    def compose(self) -> ComposeResult:
        yield Label("seen")


@pytest.mark.parametrize(
    ("owner", "name", "parameters"),
    [
        (Screen, "_compositor_refresh", ["self"]),
        (CommandPalette, "_action_command_list", ["self", "action"]),
        (CommandPalette, "_gather_commands", ["self", "search_value"]),
        (CommandPalette, "_on_mount", ["self", "_"]),
    ],
)
def test_what_is_overridden(owner: type, name: str, parameters: list[str]) -> None:
    assert list(inspect.signature(getattr(owner, name)).parameters) == parameters


def test_the_palette_gathers_in_a_group_of_workers() -> None:
    assert CommandPalette._GATHER_COMMANDS_GROUP
    assert inspect.iscoroutinefunction(CommandPalette._gather_commands.__wrapped__)  # type: ignore[attr-defined]


async def test_a_scrollbar_is_kept_where_ours_is_put() -> None:
    async with Small().run_test() as pilot:
        view = ScrollView()
        await pilot.app.screen.mount(view)
        assert view._vertical_scrollbar is None or view._vertical_scrollbar is view.vertical_scrollbar


async def test_drawn_lines() -> None:
    async with Small().run_test() as pilot:
        lines = internals.drawn_lines(pilot.app.screen)
        assert len(lines) == pilot.app.size.height
        assert lines[0].text.startswith("seen")


async def test_updates_are_held_back() -> None:
    async with Small().run_test() as pilot:
        assert not internals.holds_updates_back(pilot.app)
        with pilot.app.batch_update():
            assert internals.holds_updates_back(pilot.app)


async def test_modes_and_screens() -> None:
    app = Small()
    assert not internals.shows_anything(app)
    async with app.run_test():
        assert internals.shows_anything(app)
        assert not internals.has_mode(app, "other")
        await app.switch_mode("other")
        assert internals.has_mode(app, "other")
    assert not internals.shows_anything(app)


async def test_a_widget_beside_the_children_runs() -> None:
    async with Small().run_test() as pilot:
        label, beside = pilot.app.query_one(Label), Static("beside")
        internals.start_widget(label, beside)
        await pilot.pause()
        assert beside.is_running
        assert beside not in label.children


async def test_what_was_drawn_is_forgotten() -> None:
    async with Small().run_test() as pilot:
        label: Widget = pilot.app.query_one(Label)
        assert label._styles_cache._cache
        internals.forget_drawn(label)
        assert not label._styles_cache._cache
        assert StylesCache.get_inner_outer.cache_info().currsize
        internals.forget_closed()
        assert not StylesCache.get_inner_outer.cache_info().currsize


async def test_the_palette_finds_commands() -> None:
    async with Small().run_test() as pilot:
        palette = CommandPalette()
        await pilot.app.push_screen(palette)
        await pilot.pause()
        await palette.run_worker(internals.gather_commands(palette, "quit")).wait()
        assert palette.query_one(CommandList).option_count
