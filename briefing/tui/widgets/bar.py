"""One or two lines of text across the screen, parts of which can be clicked."""

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from briefing.tui.layout.spans import Row, cells
from briefing.tui.widgets.lines import styles_of


class Bar(Widget):
    """Rows drawn straight to the screen. A span whose style ends in ``@action`` runs it when clicked."""

    DEFAULT_CSS = """
    Bar { height: 1; padding: 0 1; }
    """

    def rows(self, width: int) -> list[Row]:
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        rows = self.rows(width)
        base = self.rich_style
        if y >= len(rows):
            return Strip.blank(width, base)
        table = styles_of(self.app.current_theme)
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
