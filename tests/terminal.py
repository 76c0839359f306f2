"""The program in a pseudo-terminal of its own, and every byte that it writes there."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import briefing

PROGRAM = "import sys; from briefing.__main__ import main; sys.exit(main())"
LEFT_OUT = ("NO_COLOR", "TMUX", "DISPLAY", "WAYLAND_DISPLAY", "COLUMNS", "LINES")
PATIENCE = 150.0  # seconds: other work may go on beside this


class Terminal:
    """``output`` is all that was written so far; ``status`` the exit status, None while the program runs."""

    def __init__(self, pid: int, end: int) -> None:
        self.pid, self._file = pid, end
        self.output = bytearray()
        self.status: int | None = None

    def read(self, quiet: float) -> int:
        """Take what is written until nothing comes for ``quiet`` seconds; the number of bytes."""
        before = len(self.output)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and select.select([self._file], [], [], quiet)[0]:
            try:
                taken = os.read(self._file, 1 << 20)
            except OSError:  # the program has ended
                taken = b""
            if not taken:
                self._end()
                break
            self.output += taken
        return len(self.output) - before

    def press(self, keys: str | bytes, quiet: float = 0.15) -> int:
        os.write(self._file, keys.encode() if isinstance(keys, str) else keys)
        return self.read(quiet)

    def wait(self, words: str | bytes, since: int = 0) -> None:
        """Until ``words``, all in one style, have been written; AssertionError when they never are."""
        wanted = words.encode() if isinstance(words, str) else words
        until = time.monotonic() + PATIENCE
        while self.output.find(wanted, since) < 0:
            assert self.status is None and time.monotonic() < until, bytes(self.output[-3000:])
            self.read(0.05)

    def end(self, keys: str) -> None:
        """Press what makes the program leave; AssertionError when it does not, or not with status 0."""
        os.write(self._file, keys.encode())
        until = time.monotonic() + PATIENCE
        while self.status is None and time.monotonic() < until:
            self.read(1.0)
        assert self.status == 0, (self.status, bytes(self.output[-3000:]))

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _end(self) -> None:
        if self.status is None:
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def close(self) -> None:
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            self._end()
        os.close(self._file)


@contextmanager
def program(
    arguments: Sequence[str],
    folder: Path,
    environment: Mapping[str, str] | None = None,
    size: tuple[int, int] = (160, 45),
    code: str = PROGRAM,
) -> Iterator[Terminal]:
    """briefing with these arguments in a terminal of ``size``; its own files are kept in ``folder``."""
    inherited = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    inherited |= {"TERM": "xterm-256color", "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    inherited["PYTHONPATH"] = str(Path(briefing.__file__).parents[1])  # the package that the test imported
    pid, end = pty.fork()
    if pid == 0:
        os.chdir(folder)
        command = [sys.executable, "-c", code, *arguments]
        os.execve(sys.executable, command, {**inherited, **(environment or {})})
    terminal = Terminal(pid, end)
    terminal.resize(*size)
    try:
        yield terminal
    finally:
        terminal.close()
