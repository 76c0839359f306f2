"""Feeds: follow them, list them, fetch what is new, take them from another reader and to it."""

import sys
from pathlib import Path

import click

from briefing.commands.opening import each, library_opened
from briefing.commands.printing import FORMAT, JSON, clear_progress, iso, print_json, show_progress, show_step
from briefing.output import INTERRUPTED, check_output, save, say, tell
from briefing.text import counted

_NONE = "no feed is followed yet: briefing follow URL"


@click.command()
@click.argument("urls", metavar="URL...", nargs=-1, required=True)
@click.option("--folder", default="", metavar="NAME", help="Put it into this folder of the list.")
def follow(urls: tuple[str, ...], folder: str) -> None:
    """Follow a feed, or the feed of a site, by its address."""
    from briefing.reading.addresses import without_password

    with library_opened() as library:

        def one(url: str) -> None:
            show_step(f"fetching {without_password(url)}")
            try:
                feed = library.follow(url, folder=folder)
            finally:
                clear_progress()
            articles = f"{counted(feed.articles, 'article')}{feed.kept_words}"
            did = "already following" if feed.before else "following"
            tell(f"{did} {feed.title or feed.url}  {feed.url}  {articles}")
            if feed.error:
                say(f"{feed.url}: {feed.error}")

        each(urls, one)


@click.command()
@click.argument("names", metavar="FEED...", nargs=-1, required=True)
def unfollow(names: tuple[str, ...]) -> None:
    """Stop following a feed, named by its address or title. Its articles stay."""
    with library_opened() as library:
        each(names, lambda name: tell(f"no longer following {library.unfollow(name).url}"))


@click.command()
@FORMAT
def feeds(format_: str) -> None:
    """List what is followed, and what is wrong with it."""
    with library_opened() as library:
        found = library.feeds()
    if format_ == JSON:
        print_json(
            [
                {
                    "url": feed.url,
                    "title": feed.title,
                    "site": feed.site,
                    "folder": feed.folder,
                    "articles": feed.articles,
                    "checked": iso(feed.checked),
                    "error": feed.error,
                    "retry_at": iso(feed.retry_at),
                    "gone": feed.gone,
                }
                for feed in found
            ]
        )
        return
    for feed in found:
        folder = f"{feed.folder} / " if feed.folder else ""
        tell(f"{folder}{feed.title or '(not fetched yet)'}  {feed.url}  {counted(feed.articles, 'article')}")
        if feed.error:
            tell(f"    {feed.error}")
    if not found:
        say(_NONE)


@click.command()
def update() -> None:
    """Fetch what is new from every feed. ctrl+c keeps what has come so far."""
    with library_opened() as library:
        try:
            updated = library.update(show_progress if sys.stderr.isatty() else None)
        except KeyboardInterrupt:
            clear_progress()
            say("stopped: what had come by then is kept")
            raise click.exceptions.Exit(INTERRUPTED) from None
    clear_progress()
    if not updated.feeds:
        tell(_NONE)
        return
    for failure in updated.failures:
        say(str(failure))
    said = [counted(updated.feeds, "feed"), f"{counted(updated.new, 'article')} new"]
    said += [f"{updated.changed} changed"] * bool(updated.changed)
    said += [f"{updated.broken} broken"] * bool(updated.broken)
    said += [f"{updated.failed} failed"] * bool(updated.failed)
    said += [f"{updated.waiting} not asked yet, as their servers wish"] * bool(updated.waiting)
    tell(", ".join(said))
    if updated.failed and updated.failed == updated.feeds:
        raise click.exceptions.Exit(1)


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
def import_(file: Path) -> None:
    """Follow the feeds of an OPML FILE from another reader. Those followed already stay as they are."""
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise click.ClickException(f"{file} cannot be read: {error.strerror}: check the name") from error
    from briefing.library import LibraryError

    with library_opened() as library:
        try:
            imported = library.import_feeds(data)
        except LibraryError as error:
            raise click.ClickException(f"{file}: {error}") from error
    fetches = "; briefing update fetches what is new" if imported.new else ""
    tell(f"{imported}{fetches}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default=Path("-"))
@click.option("--force", is_flag=True, help="Replace FILE where it exists.")
def export(file: Path, force: bool) -> None:
    """Write what is followed as an OPML FILE, without passwords."""
    with library_opened() as library:
        data = library.export_feeds()
    if str(file) == "-":
        tell(data, nl=False)
        return
    check_output(file, force)
    save(file, data)


COMMANDS = (follow, unfollow, feeds, update, import_, export)
