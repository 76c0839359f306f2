"""What the articles of stories say in figures: found once and kept, compared, and held against what outlets
said before. All of it can wait until somebody looks."""

import sqlite3
from collections.abc import Iterable, Iterator

from briefing.library.database import Database
from briefing.library.records import Change, Story, Version
from briefing.library.rows import (
    ARTICLE,
    NEWEST,
    by_clock_of,
    from_edit,
    from_figure,
    from_gist,
    story_row,
    to_article,
    to_figure,
    to_story,
    to_time,
)
from briefing.model import Article, Figure

UNCOUNTED = 500  # stories that are looked at in one go


def articles_of(database: Database, story_id: str, *, earlier: bool = False) -> list[Article]:
    """The current article of every outlet in a story, newest first, those without a date last; ``earlier``:
    the others as well."""
    condition = "" if earlier else "AND current"
    with database.reading() as connection:
        number = story_row(connection, story_id)["id"]
        rows = connection.execute(
            f"SELECT {ARTICLE} FROM articles WHERE story = ? {condition} ORDER BY {NEWEST}",
            (number,),
        ).fetchall()
    return [to_article(row) for row in rows]


def figures(database: Database, articles: Iterable[Article]) -> dict[str, list[Figure]]:
    """The figures of articles of the library, by article id; articles that are not in it are left out."""
    from briefing.figures import extract

    found: dict[str, list[Figure]] = {}
    for article, row, kept in _kept(database, articles):
        found[article.id] = extract(article) if kept is None else kept
        if kept is None and database.writable:
            _keep_figures(database, row, found[article.id])
    return found


def kept_figures(database: Database, articles: Iterable[Article]) -> dict[str, list[Figure]]:
    """The same of those articles whose figures were found before."""
    return {article.id: kept for article, _, kept in _kept(database, articles) if kept is not None}


def _kept(
    database: Database, articles: Iterable[Article]
) -> Iterator[tuple[Article, sqlite3.Row, list[Figure] | None]]:
    """The articles that are in the library as they are here, with their rows, and their figures where those
    are as this version finds them."""
    from briefing import __version__

    for article in articles:
        with database.reading() as connection:
            row = connection.execute(
                "SELECT id, text, extracted FROM articles WHERE key = ?", (article.id,)
            ).fetchone()
            if row is None or row["text"] != article.text:
                continue
            kept = None
            if row["extracted"] == __version__:
                data = connection.execute(
                    "SELECT data FROM figures WHERE article = ? ORDER BY start", (row["id"],)
                )
                kept = [to_figure(figure["data"]) for figure in data]
        yield article, row, kept


def _keep_figures(database: Database, row: sqlite3.Row, found: list[Figure]) -> None:
    from briefing import __version__

    with database.writing() as connection:
        connection.execute("DELETE FROM figures WHERE article = ?", (row["id"],))
        connection.executemany(
            "INSERT OR IGNORE INTO figures (article, start, unit, data) VALUES (?, ?, ?, ?)",
            [(row["id"], figure.start, figure.unit, from_figure(figure)) for figure in found],
        )
        connection.execute(
            "UPDATE articles SET extracted = ? WHERE id = ? AND text = ?",
            (__version__, row["id"], row["text"]),
        )


def count(database: Database, story_id: str) -> Story:
    """Compares a story's articles and keeps how many figures, differences and changes there are, and the
    first difference.
    """
    from briefing.comparing import compare
    from briefing.report.gist import gist_of

    articles = articles_of(database, story_id)
    comparison = compare(articles, figures(database, articles), sentences=False)
    changed, gist = changes(database, story_id), gist_of(comparison)
    with database.writing() as connection:
        number = story_row(connection, story_id)["id"]
        connection.execute(
            """
            UPDATE stories SET figures = ?, agreements = ?, differences = ?, unclear = ?, singles = ?,
                               rounded = ?, changes = ?, latest = ?, gist = ? WHERE id = ?
            """,
            (
                len(comparison.measures),
                *(comparison.count(verdict) for verdict in ("agree", "differ", "unclear", "single")),
                sum(measure.symbol == "≈" for measure in comparison.measures),
                len(changed),
                from_edit(changed[0].edit) if changed else None,
                from_gist(gist) if gist else None,
                number,
            ),
        )
        return to_story(connection, story_row(connection, story_id))


def uncounted(database: Database) -> list[Story]:
    """Stories to be counted since something new came: those of several sources first, newest first."""
    with database.reading() as connection:
        rows = connection.execute(
            """
            SELECT * FROM stories WHERE figures IS NULL
            ORDER BY (SELECT count(*) FROM articles WHERE story = stories.id AND current) < 2, newest DESC
            LIMIT ?
            """,
            (UNCOUNTED,),
        ).fetchall()
        return [to_story(connection, row) for row in rows]


def waiting(database: Database) -> int:
    """How many stories are to be counted."""
    with database.reading() as connection:
        number: int = connection.execute("SELECT count(*) FROM stories WHERE figures IS NULL").fetchone()[0]
    return number


def versions(database: Database, story_id: str) -> list[Version]:
    """What newer articles of the same outlets replaced in a story, newest first."""
    with database.reading() as connection:
        number = story_row(connection, story_id)["id"]
        changed = connection.execute(
            """
            SELECT key, versions.title, source, versions.text, url, path, versions.published, language,
                   seen, seen AS changed, until
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


def changes(database: Database, story_id: str) -> list[Change]:
    """The figures that outlets changed in their current articles, latest first.

    What an article changed in its headline and its text alike is one change.
    """
    earlier = versions(database, story_id)
    if not earlier:
        return []
    from briefing.figures import extract
    from briefing.library.changes import changed_figures

    current = {article.id: article for article in articles_of(database, story_id)}
    later = {
        key: (article, kept)
        for key, article in current.items()
        if (kept := figures(database, [article]).get(key)) is not None
    }
    found: dict[object, Change] = {}
    for version in earlier:  # newest first: each is held against the one after it
        key = version.article.id
        if key not in later:
            continue  # an earlier article, not an earlier state of one
        before_all = extract(version.article)
        for before, after in changed_figures(before_all, later[key][1]):
            change = Change(
                article=key,
                source=version.article.source,
                label=after.measure or after.unit,
                before=before,
                after=after,
                since=by_clock_of(current[key].published, version.until),
            )
            found.setdefault((key, version.until, before.value, after.value), change)
        later[key] = (version.article, before_all)
    return list(found.values())
