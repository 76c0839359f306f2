"""What the command line and the app take as SOURCE: whatever reading takes, and stories of the library."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from briefing.library.errors import LibraryError, NotFoundError
from briefing.library.library import Library
from briefing.library.rows import STORY_PREFIX
from briefing.model import Article, Figure
from briefing.reading import Loaded, Skipped, load


def is_story(source: str | Path) -> bool:
    """Whether the source is a story of the library ("story:12") and not a file of that name."""
    return isinstance(source, str) and source.startswith(STORY_PREFIX) and not Path(source).exists()


def load_sources(sources: Iterable[str | Path]) -> Loaded:
    """Everything readable in ``sources``, in their order, as ``reading.load`` does it. Never raises."""
    articles: list[Article] = []
    skipped: list[Skipped] = []
    for in_library, group in groupby(sources, is_story):
        some = list(group)
        loaded = _load_stories(map(str, some)) if in_library else load(some)
        articles += loaded.articles
        skipped += loaded.skipped
    return Loaded(tuple(articles), tuple(skipped))


def kept_figures(articles: Iterable[Article]) -> dict[str, list[Figure]]:
    """What the reader's library knows of the figures in articles that came from it, by article id."""
    try:
        with Library.open() as library:
            return library.kept_figures(articles)
    except LibraryError:
        return {}  # they can be found again


def label_of(sources: Sequence[str]) -> str:
    """What a story of the library is called; "" for anything else, and for several sources."""
    if len(sources) != 1 or not is_story(sources[0]):
        return ""
    try:
        with Library.open() as library:
            return library.story(sources[0]).label
    except LibraryError:
        return ""  # its first article has a title


def _load_stories(stories: Iterable[str]) -> Loaded:
    articles: list[Article] = []
    skipped: list[Skipped] = []
    try:
        with Library.open() as library:
            for story in stories:
                try:
                    articles += library.articles(story)
                except NotFoundError as error:
                    known = story.removeprefix(STORY_PREFIX).isdigit()
                    reason = "no such story in the library, or no longer" if known else error.reason
                    skipped.append(Skipped(story, reason, "" if known else error.advice))
    except LibraryError as error:
        skipped.append(Skipped("the library", error.reason, error.advice))
    return Loaded(tuple(articles), tuple(skipped))
