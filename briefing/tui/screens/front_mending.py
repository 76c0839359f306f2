"""What a reader does to stories of the library: look inside, move, split, mark read, bookmark."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from briefing.report.wording import counted
from briefing.tui.screens.front_asking import AskingFrontScreen
from briefing.tui.shelf import Entry
from briefing.tui.widgets.stories import StoriesPane

if TYPE_CHECKING:
    from briefing.library import Library
    from briefing.tui.screens.front_inside import Member, Mending


class MendingFrontScreen(AskingFrontScreen):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "inside", "Inside", show=False, id="front.inside",
                tooltip="The story's articles, what their outlets changed; move or split off"),
        Binding("m", "mark", "Mark read", show=False, id="front.mark",
                tooltip="Mark the story's articles read, or unread again"),
        Binding("b", "bookmark", "Bookmark", show=False, id="front.bookmark",
                tooltip="Keep the story in mind, or let it go"),
    ]  # fmt: skip

    # -- inside a story -----------------------------------------------------------------------------

    def action_inside(self) -> None:
        if self.entry is not None:
            self._look_inside(self.entry)

    @work(thread=True, exclusive=True, group="inside")
    def _look_inside(self, entry: Entry) -> None:
        from briefing.tui.screens.front_inside import InsideScreen, members_of

        story = entry.story
        members = self.ask_library(lambda library: members_of(library, story))
        if members:
            mend = partial(self._mend, story, members)
            self.app.call_from_thread(self.lay_over, InsideScreen(entry.title, members), mend)

    def _mend(self, story: str, members: "Sequence[Member]", mending: "Mending | None") -> None:
        if mending is None:
            return
        if mending.how == "split":
            self._put(mending.articles, None)
            return
        from briefing.tui.screens.front_inside import ChoiceScreen

        others = [entry for entry in self.query_one(StoriesPane).entries if entry.story != story]
        if not others:
            self.say("There is no other story here to move it to.", warning=True)
            return
        like = " ".join(member.article.title for member in members if member.article.id in mending.articles)
        screen = ChoiceScreen(others, like, len(mending.articles))
        self.app.push_screen(screen, partial(self._moving, mending.articles))

    def _moving(self, articles: Sequence[str], story: str | None) -> None:
        if story is not None:
            self._put(articles, story)

    @work(thread=True, exclusive=True, group="mend")
    def _put(self, articles: Sequence[str], story: str | None) -> None:
        """Into ``story``, or into one of their own; then compare what is there now."""

        def put(library: "Library") -> None:
            if story is None:
                label, did = library.story(library.split(articles)).label, "split off"
            else:
                library.move(articles, story)
                label, did = library.story(story).label, "moved"
            self.post_message(self.Told(f"{counted(len(articles), 'article')} {did}: {label}"))
            self.app.call_from_thread(self.refresh_stories)
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
