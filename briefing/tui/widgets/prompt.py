"""A line at the bottom to type into: what to find, which feed to follow."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Label

from briefing.tui.layout.spans import seen
from briefing.tui.widgets.hints import HintBar


class PromptBar(Horizontal):
    """Posts what is typed, entered and given up; ``purpose`` says which question it answers."""

    DEFAULT_CSS = """
    PromptBar {
        dock: bottom;
        height: 1;
        padding: 0 1;
        background: $background;
        & > #prompt-mark { width: auto; color: $foreground; text-style: bold; }
        & > Input { width: 1fr; background: $background; padding: 0; }
        & > Input:focus { background-tint: $foreground 0%; }
        & > #prompt-note {
            width: auto;
            max-width: 80%;
            color: $foreground;
            text-wrap: nowrap;
            text-overflow: ellipsis;
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "End the find", id="find.cancel", tooltip="End the find", show=False),
        Binding("down", "mention(1)", "Next mention", id="find.next",
                tooltip="The next mention; on the front page the next story", show=False),
        Binding("up", "mention(-1)", "Previous mention", id="find.previous",
                tooltip="The previous mention or story", show=False),
    ]  # fmt: skip

    @dataclass
    class Typed(Message):
        """The text changed."""

        bar: "PromptBar"
        purpose: str
        text: str

    @dataclass
    class Entered(Message):
        """The text was entered."""

        bar: "PromptBar"
        purpose: str
        text: str

    @dataclass
    class Ended(Message):
        """The reader gave it up."""

        bar: "PromptBar"
        purpose: str

    @dataclass
    class Stepped(Message):
        """The reader wants the next (1) or previous (-1) match."""

        by: int

    def __init__(self) -> None:
        super().__init__(id="prompt")
        self.purpose = ""
        self._came_from: Widget | None = None
        self._note = ""
        self._hush: Timer | None = None

    def compose(self) -> ComposeResult:
        yield Label(Content(""), id="prompt-mark")
        yield Input(compact=True, id="prompt-input", select_on_focus=False)
        yield Label(Content(""), id="prompt-note")

    def ask(self, mark: str, purpose: str) -> None:
        """Show the bar and let the reader type."""
        field = self.query_one(Input)
        if self.screen.focused is not field:
            self._came_from = self.screen.focused
        if purpose != self.purpose:
            self._empty()
        self.purpose = purpose
        self.query_one("#prompt-mark", Label).update(Content(f"{mark} "))
        self.display = True
        self.screen.set_focus(field)  # at once: keys may be waiting
        field.select_all()

    def write(self, character: str) -> None:
        """As if it were typed here."""
        field = self.query_one(Input)
        field.replace(character, *field.selection)

    def tell(self, note: str) -> None:
        """A note beside the text: how much was found."""
        self._note = note
        if self._hush is not None:
            self._hush.stop()
        self._show_note(note)

    def say(self, message: str) -> None:
        """A message in the place of the note, for a few seconds."""
        self.tell(self._note)
        self._show_note(seen(message))
        self._hush = self.set_timer(HintBar.SECONDS, lambda: self._show_note(self._note))

    @property
    def room_to_say(self) -> int:
        return self.size.width * 4 // 5  # as in the style sheet

    def _show_note(self, note: str) -> None:
        self.query_one("#prompt-note", Label).update(Content(note))

    @property
    def typing(self) -> bool:
        """Whether keys go into the line."""
        return self.screen.focused is self.query_one(Input)

    @property
    def enter_key(self) -> str:
        """The key that enters what is typed, as people write it."""
        return self.app.get_key_display(Binding("enter", ""))

    def close(self) -> None:
        """Hide the bar and give the focus back."""
        self.give_back()
        self.display = False
        self._empty()

    def give_back(self) -> None:
        """Give the focus back and leave the text."""
        if self.query_one(Input).has_focus and self._came_from is not None:
            self._came_from.focus()

    def _empty(self) -> None:
        with self.prevent(Input.Changed):
            self.query_one(Input).value = ""
        self.tell("")

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(self, self.purpose, event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value:
            self.post_message(self.Entered(self, self.purpose, event.value))
        else:
            self.action_cancel()

    def action_cancel(self) -> None:
        self.post_message(self.Ended(self, self.purpose))

    def action_mention(self, by: int) -> None:
        self.post_message(self.Stepped(by))
