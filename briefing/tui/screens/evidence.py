"""Every source's sentence and value for one figure, on one axis, with the reason."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from briefing.tui.layout.evidence import evidence_rows, is_chosen_source
from briefing.tui.layout.spans import Row
from briefing.tui.screens.dialog import Dialog
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.state import State
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.sheet import Sheet


class EvidenceScreen(Dialog[None], ReadingScreen[None]):
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
        Binding("tab", "source(1)", "Next source", show=False, id="evidence.next-source",
                tooltip="The next source, which is then copied or opened"),
        Binding("shift+tab", "source(-1)", "Previous source", show=False, id="evidence.previous-source",
                tooltip="The previous source, which is then copied or opened"),
        Binding("y", "copy", "Copy", show=False, id="evidence.copy",
                tooltip="Copy the figure, or every side, with its sentence"),
        Binding("o", "open", "Open original", show=False, id="evidence.open",
                tooltip="Open the original article in the browser"),
        Binding("b", "bookmark", "Bookmark", show=False, id="evidence.bookmark",
                tooltip="Bookmark this figure, or let it go"),
    ]  # fmt: skip
    OFFERS = (
        ("evidence.previous-figure evidence.next-figure", "figures", "step(1)"),
        ("evidence.copy", "copy", "copy"),
        ("evidence.open", "open", "open"),
        ("evidence.next-source", "sources", "source(1)"),
        ("evidence.bookmark", "bookmark", "bookmark"),
    )
    heading = "Evidence"
    _source: int | None = None  # the place of the source that was chosen, among those of the figure

    def pane(self) -> Sheet:
        self._shown = self.reader.state
        return Sheet(self._rows)

    def offers(self) -> Sequence[Hint]:
        following = ("evidence.next-difference", "next difference", "difference(1)")
        return (following, *self.OFFERS) if self.reader.story.differences else self.OFFERS

    def _rows(self, width: int) -> list[Row]:
        chosen = self._shown.chosen
        return [] if chosen is None else evidence_rows(self._shown.story, chosen, width, self.looked_at)

    @property
    def looked_at(self) -> int | None:
        chosen = self._shown.chosen
        if chosen is None or self._source is None:
            return None
        return self._shown.story.stated_in[chosen][self._source]

    def action_source(self, by: int) -> None:
        """To the next (1) or previous (-1) source, going round."""
        chosen = self._shown.chosen
        if chosen is None:
            return
        before = self._source if self._source is not None else -1 if by > 0 else 0
        self._source = (before + by) % len(self._shown.story.stated_in[chosen])
        pane = self.query_one(Sheet)
        pane.rebuild()
        rows = (y for y in range(pane.row_count()) if is_chosen_source(pane.row(y)))
        if (row := next(rows, None)) is not None:  # none before there is room to lay out
            pane.scroll_to_row(row)

    def on_screen_resume(self) -> None:
        self._show(self.reader.state, True)
        self.reader.show_on(self._show)

    def on_screen_suspend(self) -> None:
        self.reader.show_no_more_on(self._show)

    def _show(self, state: State, go: bool) -> None:  # noqa: ARG002
        for pane in self.query(Sheet):  # none yet: it will be made for the state there is by then
            if state.chosen != self._shown.chosen or state.story is not self._shown.story:
                self._shown, self._source = state, None
                self.show_hints()
                pane.rebuild()
                pane.refresh(layout=True)
                pane.scroll_line(0)

    def action_difference(self, by: int) -> None:
        self.reader.next_difference(by)

    def action_step(self, by: int) -> None:
        self.reader.step(lambda state: state.step(by))
