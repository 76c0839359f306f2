"""The text of a config.toml as tables."""

import tomllib
from typing import Any

_DOTS = 100  # of one line: a key of thousands of parts takes Python's reader time by their square


def parse_config(text: str) -> dict[str, Any]:
    """Raises ValueError, which says what is wrong and where, and RecursionError."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.count(".") > _DOTS:
            raise ValueError(f"more than {_DOTS} dots in a line (at line {number})")
    return tomllib.loads(text)
