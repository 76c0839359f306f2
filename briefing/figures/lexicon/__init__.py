"""The word lists of the figures room: one TOML table a subject, read once, on first use."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The table ``name``.toml beside this module. Callers must not change what they get."""
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))
