"""What a reader does to stories of the library: look inside, move, split, delete, mark read, bookmark."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message

from briefing.report.wording import counted, line
from briefing.tui.layout.spans import fit
from briefing.tui.screens.front_asking import AskingFrontScreen
from briefing.tui.shelf import Entry, library_entry
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.picker import Picker

if TYPE_CHECKING:
    from briefing.library import Deleted, Feed, Library, Places
    from briefing.tui.screens.front_inside import InsideScreen, Mending

OTHERS = 200  # stories that articles can be moved to


class MendingFrontScreen(AskingFrontScreen):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "inside", "Inside", show=False, id="front.inside",
                tooltip="The story's articles, what their outlets changed; move or split off"),
        Binding("m", "mark", "Mark read", show=False, id="front.mark",
                tooltip="Mark the story's articles read, or unread again"),
        Binding("b", "bookmark", "Bookmark", show=False, id="front.bookmark",
                tooltip="Keep the story in mind, or let it go"),
        Binding("D,delete", "delete", "Delete", show=False, id="front.delete",
                tooltip="Delete the story with its articles, which no feed brings back; asks first"),
        Binding("z", "undo", "Undo", show=False, id="front.undo",
                tooltip="Take back what was moved, split off or deleted last"),
    ]  # fmt: skip

    @dataclass
    class Mended(Message):
        """Articles were put elsewhere, deleted or put back; ``before``: what undoes it, where that can be."""

        words: str
        done: str
        before: "Places | Deleted | None"

    def __init__(self) -> None:
        super().__init__()
        self._undo: MendingFrontScreen.Mended | None = None  # the last that can be
        self._doomed: Entry | None = None  # whether to delete it is asked

    # -- inside a story -----------------------------------------------------------------------------

    def action_inside(self) -> None:
        if self.entry is not None:
            self._look_inside(self.entry)

    @work(thread=True, exclusive=True, group="inside")
    def _look_inside(self, entry: Entry) -> None:
        from briefing.tui.screens.front_inside import InsideScreen, members_of

        story = entry.story

        def look(library: "Library") -> "InsideScreen | None":
            if not (members := members_of(library, story)):
                return None
            others = [library_entry(other) for other in library.stories(OTHERS) if other.id != story]
            return InsideScreen(entry.title, members, others)

        box = self.ask_library(look)
        if box is not None:
            self.app.call_from_thread(self.lay_over, box, self._mend)

    def _mend(self, mending: "Mending | None") -> None:
        if mending is not None:
            self._put(mending)

    @work(thread=True, exclusive=True, group="mend")
    def _put(self, mending: "Mending") -> None:
        """Into another story, or into one of their own; then compare what is there now."""

        def put(library: "Library") -> None:
            before = library.places(mending.articles)
            into = mending.into
            if into:
                library.move(mending.articles, into)
            else:
                into = library.split(mending.articles)
            did, undo = ("moved", "undo the move") if mending.into else ("split off", "undo the split")
            key = self.app.key_of("front.undo")
            words = f"{counted(len(mending.articles), 'article')} {did}, {key} undoes it"
            self.post_message(self.Mended(f"{words}: {library.story(into).label}", undo, before))
            library.count_waiting()

        self.ask_library(put)
        self.app.call_from_thread(self.refresh_stories)

    @on(Mended)
    def _mended(self, message: Mended) -> None:
        self._undo = message if message.before else None
        self.say(message.words)
        self.show_hints()
        self.refresh_stories()

    # -- deleting -----------------------------------------------------------------------------------

    def action_delete(self) -> None:
        """Asks first: what is deleted can be put back until the program is left, no longer."""
        self._ask(self.entry)

    @property
    def asks_to_delete(self) -> bool:
        return self._doomed is not None

    def _ask(self, entry: Entry | None) -> None:
        self._doomed = entry
        self.show_hints()

    def show_hints(self) -> None:
        """While it is asked, the answers."""
        if self._doomed is None:
            super().show_hints()
            return
        title = fit(line(self._doomed.title), max(10, self.size.width // 2))
        self.offer([("list.pick", f"delete {title}", "answer"), ("front.back", "keep it", "back")])

    def pick(self) -> None:
        if self._doomed is None:
            super().pick()
        else:
            self.action_answer()

    def action_answer(self) -> None:
        if self._doomed is not None:
            self._delete(self._doomed.story)
            self._ask(None)

    def action_open(self) -> None:
        self._ask(None)
        super().action_open()

    def action_back(self) -> None:
        if self._doomed is not None:
            self._ask(None)
        else:
            super().action_back()

    @on(Picker.Moved)
    def _moved_on(self) -> None:
        if self._doomed is not None:
            self._ask(None)

    def show(self, entries: Sequence[Entry], feeds: Sequence["Feed"] = (), nothing: str = "") -> None:
        if self._doomed is not None and self._doomed.story not in {entry.story for entry in entries}:
            self._doomed = None
        super().show(entries, feeds, nothing)

    @work(thread=True, exclusive=True, group="mend")
    def _delete(self, story: str) -> None:
        def delete(library: "Library") -> None:
            deleted = library.delete(story)
            key = self.app.key_of("front.undo")
            words = (
                f"Deleted with {counted(len(deleted.articles), 'article')}, {key} undoes it: {deleted.label}"
            )
            self.post_message(self.Mended(words, "undo the deletion", deleted))

        self.ask_library(delete)

    # -- taking it back -----------------------------------------------------------------------------

    def offers_undo(self) -> list[Hint]:
        return [("front.undo", self._undo.done, "undo")] if self._undo else []

    def action_undo(self) -> None:
        if self._undo is None or self._undo.before is None:
            self.say("Nothing was moved, split off or deleted that could be put back.")
        else:
            self._put_back(self._undo.before)

    @work(thread=True, exclusive=True, group="mend")
    def _put_back(self, before: "Places | Deleted") -> None:
        from briefing.library import Deleted

        def put(library: "Library") -> None:
            if isinstance(before, Deleted):
                library.restore(before)
            else:
                library.put_back(before)
            words = f"{counted(len(before.articles), 'article')} put back."
            self.post_message(self.Mended(words, "", None))
            library.count_waiting()

        self.ask_library(put)
        self.app.call_from_thread(self.refresh_stories)

    # -- marks --------------------------------------------------------------------------------------

    def opening(self, entry: Entry) -> None:
        self._mark(entry.story)

    def action_mark(self) -> None:
        if self.entry is not None:
            self._mark(self.entry.story, read=self.entry.unread)

    @work(thread=True, exclusive=True, group="mark")
    def _mark(self, story: str, read: bool = True) -> None:
        def mark(library: "Library") -> None:
            library.mark_read([article.id for article in library.articles(story)], read)

        self.ask_library(mark)
        self.app.call_from_thread(self.refresh_stories)

    def action_bookmark(self) -> None:
        if self.entry is not None:
            self._bookmark(self.entry.story, not self.entry.marked)

    @work(thread=True, exclusive=True, group="bookmark")
    def _bookmark(self, story: str, on: bool) -> None:
        def mark(library: "Library") -> None:
            library.bookmark(story, on=on)
            key = self.app.key_of("front.bookmarked")
            self.post_message(self.Told(f"Bookmarked; {key} shows only such stories." if on else "Let go."))

        self.ask_library(mark)
        self.app.call_from_thread(self.refresh_stories)
