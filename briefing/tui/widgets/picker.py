"""A list to move through and pick from; each item may take several rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from briefing.tui.layout.spans import Row, Span, width_of
from briefing.tui.widgets.lines import LineView


class Picker(LineView):
    """Items with a cursor. Owners give the items as a function of the width."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter", "pick", "Choose", show=False, id="list.pick", tooltip="Choose what the cursor is on"
        ),
    ]

    @dataclass
    class Picked(Message):
        """The reader chose an item."""

        index: int

    @dataclass
    class Moved(Message):
        """The cursor stands on an item."""

        index: int

    def __init__(self, *, id: str | None = None, cursor: int = 0) -> None:  # noqa: A002
        super().__init__(id=id)
        self.cursor = cursor
        self._rows: list[tuple[Row, int]] = []

    def items(self, width: int) -> Sequence[Sequence[Row]]:
        """The rows of each item, at most ``width`` cells wide."""
        raise NotImplementedError

    def lay_out(self, width: int) -> None:
        self._rows = [(row, index) for index, rows in enumerate(self.items(width - 2)) for row in rows]
        self.cursor = min(self.cursor, max(0, self.count - 1))

    def laid_out(self) -> None:
        self._show_cursor()

    @property
    def count(self) -> int:
        return self._rows[-1][1] + 1 if self._rows else 0

    def row_count(self) -> int:
        return len(self._rows)

    def row(self, y: int) -> Row:
        row, index = self._rows[y]
        if index != self.cursor or not row:
            return (Span("  "), *row) if row else ()
        pad = Span(" " * max(0, self.inner_width - 2 - width_of(row)), "cursor")
        return (Span("▌ ", "cursor bar"), *(Span(text, f"cursor {style}") for text, style in row), pad)

    def move_to(self, index: int) -> None:
        """Put the cursor on an item and bring it into sight."""
        index = min(max(index, 0), max(0, self.count - 1))
        if index != self.cursor:
            self.cursor = index
            self.repaint()
            self._show_cursor()
            self.post_message(self.Moved(index))

    def _show_cursor(self) -> None:
        places = [place for place, (_, index) in enumerate(self._rows) if index == self.cursor]
        if not places:
            return
        top, height = self.scroll_offset.y, self.body_height
        if places[0] < top:
            self.scroll_line(places[0])
        elif places[-1] >= top + height:
            self.scroll_line(min(places[0], places[-1] - height + 1))

    def on_click(self, event: events.Click) -> None:
        y = event.y - len(self.heads) + self.scroll_offset.y
        if event.y >= len(self.heads) and 0 <= y < len(self._rows):
            self.move_to(self._rows[y][1])
            if event.chain == 2:
                self.action_pick()

    def action_pick(self) -> None:
        if self.count:
            self.post_message(self.Picked(self.cursor))

    def action_move(self, by: int) -> None:
        self.move_to(self.cursor + by)

    def action_page(self, by: int) -> None:
        rows_each = max(1, self.row_count() // max(1, self.count))
        self.move_to(self.cursor + by * max(1, self.body_height // rows_each - 1))

    def action_top(self) -> None:
        self.move_to(0)

    def action_bottom(self) -> None:
        self.move_to(self.count - 1)
