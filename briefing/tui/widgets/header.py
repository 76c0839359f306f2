"""What story this is, how its figures compare, and which sources there are."""

from collections.abc import Sequence

from briefing.report.wording import size
from briefing.tui.layout.heading import FILTER_MARKS
from briefing.tui.layout.panel import summary
from briefing.tui.layout.spans import Row, Span, cells, fit, fit_name, spread, width_of
from briefing.tui.state import State
from briefing.tui.story import LONE, accent
from briefing.tui.widgets.bar import Bar

_GAP = 2  # cells between two sources
_MORE = 9  # cells that "+12 more" takes


class StoryHeader(Bar):
    """Two lines: the headline with the counts, and the sources with the keys that show them."""

    DEFAULT_CSS = """
    StoryHeader { height: 2; dock: top; }
    """

    def __init__(self) -> None:
        super().__init__(id="header")
        self.state: State | None = None
        self.notice = ""

    def show(self, state: State | None, notice: str = "") -> None:
        """Show a story's state, or ``notice`` while there is none."""
        self.state, self.notice = state, notice
        self.refresh()

    def rows(self, width: int) -> list[Row]:
        brand: Row = (Span("briefing", "brand"), Span("  "))
        if self.state is None:
            return [(*brand, Span(fit(self.notice, max(0, width - 10)), "quiet"))]
        story = self.state.story
        room = width - width_of(brand)
        right: list[Span] = []
        if self.notice:
            right.append(Span(f"{self.notice}   ", "quiet"))
        if width >= (140 if self.notice else 110):
            right.append(Span(f"{size(story.comparison)}   ", "quiet"))
        right += _marks(self.state)
        first = (*brand, Span(fit(story.headline, max(8, room - width_of(right) - 3)), "title"))
        return [spread(first, tuple(right), width, gap=3), self._sources(width)]

    def _sources(self, width: int) -> Row:
        """Every source with its number, those in a column bright; what does not fit is counted."""
        assert self.state is not None
        story = self.state.story
        count = len(story.articles)
        facts = [f" {LONE}{story.lone_passages(n)}" if self.state.passages else "" for n in range(count)]
        longest = _longest(list(zip(story.names, facts, strict=True))[:9], width)
        spans: list[Span] = []
        left = width
        for number in range(count):
            shown = number in self.state.columns
            label = fit_name(story.name(number), longest - cells(facts[number]))
            key = f"{number + 1} "
            more = count - number
            show = f" @show({number})"
            parts = [
                Span("▍" if shown else " ", accent(number) + show),
                Span(key, ("key" if shown else "quiet") + show),
                Span(label, ("source-on" if shown else "quiet") + show),
                Span(facts[number], "lone"),
                Span(" " * _GAP),
            ]
            size = width_of(parts)
            if size > left + (_GAP if more == 1 else -_MORE):
                spans.append(Span(f"+{more} more", "quiet @sources"))
                break
            spans += parts
            left -= size
        return tuple(spans)


def _marks(state: State) -> list[Span]:
    """How many figures have which verdict; those a filter hides stand back, those it shows are lit."""
    counts = summary(state.story)
    spans: list[Span] = []
    if counts and counts[0][0] not in "≠·":
        spans = [Span("≠ 0", "quiet")]  # what is compared and nowhere differs
    for symbol, style, count in counts:
        shown = symbol in FILTER_MARKS[state.filter]
        count_style = "source" if state.filter == "all" else "source-on" if shown else "quiet"
        spans += [Span("  " if spans else ""), Span(symbol, style if shown else "quiet")]
        spans.append(Span(f" {count}", count_style))
    return spans


def _longest(names: Sequence[tuple[str, str]], width: int) -> int:
    """The cells that a name and its fact may take so that all stand in ``width``; no fewer than eight."""
    around = 3 + _GAP  # its bar, its number, the gap behind it
    room = width + _GAP - len(names) * around

    def taken(most: int) -> int:
        return sum(cells(fit_name(name, most - cells(fact)) + fact) for name, fact in names)

    return next((most for most in range(26, 8, -1) if taken(most) <= room), 8)
