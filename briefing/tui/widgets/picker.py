"""A list to move through and pick from; each item may take several rows."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from briefing.tui.layout.spans import Row, Span, beside_cursor, under_cursor, width_of
from briefing.tui.widgets.lines import LineView

Items = Sequence[Sequence[Row]]  # the rows of each item


class Picker(LineView):
    """Items with a cursor. Owners give them as a function of the width, which their rows do not exceed."""

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

    def __init__(
        self,
        items: Callable[[int], Items] = lambda _: (),
        *,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(id=id)
        self.cursor = 0
        self.nothing = ""  # what an empty list says
        self._items_of = items
        self._items: Items = ()
        self._clicked = False  # the last click hit an item
        self.firsts: Sequence[int] = (0,)  # the first row of each item, then the number of all rows

    def item(self, index: int) -> Sequence[Row]:
        """The rows of one item."""
        return self._items[index]

    def lay_out(self, width: int) -> None:
        self._items = self._items_of(width - 2)
        self.firsts = (0, *accumulate(map(len, self._items)))
        self.cursor = min(self.cursor, max(0, self.count - 1))

    def head(self) -> tuple[Row, ...]:
        return () if self.count or not self.nothing else ((Span("  "), Span(self.nothing, "quiet")),)

    def laid_out(self) -> None:
        self._show_cursor()

    @property
    def count(self) -> int:
        return len(self.firsts) - 1

    def row_count(self) -> int:
        return self.firsts[-1]

    def index_at(self, y: int) -> int:
        """The item that row ``y`` belongs to."""
        return bisect_right(self.firsts, y) - 1

    def row(self, y: int) -> Row:
        index = self.index_at(y)
        row = self.item(index)[y - self.firsts[index]]
        if index != self.cursor or not row:
            return beside_cursor(row)
        pad = Span(" " * max(0, self.inner_width - 2 - width_of(row)), "cursor")
        return (*under_cursor(row), pad)

    def move_to(self, index: int) -> None:
        """Put the cursor on an item and bring it into sight."""
        index = min(max(index, 0), max(0, self.count - 1))
        if index != self.cursor:
            self.cursor = index
            self._show_cursor()
            self.repaint()
            self.post_message(self.Moved(index))

    def _show_cursor(self) -> None:
        if not self.count:
            return
        first, end = self.firsts[self.cursor], self.firsts[self.cursor + 1]
        top, height = self.scroll_offset.y, self.body_height
        if first < top:
            self.scroll_line(first)
        elif end > top + height:
            self.scroll_line(min(first, end - height))

    def on_click(self, event: events.Click) -> None:
        """A click moves there; a second one picks what the first one hit, though rows may have moved."""
        if event.chain == 1:
            row = self.row_at(event.y)
            self._clicked = row is not None
            if row is not None:
                self.move_to(self.index_at(row))
        elif event.chain == 2 and self._clicked:
            self.action_pick()

    def action_pick(self) -> None:
        if self.count:
            self.post_message(self.Picked(self.cursor))

    def action_move(self, by: int) -> None:
        self.move_to(self.cursor + by)

    def action_page(self, by: int, parts: int = 1) -> None:
        rows_each = max(1, self.row_count() // max(1, self.count))
        self.move_to(self.cursor + by * max(1, (self.body_height // rows_each - 1) // parts))

    def action_top(self) -> None:
        self.move_to(0)

    def action_bottom(self) -> None:
        self.move_to(self.count - 1)
