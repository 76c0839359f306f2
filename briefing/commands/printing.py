"""How the library's commands print: tables and JSON, times, articles, progress."""

import json
import shutil
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from briefing.output import tell, tell_progress

if TYPE_CHECKING:
    from briefing.library import Progress
    from briefing.model import Article

TABLE, JSON = "table", "json"
FORMAT = click.option(
    "-f", "--format", "format_", type=click.Choice([TABLE, JSON]), default=TABLE, help="Default: table."
)


def show_progress(progress: "Progress") -> None:
    """How far an update or a comparison has come, on one line that the next takes the place of."""
    what = "feeds" if progress.stage == "fetching" else "stories compared"
    new = f", {progress.new} new" if progress.new else ""
    new += f", {progress.failed} failed" if progress.failed else ""
    width = shutil.get_terminal_size().columns
    line = f"{progress.done}/{progress.total} {what}{new}  {progress.feed}"
    tell_progress(line[: width - 1])


def show_step(what: str) -> None:
    """What is being done, on a line of a terminal that goes away again."""
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns
        tell_progress(f"{what} …"[: width - 1])


def clear_progress() -> None:
    """Takes that line away again."""
    if sys.stderr.isatty():
        tell_progress("")


def article_entry(article: "Article") -> dict[str, Any]:
    """An article as JSON has it."""
    where = {"url": article.url} if article.url else {"path": article.path}
    return {
        "id": article.id,
        **where,
        "source": article.source,
        "title": article.title,
        "published": iso(article.published),
    }


def when_told(when: date | None, added: datetime | None = None) -> str:
    """A day, or day and time, as a table has it; without one, when it was ``added``."""
    if isinstance(when, datetime):
        return f"{when:%Y-%m-%d %H:%M}"
    if when is None and added is not None:
        return f"no date, added {added.astimezone():%Y-%m-%d %H:%M}"
    return when.isoformat() if when else "no date"


def iso(when: date | None) -> str | None:
    """The same as JSON has it."""
    return when.isoformat() if when else None


def print_json(value: object) -> None:
    """Prints a value as JSON, two spaces to a level."""
    tell(json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "replace"))
