"""What happens between the command line and the first frame."""

import gc
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from signal import SIGKILL

import pytest
from textual.css.stylesheet import Stylesheet

from briefing import __main__ as program
from briefing.cli import commands
from briefing.reading.stories import sample_stories
from briefing.tui import garbage
from briefing.tui.first import Child, begin, opened_at_once
from briefing.tui.settings import Settings
from tests.tui.conftest import Opener

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("words", "straight"),
    [
        ([], True),
        (["a.md", "b.md"], True),
        (["a.md", "report"], True),
        (["story:3"], True),
        (["report", "a.md"], False),
        (["-"], False),
        (["--theme", "light", "a.md"], False),
        (["a.md", "--help"], False),
    ],
)
def test_plain_sources_go_straight_to_the_room(
    monkeypatch: pytest.MonkeyPatch, words: list[str], straight: bool
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert program.only_sources(words) is straight
    monkeypatch.setenv("TERM", "dumb")
    assert not program.only_sources(words)


def test_a_pipe_and_completion_get_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False, raising=False)
    assert not program.only_sources(["a.md"])
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("_BRIEFING_COMPLETE", "bash_complete")
    assert not program.only_sources(["a.md"])


def test_the_commands_are_known_before_they_are_loaded() -> None:
    assert set(commands.commands) == program.COMMANDS


def test_the_work_begins_before_anything_is_loaded() -> None:
    """What stands between exec and the start of the other process is this list, and no package."""
    code = (
        "import sys; before = set(sys.modules); import briefing.__main__, briefing.tui.start\n"
        "print(*sorted(name for name in set(sys.modules) - before if name.startswith('briefing')))\n"
        "heavy = 'subprocess signal enum re contextlib collections dataclasses typing textual rich click'\n"
        "print(*sorted(set(heavy.split()) & (set(sys.modules) - before)))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, timeout=60, cwd=ROOT, check=True
    )
    ours, heavy = done.stdout.split("\n")[:2]
    assert ours.split() == [
        "briefing", "briefing.__main__", "briefing.tui", "briefing.tui.first", "briefing.tui.garbage",
        "briefing.tui.start",
    ]  # fmt: skip
    assert heavy == ""


def test_the_other_process_can_be_ended_and_says_how_it_ended() -> None:
    child = begin(["/nowhere/at/all.md"])
    assert isinstance(child, Child)
    assert b"nowhere" in child.stdout.read()
    assert child.wait() == 0
    child.kill()  # it is gone, and its number may be another's
    child.stdout.close()
    killed = begin(["-"])  # which reads what nobody writes
    assert isinstance(killed, Child)
    killed.kill()
    assert killed.wait() == killed.wait() == -SIGKILL
    killed.stdout.close()


def test_where_no_process_can_be_started_none_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise BlockingIOError

    monkeypatch.setattr("os.posix_spawn", refuse)
    assert begin(["a.md"]) is None
    monkeypatch.undo()
    assert begin(["a\0b"]) is None


def test_several_stories_wait_for_the_choice(tmp_path: Path) -> None:
    assert opened_at_once(["a.md", "b.md"]) == ["a.md", "b.md"]
    assert not opened_at_once([])
    for name in ("one", "two", ".hidden"):
        (tmp_path / name).mkdir()
    assert not opened_at_once([str(tmp_path)])
    (tmp_path / "note.md").write_text("A file of its own.", "utf-8")
    assert opened_at_once([str(tmp_path)]) == [str(tmp_path)]


@pytest.fixture
def collecting() -> Iterator[None]:
    yield
    garbage._held_back = garbage._idle = False
    gc.enable()
    gc.unfreeze()


def test_garbage_waits_for_the_first_figures(collecting: None) -> None:  # noqa: ARG001
    frozen = gc.get_freeze_count()
    garbage.resume()
    assert gc.get_freeze_count() == frozen  # nothing was held back: a test, a notebook
    garbage.rest()
    assert not gc.isenabled()
    garbage.resume()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 1000


def test_what_was_made_after_the_start_is_collected(collecting: None) -> None:  # noqa: ARG001
    class Room:
        """Refers to itself, as every widget does by its parent."""

        def __init__(self) -> None:
            self.room = self

    garbage.rest()
    garbage.resume()
    closed = weakref.ref(Room())
    garbage.resume()  # with every story that is opened
    gc.collect()
    assert closed() is None


def test_a_sweep_lets_go_what_an_earlier_one_left_out(collecting: None) -> None:  # noqa: ARG001
    class Room:
        def __init__(self) -> None:
            self.room = self

    frozen = gc.get_freeze_count()
    garbage.sweep()
    assert gc.get_freeze_count() == frozen  # nothing was held back: a test, a notebook
    garbage.rest()
    garbage.sweep()
    assert gc.get_freeze_count() == frozen  # the app is still starting
    garbage.resume()
    room = Room()
    garbage.sweep()
    assert gc.get_freeze_count() > 1000
    closed = weakref.ref(room)
    del room
    gc.collect()
    assert closed() is not None  # left out: this took no time
    garbage.sweep()
    assert closed() is None


def test_a_sweep_waits_for_a_pause_but_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    now, swept, asked, pauses = 100.0, list[float](), list[Callable[[], None]](), list[float]()

    def later(seconds: float, call: Callable[[], None]) -> None:
        pauses.append(seconds)
        asked.append(call)

    monkeypatch.setattr(garbage, "monotonic", lambda: now)
    monkeypatch.setattr(garbage, "sweep", lambda: swept.append(now))
    sweeping = garbage.Sweeping(later, lambda: None)
    sweeping.soon()
    sweeping.soon()
    assert len(asked) == 1  # once for both
    for now in (101.0, 101.5):  # noqa: B007
        sweeping.input_came()
    now = 102.0
    asked.pop()()
    assert not swept
    now = 104.0
    asked.pop()()
    assert (swept, asked) == ([104.0], [])
    now = 110.0
    sweeping.soon()
    assert pauses == [garbage.PAUSE, garbage.PAUSE, 104.0 + garbage.SELDOM - 110.0]
    while len(swept) < 2:
        now += garbage.PAUSE
        sweeping.input_came()  # the reader never pauses
        asked.pop()()
    assert swept[1] == 110.0 + garbage.LATEST


@pytest.mark.parametrize("theme", ["", "light", "textual-light"])
async def test_the_first_theme_has_no_css_parsed_again(
    opened: Opener, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    again = []
    reparse = Stylesheet.reparse

    def counted(self: Stylesheet) -> None:
        again.append(self)
        reparse(self)

    monkeypatch.setattr(Stylesheet, "reparse", counted)
    async with opened(settings=Settings(theme=theme)) as pilot:
        assert pilot.app.theme == {"": "briefing-dark", "light": "briefing-light"}.get(theme, theme)
        assert pilot.app.has_class("-light-mode") == ("light" in theme)
        assert again == []
        pilot.app.theme = "briefing-contrast"
        await pilot.pause()
        assert again
        assert pilot.app.current_theme.background == "#000000"
        assert pilot.app.screen.styles.background.hex == "#000000"


def test_the_sample_story_is_begun_without_loading_what_reads_it() -> None:
    code = (
        "import sys; from briefing.tui.start import _first_sample; print(*_first_sample())\n"
        "print(*sorted(name for name in sys.modules if name.startswith('briefing.reading')))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, timeout=60, cwd=ROOT, check=True
    )
    folder, loaded = done.stdout.split("\n")[:2]
    assert (folder,) == sample_stories()[0].sources
    assert loaded.split() == ["briefing.reading", "briefing.reading.samples"]
