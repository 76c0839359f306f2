"""Whole frames, character by character: two, in sizes where everything is tight.

``BRIEFING_KEEP_FRAMES=1 pytest tests/tui/test_frames.py`` keeps what is shown now as what is expected.
"""

import os
from pathlib import Path

import pytest

from tests.tui.conftest import Opener, screen_text

FRAMES = Path(__file__).parent / "frames"


@pytest.mark.parametrize(
    ("name", "width", "height", "keys"), [("room", 100, 24, ()), ("evidence", 80, 24, ("enter",))]
)
async def test_frame(opened: Opener, name: str, width: int, height: int, keys: tuple[str, ...]) -> None:
    async with opened(width, height) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        shown = "\n".join(row.rstrip() for row in screen_text(pilot).splitlines()) + "\n"
    path = FRAMES / f"{name}.txt"
    if os.environ.get("BRIEFING_KEEP_FRAMES"):
        path.write_text(shown, "utf-8")
    assert shown == path.read_text("utf-8")
