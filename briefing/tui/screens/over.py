"""Screens over a story's room that are made once and shown again: they open without being built anew."""

from collections.abc import Callable

from textual.screen import Screen

from briefing.tui.reader import Reader


def open_over(reader: Reader, name: str, make: Callable[[Reader], Screen[None]]) -> None:
    """Open the screen ``name`` of a reader, who may have moved on since it was last shown."""
    name = f"{name}-{reader.number}"
    if not reader.host.is_screen_installed(name):
        reader.host.install_screen(make(reader), name)
    reader.host.push_screen(name)
