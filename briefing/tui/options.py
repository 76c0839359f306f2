"""What the command line may ask of the reading room."""

from pathlib import Path
from typing import NamedTuple


class Options(NamedTuple):
    theme: str | None = None  # "dark", "light", "ansi", "contrast"; None: what config.toml says, else dark
    mouse: bool = True
    config: Path | None = None  # another config.toml than the one in the user's XDG folder
