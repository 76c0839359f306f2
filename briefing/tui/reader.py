"""One story being read: where the reader is in it, for every screen that shows it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

from briefing.report.links import safe_link
from briefing.tui.host import Host
from briefing.tui.quoting import quotation, quoted_what
from briefing.tui.state import State
from briefing.tui.story import Story

Show = Callable[[State, bool], None]  # the state, and whether to go to the chosen figure
_numbers = count(1)


class Reader:
    """Holds the State; whoever changes it does so here, and whoever shows it is told of every change."""

    def __init__(self, host: Host, state: State) -> None:
        self.host = host
        self.state = state
        self.at: int | None = None  # the article the reader stands in
        self.number = next(_numbers)  # tells readers apart
        self.over: list[str] = []  # the screens over the room that were made for him, by name
        self._shown_by: list[Show] = []

    @property
    def story(self) -> Story:
        return self.state.story

    def become(self, state: State, *, go: bool = False) -> None:
        """Be in ``state``; ``go`` takes the articles to the chosen figure."""
        self.state = state
        for show in tuple(self._shown_by):
            show(state, go)

    def show_on(self, show: Show) -> None:
        """Tell ``show`` of every change from now on."""
        if show not in self._shown_by:
            self._shown_by.append(show)

    def show_no_more_on(self, show: Show) -> None:
        if show in self._shown_by:
            self._shown_by.remove(show)

    def step(self, step: Callable[[State], State], *, go: bool = True) -> None:
        """Take a step from the present state to another."""
        state = step(self.state)
        if state is not self.state:
            self.become(state, go=go and state.chosen is not None)

    def choose(self, measure: int, articles: Sequence[int] = ()) -> None:
        """Choose a measure, whatever the filter hides, and show it in ``articles`` first."""

        def step(state: State) -> State:
            if measure not in state.visible:
                state = replace(state, filter="all", query="")
            return state.choose(measure, articles)

        self.step(step)

    def next_difference(self, by: int) -> None:
        """To the next (1) or previous (-1) difference, or say why there is none."""
        differences = self.story.differences
        if not differences:
            self.host.say(no_differences(self.story))
            return
        before = self.state.chosen
        self.step(lambda state: state.step_difference(by))
        if not set(differences).intersection(self.state.visible):
            self.host.say("No differences among what was found.")
        elif self.state.chosen == before:
            self.host.say("The only difference found." if self.state.query else "The only difference.")

    @property
    def article(self) -> int | None:
        """The article the reader is at, else the first on show that states the figure."""
        state = self.state
        if self.at in state.columns or not state.columns:
            return self.at
        stated = state.story.stated_in[state.chosen] if state.chosen is not None else ()
        return next((number for number in state.columns if number in stated), state.columns[0])

    @property
    def looks_at(self) -> int | None:
        """The article the reader stands in; None where he looks at what all say."""
        return self.at if self.at in self.state.columns else None

    def copy(self, selected: str | None, article: int | None = None) -> None:
        """Copy what is selected, else the chosen figure with its sentence, source and link: those of
        ``article``, of the one the reader stands in, of a difference those of every side."""
        article = self.looks_at if article is None else article
        text = selected or quotation(self.state, article)
        if text:
            self.host.copy(text, "the selection" if selected else quoted_what(self.state, article))
        else:
            self.host.say("Nothing is chosen to copy.")

    def open_original(self, article: int | None = None) -> None:
        """Open ``article`` or what the reader is at, in the browser, if its address is one."""
        import webbrowser

        article = self.article if article is None else article
        if article is None:
            return
        url = safe_link(self.story.articles[article].url)
        if not url:
            self.host.say(f"{self.story.name(article)}: no web address is known.", warning=True)
        elif webbrowser.open(url):
            self.host.say(f"Asked the browser for {url}")
        else:
            self.host.say(f"No browser was found; the address is {url}", warning=True)

    def bookmark(self) -> None:
        """Keep the chosen figure, or let it go."""
        if self.state.chosen is None:
            return
        self.step(State.toggle_kept, go=False)
        problem = self.host.memory.keep(self.story, self.state.kept)
        kept = self.state.is_kept(self.state.chosen)
        way = self._way_to_kept() if kept else ""
        only = f"; {way} the bookmarks alone." if way else "."
        self.host.say(
            problem or ("Bookmarked" if kept else "No longer bookmarked") + only, warning=bool(problem)
        )

    def _way_to_kept(self) -> str:
        """The key of the room that shows what is kept from where the reader is, "" where that is shown."""
        if self.state.filter == "kept":
            return ""
        back, on = self.host.key_of("room.filter-back"), self.host.key_of("room.filter")
        if self.state.with_filter(-1).filter == "kept":
            return f"{back} shows"
        return f"{on} shows" if self.state.with_filter(1).filter == "kept" else f"{on} leads on to"


def no_differences(story: Story) -> str:
    """Why there is no difference to go to."""
    if len(story.articles) < 2:
        return "One source: nothing to compare it with."
    agree, unclear = (story.comparison.count(verdict) for verdict in ("agree", "unclear"))
    return f"No differences: {agree} agree, {unclear} unclear."
