"""The library: the one object that the screen and the command line talk to. What it does is done elsewhere:

subscriptions  the list of feeds           updating  fetching what is new
keeping        articles, new or changed    stories   which of them belong together
counting       figures, compared           marking   read, bookmarked
searching      by words and fields         mending   articles moved, split off, put back
deleting       stories deleted, brought back
database       the file
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import Event
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from briefing.folders import library_file
from briefing.library import counting, deleting, keeping, marking, mending
from briefing.library.database import Database
from briefing.library.errors import LibraryError, NotFoundError
from briefing.library.records import (
    Change,
    Deleted,
    Feed,
    Found,
    Imported,
    Marked,
    Only,
    Order,
    Places,
    Progress,
    Story,
    Unfollowed,
    Updated,
    Version,
)
from briefing.library.rows import article_row, name_of_story, now, story_row, to_article, to_story
from briefing.library.stories import shelf
from briefing.model import Article, Figure

if TYPE_CHECKING:
    from briefing.reading.fetch import FetchOptions

_ORDERS: dict[Order, str] = {
    "newest": "",
    "unread": """(
        SELECT count(*) FROM articles WHERE story = stories.id AND current AND read IS NULL
    ) DESC,""",
    "differences": "coalesce(differences, 0) DESC,",
    "name": "label COLLATE NOCASE,",
}
_ONLY: dict[Only, str] = {
    "unread": "EXISTS (SELECT 1 FROM articles WHERE story = stories.id AND current AND read IS NULL)",
    "differences": "differences > 0",
}
_OF_FEED = "id IN (SELECT story FROM articles WHERE feed = (SELECT id FROM feeds WHERE url = ?))"
_OF_FOLDER = """id IN (
    SELECT story FROM articles JOIN feeds ON feeds.id = articles.feed WHERE folder = ? OR instr(folder, ?) = 1
)"""
PATIENCE = 20.0  # seconds that a search waits for stories to be counted


class Library:
    """Feeds, articles and stories. Every method may be called from any thread, and raises LibraryError
    with one line for the reader. All but ``follow`` and ``update`` answer from the file alone.
    """

    def __init__(self, database: Database, options: "FetchOptions | None" = None) -> None:
        self.database = database
        self._options = options

    @classmethod
    def open(cls, path: Path | None = None, options: "FetchOptions | None" = None) -> Self:
        """Opens the reader's library, or the one at ``path``. Raises StorageError.

        ``options``: how to fetch, where not as the reader's config.toml says.
        """
        return cls(Database(path or Path(library_file())), options)

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # feeds

    def feeds(self) -> list[Feed]:
        """What is followed, by folder and title."""
        from briefing.library import subscriptions

        return subscriptions.feeds(self.database)

    def follow(self, url: str, folder: str = "") -> Feed:
        """Follows the feed at ``url``, or the first feed that the page at ``url`` names. Uses the network."""
        from briefing.library import subscriptions

        with _as_library_error():
            return subscriptions.follow(self.database, self._fetch_options(), url, folder)

    def unfollow(self, name: str) -> Feed:
        """Stops following a feed, named by its address, site or title; its articles stay."""
        from briefing.library import subscriptions

        return subscriptions.unfollow(self.database, name)

    def remember_feed(self, url: str) -> Unfollowed:
        """What ``follow_again`` needs of the feed at this address once it was unfollowed."""
        from briefing.library import subscriptions

        return subscriptions.remember(self.database, url)

    def follow_again(self, feed: Unfollowed) -> None:
        """Takes back an ``unfollow``."""
        from briefing.library import subscriptions

        subscriptions.follow_again(self.database, feed)

    def import_feeds(self, opml: bytes) -> Imported:
        """Follows the feeds of an OPML file that are not followed yet, without asking them."""
        from briefing.library import subscriptions

        with _as_library_error():
            return subscriptions.import_opml(self.database, opml)

    def export_feeds(self) -> bytes:
        """What is followed, as an OPML file; without passwords."""
        from briefing.library import subscriptions

        return subscriptions.export_opml(self.database)

    def update(
        self,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Event | None = None,
        only: str = "",
    ) -> Updated:
        """Fetches what is new from every feed, or ``only`` from that of this address. Uses the network;
        ``progress`` is called in this thread.

        Once ``cancelled`` is set, what has been fetched stays and the rest is left. Raises BusyError
        where another briefing is updating this library. What is new is compared by ``count_waiting``.
        """
        from briefing.library import updating

        with _as_library_error():
            return updating.update(self.database, self._fetch_options(), progress, cancelled, only)

    # stories

    def stories(
        self,
        limit: int = 100,
        *,
        bookmarked: bool = False,
        among: Iterable[str] | None = None,
        order: Order = "newest",
        only: Only = "",
        feed: str = "",
        folder: str = "",
    ) -> list[Story]:
        """The first stories in an ``order``, those alike in it newest first; a ``limit`` of -1 is none.
        ``among``: only of these. ``only``: those with something unread, or with differences. ``feed``: those
        that have an article from the feed of this address, ``folder``: from one in this folder of the list.

        One whose articles all are without a date is as new as the last that was added.
        """
        condition = "bookmarked IS NOT NULL" if bookmarked else "TRUE"
        condition += f" AND {_ONLY[only]}" if only else ""
        condition += f" AND {_OF_FEED}" if feed else ""
        condition += f" AND {_OF_FOLDER}" if folder else ""
        asked = [feed] * bool(feed) + [folder, f"{folder} / "] * bool(folder)
        with self.database.reading() as connection:
            numbers = None if among is None else {story_row(connection, name)["id"] for name in among}
            if numbers is not None:
                condition += f" AND id IN ({', '.join(map(str, numbers))})"
            rows = connection.execute(
                f"""
                SELECT * FROM stories WHERE {condition}
                ORDER BY {_ORDERS[order]} newest DESC, id DESC LIMIT ?
                """,
                (*asked, limit),
            ).fetchall()
            return [to_story(connection, row) for row in rows]

    def count_stories(self) -> int:
        """How many stories there are."""
        with self.database.reading() as connection:
            number: int = connection.execute("SELECT count(*) FROM stories").fetchone()[0]
        return number

    def story(self, story_id: str) -> Story:
        with self.database.reading() as connection:
            return to_story(connection, story_row(connection, story_id))

    def articles(self, story_id: str, *, earlier: bool = False) -> list[Article]:
        """The current article of every outlet in a story, newest first; ``earlier``: the others as well."""
        return counting.articles_of(self.database, story_id, earlier=earlier)

    def versions(self, story_id: str) -> list[Version]:
        """What newer articles of the same outlets replaced in a story, newest first."""
        return counting.versions(self.database, story_id)

    def changes(self, story_id: str) -> list[Change]:
        """The figures that outlets changed in their current articles, latest first."""
        return counting.changes(self.database, story_id)

    def figures(self, articles: Iterable[Article]) -> dict[str, list[Figure]]:
        """The figures of articles of the library, by article id, as ``comparing.compare`` takes them.

        Found once and kept; articles that are not in the library are left out.
        """
        return counting.figures(self.database, articles)

    def kept_figures(self, articles: Iterable[Article]) -> dict[str, list[Figure]]:
        """The same as far as they were found before: never takes long."""
        return counting.kept_figures(self.database, articles)

    def count(self, story_id: str) -> Story:
        """Compares a story's articles and keeps their counts, the first difference and what changed."""
        return counting.count(self.database, story_id)

    def count_waiting(
        self,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Event | None = None,
        seconds: float = float("inf"),
    ) -> int:
        """Counts the stories that something new came to: those of several sources first, then the newest.

        Returns how many are left when ``seconds`` are over or ``cancelled`` is set.
        """
        until = monotonic() + seconds
        waiting = counting.uncounted(self.database)
        for done, story in enumerate(waiting):
            if monotonic() > until or (cancelled and cancelled.is_set()):
                return len(waiting) - done
            if progress:
                progress(Progress(done, len(waiting), story.label, new=0, failed=0, stage="counting"))
            with suppress(NotFoundError):  # it has become part of another story
                counting.count(self.database, story.id)
        return 0

    def move(self, article_ids: Sequence[str], story_id: str) -> None:
        """Puts articles into another story, for good."""
        mending.move(self.database, article_ids, story_id)

    def split(self, article_ids: Sequence[str]) -> str:
        """Makes a story of its own of some articles, for good. Returns its id."""
        return mending.split(self.database, article_ids)

    def places(self, article_ids: Sequence[str]) -> Places:
        """Where articles stand now: ``put_back`` undoes what ``move`` and ``split`` do to them after."""
        return mending.places(self.database, article_ids)

    def put_back(self, before: Places) -> None:
        """Puts articles where they stood before, with the stories that are gone since."""
        mending.put_back(self.database, before)

    def delete(self, story_id: str) -> Deleted:
        """Deletes a story with its articles; ``restore`` undoes it. Their feeds do not bring them back."""
        return deleting.delete(self.database, story_id)

    def restore(self, deleted: Deleted) -> None:
        """Brings back a story that was deleted, but for what was added again since."""
        deleting.restore(self.database, deleted)

    # articles

    def add(self, articles: Iterable[Article]) -> list[str]:
        """Keeps articles that were read from anywhere. Returns the ids of their stories, each once."""
        kept = []
        with self.database.writing() as connection, shelf(connection) as stories:
            for article in articles:
                if article.path and article.path != "-":
                    article = replace(article, path=_full_path(article.path))
                deleting.allow(connection, article)
                kept.append(keeping.keep(stories, article, now()).story)
            found = [story_row(connection, name_of_story(story))["id"] for story in kept]
        return [name_of_story(story) for story in dict.fromkeys(found)]

    def article(self, article_id: str) -> Article:
        with self.database.reading() as connection:
            return to_article(article_row(connection, article_id))

    def find(self, name: str) -> Article:
        """The article with this id, address or path."""
        keys = [name, *(keeping.name_key(written) for written in (keeping.canonical(name), _full_path(name)))]
        for key in keys:
            with suppress(NotFoundError):
                return self.article(key)
        raise NotFoundError(f"no article {name} in the library", "`briefing search` finds articles")

    def search(self, query: str, limit: int = 50, *, typing: bool = False) -> list[Found]:
        """Articles that hold every word of ``query``, newest first, those without a date by when they were
        added; of more than ``limit`` those that were added last, without words the newest. Raises QueryError.

        Beside words and "phrases": ``source:name after:2026-11-01 before:2026-11-08 verdict:differ unit:%``.
        For the last two, stories that were not counted yet are, as far as that goes in ``PATIENCE`` seconds.
        ``typing``: a word at the end may go on.
        """
        from briefing.library import searching

        asked = searching.parse_query(query, typing=typing)
        if asked.needs_figures and self.database.writable:
            self.count_waiting(seconds=PATIENCE)
        with self.database.reading() as connection:
            return searching.search(connection, asked, limit)

    def uncounted(self, query: str) -> int:
        """How many stories ``search`` could not look into, since they are still to be counted; 0 for a query
        that asks nothing of their figures."""
        from briefing.library import searching

        return counting.waiting(self.database) if searching.parse_query(query).needs_figures else 0

    # the reader

    def mark_read(self, article_ids: Iterable[str], read: bool = True) -> None:
        """Marks articles read (or unread again). One that its outlet changes later is unread again."""
        marking.mark_read(self.database, article_ids, read)

    def mark_all_read(self, story_ids: Iterable[str]) -> Marked:
        """Marks what is unread in these stories read; returns which articles that were."""
        return marking.mark_all_read(self.database, story_ids)

    def bookmark(self, story_id: str, *, on: bool = True) -> None:
        """Bookmarks a story; ``on=False`` takes the bookmark off."""
        marking.bookmark(self.database, story_id, on)

    def _fetch_options(self) -> "FetchOptions":
        from briefing.reading.fetch_settings import fetch_options

        return self._options or fetch_options()


@contextmanager
def _as_library_error() -> Iterator[None]:
    from briefing.reading.errors import ReadingError

    try:
        yield
    except ReadingError as error:
        raise LibraryError(error.reason, error.advice) from error


def _full_path(name: str) -> str:
    try:
        return str(Path(name).absolute())
    except (OSError, ValueError):  # a name that no file can have
        return name
