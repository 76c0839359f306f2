"""Search: words, "phrases" and field terms to one query over the library.

exports "trade surplus" -tariffs source:harbour after:2026-11-01 before:2026-11-08 verdict:differ unit:%
"""

import re
import sqlite3
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import get_args

from briefing.library.errors import QueryError
from briefing.library.excerpts import CLOSE, HEAD, OPEN, excerpt
from briefing.library.records import Found
from briefing.library.rows import ARTICLE, from_date, name_of_story, to_article, to_time
from briefing.model import Verdict
from briefing.query_terms import TERM

BEGUN = 2  # letters of a word from which on it is looked for before it is typed out

_TOKEN = re.compile(rf'(-?)(?:([^\s":-][^\s":]*):(?!//))?{TERM}')
_SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "percent": "%", "pct": "%"}
_VERDICTS = {"agree": "agreements", "differ": "differences", "unclear": "unclear", "single": "singles"}


@dataclass(slots=True)
class Query:
    """A search taken apart: what full-text search is asked, and conditions on the rest."""

    match: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)
    values: list[str | int] = field(default_factory=list)
    needs_figures: bool = False  # whether it asks for what is known only once stories were counted


def parse_query(text: str, today: date | None = None, *, typing: bool = False) -> Query:
    """Takes a search apart. Raises QueryError for a field there is none of or a value it cannot have.

    ``typing``: a word at its end may go on.
    """
    query = Query()
    bare = False  # whether the last token is a word
    for token in _TOKEN.finditer(text):
        minus, name, phrase, word = token.groups()
        value = (phrase if phrase is not None else word) or ""
        if name is None:
            if any(char.isalnum() for char in value):
                bare = phrase is None and not minus and token.end() == len(text)
                (query.without if minus else query.match).append(_quoted(value))
        elif minus:
            raise QueryError(f"-{name} cannot be excluded", "put the minus before a word")
        elif name.lower() not in _FIELDS:
            fields = ", ".join(f"{field}:" for field in _FIELDS)
            raise QueryError(f"no field {name}", f'there are {fields}; a colon in a text stands in "quotes"')
        elif not value:
            raise QueryError(f"{name} needs a value", f"for example {_EXAMPLES[name.lower()]}")
        else:
            _FIELDS[name.lower()](query, value, today or date.today())
    if typing and bare and len(text.split()[-1]) >= BEGUN:
        word = query.match[-1]
        query.match[-1] = f"({word} OR {word} *)"  # a whole word is looked up by its stem
    if not (query.match or query.without or query.sources or query.conditions):
        raise QueryError("nothing to search for", "give a word, or a field such as after:2026-11-01")
    return query


def search(connection: sqlite3.Connection, query: Query, limit: int) -> list[Found]:
    """What ``query`` asks for, newest first.

    Of more than ``limit`` articles those that were added last, where no word is asked for the newest.
    """
    conditions, values = list(query.conditions), list(query.values)
    for name in query.sources:
        sources = _sources(connection, name)
        conditions.append(f"articles.source IN ({', '.join('?' * len(sources))})")
        values += sources
    if query.without:
        conditions.append("articles.id NOT IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(" OR ".join(query.without))
    columns = ", ".join(f"articles.{name}" for name in ARTICLE.split(", "))
    if query.match:
        # the newest come last into the index: in the order of its rows it can stop at the limit
        rows = connection.execute(
            f"""
            SELECT {columns}, moment, dated, story, current, highlight(search, 2, ?, ?) AS marked
            FROM search JOIN articles ON articles.id = search.rowid
            WHERE {" AND ".join(["search MATCH ?", *conditions])} ORDER BY search.rowid DESC LIMIT ?
            """,
            [OPEN, CLOSE, " AND ".join(query.match), *values, limit],
        ).fetchall()
        rows.sort(key=lambda row: row["moment"], reverse=True)
    else:
        rows = connection.execute(
            f"""
            SELECT {columns}, moment, dated, story, current, substr(text, 1, length(title) + {HEAD}) AS marked
            FROM articles
            WHERE {" AND ".join(conditions)} ORDER BY moment DESC, articles.id DESC LIMIT ?
            """,
            [*values, limit],
        ).fetchall()
    return [_found(row) for row in rows]


def _found(row: sqlite3.Row) -> Found:
    article = to_article(row)
    added = None if row["dated"] else to_time(row["moment"])
    said = excerpt(row["marked"], article.title_end)
    return Found(article, name_of_story(row["story"]), *said, added, bool(row["current"]))


def _sources(connection: sqlite3.Connection, name: str) -> list[str]:
    """The outlets in whose names a word begins like ``name``; each is looked up once, however many articles
    it has."""
    rows = connection.execute(
        """
        WITH RECURSIVE outlets (source) AS (
            SELECT min(source) FROM articles
            UNION ALL
            SELECT (SELECT min(source) FROM articles WHERE source > outlets.source) FROM outlets
            WHERE outlets.source IS NOT NULL
        )
        SELECT source FROM outlets WHERE source IS NOT NULL
        """
    )
    begins = re.compile(rf"(?<!\w){re.escape(_plain(name))}")
    return [source for (source,) in rows if begins.search(_plain(source))]


def _plain(text: str) -> str:
    """``text`` without case, marks on letters and doubled spaces."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(char for char in letters if not unicodedata.combining(char)).split())


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _source(query: Query, value: str, _: date) -> None:
    query.sources.append(value)


def _after(query: Query, value: str, today: date) -> None:
    query.conditions.append("articles.moment >= ?")
    query.values.append(_midnight(_day("after", value, today)))


def _before(query: Query, value: str, today: date) -> None:
    query.conditions.append("articles.moment < ?")
    query.values.append(_midnight(_day("before", value, today)))


def _verdict(query: Query, value: str, _: date) -> None:
    query.needs_figures = True
    if value.lower() not in _VERDICTS:
        raise QueryError(f"no verdict {value}", f"verdict: is one of {', '.join(get_args(Verdict))}")
    query.conditions.append(
        f"EXISTS (SELECT 1 FROM stories WHERE stories.id = articles.story AND {_VERDICTS[value.lower()]} > 0)"
    )


def _unit(query: Query, value: str, _: date) -> None:
    query.needs_figures = True
    from briefing.figures.words.nouns import singular

    unit = _SYMBOLS.get(value.lower(), value)
    units = dict.fromkeys((unit, unit.upper(), unit.lower(), singular(unit.lower())))
    query.conditions.append(
        "EXISTS (SELECT 1 FROM figures WHERE figures.article = articles.id"
        f" AND unit IN ({', '.join('?' * len(units))}))"
    )
    query.values += units


def _day(name: str, value: str, today: date) -> date:
    """A day as a reader may write it: 2026-11-01, 2026-11, 2026, today, yesterday, 7d."""
    if value.lower() in ("today", "yesterday"):
        return today - timedelta(days=value.lower() == "yesterday")
    if ago := re.fullmatch(r"(\d{1,4})d", value.lower()):
        return today - timedelta(days=int(ago[1]))
    padded = value + "-01-01"[len(value) - 4 :] if re.fullmatch(r"\d{4}(-\d\d)?", value) else value
    try:
        return date.fromisoformat(padded)
    except ValueError:
        raise QueryError(
            f"{value} is no day", f"write {name}:2026-11-01, {name}:2026-11 or {name}:7d"
        ) from None


def _midnight(day: date) -> int:
    return from_date(day) - 12 * 3600


_FIELDS: dict[str, Callable[[Query, str, date], None]] = {
    "source": _source,
    "after": _after,
    "before": _before,
    "verdict": _verdict,
    "unit": _unit,
}
_EXAMPLES = {
    "source": 'source:"Harbour Wire"',
    "after": "after:2026-11-01",
    "before": "before:2026-11-08",
    "verdict": "verdict:differ",
    "unit": "unit:%",
}
