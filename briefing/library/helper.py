"""A second interpreter for heavy work, so that waiting for the network and reading what came go on together.

    parent ── pickled (function, arguments) ──▶ child
    parent ◀── pickled (answer, error) ──────── child

The child ends with its parent. Where none can be started, or it dies, the work is done in the caller.
"""

import os
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import subprocess

T = TypeVar("T")


class GivenUpError(Exception):
    """The answer is no longer wanted."""


class Helper:
    """For one caller at a time, in any thread."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._given_up = False

    def start(self) -> None:
        """Starts the child; until then the work is done in the caller."""
        import subprocess

        path = [*sys.path, str(Path(__file__).resolve().parents[2])]
        code = f"import sys; sys.path[:] = {path!r}; from briefing.library.helper import serve; serve()"
        if sys.executable:
            try:
                self._process = subprocess.Popen(
                    [sys.executable, "-S", "-P", "-c", code],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,  # ctrl+c is for the parent
                )
            except OSError:
                self._process = None

    def call(self, function: Callable[..., T], *arguments: Any) -> T:
        """``function(*arguments)``, with what it raises. ``function`` is one of a module.

        Raises GivenUpError once it is given up.
        """
        if self._process is None:
            return function(*arguments)
        assert self._process.stdin and self._process.stdout
        try:
            pickle.dump((function, arguments), self._process.stdin, pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()
            answer, error = pickle.load(self._process.stdout)  # from our own child
        except (OSError, EOFError, ValueError, pickle.UnpicklingError):
            self.stop()
            if self._given_up:
                raise GivenUpError from None
            return function(*arguments)
        if error is not None:
            raise error
        result: T = answer
        return result

    def give_up(self) -> None:
        """Ends the child and what it is at, from another thread than the caller's."""
        self._given_up = True
        self.stop()

    def stop(self) -> None:
        if self._process is None:
            return
        process, self._process = self._process, None
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            try:
                if pipe:
                    pipe.close()
            except OSError:
                pass  # what was still to be sent is no longer wanted


def serve() -> None:
    """The child: works until its parent closes the pipe."""
    with os.fdopen(os.dup(1), "wb") as pipe:
        os.dup2(2, 1)  # whatever prints must not reach the pipe
        while True:
            try:
                function, arguments = pickle.load(sys.stdin.buffer)
            except EOFError:
                return
            try:
                answer, error = function(*arguments), None
            except Exception as raised:
                answer, error = None, raised
            pickle.dump((answer, error), pipe, pickle.HIGHEST_PROTOCOL)
            pipe.flush()
