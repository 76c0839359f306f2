"""The reading room: the Textual app.

``run`` is the one way in. Importing this package loads nothing: the work on a story is started in another
process first, and goes on there while Textual loads here.
"""

TYPE_CHECKING = False  # as in typing, which takes its time to load
if TYPE_CHECKING:
    from typing import Any

    from briefing.tui.options import Options
    from briefing.tui.start import run

__all__ = ["Options", "run"]


def __getattr__(name: str) -> "Any":
    if name == "run":
        from briefing.tui.start import run

        return run
    if name == "Options":
        from briefing.tui.options import Options

        return Options
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
