"""Measures by sources, the whole story at a glance."""

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from briefing.tui.layout.columns import NARROW
from briefing.tui.layout.heading import heading, how_many
from briefing.tui.reader import no_differences
from briefing.tui.screens.cached_overlays import open_over
from briefing.tui.screens.evidence import EvidenceScreen
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.screens.single_dismiss import SingleDismiss
from briefing.tui.screens.table_keys import table_hints
from briefing.tui.state import State
from briefing.tui.widgets.header import StoryHeader
from briefing.tui.widgets.hints import HintBar
from briefing.tui.widgets.matrix import MatrixPane
from briefing.tui.widgets.picker import Picker

if TYPE_CHECKING:
    from briefing.tui.widgets.prompt import PromptBar


class TableScreen(SingleDismiss[None], ReadingScreen[None]):
    DEFAULT_CSS = """
    TableScreen {
        background: $background;
        MatrixPane { height: 1fr; margin: 1 0 0 0; }
    }
    """
    BINDING_GROUP_TITLE = "Table"
    AUTO_FOCUS = "#matrix"
    _before_find: State | None = None
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t,q", "close", "Back", show=False, id="table.close",
                tooltip="Back to the articles, at the figure under the cursor"),
        Binding("escape,backspace", "back", "Back", show=False, id="table.back",
                tooltip="End the find, clear the filter, else back to the articles"),
        Binding("slash", "find", "Find", show=False, id="table.find",
                tooltip="Find words in the labels of the figures and the sentences behind them"),
        Binding("f", "filter(1)", "Filter", show=False, id="table.filter",
                tooltip="Only differences, and so on"),
        Binding("F", "filter(-1)", "Filter back", show=False, id="table.filter-back",
                tooltip="The filters the other way round"),
        Binding("n", "difference(1)", "Next difference", show=False, id="table.next-difference",
                tooltip="The next difference; the next figure found while finding"),
        Binding("N", "difference(-1)", "Previous difference", show=False, id="table.previous-difference",
                tooltip="The previous difference, or the previous figure found while finding"),
        Binding("y", "copy", "Copy", show=False, id="table.copy",
                tooltip="Copy the figure, or every side, with its sentence"),
        Binding("e", "export", "Export", show=False, id="table.export",
                tooltip="Write the comparison to a file"),
    ]  # fmt: skip

    def compose(self) -> ComposeResult:
        yield StoryHeader()
        yield MatrixPane(self.reader.state)
        yield HintBar()

    def on_mount(self) -> None:
        self.query_one(StoryHeader).show(self.reader.state)

    @on(MatrixPane.LaidOut)
    def _laid_out(self) -> None:
        pane = self.query_one(MatrixPane)
        self.query_one(StoryHeader).show(pane.seen)
        self.offer(
            table_hints(
                empty=pane.measure is None,
                finding=bool(pane.state.query),
                filtered=pane.state.filter != "all",
                differing=bool(pane.state.story.differences),
                more=pane.has_more,
                narrow=self.size.width < NARROW,
            )
        )

    def _take_along(self) -> None:
        """The reader stands at the figure under the cursor, with the table's filter."""
        pane = self.query_one(MatrixPane)
        here = pane.state if pane.measure is None else pane.state.choose(pane.measure)
        if here.story is not self.reader.story:  # which was read again meanwhile
            here = here.carried_over(self.reader.story)
        state = replace(self.reader.state, filter=here.filter, query=here.query).choose(here.chosen)
        self.reader.become(state, go=here.chosen is not None)

    @on(Picker.Picked)
    def _picked(self) -> None:
        self.action_evidence()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return action == "close" or bool(self.query(MatrixPane))  # a key may come before the table stands

    def action_evidence(self) -> None:
        if self._nothing_here():
            return
        self._take_along()
        if self.reader.state.chosen is not None:
            open_over(self.reader, "evidence", EvidenceScreen)

    def action_close(self) -> None:
        self._take_along()
        self.dismiss()

    def action_back(self) -> None:
        pane = self.query_one(MatrixPane)
        if pane.state.query or self.asking:
            self.end_find()
        elif pane.state.filter != "all":
            pane.filter(State.unfiltered)
        else:
            self.action_close()

    def action_sort(self) -> None:
        self.query_one(MatrixPane).action_order(1)

    def action_filter(self, by: int) -> None:
        """The next filter, as in the room."""
        pane = self.query_one(MatrixPane)
        pane.filter(lambda state: state.with_filter(by))
        self.say(heading(pane.state))

    # -- finding --------------------------------------------------------------------------------

    async def action_find(self) -> None:
        prompt = await self.prompt()
        pane = self.query_one(MatrixPane)
        self._before_find = pane.state.choose(pane.measure)
        prompt.ask("/", "find")

    def on_prompt_bar_typed(self, message: "PromptBar.Typed") -> None:
        pane = self.query_one(MatrixPane)
        pane.become(replace(pane.state, query=message.text))
        back = self.app.key_of("find.cancel")
        message.bar.tell(f"{how_many(pane.state)} key figures   {back} back" if message.text else "")

    def on_prompt_bar_entered(self) -> None:
        self._close_prompt()

    def on_prompt_bar_stepped(self, message: "PromptBar.Stepped") -> None:
        self.query_one(MatrixPane).action_move(message.by)

    def on_prompt_bar_ended(self) -> None:
        """The find is given up: back to where it began."""
        self._close_prompt()
        pane, before = self.query_one(MatrixPane), self._before_find
        if before is not None and before.story is pane.state.story:
            pane.show(replace(before, query=""))

    def end_find(self) -> None:
        pane = self.query_one(MatrixPane)
        self._close_prompt()
        pane.become(replace(pane.state, query=""))

    def _close_prompt(self) -> None:
        if self._prompt is not None:
            self._prompt.close()

    def action_difference(self, by: int) -> None:
        pane = self.query_one(MatrixPane)
        if pane.state.query:
            pane.action_move(by)
            return
        differences = self.reader.story.differences
        places = [
            place
            for place, number in enumerate(pane.matrix.measures)
            if number in differences and (place > pane.cursor if by > 0 else place < pane.cursor)
        ]
        shown = [number for number in pane.matrix.measures if number in differences]
        if places:
            pane.move_to(places[0] if by > 0 else places[-1])
        elif not differences:
            self.say(no_differences(self.reader.story))
        elif not shown:
            self.say("No differences among these.")
        elif shown == [pane.measure]:
            self.say("The only difference.")
        else:
            self.say("No further difference this way.")

    def action_copy(self) -> None:
        if self._nothing_here():
            return
        self._take_along()
        super().action_copy()

    def _nothing_here(self) -> bool:
        """Whether no figure is under the cursor, which is said."""
        if self.query_one(MatrixPane).measure is not None:
            return False
        self.say("No figure is on show.")
        return True

    def on_screen_resume(self) -> None:
        """Stand where the reader stands, who may have moved on elsewhere."""
        self._show(self.reader.state)
        self.reader.show_on(self._read_again)

    def on_screen_suspend(self) -> None:
        self.reader.show_no_more_on(self._read_again)

    def _show(self, state: State) -> None:
        if not self.query(MatrixPane):
            return  # it will be made for the state there is by then
        self.query_one(MatrixPane).show(state)

    def _read_again(self, state: State, go: bool) -> None:  # noqa: ARG002
        if not (panes := self.query(MatrixPane)):
            return
        pane = panes.first()
        if state.story is not pane.state.story:
            self._show(replace(state, filter=pane.state.filter, query=pane.state.query))
