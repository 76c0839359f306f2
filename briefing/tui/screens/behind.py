"""What lies behind a box, dimmed and kept: mixing its colours anew is most of a repaint."""

from typing import Self, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip

Result = TypeVar("Result")
SETTLED = 1.0  # seconds after which what lies behind is taken to have its new size
_DIM = Style(dim=True, bold=False)


class Behind(Screen[Result]):
    """A screen that lets the one below show through, as it was when this one came."""

    _behind: tuple[Strip, ...] = ()
    _settling = 0  # how many new sizes what lies behind may not have been laid out for yet

    def render_lines(self, crop: Region) -> list[Strip]:
        width, height = self.outer_size  # what is drawn now; ``size`` may be the terminal's next one
        if len(self._behind) != height or self._behind[0].cell_length != width:
            whole = super().render_lines(self.outer_size.region)
            if self.app.native_ansi_color:  # no colours to mix: what lies behind is dimmed by the terminal
                whole = [
                    Strip(Segment.apply_style(strip, post_style=_DIM), strip.cell_length) for strip in whole
                ]
            self._behind = tuple(strip.adjust_cell_length(width) for strip in whole)
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
