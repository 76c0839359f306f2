"""What the reader did: stories read, stories bookmarked."""

from collections.abc import Iterable

from briefing.library.database import Database
from briefing.library.rows import now, story_row


def mark_read(database: Database, article_ids: Iterable[str], read: bool) -> None:
    with database.writing() as connection:
        connection.executemany(
            "UPDATE articles SET read = ? WHERE key = ?",
            [(now() if read else None, article_id) for article_id in article_ids],
        )


def bookmark(database: Database, story_id: str, on: bool) -> None:
    with database.writing() as connection:
        connection.execute(
            "UPDATE stories SET bookmarked = ? WHERE id = ?",
            (now() if on else None, story_row(connection, story_id)["id"]),
        )
