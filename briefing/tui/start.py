"""From sources to a running app."""

import os
import sys

from briefing.tui import garbage
from briefing.tui.first import begin, opened_at_once

TYPE_CHECKING = False  # as in typing, which takes its time to load
if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.reading.stories import StorySource
    from briefing.tui.loading import Loading
    from briefing.tui.options import Options


FPS = "240"  # a repaint that follows another waits for one or two frames of Textual's: 8 ms, not 33


def run(sources: "Sequence[str]" = (), *, options: "Options | None" = None) -> int:
    """Open the reading room on ``sources`` (files, folders, ``-``, addresses) and return the exit status.

    Sources are one story; a folder that holds several story folders, and no source at all (the
    library, or the sample stories while nothing is followed), open with a front page one key away.
    Errors are printed on standard error, one line each: 1 when nothing is readable, 2 for a bad config.toml.
    """
    os.environ.setdefault("TEXTUAL_FPS", FPS)
    library = not sources and library_in_use()
    at_once = () if library else opened_at_once(sources) if sources else _first_sample()
    process = begin(at_once) if at_once else None  # works while Textual loads
    garbage.rest()
    from briefing.tui.loading import Loading
    from briefing.tui.options import Options

    stories, first = ((), None) if library else _stories(sources)
    if not stories and not library:
        return _fail("no story to open: name files or a folder, as in `briefing articles/story`", 1)
    loading = Loading(stories[first].sources, process) if first is not None else None
    if "-" in sources:
        _keys_from_terminal()
    try:
        return _run_app(stories, first, loading, options or Options())
    finally:
        if loading is not None:
            loading.stop()


def _stories(sources: "Sequence[str]") -> "tuple[tuple[StorySource, ...], int | None]":
    """The stories, and which of them to open at once; None for the front page."""
    from briefing.reading.stories import sample_stories, stories_of

    if not sources:
        return sample_stories(), 0
    stories = stories_of(sources)
    return stories, 0 if len(stories) == 1 else None


def _first_sample() -> "Sequence[str]":
    """The sources of the first of the stories that come with the program."""
    from briefing.reading.samples import sample_stories

    return tuple(map(str, sample_stories()[:1]))


def library_in_use() -> bool:
    """Whether a feed is followed or a story kept: then no source means the library."""
    from briefing.folders import library_file

    if not os.path.exists(library_file()):  # noqa: PTH110
        return False
    from briefing.library import Library, LibraryError

    try:
        with Library.open() as library:
            return bool(library.feeds() or library.stories(1))
    except LibraryError:
        return True  # its front page says what is wrong


def _run_app(
    stories: "tuple[StorySource, ...]", first: int | None, loading: "Loading | None", options: "Options"
) -> int:
    from briefing.tui.app import BriefingApp
    from briefing.tui.settings import SettingsError

    try:
        settings = BriefingApp.checked_settings(options)
    except SettingsError as error:
        return _fail(str(error), 2)
    _size_from_terminal()
    _draw_on_terminal()
    app = BriefingApp(stories, settings, first=first, loading=loading, library=first is None and not stories)
    app.run(mouse=settings.mouse)
    if app.problem:
        return _fail(app.problem, app.return_code or 1)
    return app.return_code or 0


def _keys_from_terminal() -> None:
    """Standard input was the article: read the keys from the terminal itself."""
    from contextlib import suppress

    with suppress(OSError):
        terminal = os.open("/dev/tty", os.O_RDWR)
        os.dup2(terminal, 0)
        os.close(terminal)


def _size_from_terminal() -> None:
    """Ask the terminal for its size: an inherited COLUMNS or LINES is another's, and never changes."""
    if sys.__stdout__ is not None and sys.__stdout__.isatty():
        for name in ("COLUMNS", "LINES"):
            os.environ.pop(name, None)


def _draw_on_terminal() -> None:
    """Textual draws on standard error: where that leads elsewhere, it is given the terminal itself."""
    from contextlib import suppress

    if sys.__stderr__ is None or not sys.__stderr__.isatty():
        with suppress(OSError):
            sys.__stderr__ = open("/dev/tty", "w", encoding="utf-8")  # type: ignore[misc] # noqa: PTH123, SIM115


def _fail(message: str, status: int) -> int:
    from briefing.tui.layout.spans import seen

    for line in message.splitlines():
        print(f"briefing: {seen(line)}", file=sys.stderr)
    return status
