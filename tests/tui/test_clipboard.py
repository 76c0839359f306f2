"""Copying never claims what cannot be known."""

import pytest

from briefing.tui import clipboard


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
    assert clipboard.copy_locally("x", {"SSH_TTY": "/dev/pts/1", "DISPLAY": ":10"}) is None
    assert clipboard.copy_locally("x", {"DISPLAY": ":0"}) == "xclip"


def test_only_a_tool_s_word_is_called_success() -> None:
    assert clipboard.report("it", "xclip", {}) == "Copied it (xclip)."
    assert "do not say whether" in clipboard.report("it", None, {})
    assert "prefix ]" in clipboard.report("it", None, {"TMUX": "/tmp/x"})
    assert not clipboard.report("it", None, {}).startswith("Copied")
