"""Every action by name: Textual's palette, for keys that come before its list stands or once it has gone."""

from contextlib import suppress

from textual import work
from textual.command import CommandList, CommandPalette, SearchIcon
from textual.css.query import NoMatches
from textual.events import Mount

from briefing.tui.screens.backdrop import Backdrop
from briefing.tui.textual_internals import gather_commands

_WITHOUT_PAGES = {"page_up": "first", "page_down": "last"}


class Palette(CommandPalette, Backdrop[None]):
    """A list too low for a row has no pages: their keys go to its ends."""

    DEFAULT_CSS = """
    Palette {
        & > Vertical { width: 90%; max-width: 100; margin-top: 2; }
        #--input { border: round $brand; border-bottom: none; background: $background; }
        #--input Label { margin-top: 0; }
        #--input SearchIcon { margin-top: 0; color: $brand; }
        CommandInput, CommandInput:focus { border: none; height: 1; }
        CommandList, CommandList:focus, CommandList.--populating {
            border: round $brand;
            border-top: none;
            background: $background;
            scrollbar-size-vertical: 1;
        }
        CommandList > .option-list--option-highlighted { color: $strong; background: $cursor-ground; }
        & > .command-palette--help-text { color: $quiet; text-style: not bold not dim; }
        &:ansi > .command-palette--help-text { color: transparent; }
        &:ansi CommandList > .option-list--option-highlighted {
            color: $block-cursor-foreground;
            background: $block-cursor-background;
        }
        &:nocolor CommandList > .option-list--option-highlighted { text-style: bold underline; }
    }
    """

    def _on_mount(self, event: Mount) -> None:
        """Not for a reader who is somewhere else by now: Textual takes it that his place lies below."""
        if not self.is_active:
            event.prevent_default()
        for search in self.query(SearchIcon):
            search.icon = "›"  # Textual's own is a picture that many terminals' fonts lack

    def _action_command_list(self, action: str) -> None:
        commands = self.query_one(CommandList)
        before = commands.highlighted
        if commands.scrollable_content_region or action not in _WITHOUT_PAGES:
            super()._action_command_list(action)
        if action in _WITHOUT_PAGES and commands.highlighted == before:
            super()._action_command_list(_WITHOUT_PAGES[action])

    @work(exclusive=True, group=CommandPalette._GATHER_COMMANDS_GROUP)
    async def _gather_commands(self, search_value: str) -> None:
        """Look for commands; what is found once the reader has left has no list to go to."""
        with suppress(NoMatches):
            await gather_commands(self, search_value)
