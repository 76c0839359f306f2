"""What the reader did: stories read, stories bookmarked."""

from collections.abc import Iterable

from briefing.library.database import Database
from briefing.library.records import Marked
from briefing.library.rows import now, story_row


def mark_read(database: Database, article_ids: Iterable[str], read: bool) -> None:
    with database.writing() as connection:
        connection.executemany(
            "UPDATE articles SET read = ? WHERE key = ?",
            [(now() if read else None, article_id) for article_id in article_ids],
        )


def mark_all_read(database: Database, story_ids: Iterable[str]) -> Marked:
    """Marks what is unread in stories read, and tells which articles that were."""
    with database.writing() as connection:
        stories = str([story_row(connection, story)["id"] for story in story_ids])
        unread = connection.execute(
            """
            SELECT key FROM articles
            WHERE read IS NULL AND current AND story IN (SELECT value FROM json_each(?))
            """,
            (stories,),
        ).fetchall()
        connection.executemany(
            "UPDATE articles SET read = ? WHERE key = ?", [(now(), row["key"]) for row in unread]
        )
    return Marked(tuple(row["key"] for row in unread))


def bookmark(database: Database, story_id: str, on: bool) -> None:
    with database.writing() as connection:
        connection.execute(
            "UPDATE stories SET bookmarked = ? WHERE id = ?",
            (now() if on else None, story_row(connection, story_id)["id"]),
        )
