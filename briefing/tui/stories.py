"""Which stories a list of sources makes."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class StorySource:
    """A story that can be opened: what to read, and what to call it until it has been read."""

    sources: tuple[str, ...]
    title: str = ""


def stories_of(sources: Sequence[str]) -> tuple[StorySource, ...]:
    """Sources are one story, but one folder that holds only folders is a story each."""
    if len(sources) == 1 and sources[0] != "-":
        folders = _folders(Path(sources[0]))
        if len(folders) > 1:
            return tuple(StorySource((str(folder),), _title(folder)) for folder in folders)
    return (StorySource(tuple(sources)),)


def sample_stories() -> tuple[StorySource, ...]:
    """The stories that come with the program."""
    from briefing.reading.samples import sample_stories as folders

    return tuple(StorySource((str(folder),), _title(folder)) for folder in folders())


def _folders(path: Path) -> list[Path]:
    """The folders of a folder that has no files of its own; none otherwise."""
    try:
        children = [child for child in path.iterdir() if not child.name.startswith(".")]
    except OSError:
        return []
    if any(not child.is_dir() for child in children):
        return []
    return sorted(children)


def _title(folder: Path) -> str:
    return folder.name.replace("-", " ").replace("_", " ").capitalize()
