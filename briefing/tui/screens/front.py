"""The front page: every story with what its figures say, before it is opened."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen

from briefing.report.wording import counted
from briefing.tui.host import Host
from briefing.tui.layout.spans import Row, Span, spread
from briefing.tui.loading import Failed, Loaded, Loading
from briefing.tui.shelf import Entry, entry_rows, feed_rows, folder_entry, library_entry, matching
from briefing.tui.stories import StorySource
from briefing.tui.story import Story
from briefing.tui.widgets.bar import Bar
from briefing.tui.widgets.hints import Hint, HintBar
from briefing.tui.widgets.picker import Picker

if TYPE_CHECKING:
    from briefing.library import Feed
    from briefing.tui.widgets.prompt import PromptBar


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


class StoriesPane(Picker):
    DEFAULT_CSS = """
    StoriesPane { padding: 0 1; height: 1fr; margin: 1 0 0 0; }
    """

    def __init__(self) -> None:
        super().__init__(id="stories")
        self.entries: Sequence[Entry] = ()
        self.feeds: Sequence[Feed] = ()
        self.nothing = ""

    def show(self, entries: Sequence[Entry], feeds: Sequence["Feed"] = (), nothing: str = "") -> None:
        """Show these stories, the cursor on the same one as before."""
        here = self.entries[self.cursor].source if self.cursor < len(self.entries) else None
        self.entries, self.feeds, self.nothing = entries, feeds, nothing
        sources = [entry.source for entry in entries]
        if here in sources:
            self.cursor = sources.index(here)
        self.rebuild()

    def items(self, width: int) -> Sequence[Sequence[Row]]:
        return [(*entry_rows(entry, width), ()) for entry in self.entries]

    def head(self) -> tuple[Row, ...]:
        width = self.inner_width - 2
        rows = [(Span("  "), *row) for row in feed_rows(self.feeds, width)]
        if not self.entries and self.nothing:
            rows.append((Span("  "), Span(self.nothing, "quiet")))
        return (*rows, ()) if rows else ()


class FrontScreen(Screen[None]):
    """Stories of folders, or of the library when ``library``."""

    DEFAULT_CSS = """
    FrontScreen { background: $background; }
    """
    BINDING_GROUP_TITLE = "Front page"
    AUTO_FOCUS = "#stories"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("l,right", "open", "Open", show=False, id="front.open", tooltip="Open the story"),
        Binding("slash", "find", "Find", show=False, id="front.find", tooltip="Find stories; all their text"),
        Binding("escape", "back", "Back", show=False, id="front.back",
                tooltip="End the find, stop an update"),
        Binding("u", "update", "Update", show=False, id="front.update",
                tooltip="Fetch what is new from every feed; again stops it"),
        Binding("a", "add", "Add a feed", show=False, id="front.add",
                tooltip="Follow a feed or a site's feed"),
        Binding("m", "mark", "Mark read", show=False, id="front.mark",
                tooltip="Mark the story's articles read"),
    ]  # fmt: skip

    app: Host

    @dataclass
    class Compared(Message):
        """A story of files has been compared, or could not be read."""

        source: StorySource
        outcome: Loaded | Failed

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

    def __init__(self, *, library: bool = False) -> None:
        super().__init__()
        self.library = library
        self._entries: list[Entry] = []
        self._feeds: list[Feed] = []
        self._query = ""
        self._prompt: PromptBar | None = None
        self._stop_update: threading.Event | None = None
        self._job: Loading | None = None
        self._leaving = False

    def compose(self) -> ComposeResult:
        yield FrontHeader()
        yield StoriesPane()
        yield HintBar()

    def on_mount(self) -> None:
        key = self.app.key_of
        hints: list[Hint] = [("enter", "open", "open"), ("/", "find", "find")]
        if self.library:
            hints += [("u", "update", "update"), ("a", "add a feed", "add"), ("m", "mark read", "mark")]
        hints += [(key("app.help"), "keys", "app.help"), (key("app.quit"), "quit", "app.quit")]
        self.query_one(HintBar).show(hints)
        if self.library:
            self._read_library()
        else:
            self._compare_folders()

    def on_screen_resume(self) -> None:
        if self.library:
            self._read_library()
        else:
            self._show_folders()

    def say(self, message: str, *, warning: bool = False) -> None:
        self.query_one(HintBar).say(message, warning=warning)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return self.library if action in ("update", "add", "mark") else True

    def _show(self) -> None:
        """The stories that the find lets through."""
        entries = self._entries
        if self._query and not self.library:
            entries = matching(entries, self._query)
        nothing = "Nothing says that." if self._query else "No story yet."
        if self.library and not self._query:
            nothing += f" {self.app.key_of('front.update') or 'u'} fetches what is new."
        self.query_one(StoriesPane).show(entries, () if self._query else self._feeds, nothing)

    # -- stories of folders ---------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="compare")
    def _compare_folders(self) -> None:
        """Compare the stories one after the other, for their counts."""
        for source in self.app.stories:
            if source in self.app.opened or source in self.app.failures:
                continue
            if self._leaving:
                return
            self._job = Loading(source.sources)
            for event in self._job:
                if isinstance(event, Failed) or (isinstance(event, Loaded) and not event.partial):
                    self.post_message(self.Compared(source, event))

    @on(Compared)
    def _compared(self, message: Compared) -> None:
        if isinstance(message.outcome, Failed):
            self.app.failures[message.source] = message.outcome.reasons[0]
        else:
            self.app.opened.setdefault(message.source, Story(message.outcome.comparison))
        self._show_folders()

    def _show_folders(self) -> None:
        opened, failures = self.app.opened, self.app.failures
        self._entries = [
            folder_entry(source, opened.get(source), failures.get(source, "")) for source in self.app.stories
        ]
        total = len(self._entries)
        done = len([source for source in self.app.stories if source in opened or source in failures])
        words = "1 story" if total == 1 else f"{total} stories"
        self.query_one(FrontHeader).show(words if done == total else f"reading {done + 1} of {total}")
        self._show()

    # -- stories of the library -------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="library")
    def _read_library(self) -> None:
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                if self._query:
                    stories = list(dict.fromkeys(found.story for found in library.search(self._query)))
                    entries = [library_entry(library.story(story)) for story in stories]
                else:
                    entries = [library_entry(record) for record in library.stories(200)]
                self.post_message(self.Shelved(entries, library.feeds()))
        except LibraryError as error:
            self.post_message(self.Told(str(error), warning=True))

    @on(Shelved)
    def _shelved(self, message: Shelved) -> None:
        self._entries, self._feeds = message.entries, message.feeds
        if self._stop_update is None:
            unread = sum(entry.unread for entry in self._entries)
            stories = "1 story" if len(self._entries) == 1 else f"{len(self._entries)} stories"
            words = f"{stories}, {unread} unread   {counted(len(self._feeds), 'feed')}"
            self.query_one(FrontHeader).show(words)
        self._show()

    @on(Told)
    def _told(self, message: Told) -> None:
        if message.lasting:
            self.query_one(FrontHeader).show(message.text)
        else:
            self.say(message.text, warning=message.warning)

    def action_update(self) -> None:
        if self._stop_update is not None:
            self._stop_update.set()
            self.query_one(FrontHeader).show("stopping …")
            return
        self._stop_update = threading.Event()
        self.query_one(FrontHeader).show("updating …")
        self._update(self._stop_update)

    @work(thread=True, exclusive=True, group="update")
    def _update(self, stop: threading.Event) -> None:
        from briefing.library import Library, LibraryError, Progress

        def progress(now: Progress) -> None:
            doing = "fetching" if now.stage == "fetching" else "counting figures"
            words = f"{doing} {now.done} of {now.total}   {now.new} new   u stops"
            self.post_message(self.Told(words, lasting=True))

        try:
            with Library.open() as library:
                done = library.update(progress, stop)
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
        self._read_library()

    @work(thread=True, exclusive=True, group="follow")
    def _follow(self, url: str) -> None:
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                feed = library.follow(url)
        except LibraryError as error:
            self.post_message(self.Told(str(error), warning=True))
            return
        self.post_message(self.Told(f"Following {feed.title or feed.url}; u fetches its articles."))
        self.app.call_from_thread(self._read_library)

    @work(thread=True, exclusive=True, group="mark")
    def _mark(self, story: str) -> None:
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                library.mark_read(article.id for article in library.articles(story))
        except LibraryError as error:
            self.post_message(self.Told(str(error), warning=True))
            return
        self.app.call_from_thread(self._read_library)

    def action_mark(self) -> None:
        pane = self.query_one(StoriesPane)
        if pane.entries:
            self._mark(pane.entries[pane.cursor].source.sources[0])

    # -- finding, adding, opening -----------------------------------------------------------------

    async def _ask(self, mark: str, purpose: str) -> None:
        if self._prompt is None:
            from briefing.tui.widgets.prompt import PromptBar

            self._prompt = PromptBar()
            await self.mount(self._prompt)
        self._prompt.ask(mark, purpose)

    async def action_find(self) -> None:
        await self._ask("/", "find")

    async def action_add(self) -> None:
        await self._ask("follow", "add")

    def on_prompt_bar_typed(self, message: "PromptBar.Typed") -> None:
        if message.purpose == "find":
            self._look_for(message.text)

    def on_prompt_bar_entered(self, message: "PromptBar.Entered") -> None:
        if message.purpose == "find":
            message.bar.give_back()
        else:
            message.bar.close()
            self.say(f"Looking for a feed at {message.text} …")
            self._follow(message.text)

    def on_prompt_bar_ended(self, message: "PromptBar.Ended") -> None:
        message.bar.close()
        self._look_for("")

    def _look_for(self, query: str) -> None:
        self._query = query
        if self.library:
            self._read_library()
        else:
            self._show()

    def action_back(self) -> None:
        if self._query and self._prompt is not None:
            self._prompt.close()
            self._look_for("")
        elif self._stop_update is not None:
            self.action_update()

    @on(Picker.Picked)
    def _picked(self, message: Picker.Picked) -> None:
        entries = self.query_one(StoriesPane).entries
        if message.index < len(entries):
            source = entries[message.index].source
            if self.library:
                self._mark(source.sources[0])
            self.app.open_story(source)

    def action_open(self) -> None:
        self.query_one(StoriesPane).action_pick()

    def on_unmount(self) -> None:
        self._leaving = True
        if self._job is not None:
            self._job.stop()
        if self._stop_update is not None:
            self._stop_update.set()
