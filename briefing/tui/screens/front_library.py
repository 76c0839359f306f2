"""The front page of the library: stories from the feeds that are followed."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.timer import Timer

from briefing.text import counted
from briefing.tui.layout.spans import cells
from briefing.tui.screens.front_adding import AddingFrontScreen
from briefing.tui.screens.front_finding import FIND
from briefing.tui.settings import Order
from briefing.tui.shelf import Entry, library_entry, wrong_with
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.stories import StoriesPane

if TYPE_CHECKING:
    from briefing.library import Feed, Library, Progress
    from briefing.library.records import Only
    from briefing.model import Article
    from briefing.tui.screens.front_feeds import FeedWish


SETTLED = 1.0  # seconds after which the page stands, and figures can be counted behind it
SHOWN = 200  # stories
SEARCHED = 200  # articles that a search finds
COUNTING = 20.0  # seconds that is done for at most
ORDER_WORDS: dict[Order, str] = {
    "newest": "newest first",
    "unread": "most unread first",
    "differences": "most differences first",
    "name": "by name",
}
PAUSE = 0.15  # seconds without a key after which a search begins


class LibraryFrontScreen(AddingFrontScreen):
    """Whatever asks the library works in a thread with a connection of its own."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "update", "Update", show=False, id="front.update",
                tooltip="Fetch what is new from every feed; again stops it"),
        Binding("f", "feeds", "Feeds", show=False, id="front.feeds",
                tooltip="What is followed and how it fares; unfollow"),
        Binding("n", "unread(1)", "Next unread", show=False, id="front.next-unread",
                tooltip="The next story with unread articles"),
        Binding("N", "unread(-1)", "Previous unread", show=False, id="front.previous-unread",
                tooltip="The previous story with unread articles"),
        Binding("o", "sort", "Sort", show=False, id="front.sort",
                tooltip="Newest first, most unread, most differences, by name"),
        Binding("F", "only", "Filter", show=False, id="front.filter",
                tooltip="Only unread stories, then only those with differences, then all"),
        Binding("B", "bookmarked", "Bookmarked", show=False, id="front.bookmarked",
                tooltip="Only stories kept in mind, then all"),
    ]  # fmt: skip

    @dataclass
    class Shelved(Message):
        """What the library holds now: of ``total`` stories those to show."""

        reading: int  # which reading of it, counted from the first
        query: str
        entries: list[Entry]
        feeds: "list[Feed]"
        total: int
        more: bool = False  # the search stopped at so many articles
        behind: "Mapping[str, Article]" = field(default_factory=dict)  # what was found that no room shows

    def __init__(self) -> None:
        super().__init__()
        self._stop_update: threading.Event | None = None
        self._typing: Timer | None = None
        self._bookmarked = False  # whether only those stories are shown
        self._only: Only = ""  # which stories are shown
        self._of: FeedWish | None = None  # the feed or folder whose stories are shown alone
        self._order: Order = self.app.settings.stories
        self._feeds: Sequence[Feed] | None = None  # once they are known
        self._behind: Mapping[str, Article] = {}  # by story, what a find found that its room does not show
        self._left = threading.Event()  # the page is no more
        self._readings = 0  # of the library, begun so far

    def on_mount(self) -> None:
        super().on_mount()
        self.set_timer(SETTLED, self.count)
        for pane in self.query(StoriesPane):
            pane.feeds_key = self.app.key_of("front.feeds")

    def refresh_stories(self) -> None:
        self._readings += 1
        self._read(self._readings)

    @work(thread=True, exclusive=True, group="library")
    def _read(self, reading: int) -> None:
        self.ask_library(partial(self._read_from, reading, self.query_text))

    def _read_from(self, reading: int, query: str, library: "Library") -> None:
        found = library.search(query, SEARCHED, typing=True) if query else []
        among = {one.story for one in found} if query else None
        feed, folder = (self._of.url, self._of.folder) if self._of else ("", "")
        records = library.stories(
            SHOWN,
            bookmarked=self._bookmarked,
            among=among,
            order=self._order,
            only=self._only,
            feed=feed,
            folder=folder,
        )
        if query and (left := library.uncounted(query)):
            waiting = counted(left, "story", "stories")
            self.post_message(self.Told(f"{waiting} not counted yet: search again for the rest"))
        entries = [library_entry(record) for record in records]
        more = len(found) == SEARCHED
        shown = {one.story for one in found if one.current}
        behind = {one.story: one.article for one in reversed(found) if one.story not in shown}
        self.post_message(
            self.Shelved(reading, query, entries, library.feeds(), library.count_stories(), more, behind)
        )

    @on(Shelved)
    def _shelved(self, message: Shelved) -> None:
        if message.reading != self._readings or message.query != self.query_text:
            return  # the library was read again since, or the reader has typed on
        entries, self._feeds, self._behind = message.entries, message.feeds, message.behind
        if self._stop_update is None and not self.is_reading:
            self.tell(f"{self._words(message)}   {counted(len(message.feeds), 'feed')}")
        failing = () if self.query_text or self._filtered else message.feeds
        self.show(entries, failing, self._nothing(message.feeds))

    def _words(self, message: Shelved) -> str:
        """How many stories are on show, which, and how many of them are unread."""
        number = len(message.entries)
        marked = "bookmarked " * self._bookmarked + "unread " * (self._only == "unread")
        if not number:
            return "nothing found" if message.query else f"no {marked}story{self._which}"
        stories = counted(number, f"{marked}story", f"{marked}stories")
        if message.query:
            stories += " found" + f" in {SEARCHED} articles" * message.more
        elif not self._filtered and number < message.total:
            stories = f"{number} of {message.total} stories"
        stories += self._which
        order = "" if self._order == "newest" else f", by {self._order}"
        return f"{stories}, {sum(entry.unread for entry in message.entries)} unread{order}"

    @property
    def _filtered(self) -> bool:
        return self._bookmarked or bool(self._only) or self._of is not None

    @property
    def _which(self) -> str:
        """The words behind "3 stories" that tell which."""
        return " with differences" * (self._only == "differences") + (
            f" of {self._of.name}" if self._of else ""
        )

    def _nothing(self, feeds: "Sequence[Feed]") -> str:
        """What an empty page says."""
        key = self.app.key_of
        if not self.query_text and not self._bookmarked and self._filtered:
            unread = "unread " * (self._only == "unread")
            return f"No {unread}story{self._which}. {key('front.back')} shows all."
        if self._bookmarked:
            what = "No bookmarked story says that." if self.query_text else "No story is bookmarked."
            return f"{what} {key('front.bookmarked')} shows all."
        if self.query_text:
            return "Nothing says that."
        if feeds and all(map(wrong_with, feeds)):
            return f"No story yet. {key('front.update')} tries again."
        if feeds:
            return f"No story yet. {key('front.update')} fetches what is new."
        return f"No story yet. {key('front.add')} adds a feed or a file."

    def offers(self, entry: Entry | None) -> list[Hint]:
        hints: list[Hint] = []
        if self._bookmarked:
            hints.append(("front.bookmarked", "all stories", "bookmarked"))
        elif self._filtered and not self.query_text:
            hints.append(("front.back", "all stories", "back"))
        hints += self.offers_undo()
        if entry or self.query_text:
            hints.append(FIND)
        if any(other.unread and other is not entry for other in self.pane.entries):
            hints.append(("front.next-unread", "next unread", "unread(1)"))
        if self._stop_update is not None or self._feeds is None or self._feeds:
            doing = "update" if self._stop_update is None else "stop the update"
            hints.append(("front.update", doing, "update"))
        hints.append(("front.add", "add a feed", "add"))
        if entry:
            hints.append(("front.inside", "sources", "inside"))
        hints.append(("front.feeds", "feeds", "feeds"))
        if entry:
            hints.append(("front.mark", "mark read" if entry.unread else "mark unread", "mark"))
            hints.append(("front.bookmark", "let go" if entry.marked else "bookmark", "bookmark"))
        if len(self.pane.entries) > 1:
            hints.append(("front.sort", "sort", "sort"))
            hints.append(("front.filter", "filter", "only"))
        if entry:
            hints.append(("front.delete", "delete", "delete"))
        return hints

    def count(self) -> None:
        self._count()

    @work(thread=True, exclusive=True, group="count")
    def _count(self) -> None:
        """Compare the stories that something came to without an update: files that were added, say."""
        waiting: list[Progress] = []
        self.ask_library(lambda library: library.count_waiting(waiting.append, self._left, COUNTING))
        if waiting and not self._left.is_set():
            self.app.call_from_thread(self.refresh_stories)

    def look_for(self, query: str) -> None:
        """Once the reader pauses: what is half typed need not be looked for."""
        if self._typing is not None:
            self._typing.stop()
        self.note("")
        self._typing = self.set_timer(PAUSE if query else 0.01, self.refresh_stories)

    def action_bookmarked(self) -> None:
        self._bookmarked = not self._bookmarked
        self.refresh_stories()

    def open_found(self, entry: Entry) -> bool:
        """Where all that a find found in a story was replaced there, the article itself."""
        article = self._behind.get(entry.story) if self.query_text else None
        if article is not None:
            from briefing.tui.screens.front_article import ArticleScreen

            self.app.push_screen(ArticleScreen(article))
        return article is not None

    def action_only(self) -> None:
        """Only what is unread, then only differences, then all."""
        choices: tuple[Only, ...] = ("", "unread", "differences")
        self._only = choices[(choices.index(self._only) + 1) % len(choices)]
        self.refresh_stories()

    def action_unread(self, by: int) -> None:
        """To the next (1) or previous (-1) story with something unread, going round."""
        here = self.pane.cursor
        unread = [place for place, entry in enumerate(self.pane.entries) if entry.unread]
        ahead = [place for place in unread if (place > here if by > 0 else place < here)]
        if not unread:
            self.say("No unread story." if not self.query_text else "No unread story among these.")
        elif unread == [here]:
            self.say("The only unread story.")
        else:
            self.pane.move_to((ahead or unread)[0 if by > 0 else -1])

    def action_sort(self) -> None:
        orders = tuple(ORDER_WORDS)
        self._order = orders[(orders.index(self._order) + 1) % len(orders)]
        self.app.say_fitting(self._sorted)
        self.refresh_stories()

    def _sorted(self, room: int) -> str:
        """How they are sorted, and the setting that keeps it."""
        words = f"Sorted {ORDER_WORDS[self._order]}"
        if self._order == self.app.settings.stories:
            return f"{words}."
        keeps = f'stories = "{self._order}" in config.toml keeps it.'
        return f"{words}; {keeps}" if cells(words) + 2 + cells(keeps) <= room else keeps

    # -- updating ---------------------------------------------------------------------------------

    def action_update(self, only: str = "") -> None:
        if self._stop_update is not None:
            self._stop_update.set()
            self.tell("stopping …")
            return
        if self._feeds is not None and not self._feeds:
            self.say(f"No feed is followed; {self.app.key_of('front.add')} adds one.")
            return
        self._stop_update = threading.Event()
        self.tell("updating …")
        self.show_hints()
        self._update(self._stop_update, only)

    @work(thread=True, exclusive=True, group="update")
    def _update(self, stop: threading.Event, only: str) -> None:
        from briefing.library import Library, LibraryError

        key = self.app.key_of("front.update")

        def progress(now: "Progress") -> None:
            doing = "fetching" if now.stage == "fetching" else "counting figures"
            words = f"{doing} {now.done} of {now.total}   {now.new} new   {key} stops"
            self.post_message(self.Told(words, lasting=True))

        try:
            with Library.open() as library:
                done = library.update(progress, stop, only)
                library.count_waiting(progress, stop)
        except LibraryError as error:
            self.app.call_from_thread(self._updated, str(error), True)
            return
        feeds = counted(done.feeds, "feed")
        words = f"{counted(done.new, 'new article')} from {feeds}" if done.new else f"Nothing new in {feeds}"
        words += f", {counted(done.broken, 'feed')} broken" * bool(done.broken)
        words += f", {counted(done.failed, 'feed')} could not be read" * bool(done.failed)
        self.app.call_from_thread(self._updated, words + (" (stopped)." if done.cancelled else "."), False)

    def _updated(self, words: str, warning: bool) -> None:
        self._stop_update = None
        self.say(words, warning=warning)
        self.refresh_stories()

    def action_back(self) -> None:
        if not self.query_text and self._stop_update is not None:
            self.action_update()
        elif not (self.query_text or self.asking or self.is_reading) and self._filtered:
            self._bookmarked, self._only, self._of = False, "", None
            self.refresh_stories()
        else:
            super().action_back()

    def on_unmount(self) -> None:
        self._left.set()
        if self._stop_update is not None:
            self._stop_update.set()

    # -- what is followed ---------------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="feeds")
    def action_feeds(self) -> None:
        from briefing.tui.screens.front_feeds import FeedsScreen

        feeds = self.ask_library(lambda library: library.feeds())
        if feeds is not None:
            self.app.call_from_thread(self.lay_over, FeedsScreen(feeds), self._left_feeds)

    async def _left_feeds(self, wish: "FeedWish | None") -> None:
        if wish is None:
            self.refresh_stories()
        elif wish.what == "add":
            await self.action_add()
        elif wish.what == "update":
            self.action_update(wish.url)
        else:
            self._of = wish
            self.refresh_stories()
