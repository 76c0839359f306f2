"""A story that takes long to be read: what its room says meanwhile, and how that is given up."""

import os
import re
from pathlib import Path

import pytest

from briefing.reading.stories import StorySource
from briefing.tui.app import BriefingApp
from briefing.tui.job import Progress, work
from briefing.tui.loading import Loading
from briefing.tui.memory import Memory
from briefing.tui.screens import room_loading
from briefing.tui.screens.room import RoomScreen
from tests.tui.conftest import Opener, room, screen_text, shows

PARAGRAPHS = (
    "Exports of grade {n} rose {n}.5% in November, the customs office of Port {n} said on Monday.\n\n"
)


@pytest.fixture
def long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that takes seconds, in a room that is short of patience."""
    monkeypatch.setattr(room_loading, "PATIENCE", 0)
    file = tmp_path / "long.txt"
    file.write_text(paragraphs(3_000))
    return file


def paragraphs(number: int) -> str:
    return "".join(PARAGRAPHS.format(n=n) for n in range(number))


async def test_reading_on_is_counted_and_can_be_stopped(
    opened: Opener, long: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(160, 30, loading=Loading([str(long)])) as pilot:
        assert await shows(pilot, "key figures")
        assert await shows(pilot, "esc stop reading")
        assert re.search(r", \d+ s ", screen_text(pilot))  # a busy machine may have counted further
        job = room(pilot).job
        assert job is not None
        await pilot.press("escape")
        assert await shows(pilot, "Stopped; r reads all of it.")
        assert await shows(pilot, "only the beginnings compared")
        assert list(job) == []
        await pilot.press("j")
        await pilot.pause(1.2)
        assert "stop reading" not in screen_text(pilot)
        assert "only the beginnings compared" in screen_text(pilot)
        assert room(pilot).reader.story.partial
        long.write_text(paragraphs(200) + "Nothing is counted here.\n\n" * 8_000)  # as long, and soon read
        monkeypatch.setattr(pilot.app, "load", lambda _: Loading([str(long)]))
        await pilot.press("r")
        assert await shows(pilot, "Read again: ")
        assert not room(pilot).reader.story.partial
        assert "only the beginnings" not in screen_text(pilot)


async def test_reading_again_that_is_stopped_leaves_what_was_read(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room_loading, "PATIENCE", 0)
    os.mkfifo(tmp_path / "pipe.txt")  # that nobody ever writes into
    async with opened(160, 30) as pilot:
        monkeypatch.setattr(pilot.app, "load", lambda _: Loading([str(tmp_path / "pipe.txt")]))
        before = room(pilot).reader.story
        await pilot.press("r")
        assert await shows(pilot, "reading again, ")
        assert re.search(r"reading again, \d+ s ", screen_text(pilot).splitlines()[0])
        await pilot.press("escape")
        assert await shows(pilot, "Stopped; this is what was read before.")
        assert room(pilot).reader.story is before
        assert "reading" not in screen_text(pilot).splitlines()[0]


def test_work_says_how_much_there_is_to_read(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("Nothing is counted here.\n\n" * 40_000)
    told = [event.text for event in work([str(tmp_path)]) if isinstance(event, Progress)]
    assert told[0] == "reading 1 MB"
    (tmp_path / "short.txt").write_text("Exports rose 5% in November.")
    assert not [event for event in work([str(tmp_path / "short.txt")]) if isinstance(event, Progress)]


async def test_a_story_that_got_sources_is_read_again_into_as_many_columns(tmp_path: Path) -> None:
    folder = tmp_path / "storm"
    folder.mkdir()
    toll = "The storm killed {} people in Arden, police said on Monday.\n"
    (folder / "calder.txt").write_text(toll.format(240))
    async with BriefingApp([StorySource((str(folder),), "storm")], memory=Memory(tmp_path)).run_test(
        size=(100, 30)
    ) as pilot:
        assert await shows(pilot, "1 Calder")
        (folder / "harbour.txt").write_text(toll.format(250))
        await pilot.press("r")
        assert await shows(pilot, "2 sources")
        room = pilot.app.screen
        assert isinstance(room, RoomScreen) and room.state is not None
        assert room.state.columns == (0, 1)
