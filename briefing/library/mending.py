"""What the reader does to stories that grouping got wrong: move articles, split them off, take it back."""

from collections.abc import Sequence

from briefing.library.database import Database
from briefing.library.errors import NotFoundError
from briefing.library.records import Places
from briefing.library.rows import STORY_PREFIX, article_row, name_of_story, now, story_row
from briefing.library.stories import shelf


def move(database: Database, article_ids: Sequence[str], story_id: str) -> None:
    with database.writing() as connection, shelf(connection) as stories:
        number = story_row(connection, story_id)["id"]
        stories.move([article_row(connection, key)["id"] for key in article_ids], number)


def split(database: Database, article_ids: Sequence[str]) -> str:
    with database.writing() as connection, shelf(connection) as stories:
        rows = [article_row(connection, key) for key in article_ids]
        if not rows:
            raise NotFoundError("no article to split off", "choose one first")
        number = stories.create("", rows[0]["moment"])
        stories.move([row["id"] for row in rows], number)
    return name_of_story(number)


def places(database: Database, article_ids: Sequence[str]) -> Places:
    with database.reading() as connection:
        rows = [article_row(connection, key) for key in article_ids]
        kept = {name_of_story(row["story"]) for row in rows}
        marked = [name for name in kept if story_row(connection, name)["bookmarked"] is not None]
    found = tuple((row["key"], name_of_story(row["story"]), bool(row["placed"])) for row in rows)
    return Places(found, frozenset(marked))


def put_back(database: Database, before: Places) -> None:
    """A story that is gone, since its last article was moved, comes back under its number."""
    with database.writing() as connection, shelf(connection) as stories:
        for key, name, placed in before.articles:
            article = article_row(connection, key)
            try:
                number = story_row(connection, name)["id"]
            except NotFoundError:
                number = stories.create("", article["moment"], int(name.removeprefix(STORY_PREFIX)))
                if name in before.bookmarked:
                    connection.execute("UPDATE stories SET bookmarked = ? WHERE id = ?", (now(), number))
            stories.move([article["id"]], number, placed=placed)
