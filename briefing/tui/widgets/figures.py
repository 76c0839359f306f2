"""The key figures: every measure with its verdict; choosing one moves every article."""

from dataclasses import dataclass

from textual import events
from textual.message import Message

from briefing.tui.host import Host
from briefing.tui.layout.heading import heading, how_many, nothing_shown, short_heading
from briefing.tui.layout.panel import NO_MEASURE, Cache, PanelRow, panel_rows, row_of
from briefing.tui.layout.spans import Row, Span, beside_cursor, cells, spread, under_cursor
from briefing.tui.state import State
from briefing.tui.widgets.lines import LineView


class FiguresPanel(LineView):
    DEFAULT_CSS = """
    FiguresPanel {
        width: 44;
        padding: 0 0 0 1;
    }
    """
    BINDING_GROUP_TITLE = "Key figures"

    app: Host

    @dataclass
    class Chosen(Message):
        """The reader pointed at a measure, or at what one source says of it."""

        measure: int
        article: int | None = None

    @dataclass
    class Opened(Message):
        """The reader wants the evidence of the measure pointed at."""

    @dataclass
    class Stepped(Message):
        """The reader moves ``by`` measures."""

        by: int

    def __init__(self) -> None:
        super().__init__(id="figures")
        self._state: State | None = None
        self._rows: list[PanelRow] = []
        self._blocks: Cache = {}
        self._blocks_width = 0
        self._clicked = False  # the last click chose something

    def show(self, state: State) -> None:
        before = self._state
        if before is None or before.story is not state.story or before.query != state.query:
            self._blocks.clear()
        self._state = state
        self.rebuild()

    def lay_out(self, width: int) -> None:
        if width != self._blocks_width:
            self._blocks.clear()
            self._blocks_width = width
        self._rows = panel_rows(self._state, width - 2, self._blocks) if self._state else []

    def laid_out(self) -> None:
        """Keep the chosen measure in sight, moving no more than needed."""
        if self._state is None:
            return
        first, count = row_of(self._rows, self._state.chosen)
        top, height = self.scroll_offset.y, self.body_height
        if first < top + 1:
            self.scroll_line(first - 1)
        elif first + count + 1 > top + height:
            self.scroll_line(min(first - 1, first + count + 1 - height))

    def row_count(self) -> int:
        return len(self._rows)

    def row(self, y: int) -> Row:
        here = self._rows[y]
        if not here:
            return ()
        assert self._state is not None
        return under_cursor(here.row) if here.measure == self._state.chosen else beside_cursor(here.row)

    def head(self) -> tuple[Row, ...]:
        state, width = self._state, self.inner_width
        if state is None:
            return ()
        count = how_many(state)
        fits = cells(heading(state)) + cells(count) + 3 <= width
        title = (Span("  "), Span(heading(state) if fits else short_heading(state), "source-on"))
        rule = Span("━" * width, "brand") if self.has_focus else Span("─" * width, "rule")
        empty: tuple[Row, ...] = ()
        if not state.visible:
            words = nothing_shown(state, self.app.key_of("room.filter"))
            empty = ((), (Span("  "), Span(words, "quiet")))
        return (spread(title, (Span(count, "quiet"),), width), (rule,), *empty)

    def on_click(self, event: events.Click) -> None:
        """A click chooses; a second one opens what the first one chose, though rows may have moved."""
        if event.chain == 1:
            row = self.row_at(event.y)
            here = PanelRow((), NO_MEASURE) if row is None else self._rows[row]
            self._clicked = bool(here) and here.measure != NO_MEASURE
            if self._clicked:
                self.post_message(self.Chosen(here.measure, here.article))
        elif event.chain == 2 and self._clicked:
            self.post_message(self.Opened())

    def action_move(self, by: int) -> None:
        self.post_message(self.Stepped(by))

    def action_page(self, by: int, parts: int = 1) -> None:
        self.post_message(self.Stepped(by * max(1, self.body_height // 3 // parts)))

    def action_top(self) -> None:
        self.post_message(self.Stepped(-(1 << 20)))

    def action_bottom(self) -> None:
        self.post_message(self.Stepped(1 << 20))
