"""Search: articles by words, phrases and fields."""

import re
from typing import TYPE_CHECKING

import click

from briefing.commands.opening import library_opened
from briefing.commands.printing import FORMAT, JSON, article_entry, print_json, when_told
from briefing.output import say, tell
from briefing.text import counted

if TYPE_CHECKING:
    from briefing.library import Found

_EXCLUDED = re.compile(r"-\w\w")


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

    Newest first, those without a date by when they were added.
    Behind its story stands each article's id, which `briefing move` and `split` take.

    Of more than --limit: those added last for words, the newest for fields alone.

    \b
    source:NAME      by the outlet's name
    after:DAY        published (or added, where undated) on that day or later: 2026-11-01, 2026-11, 7d, today
    before:DAY       published before it
    verdict:differ   in a story with such a verdict: agree, differ, unclear, single
    unit:UNIT        with a figure in that unit: %, USD, km
    -word            without it
    """
    asked = query[0] if len(query) == 1 else " ".join(map(_as_phrase, query))
    with library_opened() as library:
        found = library.search(asked, limit + 1)
        left = library.uncounted(asked)
    if left:
        waiting = counted(left, "story is", "stories are")
        say(f"{waiting} not counted yet and left out: search again, it goes on where it stopped")
    if format_ == JSON:
        print_json(
            [
                {"story": one.story, **article_entry(one.article), "snippet": one.snippet}
                for one in found[:limit]
            ]
        )
        return
    for one in found[:limit]:
        when = when_told(one.article.published, one.added)
        tell(f"{one.story}  {one.article.id}  {when}  {one.article.source}  {one.article.title}")
        tell(f"    {_with_matches(one)}")
    if len(found) > limit:
        say(f"there are more than these {limit}: --limit {2 * limit} prints as many")
    if not found:
        say("nothing found")
        raise click.exceptions.Exit(1)


def _as_phrase(word: str) -> str:
    """One of several words of a search; where a shell took the quotes off a phrase, with them."""
    if " " not in word.strip() or '"' in word:
        return word
    field, colon, value = word.partition(":")
    return f'{field}:"{value}"' if colon and " " not in field else f'"{word}"'


def _with_matches(found: "Found") -> str:
    """The piece of text that was found, on a terminal with what matched in bold."""
    told, end = "", 0
    for start, stop in found.matches:
        told += found.snippet[end:start] + click.style(found.snippet[start:stop], bold=True)
        end = stop
    return told + found.snippet[end:]


COMMANDS = (search,)
