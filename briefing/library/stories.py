"""Stories in the library: placing an article, moving and splitting, what is current."""

import sqlite3

from briefing.model import Article


def place(connection: sqlite3.Connection, article: Article, moment: int) -> int:
    """The story that ``article`` belongs to; a new one where none fits."""
    return create(connection, article.title or article.source, moment)


def create(connection: sqlite3.Connection, label: str, moment: int) -> int:
    cursor = connection.execute("INSERT INTO stories (label, newest) VALUES (?, ?)", (label, moment))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def touched(connection: sqlite3.Connection, story: int) -> None:
    """Brings what a story says about itself up to date after one of its articles came, went or changed."""
    newest = connection.execute("SELECT max(moment) FROM articles WHERE story = ?", (story,)).fetchone()[0]
    if newest is None:
        connection.execute("DELETE FROM stories WHERE id = ?", (story,))
        return
    connection.execute(
        """
        UPDATE articles SET current = NOT EXISTS (
            SELECT 1 FROM articles AS other
            WHERE other.story = articles.story AND other.outlet = articles.outlet
            AND (other.moment, other.id) > (articles.moment, articles.id)
        ) WHERE story = ?
        """,
        (story,),
    )
    connection.execute(
        "UPDATE stories SET newest = ?, figures = NULL, differences = NULL WHERE id = ?", (newest, story)
    )


def move(connection: sqlite3.Connection, rows: list[int], story: int) -> None:
    """Puts articles into ``story``, where they stay whatever grouping would say."""
    marks = ", ".join("?" * len(rows))
    left = connection.execute(f"SELECT DISTINCT story FROM articles WHERE id IN ({marks})", rows).fetchall()
    connection.execute(f"UPDATE articles SET story = ?, placed = 1 WHERE id IN ({marks})", [story, *rows])
    for number in {story, *(row["story"] for row in left)}:
        touched(connection, number)
