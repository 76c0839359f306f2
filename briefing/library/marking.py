"""What the reader did: marks of having read, bookmarks."""

from collections.abc import Iterable

from briefing.library.database import Database
from briefing.library.records import Note
from briefing.library.rows import article_row, name_of_story, now, story_row, to_time


def mark_read(database: Database, article_ids: Iterable[str], read: bool) -> None:
    with database.writing() as connection:
        connection.executemany(
            "UPDATE articles SET read = ? WHERE key = ?",
            [(now() if read else None, article_id) for article_id in article_ids],
        )


def bookmark_story(database: Database, story_id: str, on: bool) -> None:
    with database.writing() as connection:
        connection.execute(
            "UPDATE stories SET bookmarked = ? WHERE id = ?",
            (now() if on else None, story_row(connection, story_id)["id"]),
        )


def bookmark_figure(database: Database, article_id: str, start: int, on: bool) -> None:
    """``start``: where the figure stands in the article's text."""
    with database.writing() as connection:
        row = article_row(connection, article_id)
        connection.execute("DELETE FROM bookmarks WHERE article = ? AND start = ?", (row["id"], start))
        if on:
            connection.execute(
                "INSERT INTO bookmarks (article, start, text, made) VALUES (?, ?, ?, ?)",
                (row["id"], start, _line(row["text"], start), now()),
            )


def bookmarks(database: Database) -> list[Note]:
    """Every bookmark, newest first."""
    with database.reading() as connection:
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
            story=name_of_story(row["story"]),
            label=row["label"],
            made=to_time(row["made"]),
            article=row["key"],
            start=row["start"],
            text=row["text"],
        )
        for row in rows
    ]


def _line(text: str, start: int) -> str:
    """The line of ``text`` that holds ``start``."""
    return text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0].strip()
