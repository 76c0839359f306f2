"""Sources to Articles: files, folders, standard input, web pages and feeds; cleaned once, here.

An Article's ``text`` opens with the headline as its first paragraph, so that its figures have a place, where
the source states one; else ``title`` is the start of the first sentence. Paragraphs are separated by a blank
line ("\\n\\n"); the items of a list and the rows of a table stand on lines of their own, with the mark
that the source gave them. Page furniture is taken out (noise.toml), nothing is rewritten, and nothing in an
Article can reach a terminal as a command (safety).

    bytes ─decoding─▶ plain · markdown · html · mail · pdf ─▶ Draft ─noise, attribution─▶ Article
"""

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
