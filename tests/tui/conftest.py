"""The app on the made-up story, without the network, the user's files or other processes."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual._wait import wait_for_idle
from textual.pilot import Pilot

from briefing.model import Comparison
from briefing.reading.stories import StorySource
from briefing.tui.app import BriefingApp
from briefing.tui.loading import Loading
from briefing.tui.memory import Memory
from briefing.tui.screens.room import RoomScreen
from briefing.tui.settings import Settings
from briefing.tui.state import State
from briefing.tui.story import Story
from briefing.tui.widgets.lines import LineView
from tests.tui.story import comparison as made_up

PATIENCE = 30  # seconds to wait for what works beside the screen, on a busy machine
STILL = 0.005  # seconds without work after which a key has done what it does
Opener = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


async def still(_: float = 0) -> None:
    """Until the process hardly works for a moment: Textual's own waits so for 20 ms, twice for every key."""
    until = time.monotonic() + 1
    while time.monotonic() < until:
        worked = time.process_time()
        await asyncio.sleep(STILL)
        if time.process_time() - worked < STILL / 20:
            break


@pytest.fixture(scope="session", autouse=True)
def quick_keys() -> Iterator[None]:
    """Keys follow one another quickly; after the last one of a ``press`` there is time to draw."""
    press = Pilot.press

    async def press_and_wait(pilot: Pilot[None], *keys: str) -> None:
        await press(pilot, *keys)
        await wait_for_idle(0)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("textual.app.wait_for_idle", still)
        patch.setattr(Pilot, "press", press_and_wait)
        yield


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opener:
    """``async with opened(width, height, comparison=…, settings=…, loading=…) as pilot``"""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("TMUX", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.chdir(tmp_path)
    memory = Memory(tmp_path / "data")
    memory.first_visit()

    @asynccontextmanager
    async def run(
        width: int = 160,
        height: int = 45,
        *,
        comparison: Comparison | None = None,
        settings: Settings | None = None,
        loading: Loading | None = None,
    ) -> AsyncIterator[Pilot[None]]:
        story = Story(made_up() if comparison is None else comparison)
        source = StorySource(("made-up",))
        app = BriefingApp(
            [source], settings, story=None if loading else story, loading=loading, memory=memory
        )
        async with app.run_test(size=(width, height)) as pilot:
            await pilot.pause()
            yield pilot

    return run


def room(pilot: Pilot[None]) -> RoomScreen:
    """The reading room, whatever lies over it."""
    found = next(screen for screen in pilot.app.screen_stack if isinstance(screen, RoomScreen))
    assert isinstance(found, RoomScreen)
    return found


def state(pilot: Pilot[None]) -> State:
    present = room(pilot).state
    assert present is not None
    return present


def chosen(pilot: Pilot[None]) -> str | None:
    """Label of the chosen measure."""
    measure = state(pilot).measure
    return measure.label if measure else None


def text_of(pane: LineView) -> str:
    """What a pane shows now, line by line."""
    return "\n".join(pane.render_line(y).text for y in range(pane.size.height))


def screen_text(pilot: Pilot[None]) -> str:
    """What the terminal shows now."""
    screen = pilot.app.screen
    lines = screen._compositor.render_strips(screen.size)
    return "\n".join(strip.text for strip in lines)


async def shows(pilot: Pilot[None], words: str) -> bool:
    """Whether the terminal shows ``words``, waiting a while for what works beside the screen."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if words in screen_text(pilot):
            return True
        await pilot.pause(0.02)
    return False
