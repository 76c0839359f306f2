"""What was said so far, in full: the bottom line cuts what has no room there."""

from collections.abc import Iterable

from briefing.tui.layout.spans import Row, Span, seen
from briefing.tui.layout.wrapping import wrap
from briefing.tui.screens.dialog import Dialog
from briefing.tui.widgets.sheet import Sheet


class MessagesScreen(Dialog[None]):
    BINDING_GROUP_TITLE = "Messages"
    heading = "Messages, the last first"

    def __init__(self, messages: Iterable[str]) -> None:
        super().__init__()
        self._messages = [*messages][::-1]

    def pane(self) -> Sheet:
        return Sheet(self._rows)

    def _rows(self, width: int) -> list[Row]:
        rows: list[Row] = []
        for message in map(seen, self._messages):
            for number, (start, end) in enumerate(wrap(message, width - 2)):
                rows.append((Span("  " if number else "· ", "quiet"), Span(message[start:end], "source")))
        return rows or [(Span("Nothing was said yet.", "quiet"),)]
