"""The commands of the library: feeds followed, articles kept, stories, search.

What the user should know is a ``click.ClickException`` (status 1) or a ``click.UsageError`` (status 2).
"""

import click

from briefing.commands import feeds, searching, stories


def register(group: click.Group) -> None:
    """Makes the library's commands part of ``briefing``."""
    for command in (*feeds.COMMANDS, *stories.COMMANDS, *searching.COMMANDS):
        group.add_command(command)
