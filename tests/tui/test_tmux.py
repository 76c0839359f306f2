"""The program inside tmux: copying into its buffer, no colour where none is wanted, resizing, the mouse."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.test_terminal import PATIENCE, PROGRAM, STORY

COLOUR = re.compile(r"\x1b\[[\d;:]*\b(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;:m]")

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")


class Tmux:
    """A server of its own with one window of 160x45."""

    def __init__(self, folder: Path) -> None:
        self.base = ["tmux", "-S", str(folder / "socket"), "-f", "/dev/null"]
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in ("TMUX", "DISPLAY")},
            "XDG_DATA_HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "NO_COLOR": "1",
        }

    def __call__(self, *arguments: str) -> str:
        done = subprocess.run(
            [*self.base, *arguments], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    def wait(self, words: str, *, last: str = "") -> str:
        """The screen with its escape sequences, once it shows ``words``."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            last = self("capture-pane", "-p", "-e")
            if words in re.sub(r"\x1b\[[\d;:]*m", "", last):
                return last
            time.sleep(0.1)
        raise AssertionError(f"{words!r} never showed:\n{last}")


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[Tmux]:
    server = Tmux(tmp_path)
    yield server
    server("kill-server")


def test_in_tmux(tmux: Tmux) -> None:
    tmux("new-session", "-d", "-x", "160", "-y", "45", sys.executable, "-c", PROGRAM, "--no-mouse", STORY)
    shown = tmux.wait("Exports to Southeast Asia")
    assert not COLOUR.search(shown)
    assert "\x1b[1m" in shown or ";1m" in shown or "\x1b[0;1m" in shown
    assert tmux("display-message", "-p", "#{mouse_any_flag}").strip() == "0"
    tmux("send-keys", "y")
    tmux.wait("tmux's buffer")
    assert "Southeast Asia" in tmux("show-buffer")
    tmux("resize-window", "-x", "80", "-y", "24")
    tmux.wait("v article")
    tmux("send-keys", "q")
