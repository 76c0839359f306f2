"""Sources to Articles: files, folders, standard input, web pages and feeds; cleaned once, here.

An Article's ``text`` opens with the headline as its first paragraph, so that its figures have a place, where
the source states one; else ``title`` is the start of the first sentence. Paragraphs are separated by a blank
line ("\\n\\n"); the items of a list and the rows of a table stand on lines of their own, with the mark
that the source gave them. Page furniture is taken out (noise.toml), nothing is rewritten, and nothing in an
Article can reach a terminal as a command (safety).

Importing this package is cheap: each name loads its module when it is first used.

    bytes ─decoding─▶ plain · markdown · html · mail · pdf ─▶ Draft ─noise, attribution─▶ Article
"""

TYPE_CHECKING = False  # as in typing, which takes its time to load
if TYPE_CHECKING:
    from typing import Any

    from briefing.reading.errors import (
        EmptySourceError,
        MissingExtraError,
        MissingSourceError,
        NotTextError,
        ReadingError,
        UnreadableSourceError,
    )
    from briefing.reading.loading import Loaded, Skipped, load, read
    from briefing.reading.safety import clean_line, clean_text
    from briefing.reading.samples import sample_stories

__all__ = [
    "EmptySourceError",
    "Loaded",
    "MissingExtraError",
    "MissingSourceError",
    "NotTextError",
    "ReadingError",
    "Skipped",
    "UnreadableSourceError",
    "clean_line",
    "clean_text",
    "load",
    "read",
    "sample_stories",
]
_MODULES = {
    **dict.fromkeys(("Loaded", "Skipped", "load", "read"), "loading"),
    **dict.fromkeys(("clean_line", "clean_text"), "safety"),
    "sample_stories": "samples",
}


def __getattr__(name: str) -> "Any":
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_MODULES.get(name, 'errors')}"), name)
    globals()[name] = value
    return value
