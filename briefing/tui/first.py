"""The first story: found and begun in another process before anything else is loaded here.

So this module loads nothing itself but what every Python has loaded already.
"""

import os
import sys

TYPE_CHECKING = False  # as in typing, which takes its time to load
if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence

_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120

_SERVE = """
from briefing.kept import kept_work
with kept_work() as kept:
    from briefing.tui.job import serve
    serve(kept)
"""


class Child:
    """A process at work, as subprocess.Popen has it, which takes longer to load than to start."""

    def __init__(self, pid: int, stdout: int) -> None:
        self.pid = pid
        self.stdout = open(stdout, "rb")  # noqa: SIM115
        self._status: int | None = None

    def kill(self) -> None:
        from signal import SIGKILL

        if self._status is None:  # until it has been waited for its number is nobody else's
            try:
                os.kill(self.pid, SIGKILL)
            except ProcessLookupError:  # somebody else's wait took it
                self._status = 0

    def wait(self) -> int:
        """Its exit status, negative where a signal ended it."""
        if self._status is None:
            try:
                self._status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
            except ChildProcessError:  # somebody else's wait took it
                self._status = 0
        return self._status


def opened_at_once(sources: "Sequence[str]") -> "Sequence[str]":
    """What the app opens on, as far as the command line tells; nothing where that takes a closer look."""
    if len(sources) != 1:
        return sources
    from briefing.reading.story_folders import story_folders

    return () if story_folders(sources[0]) else sources


def begin(sources: "Sequence[str]") -> "Child | subprocess.Popen[bytes] | None":
    """A second interpreter at work on ``sources`` (job.serve); None where none can be started."""
    if not sys.executable:
        return None
    path = [*sys.path, _ROOT]
    # it lives for one story: collecting as it goes is time lost
    code = f"import gc, sys; gc.set_threshold(200_000); sys.path[:] = {path!r}" + _SERVE
    command = [sys.executable, "-S", "-P", "-c", code, *sources]
    try:
        return _spawned(command, keyboard="-" in sources)
    except (OSError, ValueError):  # no more processes; a name that no program can be given
        return None


def _spawned(command: "list[str]", *, keyboard: bool) -> "Child | subprocess.Popen[bytes]":
    """Started without a word to say but on its pipe; ``keyboard``: it reads standard input."""
    if not hasattr(os, "posix_spawn"):
        import subprocess

        nowhere = subprocess.DEVNULL
        stdin = None if keyboard else nowhere
        return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=nowhere)
    end, pipe = os.pipe()
    files: list[tuple[int, int, int] | tuple[int, int, str, int, int]] = [
        (os.POSIX_SPAWN_DUP2, pipe, 1),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    if not keyboard:
        files.append((os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0))
    try:
        return Child(os.posix_spawn(command[0], command, os.environ, file_actions=files), end)
    except (OSError, ValueError):
        os.close(end)
        raise
    finally:
        os.close(pipe)
