"""Screens over a story's room that are made once and shown again: they open without being built anew."""

from collections.abc import Callable
from contextlib import suppress

from textual.app import ScreenStackError
from textual.screen import Screen

from briefing.tui.reader import Reader


def open_over(reader: Reader, name: str, make: Callable[[Reader], Screen[None]]) -> None:
    """Open the screen ``name`` of a reader, who may have moved on since it was last shown."""
    name = f"{name}-{reader.number}"
    if not reader.host.is_screen_installed(name):
        reader.host.install_screen(make(reader), name)
        reader.over.append(name)
    reader.host.push_screen(name)


def screens_over(reader: Reader) -> tuple[Screen[None], ...]:
    """Those that were made for a reader, whether one of them is shown now or not."""
    return tuple(reader.host.get_screen(name) for name in reader.over)


def close_over(reader: Reader) -> None:
    """Let go of the screens that were made for a reader whose room is closed."""
    while reader.over:
        name = reader.over.pop()
        screen = reader.host.get_screen(name)
        with suppress(ScreenStackError):  # the app itself is ending
            reader.host.uninstall_screen(name)
            if screen.is_running:
                screen.remove()
