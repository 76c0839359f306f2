"""The commands. Each reads its arguments and calls the room that does the work.

A command is a function under ``@commands.command``, with its help as its docstring. What it needs of a
room it imports when it runs, so that ``briefing --help`` is quick and the app's first frame waits for
nothing it does not show. Raise ``click.ClickException`` (status 1) or ``click.UsageError`` (status 2) for
what the user should know: ``main`` makes it one line on standard error.
"""

import os
import shutil
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from briefing import __version__
from briefing.commands import register
from briefing.output import INTERRUPTED, Closed, check_output, print_out, printing, save, say, working
from briefing.report import FORMATS, NOT_WRITTEN, Format, suffix_format

if TYPE_CHECKING:
    from briefing.model import Comparison

WRITTEN = "briefing.written"  # the command line, in the context's notes

USES = (
    ("briefing", "open the library, or the sample stories"),
    ("briefing a.txt b.html URL", "lay these articles side by side"),
    ("briefing report a.txt b.txt", "print the comparison instead"),
)


class WrongConfig(click.ClickException):
    exit_code = 2


class Commands(click.Group):
    """``briefing SOURCE...`` beside ``briefing COMMAND``: what is no command is a source."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta[WRITTEN] = [*args]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if ctx.meta[WRITTEN][: -len(args)][-1:] == ["--"]:
            return "read", read, ["--", *args]  # a source, whatever it is called
        if self.get_command(ctx, args[0]) is None:
            return "read", read, args
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        # files first: bash forgets the commands that stand before them
        return [CompletionItem(incomplete, type="file"), *super().shell_complete(ctx, incomplete)]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        formatter.write_usage("briefing", "[SOURCE]...")
        formatter.write_usage("briefing", "COMMAND [OPTIONS] [ARGUMENTS]...", prefix="       ")
        with formatter.section("Commonest uses"):
            formatter.write_dl(USES)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Options"):
            records = (option.get_help_record(ctx) for option in self.get_params(ctx))
            formatter.write_dl([record for record in records if record])
        self.format_commands(ctx, formatter)


class Read(click.Command):
    """Has no page of its own: its help is that of ``briefing``."""

    def get_help(self, ctx: click.Context) -> str:
        return ctx.parent.get_help() if ctx.parent else super().get_help(ctx)


def _known_theme(ctx: click.Context, _option: click.Parameter, name: str | None) -> str | None:
    if name is not None:
        from briefing.tui.settings import no_theme
        from briefing.tui.themes import KNOWN

        if name not in KNOWN:
            raise click.UsageError(no_theme(name, KNOWN), ctx)
    return name


def _choose_config(ctx: click.Context, _option: click.Parameter, file: Path | None) -> None:
    """From here on ``file`` is config.toml, also for the processes that are started."""
    if file is None:
        return
    from briefing.reading.config import CHOSEN

    ctx.with_resource(_environment(CHOSEN, str(file.absolute())))
    if file.is_file():  # a pipe can be read once only
        _check_config(file)


def _check_config(file: Path) -> None:
    from briefing.reading import ReadingError
    from briefing.reading.fetch_settings import fetch_options
    from briefing.tui.settings import SettingsError, check_theme, load_settings

    try:
        settings = load_settings(file)
        if settings.theme:
            from briefing.tui.themes import KNOWN

            check_theme(settings, KNOWN)
        fetch_options(file)
    except (SettingsError, ReadingError) as error:
        raise WrongConfig(str(error)) from None


@contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _are_named(_ctx: click.Context, _argument: click.Parameter, sources: tuple[str, ...]) -> tuple[str, ...]:
    if "" in sources:
        raise click.UsageError("a SOURCE is empty: name a file, a folder or an address")
    return sources


SOURCES = click.argument(
    "sources", metavar="[SOURCE]...", nargs=-1, type=click.Path(allow_dash=True), callback=_are_named
)
THEME = click.option(
    "--theme",
    metavar="NAME",
    callback=_known_theme,
    help="Colours of the reading room: dark, light, ansi, contrast.",
)
MOUSE = click.option("--mouse/--no-mouse", default=None, help="Leave the mouse to the terminal.")
CONFIG = click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    callback=_choose_config,
    expose_value=False,
    help="Another config.toml than your own.",
)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Standard output that is no terminal gets the table report. "
    "Exit status: 0 fine, 1 nothing readable, 2 wrong use.",
)
@THEME
@MOUSE
@CONFIG
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
@click.pass_context
def commands(ctx: click.Context, /, **_options: object) -> None:
    """Lay what several outlets say of one event side by side: where their figures agree, where they
    differ, and what only one of them says.

    SOURCE is a file (text, Markdown, HTML, mail, PDF), a folder, the address of a web page or a feed,
    a story of the library (story:12), or - for standard input.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(read)


@commands.command(cls=Read, hidden=True)
@SOURCES
@THEME
@MOUSE
@click.pass_context
def read(ctx: click.Context, sources: tuple[str, ...], theme: str | None, mouse: bool | None) -> int:
    """The reading room, where there is a terminal to show it."""
    if not _is_terminal() or os.environ.get("TERM") == "dumb":
        return _report(sources, "table")
    from briefing.tui import Options, run

    before = ctx.parent.params if ctx.parent else {}  # the options that stand before the sources
    theme = before.get("theme") if theme is None else theme
    mouse = before.get("mouse") if mouse is None else mouse
    return run(sources, options=Options(theme=theme, mouse=mouse is not False))


@commands.command()
@SOURCES
@click.option(
    "-f", "--format", "format_", type=click.Choice(FORMATS), help="Default: by FILE's ending, else table."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help="Write to FILE instead of standard output (-).",
)
@click.option("--force", is_flag=True, help="Replace FILE where it exists.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colours of the table; auto: on a terminal, unless NO_COLOR is set.",
)
def report(
    sources: tuple[str, ...], format_: Format | None, output: Path | None, force: bool, color: str
) -> int:
    """Print what comparing SOURCEs finds.

    Without a SOURCE, the first sample story.
    """
    output = None if output == Path("-") else output
    if output:
        check_output(output, force, sources)
        format_ = format_ or _format_of(output)
    return _report(sources, format_ or "table", output, color)


register(commands)
for _command in commands.commands.values():
    CONFIG(_command)


def _format_of(output: Path) -> Format:
    """The format that a file's ending asks for, else the table; no file looks like what it is not."""
    if output.suffix.lower() in NOT_WRITTEN:
        raise click.UsageError(
            f"{output}: no report is {output.suffix}: name it .html, .md, .csv, .json or .txt"
        )
    return suffix_format(output.name) or "table"


def _report(sources: Sequence[str], format_: Format, output: Path | None = None, color: str = "auto") -> int:
    from briefing.kept import kept_work
    from briefing.report import OF_SENTENCES, render

    with kept_work() as kept:
        comparison = _compare(sources, format_ in OF_SENTENCES)
        kept.save()
    if output:
        save(output, render(comparison, format_, color=color == "always").encode("utf-8", "replace"))
        return 0
    encoding = sys.stdout.encoding if format_ == "table" else "utf-8"
    text = render(
        comparison,
        format_,
        width=shutil.get_terminal_size().columns,
        color=_wants_color(color),
        plain_symbols=not _can_show("≠≈", encoding),
    )
    print_out(text.encode(encoding, "replace"))
    return 0


def _compare(sources: Sequence[str], sentences: bool) -> "Comparison":
    """Compare ``sources``. What could not be read is told on standard error; nothing readable fails."""
    from briefing.comparing import compare
    from briefing.figures import extract
    from briefing.library import load_sources
    from briefing.reading import sample_stories
    from briefing.reading.stories import stories_of

    if not sources and _is_fed():
        say("standard input is read only where a source is -, so this is a sample story")
    sources = sources or [str(folder) for folder in sample_stories()[:1]]
    if not sources:
        raise click.UsageError("no SOURCE given, and no sample stories here: name a file or a folder")
    if (stories := len(stories_of(sources))) > 1:
        say(f"{sources[0]} holds {stories} stories, compared as one: name a folder in it for one alone")
    loaded = load_sources(sources)
    for skipped in loaded.skipped:
        say(f"{skipped}{_hint(skipped.where)}")
    if not loaded.articles:
        raise click.exceptions.Exit(1)
    figures = {}
    with working() as at:
        for number, article in enumerate(loaded.articles, 1):
            at(f"reading figures, article {number} of {len(loaded.articles)}")
            figures[article.id] = extract(article)
        at(f"comparing {sum(map(len, figures.values())):,} figures")
        return compare(loaded.articles, figures, sentences=sentences)


def _hint(source: str) -> str:
    """What a source that is not there may have been meant as."""
    from difflib import get_close_matches

    near = get_close_matches(source, [name for name in commands.commands if name != "read"], n=1, cutoff=0.7)
    return f" (or did you mean the command briefing {near[0]}?)" if near else ""


def _is_terminal() -> bool:
    return sys.stdout.isatty()


def _is_fed() -> bool:
    """Whether something is sent to standard input."""
    try:
        mode = os.fstat(sys.stdin.fileno()).st_mode
    except (AttributeError, OSError, ValueError):  # none, or a stand-in for it
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def _wants_color(when: str) -> bool:
    if when == "auto":
        return _is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return when == "always"


def _can_show(characters: str, encoding: str) -> bool:
    try:
        characters.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def main(args: Sequence[str] | None = None) -> int:
    """Run one command line. Returns the exit status: 0 fine, 1 nothing readable, 2 wrong use."""
    if sys.stdout is None:
        sys.stdout = Closed()
    try:
        with printing():  # a page of help
            return commands.main(args, prog_name="briefing", standalone_mode=False) or 0
        return 0
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx and error.ctx.info_name != "read" else "briefing"
        named = [*(sys.argv[1:] if args is None else args)][:1]
        if error.ctx is None and named and named[0] in commands.commands:
            where = f"briefing {named[0]}"
        say(f"{error.format_message().rstrip('.')} (see {where} --help)")
        return error.exit_code
    except click.ClickException as error:
        say(error.format_message())
        return error.exit_code
    except click.Abort:
        return INTERRUPTED
