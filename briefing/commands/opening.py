"""The reader's library as the commands open it: what goes wrong there is one line."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from briefing.output import say

if TYPE_CHECKING:
    from briefing.library import Library


@contextmanager
def library_opened() -> "Iterator[Library]":
    """The reader's library; what it cannot do becomes one line."""
    from briefing.library import Library, LibraryError, QueryError

    try:
        with Library.open() as library:
            yield library
    except QueryError as error:
        raise click.UsageError(str(error)) from error
    except LibraryError as error:
        raise click.ClickException(str(error)) from error


def each(names: Sequence[str], do: Callable[[str], None]) -> None:
    """Does it for every name; what fails is told, and the rest goes on."""
    from briefing.library import LibraryError
    from briefing.reading.addresses import without_password

    failed = False
    for name in names:
        try:
            do(name)
        except LibraryError as error:
            failed = True
            named = without_password(name)
            say(str(error) if named in str(error) else f"{named}: {error}")
    if failed:
        raise click.exceptions.Exit(1)
