"""What is kept: feeds followed, articles, their figures, stories. One SQLite file.

>>> from briefing.library import Library
>>> with Library.open() as library:  # doctest: +SKIP
...     for story in library.stories(limit=20):
...         print(story.label, story.sources, story.differences)

Importing this package is cheap: each name loads its module when it is first used. Opening the library loads
SQLite, so do that in a thread beside whatever shows the first frame. Times are aware datetimes in UTC.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.library.errors import (
        BusyError,
        LibraryError,
        NewerLibraryError,
        NotFoundError,
        QueryError,
        StorageError,
    )
    from briefing.library.library import Library
    from briefing.library.records import (
        Change,
        Deleted,
        Edit,
        Failure,
        Feed,
        Found,
        Imported,
        Marked,
        Order,
        Places,
        Progress,
        Story,
        Unfollowed,
        Updated,
        Version,
    )
    from briefing.library.sources import kept_figures, label_of, load_sources

__all__ = [
    "BusyError",
    "Change",
    "Deleted",
    "Edit",
    "Failure",
    "Feed",
    "Found",
    "Imported",
    "Library",
    "LibraryError",
    "Marked",
    "NewerLibraryError",
    "NotFoundError",
    "Order",
    "Places",
    "Progress",
    "QueryError",
    "StorageError",
    "Story",
    "Unfollowed",
    "Updated",
    "Version",
    "kept_figures",
    "label_of",
    "load_sources",
]

_MODULES = {"Library": "library", "kept_figures": "sources", "label_of": "sources", "load_sources": "sources"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = _MODULES.get(name) or ("errors" if name.endswith("Error") else "records")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value
