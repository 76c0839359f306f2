"""A screen on which a story is read, and what can be done there with a figure or all of them."""

from typing import TypeVar

from briefing.tui.reader import Reader
from briefing.tui.screens.status_screen import StatusScreen

Result = TypeVar("Result")


class ReadingScreen(StatusScreen[Result]):
    def __init__(self, reader: Reader | None = None) -> None:
        super().__init__()
        self._reader = reader

    @property
    def reader(self) -> Reader:
        """For actions, which run only where there is a story."""
        assert self._reader is not None
        return self._reader

    @property
    def looked_at(self) -> int | None:
        """The source that was chosen on this screen, where that can be done."""
        return None

    def action_copy(self) -> None:
        selected = self.get_selected_text()
        self.reader.copy(selected, self.looked_at)
        if selected:
            self.clear_selection()

    def action_open(self) -> None:
        self.reader.open_original(self.looked_at)

    def action_bookmark(self) -> None:
        self.reader.bookmark()

    def action_export(self) -> None:
        from briefing.tui.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self.reader.story.comparison), self._exported)

    def _exported(self, message: str | None) -> None:
        if message:
            self.say(message)
