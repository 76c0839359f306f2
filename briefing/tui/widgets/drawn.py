"""What draws rows line by line and keeps every line that stays the same: the ground of all that scrolls."""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.filter import ANSIToTruecolor, LineFilter
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar
from textual.strip import Strip

from briefing.tui.layout.spans import Row, overlaid, width_of
from briefing.tui.textual_internals import start_widget
from briefing.tui.themes import text_styles
from briefing.tui.widgets.thumb import Slider, Thumb

_BLANK = 1 << 40  # the line that stands for all below the last one
_KEPT = 500  # strips of a pane, more than any screen shows; each takes some kilobytes

ScrollBar.renderer = Thumb


class DrawnLines(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows of spans under a head that stays; subclasses say how many rows there are and make each.

    ``lay_out`` is called whenever the width changes or ``rebuild`` was asked for.
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._laid_out = -1  # the width rows were made for
        self._outdated = True  # rows have to be made anew, whatever the width
        self._strips: dict[int, tuple[Row, Strip]] = {}  # what was drawn, by line; the head's below zero
        self._fresh: set[int] = set()  # lines of it that are known to be so still
        self._painted: list[Strip] = []  # what stands on the screen, from the top
        self._styles: dict[str, Style] = {}
        self._styles_checked = False
        self._look: tuple[str, Style] | None = None  # the theme and base style that was drawn with
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
        return self._laid_out == self.inner_width > 0 and not self._outdated

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = bar = Slider(
                vertical=True, name="vertical", thickness=self.scrollbar_size_vertical
            )
            bar.display = False
            start_widget(self, bar)
        return self._vertical_scrollbar

    def rebuild(self) -> None:
        """Make all rows anew."""
        self._outdated = True
        self._ensure_laid_out()

    def repaint(self) -> None:
        """Draw those rows again that are no longer what they were."""
        self._check_styles()
        self._fresh.clear()
        self._heads = None
        width, painted = self.outer_size.width, self._painted
        drawn = self._whole_lines(len(painted)) if self.ready else []
        changed = [y for y, (old, new) in enumerate(zip(painted, drawn, strict=False)) if old is not new]
        if changed or not drawn:
            self.refresh(*(Region(0, y, width, 1) for y in changed))

    def forget_drawn(self) -> None:
        """Keep nothing of what was drawn, which is most of a pane's memory: it is off the screen."""
        self._strips.clear()
        self._fresh.clear()
        self._painted = []

    def row_at(self, y: int) -> int | None:
        """The row shown in line ``y`` of the pane; None where that is its head or below the last one."""
        row = y - len(self.heads) + self.scroll_offset.y
        return row if y >= len(self.heads) and 0 <= row < self.row_count() else None

    def scroll_line(self, y: int) -> None:
        """Bring row ``y`` to the top of the body, at once."""
        self.scroll_to(y=max(0, min(y, self.max_scroll_y)), animate=False, force=True)

    # -- drawing --------------------------------------------------------------------------------

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """Known before the first frame, so that a box that fits its rows does not grow on the screen."""
        if self._make_rows(width - self.scrollbar_size_vertical - 1):
            self._unsettled = True
        return self.row_count() + len(self.heads)

    def _make_rows(self, width: int) -> bool:
        """Make rows for a width, if that has not been done; whether it was."""
        if width <= 0 or (self._laid_out == width and not self._outdated):
            return False
        if width != self._laid_out:
            self._strips.clear()
        self._laid_out, self._outdated = width, False
        self._fresh.clear()
        self._heads = None
        self.lay_out(width)
        return True

    def _ensure_laid_out(self) -> None:
        if self._make_rows(self.inner_width) or self._unsettled:
            self._unsettled = False
            self._measure()
            self.repaint()
            self.laid_out()

    def _measure(self) -> None:
        """Tell the scroll bar, which is always there, of the rows there are; the layout, if they size it."""
        before, after = self.virtual_size, Size(self.inner_width, self.row_count() + len(self.heads))
        if self.styles.is_auto_height:
            self.virtual_size = after
        elif before != after:
            self.set_reactive(DrawnLines.virtual_size, after)
            self.vertical_scrollbar.window_virtual_size = after.height
            if self.scroll_y > self.max_scroll_y:
                self.scroll_line(self.max_scroll_y)

    def laid_out(self) -> None:
        """Called after rows were made anew."""

    def on_resize(self) -> None:
        self._ensure_laid_out()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._styles_checked = False

    def _check_styles(self) -> None:
        """Textual applies styles at every change of focus: what was drawn stays unless they differ."""
        if not self._styles_checked:
            self._styles_checked = True
            look = self.app.theme, self.rich_style
            if look != self._look:
                self._look = look
                self._strips.clear()
                self._styles.clear()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Whole lines, kept from one drawing to the next; Textual would pad and cut them anew each time."""
        self._check_styles()
        if self._make_rows(self.inner_width):
            self._unsettled = True
        if len(self._strips) > _KEPT:
            self._strips.clear()
        width, height = self.outer_size
        self._painted = self._whole_lines(height)
        background = self.background_colors[1]
        strips = self._painted[crop.y : crop.bottom]
        for filter_ in self.get_line_filters():
            strips = [strip.apply_filter(filter_, background) for strip in strips]
        first, last = crop.column_span
        return strips if (first, last) == (0, width) else [strip.crop(first, last) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """A line without the padding at its sides."""
        self._check_styles()
        if self._make_rows(self.inner_width):
            self._unsettled = True
        left = self.styles.padding.left
        return self._whole_lines(y + 1)[y].crop(left, left + self.size.width)

    def _whole_lines(self, height: int) -> list[Strip]:
        """The pane's first lines, padding included; a line that shows the same is the same strip.

        They end where the scroll bar begins, which is always there: what it covers need not be cut off.
        """
        heads, top, selection = self.heads, self.scroll_offset.y, self.text_selection
        count, padding = self.row_count(), self.styles.padding.left
        room = padding, self.inner_width + 1, self.outer_size.width - self.scrollbar_size_vertical
        lines = [*range(-min(len(heads), height), 0), *range(top, top + height - len(heads))]
        strips = []
        for line in lines:
            if line >= count:
                line = _BLANK
            known = self._strips.get(line)
            if known is None or line not in self._fresh:
                row = () if line == _BLANK else heads[line] if line < 0 else self.row(line)
                if selection is not None and line >= 0 and (span := selection.get_span(line)) is not None:
                    row = overlaid(row, *span, "selection")
                if known is None or known[0] != row:
                    strip = self._strip(row, line, *room) if row or self._selectable else self._blank(*room)
                    known = self._strips[line] = row, strip
                self._fresh.add(line)
            strips.append(known[1])
        return strips

    def _strip(self, row: Row, line: int, padding: int, room: int, width: int) -> Strip:
        """``width`` cells of a row: padding, at most ``room`` cells of text, and what is left."""
        base, size = self.style_of(""), width_of(row)
        segments = [Segment(text, self.style_of(style)) for text, style in row if text]
        offsets = self._selectable and line >= 0
        if size > room or offsets:
            strip = Strip(segments, size).crop(0, room)
            if offsets:
                strip = strip.apply_offsets(0, line)
            segments, size = list(strip), strip.cell_length
        around = Segment(" " * padding, base), Segment(" " * (width - padding - size), base)
        return Strip([around[0], *segments, around[1]], width)

    def _blank(self, padding: int, room: int, width: int) -> Strip:
        """One strip for all empty lines, so that it is cut to pieces once."""
        if _BLANK not in self._strips:
            self._strips[_BLANK] = (), self._strip((), _BLANK, padding, room, width)
        return self._strips[_BLANK][1]

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Without the one for colours of the terminal: no text has any under a theme of its own."""
        return [one for one in super().get_line_filters() if not isinstance(one, ANSIToTruecolor)]

    def style_of(self, names: str) -> Style:
        """The pane's own style with the named text styles over it."""
        style = self._styles.get(names)
        if style is None:
            if not names:
                return self._styles.setdefault("", self.rich_style)
            table = text_styles(self.app.current_theme)
            style = self.style_of("")
            for name in names.split():
                if name == "selection":
                    style += self.screen.get_component_rich_style("screen--selection", partial=True)
                else:
                    style += table[name]
            self._styles[names] = style
        return style
