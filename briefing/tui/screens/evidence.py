"""Every source's sentence and value for one figure, on one axis, with the reason."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from briefing.tui.layout.evidence import evidence_rows
from briefing.tui.layout.spans import Row
from briefing.tui.reader import Reader
from briefing.tui.screens.dialog import Dialog
from briefing.tui.state import State
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.lines import LineView


class EvidencePane(LineView):
    DEFAULT_CSS = """
    EvidencePane { padding: 0 1; }
    """

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state
        self._rows: list[Row] = []

    def show(self, state: State) -> None:
        self.state = state
        self.rebuild()
        self.refresh(layout=True)
        self.scroll_line(0)

    def lay_out(self, width: int) -> None:
        chosen = self.state.chosen
        self._rows = [] if chosen is None else evidence_rows(self.state.story, chosen, width)

    def row_count(self) -> int:
        return len(self._rows)

    def row(self, y: int) -> Row:
        return self._rows[y]


class EvidenceScreen(Dialog[None]):
    BINDING_GROUP_TITLE = "Evidence"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,backspace", "close", "Close", show=False, id="evidence.close",
                tooltip="Back to the room"),
        Binding("n", "difference(1)", "Next difference", show=False, id="evidence.next-difference",
                tooltip="The evidence for the next difference"),
        Binding("N", "difference(-1)", "Previous difference", show=False, id="evidence.previous-difference",
                tooltip="The evidence for the previous difference"),
        Binding("right,l,J", "step(1)", "Next figure", show=False, id="evidence.next-figure",
                tooltip="The evidence for the next figure"),
        Binding("left,h,K", "step(-1)", "Previous figure", show=False, id="evidence.previous-figure",
                tooltip="The evidence for the previous figure"),
        Binding("y", "copy", "Copy", show=False, id="evidence.copy",
                tooltip="Copy the figure with its sentence, source and link"),
        Binding("o", "open", "Open original", show=False, id="evidence.open",
                tooltip="Open the original article in the browser"),
        Binding("b", "bookmark", "Bookmark", show=False, id="evidence.bookmark",
                tooltip="Keep this figure, or let it go"),
    ]  # fmt: skip
    heading = "Evidence"

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def pane(self) -> EvidencePane:
        return EvidencePane(self.reader.state)

    def hints(self) -> list[Hint]:
        key = self.app.key_of
        return [
            (key("evidence.next-difference"), "next difference", "difference(1)"),
            (f"{key('evidence.previous-figure')} {key('evidence.next-figure')}", "figures", "step(1)"),
            (key("evidence.copy"), "copy", "copy"),
            (key("evidence.open"), "open", "open"),
            (key("evidence.bookmark"), "bookmark", "bookmark"),
        ]

    def on_screen_resume(self) -> None:
        self._show(self.reader.state, True)
        self.reader.show_on(self._show)

    def on_screen_suspend(self) -> None:
        self.reader.show_no_more_on(self._show)

    def _show(self, state: State, go: bool) -> None:  # noqa: ARG002
        if not (panes := self.query(EvidencePane)):
            return  # it will be made for the state there is by then
        pane = panes.first()
        if state.chosen != pane.state.chosen or state.story is not pane.state.story:
            pane.show(state)

    def action_difference(self, by: int) -> None:
        self.reader.next_difference(by)

    def action_step(self, by: int) -> None:
        self.reader.step(lambda state: state.step(by))

    def action_copy(self) -> None:
        self.reader.copy(self.get_selected_text())

    def action_open(self) -> None:
        self.reader.open_original()

    def action_bookmark(self) -> None:
        self.reader.bookmark()
