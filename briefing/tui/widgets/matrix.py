"""The table as a pane: a row a figure, a column a source, in the order and from the source that is wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from briefing.tui.host import Host
from briefing.tui.layout.heading import nothing_shown, table_title
from briefing.tui.layout.matrix import Matrix
from briefing.tui.layout.ordering import ORDER_WORDS, ORDERS, ordered
from briefing.tui.layout.spans import Row, Span
from briefing.tui.state import State
from briefing.tui.widgets.picker import Picker


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
