"""A pane that scrolls: its keys, its focus, the text that is selected in it."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.selection import Selection

from briefing.tui.widgets.drawn import DrawnLines


class LineView(DrawnLines, can_focus=True, inherit_bindings=False):
    """The base of every pane."""

    DEFAULT_CSS = """
    LineView {
        background: $background;
        color: $foreground;
        visibility: visible;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1)", "Down", show=False, id="pane.down", tooltip="One line down"),
        Binding("k,up", "move(-1)", "Up", show=False, id="pane.up", tooltip="One line up"),
        Binding(
            "space,pagedown", "page(1)", "Page down", show=False, id="pane.page-down", tooltip="A page down"
        ),
        Binding("pageup", "page(-1)", "Page up", show=False, id="pane.page-up", tooltip="A page up"),
        Binding("ctrl+d", "page(1, 2)", "Half a page down", show=False, id="pane.half-page-down",
                tooltip="Half a page down"),
        Binding("ctrl+u", "page(-1, 2)", "Half a page up", show=False, id="pane.half-page-up",
                tooltip="Half a page up"),
        Binding("g,home", "top", "Top", show=False, id="pane.top", tooltip="To the top"),
        Binding("G,end", "bottom", "Bottom", show=False, id="pane.bottom", tooltip="To the end"),
    ]  # fmt: skip

    # -- selecting text -------------------------------------------------------------------------

    def on_enter(self) -> None:
        """Text can be selected once the mouse is here: before, no strip says which text it shows."""
        if not self._selectable:
            self._selectable = True
            self._strips.clear()

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        self.repaint()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        lines = []
        for y in range(self.row_count()):
            if (span := selection.get_span(y)) is not None:
                text = "".join(part.text for part in self.row(y))
                lines.append(text[span[0] : span[1] if span[1] >= 0 else None].rstrip())
        return "\n".join(lines), "\n"

    # -- focus ----------------------------------------------------------------------------------

    def watch_has_focus(self, has_focus: bool) -> None:
        """Nothing is styled by it."""

    def on_focus(self, event: events.Focus) -> None:
        self._focus_changed(event, True)

    def on_blur(self, event: events.Blur) -> None:
        self._focus_changed(event, False)

    def _focus_changed(self, event: events.Event, has_focus: bool) -> None:
        """Draw what shows the focus; Textual would style and draw pane and scroll bars anew."""
        event.prevent_default()
        self.set_reactive(LineView.has_focus, has_focus)
        self.repaint()
        if self.parent is not None:
            told = events.DescendantFocus(self) if has_focus else events.DescendantBlur(self)
            self.parent.post_message(told)

    # -- moving ---------------------------------------------------------------------------------

    def reader_scrolled(self) -> None:
        """Called when the reader moves the text himself."""

    def on_mouse_scroll_down(self) -> None:
        self.reader_scrolled()

    def on_mouse_scroll_up(self) -> None:
        self.reader_scrolled()

    def action_move(self, by: int) -> None:
        self.reader_scrolled()
        self.scroll_line(self.scroll_offset.y + by)

    def action_page(self, by: int, parts: int = 1) -> None:
        """A page, or one of so many ``parts`` of it."""
        self.reader_scrolled()
        self.scroll_line(self.scroll_offset.y + by * max(1, (self.body_height - 2) // parts))

    def action_top(self) -> None:
        self.reader_scrolled()
        self.scroll_line(0)

    def action_bottom(self) -> None:
        self.reader_scrolled()
        self.scroll_line(self.virtual_size.height)
