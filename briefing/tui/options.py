"""What the command line may ask of the reading room."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    theme: str | None = None  # "dark", "light", "ansi", "contrast"; None: what config.toml says, else dark
    mouse: bool = True
    config: Path | None = None  # another config.toml than the one in the user's XDG folder
