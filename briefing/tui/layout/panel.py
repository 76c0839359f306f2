"""The key figures as rows: what is measured, who says what, the verdict in front."""

from collections.abc import Callable, Iterable
from functools import partial

from briefing.tui.layout.closed import grown, lone, shared, takes_one_line
from briefing.tui.layout.labels import OPEN
from briefing.tui.layout.opened import opened
from briefing.tui.layout.spans import Row, Span
from briefing.tui.layout.together import in_time
from briefing.tui.state import State
from briefing.tui.story import Story

NO_MEASURE = -1  # of a line that belongs to none
_SMALL = "Small numbers in words"


class PanelRow:
    """A line of the panel; one that is ``made`` later is made when it is first seen."""

    __slots__ = ("_made", "_row", "article", "measure")

    def __init__(
        self, row: Row, measure: int, article: int | None = None, made: Callable[[], Row] | None = None
    ) -> None:
        self._row, self._made = row, made
        self.measure = measure
        self.article = article  # on a source's own line

    def __bool__(self) -> bool:
        """Whether anything stands in it."""
        return bool(self._row) or self._made is not None

    @property
    def row(self) -> Row:
        if self._made is not None:
            self._row, self._made = self._made(), None
        return self._row


Block = list[PanelRow]
Cache = dict[tuple[int, bool, bool], Block]


def panel_rows(state: State, width: int, cache: Cache | None = None) -> Block:
    """Every visible measure, differences and the chosen one opened to a line for each source.

    A toll that grew stands as a series, unless it is chosen.

    ``cache`` keeps blocks from one call to the next over the same story, width and find.
    """
    cache = {} if cache is None else cache
    rows: Block = []
    last = -1
    for number in state.visible:
        measure = state.story.measures[number]
        chosen, kept = number == state.chosen, state.is_kept(number)
        block = cache.get((number, chosen, kept))
        if block is None:
            if not chosen and not measure.contradictions and in_time(state.story, number):
                block = [PanelRow(row, number) for row in grown(state, number, width, kept=kept)]
            elif chosen or measure.verdict in OPEN or measure.contradictions:
                said = opened(state, number, width, chosen=chosen, kept=kept)
                block = [PanelRow(row, number, article) for article, row in said]
            elif len(state.story.stated_in[number]) > 1:
                block = [PanelRow(row, number) for row in shared(state, number, width, kept=kept)]
            elif takes_one_line(state.story, number, width):
                block = [PanelRow((), number, made=partial(_alone, state, number, width, kept))]
            else:
                block = [PanelRow(row, number) for row in lone(state, number, width, kept=kept)]
            cache[number, chosen, kept] = block
        begin = state.story.small
        if begin is not None and last < begin <= number and rows:
            rows += [PanelRow((), last), PanelRow((Span(_SMALL, "quiet"),), NO_MEASURE)]
        elif rows and (block[-1].article is not None or rows[-1].article is not None):
            rows.append(PanelRow((), last))
        rows += block
        last = number
    return rows


def _alone(state: State, number: int, width: int, kept: bool) -> Row:
    (row,) = lone(state, number, width, kept=kept)
    return row


def row_of(rows: Iterable[PanelRow], measure: int | None) -> tuple[int, int]:
    """First row and number of rows of a measure; (0, 0) where it is not shown."""
    places = [place for place, row in enumerate(rows) if row.measure == measure and row]
    return (places[0], len(places)) if places else (0, 0)


def summary(story: Story) -> list[tuple[str, str, int]]:
    """Verdict symbols with their style and how many measures have them, differences first."""
    counts: dict[tuple[str, str], int] = {}
    for measure in story.measures:
        key = (measure.symbol, f"symbol-{measure.verdict}")
        counts[key] = counts.get(key, 0) + 1
    return [(symbol, style, counts[symbol, style]) for symbol, style in sorted(counts, key=_attention)]


def _attention(key: tuple[str, str]) -> int:
    return "≠?=≈·".index(key[0])
