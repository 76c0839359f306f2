"""Copying never claims what cannot be known."""

import pytest

from briefing.tui import clipboard
from briefing.tui.clipboard import Taken
from briefing.tui.settings import Settings
from tests.tui.conftest import Opener, shows


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "darwin", ["pbcopy"]),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, "linux", ["wl-copy"]),
        ({"DISPLAY": ":0"}, "linux", ["xclip", "-selection", "clipboard"]),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", ["clip.exe"]),
        ({}, "linux", None),
    ],
)
def test_the_platform_s_own_tool(
    environment: dict[str, str], platform: str, expected: list[str] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")
    assert clipboard.tool(environment, platform) == expected


def test_a_tool_that_is_not_there_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert clipboard.tool({"DISPLAY": ":0"}, "linux") is None
    assert not clipboard.run_tool(["/nowhere/at/all"], "text")
    assert not clipboard.run_tool(["false"], "text")
    assert clipboard.run_tool(["cat"], "text")


def test_over_ssh_the_far_machine_s_clipboard_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")
    monkeypatch.setattr(clipboard, "run_tool", lambda *_: True)
    far = {"SSH_TTY": "/dev/pts/1", "DISPLAY": ":10"}
    assert clipboard.copy_locally("x", True, far) == Taken(terminal=True)
    assert clipboard.copy_locally("x", False, {"DISPLAY": ":0"}) == Taken(False, tool="xclip")


def test_a_buffer_that_could_not_be_filled_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    """TMUX is inherited where there is no tmux: in a container, say."""
    monkeypatch.setattr(clipboard, "run_tool", lambda *_: False)
    assert clipboard.copy_locally("x", True, {"TMUX": "/tmp/x"}) == Taken(terminal=True)
    monkeypatch.setattr(clipboard, "run_tool", lambda *_: True)
    assert clipboard.copy_locally("x", True, {"TMUX": "/tmp/x"}) == Taken(True, tmux=True)


def test_only_a_tool_s_word_is_called_success() -> None:
    assert clipboard.report("it", Taken(True, tool="xclip")) == "Copied it (xclip)."
    assert "do not say whether" in clipboard.report("it", Taken(True))
    assert clipboard.report("it", Taken(True, tmux=True)).startswith("Sent it to the terminal and to tmux's")
    assert clipboard.report("it", Taken(False, tmux=True)).startswith("Copied it to tmux's buffer")
    assert not clipboard.report("it", Taken(True)).startswith("Copied")
    assert clipboard.report("it", Taken(False)).startswith("Not copied")


@pytest.mark.parametrize("width", [24, 28, 36, 66, 100, 160])
@pytest.mark.parametrize(
    "taken",
    [Taken(True), Taken(True, tmux=True), Taken(False, tmux=True), Taken(True, tool="xclip"), Taken(False)],
)
def test_what_became_of_it_fits_the_line(taken: Taken, width: int) -> None:
    said = clipboard.report("figure, sentence, source and link", taken, width)
    assert len(said) <= width
    assert said.endswith(".")
    assert not taken.tmux or "prefix ]" in said


async def test_in_tmux_the_way_to_paste_is_not_cut(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMUX", "/tmp/x")
    monkeypatch.setattr(clipboard, "run_tool", lambda *_: True)
    async with opened(70, 24) as pilot:
        await pilot.press("y")
        assert await shows(pilot, "tmux's buffer (prefix ] pastes it).")
        await pilot.press("enter", "y")
        assert await shows(pilot, "prefix ] pastes it).")


async def test_a_tool_that_is_wanted_and_missing_is_told(opened: Opener) -> None:
    async with opened(settings=Settings(clipboard="tool")) as pilot:
        await pilot.press("y")
        assert await shows(pilot, "Not copied")
