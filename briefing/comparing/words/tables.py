"""The tables of words in lexicon/, as they stand."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """A packaged data table, parsed."""
    return tomllib.loads((Path(__file__).parents[1] / "lexicon" / f"{name}.toml").read_text("utf-8"))


@cache
def row(name: str, *path: str) -> frozenset[str]:
    """The words of a row of a table, parted by spaces: ``row("naming", "deeds")``."""
    words: str = _found(name, path)
    return frozenset(words.split())


@cache
def row_names(name: str, *path: str) -> dict[str, str]:
    """Each word of the rows of a section, and the name of its row: {"noon": "midday", "his": "he"}."""
    rows: dict[str, str] = _found(name, path)
    return {word: own for own, words in rows.items() for word in words.split()}


def _found(name: str, path: tuple[str, ...]) -> Any:
    found: Any = table(name)
    for key in path:
        found = found[key]
    return found
