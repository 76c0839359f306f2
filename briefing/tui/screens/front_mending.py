"""What a reader does to stories of the library: look inside, move, split, delete, mark read, bookmark."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message

from briefing.text import counted
from briefing.tui.screens.front_asking import AskingFrontScreen
from briefing.tui.screens.question import QuestionScreen
from briefing.tui.shelf import Entry, library_entry
from briefing.tui.widgets.hints import Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.library import Deleted, Library, Marked, Places
    from briefing.tui.screens.front_inside import InsideScreen, Mending

UNDO_MARKS = "undo the marks"
OTHERS = 200  # stories that articles can be moved to


class MendingFrontScreen(AskingFrontScreen):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "inside", "Inside", show=False, id="front.inside",
                tooltip="The story's articles, what their outlets changed; move or split off"),
        Binding("m", "mark", "Mark read", show=False, id="front.mark",
                tooltip="Mark the story's articles read, or unread again"),
        Binding("A", "mark_all", "Mark all read", show=False, id="front.mark-all",
                tooltip="Mark the articles of all stories on show read"),
        Binding("b", "bookmark", "Bookmark", show=False, id="front.bookmark",
                tooltip="Keep the story in mind, or let it go"),
        Binding("D,delete", "delete", "Delete", show=False, id="front.delete",
                tooltip="Delete the story with its articles, which no feed brings back; asks first"),
        Binding("z", "undo", "Undo", show=False, id="front.undo",
                tooltip="Take back what was moved, split off, deleted or all marked; again, what before"),
    ]  # fmt: skip

    @dataclass
    class Mended(Message):
        """Articles were put elsewhere, deleted or put back; ``before``: what undoes it, where that can be."""

        words: str
        done: str
        before: "Places | Deleted | Marked | None"

    def __init__(self) -> None:
        super().__init__()
        self._undo: list[MendingFrontScreen.Mended] = []  # what can be, the last at the end
        self._undoing = False

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
        if message.before:
            self._undo.append(message)
        self.say(message.words)
        self.show_hints()
        self.refresh_stories()

    # -- deleting -----------------------------------------------------------------------------------

    def action_delete(self) -> None:
        """Asks first: what is deleted can be put back until the program is left, no longer."""
        entry = self.entry
        if entry is None:
            return
        loses = f"No feed brings its articles back; {self.app.key_of('front.undo')} does, until you leave."

        def answered(yes: bool | None) -> None:
            if yes:
                self._delete(entry.story)

        self.lay_over(QuestionScreen("delete", entry.title, loses), answered)

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
        return [("front.undo", self._undo[-1].done, "undo")] if self._undo else []

    def action_undo(self) -> None:
        if self._undoing:
            return  # one at a time: each goes back to how things were before it
        if self._undo and (before := self._undo[-1].before):
            self._undoing = True
            self._put_back(before)
        else:
            self.say("Nothing was moved, split off or deleted that could be put back, nor all marked.")

    @work(thread=True, exclusive=True, group="mend")
    def _put_back(self, before: "Places | Deleted | Marked") -> None:
        from briefing.library import Deleted, Marked

        def put(library: "Library") -> bool:
            if isinstance(before, Deleted):
                library.restore(before)
            elif isinstance(before, Marked):
                library.mark_read(before.articles, read=False)
            else:
                library.put_back(before)
            return True

        done = self.ask_library(put) is not None
        self.app.call_from_thread(self._were_put_back, before, done)
        if done:
            self.ask_library(lambda library: library.count_waiting())
            self.app.call_from_thread(self.refresh_stories)

    def _were_put_back(self, before: "Places | Deleted | Marked", done: bool) -> None:
        self._undoing = False
        if done:
            undone = self._undo.pop()
            did = "unread again" if undone.done == UNDO_MARKS else "put back"
            self._mended(self.Mended(f"{counted(len(before.articles), 'article')} {did}.", "", None))

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

    def action_mark_all(self) -> None:
        stories = [entry.story for entry in self.pane.entries if entry.unread]
        if stories:
            self._mark_all(stories)
        else:
            self.say("Nothing is unread here.")

    @work(thread=True, exclusive=True, group="mark")
    def _mark_all(self, stories: "Sequence[str]") -> None:
        if (marked := self.ask_library(lambda library: library.mark_all_read(stories))) is not None:
            key, number = self.app.key_of("front.undo"), counted(len(marked.articles), "article")
            words = f"{number} of {counted(len(stories), 'story', 'stories')} marked read, {key} undoes it."
            self.post_message(self.Mended(words, UNDO_MARKS, marked))

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
