"""Copying text out of the terminal, saying no more than is known."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from typing import NamedTuple

_TIMEOUT = 2.0  # seconds a tool may take


def tool(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> list[str] | None:
    """The command that fills this machine's clipboard from its standard input, if there is one."""
    wanted: list[list[str]] = []
    if platform == "darwin":
        wanted.append(["pbcopy"])
    elif platform == "win32" or "WSL_DISTRO_NAME" in environment:
        wanted.append(["clip.exe"])
    if environment.get("WAYLAND_DISPLAY"):
        wanted.append(["wl-copy"])
    if environment.get("DISPLAY"):
        wanted += [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]]
    return next((command for command in wanted if shutil.which(command[0])), None)


def remote(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the reader's own clipboard is on another machine."""
    return any(environment.get(name) for name in ("SSH_TTY", "SSH_CONNECTION"))


def run_tool(command: list[str], text: str) -> bool:
    """Give ``text`` to a clipboard command; True when it says that it took it."""
    try:
        done = subprocess.run(
            command,
            input=text.encode("utf-8"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


class Taken(NamedTuple):
    """Where a text went."""

    terminal: bool  # sent there, which says nothing
    tmux: bool = False
    tool: str | None = None  # the tool of this machine that took it


def copy_locally(text: str, terminal: bool, environment: Mapping[str, str] = os.environ) -> Taken:
    """Copy with the tools of this machine what was sent to the ``terminal`` or was not.

    Inside tmux its own buffer is filled too (and passed on to the terminal, where tmux may).
    """
    tmux = bool(environment.get("TMUX")) and run_tool(["tmux", "load-buffer", "-w", "-"], text)
    command = None if remote(environment) else tool(environment)
    return Taken(terminal, tmux, command[0] if command and run_tool(command, text) else None)


def report(what: str, taken: Taken, room: int = 1 << 20) -> str:
    """What to tell the reader, as much as ``room`` cells hold: success only where it was reported."""
    forms = _forms(what, taken)
    return next((form for form in forms if len(form) <= room), forms[-1])


def _forms(what: str, taken: Taken) -> tuple[str, ...]:
    """Ever shorter; of tmux the key that pastes stays, which nobody can guess."""
    if taken.tool:
        return f"Copied {what} ({taken.tool}).", f"Copied ({taken.tool})."
    if taken.tmux and taken.terminal:
        to = "to the terminal and to tmux's buffer (prefix ] pastes it)."
        return (
            f"Sent {what} {to}",
            f"Sent {to}",
            "Sent to tmux, where prefix ] pastes.",
            "Sent; prefix ] pastes.",
        )
    if taken.tmux:
        to = "to tmux's buffer (prefix ] pastes it)."
        return f"Copied {what} {to}", f"Copied {to}", "Copied; prefix ] pastes."
    if taken.terminal:
        return (
            f"Sent {what} to the terminal's clipboard (OSC 52); terminals do not say whether they took it.",
            "Sent to the terminal's clipboard; whether it took it is not known.",
            "Sent to the terminal.",
        )
    return (
        'Not copied: no tool took it. With clipboard = "auto" it is sent to the terminal as well.',
        "Not copied: no tool took it.",
        "Not copied.",
    )
