"""The feeds that are followed, how each fares, and the way to let one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

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
    from briefing.library import Feed


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


class FeedsScreen(ListDialog[str]):
    """Dismissed with "add" where the reader wants another feed."""

    BINDING_GROUP_TITLE = "Feeds"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("x,delete", "unfollow", "Unfollow", show=False, id="feeds.unfollow",
                tooltip="Follow the feed no longer; its articles stay"),
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

    def __init__(self, feeds: Sequence["Feed"]) -> None:
        super().__init__()
        self.feeds = list(feeds)
        self.heading = f"Feeds: {len(feeds)} followed"

    def offers(self) -> list[Hint]:
        add: Hint = ("feeds.add", "add a feed", "add")
        if not self.feeds:
            return [add]
        return [("feeds.unfollow", "unfollow", "unfollow"), add, ("feeds.export", "write OPML", "write")]

    def pane(self) -> Picker:
        pane = super().pane()
        pane.nothing = "No feed is followed."
        return pane

    def items(self, width: int) -> Items:
        return [feed_item(feed, width) for feed in self.feeds]

    def action_add(self) -> None:
        self.dismiss("add")

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
            QuestionScreen("unfollow", feed.title or feed.url, "Its articles stay."), answered
        )

    @work(thread=True, exclusive=True, group="unfollow")
    def _unfollow(self, url: str) -> None:
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                feed = library.unfollow(url)
                self.post_message(self.Now(library.feeds(), f"No longer following {feed.title or feed.url}."))
        except LibraryError as error:
            self.app.call_from_thread(self.say, str(error), warning=True)

    @on(Now)
    def _now(self, message: Now) -> None:
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
