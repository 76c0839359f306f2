"""From sources to a running app."""

from collections.abc import Sequence

from briefing.tui.options import Options


def run(sources: Sequence[str] = (), *, options: Options | None = None) -> int:
    """Open the reading room on ``sources`` (files, folders, ``-``, addresses) and return the exit status.

    Sources are one story; a folder that holds several story folders, and no source at all (the
    library, or the sample stories while nothing is followed), open with a front page one key away.
    Errors are printed on standard error, one line each: 1 when nothing is readable, 2 for a bad config.toml.
    """
    from briefing.tui.app import BriefingApp

    app = BriefingApp(tuple(sources), options or Options())
    app.run(mouse=app.options.mouse)
    return app.return_code or 0
