"""Keys that come faster than the screens can follow."""

import pytest
from textual import events

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
        await pilot.press("s", "question_mark")
        await pilot.pause()
        room_, sources, help_ = pilot.app.screen_stack
        assert isinstance(sources, Dialog)
        sources.dismiss(1)  # a choice that comes too late
        await pilot.pause()
        assert pilot.app.screen_stack == [room_, sources, help_]
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert pilot.app.screen is room(pilot)
