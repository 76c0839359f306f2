"""The scroll bar: a thin line where the text in sight lies, nothing elsewhere."""

from typing import Any, Self

from rich.color import Color
from rich.segment import Segment, Segments
from rich.style import Style
from textual.geometry import Region
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip

_GLYPHS = {True: "┃", False: "━"}


class Thumb(ScrollBarRender):
    """Quiet even where no colour may be sent, which would make of a block the loudest thing there is."""

    @classmethod
    def render_bar(
        cls,
        size: int = 25,
        virtual_size: float = 50,
        window_size: float = 20,
        position: float = 0,
        thickness: int = 1,
        vertical: bool = True,
        back_color: Color = Color.parse("default"),  # noqa: B008
        bar_color: Color = Color.parse("default"),  # noqa: B008
    ) -> Segments:
        blank = " " * (thickness if vertical else 1)
        if not (window_size and size and virtual_size > window_size):
            return Segments([Segment(blank, Style(bgcolor=back_color))] * size, new_lines=vertical)
        length = max(1, round(size * window_size / virtual_size))
        start = round((size - length) * min(1, position / (virtual_size - window_size)))
        before = Segment(blank, Style(bgcolor=back_color, meta={"@mouse.down": "scroll_up"}))
        after = Segment(blank, Style(bgcolor=back_color, meta={"@mouse.down": "scroll_down"}))
        style = Style(color=bar_color, bgcolor=back_color, meta={"@mouse.down": "grab"})
        thumb = Segment(_GLYPHS[vertical] * len(blank), style)
        segments = [before] * start + [thumb] * length + [after] * (size - start - length)
        return Segments(segments if vertical else [*segments, Segment.line()], new_lines=vertical)


class Slider(ScrollBar):
    """A pane's bar, drawn when it looks otherwise and all at once: not each cell as a text of its own."""

    DEFAULT_CSS = ""
    renderer = Thumb
    _drawn: tuple[tuple[Any, ...], list[Strip]] = ((), [])

    @property
    def looks(self) -> tuple[Any, ...]:
        """All that what is drawn depends on."""
        span = self.window_virtual_size, self.window_size, self.position
        return self.outer_size, *span, self.mouse_over, self.grabbed is None, self.app.theme

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        if layout or recompose or not self.is_mounted or self.looks != self._drawn[0]:
            super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
        return self

    def render_lines(self, crop: Region) -> list[Strip]:
        if self.looks != self._drawn[0]:
            self._drawn = self.looks, self._lines()
        width = self.outer_size.width
        strips = self._drawn[1][crop.y : crop.bottom]
        return strips if crop.width == width else [strip.crop(*crop.column_span) for strip in strips]

    def _lines(self) -> list[Strip]:
        bar = self.render()
        assert isinstance(bar, ScrollBarRender)
        style = bar.style if isinstance(bar.style, Style) else Style.parse(bar.style)
        background = self.background_colors[1]
        place = bar.virtual_size, bar.window_size, bar.position, bar.thickness, bar.vertical
        colors = style.bgcolor or Color.default(), style.color or Color.default()
        segments = self.renderer.render_bar(self.outer_size.height, *place, *colors).segments
        strips: dict[int, Strip] = {}
        lines = []
        for segment in segments:
            strip = strips.get(id(segment))
            if strip is None:
                strip = Strip([segment], bar.thickness)
                for filter_ in self.get_line_filters():
                    strip = strip.apply_filter(filter_, background)
                strips[id(segment)] = strip
            lines.append(strip)
        return lines
