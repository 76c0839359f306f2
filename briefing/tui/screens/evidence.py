"""Every source's sentence and value for one figure, on one axis, with the reason."""

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from briefing.tui.layout.evidence import evidence_rows
from briefing.tui.layout.spans import Row
from briefing.tui.screens.dialog import Dialog
from briefing.tui.state import State
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.lines import LineView

if TYPE_CHECKING:
    from briefing.tui.screens.room import RoomScreen


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
        assert self.state.chosen is not None
        self._rows = evidence_rows(self.state.story, self.state.chosen, width)

    def row_count(self) -> int:
        return len(self._rows)

    def row(self, y: int) -> Row:
        return self._rows[y]


class EvidenceScreen(Dialog[None]):
    BINDING_GROUP_TITLE = "Evidence"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,backspace", "close", "Close", show=False, id="evidence.close",
                tooltip="Back to the room"),
        Binding("n", "room('next', 1)", "Next difference", show=False, id="evidence.next-difference",
                tooltip="The evidence for the next difference"),
        Binding("N", "room('next', -1)", "Previous difference", show=False, id="evidence.previous-difference",
                tooltip="The evidence for the previous difference"),
        Binding("J,right,l", "room('step', 1)", "Next figure", show=False, id="evidence.next-figure",
                tooltip="The evidence for the next figure"),
        Binding("K,left,h", "room('step', -1)", "Previous figure", show=False, id="evidence.previous-figure",
                tooltip="The evidence for the previous figure"),
        Binding("y", "room('copy')", "Copy", show=False, id="evidence.copy",
                tooltip="Copy the figure with its sentence, source and link"),
        Binding("o", "room('open')", "Open original", show=False, id="evidence.open",
                tooltip="Open the original article in the browser"),
        Binding("b", "room('bookmark')", "Bookmark", show=False, id="evidence.bookmark",
                tooltip="Keep this figure, or let it go"),
    ]  # fmt: skip
    heading = "Evidence"

    def __init__(self, room: "RoomScreen") -> None:
        super().__init__()
        self.room = room

    def pane(self) -> EvidencePane:
        assert self.room.state is not None
        return EvidencePane(self.room.state)

    def hints(self) -> list[Hint]:
        return [
            ("esc", "close", "close"),
            ("n", "next difference", "room('next', 1)"),
            ("←→", "figures", "room('step', 1)"),
            ("y", "copy", "room('copy')"),
            ("o", "open", "room('open')"),
        ]

    def action_room(self, name: str, *arguments: int) -> None:
        """Do in the room below what the key does there, and show where it led."""
        getattr(self.room, f"action_{name}")(*arguments)
        pane = self.query_one(EvidencePane)
        if self.room.state is not None and self.room.state.chosen is not None:
            pane.show(self.room.state)
