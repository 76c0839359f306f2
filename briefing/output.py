"""What the commands say on standard error and by their exit status, and where they write."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

INTERRUPTED = 130  # 128 + SIGINT, as shells report it


def say(line: str) -> None:
    """One line on standard error, whatever ``line`` holds."""
    from briefing.reading import clean_line

    click.echo(f"briefing: {clean_line(line)}", err=True)


def check_output(output: Path, force: bool, sources: Sequence[str] = ()) -> None:
    """Raise UsageError for a file that may not be written: a folder, a source, one that would be lost."""
    if output.is_dir():
        raise click.UsageError(f"{output} is a folder: name a file in it")
    if not output.exists():
        return
    if any(Path(source).exists() and output.samefile(source) for source in sources):
        raise click.UsageError(f"{output} is one of the sources: choose another file for the report")
    if not force:
        raise click.UsageError(f"{output} exists already: add --force to replace it")


def save(output: Path, data: bytes) -> None:
    """Write beside ``output``, then move into its place: it is never left half written."""
    part = output.with_name(f".{output.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(output)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        message = f"{output} cannot be written: {error.strerror}: choose another FILE"
        raise click.ClickException(message) from error


def print_out(data: bytes) -> None:
    """To standard output, as far as its reader wants it."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError as error:
        # keep the interpreter from complaining when it flushes at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # else the reader has all it wanted
            raise click.ClickException(f"standard output cannot be written: {error.strerror}") from error
