"""Stories that the reader deletes, articles and all, and brings back as long as he has what was deleted.

What a feed still holds of them does not come in again, unless the reader adds it himself.
"""

import sqlite3
from collections.abc import Iterable
from typing import Any

from briefing.library.database import Database
from briefing.library.keeping import article_key
from briefing.library.records import Deleted
from briefing.library.rows import STORY_PREFIX, name_of_story, story_row
from briefing.library.stories import Place, shelf
from briefing.library.terms import unpacked
from briefing.model import Article

_OF_ARTICLES = ("versions", "entries")  # tables whose rows come back with their article


def delete(database: Database, story_id: str) -> Deleted:
    with database.writing() as connection, shelf(connection) as stories:
        story = story_row(connection, story_id)
        number = story["id"]
        articles = _rows(connection, "articles", "story", number)
        belongings = {
            table: tuple(
                row for article in articles for row in _rows(connection, table, "article", article["id"])
            )
            for table in _OF_ARTICLES
        }
        connection.execute("DELETE FROM articles WHERE story = ?", (number,))
        connection.executemany(
            "INSERT OR REPLACE INTO deleted (key, story) VALUES (?, ?)",
            [(article["key"], number) for article in articles],
        )
        stories.touch(number)
    return Deleted(name_of_story(number), story["label"], story["bookmarked"], articles, belongings)


def restore(database: Database, deleted: Deleted) -> None:
    """The story comes back under its number; what was added again meanwhile stays where that is."""
    number = int(deleted.story.removeprefix(STORY_PREFIX))
    with database.writing() as connection, shelf(connection) as stories:
        feeds = {row["id"] for row in connection.execute("SELECT id FROM feeds")}
        stories.create(deleted.label, deleted.articles[0]["moment"], number)
        connection.execute("UPDATE stories SET bookmarked = ? WHERE id = ?", (deleted.bookmarked, number))
        for article in deleted.articles:
            feed = article["feed"] if article["feed"] in feeds else None
            row = _insert(connection, "articles", article | {"id": None, "feed": feed, "extracted": None})
            if row is None:
                continue
            for table, rows in deleted.belongings.items():
                for one in rows:
                    if one["article"] == article["id"] and one.get("feed", feed) == feed:
                        _insert(connection, table, one | {"article": row})
            vector = unpacked(article["terms"])
            place = Place(number, vector, article["terms"], article["moment"], article["dated"])
            stories.enter(row, place)
        forget(connection, [article["key"] for article in deleted.articles])
        stories.touch(number)


def keys(connection: sqlite3.Connection) -> set[str]:
    """The articles that were deleted."""
    return {row["key"] for row in connection.execute("SELECT key FROM deleted")}


def allow(connection: sqlite3.Connection, article: Article) -> None:
    """Let an article in again that the reader adds himself."""
    forget(connection, [article_key(article)])


def forget(connection: sqlite3.Connection, deleted: Iterable[str]) -> None:
    connection.executemany("DELETE FROM deleted WHERE key = ?", [(key,) for key in deleted])


def _rows(connection: sqlite3.Connection, table: str, column: str, value: int) -> tuple[dict[str, Any], ...]:
    rows = connection.execute(f"SELECT * FROM {table} WHERE {column} = ?", (value,))
    return tuple(dict(row) for row in rows)


def _insert(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> int | None:
    """The number of the new row; None where there is one like it."""
    columns, marks = ", ".join(row), ", ".join("?" * len(row))
    cursor = connection.execute(
        f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", [*row.values()]
    )
    return cursor.lastrowid if cursor.rowcount else None
