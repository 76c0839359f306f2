"""What lies over the room: a titled box with one pane in it, closed with escape."""

from collections.abc import Sequence
from typing import ClassVar, Self, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Region
from textual.screen import ModalScreen
from textual.strip import Strip

from briefing.tui.host import Host
from briefing.tui.screens.above import Above
from briefing.tui.widgets.hints import Hint, HintBar
from briefing.tui.widgets.lines import LineView

Result = TypeVar("Result")
SETTLED = 1.0  # seconds after which what lies behind is taken to have its new size
ROOMY = 28  # lines of a terminal from which on one is left free above the hints
_DIM = Style(dim=True, bold=False)


class Dialog(Above[Result], ModalScreen[Result]):
    """Subclasses give ``pane``, ``heading`` and ``hints``."""

    DEFAULT_CSS = """
    Dialog {
        align: center middle;
        background: $background 60%;
        #box {
            width: 90%;
            max-width: 116;
            height: auto;
            max-height: 90%;
            border: round $brand;
            border-title-color: $strong;
            border-title-style: bold;
            background: $background;
            padding: 1 1 0 1;
        }
        #box > LineView { height: auto; max-height: 100%; }
        #box > HintBar { padding: 0; }
        #box > LineView.-roomy { margin-bottom: 1; }
        &:ansi { background: transparent; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,q", "close", "Close", show=False, id="dialog.close", tooltip="Back to where you were"
        ),
    ]
    AUTO_FOCUS = "LineView"

    app: Host
    heading = ""
    _behind: tuple[Strip, ...] = ()
    _settling = 0  # how many new sizes what lies behind may not have been laid out for yet

    def render_lines(self, crop: Region) -> list[Strip]:
        """What lies behind, as it was when the dialog came: dimming it anew is most of a repaint."""
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

    def on_resize(self) -> None:
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

    def pane(self) -> LineView:
        """What the box holds."""
        raise NotImplementedError

    def hints(self) -> Sequence[Hint]:
        """What the box offers besides closing it."""
        return ()

    def compose(self) -> ComposeResult:
        with Vertical(id="box") as box:
            box.border_title = Content(self.heading)
            pane = self.pane()
            pane.set_class(self.app.size.height >= ROOMY, "-roomy")
            yield pane
            yield HintBar()

    def on_mount(self) -> None:
        self.query_one(HintBar).show([(self.app.key_of("dialog.close"), "close", "close"), *self.hints()])

    def say(self, message: str, *, warning: bool = False) -> None:
        for bar in self.query(HintBar):  # none before the screen stands
            bar.say(message, warning=warning)

    def action_close(self) -> None:
        self.dismiss(None)

    def on_click(self, event: object) -> None:
        if getattr(event, "widget", None) is self:
            self.action_close()
