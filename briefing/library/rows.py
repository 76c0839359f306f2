"""Rows of the tables to records, and back."""

import json
import sqlite3
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from hashlib import blake2b

from briefing.model import Article, Figure

ARTICLE = "key, title, source, text, url, path, published, language"


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
    return Article(
        id=row["key"],
        title=row["title"],
        source=row["source"],
        text=row["text"],
        path=row["path"],
        url=row["url"],
        published=to_date(row["published"]),
        language=row["language"],
    )


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
