"""A line at the bottom to type into: what to find, which feed to follow."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Label

from briefing.tui.layout.spans import fit, seen
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
                tooltip="The previous mention or story; what was entered before", show=False),
        Binding("tab,shift+tab", "complete", "Complete", id="find.complete",
                tooltip="Complete the path of a file that is to be added; a find stays as it is", show=False),
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
        self._paths = False  # whether what is asked for may be a path
        self._entered: list[str] = []  # what was, but for finds
        self._recalled = 0  # places back in that

    def compose(self) -> ComposeResult:
        yield Label(Content(""), id="prompt-mark")
        yield Input(compact=True, id="prompt-input", select_on_focus=False)
        yield Label(Content(""), id="prompt-note")

    def ask(self, mark: str, purpose: str, *, paths: bool = False, text: str = "") -> None:
        """Show the bar, with ``text`` in it, and let the reader type; ``paths``: a file's may be meant."""
        field = self.query_one(Input)
        if self.screen.focused is not field:
            self._came_from = self.screen.focused
        if purpose != self.purpose or text:
            self._empty(text)
        self.purpose, self._paths, self._recalled = purpose, paths, 0
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

    def _empty(self, text: str = "") -> None:
        with self.prevent(Input.Changed):
            self.query_one(Input).value = text
        self.tell("")

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        if self._paths:
            self.tell("")
        self.post_message(self.Typed(self, self.purpose, event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value:
            if self._paths:
                self._entered.append(event.value)
            self.post_message(self.Entered(self, self.purpose, event.value))
        else:
            self.action_cancel()

    def action_cancel(self) -> None:
        self.post_message(self.Ended(self, self.purpose))

    @on(events.DescendantBlur)
    def _left(self) -> None:
        self.call_after_refresh(self._end_where_left)

    def _end_where_left(self) -> None:
        """A question that the reader has clicked away from; a find stays, as when it was entered."""
        elsewhere = self.screen.focused is not None and not self.typing
        if self._paths and self.display and elsewhere:
            self.action_cancel()

    def action_mention(self, by: int) -> None:
        if self._paths:
            self._recall(-by)
        else:
            self.post_message(self.Stepped(by))

    def _recall(self, by: int) -> None:
        """What was entered ``by`` times further back."""
        self._recalled = min(max(self._recalled + by, 0), len(self._entered))
        field = self.query_one(Input)
        field.value = self._entered[-self._recalled] if self._recalled else ""
        field.cursor_position = len(field.value)

    def action_complete(self) -> None:
        """Go on with a path; no key leads out of the line to where it would do something else."""
        if not self._paths:
            return
        from briefing.tui.path_completion import completed

        field = self.query_one(Input)
        found = completed(field.value)
        with self.prevent(Input.Changed):
            field.value = found.text
        field.cursor_position = len(field.value)
        self.tell(fit(seen("  ".join(found.names)), self.size.width // 2))
