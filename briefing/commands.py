"""The commands of the library: feeds followed, articles kept, stories, search.

What the user should know is a ``click.ClickException`` (status 1) or a ``click.UsageError`` (status 2).
"""

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefing.output import INTERRUPTED, check_output, save, say, tell
from briefing.report.wording import counted

if TYPE_CHECKING:
    from briefing.library import Found, Library, Progress, Story
    from briefing.model import Article

TABLE, JSON = "table", "json"
FORMAT = click.option(
    "-f", "--format", "format_", type=click.Choice([TABLE, JSON]), default=TABLE, help="Default: table."
)
STORIES_SHOWN = 50
_EXCLUDED = re.compile(r"-\w\w")
COUNTING = 10.0  # seconds that a list of stories waits for the newest to be compared


def register(group: click.Group) -> None:
    """Makes the library's commands part of ``briefing``."""
    for command in (
        follow,
        unfollow,
        feeds,
        update,
        add,
        stories,
        search,
        move,
        split,
        delete,
        import_,
        export,
    ):
        group.add_command(command)


@click.command()
@click.argument("urls", metavar="URL...", nargs=-1, required=True)
@click.option("--folder", default="", metavar="NAME", help="Put it into this folder of the list.")
def follow(urls: tuple[str, ...], folder: str) -> None:
    """Follow a feed, or the feed of a site, by its address."""
    with _library() as library:

        def one(url: str) -> None:
            feed = library.follow(url, folder=folder)
            articles = f"{counted(feed.articles, 'article')}{feed.replaced_words}"
            did = "already following" if feed.before else "following"
            tell(f"{did} {feed.title or feed.url}  {feed.url}  {articles}")
            if feed.error:
                say(f"{feed.url}: {feed.error}")

        _each(urls, one)


@click.command()
@click.argument("names", metavar="FEED...", nargs=-1, required=True)
def unfollow(names: tuple[str, ...]) -> None:
    """Stop following a feed, named by its address or title. Its articles stay."""
    with _library() as library:
        _each(names, lambda name: tell(f"no longer following {library.unfollow(name).url}"))


@click.command()
@FORMAT
def feeds(format_: str) -> None:
    """List what is followed, and what is wrong with it."""
    with _library() as library:
        found = library.feeds()
    if format_ == JSON:
        _print_json(
            [
                {
                    "url": feed.url,
                    "title": feed.title,
                    "site": feed.site,
                    "folder": feed.folder,
                    "articles": feed.articles,
                    "checked": _iso(feed.checked),
                    "error": feed.error,
                    "retry_at": _iso(feed.retry_at),
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
        say("no feed is followed yet: briefing follow URL")


@click.command()
def update() -> None:
    """Fetch what is new from every feed. ctrl+c keeps what has come so far."""
    with _library() as library:
        try:
            updated = library.update(_progress if sys.stderr.isatty() else None)
        except KeyboardInterrupt:
            _clear_progress()
            say("stopped: what had come by then is kept")
            raise click.exceptions.Exit(INTERRUPTED) from None
    _clear_progress()
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


@click.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
def add(sources: tuple[str, ...]) -> None:
    """Keep articles in the library: files, folders, web pages."""
    from briefing.reading import load

    loaded = load(sources)
    for skipped in loaded.skipped:
        say(str(skipped))
    if not loaded.articles:
        raise click.exceptions.Exit(1)
    with _library() as library:
        for story in map(library.story, library.add(loaded.articles)):
            tell(_story_line(story))


@click.command()
@FORMAT
@click.option("--limit", type=click.IntRange(1), metavar="N", help=f"Default: {STORIES_SHOWN} in the table.")
def stories(format_: str, limit: int | None) -> None:
    """List the stories, newest first. `briefing story:N` opens one."""
    with _library() as library:
        if format_ == JSON:
            found = library.stories(limit or -1)
            _print_json(
                [
                    {"id": story.id, "label": story.label, "articles": _members(library, story.id)}
                    for story in found
                ]
            )
            return
        library.count_waiting(_progress if sys.stderr.isatty() else None, seconds=COUNTING)
        found = library.stories(limit or STORIES_SHOWN)
    _clear_progress()
    for story in found:
        tell(_story_line(story))
        if story.latest:
            more = f", and {story.changes - 1} more" if story.changes > 1 else ""
            tell(f"    {story.latest.source}: {story.latest}{more}")
    if not found:
        say("no story yet: briefing follow URL, briefing update, or briefing add SOURCE")


class _Search(click.Command):
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """``-word`` is for the search, like ``-f`` alone for the format."""
        excluded = [argument for argument in args if _EXCLUDED.match(argument)]
        others = [argument for argument in args if not _EXCLUDED.match(argument)]
        return super().parse_args(ctx, [*others, *["--"][: len(excluded)], *excluded])


@click.command(cls=_Search)
@click.argument("query", nargs=-1, required=True)
@FORMAT
@click.option("--limit", type=click.IntRange(1), default=50, metavar="N", help="Default: 50.")
def search(query: tuple[str, ...], format_: str, limit: int) -> None:
    """Find articles by words, "phrases" and fields.

    \b
    source:NAME      by the outlet's name
    after:DAY        published on that day or later: 2026-11-01, 2026-11, 7d, today
    before:DAY       published before it
    verdict:differ   in a story with such a verdict: agree, differ, unclear, single
    unit:UNIT        with a figure in that unit: %, USD, km
    -word            without it
    """
    asked = query[0] if len(query) == 1 else " ".join(map(_as_phrase, query))
    with _library() as library:
        found = library.search(asked, limit)
        left = library.uncounted(asked)
    if left:
        waiting = counted(left, "story is", "stories are")
        say(f"{waiting} not counted yet and left out: search again, it goes on where it stopped")
    if format_ == JSON:
        _print_json([{"story": one.story, **_article(one.article), "snippet": one.snippet} for one in found])
        return
    for one in found:
        tell(f"{one.story}  {_when(one.article.published)}  {one.article.source}  {one.article.title}")
        tell(f"    {_with_matches(one)}")
    if not found:
        say("nothing found")
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True)
@click.argument("story")
def move(articles: tuple[str, ...], story: str) -> None:
    """Put articles into another STORY, where they stay. ARTICLE is an id, an address or a file."""
    with _library() as library:
        library.move([library.find(name).id for name in articles], story)
        tell(_story_line(library.story(story)))


@click.command()
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True)
def split(articles: tuple[str, ...]) -> None:
    """Make a story of its own of articles. ARTICLE is an id, an address or a file."""
    with _library() as library:
        story = library.split([library.find(name).id for name in articles])
        tell(_story_line(library.story(story)))


@click.command()
@click.argument("stories", metavar="STORY...", nargs=-1, required=True)
def delete(stories: tuple[str, ...]) -> None:
    """Delete stories with their articles, for good. Their feeds do not bring them back."""
    with _library() as library:

        def one(story: str) -> None:
            deleted = library.delete(story)
            tell(f"deleted {deleted.story}  {deleted.label}  ({counted(len(deleted.articles), 'article')})")

        _each(stories, one)


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
def import_(file: Path) -> None:
    """Follow the feeds of an OPML FILE from another reader. Those followed already stay as they are."""
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise click.ClickException(f"{file} cannot be read: {error.strerror}: check the name") from error
    with _library() as library:
        imported = library.import_feeds(data)
    fetches = "; briefing update fetches what is new" if imported.new else ""
    tell(f"{imported}{fetches}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default=Path("-"))
@click.option("--force", is_flag=True, help="Replace FILE where it exists.")
def export(file: Path, force: bool) -> None:
    """Write what is followed as an OPML FILE, without passwords."""
    with _library() as library:
        data = library.export_feeds()
    if str(file) == "-":
        tell(data, nl=False)
        return
    check_output(file, force)
    save(file, data)


def _as_phrase(word: str) -> str:
    """One of several words of a search; where a shell took the quotes off a phrase, with them."""
    if " " not in word.strip() or '"' in word:
        return word
    field, colon, value = word.partition(":")
    return f'{field}:"{value}"' if colon and " " not in field else f'"{word}"'


@contextmanager
def _library() -> "Iterator[Library]":
    """The reader's library; what it cannot do becomes one line."""
    from briefing.library import Library, LibraryError, QueryError

    try:
        with Library.open() as library:
            yield library
    except QueryError as error:
        raise click.UsageError(str(error)) from error
    except LibraryError as error:
        raise click.ClickException(str(error)) from error


def _each(names: Sequence[str], do: Callable[[str], None]) -> None:
    """Does it for every name; what fails is told, and the rest goes on."""
    from briefing.library import LibraryError
    from briefing.reading.addresses import without_password

    failed = False
    for name in names:
        try:
            do(name)
        except LibraryError as error:
            failed = True
            say(f"{without_password(name)}: {error}")
    if failed:
        raise click.exceptions.Exit(1)


def _progress(progress: "Progress") -> None:
    what = "feeds" if progress.stage == "fetching" else "stories compared"
    new = f", {progress.new} new" if progress.new else ""
    new += f", {progress.failed} failed" if progress.failed else ""
    width = shutil.get_terminal_size().columns
    line = f"{progress.done}/{progress.total} {what}{new}  {progress.feed}"
    click.echo(f"\r\x1b[K{line[: width - 1]}", nl=False, err=True)


def _with_matches(found: "Found") -> str:
    """The piece of text that was found, on a terminal with what matched in bold."""
    told, end = "", 0
    for start, stop in found.matches:
        told += found.snippet[end:start] + click.style(found.snippet[start:stop], bold=True)
        end = stop
    return told + found.snippet[end:]


def _clear_progress() -> None:
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)


def _members(library: "Library", story_id: str) -> list[dict[str, Any]]:
    current = library.articles(story_id)
    return [
        {**_article(article), "current": article in current}
        for article in library.articles(story_id, earlier=True)
    ]


def _article(article: "Article") -> dict[str, Any]:
    where = {"url": article.url} if article.url else {"path": article.path}
    return {
        "id": article.id,
        **where,
        "source": article.source,
        "title": article.title,
        "published": _iso(article.published),
    }


def _story_line(story: "Story") -> str:
    counts = counted(story.sources, "source")
    if story.differences:
        counts += f"  ≠ {story.differences}"
    if story.unread:
        counts += f"  {story.unread} unread"
    when = _when(story.newest)
    when = when if story.dated else f"no date, added {when}"
    return f"{story.id}  {when}  {story.label}  ({counts})"


def _when(when: date | None) -> str:
    if isinstance(when, datetime):
        return f"{when:%Y-%m-%d %H:%M}"
    return when.isoformat() if when else "no date"


def _iso(when: date | None) -> str | None:
    return when.isoformat() if when else None


def _print_json(value: object) -> None:
    tell(json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "replace"))
