"""Keys that come faster than the screens can follow."""

import pytest
from textual import events
from textual.screen import ModalScreen

from briefing.tui.screens.dialog import Dialog
from tests.tui.conftest import Opener, room


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
