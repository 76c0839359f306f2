"""Every action by name: Textual's palette, for keys that come before its list has been laid out."""

from textual.command import CommandList, CommandPalette

_WITHOUT_PAGES = {"page_up": "first", "page_down": "last"}


class Palette(CommandPalette):
    """A list without rows has no pages: their keys go to its ends."""

    def _action_command_list(self, action: str) -> None:
        if not self.query_one(CommandList).scrollable_content_region:
            action = _WITHOUT_PAGES.get(action, action)
        super()._action_command_list(action)
