"""Incremental find over the articles and the figures."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Label

from briefing.report.wording import counted

if TYPE_CHECKING:
    from briefing.tui.screens.room import RoomScreen


class FindBar(Horizontal):
    DEFAULT_CSS = """
    FindBar {
        dock: bottom;
        height: 1;
        padding: 0 1;
        background: $background;
        & > #find-mark { width: 2; color: $foreground; text-style: bold; }
        & > Input { width: 1fr; background: $background; padding: 0; }
        & > Input:focus { background-tint: $foreground 0%; }
        & > #find-count { width: auto; color: $foreground; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "End the find", id="find.cancel", tooltip="End the find", show=False),
        Binding("down", "mention(1)", "Next mention", id="find.next", tooltip="The next mention", show=False),
        Binding("up", "mention(-1)", "Previous mention", id="find.previous", tooltip="The previous mention",
                show=False),
    ]  # fmt: skip

    def __init__(self, came_from: Widget | None) -> None:
        super().__init__(id="find")
        self._came_from = came_from

    @property
    def room(self) -> "RoomScreen":
        return cast("RoomScreen", self.screen)

    def compose(self) -> ComposeResult:
        yield Label(Content("/"), id="find-mark")
        yield Input(compact=True, id="find-input", select_on_focus=True)
        yield Label(Content(""), id="find-count")

    def open(self) -> None:
        """Show the bar and let the reader type."""
        if self.screen.focused is not self.query_one(Input):
            self._came_from = self.screen.focused
        self.display = True
        self.query_one(Input).focus()

    def close(self) -> None:
        """Hide the bar and give the focus back."""
        self.display = False
        with self.prevent(Input.Changed):
            self.query_one(Input).value = ""
        self._tell("")
        self._give_back()

    def _give_back(self) -> None:
        if self.query_one(Input).has_focus and self._came_from is not None:
            self._came_from.focus()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        found, sources = self.room.find(event.value)
        total = len(self.room.state.story.articles) if self.room.state else 0
        if not event.value:
            self._tell("")
        elif found:
            self._tell(f"{counted(found, 'mention')} in {sources} of {counted(total, 'source')}")
        else:
            self._tell("not found")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value:
            self._give_back()
        else:
            self.room.end_find()

    def _tell(self, text: str) -> None:
        self.query_one("#find-count", Label).update(Content(text))

    def action_cancel(self) -> None:
        self.room.end_find()

    def action_mention(self, by: int) -> None:
        self.room.action_next(by)
