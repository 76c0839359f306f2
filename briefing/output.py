"""What the commands say on standard error and by their exit status, and where they write."""

import errno
import io
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

import click

INTERRUPTED = 130  # 128 + SIGINT, as shells report it
PATIENCE = 1.0  # seconds of work from which it is told


def say(line: str) -> None:
    """One line on standard error, whatever ``line`` holds."""
    from briefing.reading import clean_line

    click.echo(f"briefing: {clean_line(line)}", err=True)


@contextmanager
def working() -> Iterator[Callable[[str], None]]:
    """Yields what tells the step that long work is at: on one line of a terminal, which goes away again."""
    began, told = monotonic(), False

    def at(step: str) -> None:
        nonlocal told
        if sys.stderr.isatty() and monotonic() - began >= PATIENCE:
            tell_progress(f"briefing: {step} …")
            told = True

    try:
        yield at
    finally:
        if told:
            tell_progress("")


def tell_progress(words: str) -> None:
    """Words on one line of standard error, in the place of those before; "" takes the line away."""
    click.echo(f"\r\x1b[K{words}", nl=False, err=True)


def check_output(output: Path, force: bool, sources: Sequence[str] = ()) -> None:
    """Raise UsageError for a file that may not be written: a folder, a source, one that would be lost."""
    try:
        if output.is_dir():
            raise click.UsageError(f"{output} is a folder: name a file in it")
        if not output.exists() or _is_stream(output):
            return
    except OSError as error:  # a name that no file can have, a folder that may not be looked into
        raise _unwritable(output, error) from error
    if any(Path(source).exists() and output.samefile(source) for source in sources):
        raise click.UsageError(f"{output} is one of the sources: choose another file for the report")
    if not force:
        raise click.UsageError(f"{output} exists already: add --force to replace it")


def save(output: Path, data: bytes) -> None:
    """Write beside ``output``, then move into its place: it is never left half written. A link stays one,
    and so does a device or a pipe."""
    try:
        if _is_stream(output):
            with output.open("ab") as stream:
                stream.write(data)
        else:
            _replace(output.resolve(), data)
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        raise _unwritable(output, error) from error


def _unwritable(output: Path, error: Exception) -> click.ClickException:
    reason = getattr(error, "strerror", None) or error
    return click.ClickException(f"{output} cannot be written: {reason}: choose another FILE")


def _replace(output: Path, data: bytes) -> None:
    part = output.with_name(f".briefing-{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(output)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _is_stream(output: Path) -> bool:
    """Whether it is a device, a pipe, or standard output by another name: no file that could be lost."""
    try:
        found = output.stat()
        return not stat.S_ISREG(found.st_mode) or os.path.samestat(found, os.fstat(1))
    except OSError:
        return False


def tell(said: str | bytes, nl: bool = True) -> None:
    """A line on standard output, where its reader still wants one."""
    with printing():
        click.echo(said, nl=nl)


def print_out(data: bytes) -> None:
    """To standard output, as far as its reader wants it."""
    with printing():
        sys.stdout.buffer.write(data)
        sys.stdout.flush()


@contextmanager
def printing() -> Iterator[None]:
    """Within, an error of standard output is told in one line, and none if its reader had all it wanted."""
    try:
        yield
    except OSError as error:
        if error.filename is not None:
            raise  # of another file
        with suppress(OSError):  # keep the interpreter from complaining when it flushes at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise click.ClickException(f"standard output cannot be written: {error.strerror}") from error


class Closed(io.TextIOBase):
    """Standard output where there is none (">&-"): what is printed fails, all else works."""

    encoding = "utf-8"

    @property
    def buffer(self) -> "Closed":
        return self

    def write(self, _data: object) -> int:
        raise OSError(errno.EBADF, "it is closed")
