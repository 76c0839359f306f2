"""A screen that is drawn no oftener than it must be: Textual would do it whole, again and again."""

from typing import TypeVar

from textual.geometry import Region
from textual.reactive import Reactive
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from briefing.tui.host import Host
from briefing.tui.textual_internals import holds_updates_back

Result = TypeVar("Result")


class ThriftyScreen(Screen[Result]):
    app: Host
    focused = Reactive[Widget | None](None, repaint=False)  # panes show it; the rest need not be drawn again
    _was_shown = False
    _ground: tuple[object, Strip] | None = None  # a line of it, and what it was drawn with

    def _compositor_refresh(self) -> None:
        """Not while the app holds its updates back: what Textual draws then it throws away."""
        if not holds_updates_back(self.app):
            super()._compositor_refresh()

    def update_node_styles(self, animate: bool = True) -> None:
        """Not when it is first shown: everything has been styled a moment ago."""
        if self._was_shown:
            super().update_node_styles(animate)
        self._was_shown = True

    def render_lines(self, crop: Region) -> list[Strip]:
        """The ground, one strip for all lines, so that it is cut to pieces once."""
        look = crop.width, self.rich_style, tuple(self.get_line_filters())
        if self._ground is None or self._ground[0] != look:
            strip, background = Strip.blank(crop.width, self.rich_style), self.background_colors[1]
            for filter_ in self.get_line_filters():
                strip = strip.apply_filter(filter_, background)
            self._ground = look, strip
        return [self._ground[1]] * crop.height
