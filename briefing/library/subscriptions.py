"""The list of feeds: what is followed, from a feed's address, a site's, or another reader's OPML file."""

import asyncio
from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

from briefing.library import storing
from briefing.library.database import Database
from briefing.library.errors import NotFoundError
from briefing.library.keeping import Page
from briefing.library.preparing import PreparedFeed, prepare_feed
from briefing.library.records import Feed, Imported, Unfollowed
from briefing.library.rows import now, to_feed
from briefing.library.stories import shelf
from briefing.reading.addresses import check_address, is_plainly_inside, with_scheme
from briefing.reading.errors import FetchError, ReadingError
from briefing.reading.feeds import NotAFeedError, parse_feed
from briefing.reading.fetch import Fetched, Fetcher, FetchOptions
from briefing.reading.opml import Outline, parse_opml, to_opml
from briefing.reading.safety import clean_line


def feeds(database: Database) -> list[Feed]:
    """What is followed, by folder and title."""
    with database.reading() as connection:
        rows = connection.execute(
            """
            SELECT feeds.*, (SELECT count(*) FROM articles WHERE articles.feed = feeds.id) AS articles
            FROM feeds ORDER BY folder COLLATE NOCASE, title COLLATE NOCASE, url
            """
        ).fetchall()
    return [to_feed(row) for row in rows]


def follow(database: Database, options: FetchOptions, url: str, folder: str) -> Feed:
    """Follows the feed at ``url`` or the first that the page there names, and keeps what is in it."""
    url = full_address(url)
    private, url, fetched = asyncio.run(_fetch_feed(options, url))
    url = fetched.moved_to or url
    before = any(one.url == url for one in feeds(database))
    add(database, url, folder=clean_line(folder), local=private)
    with database.reading() as connection:
        feed = connection.execute("SELECT * FROM feeds WHERE url = ?", (url,)).fetchone()
        known = storing.known_entries(connection, feed)
    seen = now()
    prepared: PreparedFeed = prepare_feed(fetched, known, seen)
    with database.writing() as connection, shelf(connection) as stories:
        storing.store_feed(stories, feed["id"], fetched, prepared, seen)
    with database.reading() as connection:
        replaced, undated, teasers = connection.execute(
            """
            SELECT sum(NOT current), sum(NOT current AND published IS NULL), sum(page IN (?, ?))
            FROM articles WHERE feed = ?
            """,
            (Page.WANTED, Page.CLOSED, feed["id"]),
        ).fetchone()
    feed_now = next(one for one in feeds(database) if one.url == url)
    return replace(
        feed_now,
        before=before,
        replaced=replaced or 0,
        undated=bool(undated),
        teasers=teasers or 0,
        left_out=prepared.left_out,
    )


def add(database: Database, url: str, *, folder: str = "", local: bool = False) -> None:
    """Puts a feed that the reader named on the list without fetching it; one that is there is begun anew.

    ``local``: whether it is inside this machine or its network, where its entries may lead too.
    """
    check_address(url)
    with database.writing() as connection:
        connection.execute(
            """
            INSERT INTO feeds (url, folder, local, added) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET gone = 0, error = '', retry_at = NULL,
                folder = coalesce(nullif(excluded.folder, ''), folder), local = max(local, excluded.local)
            """,
            (url, folder, local, now()),
        )


def unfollow(database: Database, name: str) -> Feed:
    """Takes a feed, named by its address, site or title, off the list; its articles stay."""
    wanted = name.strip().rstrip("/").casefold()
    matches = [
        feed
        for feed in feeds(database)
        if wanted
        in (feed.url.rstrip("/").casefold(), feed.site.rstrip("/").casefold(), feed.title.casefold())
    ]
    if len(matches) != 1:
        reason = "no feed" if not matches else f"{len(matches)} feeds"
        raise NotFoundError(f"{reason} with the name or address {name}", "`briefing feeds` lists them")
    with database.writing() as connection:
        connection.execute("DELETE FROM feeds WHERE url = ?", (matches[0].url,))
    return matches[0]


def remember(database: Database, url: str) -> Unfollowed:
    """A feed with all that goes when it is unfollowed."""
    with database.reading() as connection:
        feed = connection.execute("SELECT * FROM feeds WHERE url = ?", (url,)).fetchone()
        if feed is None:
            raise NotFoundError(f"no feed with the address {url}", "it is followed no longer")
        entries = connection.execute("SELECT * FROM entries WHERE feed = ?", (feed["id"],)).fetchall()
        articles = connection.execute("SELECT id FROM articles WHERE feed = ?", (feed["id"],)).fetchall()
    return Unfollowed(dict(feed), tuple(map(dict, entries)), tuple(row["id"] for row in articles))


def follow_again(database: Database, unfollowed: Unfollowed) -> None:
    """Puts a feed back on the list as it was, with what of its articles is still there."""
    row = unfollowed.feed | {"id": None}
    columns, marks = ", ".join(row), ", ".join("?" * len(row))
    with database.writing() as connection:
        cursor = connection.execute(
            f"INSERT OR IGNORE INTO feeds ({columns}) VALUES ({marks})", [*row.values()]
        )
        if not cursor.rowcount:
            return  # followed again meanwhile
        feed = cursor.lastrowid
        connection.executemany(
            "UPDATE articles SET feed = ? WHERE id = ? AND feed IS NULL",
            [(feed, article) for article in unfollowed.articles],
        )
        connection.executemany(
            """
            INSERT OR IGNORE INTO entries (feed, guid, digest, article)
            SELECT ?, ?, ?, id FROM articles WHERE id = ?
            """,
            [(feed, entry["guid"], entry["digest"], entry["article"]) for entry in unfollowed.entries],
        )


def import_opml(database: Database, opml: bytes) -> Imported:
    """Puts the feeds of an OPML file on the list, without asking them yet; what is followed stays as it is.

    One that is plainly inside this machine or its network was named by the reader as much as by ``follow``; a
    name on the internet that turns out to lead there was not.
    """
    outlines: dict[str, Outline] = {}
    left_out = 0
    for outline in parse_opml(opml):
        try:
            outlines.setdefault(full_address(outline.url), outline)
        except ReadingError:
            left_out += 1  # a local file, or no address at all
    with database.writing() as connection:
        followed = {row["url"] for row in connection.execute("SELECT url FROM feeds")}
        new = outlines.keys() - followed
        connection.executemany(
            "INSERT INTO feeds (url, title, site, folder, local, added) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (url, outline.title, outline.site, outline.folder, is_plainly_inside(url), now())
                for url, outline in outlines.items()
                if url in new
            ],
        )
    return Imported(
        new=tuple(feed for feed in feeds(database) if feed.url in new),
        followed=len(outlines) - len(new),
        left_out=left_out,
    )


def export_opml(database: Database) -> bytes:
    """The list as an OPML file; without passwords."""
    return to_opml(Outline(feed.url, feed.title, feed.site, feed.folder) for feed in feeds(database))


def full_address(url: str) -> str:
    """``url`` as a reader may type it, in full; the same for two ways to write one address (RFC 3986, 6.2.2).

    Raises FetchError for what is no web address.
    """
    url = url.strip()
    if url.startswith("feed:"):
        url = url.removeprefix("feed:").removeprefix("//")
    url = with_scheme(url)
    check_address(url)
    parts = urlsplit(url)
    if any(character.isspace() for character in parts.netloc):
        raise FetchError("not an address", "write it as https://site/page")
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path, parts.query, ""))


async def _fetch_feed(options: FetchOptions, url: str) -> tuple[bool, str, Fetched]:
    """Whether ``url`` leads inside, the address of its feed, and that. Raises ReadingError."""
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
    return private, url, fetched
