"""Rows to read that are all made at once."""

from collections.abc import Callable, Sequence

from briefing.tui.layout.spans import Row
from briefing.tui.widgets.lines import LineView


class Sheet(LineView):
    """Owners give the rows as a function of the width."""

    DEFAULT_CSS = """
    Sheet { padding: 0 1; }
    """

    def __init__(self, rows: Callable[[int], Sequence[Row]]) -> None:
        super().__init__()
        self._rows_of = rows
        self._rows: Sequence[Row] = ()

    def lay_out(self, width: int) -> None:
        self._rows = self._rows_of(width)

    def row_count(self) -> int:
        return len(self._rows)

    def row(self, y: int) -> Row:
        return self._rows[y]

    def scroll_to_row(self, y: int) -> None:
        """Bring a row into sight, and what stands below it, moving no further than needed."""
        top = self.scroll_offset.y
        if not top <= y < top + self.body_height - 3:
            self.scroll_line(max(0, y - 1))
