"""A question before something that is not easily undone."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from briefing.text import one_line
from briefing.tui.layout.spans import Row, Span
from briefing.tui.layout.wrapping import wrap
from briefing.tui.screens.dialog import Dialog
from briefing.tui.widgets.sheet import Sheet


class QuestionScreen(Dialog[bool]):
    """Dismissed with True where the reader says yes. ``doing``: what yes does, in a word."""

    DEFAULT_CSS = """
    QuestionScreen #box { max-width: 76; }
    """
    BINDING_GROUP_TITLE = "Question"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "agree", "Yes", show=False, id="question.agree", tooltip="Do what is asked"),
    ]
    has_help = False

    def __init__(self, doing: str, what: str, loses: str) -> None:
        super().__init__()
        self.heading = f"{doing.capitalize()}?"
        self._doing, self._what, self._loses = doing, one_line(what), loses

    def pane(self) -> Sheet:
        return Sheet(self._rows)

    def _rows(self, width: int) -> Sequence[Row]:
        rows: list[Row] = []
        for text, style in ((self._what, "title"), (self._loses, "quiet")):
            rows += [(Span(text[start:end], style),) for start, end in wrap(text, max(10, width))]
        return rows

    def show_hints(self) -> None:
        self.offer([("question.agree", self._doing, "agree"), ("dialog.close", "keep it", "close")])

    def action_agree(self) -> None:
        self.dismiss(True)
