"""Updating: every feed fetched at once, each stored by itself as soon as it is there.

What one feed brings is written in one transaction together with what its server said of its version:
whenever the power goes, a feed has either been stored whole or will be asked again. Fetching goes on in the
event loop, parsing and storing in one thread beside it.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

from briefing.library import keeping
from briefing.library.database import Database
from briefing.library.errors import BusyError
from briefing.library.keeping import Page
from briefing.library.records import Failure, Progress, Updated
from briefing.library.rows import digest, from_date, now
from briefing.reading.draft import Draft, to_article
from briefing.reading.errors import ReadingError
from briefing.reading.feeds import Entry, NotAFeedError, ParsedFeed, outlet_of, parse_feed
from briefing.reading.fetch import (
    LONGEST_WAIT,
    Fetched,
    Fetcher,
    FetchError,
    FetchOptions,
    check_address,
    shown,
)
from briefing.reading.web import merged, page_draft

PAGES = 20  # of one feed, fetched in one update
PAGES_SINCE = timedelta(days=7)  # older teasers stay teasers
_YEAR = 365 * keeping.DAY
_POLL = 0.1  # seconds between looks at whether the reader gave up

T = TypeVar("T")


@dataclass
class _Sum:
    """What an update did so far."""

    total: int
    done: int = 0
    new: int = 0
    changed: int = 0
    failures: list[Failure] = field(default_factory=list)
    stories: dict[int, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Stored:
    new: int
    changed: int
    stories: tuple[int, ...]
    pages: tuple[tuple[int, str], ...]  # articles whose page is wanted, and its address


def update(
    database: Database,
    options: FetchOptions,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Event | None = None,
) -> tuple[Updated, list[int]]:
    """Fetches every feed that may be asked now. Returns what happened, and the stories with something new."""
    with _alone(database.path):
        return asyncio.run(_update(database, options, progress or (lambda _: None), cancelled or Event()))


def follow(database: Database, options: FetchOptions, url: str, title: str, folder: str) -> str:
    """Follows the feed at ``url`` or the first that the page there names; returns the feed's address."""
    return asyncio.run(_follow(database, options, url, title, folder))


def discover(options: FetchOptions, url: str) -> list[tuple[str, str]]:
    """Address and title of the feed that ``url`` is, or of the feeds that the page there names."""
    return asyncio.run(_discover(options, url))


def address(url: str) -> str:
    """``url`` as a reader may type it, in full. Raises FetchError for what is no web address."""
    url = url.strip()
    if url.startswith("feed:"):
        url = url.removeprefix("feed:").removeprefix("//")
    if "://" not in url:
        url = f"https://{url}"
    check_address(url)
    return url


async def _update(
    database: Database, options: FetchOptions, progress: Callable[[Progress], None], cancelled: Event
) -> tuple[Updated, list[int]]:
    feeds, waiting = _due(database)
    so_far = _Sum(total=len(feeds))
    with ThreadPoolExecutor(1, "briefing-store") as thread:
        async with Fetcher(options) as fetcher:

            async def one(feed: sqlite3.Row) -> None:
                failure = await _update_feed(database, fetcher, thread, feed, so_far)
                so_far.done += 1
                if failure:
                    so_far.failures.append(failure)
                name = feed["title"] or shown(feed["url"])
                progress(Progress(so_far.done, so_far.total, name, so_far.new, len(so_far.failures)))

            work = asyncio.ensure_future(_all(one, feeds))
            try:
                while not (await asyncio.wait([work], timeout=_POLL))[0]:
                    if cancelled.is_set():
                        work.cancel()
            finally:
                work.cancel()
                await asyncio.wait([work])
            if not work.cancelled():
                work.result()
    return (
        Updated(
            feeds=so_far.done,
            new=so_far.new,
            changed=so_far.changed,
            failures=tuple(so_far.failures),
            waiting=waiting,
            cancelled=cancelled.is_set(),
        ),
        list(so_far.stories),
    )


async def _all(one: Callable[[sqlite3.Row], Any], feeds: list[sqlite3.Row]) -> None:
    try:
        async with asyncio.TaskGroup() as group:
            for feed in feeds:
                group.create_task(one(feed))
    except BaseExceptionGroup as faults:
        raise faults.exceptions[0] from None  # what stopped one of them stops them all: the disk is full, …


async def _update_feed(
    database: Database, fetcher: Fetcher, thread: ThreadPoolExecutor, feed: sqlite3.Row, so_far: _Sum
) -> Failure | None:
    """Brings one feed up to date; what stands in the way is told, and noted with the feed."""
    run = partial(_in_thread, thread)
    try:
        fetched = await fetcher.feed(
            feed["url"], private=bool(feed["local"]), etag=feed["etag"], modified=feed["modified"]
        )
        stored = await run(store, database, feed["id"], fetched)
        _count(so_far, stored)
        for row, url in stored.pages:
            await _fetch_page(database, fetcher, run, row, url, bool(feed["local"]), so_far)
    except FetchError as error:
        await run(_note, database, feed["id"], error)
        return Failure(shown(feed["url"]), error.reason, error.advice)
    except ReadingError as error:
        await run(_note, database, feed["id"], error)
        return Failure(shown(feed["url"]), error.reason, error.advice)
    return None


async def _fetch_page(
    database: Database, fetcher: Fetcher, run: Any, row: int, url: str, private: bool, so_far: _Sum
) -> None:
    """Puts the text of its page in the place of an article's teaser."""
    try:
        fetched = await fetcher.page(url, private=private)
        _count(so_far, await run(_store_page, database, row, fetched))
    except FetchError as error:
        if not error.retry_at and not error.passing:
            await run(_close_page, database, row)
    except ReadingError:
        await run(_close_page, database, row)


async def _in_thread(thread: ThreadPoolExecutor, call: Callable[..., T], *arguments: Any) -> T:
    return await asyncio.get_running_loop().run_in_executor(thread, call, *arguments)


def _count(so_far: _Sum, stored: _Stored) -> None:
    so_far.new += stored.new
    so_far.changed += stored.changed
    so_far.stories |= dict.fromkeys(stored.stories)


def _due(database: Database) -> tuple[list[sqlite3.Row], int]:
    """The feeds to ask now, longest waiting first, and how many want to be left alone for now."""
    with database.reading() as connection:
        feeds = connection.execute("SELECT * FROM feeds WHERE NOT gone ORDER BY checked, id").fetchall()
    moment, longest = now(), LONGEST_WAIT.total_seconds()
    # a time further away than any wait was written while the clock was wrong
    due = [feed for feed in feeds if not moment < (feed["retry_at"] or 0) <= moment + longest]
    return due, len(feeds) - len(due)


def store(database: Database, feed: int, fetched: Fetched) -> _Stored:
    """Writes what a feed's server answered. Raises NotAFeedError, having changed nothing."""
    parsed, mark = None, None
    if fetched.body is not None:
        mark = digest(fetched.body)
        with database.reading() as connection:
            same = connection.execute(
                "SELECT 1 FROM feeds WHERE id = ? AND digest = ?", (feed, mark)
            ).fetchone()
        if same is None:
            parsed = parse_feed(fetched.body, fetched.url, fetched.charset)
    seen = now()
    with database.writing() as connection:
        row = connection.execute("SELECT * FROM feeds WHERE id = ?", (feed,)).fetchone()
        if row is None:  # unfollowed meanwhile
            return _Stored(0, 0, (), ())
        if fetched.moved_to:
            connection.execute("UPDATE OR IGNORE feeds SET url = ? WHERE id = ?", (fetched.moved_to, feed))
        connection.execute(
            "UPDATE feeds SET checked = ?, error = '', retry_at = NULL, gone = 0 WHERE id = ?", (seen, feed)
        )
        kept = []
        if parsed is not None:
            connection.execute(
                """
                UPDATE feeds SET etag = ?, modified = ?, digest = ?, site = coalesce(nullif(?, ''), site),
                                 title = coalesce(nullif(title, ''), ?)
                WHERE id = ?
                """,
                (fetched.etag, fetched.modified, mark, parsed.site, parsed.title or shown(fetched.url), feed),
            )
            kept = list(_store_entries(connection, row, parsed, fetched.url, seen))
        pages = connection.execute(
            """
            SELECT id, url FROM articles
            WHERE feed = ? AND page IN (?, ?) AND url IS NOT NULL AND moment > ? ORDER BY moment DESC LIMIT ?
            """,
            (feed, Page.WANTED, Page.WANTED_AGAIN, seen - PAGES_SINCE.total_seconds(), PAGES),
        ).fetchall()
    return _Stored(
        new=sum(one.outcome == "new" for one in kept),
        changed=sum(one.outcome == "changed" for one in kept),
        stories=tuple(one.story for one in kept if one.outcome != "same"),
        pages=tuple((page["id"], page["url"]) for page in pages),
    )


def _store_entries(
    connection: sqlite3.Connection, feed: sqlite3.Row, parsed: ParsedFeed, url: str, seen: int
) -> Iterator[keeping.Kept]:
    """Keeps the entries that are new or changed, oldest first."""
    known = {
        row["guid"]: row
        for row in connection.execute(
            "SELECT guid, digest, article FROM entries WHERE feed = ?", (feed["id"],)
        )
    }
    source = outlet_of(parsed.title or feed["title"], url)
    first = feed["checked"] is None
    addresses: set[str] = set()
    for entry in _oldest_first(parsed.entries):
        mark = digest("\n".join((entry.title, entry.url, *entry.blocks)))
        before = known.get(entry.id)
        if before is not None and before["digest"] == mark:
            continue
        if entry.url and entry.url in addresses:
            continue  # the same article under a second id
        addresses.add(entry.url)
        try:
            article = to_article(_dated(entry, first, seen).draft(source, parsed.language))
        except ReadingError:
            continue  # nothing but furniture in it
        kept = keeping.keep(
            connection,
            article,
            seen,
            feed=feed["id"],
            row=before["article"] if before is not None else None,
            teaser=entry.teaser,
        )
        connection.execute(
            "INSERT OR REPLACE INTO entries (feed, guid, digest, article) VALUES (?, ?, ?, ?)",
            (feed["id"], entry.id, mark, kept.row),
        )
        yield kept


def _oldest_first(entries: tuple[Entry, ...]) -> list[Entry]:
    ordered = list(entries)
    ordered.reverse()  # feeds put the newest first, which decides where dates do not
    return sorted(ordered, key=lambda entry: from_date(entry.published) if entry.published else 0)


def _dated(entry: Entry, first: bool, seen: int) -> Entry:
    """``entry`` without a date that cannot be: news that comes in now was not published years ago."""
    published = keeping.believable(entry.published, seen)
    if published is not None and not first and from_date(published) < seen - _YEAR:
        published = None
    return replace(entry, published=published)


def _store_page(database: Database, row: int, fetched: Fetched) -> _Stored:
    """Writes the text of an article's page. Raises ReadingError where there is none."""
    page = page_draft(fetched)
    with database.writing() as connection:
        known = connection.execute(
            "SELECT title, source, url, text, language, page FROM articles WHERE id = ?", (row,)
        ).fetchone()
        if known is None:
            return _Stored(0, 0, (), ())
        whole = known["page"] == Page.WANTED_AGAIN
        entry = Draft(
            blocks=() if whole else (known["text"],),
            title="" if whole else known["title"],
            source=known["source"],
            url=known["url"],
            language=known["language"] or "",
        )
        draft = merged(entry, page)
        if draft is entry:  # the page says no more than the teaser
            _set_closed(connection, row)
            return _Stored(0, 0, (), ())
        kept = keeping.keep(connection, to_article(draft), now(), row=row)
    changed = whole and kept.outcome == "changed"
    return _Stored(0, int(changed), (kept.story,) if kept.outcome == "changed" else (), ())


def _close_page(database: Database, row: int) -> None:
    with database.writing() as connection:
        _set_closed(connection, row)


def _set_closed(connection: sqlite3.Connection, row: int) -> None:
    connection.execute(
        "UPDATE articles SET page = CASE page WHEN ? THEN ? ELSE ? END WHERE id = ?",
        (Page.WANTED_AGAIN, Page.READ, Page.CLOSED, row),
    )


def _note(database: Database, feed: int, error: ReadingError) -> None:
    """Keeps with a feed why it failed, and when it may be asked again."""
    retry_at = error.retry_at if isinstance(error, FetchError) else None
    with database.writing() as connection:
        connection.execute(
            "UPDATE feeds SET error = ?, retry_at = ?, gone = ? WHERE id = ?",
            (
                str(error),
                from_date(retry_at) if retry_at else None,
                isinstance(error, FetchError) and error.gone,
                feed,
            ),
        )


async def _follow(database: Database, options: FetchOptions, url: str, title: str, folder: str) -> str:
    url = address(url)
    async with Fetcher(options) as fetcher:
        private = await fetcher.is_private(url)
        fetched = await fetcher.feed(url, private=private)
        try:
            parse_feed(fetched.body or b"", fetched.url, fetched.charset)
        except NotAFeedError as error:
            if not error.feeds:
                raise
            url = error.feeds[0][0]
            fetched = await fetcher.feed(url, private=private)
            parse_feed(fetched.body or b"", fetched.url, fetched.charset)
    url = fetched.moved_to or url
    add(database, url, title=title, folder=folder, local=private)
    with database.reading() as connection:
        number = connection.execute("SELECT id FROM feeds WHERE url = ?", (url,)).fetchone()["id"]
    store(database, number, fetched)
    return url


async def _discover(options: FetchOptions, url: str) -> list[tuple[str, str]]:
    url = address(url)
    async with Fetcher(options) as fetcher:
        fetched = await fetcher.feed(url, private=await fetcher.is_private(url))
    try:
        return [
            (fetched.moved_to or url, parse_feed(fetched.body or b"", fetched.url, fetched.charset).title)
        ]
    except NotAFeedError as error:
        if error.feeds:
            return list(error.feeds)
        raise


def add(
    database: Database, url: str, *, title: str = "", site: str = "", folder: str = "", local: bool = False
) -> bool:
    """Puts a feed on the list without fetching it. Returns whether it is new."""
    check_address(url)
    with database.writing() as connection:
        known = connection.execute("SELECT id, gone FROM feeds WHERE url = ?", (url,)).fetchone()
        connection.execute(
            """
            INSERT INTO feeds (url, title, site, folder, local, added) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET gone = 0, error = '', retry_at = NULL,
                title = coalesce(nullif(excluded.title, ''), title),
                folder = coalesce(nullif(excluded.folder, ''), folder), local = max(local, excluded.local)
            """,
            (url, title, site, folder, local, now()),
        )
    return known is None


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Holds off other briefings that would update the same library; the lock goes with the process."""
    try:
        import fcntl
    except ImportError:  # a system without it: two updates then share the work, transaction by transaction
        yield
        return
    with path.with_suffix(".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise BusyError("another briefing is updating the library", "wait for it to finish") from None
        yield
