"""The articles side by side and the key figures beside them, fitted to the width."""

from itertools import repeat
from typing import NamedTuple

from textual.containers import Horizontal

from briefing.text import one_line
from briefing.tui.layout.columns import NARROW, panel_width, slots
from briefing.tui.layout.pages import Pages
from briefing.tui.layout.wrapping import wrap
from briefing.tui.state import State
from briefing.tui.widgets.article import GUTTER, ArticlePane, Place
from briefing.tui.widgets.figures import FiguresPanel
from briefing.tui.widgets.lines import LineView

MOST = 4  # articles side by side
_AROUND = GUTTER + 3  # cells of a column that are not its text


class Places(NamedTuple):
    """Where every column stands, and whether the article is on show where there is room for one pane."""

    columns: tuple[Place, ...]
    article: bool


class Columns(Horizontal):
    """Below NARROW cells one pane at a time: class ``-article`` shows an article, else the panel."""

    DEFAULT_CSS = """
    Columns {
        height: 1fr;
        padding: 1 0 0 0;
        visibility: hidden; /* it shows nothing of its own; what is not there need not be drawn */
        .-absent { display: none; }
        &.-narrow {
            padding: 0;
            FiguresPanel { width: 1fr; }
            ArticlePane { display: none; }
            &.-article ArticlePane { display: block; }
            &.-article .-absent { display: none; }
            &.-article FiguresPanel { display: none; }
        }
    }
    """

    def __init__(self, width: int) -> None:
        self.articles = tuple(map(ArticlePane, range(MOST), repeat(Pages())))
        self.figures = FiguresPanel()
        super().__init__(*self.articles, self.figures, id="columns")
        self.fit(width)
        for pane in self.articles[slots(width) :]:  # as in most stories: styled once
            pane.add_class("-absent")

    def fit(self, width: int) -> None:
        """Divide ``width`` cells."""
        self.set_class(width < NARROW, "-narrow")
        if width >= NARROW:
            self.figures.styles.width = panel_width(width)
        else:
            self.figures.styles.clear_rule("width")

    def show(self, state: State, *, go: bool) -> None:
        """Show ``state``; ``go`` takes the articles to the chosen measure."""
        self.figures.show(state)
        lines = self._title_lines(state)
        for slot, pane in enumerate(self.articles):
            pane.set_class(slot >= len(state.columns), "-absent")
            if slot < len(state.columns):
                pane.title_lines = lines
                pane.show(state.columns[slot], state, go=go)

    def _title_lines(self, state: State) -> int:
        """Lines every column gives its title, so that their texts begin at the same height."""
        width, height = self.app.size
        room = width - (panel_width(width) if width >= NARROW else 0)
        column = room // max(1, len(state.columns)) - _AROUND
        most = 3 if height >= 40 else 2 if height >= 24 else 1
        titles = [one_line(state.story.articles[number].title) for number in state.columns]
        return min(most, max((len(wrap(title, max(8, column))) for title in titles), default=1))

    # -- going from pane to pane ------------------------------------------------------------------

    @property
    def narrow(self) -> bool:
        """Whether there is room for one pane only."""
        return self.has_class("-narrow")

    @property
    def alone(self) -> str:
        """Which pane has the room to itself: "figures", "article", or neither ("")."""
        return "" if not self.narrow else "article" if self.has_class("-article") else "figures"

    def panes(self) -> list[LineView]:
        """Panes on show, left to right."""
        panes = (*self.articles, self.figures)
        return [pane for pane in panes if pane.display and not pane.has_class("-absent")]

    def go(self, by: int, *, around: bool) -> None:
        """Focus the pane ``by`` places further right, stopping at the ends or going ``around``."""
        if self.narrow:
            self.swap()
            return
        panes = self.panes()
        focused = self.screen.focused
        if focused in panes:
            place = panes.index(focused) + by
            place = place % len(panes) if around else min(max(place, 0), len(panes) - 1)
            self.screen.set_focus(panes[place])  # Widget.focus would have the pane drawn anew
        elif panes:
            panes[-1].focus()

    def swap(self) -> None:
        """Where there is room for one pane: from the figures to the article, and back."""
        self.turn_to_article(not self.has_class("-article"))

    @property
    def mentions(self) -> int:
        """How often the articles in the columns say what is looked for."""
        return sum(pane.mentions for pane in self.articles if not pane.has_class("-absent"))

    def uncover_article(self) -> None:
        """Show the article where there is room for one pane, and leave the focus where it is."""
        self.add_class("-article")

    def focus_shown(self) -> None:
        """Focus what is on show where there is room for one pane."""
        if self.narrow:
            self.turn_to_article(self.has_class("-article"))

    def turn_to_article(self, article: bool = True) -> None:
        """Show the article (or the figures) where there is room for one pane, and focus it."""
        self.set_class(article, "-article")
        (self.articles[0] if article else self.figures).focus()

    def places(self) -> Places:
        """Where every column stands now."""
        return Places(tuple(pane.place for pane in self.articles), self.has_class("-article"))

    def return_to(self, places: Places) -> None:
        """Put every column where it stood."""
        self.set_class(places.article, "-article")
        for pane, place in zip(self.articles, places.columns, strict=True):
            pane.return_to(place)

    def point_out(self, article: int, start: int, end: int) -> None:
        """Focus the column of an article and bring a sentence of it into sight."""
        for pane in self.articles:
            if pane.article == article and not pane.has_class("-absent"):
                pane.focus()
                pane.point_out(start, end)

    def go_to_mention(self, by: int) -> None:
        """Take every column to its next (1), previous (-1) or nearest (0) mention."""
        for pane in self.articles:
            pane.go_to_mention(by)
