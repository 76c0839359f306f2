"""Articles into the library: which of them are new, which are a later version of one that is there."""

import re
import sqlite3
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

from briefing.library.rows import digest, from_date
from briefing.library.stories import DAY, Shelf
from briefing.library.terms import Terms, terms_of
from briefing.model import Article
from briefing.source_names import squashed

_TRACKING = re.compile(r"utm_\w+|at_\w+|mc_\w+|fbclid|gclid|ref|cmpid|smid|ncid|ito|partner", re.IGNORECASE)


class Page(IntEnum):
    """How an article's text stands to its page."""

    READ = 0  # the text is whole
    WANTED = 1  # the text is a feed's teaser, the page is still to be fetched
    CLOSED = 2  # the text is a teaser, and the page cannot be had
    WANTED_AGAIN = 3  # the text is whole, but the feed has a newer entry


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of an article. ``row`` is its number in the library."""

    row: int
    story: int
    outcome: Literal["new", "changed", "same"]


def keep(
    shelf: Shelf,
    article: Article,
    seen: int,
    *,
    terms: Terms | None = None,
    feed: int | None = None,
    row: int | None = None,
    teaser: bool = False,
) -> Kept:
    """Puts ``article`` into the library and its story, or notes that it changed, or finds it there already.

    ``row``: the article that it is known to be a version of. ``seen``: seconds since 1970.
    ``teaser``: its page would say more. ``terms``: its ``terms_of``, where they are known.
    """
    connection = shelf.connection
    key, text_digest = article_key(article), digest(article.text)
    known = _find(connection, article, key, text_digest, row)
    if known is None:
        return _insert(shelf, article, terms, key, text_digest, seen, feed, teaser)
    page, same = Page(known["page"]), known["digest"] == text_digest
    whole = page in (Page.READ, Page.WANTED_AGAIN)
    if teaser and whole:
        if not same:
            _set_page(connection, known["id"], Page.WANTED_AGAIN)
        return Kept(known["id"], known["story"], "same")
    if not teaser and page != Page.READ:
        _set_page(connection, known["id"], Page.READ)
    if same:
        return Kept(known["id"], known["story"], "same")
    shelf.index()
    if whole or teaser:  # else its page takes the place of a teaser
        _keep_version(connection, known["id"], seen)
    _replace(connection, known["id"], article, text_digest, seen)
    story = shelf.learn_again(known["id"], terms or terms_of(article.title, article.text))
    return Kept(known["id"], story, "changed")


def _keep_version(connection: sqlite3.Connection, row: int, seen: int) -> None:
    """Sets aside what an article says before it says something else, which is to be read anew."""
    connection.execute(
        """
        INSERT INTO versions (article, until, title, text, published)
        SELECT id, ?, title, text, published FROM articles WHERE id = ?
        """,
        (seen, row),
    )
    connection.execute(
        "UPDATE articles SET changed = max(?, seen + 1), read = NULL WHERE id = ?", (seen, row)
    )


def _set_page(connection: sqlite3.Connection, row: int, page: Page) -> None:
    connection.execute("UPDATE articles SET page = ? WHERE id = ?", (page, row))


def article_key(article: Article) -> str:
    """The article's id in every library: of its address, else of its file, else of what it says."""
    name = canonical(article.url) if article.url else article.path if article.path != "-" else None
    return name_key(name or f"{outlet(article.source)}\n{article.title}\n{article.text}")


def name_key(name: str) -> str:
    """The id of what has this canonical address or full path."""
    return digest(name).hex()[:16]


def canonical(url: str) -> str:
    """``url`` without what changes between two links to the same page."""
    try:
        parts = urlsplit(url.strip())
        number = parts.port
    except ValueError:  # no address: a mark of its own
        return url.strip()
    host = (parts.hostname or "").removeprefix("www.")
    port = f":{number}" if number and number not in (80, 443) else ""
    query = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    ]
    return f"{host}{port}{parts.path.rstrip('/')}" + (f"?{urlencode(sorted(query))}" if query else "")


def outlet(source: str) -> str:
    """``source`` as two spellings of one outlet's name agree."""
    name = squashed(source)
    return name.removeprefix("the") or name


def believable(published: date | None, seen: int) -> date | None:
    """``published``, or None where the clock that wrote it was wrong: in the future, or before the web."""
    if published is None:
        return None
    return published if 631_152_000 <= from_date(published) <= seen + 2 * DAY else None


def _find(
    connection: sqlite3.Connection, article: Article, key: str, text_digest: bytes, row: int | None
) -> sqlite3.Row | None:
    columns = "SELECT id, story, digest, page FROM articles WHERE"
    for condition, values in (
        ("id = ?", (row,)),
        ("key = ?", (key,)),
        ("digest = ? AND outlet = ?", (text_digest, outlet(article.source))),
    ):
        if (found := connection.execute(f"{columns} {condition}", values).fetchone()) is not None:
            known: sqlite3.Row = found
            return known
    return None


def _insert(
    shelf: Shelf,
    article: Article,
    terms: Terms | None,
    key: str,
    text_digest: bytes,
    seen: int,
    feed: int | None,
    teaser: bool,
) -> Kept:
    published = believable(article.published, seen)
    moment = min(from_date(published), seen) if published else seen
    dated = published is not None or feed is not None
    terms = terms or terms_of(article.title, article.text)
    placed = shelf.place(article, terms, moment, dated)
    cursor = shelf.connection.execute(
        """
        INSERT INTO articles (key, story, feed, title, source, outlet, text, url, path, published, language,
                              moment, dated, seen, changed, digest, terms, page)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            key, placed.story, feed, article.title, article.source, outlet(article.source), article.text,
            article.url, article.path, published.isoformat() if published else None, article.language,
            moment, dated, seen, seen, text_digest, placed.data,
            Page.WANTED if teaser else Page.READ,
        ),
    )  # fmt: skip
    assert cursor.lastrowid is not None
    shelf.enter(cursor.lastrowid, placed)
    return Kept(cursor.lastrowid, placed.story, "new")


def _replace(
    connection: sqlite3.Connection, row: int, article: Article, text_digest: bytes, seen: int
) -> None:
    published = believable(article.published, seen)
    connection.execute("DELETE FROM figures WHERE article = ?", (row,))
    connection.execute(
        """
        UPDATE articles SET title = ?, text = ?, digest = ?, extracted = NULL,
                            published = coalesce(published, ?), language = coalesce(?, language)
        WHERE id = ?
        """,
        (
            article.title,
            article.text,
            text_digest,
            published.isoformat() if published else None,
            article.language,
            row,
        ),
    )
