"""A pane that draws rows itself, line by line: the base of everything that scrolls."""

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar
from textual.selection import Selection
from textual.strip import Strip

from briefing.tui.layout.spans import Row, Span
from briefing.tui.themes import text_styles
from briefing.tui.widgets.thumb import Thumb

if TYPE_CHECKING:
    from textual.theme import Theme

ScrollBar.renderer = Thumb


class LineView(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows of spans under a head that stays; subclasses say how many rows there are and make each.

    ``lay_out`` is called whenever the width changes or ``rebuild`` was asked for.
    """

    DEFAULT_CSS = """
    LineView {
        background: $background;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: auto;
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
        Binding("g,home", "top", "Top", show=False, id="pane.top", tooltip="To the top"),
        Binding("G,end", "bottom", "Bottom", show=False, id="pane.bottom", tooltip="To the end"),
    ]

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._laid_out = -1  # the width rows were made for
        self._strips: dict[int, Strip] = {}
        self._styles: dict[str, Style] = {}
        self._heads: tuple[Row, ...] | None = None
        self._unsettled = False  # rows were made while drawing: the scroll bar does not know yet
        self._selectable = False

    # -- for subclasses -------------------------------------------------------------------------

    def lay_out(self, width: int) -> None:
        """Make ready for rows of ``width`` cells."""

    def row_count(self) -> int:
        raise NotImplementedError

    def row(self, y: int) -> Row:
        raise NotImplementedError

    def head(self) -> tuple[Row, ...]:
        """Rows that stay at the top."""
        return ()

    # -- for owners -----------------------------------------------------------------------------

    @property
    def heads(self) -> tuple[Row, ...]:
        """``head()``, worked out once a repaint."""
        if self._heads is None:
            self._heads = self.head()
        return self._heads

    @property
    def inner_width(self) -> int:
        """Cells for rows: room for a scrollbar, and air before it, is always kept."""
        return self.size.width - self.scrollbar_size_vertical - 1

    @property
    def body_height(self) -> int:
        return max(1, self.size.height - len(self.heads))

    @property
    def ready(self) -> bool:
        """Whether rows have been made for the pane's present width."""
        return self._laid_out == self.inner_width > 0

    def rebuild(self) -> None:
        """Make all rows anew."""
        self._laid_out = -1
        self._ensure_laid_out()

    def repaint(self) -> None:
        """Draw the same rows again, their styles changed."""
        self._strips.clear()
        self._heads = None
        self.refresh()

    def scroll_line(self, y: int) -> None:
        """Bring row ``y`` to the top of the body, at once."""
        self.scroll_to(y=max(0, min(y, self.max_scroll_y)), animate=False, force=True)

    # -- drawing --------------------------------------------------------------------------------

    def _make_rows(self) -> bool:
        """Make rows for the present width, if that has not been done; whether it was."""
        width = self.inner_width
        if width <= 0 or self._laid_out == width:
            return False
        self._laid_out = width
        self._strips.clear()
        self._heads = None
        self.lay_out(width)
        return True

    def _ensure_laid_out(self) -> None:
        if self._make_rows() or self._unsettled:
            self._unsettled = False
            self.virtual_size = Size(self.inner_width, self.row_count() + len(self.heads))
            self.refresh()
            self.laid_out()

    def laid_out(self) -> None:
        """Called after rows were made anew."""

    def on_resize(self) -> None:
        self._ensure_laid_out()

    def on_enter(self) -> None:
        """Text can be selected once the mouse is here: before, no strip says which text it shows."""
        if not self._selectable:
            self._selectable = True
            self._strips.clear()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._strips.clear()
        self._styles.clear()

    def render_line(self, y: int) -> Strip:
        width, base = self.inner_width + 1, self.style_of("")
        if self._make_rows():
            self._unsettled = True
        heads = self.heads
        if y < len(heads):
            return self._strip(heads[y]).adjust_cell_length(width, base)
        line = self.scroll_offset.y + y - len(heads)
        if not 0 <= line < self.row_count():
            return Strip.blank(width, base)
        selection = self.text_selection
        if selection is not None and (span := selection.get_span(line)) is not None:
            selected = self._strip(self._selected(self.row(line), *span))
            return selected.adjust_cell_length(width, base).apply_offsets(0, line)
        strip = self._strips.get(line)
        if strip is None:
            strip = self._strip(self.row(line)).adjust_cell_length(width, base)
            if self._selectable:
                strip = strip.apply_offsets(0, line)
            self._strips[line] = strip
        return strip

    def _strip(self, row: Row) -> Strip:
        return Strip([Segment(text, self.style_of(style)) for text, style in row if text])

    def style_of(self, names: str) -> Style:
        """The pane's own style with the named text styles over it."""
        style = self._styles.get(names)
        if style is None:
            if not names:
                return self._styles.setdefault("", self.rich_style)
            table = styles_of(self.app.current_theme)
            style = self.style_of("")
            for name in names.split():
                if name == "selection":
                    style += self.screen.get_component_rich_style("screen--selection", partial=True)
                else:
                    style += table[name]
            self._styles[names] = style
        return style

    # -- selecting text -------------------------------------------------------------------------

    @staticmethod
    def _selected(row: Row, start: int, end: int) -> Row:
        if end < 0:
            end = 1 << 30
        spans: list[Span] = []
        place = 0
        for text, style in row:
            low, high = max(0, start - place), max(0, end - place)
            spans += [
                Span(text[:low], style),
                Span(text[low:high], f"{style} selection"),
                Span(text[high:], style),
            ]
            place += len(text)
        return tuple(span for span in spans if span.text)

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        self.repaint()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        lines = []
        for y in range(self.row_count()):
            if (span := selection.get_span(y)) is not None:
                text = "".join(part.text for part in self.row(y))
                lines.append(text[span[0] : span[1] if span[1] >= 0 else None].rstrip())
        return "\n".join(lines), "\n"

    def on_focus(self) -> None:
        self.repaint()

    def on_blur(self) -> None:
        self.repaint()

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

    def action_page(self, by: int) -> None:
        self.reader_scrolled()
        self.scroll_line(self.scroll_offset.y + by * max(1, self.body_height - 2))

    def action_top(self) -> None:
        self.reader_scrolled()
        self.scroll_line(0)

    def action_bottom(self) -> None:
        self.reader_scrolled()
        self.scroll_line(self.virtual_size.height)


_tables: dict[str, dict[str, Style]] = {}


def styles_of(theme: "Theme") -> dict[str, Style]:
    """The text styles of a theme, worked out once."""
    if theme.name not in _tables:
        _tables[theme.name] = text_styles(theme)
    return _tables[theme.name]
