"""config.toml: which file it is, and its text as tables."""

import os
from pathlib import Path
from typing import Any

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
