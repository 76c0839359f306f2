"""The scroll bar: a thin line where the text in sight lies, nothing elsewhere."""

from rich.color import Color
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBarRender

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
