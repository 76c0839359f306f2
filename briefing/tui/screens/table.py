"""Measures by sources, the whole story at a glance."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message

from briefing.tui.host import Host
from briefing.tui.layout.columns import NARROW
from briefing.tui.layout.heading import heading, how_many, nothing_shown, table_title
from briefing.tui.layout.matrix import Matrix
from briefing.tui.layout.ordering import ORDER_WORDS, ORDERS, ordered
from briefing.tui.layout.spans import Row, Span
from briefing.tui.reader import no_differences
from briefing.tui.screens.above import Above
from briefing.tui.screens.evidence import EvidenceScreen
from briefing.tui.screens.over import open_over
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.screens.table_keys import table_hints
from briefing.tui.state import State
from briefing.tui.widgets.header import StoryHeader
from briefing.tui.widgets.hints import HintBar
from briefing.tui.widgets.picker import Picker

if TYPE_CHECKING:
    from briefing.tui.widgets.prompt import PromptBar


class MatrixPane(Picker):
    DEFAULT_CSS = """
    MatrixPane { padding: 0 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("l,right", "shift(1)", "Sources to the right", show=False, id="table.right",
                tooltip="The sources further right"),
        Binding("h,left", "shift(-1)", "Sources to the left", show=False, id="table.left",
                tooltip="The sources further left"),
        Binding("s", "order(1)", "Sort", show=False, id="table.sort",
                tooltip="Differences first, by name, most sources first, by period"),
        *(
            Binding(str(key), f"order_by({key - 1})", f"Sort by source {key}", show=False,
                    id=f"table.sort-{key}", tooltip=f"Source {key}'s figures first, the greatest on top")
            for key in range(1, 10)
        ),
    ]  # fmt: skip

    app: Host

    @dataclass
    class LaidOut(Message):
        """Another table stands there, or it fits another screen."""

    def __init__(self, state: State) -> None:
        super().__init__(id="matrix")
        self.state = state
        self.matrix = Matrix(state.story, state.visible, 80, query=state.query)
        self._aim(state.chosen)

    def show(self, state: State) -> None:
        """Show the table of ``state``, in the present order, the cursor on the chosen measure."""
        sorted_by = self.matrix.sorted_by if state.story is self.state.story else None
        self.state = state
        self.matrix = self._filled(replace(self.matrix, story=state.story, sorted_by=sorted_by))
        self._aim(state.chosen)
        self.rebuild()

    def _filled(self, matrix: Matrix) -> Matrix:
        """``matrix`` with the rows of the present state, in the order it has."""
        measures = ordered(self.state.story, self.state.visible, matrix.order, matrix.sorted_by)
        return replace(matrix, measures=measures, query=self.state.query)

    def _aim(self, measure: int | None) -> None:
        if measure in self.matrix.measures:
            self.cursor = self.matrix.measures.index(measure)

    @property
    def measure(self) -> int | None:
        """The measure under the cursor."""
        return self.matrix.measures[self.cursor] if self.matrix.measures else None

    def lay_out(self, width: int) -> None:
        self.matrix = replace(self.matrix, width=width - 2)
        self.matrix = replace(self.matrix, first=min(self.matrix.first, self.matrix.last_first))
        self.firsts = (0, *accumulate(map(self.matrix.height, range(len(self.matrix.measures)))))
        self.cursor = min(self.cursor, max(0, self.count - 1))
        self.post_message(self.LaidOut())

    @property
    def seen(self) -> State:
        """The state with the sources in sight as its columns."""
        return replace(self.state, columns=tuple(article for article, _ in self.matrix.columns))

    @property
    def has_more(self) -> bool:
        """Whether sources are out of sight."""
        return self.matrix.last_first > 0

    def item(self, index: int) -> Sequence[Row]:
        return self.matrix.rows(index)

    def head(self) -> tuple[Row, ...]:
        title = table_title(self.state, self._order_words, self.matrix.label_width)
        *names, rule = self.matrix.head(title)
        nothing: tuple[Row, ...] = ()
        if not self.matrix.measures:
            words = nothing_shown(self.state, self.app.key_of("table.filter"))
            nothing = ((), (Span("    "), Span(words, "quiet")))
        return (*((Span("  "), *row) for row in names), (Span("──", "rule"), *rule), *nothing)

    @property
    def _order_words(self) -> tuple[str, ...]:
        """How the rows are sorted, in words and in fewer; differences first goes without saying."""
        source = self.matrix.sorted_by
        if source is not None:
            return f"by {self.state.story.name(source)}", f"by {source + 1}"
        if self.matrix.order == "importance":
            return ()
        words = ORDER_WORDS[self.matrix.order]
        return words, words.removesuffix(" first")

    def _change(self, matrix: Matrix) -> None:
        """Show another table with the cursor on the same measure, or where it was before there was none."""
        measure = self.state.chosen if self.measure is None else self.measure
        self.matrix = matrix
        self._aim(measure)
        self.rebuild()

    def action_shift(self, by: int) -> None:
        first = min(max(self.matrix.first + by, 0), self.matrix.last_first)
        self._change(replace(self.matrix, first=first))

    def action_order(self, by: int) -> None:
        order = self.matrix.order
        if self.matrix.sorted_by is None:
            order = ORDERS[(ORDERS.index(order) + by) % len(ORDERS)]
        self._change(self._filled(replace(self.matrix, order=order, sorted_by=None)))
        self.app.say(f"Sorted {ORDER_WORDS[order]}.")

    def action_order_by(self, source: int) -> None:
        if source >= len(self.state.story.articles):
            return
        self._change(self._filled(replace(self.matrix, sorted_by=source).showing(source)))
        self.app.say(f"{self.state.story.name(source)}'s figures first, the greatest on top of each unit.")

    def become(self, state: State) -> None:
        """Show what another find leaves of the same story, the cursor where it can stay."""
        self.state = state if self.measure is None else replace(state, chosen=self.measure)
        self._change(self._filled(self.matrix))

    def filter(self, step: Callable[[State], State]) -> None:
        """Show what another filter leaves, the cursor where it stood before one hid that row."""
        here = self.state if self.measure in (None, self.state.chosen) else self.state.choose(self.measure)
        self.state = step(here)
        self.matrix = self._filled(self.matrix)
        self._aim(self.state.chosen)
        self.rebuild()

    def on_click(self, event: events.Click) -> None:
        if event.y < len(self.matrix.head()) - 1:
            place = self.gutter.left + 2 + self.matrix.frozen_width
            for article, width in self.matrix.columns:
                if place <= event.x < place + width + 2:
                    self.action_order_by(article)
                place += width + 2
            return
        super().on_click(event)


class TableScreen(Above[None], ReadingScreen[None]):
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
                tooltip="Copy the figure with its sentence, source and link"),
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
