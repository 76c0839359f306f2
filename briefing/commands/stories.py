"""Stories: keep articles, list what they make, put them together, take them apart, delete them."""

import shutil
import sys
from typing import TYPE_CHECKING, Any

import click

from briefing.commands.opening import each, library_opened
from briefing.commands.printing import (
    FORMAT,
    JSON,
    article_entry,
    clear_progress,
    print_json,
    show_progress,
    when_told,
)
from briefing.output import say, tell
from briefing.text import counted

if TYPE_CHECKING:
    from briefing.library import Library, Story

STORIES_SHOWN = 50
LEAST_LABEL = 12  # cells of a story's name, however narrow the terminal
COUNTING = 10.0  # seconds that a list of stories waits for the newest to be compared


@click.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
def add(sources: tuple[str, ...]) -> None:
    """Keep articles in the library: files, folders, web pages."""
    from briefing.library.sources import is_story
    from briefing.reading import load

    for source in filter(is_story, sources):
        say(f"{source}: a story of the library already: name files, folders or pages")
    loaded = load([source for source in sources if not is_story(source)])
    for skipped in loaded.skipped:
        say(str(skipped))
    if not loaded.articles:
        raise click.exceptions.Exit(1)
    with library_opened() as library:
        for story in map(library.story, library.add(loaded.articles)):
            tell(_story_line(story))


@click.command()
@FORMAT
@click.option("--limit", type=click.IntRange(1), metavar="N", help=f"Default: {STORIES_SHOWN} in the table.")
def stories(format_: str, limit: int | None) -> None:
    """List the stories, newest first. `briefing story:N` opens one."""
    with library_opened() as library:
        if format_ == JSON:
            found = library.stories(limit or -1)
            print_json(
                [
                    {"id": story.id, "label": story.label, "articles": _members(library, story.id)}
                    for story in found
                ]
            )
            return
        library.count_waiting(show_progress if sys.stderr.isatty() else None, seconds=COUNTING)
        found = library.stories(limit or STORIES_SHOWN)
    clear_progress()
    for story in found:
        tell(_story_line(story))
        if story.latest:
            more = f", and {story.changes - 1} more" if story.changes > 1 else ""
            tell(f"    {story.latest.source}: {story.latest}{more}")
    if not found:
        say("no story yet: briefing follow URL, briefing update, or briefing add SOURCE")


@click.command()
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True)
@click.argument("story")
def move(articles: tuple[str, ...], story: str) -> None:
    """Put articles into another STORY, where they stay. ARTICLE is an id, an address or a file."""
    with library_opened() as library:
        library.move([library.find(name).id for name in articles], story)
        tell(_story_line(library.story(story)))


@click.command()
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True)
def split(articles: tuple[str, ...]) -> None:
    """Make a story of its own of articles. ARTICLE is an id, an address or a file."""
    with library_opened() as library:
        story = library.split([library.find(name).id for name in articles])
        tell(_story_line(library.story(story)))


@click.command()
@click.argument("stories", metavar="STORY...", nargs=-1, required=True)
@click.option("-y", "--yes", is_flag=True, help="Do not ask, as is done on a terminal.")
def delete(stories: tuple[str, ...], yes: bool) -> None:
    """Delete stories with their articles, for good. Their feeds do not bring them back."""
    with library_opened() as library:
        found: list[Story] = []
        each(stories, lambda name: found.append(library.story(name)))
        if not yes and sys.stdin.isatty() and sys.stderr.isatty():
            for story in found:
                say(_story_line(story))
            question = f"Delete {counted(len(found), 'story', 'stories')} with all articles, for good?"
            click.confirm(question, abort=True, err=True)

        def one(story: str) -> None:
            deleted = library.delete(story)
            tell(f"deleted {deleted.story}  {deleted.label}  ({counted(len(deleted.articles), 'article')})")

        each(list(dict.fromkeys(story.id for story in found)), one)


def _members(library: "Library", story_id: str) -> list[dict[str, Any]]:
    current = library.articles(story_id)
    return [
        {**article_entry(article), "current": article in current}
        for article in library.articles(story_id, earlier=True)
    ]


def _story_line(story: "Story") -> str:
    counts = counted(story.sources, "source")
    if story.differences:
        counts += f"  ≠ {story.differences}"
    if story.unread:
        counts += f"  {story.unread} unread"
    when = when_told(story.newest)
    when = when if story.dated else f"no date, added {when}"
    before, behind = f"{story.id}  {when}  ", f"  ({counts})"
    if not sys.stdout.isatty():
        return f"{before}{story.label}{behind}"
    from briefing.tui.layout.spans import cells, fit

    room = shutil.get_terminal_size().columns - cells(before) - cells(behind)
    return f"{before}{fit(story.label, max(LEAST_LABEL, room))}{behind}"


COMMANDS = (add, stories, move, split, delete)
