"""Keys that come faster than the screens can follow."""

import pytest
from textual import events

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
