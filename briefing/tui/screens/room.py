"""The reading room: a story's articles side by side, and its key figures."""

import webbrowser
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.screen import Screen

from briefing.report.wording import counted, line, safe_link
from briefing.tui.layout.columns import NARROW, WIDE, panel_width, slots
from briefing.tui.layout.wrapping import wrap
from briefing.tui.loading import Event, Failed, Loaded, Loading, Progress
from briefing.tui.state import FILTERS, State, follow
from briefing.tui.stories import StorySource
from briefing.tui.story import Story
from briefing.tui.widgets.article import GUTTER, ArticlePane
from briefing.tui.widgets.figures import FILTER_NAMES, FiguresPanel
from briefing.tui.widgets.header import StoryHeader
from briefing.tui.widgets.hints import Hint, HintBar
from briefing.tui.widgets.lines import LineView

if TYPE_CHECKING:
    from briefing.tui.app import BriefingApp
    from briefing.tui.widgets.prompt import PromptBar


def _binding(key: str, action: str, label: str, name: str, tooltip: str) -> Binding:
    return Binding(key, action, label, show=False, id=f"room.{name}", tooltip=tooltip)


class RoomScreen(Screen[None]):
    """One story. Owns its State; every pane is shown what it should show."""

    DEFAULT_CSS = """
    RoomScreen {
        background: $background;
        layout: vertical;
        #columns { height: 1fr; padding: 1 0 0 0; }
        .-absent { display: none; }
        &.-narrow #columns { padding: 0; }
        &.-narrow.-panel ArticlePane { display: none; }
        &.-narrow.-article FiguresPanel { display: none; }
        &.-narrow FiguresPanel { width: 1fr; }
    }
    """
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-narrow"),
        (NARROW, "-middle"),
        (WIDE, "-wide"),
    ]
    AUTO_FOCUS = "#figures"
    BINDING_GROUP_TITLE = "Reading room"
    BINDINGS: ClassVar[list[BindingType]] = [
        _binding("n", "next(1)", "Next difference", "next-difference",
                 "The next difference, in every article that states it; the next mention while finding"),
        _binding("N", "next(-1)", "Previous difference", "previous-difference",
                 "The previous difference, or the previous mention while finding"),
        _binding("J", "step(1)", "Next figure", "next-figure", "The next figure of the panel, from any pane"),
        _binding("K", "step(-1)", "Previous figure", "previous-figure",
                 "The previous figure of the panel, from any pane"),
        _binding("enter", "evidence", "Evidence", "evidence",
                 "Every source's sentence and value, the intervals on one axis, the reason"),
        _binding("t", "table", "Table", "table", "All figures by all sources as a table"),
        _binding("c", "checks", "Checks", "checks",
                 "Arithmetic that ties figures together, and whether it holds"),
        _binding("p", "passages", "Shared passages", "passages",
                 "In the margin: how many other sources say a sentence; ◇ what only this one says"),
        _binding("f", "filter(1)", "Filter", "filter",
                 "Only differences, then only unclear, agreeing, lone, bookmarked figures, then all"),
        _binding("F", "filter(-1)", "Filter back", "filter-back", "The filters the other way round"),
        _binding("slash", "find", "Find", "find", "Find a word in every article and among the figures"),
        _binding("b", "bookmark", "Bookmark", "bookmark",
                 "Keep this figure, or let it go; f shows what is kept"),
        _binding("y", "copy", "Copy", "copy", "Copy the figure with its sentence, source and link"),
        _binding("o", "open", "Open original", "open", "Open the original article in the browser"),
        _binding("e", "export", "Export", "export", "Write the comparison to a file"),
        _binding("r", "reload", "Read again", "reload", "Read the sources again and stay where you are"),
        _binding("h,left", "focus_pane(-1)", "Pane to the left", "pane-left", "To the pane on the left"),
        _binding("l,right", "focus_pane(1)", "Pane to the right", "pane-right", "To the pane on the right"),
        _binding("tab", "cycle(1)", "Next pane", "next-pane", "To the next pane"),
        _binding("shift+tab", "cycle(-1)", "Previous pane", "previous-pane", "To the previous pane"),
        _binding("v", "swap", "Figures or article", "swap",
                 "Between the key figures and the article, where there is room for one"),
        _binding("s", "sources", "Sources", "sources", "Choose any source for a column from a list"),
        *(
            _binding(str(key), f"show({key - 1})", f"Source {key}", f"source-{key}",
                     f"Source {key} in a column, and keep it there; again lets it go")
            for key in range(1, 10)
        ),
        _binding("escape,backspace", "back", "Back", "back",
                 "End the find, clear the filter, else the front page"),
    ]  # fmt: skip

    app: "BriefingApp"

    @dataclass
    class Arrived(Message):
        """Something came from the work on this story."""

        job: Loading
        event: Event

    def __init__(self, source: StorySource, job: Loading | None = None, story: Story | None = None) -> None:
        super().__init__(classes="-panel")
        self.source = source
        self.job = job
        self.state: State | None = None
        self._story = story
        self._fitted = self.app.size
        self._notice = "" if story else "reading …"
        self._prompt: PromptBar | None = None

    def compose(self) -> ComposeResult:
        yield StoryHeader()
        with Horizontal(id="columns"):
            for slot in range(3):
                yield ArticlePane(slot)
            panel = FiguresPanel()
            if self.app.size.width >= NARROW:
                panel.styles.width = panel_width(self.app.size.width)
            yield panel
        yield HintBar()

    def on_mount(self) -> None:
        if self._story is not None:
            self.open(self._story)
            return
        job = self.job or self.app.load(self.source)
        self.job = job
        self.query_one(StoryHeader).show(None, self._notice)
        if job.ready():  # the first frame shows figures
            self._arrived(self.Arrived(job, next(iter(job))))
        self._listen(job)

    def on_resize(self) -> None:
        if self.state is None or self.size == self._fitted:
            return
        self._fitted = self.size
        self._fit(self.size.width)
        self.set_state(self.state.with_slots(slots(self.size.width)))

    def _fit(self, width: int) -> None:
        if width >= NARROW:
            self.query_one(FiguresPanel).styles.width = panel_width(width)
        else:
            self.query_one(FiguresPanel).styles.clear_rule("width")

    # -- loading --------------------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="loading")
    def _listen(self, job: Loading) -> None:
        for event in job:
            self.post_message(self.Arrived(job, event))

    @on(Arrived)
    def _arrived(self, message: Arrived) -> None:
        if message.job is not self.job:
            return
        match message.event:
            case Progress(text):
                self._tell(text)
            case Failed(reasons):
                self.app.unreadable(self.source, reasons)
            case Loaded(comparison, skipped, partial):
                self._tell("comparing the beginnings so far" if partial else "")
                self.open(Story(comparison, self.source.title if not comparison.articles else "", partial))
                if skipped and not partial:
                    more = f" (and {len(skipped) - 1} more)" if len(skipped) > 1 else ""
                    self.say(f"Skipped {skipped[0]}{more}", warning=True)

    def _tell(self, notice: str) -> None:
        self._notice = notice
        self.query_one(StoryHeader).show(self.state, notice)

    def open(self, story: Story) -> None:
        """Show a story; one that replaces another leaves the reader where he is."""
        if not story.partial:
            self.app.compared(self.source, story)
        if self.state is None:
            state = State(story, kept=self.app.memory.kept_of(story), follow=self.app.settings.follow)
            state = state.choose(0 if story.measures else None).with_slots(slots(self.app.size.width))
            self.set_state(state, go=True)
            self.call_after_refresh(self.app.settle)
        else:
            self.set_state(carried_over(self.state, story))

    # -- state ----------------------------------------------------------------------------------

    def set_state(self, state: State, *, go: bool = False) -> None:
        """Show ``state`` everywhere; ``go`` takes the articles to the chosen measure."""
        self.state = state
        self.query_one(StoryHeader).show(state, self._notice)
        self.query_one(FiguresPanel).show(state)
        self._show_panes(go=go)
        self._show_hints()

    def _show_panes(self, *, go: bool = False) -> None:
        state = self.state
        columns = state.columns if state else ()
        panes = list(self.query(ArticlePane))
        for slot, pane in enumerate(panes):
            pane.set_class(slot >= len(columns), "-absent")
        if state is None:
            return
        lines = self._title_lines(state)
        for pane, article in zip(panes, columns, strict=False):
            pane.title_lines = lines
            pane.show(article, state, go=go)

    def _title_lines(self, state: State) -> int:
        """Lines every column gives its title, so that their texts begin at the same height."""
        width, height = self.app.size
        room = width - (panel_width(width) if width >= NARROW else 0)
        column = room // max(1, len(state.columns)) - GUTTER - 4
        most = 3 if height >= 40 else 2 if height >= 24 else 1
        titles = [line(state.story.articles[number].title) for number in state.columns]
        return min(most, max((len(wrap(title, max(8, column))) for title in titles), default=1))

    def _update(self, step: Callable[[State], State], *, go: bool = True) -> None:
        """Take a step and show where it leads."""
        if self.state is None:
            return
        state = step(self.state)
        if state is not self.state:
            self.set_state(state, go=go and state.chosen is not None)

    def say(self, message: str, *, warning: bool = False) -> None:
        self.query_one(HintBar).say(message, warning=warning)

    def _show_hints(self) -> None:
        key = self.app.key_of
        state = self.state
        hints: list[Hint] = []
        if state is not None and state.query:
            hints += [
                (key("room.next-difference"), "next mention", "next(1)"),
                (key("room.back"), "end find", "back"),
            ]
        else:
            hints.append((key("room.next-difference"), "next difference", "next(1)"))
        hints.append((key("room.evidence"), "evidence", "evidence"))
        if self.has_class("-narrow"):
            hints.append((key("room.swap"), "figures/article", "swap"))
        hints += [
            (key("room.table"), "table", "table"),
            (key("room.find"), "find", "find"),
            (key("room.filter"), "filter", "filter(1)"),
            (key("room.copy"), "copy", "copy"),
            (key("app.help"), "keys", "app.help"),
            (key("room.checks"), "checks", "checks"),
            (key("room.passages"), "passages", "passages"),
            (key("room.open"), "open", "open"),
            (key("room.export"), "export", "export"),
            (key("app.quit"), "quit", "app.quit"),
        ]
        self.query_one(HintBar).show(hints)

    # -- moving ---------------------------------------------------------------------------------

    def action_next(self, by: int) -> None:
        if self.state is None:
            return
        if self.state.query:
            self._next_mention(by)
        elif not self.state.story.differences:
            self.say(no_differences(self.state.story))
        else:
            only = self.state.story.differences == (self.state.chosen,)
            self._update(lambda state: state.step_difference(by))
            if only:
                self.say("The only difference.")

    def action_step(self, by: int) -> None:
        self._update(lambda state: state.step(by))

    @on(FiguresPanel.Stepped)
    def _stepped(self, message: FiguresPanel.Stepped) -> None:
        self.action_step(message.by)

    @on(FiguresPanel.Chosen)
    def _chosen(self, message: FiguresPanel.Chosen) -> None:
        self._update(lambda state: state.choose(message.measure))

    def choose(self, measure: int) -> None:
        """Choose a measure, whatever the filter hides."""

        def step(state: State) -> State:
            if measure not in state.visible:
                state = replace(state, filter="all", query="")
            return state.choose(measure)

        self._update(step)

    def take(self, state: State, measure: int | None) -> None:
        """Stand where another view of the same story left off: its filter, its measure."""
        if self.state is not None and state.story is self.state.story:
            self.set_state(replace(self.state, filter=state.filter).choose(measure), go=measure is not None)

    @on(FiguresPanel.Opened)
    def _opened(self) -> None:
        self.action_evidence()

    @on(ArticlePane.FigureChosen)
    def _figure_chosen(self, message: ArticlePane.FigureChosen) -> None:
        self.choose(message.measure)

    def action_filter(self, by: int) -> None:
        self._update(lambda state: state.with_filter(by))
        if self.state is not None:
            passed_over = (
                "" if self.state.filter != "all" else f" ({len(FILTERS) - 1} filters, none lets more through)"
            )
            self.say(FILTER_NAMES[self.state.filter] + (passed_over if not self.state.visible else ""))

    def action_passages(self) -> None:
        self._update(lambda state: replace(state, passages=not state.passages), go=False)
        if self.state is not None and self.state.passages:
            self.say("In the margin: how many other sources say this sentence; ◇ only this one says it.")

    def action_show(self, article: int) -> None:
        if self.state is None:
            return
        if article >= len(self.state.story.articles):
            self.say(f"There are {counted(len(self.state.story.articles), 'source')}.")
            return
        self._update(lambda state: state.show(article, slots(self.size.width)))
        if self.has_class("-narrow"):
            self._view("article")
            self.query_one("#article-0").focus()

    def panes(self) -> list[LineView]:
        """Panes on show, left to right."""
        return [pane for pane in self.query(LineView) if pane.display and not pane.has_class("-absent")]

    def action_focus_pane(self, by: int) -> None:
        if self.has_class("-narrow"):
            self.action_swap()
            return
        panes = self.panes()
        if self.focused in panes:
            place = panes.index(self.focused) + by
            panes[min(max(place, 0), len(panes) - 1)].focus()

    def action_swap(self) -> None:
        if not self.has_class("-narrow"):
            self.say("Everything is on show already.")
        elif self.has_class("-panel"):
            self._view("article")
            self.query_one("#article-0").focus()
        else:
            self._view("panel")
            self.query_one(FiguresPanel).focus()

    def _view(self, name: str) -> None:
        self.set_class(name == "panel", "-panel")
        self.set_class(name == "article", "-article")

    def action_cycle(self, by: int) -> None:
        """To the next pane, going round; where there is room for one, between figures and article."""
        panes = self.panes()
        if self.has_class("-narrow"):
            self.action_swap()
        elif self.focused in panes:
            panes[(panes.index(self.focused) + by) % len(panes)].focus()
        elif panes:
            panes[-1].focus()

    def action_back(self) -> None:
        if self.state is not None and self.state.query:
            self.end_find()
        elif self.state is not None and self.state.filter != "all":
            self._update(lambda state: replace(state, filter="all"), go=False)
        else:
            self.app.action_front()

    # -- finding --------------------------------------------------------------------------------

    async def action_find(self) -> None:
        if self.state is None:
            return
        if self._prompt is None:
            from briefing.tui.widgets.prompt import PromptBar

            self._prompt = PromptBar()
            await self.mount(self._prompt)
        self._prompt.ask("/", "find")

    def on_prompt_bar_typed(self, message: "PromptBar.Typed") -> None:
        """Look for what is typed, as it is typed."""
        if self.state is None:
            return
        query = message.text
        counts = [mentions(article.text, query) for article in self.state.story.articles]
        state = self.state.find(query)
        wanted = [number for number, count in enumerate(counts) if count]
        if query and state.follow:
            state = replace(state, columns=follow(state.columns, wanted, state.pinned))
        self.set_state(state)
        if query:
            self._next_mention(0)
            total = counted(len(counts), "source")
            found = f"{counted(sum(counts), 'mention')} in {len(wanted)} of {total}"
            message.bar.tell(found if wanted else "not found")
        else:
            message.bar.tell("")

    def on_prompt_bar_entered(self, message: "PromptBar.Entered") -> None:
        message.bar.give_back()

    def on_prompt_bar_ended(self) -> None:
        self.end_find()

    def on_prompt_bar_stepped(self, message: "PromptBar.Stepped") -> None:
        self._next_mention(message.by)

    def end_find(self) -> None:
        self._update(lambda state: state.find(""), go=False)
        if self._prompt is not None:
            self._prompt.close()

    def _next_mention(self, by: int) -> None:
        """Take every column to its next (1), previous (-1) or nearest (0) mention."""
        for pane in self.query(ArticlePane):
            pane.go_to_mention(by)

    # -- other places ---------------------------------------------------------------------------

    def action_evidence(self) -> None:
        if self.state is not None and self.state.chosen is not None:
            from briefing.tui.screens.evidence import EvidenceScreen

            self.app.push_screen(EvidenceScreen(self))

    def action_table(self) -> None:
        if self.state is not None and self.state.story.measures:
            from briefing.tui.screens.table import TableScreen

            self.app.push_screen(TableScreen(self))

    def action_checks(self) -> None:
        if self.state is not None:
            if not self.state.story.checks:
                self.say("No arithmetic ties these figures together.")
                return
            from briefing.tui.screens.checks import ChecksScreen

            self.app.push_screen(ChecksScreen(self))

    def action_export(self) -> None:
        if self.state is not None:
            from briefing.tui.screens.export import ExportScreen

            self.app.push_screen(ExportScreen(self.state.story.comparison), self._exported)

    def _exported(self, message: str | None) -> None:
        if message:
            self.say(message)

    def action_sources(self) -> None:
        if self.state is not None:
            from briefing.tui.screens.sources import SourcesScreen

            self.app.push_screen(SourcesScreen(self.state), self._source_chosen)

    def _source_chosen(self, article: int | None) -> None:
        if article is not None:
            self.action_show(article)

    # -- doing ----------------------------------------------------------------------------------

    @property
    def article(self) -> int | None:
        """The article the reader is at: the focused column's, else the first that states the figure."""
        if self.state is None or not self.state.columns:
            return None
        if isinstance(self.focused, ArticlePane):
            return self.focused.article
        stated = self.state.story.stated_in[self.state.chosen] if self.state.chosen is not None else ()
        return next((number for number in self.state.columns if number in stated), self.state.columns[0])

    def action_copy(self) -> None:
        if self.state is None or self.article is None:
            return
        from briefing.tui.quoting import quotation

        selected = self.get_selected_text()
        text = selected or quotation(self.state, self.article)
        if text:
            self.app.copy(text, "the selection" if selected else "figure, sentence, source and link")
        else:
            self.say("Nothing is chosen to copy.")

    def action_open(self) -> None:
        if self.state is None or self.article is None:
            return
        url = safe_link(self.state.story.articles[self.article].url)
        name = self.state.story.name(self.article)
        if not url:
            self.say(f"{name}: no web address is known.", warning=True)
        elif webbrowser.open(url):
            self.say(f"Asked the browser for {url}")
        else:
            self.say(f"No browser was found; the address is {url}", warning=True)

    def action_bookmark(self) -> None:
        if self.state is None or self.state.measure is None:
            return
        self._update(State.toggle_kept, go=False)
        problem = self.app.memory.keep(self.state.story, self.state.kept)
        self.say(problem or "Bookmarks are kept; f shows them.", warning=bool(problem))

    def action_reload(self) -> None:
        if self.job is not None:
            self.job.stop()
        self._tell("reading again …")
        self.job = self.app.load(self.source)
        self._listen(self.job)

    def on_unmount(self) -> None:
        if self.job is not None:
            self.job.stop()


def mentions(text: str, query: str) -> int:
    return text.casefold().count(query.casefold()) if query else 0


def no_differences(story: Story) -> str:
    """Why ``n`` has nowhere to go."""
    if len(story.articles) < 2:
        return "One source: nothing to compare it with."
    agree, unclear = (story.comparison.count(verdict) for verdict in ("agree", "unclear"))
    return f"No differences: {agree} agree, {unclear} unclear."


def carried_over(state: State, story: Story) -> State:
    """The reader's place in ``story``, newly read: the same figure, columns, filter and find."""
    old = state.story
    ids = {article.id: number for number, article in enumerate(story.articles)}
    kept_columns = [
        ids[old.articles[number].id] for number in state.columns if old.articles[number].id in ids
    ]
    pinned = frozenset(ids[old.articles[n].id] for n in state.pinned if old.articles[n].id in ids)
    chosen = None
    if state.measure is not None:
        first = state.measure.figures[0] if state.measure.figures else None
        for number, measure in enumerate(story.measures):
            if first and any(f.article == first.article and f.start == first.start for f in measure.figures):
                chosen = number
                break
    if chosen is None and story.measures:
        chosen = 0
    fresh = replace(state, story=story, chosen=chosen, columns=tuple(kept_columns), pinned=pinned)
    return fresh.with_slots(len(state.columns))
