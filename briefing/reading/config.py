"""config.toml: which file it is, and its text as tables."""

import os
import re
from pathlib import Path
from typing import Any

_TABLE = re.compile(r"\s*\[\s*([\w.\"' -]+?)\s*\]\s*(?:#.*)?$")
CHOSEN = "BRIEFING_CONFIG"  # in the environment: processes that are started know it too
_DOTS = 100  # of one line: a key of thousands of parts takes Python's reader time by their square


def chosen_config() -> Path | None:
    """The file that is to be read in the place of the reader's own config.toml, if any."""
    chosen = os.environ.get(CHOSEN)
    return Path(chosen) if chosen else None


def parse_config(text: str) -> dict[str, Any]:
    """Raises ValueError, which says what is wrong and where, and RecursionError."""
    import tomllib

    for number, line in enumerate(text.splitlines(), 1):
        if line.count(".") > _DOTS:
            raise ValueError(f"more than {_DOTS} dots in a line (at line {number})")
    return tomllib.loads(text)


def line_of(text: str, table: str, name: str) -> int | None:
    """The number of the line that sets ``name`` in ``[table]``, whichever way its dots are written."""
    current = ""
    full = f"{table}.{name}" if table else name
    for number, line in enumerate(text.splitlines(), 1):
        if match := _TABLE.match(line):
            current = _bare(match[1])
            if current == full:
                return number
            continue
        key, equals, _ = line.partition("=")
        if equals and ".".join(filter(None, (current, _bare(key)))) == full:
            return number
    return None


def _bare(key: str) -> str:
    return re.sub(r"[\s\"']", "", key)
