"""What lies over the room: a titled box with one pane in it, closed with escape."""

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from briefing.tui.host import Host
from briefing.tui.layout.columns import NARROW
from briefing.tui.screens.above import Above
from briefing.tui.screens.behind import Behind
from briefing.tui.widgets.hints import Hint, HintBar
from briefing.tui.widgets.lines import LineView

Result = TypeVar("Result")
HELP = Binding(
    "question_mark", "app.help", "Keys", show=False, id="app.help", tooltip="The keys of where you are"
)
ROOMY = 28  # lines of a terminal from which on one is left free above the hints


class Dialog(Behind[Result], Above[Result], ModalScreen[Result]):
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
        &.-narrow #box { width: 100%; max-height: 100%; padding: 0 1; }
        &:ansi { background: transparent; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,q", "close", "Close", show=False, id="dialog.close", tooltip="Back to where you were"
        ),
        HELP,  # the app's own does not reach into a box
    ]
    AUTO_FOCUS = "LineView"

    app: Host
    heading = ""
    has_help = True  # says which key shows its keys

    def pane(self) -> LineView:
        """What the box holds."""
        raise NotImplementedError

    def hints(self) -> Sequence[Hint]:
        """What the box offers besides closing it."""
        return ()

    def compose(self) -> ComposeResult:
        self._fit(self.app.size.width)
        with Vertical(id="box") as box:
            box.border_title = Content(self.heading)
            pane = self.pane()
            pane.set_class(self.app.size.height >= ROOMY, "-roomy")
            yield pane
            yield HintBar()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return action == "close" or bool(self.query(LineView))  # a key may come before the box stands

    def on_mount(self) -> None:
        for bar in self.query(HintBar):  # none once the reader is somewhere else
            key = self.app.key_of
            help_ = [(key("app.help"), "keys", "app.help")] if self.has_help else []
            bar.show([(key("dialog.close"), "close", "close"), *self.hints(), *help_])

    def on_resize(self, event: events.Resize) -> None:
        self._fit(event.size.width)

    def _fit(self, width: int) -> None:
        """Where there is room for one pane only, the box takes all of it."""
        self.set_class(width < NARROW, "-narrow")

    def say(self, message: str, *, warning: bool = False) -> None:
        for bar in self.query(HintBar):  # none before the screen stands
            bar.say(message, warning=warning)

    def action_close(self) -> None:
        self.dismiss(None)

    def on_click(self, event: object) -> None:
        if getattr(event, "widget", None) is self:
            self.action_close()
