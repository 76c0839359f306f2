"""One or two lines of text across the screen, parts of which can be clicked."""

from typing import Self

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from briefing.tui.layout.spans import Row, cells
from briefing.tui.themes import text_styles


class Bar(Widget):
    """Rows drawn straight to the screen. A span whose style ends in ``@action`` runs it when clicked."""

    DEFAULT_CSS = """
    Bar { height: 1; padding: 0 1; }
    """

    _rows: tuple[int, list[Row]] | None = None  # as they were drawn, and for which width

    def rows(self, width: int) -> list[Row]:
        raise NotImplementedError

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        self._rows = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        if self._rows is None or self._rows[0] != width:
            self._rows = width, self.rows(width)
        rows = self._rows[1]
        base = self.rich_style
        if y >= len(rows):
            return Strip.blank(width, base)
        table = text_styles(self.app.current_theme)
        segments = []
        for text, names in rows[y]:
            style: Style = base
            for name in names.partition("@")[0].split():
                style += table[name]
            segments.append(Segment(text, style))
        return Strip(segments).adjust_cell_length(width, base)

    async def on_click(self, event: events.Click) -> None:
        rows = self.rows(self.size.width)
        place = self.gutter.left
        if not 0 <= event.y < len(rows):
            return
        for text, names in rows[event.y]:
            place += cells(text)
            if event.x < place:
                _, at, action = names.partition("@")
                if at:
                    await self.screen.run_action(action)
                return
