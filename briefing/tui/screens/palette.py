"""Every action by name: Textual's palette, for keys that come before its list stands or once it has gone."""

from contextlib import suppress

from textual import work
from textual.command import CommandList, CommandPalette
from textual.css.query import NoMatches

_WITHOUT_PAGES = {"page_up": "first", "page_down": "last"}


class Palette(CommandPalette):
    """A list without rows has no pages: their keys go to its ends."""

    def _action_command_list(self, action: str) -> None:
        if not self.query_one(CommandList).scrollable_content_region:
            action = _WITHOUT_PAGES.get(action, action)
        super()._action_command_list(action)

    @work(exclusive=True, group=CommandPalette._GATHER_COMMANDS_GROUP)
    async def _gather_commands(self, search_value: str) -> None:
        """Look for commands; what is found once the reader has left has no list to go to."""
        with suppress(NoMatches):
            await CommandPalette._gather_commands.__wrapped__(self, search_value)  # type: ignore[attr-defined]
