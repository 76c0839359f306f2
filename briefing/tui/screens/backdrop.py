"""What lies behind a box, dimmed and kept: mixing its colours anew is most of a repaint."""

from typing import Self, TypeVar

from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.color import Color
from textual.filter import ANSIToTruecolor
from textual.geometry import Region
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import Screen
from textual.strip import Strip

from briefing.tui.textual_internals import drawn_lines

Result = TypeVar("Result")
SETTLED = 1.0  # seconds after which what lies behind is taken to have its new size
_DIM = Style(dim=True, bold=False)


class Dimming:
    """Mixes a colour into strips, once for every style; with none to mix the terminal is told to dim."""

    def __init__(self, color: Color) -> None:
        self.color = color
        self._styles: dict[Style | None, Style] = {}

    def __call__(self, strip: Strip) -> Strip:
        segments = [Segment(text, self._dimmed(style)) for text, style, _ in strip]
        return Strip(segments, strip.cell_length)

    def _dimmed(self, style: Style | None) -> Style:
        known = self._styles.get(style)
        if known is None:
            plain = Style() if style is None else style.clear_meta_and_links()
            over = Style.from_color(self._mixed(plain.color), self._mixed(plain.bgcolor))
            known = self._styles[style] = plain + (over if self.color.a else _DIM)
        return known

    def _mixed(self, color: RichColor | None) -> RichColor | None:
        return None if color is None else (Color.from_rich_color(color) + self.color).rich_color


class Backdrop(Screen[Result]):
    """A screen that lets the one below show through, as it was when this one came."""

    _behind: tuple[Strip, ...] = ()
    _settling = 0  # how many new sizes what lies behind may not have been laid out for yet

    def render_lines(self, crop: Region) -> list[Strip]:
        width, height = self.outer_size  # what is drawn now; ``size`` may be the terminal's next one
        if len(self._behind) != height or self._behind[0].cell_length != width:
            shown = self.render()
            if not isinstance(shown, BackgroundScreen):  # nothing behind
                return super().render_lines(crop)
            dim = Dimming(shown.color)
            strips = [dim(strip) for strip in drawn_lines(shown.screen)[:height]]
            for one in self.get_line_filters():
                if not isinstance(one, ANSIToTruecolor):  # there are none of the terminal's
                    strips = [strip.apply_filter(one, self.background_colors[1]) for strip in strips]
            strips += [Strip.blank(width, self.rich_style)] * (height - len(strips))
            self._behind = tuple(strip.adjust_cell_length(width) for strip in strips)
        return [strip.crop(*crop.column_span) for strip in self._behind[crop.y : crop.bottom]]

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        if self._settling and regions:  # that changed behind
            self._behind = ()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def on_resize(self, event: events.Resize) -> None:  # noqa: ARG002
        self._behind = ()
        self._settling += 1
        self.set_timer(SETTLED, self._settle)

    def _settle(self) -> None:
        self._settling -= 1

    def on_screen_resume(self) -> None:
        self._behind = ()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._behind = ()
