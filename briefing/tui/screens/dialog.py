"""What lies over the room: a titled box with one pane in it, closed with escape."""

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from briefing.tui.layout.columns import NARROW
from briefing.tui.screens.backdrop import Backdrop
from briefing.tui.screens.single_dismiss import SingleDismiss
from briefing.tui.screens.status_screen import HELP, StatusScreen
from briefing.tui.widgets.hints import Hint, HintBar
from briefing.tui.widgets.lines import LineView
from briefing.tui.widgets.picker import Items, Picker

Result = TypeVar("Result")
ROOMY = 28  # lines of a terminal from which on one is left free above the hints


class Dialog(Backdrop[Result], SingleDismiss[Result], StatusScreen[Result], ModalScreen[Result]):
    """Subclasses give ``pane``, ``heading`` and what they offer."""

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
        Binding("escape,q", "close", "Close", show=False, id="dialog.close",
                tooltip="Back to where you were"),
        # the app's own does not reach into a box
        Binding("question_mark", "app.help", "Keys", show=False, id="app.help",
                tooltip="The keys of where you are"),
        Binding("ctrl+q", "app.quit", "Quit at once", show=False, id="app.quit-at-once",
                tooltip="Leave the program, wherever you are"),
    ]  # fmt: skip
    AUTO_FOCUS = "LineView"

    OFFERS: ClassVar[Sequence[Hint]] = ()  # besides closing it
    heading = ""
    has_help = True  # says which key shows its keys

    def pane(self) -> LineView:
        """What the box holds."""
        raise NotImplementedError

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
        self.show_hints()

    def offers(self) -> Sequence[Hint]:
        """What it offers now, besides closing it."""
        return self.OFFERS

    def show_hints(self) -> None:
        self.offer([("dialog.close", "close", "close"), *self.offers(), *([HELP] if self.has_help else [])])

    def on_resize(self, event: events.Resize) -> None:
        self._fit(event.size.width)

    def _fit(self, width: int) -> None:
        """Where there is room for one pane only, the box takes all of it."""
        self.set_class(width < NARROW, "-narrow")

    def action_close(self) -> None:
        self.dismiss(None)

    def on_click(self, event: events.Click) -> None:
        if event.widget is self:
            self.action_close()


class ListDialog(Dialog[Result]):
    """A box with a list to choose from. Subclasses give ``items``, and ``picked``."""

    def items(self, width: int) -> Items:
        """The rows of each item, at most ``width`` cells wide."""
        raise NotImplementedError

    def picked(self, index: int) -> None:
        """Called when an item was chosen."""

    def pane(self) -> Picker:
        return Picker(self.items)

    @on(Picker.Picked)
    def _picked(self, message: Picker.Picked) -> None:
        self.picked(message.index)
