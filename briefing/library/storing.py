"""What an update brings, into the library: each function is part of a transaction on a shelf of stories.

What one feed brings goes in together with what its server said of its version: whenever the power goes, a
feed has either been stored whole or will be asked again.
"""

import sqlite3
from dataclasses import dataclass
from datetime import timedelta

from briefing.library import deleting, keeping
from briefing.library.keeping import Page
from briefing.library.preparing import Known, Prepared, PreparedFeed
from briefing.library.rows import from_date
from briefing.library.stories import Shelf
from briefing.reading.addresses import shown
from briefing.reading.answers import LONGEST_WAIT
from briefing.reading.draft import Draft
from briefing.reading.errors import FetchError, ReadingError
from briefing.reading.fetch import Fetched

PAGES = 20  # of one feed, fetched in one update
PAGES_SINCE = timedelta(days=7)  # older teasers stay teasers


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of an answer: articles, and those whose page is wanted with its address."""

    new: int = 0
    changed: int = 0
    pages: tuple[tuple[int, str], ...] = ()


def due(connection: sqlite3.Connection, seen: int, only: str = "") -> tuple[list[sqlite3.Row], int]:
    """The feeds to ask now, longest waiting first, and how many want to be left alone for now; ``only``:
    of them that of this address.

    Those that failed last time come last: a server that hangs again holds up no other feed of its host.
    """
    feeds = connection.execute(
        "SELECT * FROM feeds WHERE NOT gone AND ? IN ('', url) ORDER BY error != '', checked, id", (only,)
    ).fetchall()
    longest = LONGEST_WAIT.total_seconds()
    # a time further away than any wait was written while the clock was wrong
    found = [feed for feed in feeds if not seen < (feed["retry_at"] or 0) <= seen + longest]
    return found, len(feeds) - len(found)


def known_entries(connection: sqlite3.Connection, feed: sqlite3.Row) -> Known:
    rows = connection.execute("SELECT guid, digest FROM entries WHERE feed = ?", (feed["id"],))
    return Known(feed["title"], {row["guid"]: row["digest"] for row in rows}, feed["checked"] is None)


def store_feed(shelf: Shelf, feed: int, fetched: Fetched, prepared: PreparedFeed | None, seen: int) -> Stored:
    """Writes what a feed's server answered; its body is no longer looked at.

    ``prepared`` is None where the feed is as it was.
    """
    connection = shelf.connection
    if connection.execute("SELECT 1 FROM feeds WHERE id = ?", (feed,)).fetchone() is None:
        return Stored()  # unfollowed meanwhile
    if fetched.moved_to:
        connection.execute("UPDATE OR IGNORE feeds SET url = ? WHERE id = ?", (fetched.moved_to, feed))
    fault = prepared.fault if prepared else None
    connection.execute(
        "UPDATE feeds SET checked = ?, error = ?, retry_at = NULL, gone = 0 WHERE id = ?",
        (seen, str(fault or ""), feed),
    )
    kept: list[keeping.Kept] = []
    if prepared is not None:
        _note_state(connection, feed, fetched, prepared)
        kept = _store_entries(shelf, feed, prepared, seen)
    return Stored(
        new=sum(one.outcome == "new" for one in kept),
        changed=sum(one.outcome == "changed" for one in kept),
        pages=_wanted_pages(connection, feed, seen),
    )


def _note_state(connection: sqlite3.Connection, feed: int, fetched: Fetched, prepared: PreparedFeed) -> None:
    """Keeps what tells the next time whether the feed is as it was, and what it calls itself.

    A broken feed is read again whatever its server says of its version: it may have been cut off on the way.
    """
    whole = prepared.fault is None
    connection.execute(
        """
        UPDATE feeds SET etag = ?, modified = ?, digest = ?, site = coalesce(nullif(?, ''), site),
                         title = coalesce(nullif(title, ''), ?)
        WHERE id = ?
        """,
        (
            fetched.etag if whole else None,
            fetched.modified if whole else None,
            prepared.digest if whole else None,
            prepared.site,
            prepared.title or shown(fetched.url),
            feed,
        ),
    )


def _wanted_pages(connection: sqlite3.Connection, feed: int, seen: int) -> tuple[tuple[int, str], ...]:
    """The feed's latest articles of which there is only a teaser, with their addresses."""
    pages = connection.execute(
        """
        SELECT id, url FROM articles
        WHERE feed = ? AND page IN (?, ?) AND url IS NOT NULL AND moment > ? ORDER BY moment DESC LIMIT ?
        """,
        (feed, Page.WANTED, Page.WANTED_AGAIN, seen - PAGES_SINCE.total_seconds(), PAGES),
    )
    return tuple((page["id"], page["url"]) for page in pages)


def _store_entries(shelf: Shelf, feed: int, prepared: PreparedFeed, seen: int) -> list[keeping.Kept]:
    connection, kept = shelf.connection, []
    known = dict(connection.execute("SELECT guid, article FROM entries WHERE feed = ?", (feed,)).fetchall())
    unwanted = deleting.keys(connection)
    for entry in prepared.entries:
        if unwanted and keeping.article_key(entry.prepared.article) in unwanted:
            continue
        one = keeping.keep(
            shelf,
            entry.prepared.article,
            seen,
            terms=entry.prepared.terms,
            feed=feed,
            row=known.get(entry.guid),
            teaser=entry.teaser,
        )
        connection.execute(
            "INSERT OR REPLACE INTO entries (feed, guid, digest, article) VALUES (?, ?, ?, ?)",
            (feed, entry.guid, entry.digest, one.row),
        )
        kept.append(one)
    return kept


def teaser(connection: sqlite3.Connection, row: int) -> Draft | None:
    """The article whose page was fetched, as far as the page does not replace it."""
    known = connection.execute(
        "SELECT title, source, url, text, language, page FROM articles WHERE id = ?", (row,)
    ).fetchone()
    if known is None:
        return None
    whole = known["page"] == Page.WANTED_AGAIN
    return Draft(
        blocks=() if whole else (known["text"],),
        title="" if whole else known["title"],
        source=known["source"],
        url=known["url"],
        language=known["language"] or "",
    )


def store_page(shelf: Shelf, row: int, prepared: Prepared | None, seen: int) -> Stored:
    """Writes the text of an article's page; None where it said no more than the teaser."""
    known = shelf.connection.execute("SELECT page FROM articles WHERE id = ?", (row,)).fetchone()
    if known is None:
        return Stored()
    if prepared is None:
        return close_page(shelf, row)
    kept = keeping.keep(shelf, prepared.article, seen, terms=prepared.terms, row=row)
    if kept.outcome != "changed":
        return Stored()
    return Stored(changed=int(known["page"] == Page.WANTED_AGAIN))


def close_page(shelf: Shelf, row: int) -> Stored:
    """Notes that an article's page cannot be had: what the feed said of it has to do."""
    shelf.connection.execute(
        "UPDATE articles SET page = CASE page WHEN ? THEN ? ELSE ? END WHERE id = ?",
        (Page.WANTED_AGAIN, Page.READ, Page.CLOSED, row),
    )
    return Stored()


def note_failure(shelf: Shelf, feed: int, error: ReadingError) -> Stored:
    """Keeps with a feed why it failed, and when it may be asked again."""
    retry_at = error.retry_at if isinstance(error, FetchError) else None
    shelf.connection.execute(
        "UPDATE feeds SET error = ?, retry_at = ?, gone = ? WHERE id = ?",
        (
            str(error),
            from_date(retry_at) if retry_at else None,
            isinstance(error, FetchError) and error.gone,
            feed,
        ),
    )
    return Stored()
