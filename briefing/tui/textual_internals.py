"""What is used of Textual's inside, which another version may have otherwise: each is named by a test.

Overridden there where it is used: ``_compositor_refresh`` (screens/thrifty_screen.py),
``_action_command_list``, ``_gather_commands`` and its group (screens/palette.py), ``_vertical_scrollbar``
(widgets/drawn.py).
"""

from typing import TYPE_CHECKING, Any

from textual._styles_cache import StylesCache

if TYPE_CHECKING:
    from textual.app import App
    from textual.command import CommandPalette
    from textual.screen import Screen
    from textual.strip import Strip
    from textual.widget import Widget


def drawn_lines(screen: "Screen[Any]") -> "list[Strip]":
    """A screen as it was last drawn."""
    return screen._compositor.render_strips()


def holds_updates_back(app: "App[Any]") -> bool:
    """Whether what is drawn now would be thrown away."""
    return app._batch_count > 0


def has_mode(app: "App[Any]", mode: str) -> bool:
    """Whether a mode has been shown before."""
    return mode in app._screen_stacks


def shows_anything(app: "App[Any]") -> bool:
    """Whether there is a screen: none before the app has begun, and none once it has ended."""
    return bool(app._screen_stack)


def start_widget(parent: "Widget", widget: "Widget") -> None:
    """Let a widget run that is none of the children its parent composes."""
    parent.app._start_widget(parent, widget)


def forget_drawn(widget: "Widget") -> None:
    """Keep nothing of what was drawn of a widget."""
    widget._styles_cache.clear()


def forget_closed() -> None:
    """Textual keeps all that was drawn of a thousand widgets, closed ones too: a cache of two colours each
    goes by who draws with them.
    """
    if (clear := getattr(StylesCache.get_inner_outer, "cache_clear", None)) is not None:
        clear()


async def gather_commands(palette: "CommandPalette", search: str) -> None:
    """What the palette's own worker does, for a worker that does more."""
    from textual.command import CommandPalette

    await CommandPalette._gather_commands.__wrapped__(palette, search)  # type: ignore[attr-defined]
