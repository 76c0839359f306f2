"""The feeds that are followed, how each fares, and the way to let one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message

from briefing.text import counted, one_line
from briefing.tui.layout.spans import Row, Span, fit, spread
from briefing.tui.layout.wrapping import wrap
from briefing.tui.screens.dialog import ListDialog
from briefing.tui.screens.export import free_path
from briefing.tui.screens.question import QuestionScreen
from briefing.tui.shelf import when_words, wrong_with
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.picker import Items, Picker

if TYPE_CHECKING:
    from briefing.library import Feed, Unfollowed


def feed_item(feed: "Feed", width: int) -> list[Row]:
    """Its name and what came of it; below, its address, and what is wrong with it."""
    facts = [counted(feed.articles, "article")]
    never = "never answered" if feed.error else "not asked yet"
    facts.append(f"asked {when_words(feed.checked.astimezone())}" if feed.checked else never)
    folder = f"{one_line(feed.folder)} / " if feed.folder else ""
    name = (Span(folder, "quiet"), Span(one_line(feed.title) or feed.url, "title"))
    rows = [
        spread(name, (Span("   ".join(facts), "quiet"),), width, gap=3),
        (Span("  "), Span(fit(feed.url, width - 2), "quiet")),
    ]
    if wrong := wrong_with(feed):
        for start, end in wrap(wrong, width - 2):
            rows.append((Span("  " if start else "! ", "warning"), Span(wrong[start:end], "source")))
    return [*rows, ()]


class FeedWish(NamedTuple):
    """What the reader wants of the page: another feed, the stories of one or of a folder, what is new."""

    what: Literal["add", "stories", "update"]
    url: str = ""
    name: str = ""
    folder: str = ""


class FeedsScreen(ListDialog[FeedWish]):
    """Dismissed with what is to be done on the page."""

    BINDING_GROUP_TITLE = "Feeds"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("x,delete", "unfollow", "Unfollow", show=False, id="feeds.unfollow",
                tooltip="Follow the feed no longer; its articles stay"),
        Binding("z", "undo", "Undo", show=False, id="feeds.undo",
                tooltip="Follow again what was unfollowed last, until this list is left"),
        Binding("u", "update", "Update", show=False, id="feeds.update",
                tooltip="Fetch what is new from this feed alone"),
        Binding("o", "folder", "Folder", show=False, id="feeds.folder",
                tooltip="The stories of all feeds in its folder"),
        Binding("a", "add", "Add a feed", show=False, id="feeds.add",
                tooltip="Follow another feed"),
        Binding("e", "write", "Export", show=False, id="feeds.export",
                tooltip="Write the list as an OPML file into this folder"),
    ]  # fmt: skip

    @dataclass
    class Now(Message):
        """What is followed now, and what was done."""

        feeds: "list[Feed]"
        words: str
        undo: "Unfollowed | None" = None  # what follows it again

    def __init__(self, feeds: Sequence["Feed"]) -> None:
        super().__init__()
        self.feeds = list(feeds)
        self.heading = f"Feeds: {len(feeds)} followed"
        self._unfollowed: list[Unfollowed] = []  # the last at the end

    def offers(self) -> list[Hint]:
        undo: list[Hint] = [("feeds.undo", "follow again", "undo")] if self._unfollowed else []
        add: Hint = ("feeds.add", "add a feed", "add")
        if not self.feeds:
            return [*undo, add]
        return [
            *undo,
            ("list.pick", "its stories", ""),
            ("feeds.update", "update it", "update"),
            ("feeds.unfollow", "unfollow", "unfollow"),
            add,
            ("feeds.export", "write OPML", "write"),
        ]

    def pane(self) -> Picker:
        pane = super().pane()
        pane.nothing = "No feed is followed."
        return pane

    def items(self, width: int) -> Items:
        return [feed_item(feed, width) for feed in self.feeds]

    def picked(self, index: int) -> None:
        self._wish("stories", index)

    def action_folder(self) -> None:
        cursor = self.query_one(Picker).cursor
        folder = self.feeds[cursor].folder if cursor < len(self.feeds) else ""
        if folder:
            self.dismiss(FeedWish("stories", name=one_line(folder), folder=folder))
        else:
            self.say("It is in no folder.")

    def action_update(self) -> None:
        self._wish("update", self.query_one(Picker).cursor)

    def _wish(self, what: Literal["stories", "update"], index: int) -> None:
        if index < len(self.feeds):
            feed = self.feeds[index]
            self.dismiss(FeedWish(what, feed.url, one_line(feed.title) or feed.url))

    def action_add(self) -> None:
        self.dismiss(FeedWish("add"))

    def action_unfollow(self) -> None:
        """Asks first, and for another key: what a feed was called and how far it was read goes with it."""
        cursor = self.query_one(Picker).cursor
        if cursor >= len(self.feeds):
            return
        feed = self.feeds[cursor]

        def answered(yes: bool | None) -> None:
            if yes:
                self._unfollow(feed.url)

        self.app.push_screen(
            QuestionScreen("unfollow", feed.title or feed.url, f"{feed.url}: its articles stay."), answered
        )

    @work(thread=True, exclusive=True, group="unfollow")
    def _unfollow(self, url: str) -> None:
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                before = library.remember_feed(url)
                library.unfollow(url)
                words = f"No longer following {before.name}; {self.app.key_of('feeds.undo')} takes it back."
                self.post_message(self.Now(library.feeds(), words, before))
        except LibraryError as error:
            self.app.call_from_thread(self.say, str(error), warning=True)

    def action_undo(self) -> None:
        if self._unfollowed:
            self._follow_again(self._unfollowed.pop())
        else:
            self.say("Nothing was unfollowed that could be followed again.")

    @work(thread=True, exclusive=True, group="unfollow")
    def _follow_again(self, before: "Unfollowed") -> None:
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                library.follow_again(before)
                self.post_message(self.Now(library.feeds(), f"Following {before.name} again."))
        except LibraryError as error:
            self.app.call_from_thread(self.say, str(error), warning=True)

    @on(Now)
    def _now(self, message: Now) -> None:
        self._unfollowed += [message.undo] if message.undo else []
        self.feeds = message.feeds
        self.query_one(Picker).rebuild()
        self.query_one("#box").border_title = f"Feeds: {len(self.feeds)} followed"
        self.show_hints()
        self.say(one_line(message.words))

    def action_write(self) -> None:
        if self.feeds:
            self._write()

    @work(thread=True, exclusive=True, group="write")
    def _write(self) -> None:
        from briefing.library import Library, LibraryError

        path = free_path(Path.cwd() / "feeds.opml")
        try:
            with Library.open() as library:
                data = library.export_feeds()
            with path.open("xb") as file:
                file.write(data)
        except LibraryError as error:
            self.app.call_from_thread(self.say, str(error), warning=True)
        except OSError as error:
            self.app.call_from_thread(self.say, f"Not written, {error.strerror}: {path}", warning=True)
        else:
            self.app.call_from_thread(self.say, f"Written: {path}")
