"""One article in a column: its figures marked by verdict, the chosen sentence in sight."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.selection import Selection

from briefing.model import Figure
from briefing.report.times import when_within
from briefing.text import one_line
from briefing.tui.layout.mentions import mentions
from briefing.tui.layout.page import Page, Range
from briefing.tui.layout.pages import Pages
from briefing.tui.layout.spans import Row, Span, cells, fit, spread
from briefing.tui.layout.wrapping import wrap
from briefing.tui.state import State
from briefing.tui.story import LONE, accent
from briefing.tui.widgets.lines import LineView

GUTTER = 3  # a mark for the passage, which has two cells, a bar beside the chosen sentence
_BESIDE_NAME = 6  # cells for a source's bar, number and pin, and the gap before when it told
LONGEST_LINE = 84


class Place(NamedTuple):
    """Where a pane stands: its article, the first line in sight, the offset it was taken to."""

    article: int
    line: int
    reached: int | None


class ArticlePane(LineView):
    """A column of the reading room."""

    DEFAULT_CSS = """
    ArticlePane {
        width: 1fr;
        padding: 0;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right_square_bracket", "step_figure(1)", "Next figure here", show=False,
                id="article.next-figure", tooltip="The next figure in this article", key_display="]"),
        Binding("left_square_bracket", "step_figure(-1)", "Previous figure here", show=False,
                id="article.previous-figure", tooltip="The previous figure in this article", key_display="["),
    ]  # fmt: skip

    @dataclass
    class FigureChosen(Message):
        """The reader pointed at a figure in the text."""

        measure: int
        article: int

    def __init__(self, slot: int, pages: Pages) -> None:
        super().__init__(id=f"article-{slot}")
        self._pages = pages
        self.article = -1  # index into the story's articles
        self.title_lines = 2
        self._state: State | None = None
        self._page = Page("", (), 1)
        self._title: Page | None = None  # the headline, where the text begins with it
        self._goal: int | None = None  # offset to bring into sight once there is room to lay out
        self._reached: int | None = None  # offset brought into sight, until the reader scrolls away
        self._anchor = 0  # offset of the first character in sight
        self._place: dict[int, int] = {}  # where each article shown here was left
        self._chosen: tuple[Figure, ...] = ()  # what the article states of the chosen measure
        self._found: tuple[Range, ...] = ()
        self._firsts: tuple[int, ...] = ()  # of each mention the first of its words among them
        self._mention: int | None = None  # which one the reader is at
        self._pointed: Range | None = None  # a sentence the reader was taken to

    # -- state ----------------------------------------------------------------------------------

    def show(self, article: int, state: State, *, go: bool) -> None:
        """Show an article of ``state``; ``go`` takes it to the chosen measure's sentence if it states it."""
        before, self._state = self._state, state
        known = before is not None and before.story is state.story
        other_text = not known or article != self.article
        if other_text and not (before and self._same_article(before, article)):
            if known:
                self._place[self.article] = self._anchor
            else:
                self._place.clear()
            self._anchor, self._reached = self._place.get(article, 0), None
        self.article, self._pointed = article, None
        shown = state.story.articles[article]
        if other_text or before is None or before.query != state.query:
            self._mention = None
        said = mentions(shown.text, state.query)
        self._found = tuple(Range(*place, "found") for places in said for place in places)
        self._firsts = tuple(accumulate(map(len, said[:-1]), initial=0)) if said else ()
        self._chosen = () if state.chosen is None else state.story.figures(state.chosen, article)
        if go and self._chosen:
            body = [figure.start for figure in self._chosen if figure.start >= shown.title_end]
            self._goal = (body or [0])[0]
        if other_text:
            self.rebuild()
        else:
            self._reach_goal()
            self.repaint()

    def _same_article(self, before: State, article: int) -> bool:
        """Whether ``article`` is the one shown before, newly read."""
        assert self._state is not None
        return self.article >= 0 and (
            before.story.articles[self.article].id == self._state.story.articles[article].id
        )

    def go_to(self, offset: int) -> None:
        """Bring the character at ``offset`` of the article's text into sight."""
        self._goal = offset
        self._reach_goal()

    def point_out(self, start: int, end: int) -> None:
        """Bring a sentence into sight and mark it, until something else is shown."""
        self._pointed = Range(start, end, "sentence")
        self.repaint()
        self.go_to(start)

    @property
    def place(self) -> Place:
        return Place(self.article, self.scroll_offset.y, self._reached)

    def return_to(self, place: Place) -> None:
        """Stand again where the pane stood, if it shows the same article."""
        if place.article == self.article:
            self._reached = place.reached
            self.scroll_line(place.line)

    @property
    def mentions(self) -> int:
        """How often the article says what is looked for."""
        return len(self._firsts)

    def go_to_mention(self, by: int) -> None:
        """To the next (1), previous (-1) or nearest following (0) mention, going round."""
        if not self._found:
            return
        if by == 0 or self._mention is None:
            self._mention = self._following()
        else:
            self._mention += by
        self._to_mention(self._mention % self.mentions)

    def _following(self) -> int:
        """The first mention from the top of what is in sight."""
        return bisect_left(self._firsts, self._anchor, key=lambda first: self._found[first].start)

    def _to_mention(self, mention: int) -> None:
        self._mention = mention
        self.go_to(self._found[self._firsts[mention]].start)
        self.repaint()

    def is_last_mention(self, by: int) -> bool:
        """Whether no further (1) or earlier (-1) mention follows in this article."""
        at = by if self._mention is None else self._mention + by
        if self._mention is None and by > 0:
            at = self._following()
        return not 0 <= at < self.mentions

    def go_to_end_mention(self, by: int) -> None:
        """To the first (1) or the last (-1) mention."""
        if self._found:
            self._to_mention(0 if by > 0 else self.mentions - 1)

    # -- rows -----------------------------------------------------------------------------------

    def lay_out(self, width: int) -> None:
        if self._state is None or self.article < 0:
            return
        story = self._state.story
        room = max(8, min(width - GUTTER, LONGEST_LINE))
        self._title, self._page = self._pages.of(story, self.article, room)

    def forget_drawn(self) -> None:
        super().forget_drawn()
        self._pages.forget()

    def laid_out(self) -> None:
        if self._goal is None:
            self._goal = self._reached
        if self._goal is None:
            self.scroll_line(self._page.line_of(self._anchor) if self._anchor else 0)
        else:
            self._reach_goal()

    def on_resize(self) -> None:
        """A pane that comes back as wide as it was needs no other rows, but was told where to go."""
        self._ensure_laid_out()
        self._reach_goal()

    def _reach_goal(self) -> None:
        if self._goal is None or not self.ready:
            return
        self.scroll_line(self._page.line_of(self._goal) - self.body_height // 3)
        self._reached, self._goal = self._goal, None

    def reader_scrolled(self) -> None:
        self._reached = None

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self.ready and self._page.lines:
            top = min(round(new_value), len(self._page.lines) - 1)
            self._anchor = self._page.selected((top, 0), (top, 0))[0] if top else 0

    def row_count(self) -> int:
        return len(self._page.lines)

    def row(self, y: int) -> Row:
        return self._text_row(self._page, y)

    def _text_row(self, page: Page, y: int, style: str = "") -> Row:
        """A line of the text with its margin."""
        paragraph = page.lines[y].paragraph
        if paragraph < 0 or self._state is None:
            return ()
        first, last = page.selected((y, 0), (y, 1 << 30))
        under, over = self._ranges(first, last)
        mark = self._margin(first, last) if self._state.passages else Span("  ")
        chosen = any(each.style == "sentence" for each in under)
        gutter = Span("▎", accent(self.article)) if chosen else Span(" ")
        if page.paragraphs[paragraph].is_heading:
            style = "title"
        if style:
            under.insert(0, Range(first, last, style))
        return (mark, gutter, *page.row(y, over, under))

    def _ranges(self, first: int, last: int) -> tuple[list[Range], list[Range]]:
        """What lies under and over the figures of a line of the text."""
        state = self._state
        assert state is not None
        under: list[Range] = []
        over: list[Range] = []
        if state.passages:
            under += [
                Range(passage.start, passage.end, "shared")
                for passage in state.story.passages_in(self.article, first, last)
                if passage.matches
            ]
        if self._pointed is not None:
            under.append(self._pointed)
        else:
            for figure in self._chosen:
                end = max(figure.end, figure.sentence_start + len(figure.sentence))
                under.append(Range(min(figure.start, figure.sentence_start), end, "sentence"))
                over.append(Range(figure.start, figure.end, "chosen"))
        place = bisect_left(self._found, first, key=lambda found: found.end)
        for number, found in enumerate(self._found[place:], place):
            if found.start >= last:
                break
            here = bisect_right(self._firsts, number) - 1 == self._mention
            over.append(found._replace(style="found-here") if here else found)
        return [each for each in under if each.start < last and each.end > first], over

    def _margin(self, first: int, last: int) -> Span:
        """The sign of the sentence that begins in a line."""
        assert self._state is not None
        for passage in self._state.story.passages_in(self.article, first, last):
            if first <= passage.start:
                sign, style = self._state.story.others(self.article, passage)
                return Span(f"{sign:>2}", style)
        return Span("  ")

    def head(self) -> tuple[Row, ...]:
        state, width = self._state, self.inner_width - 1
        if state is None or self.article < 0:
            return ()
        story, number = state.story, self.article
        article = story.articles[number]
        name: Row = (
            Span("▍", accent(number)),
            Span(f"{number + 1} ", "key"),
            Span("⚲ " if number in state.pinned else "", "quiet"),
            Span(story.name(number), "source-on"),
        )
        if state.query:
            here = "" if self._mention is None else f"{self._mention + 1} of "
            right: Row = (Span(f"{here}{self.mentions} found", "quiet"),)
        elif state.passages:
            right = (Span(f"{LONE} {story.lone_passages(number)} only here", "lone"),)
        else:
            beside = max((cells(story.name(column)) for column in state.columns), default=0)
            room = self._narrowest - 1 - beside - _BESIDE_NAME
            when = when_within(article, room, year=story.year, one_day=story.one_day)
            right = (Span(when, "quiet"),)
        titles = self._title_rows(one_line(article.title), self.inner_width - GUTTER)
        rule = Span("━" * width, accent(number)) if self.has_focus else Span("─" * width, "rule")
        return (
            (Span(" "), *spread(name, right, width)),
            *titles[: self.title_lines],
            *[()] * (self.title_lines - len(titles)),
            (Span(" "), rule),
        )

    @property
    def _narrowest(self) -> int:
        """The cells of the narrowest column: what stands above their texts is written alike in all."""
        beside = self.parent.children if self.parent is not None else ()
        panes = (pane for pane in beside if isinstance(pane, ArticlePane) and not pane.has_class("-absent"))
        return min((pane.inner_width for pane in panes), default=self.inner_width)

    def _title_rows(self, title: str, width: int) -> list[Row]:
        """The headline, its figures marked where it is part of the text, cut to the lines there are."""
        if self._title is not None and len(self._title.lines) <= self.title_lines:
            return [self._text_row(self._title, y, "title") for y in range(len(self._title.lines))]
        spans = wrap(title, max(1, width))
        lines = [title[start:end] for start, end in spans[: self.title_lines]]
        if len(spans) > self.title_lines:
            lines[-1] = fit(title[spans[self.title_lines - 1][0] :], max(1, width))
        return [(Span(" " * GUTTER), Span(text, "title")) for text in lines]

    # -- selecting and pointing -------------------------------------------------------------------

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The article's own words, without the margin and the verdicts' symbols."""
        if self._state is None or not self._page.lines:
            return None
        last = len(self._page.lines) - 1
        start = selection.start or (0, 0)
        end = selection.end or (1 << 30, last)
        low, high = self._page.selected((start[1], start[0] - GUTTER), (end[1], end[0] - GUTTER))
        return self._state.story.articles[self.article].text[low:high], "\n"

    def on_click(self, event: events.Click) -> None:
        row = self.row_at(event.y)
        if self._state is None or row is None:
            return
        offset = self._page.offset_at(row, event.x - self.gutter.left - GUTTER)
        if offset is None:
            return
        story = self._state.story
        mark = story.mark_at(self.article, offset) or story.mark_at(self.article, max(0, offset - 1))
        if mark is not None:
            self.post_message(self.FigureChosen(mark.measure, self.article))

    def action_step_figure(self, by: int) -> None:
        if self._state is None:
            return
        marks = self._state.story.marks[self.article]
        here = [place for place, mark in enumerate(marks) if mark.measure == self._state.chosen]
        if here:
            place = here[0] + by
        else:
            place = bisect_left(marks, self._anchor, key=lambda mark: mark.start) - (by < 0)
        if 0 <= place < len(marks):
            self.post_message(self.FigureChosen(marks[place].measure, self.article))
