"""The library: the one object that the screen and the command line talk to."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import Event
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from briefing.library import keeping, stories
from briefing.library.database import Database
from briefing.library.errors import LibraryError, NotFoundError
from briefing.library.records import Change, Feed, Found, Note, Progress, Story, Updated, Version
from briefing.library.rows import ARTICLE, from_figure, maybe_time, now, to_article, to_figure, to_time
from briefing.model import Article, Figure

if TYPE_CHECKING:
    from briefing.reading.fetch import FetchOptions

STORY_PREFIX = "story:"
COUNTING = 20.0  # seconds of an update for stories of one source, which nobody waits for
UNCOUNTED = 500  # stories looked at in one update


def default_path() -> Path:
    """library.db in the XDG data folder (XDG_DATA_HOME)."""
    from platformdirs import user_data_path

    return user_data_path("briefing") / "library.db"


class Library:
    """Feeds, articles and stories. Every method may be called from any thread, and raises LibraryError
    with one line for the reader. All but ``follow``, ``discover`` and ``update`` answer from the file alone.
    """

    def __init__(self, database: Database, options: "FetchOptions | None" = None) -> None:
        self._database = database
        self._options = options

    @classmethod
    def open(cls, path: Path | None = None, options: "FetchOptions | None" = None) -> Self:
        """Opens the reader's library, or the one at ``path``. Raises StorageError.

        ``options``: how to fetch, where not as the reader's config.toml says.
        """
        return cls(Database(path or default_path()), options)

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # feeds

    def feeds(self) -> list[Feed]:
        """What is followed, by folder and title."""
        with self._database.reading() as connection:
            rows = connection.execute(
                """
                SELECT feeds.*, (SELECT count(*) FROM articles WHERE articles.feed = feeds.id) AS articles
                FROM feeds ORDER BY folder COLLATE NOCASE, title COLLATE NOCASE, url
                """
            ).fetchall()
        return [_to_feed(row) for row in rows]

    def follow(self, url: str, title: str = "", folder: str = "") -> Feed:
        """Follows the feed at ``url``, or the first feed that the page at ``url`` names. Uses the network."""
        from briefing.library import updating

        with _as_library_error():
            address = updating.follow(self._database, self._fetch_options(), url, title, folder)
        return next(feed for feed in self.feeds() if feed.url == address)

    def discover(self, url: str) -> list[Feed]:
        """The feed that ``url`` is, or those that the page there names. Uses the network; follows none."""
        from briefing.library import updating

        with _as_library_error():
            return [Feed(address, title) for address, title in updating.discover(self._fetch_options(), url)]

    def import_feeds(self, opml: bytes) -> list[Feed]:
        """Follows the feeds of an OPML file, without asking them yet. Returns those that are new."""
        from briefing.library import updating
        from briefing.reading.errors import ReadingError
        from briefing.reading.opml import parse_opml

        new = set()
        with _as_library_error(), self._database.writing():
            for outline in parse_opml(opml):
                try:
                    url = updating.address(outline.url)
                except ReadingError:
                    continue  # a local file, or no address at all
                if updating.add(
                    self._database, url, title=outline.title, site=outline.site, folder=outline.folder
                ):
                    new.add(url)
        return [feed for feed in self.feeds() if feed.url in new]

    def export_feeds(self) -> bytes:
        """What is followed, as an OPML file; without passwords."""
        from briefing.reading.opml import Outline, to_opml

        return to_opml(Outline(feed.url, feed.title, feed.site, feed.folder) for feed in self.feeds())

    def unfollow(self, name: str) -> Feed:
        """Stops following a feed, named by its address, site or title; its articles stay."""
        wanted = name.strip().rstrip("/").casefold()
        matches = [
            feed
            for feed in self.feeds()
            if wanted
            in (feed.url.rstrip("/").casefold(), feed.site.rstrip("/").casefold(), feed.title.casefold())
        ]
        if len(matches) != 1:
            reason = "no feed" if not matches else f"{len(matches)} feeds"
            raise NotFoundError(f"{reason} with the name or address {name}", "`briefing feeds` lists them")
        with self._database.writing() as connection:
            connection.execute("DELETE FROM feeds WHERE url = ?", (matches[0].url,))
        return matches[0]

    def update(
        self,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Event | None = None,
    ) -> Updated:
        """Fetches what is new from every feed. Uses the network; ``progress`` is called in this thread.

        Once ``cancelled`` is set, what has been fetched stays and the rest is left. Raises BusyError
        where another briefing is updating this library.
        """
        from briefing.library import updating

        progress, cancelled = progress or (lambda _: None), cancelled or Event()
        with _as_library_error():
            updated, numbers = updating.update(self._database, self._fetch_options(), progress, cancelled)
        waiting = self._uncounted(numbers)
        until = monotonic() + COUNTING
        for done, story in enumerate(waiting):
            if cancelled.is_set() or (story.sources < 2 and monotonic() > until):
                break
            failed = len(updated.failures)
            progress(Progress(done, len(waiting), story.label, updated.new, failed, stage="counting"))
            with suppress(NotFoundError):  # it has become part of another story
                self.count(story.id)
        touched = tuple(_story_id(number) for number in dict.fromkeys(numbers))
        return replace(updated, stories=touched, cancelled=cancelled.is_set())

    def _uncounted(self, first: Iterable[int]) -> list[Story]:
        """Stories whose figures are still to be counted: those of several sources first, newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT * FROM stories WHERE figures IS NULL ORDER BY newest DESC LIMIT ?", (UNCOUNTED,)
            ).fetchall()
            known = {row["id"] for row in rows}
            for number in dict.fromkeys(first):
                row = connection.execute("SELECT * FROM stories WHERE id = ?", (number,)).fetchone()
                if row is not None and number not in known:
                    rows.append(row)
            found = [_to_story(connection, row) for row in rows]
        return sorted(found, key=lambda story: story.sources < 2)

    # stories

    def stories(self, limit: int = 100, *, bookmarked: bool = False) -> list[Story]:
        """The newest stories, newest first; a ``limit`` of -1 is none."""
        condition = "WHERE bookmarked IS NOT NULL" if bookmarked else ""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT * FROM stories {condition} ORDER BY newest DESC, id DESC LIMIT ?", (limit,)
            ).fetchall()
            return [_to_story(connection, row) for row in rows]

    def story(self, story_id: str) -> Story:
        with self._database.reading() as connection:
            return _to_story(connection, _story_row(connection, story_id))

    def articles(self, story_id: str, *, earlier: bool = False) -> list[Article]:
        """The current article of every outlet in a story, newest first; ``earlier``: the others as well."""
        condition = "" if earlier else "AND current"
        with self._database.reading() as connection:
            number = _story_row(connection, story_id)["id"]
            rows = connection.execute(
                f"SELECT {ARTICLE} FROM articles WHERE story = ? {condition} ORDER BY moment DESC, id DESC",
                (number,),
            ).fetchall()
        return [to_article(row) for row in rows]

    def article(self, article_id: str) -> Article:
        with self._database.reading() as connection:
            return to_article(_article_row(connection, article_id))

    def find(self, name: str) -> Article:
        """The article with this id, address or path."""
        keys = [name, *(keeping.name_key(written) for written in (keeping.canonical(name), _full_path(name)))]
        for key in keys:
            with suppress(NotFoundError):
                return self.article(key)
        raise NotFoundError(f"no article {name} in the library", "`briefing search` finds articles")

    def story_of(self, article_id: str) -> str:
        """The id of the story that an article is in."""
        with self._database.reading() as connection:
            return _story_id(_article_row(connection, article_id)["story"])

    def figures(self, articles: Iterable[Article]) -> dict[str, list[Figure]]:
        """The figures of articles of the library, by article id, as ``comparing.compare`` takes them.

        Found once and kept; articles that are not in the library are left out.
        """
        from briefing import __version__
        from briefing.figures import extract

        found: dict[str, list[Figure]] = {}
        for article in articles:
            with self._database.reading() as connection:
                row = connection.execute(
                    "SELECT id, text, extracted FROM articles WHERE key = ?", (article.id,)
                ).fetchone()
                if row is None or row["text"] != article.text:
                    continue
                kept = connection.execute(
                    "SELECT data FROM figures WHERE article = ? ORDER BY start", (row["id"],)
                ).fetchall()
            if row["extracted"] == __version__:
                found[article.id] = [to_figure(figure["data"]) for figure in kept]
                continue
            found[article.id] = figures = extract(article)
            if self._database.writable:
                with self._database.writing() as connection:
                    connection.execute("DELETE FROM figures WHERE article = ?", (row["id"],))
                    connection.executemany(
                        "INSERT OR IGNORE INTO figures (article, start, unit, data) VALUES (?, ?, ?, ?)",
                        [(row["id"], figure.start, figure.unit, from_figure(figure)) for figure in figures],
                    )
                    connection.execute(
                        "UPDATE articles SET extracted = ? WHERE id = ? AND text = ?",
                        (__version__, row["id"], row["text"]),
                    )
        return found

    def versions(self, story_id: str) -> list[Version]:
        """What newer articles of the same outlets replaced in a story, newest first."""
        with self._database.reading() as connection:
            number = _story_row(connection, story_id)["id"]
            changed = connection.execute(
                """
                SELECT key, versions.title, source, versions.text, url, path, versions.published, language,
                       until
                FROM versions JOIN articles ON articles.id = versions.article WHERE story = ?
                """,
                (number,),
            ).fetchall()
            replaced = connection.execute(
                f"""
                SELECT {ARTICLE}, (
                    SELECT min(other.moment) FROM articles AS other
                    WHERE other.story = articles.story AND other.outlet = articles.outlet
                    AND (other.moment, other.id) > (articles.moment, articles.id)
                ) AS until
                FROM articles WHERE story = ? AND NOT current
                """,
                (number,),
            ).fetchall()
        found = [Version(to_article(row), to_time(row["until"])) for row in [*changed, *replaced]]
        return sorted(found, key=lambda version: version.until, reverse=True)

    def changes(self, story_id: str) -> list[Change]:
        """The figures that outlets changed in their current articles, latest first."""
        from briefing.figures import extract
        from briefing.library.changes import changed_figures

        current = {article.id: article for article in self.articles(story_id)}
        later = {
            key: (article, figures)
            for key, article in current.items()
            if (figures := self.figures([article]).get(key)) is not None
        }
        found = []
        for version in self.versions(story_id):  # newest first: each is held against the one after it
            key = version.article.id
            if key not in later:
                continue  # an earlier article, not an earlier state of one
            figures = extract(version.article)
            found += [
                Change(
                    article=key,
                    source=version.article.source,
                    label=after.measure or after.unit,
                    before=before,
                    after=after,
                    since=version.until,
                )
                for before, after in changed_figures(figures, later[key][1])
            ]
            later[key] = (version.article, figures)
        return found

    def count(self, story_id: str) -> Story:
        """Compares a story's articles and keeps how many figures, differences and changes there are."""
        from briefing.comparing import compare

        articles = self.articles(story_id)
        comparison = compare(articles, self.figures(articles))
        changes = len(self.changes(story_id))
        with self._database.writing() as connection:
            number = _story_row(connection, story_id)["id"]
            connection.execute(
                """
                UPDATE stories SET figures = ?, agreements = ?, differences = ?, unclear = ?, singles = ?,
                                   changes = ? WHERE id = ?
                """,
                (
                    len(comparison.measures),
                    *(comparison.count(verdict) for verdict in ("agree", "differ", "unclear", "single")),
                    changes,
                    number,
                ),
            )
            return _to_story(connection, _story_row(connection, story_id))

    def mark_read(self, article_ids: Iterable[str], read: bool = True) -> None:
        """Marks articles read (or unread again). One that its outlet changes later is unread again."""
        with self._database.writing() as connection:
            connection.executemany(
                "UPDATE articles SET read = ? WHERE key = ?",
                [(now() if read else None, article_id) for article_id in article_ids],
            )

    def bookmark(
        self, story_id: str, article_id: str | None = None, start: int | None = None, *, on: bool = True
    ) -> None:
        """Bookmarks a story, or the figure at ``start`` of one of its articles; ``on=False`` takes it off."""
        with self._database.writing() as connection:
            number = _story_row(connection, story_id)["id"]
            if article_id is None:
                connection.execute(
                    "UPDATE stories SET bookmarked = ? WHERE id = ?", (now() if on else None, number)
                )
                return
            row = _article_row(connection, article_id)
            start = start or 0
            connection.execute("DELETE FROM bookmarks WHERE article = ? AND start = ?", (row["id"], start))
            if on:
                connection.execute(
                    "INSERT INTO bookmarks (article, start, text, made) VALUES (?, ?, ?, ?)",
                    (row["id"], start, _sentence(row["text"], start), now()),
                )

    def bookmarks(self) -> list[Note]:
        """Every bookmark, newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                """
                SELECT id AS story, label, bookmarked AS made, NULL AS key, NULL AS start, '' AS text
                FROM stories WHERE bookmarked IS NOT NULL
                UNION ALL
                SELECT articles.story, label, made, key, start, bookmarks.text
                FROM bookmarks JOIN articles ON articles.id = bookmarks.article
                JOIN stories ON stories.id = articles.story
                ORDER BY made DESC
                """
            ).fetchall()
        return [
            Note(
                story=_story_id(row["story"]),
                label=row["label"],
                made=to_time(row["made"]),
                article=row["key"],
                start=row["start"],
                text=row["text"],
            )
            for row in rows
        ]

    def move(self, article_ids: Sequence[str], story_id: str) -> None:
        """Puts articles into another story, for good."""
        with self._database.writing() as connection:
            number = _story_row(connection, story_id)["id"]
            stories.move(connection, [_article_row(connection, key)["id"] for key in article_ids], number)

    def split(self, article_ids: Sequence[str]) -> str:
        """Makes a story of its own of some articles, for good. Returns its id."""
        with self._database.writing() as connection:
            rows = [_article_row(connection, key) for key in article_ids]
            if not rows:
                raise NotFoundError("no article to split off", "choose one first")
            number = stories.create(connection, "", rows[0]["moment"])
            stories.move(connection, [row["id"] for row in rows], number)
        return _story_id(number)

    # articles

    def add(self, articles: Iterable[Article]) -> list[str]:
        """Keeps articles that were read from anywhere. Returns the ids of their stories, each once."""
        found: dict[str, None] = {}
        with self._database.writing() as connection:
            for article in articles:
                if article.path and article.path != "-":
                    article = replace(article, path=_full_path(article.path))
                found[_story_id(keeping.keep(connection, article, now()).story)] = None
        return list(found)

    def search(self, query: str, limit: int = 50) -> list[Found]:
        """Articles that hold every word of ``query``, newest first. Raises QueryError.

        Beside words and "phrases": ``source:name after:2026-11-01 before:2026-11-08 verdict:differ unit:%``.
        """
        from briefing.library import searching

        with self._database.reading() as connection:
            return searching.search(connection, query, limit)

    def _fetch_options(self) -> "FetchOptions":
        from briefing.reading.network import fetch_options

        return self._options or fetch_options()


@contextmanager
def _as_library_error() -> Iterator[None]:
    from briefing.reading.errors import ReadingError

    try:
        yield
    except ReadingError as error:
        raise LibraryError(error.reason, error.advice) from error


def _to_feed(row: sqlite3.Row) -> Feed:
    return Feed(
        url=row["url"],
        title=row["title"],
        site=row["site"],
        folder=row["folder"],
        articles=row["articles"],
        checked=maybe_time(row["checked"]),
        error=row["error"],
        retry_at=maybe_time(row["retry_at"]),
        gone=bool(row["gone"]),
    )


def _story_id(number: int) -> str:
    return f"{STORY_PREFIX}{number}"


def _story_row(connection: sqlite3.Connection, story_id: str) -> sqlite3.Row:
    number = story_id.removeprefix(STORY_PREFIX)
    row: sqlite3.Row | None = None
    if number.isascii() and number.isdigit() and len(number) < 19:
        row = connection.execute("SELECT * FROM stories WHERE id = ?", (int(number),)).fetchone()
    if row is None:
        raise NotFoundError(f"no story {story_id} in the library", "`briefing stories` lists them")
    return row


def _article_row(connection: sqlite3.Connection, article_id: str) -> sqlite3.Row:
    row: sqlite3.Row | None = connection.execute(
        "SELECT * FROM articles WHERE key = ?", (article_id,)
    ).fetchone()
    if row is None:
        raise NotFoundError(f"no article {article_id} in the library")
    return row


def _to_story(connection: sqlite3.Connection, row: sqlite3.Row) -> Story:
    members = connection.execute(
        """
        SELECT source, published, moment, current, read IS NULL AS unread,
               (SELECT count(*) FROM versions WHERE versions.article = articles.id) AS versions
        FROM articles WHERE story = ? ORDER BY moment DESC, id DESC
        """,
        (row["id"],),
    ).fetchall()
    current = [member for member in members if member["current"]]
    return Story(
        id=_story_id(row["id"]),
        label=row["label"],
        outlets=tuple(member["source"] for member in current),
        newest=to_time(row["newest"]),
        articles=len(current),
        earlier=len(members) - len(current) + sum(member["versions"] for member in members),
        unread=sum(member["unread"] for member in current),
        figures=row["figures"],
        agreements=None if row["figures"] is None else row["agreements"],
        differences=None if row["figures"] is None else row["differences"],
        unclear=None if row["figures"] is None else row["unclear"],
        changes=row["changes"],
        bookmarked=row["bookmarked"] is not None,
    )


def _full_path(name: str) -> str:
    try:
        return str(Path(name).absolute())
    except (OSError, ValueError):  # a name that no file can have
        return name


def _sentence(text: str, start: int) -> str:
    """The line of ``text`` that holds ``start``."""
    return text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0].strip()
