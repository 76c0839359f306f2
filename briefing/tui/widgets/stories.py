"""The stories there are, a line or two each, and what is said above them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.reading.stories import StorySource
from briefing.tui.layout.spans import Row, Span, fit, spread
from briefing.tui.shelf import Entry, entry_rows, feed_rows
from briefing.tui.widgets.bar import Bar
from briefing.tui.widgets.picker import Items, Picker

if TYPE_CHECKING:
    from briefing.library import Feed


class FrontHeader(Bar):
    DEFAULT_CSS = """
    FrontHeader { dock: top; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def show(self, words: str) -> None:
        self.words = words
        self.refresh()

    def rows(self, width: int) -> list[Row]:
        title = (Span("briefing", "brand"), Span("  Stories", "title"))
        return [spread(title, (Span(self.words, "quiet"),), width)]


TALL = 25  # lines of the list from which on every story has one for its first difference


class StoriesPane(Picker):
    DEFAULT_CSS = """
    StoriesPane { padding: 0 1; height: 1fr; margin: 1 0 0 0; }
    """

    def __init__(self) -> None:
        super().__init__(self._rows_of_entries, id="stories")
        self.entries: Sequence[Entry] = ()
        self.feeds: Sequence[Feed] = ()
        self.feeds_key = ""  # that lists all feeds
        self.note = ""  # above the stories
        self.return_to: StorySource | None = None  # where the cursor goes when stories are shown next
        self.anew = False  # else it goes to the top, not where it stood
        self._gists = False  # whether first differences are shown

    def show(self, entries: Sequence[Entry], feeds: Sequence["Feed"] = (), nothing: str = "") -> None:
        """Show these stories, the cursor on the same one as before, unless something else is looked for."""
        here = None if self.anew or self.cursor >= len(self.entries) else self.entries[self.cursor].source
        self.entries, self.feeds, self.nothing = entries, feeds, nothing
        sources = [entry.source for entry in entries]
        if self.return_to in sources:
            here = self.return_to
        self.return_to = None
        if here in sources:
            self.cursor = sources.index(here)
        elif self.anew:
            self.cursor = 0
        self.rebuild()

    def _rows_of_entries(self, width: int) -> Items:
        self._gists = self._has_room()
        return [(*entry_rows(entry, width, gist=self._gists), ()) for entry in self.entries]

    def _has_room(self) -> bool:
        """Whether first differences push no headline off a short screen."""
        trouble = self._trouble()
        above = len(trouble) + bool(trouble) + 2 * bool(self.note)
        lines = sum(4 if entry.gist else 3 for entry in self.entries) - 1
        return self.size.height >= TALL or above + lines <= self.size.height

    def on_resize(self) -> None:
        """Rows may have been made for a height that is no more; the pane itself goes by its width."""
        self._outdated = self._outdated or self._gists != self._has_room()

    def _trouble(self) -> list[Row]:
        return feed_rows(self.feeds, self.inner_width - 2, self.feeds_key)

    def head(self) -> tuple[Row, ...]:
        """The feeds that fail, what stands above the stories, or that there are none: each apart."""
        note = [(Span("  "), Span(fit(self.note, self.inner_width - 2), "quiet"))] if self.note else []
        parts = ([(Span("  "), *row) for row in self._trouble()], note, super().head())
        return tuple(row for part in parts if part for row in (*part, ()))
