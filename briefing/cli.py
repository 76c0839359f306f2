"""The commands. Each reads its arguments and calls the room that does the work.

A command is a function with ``@commands.command``; what it needs of a room it imports when it runs,
so that ``briefing --help`` is quick and the app's first frame waits for nothing it does not show.
Raise ``Failure`` for what the user should know: it becomes one line on standard error and status 1.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefing import __version__
from briefing.report import FORMATS, Format

if TYPE_CHECKING:
    from briefing.model import Article

NOTHING_READABLE = 1
WRONG_USE = 2
INTERRUPTED = 130  # 128 + SIGINT, as shells report it


class Failure(click.ClickException):
    """What went wrong and what to do, in one line. Exit status 1."""

    exit_code = NOTHING_READABLE


class Commands(click.Group):
    """``briefing SOURCE...`` beside ``briefing COMMAND``: what is no command is a source."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None:
            return "read", self.get_command(ctx, "read"), args
        return super().resolve_command(ctx, args)


SOURCES = click.argument("sources", metavar="[SOURCE]...", nargs=-1, type=click.Path(allow_dash=True))


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "ignore_unknown_options": True},
)
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
@click.pass_context
def commands(ctx: click.Context) -> None:
    """Read several outlets on one event side by side."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(read)


@commands.command(hidden=True)
@SOURCES
def read(sources: tuple[str, ...]) -> None:
    """Open the reading room on SOURCEs; print the table report when the output is no terminal."""
    if not sys.stdout.isatty():
        _print_report(sources, "table", None)
        return
    from briefing.tui import run

    run(sources)


@commands.command()
@SOURCES
@click.option("-f", "--format", "format_", type=click.Choice(FORMATS), default="table")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False))
def report(sources: tuple[str, ...], format_: Format, output: Path | None) -> None:
    """Print the comparison of SOURCEs."""
    _print_report(sources, format_, output)


def _print_report(sources: Sequence[str], format_: Format, output: Path | None) -> None:
    from briefing.comparing import compare
    from briefing.report import render

    text = render(compare(_load(sources)), format_)
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        _write(text)


def _load(sources: Sequence[str]) -> "Sequence[Article]":
    """The articles of ``sources`` (none: the first sample story). Tells on stderr what was skipped."""
    try:
        from briefing.reading import ReadingError, load, sample_stories
    except ImportError:  # until the reading room can read
        from briefing.model import Article

        return [
            Article(id=f"a{n}", title="", source=Path(path).stem, path=path, text=Path(path).read_text("utf-8"))
            for n, path in enumerate(sources, 1)
        ]

    try:
        loaded = load(sources or [str(sample_stories()[0])])
    except ReadingError as error:
        raise Failure(str(error)) from error
    for skipped in loaded.skipped:
        _say(str(skipped))
    return loaded.articles


def _write(text: str) -> None:
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        # the reader has all it wanted; keep the interpreter from complaining when it flushes at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(line: str) -> None:
    click.echo(f"briefing: {line}", err=True)


def main(args: Sequence[str] | None = None) -> int:
    """Run one command line. Returns the exit status: 0 fine, 1 nothing readable, 2 wrong use."""
    try:
        commands.main(args, prog_name="briefing", standalone_mode=False)
    except click.ClickException as error:
        _say(error.format_message())
        return error.exit_code
    except click.Abort:
        return INTERRUPTED
    return 0


if __name__ == "__main__":
    sys.exit(main())
