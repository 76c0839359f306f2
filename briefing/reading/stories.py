"""Which stories a list of sources makes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from briefing.reading.story_folders import story_folders


@dataclass(frozen=True)
class StorySource:
    """A story that can be opened: what to read, and what to call it until it has been read.

    The same sources are the same story, whatever it is called by now.
    """

    sources: tuple[str, ...]
    title: str = field(default="", compare=False)


def stories_of(sources: Sequence[str]) -> tuple[StorySource, ...]:
    """Sources are one story, but one folder that holds only folders is a story each."""
    if len(sources) == 1 and sources[0] != "-" and (folders := story_folders(sources[0])):
        return tuple(StorySource((folder,), _title(Path(folder))) for folder in folders)
    return (StorySource(tuple(sources)),)


def sample_stories() -> tuple[StorySource, ...]:
    """The stories that come with the program."""
    from briefing.reading.samples import sample_stories as folders

    return tuple(StorySource((str(folder),), _title(folder)) for folder in folders())


def _title(folder: Path) -> str:
    return folder.name.replace("-", " ").replace("_", " ").capitalize()
