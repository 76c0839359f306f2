"""Rows of the tables to records, and back."""

import json
import sqlite3
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from hashlib import blake2b
from typing import TYPE_CHECKING

from briefing.library.errors import NotFoundError
from briefing.library.records import Edit, Feed, Story
from briefing.model import Article, Figure

if TYPE_CHECKING:
    from briefing.report.gist import Gist

STORY_PREFIX = "story:"
# an order of articles: those without a date last, those that came together as they came
NEWEST = "dated DESC, moment DESC, CASE WHEN dated THEN -id ELSE id END"
ARTICLE = "key, title, source, text, url, path, published, language, seen, changed"


def now() -> int:
    return int(datetime.now(UTC).timestamp())


def to_time(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def maybe_time(seconds: int | None) -> datetime | None:
    return None if seconds is None else to_time(seconds)


def from_date(when: date) -> int:
    """Seconds since 1970. A day without a time stands for its noon, a time without a zone for UTC."""
    if not isinstance(when, datetime):
        when = datetime.combine(when, time(12))
    return int((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp())


def to_date(text: str | None) -> date | None:
    if not text:
        return None
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def digest(text: str | bytes) -> bytes:
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    return blake2b(data, digest_size=12).digest()


def to_article(row: sqlite3.Row) -> Article:
    published = to_date(row["published"])
    return Article(
        id=row["key"],
        title=row["title"],
        source=row["source"],
        text=row["text"],
        path=row["path"],
        url=row["url"],
        published=published,
        language=row["language"],
        updated=by_clock_of(published, to_time(row["changed"])) if row["changed"] > row["seen"] else None,
    )


def by_clock_of(published: date | None, when: datetime) -> datetime:
    """``when`` by the clock that an article gives its own time by; by that of UTC where it gives none."""
    zone = published.tzinfo if isinstance(published, datetime) else None
    return when.astimezone(zone or UTC)


def from_edit(edit: Edit) -> str:
    return json.dumps([edit.source, edit.before, edit.after, edit.since.isoformat()], ensure_ascii=False)


def to_edit(text: str | None) -> Edit | None:
    if not text:
        return None
    source, before, after, since = json.loads(text)
    return Edit(source, before, after, datetime.fromisoformat(since))


def from_gist(gist: "Gist") -> str:
    return json.dumps(gist, ensure_ascii=False)


def to_gist(text: str | None) -> "Gist | None":
    if not text:
        return None
    from briefing.report.gist import Gist, Side

    symbol, label, said = json.loads(text)
    return Gist(symbol, label, tuple(Side(*one) for one in said))


def from_figure(figure: Figure) -> str:
    values = {name: value for name, value in asdict(figure).items() if value not in ("", None)}
    values["inherited"] = sorted(figure.inherited)
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def to_figure(data: str) -> Figure:
    values = {"unit": "", "low": None, "high": None} | json.loads(data)
    if isinstance(values["value"], list):
        values["value"] = tuple(values["value"])
    values["inherited"] = frozenset(values.get("inherited", ()))
    return Figure(**values)


def to_feed(row: sqlite3.Row) -> Feed:
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


def name_of_story(number: int) -> str:
    return f"{STORY_PREFIX}{number}"


def story_row(connection: sqlite3.Connection, story_id: str) -> sqlite3.Row:
    """The story of this id, or the one that it became part of."""
    written = story_id.removeprefix(STORY_PREFIX)
    if not written.isdigit():
        raise NotFoundError(f"{story_id} is no story's id", f"write {STORY_PREFIX}12")
    row: sqlite3.Row | None = None
    if written.isascii() and written.isdigit() and len(written) < 19:
        row = connection.execute(
            """
            WITH RECURSIVE became (id) AS (
                VALUES (?) UNION SELECT into_story FROM joined JOIN became ON joined.story = became.id
            )
            SELECT * FROM stories WHERE id IN (SELECT id FROM became)
            """,
            (int(written),),
        ).fetchone()
    if row is None:
        raise NotFoundError(f"no {STORY_PREFIX}{written} in the library", "`briefing stories` lists them")
    return row


def article_row(connection: sqlite3.Connection, article_id: str) -> sqlite3.Row:
    row: sqlite3.Row | None = connection.execute(
        "SELECT * FROM articles WHERE key = ?", (article_id,)
    ).fetchone()
    if row is None:
        raise NotFoundError(f"no article {article_id} in the library")
    return row


def to_story(connection: sqlite3.Connection, row: sqlite3.Row) -> Story:
    members = connection.execute(
        f"""
        SELECT source, published, moment, current, read IS NULL AS unread
        FROM articles WHERE story = ? ORDER BY {NEWEST}
        """,
        (row["id"],),
    ).fetchall()
    current = [member for member in members if member["current"]]
    counted = row["figures"] is not None
    return Story(
        id=name_of_story(row["id"]),
        label=row["label"],
        outlets=tuple(member["source"] for member in current),
        newest=_newest(members[0]),
        unread=sum(member["unread"] for member in current),
        dated=members[0]["published"] is not None,
        figures=row["figures"],
        agreements=row["agreements"] if counted else None,
        rounded=row["rounded"] if counted else None,
        differences=row["differences"] if counted else None,
        unclear=row["unclear"] if counted else None,
        singles=row["singles"] if counted else None,
        changes=row["changes"],
        latest=to_edit(row["latest"]),
        gist=to_gist(row["gist"]) if counted else None,
        bookmarked=row["bookmarked"] is not None,
    )


def _newest(member: sqlite3.Row) -> date:
    """When an article was published, as it says; else when it came in, by the reader's clock."""
    return to_date(member["published"]) or to_time(member["moment"]).astimezone()
