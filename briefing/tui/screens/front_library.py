"""The front page of the library: stories from the feeds that are followed."""

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message

from briefing.report.wording import counted
from briefing.tui.screens.front import FrontScreen
from briefing.tui.shelf import Entry, library_entry

if TYPE_CHECKING:
    from briefing.library import Feed


class LibraryFrontScreen(FrontScreen):
    """Whatever asks the library works in a thread with a connection of its own."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "update", "Update", show=False, id="front.update",
                tooltip="Fetch what is new from every feed; again stops it"),
        Binding("a", "add", "Add a feed", show=False, id="front.add",
                tooltip="Follow a feed or a site's feed"),
        Binding("m", "mark", "Mark read", show=False, id="front.mark",
                tooltip="Mark the story's articles read"),
    ]  # fmt: skip
    OFFERS = (
        ("front.update", "update", "update"),
        ("front.add", "add a feed", "add"),
        ("front.mark", "mark read", "mark"),
    )

    @dataclass
    class Shelved(Message):
        """What the library holds now."""

        entries: list[Entry]
        feeds: "list[Feed]"

    @dataclass
    class Told(Message):
        """Something to tell; ``lasting`` in the header."""

        text: str
        warning: bool = False
        lasting: bool = False

    def __init__(self) -> None:
        super().__init__()
        self._stop_update: threading.Event | None = None

    def refresh_stories(self) -> None:
        self._read()

    @work(thread=True, exclusive=True, group="library")
    def _read(self) -> None:
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                if self.query_text:
                    stories = list(dict.fromkeys(found.story for found in library.search(self.query_text)))
                    entries = [library_entry(library.story(story)) for story in stories]
                    if left := library.uncounted(self.query_text):
                        waiting = "1 story" if left == 1 else f"{left} stories"
                        self.post_message(self.Told(f"{waiting} not counted yet: search again for the rest"))
                else:
                    entries = [library_entry(record) for record in library.stories(200)]
                self.post_message(self.Shelved(entries, library.feeds()))
        except LibraryError as error:
            self.post_message(self.Told(str(error), warning=True))

    @on(Shelved)
    def _shelved(self, message: Shelved) -> None:
        entries, feeds = message.entries, message.feeds
        if self._stop_update is None:
            unread = sum(entry.unread for entry in entries)
            stories = "1 story" if len(entries) == 1 else f"{len(entries)} stories"
            self.tell(f"{stories}, {unread} unread   {counted(len(feeds), 'feed')}")
        if self.query_text:
            self.show(entries, nothing="Nothing says that.")
        else:
            key = self.app.key_of("front.update")
            self.show(entries, feeds, f"No story yet. {key} fetches what is new." if key else "No story yet.")

    @on(Told)
    def _told(self, message: Told) -> None:
        if message.lasting:
            self.tell(message.text)
        else:
            self.say(message.text, warning=message.warning)

    def look_for(self, query: str) -> None:  # noqa: ARG002
        self.refresh_stories()

    # -- updating ---------------------------------------------------------------------------------

    def action_update(self) -> None:
        if self._stop_update is not None:
            self._stop_update.set()
            self.tell("stopping …")
            return
        self._stop_update = threading.Event()
        self.tell("updating …")
        self._update(self._stop_update)

    @work(thread=True, exclusive=True, group="update")
    def _update(self, stop: threading.Event) -> None:
        from briefing.library import Library, LibraryError, Progress

        key = self.app.key_of("front.update")

        def progress(now: Progress) -> None:
            doing = "fetching" if now.stage == "fetching" else "counting figures"
            words = f"{doing} {now.done} of {now.total}   {now.new} new   {key} stops"
            self.post_message(self.Told(words, lasting=True))

        try:
            with Library.open() as library:
                done = library.update(progress, stop)
                library.count_waiting(progress, stop)
        except LibraryError as error:
            self.app.call_from_thread(self._updated, str(error), True)
            return
        words = f"{counted(done.new, 'new article')} from {counted(done.feeds, 'feed')}"
        if done.failures:
            words += f", {counted(len(done.failures), 'feed')} could not be read"
        self.app.call_from_thread(self._updated, words + (" (stopped)." if done.cancelled else "."), False)

    def _updated(self, words: str, warning: bool) -> None:
        self._stop_update = None
        self.say(words, warning=warning)
        self.refresh_stories()

    def action_back(self) -> None:
        if not self.query_text and self._stop_update is not None:
            self.action_update()
        else:
            super().action_back()

    def on_unmount(self) -> None:
        if self._stop_update is not None:
            self._stop_update.set()

    # -- following a feed, marking what is read -----------------------------------------------------

    async def action_add(self) -> None:
        await self.ask("follow", "add")

    def answered(self, purpose: str, text: str) -> None:  # noqa: ARG002
        self.say(f"Looking for a feed at {text} …")
        self._follow(text)

    @work(thread=True, exclusive=True, group="follow")
    def _follow(self, url: str) -> None:
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                feed = library.follow(url)
        except LibraryError as error:
            self.post_message(self.Told(str(error), warning=True))
            return
        key = self.app.key_of("front.update")
        self.post_message(self.Told(f"Following {feed.title or feed.url}; {key} fetches its articles."))
        self.app.call_from_thread(self.refresh_stories)

    def opening(self, entry: Entry) -> None:
        self._mark(entry.source.sources[0])

    def action_mark(self) -> None:
        if self.entry is not None:
            self._mark(self.entry.source.sources[0])

    @work(thread=True, exclusive=True, group="mark")
    def _mark(self, story: str) -> None:
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                library.mark_read(article.id for article in library.articles(story))
        except LibraryError as error:
            self.post_message(self.Told(str(error), warning=True))
            return
        self.app.call_from_thread(self.refresh_stories)
