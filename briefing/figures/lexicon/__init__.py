"""The word lists of the figures room, one TOML table a subject, and how a folder of such tables is read."""

from functools import cache, partial
from pathlib import Path
from typing import Any

_read: dict[tuple[Path, str], dict[str, Any]] = {}


def table_in(folder: Path, name: str) -> dict[str, Any]:
    """The table ``name``.toml of a folder. Callers must not change what they get."""
    found = _read.get((folder, name))
    if found is None:
        import tomllib

        found = _read[folder, name] = tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))
    return found


def take(name: str, table: dict[str, Any]) -> None:
    """Spares reading a table of figures that another process has read."""
    _read.setdefault((FOLDER, name), table)


@cache
def row_in(folder: Path, name: str, *path: str) -> frozenset[str]:
    """The words of a row of a table, parted by spaces: ``row("measures", "verbs", "light")``."""
    words: str = _found(folder, name, path)
    return frozenset(words.split())


@cache
def row_names_in(folder: Path, name: str, *path: str) -> dict[str, str]:
    """Each word of the rows of a section, and the name of its row: {"tall": "height", "wide": "width"}."""
    rows: dict[str, str] = _found(folder, name, path)
    return {word: own for own, words in rows.items() for word in words.split()}


def _found(folder: Path, name: str, path: tuple[str, ...]) -> Any:
    found: Any = table_in(folder, name)
    for key in path:
        found = found[key]
    return found


FOLDER = Path(__file__).parent
load = partial(table_in, FOLDER)
