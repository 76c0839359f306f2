"""The first story: found and begun in another process before anything else is loaded here."""

import os
import subprocess
import sys
from collections.abc import Sequence

_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120


def story_folders(path: str) -> list[str]:
    """The folders of a folder that has no files of its own, each a story; fewer than two make none."""
    try:
        with os.scandir(path) as entries:
            children = [entry for entry in entries if not entry.name.startswith(".")]
            if not all(child.is_dir() for child in children):
                return []
    except (OSError, ValueError):
        return []
    return sorted(child.path for child in children) if len(children) > 1 else []


def opened_at_once(sources: Sequence[str]) -> Sequence[str]:
    """What the app opens on, as far as the command line tells; nothing where that takes a closer look."""
    return () if len(sources) == 1 and story_folders(sources[0]) else sources


def begin(sources: Sequence[str]) -> "subprocess.Popen[bytes] | None":
    """A second interpreter at work on ``sources`` (job.serve); None where none can be started."""
    if not sys.executable:
        return None
    path = [*sys.path, _ROOT]
    code = f"import sys; sys.path[:] = {path!r}; from briefing.tui.job import serve; serve()"
    try:
        return subprocess.Popen(
            [sys.executable, "-S", "-P", "-c", code, *sources],
            stdin=None if "-" in sources else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None
