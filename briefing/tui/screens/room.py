"""The reading room: a story's articles side by side, and its key figures."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.geometry import Region
from textual.message import Message
from textual.reactive import Reactive
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from briefing.report.wording import counted
from briefing.tui.finding import find
from briefing.tui.host import Host
from briefing.tui.job import Event, Failed, Loaded, Progress
from briefing.tui.layout.columns import slots
from briefing.tui.loading import Loading
from briefing.tui.reader import Reader
from briefing.tui.screens import room_keys
from briefing.tui.screens.over import close_over, open_over, screens_over
from briefing.tui.state import State
from briefing.tui.stories import StorySource
from briefing.tui.story import Story
from briefing.tui.widgets.article import ArticlePane
from briefing.tui.widgets.columns import Columns, Places
from briefing.tui.widgets.figures import FILTER_NAMES, FiguresPanel
from briefing.tui.widgets.header import StoryHeader
from briefing.tui.widgets.hints import HintBar

if TYPE_CHECKING:
    from briefing.tui.widgets.prompt import PromptBar

SOON = 0.015  # seconds that the first frame waits for figures: drawing it without takes as long
MOST_HELD = 32  # keys kept while a story is being read


class RoomScreen(Screen[None]):
    """One story, from the first word of its reading on. Its panes show the Reader's State."""

    DEFAULT_CSS = """
    RoomScreen { background: $background; layout: vertical; }
    """
    AUTO_FOCUS = "#figures"
    focused = Reactive[Widget | None](None, repaint=False)  # panes show it; the rest need not be drawn again
    BINDING_GROUP_TITLE = "Reading room"
    BINDINGS: ClassVar[list[BindingType]] = room_keys.BINDINGS

    app: Host

    @dataclass
    class Arrived(Message):
        """Something came from the work on this story."""

        job: Loading
        event: Event

    def __init__(self, source: StorySource, job: Loading | None = None, story: Story | None = None) -> None:
        super().__init__()
        self.source = source
        self.job = job
        self._reader: Reader | None = None  # from when the story has been read
        self._story = story
        self._fitted = self.app.size
        self._notice = "" if story else "reading …"
        self._prompt: PromptBar | None = None
        self._held: list[events.Key] = []  # keys pressed before there was a story
        self._before_find: tuple[State, Places] | None = None
        self._find_from: tuple[State, Places] | None = None  # where what is typed now began
        self._found = ""  # in words
        self._was_shown = False
        self._ground: tuple[object, Strip] | None = None  # a line of it, and what it was drawn with

    def compose(self) -> ComposeResult:
        yield StoryHeader()
        yield Columns(self.app.size.width)
        yield HintBar()

    def on_mount(self) -> None:
        if self._story is not None:
            self.open(self._story)
            return
        job = self.job or self.app.load(self.source)
        self.job = job
        self.query_one(StoryHeader).show(None, self._notice)
        if job.ready(SOON):  # the first frame shows figures
            self._look(job)
        else:
            self._show_hints()
            self.app.call_later(self._look, job)  # once more before the first frame

    def _look(self, job: Loading) -> None:
        """Show what is there by now, and from now on what comes."""
        if job.ready():
            self._arrived(self.Arrived(job, next(iter(job))))
        self._listen(job)

    def _compositor_refresh(self) -> None:
        """Not while the app holds its updates back: what Textual draws then it throws away."""
        if not self.app._batch_count:
            super()._compositor_refresh()

    def update_node_styles(self, animate: bool = True) -> None:
        """Not when it is first shown: everything has been styled a moment ago."""
        if self._was_shown:
            super().update_node_styles(animate)
        self._was_shown = True

    def render_lines(self, crop: Region) -> list[Strip]:
        """The ground, one strip for all lines, so that it is cut to pieces once."""
        look = crop.width, self.rich_style, tuple(self.get_line_filters())
        if self._ground is None or self._ground[0] != look:
            strip, background = Strip.blank(crop.width, self.rich_style), self.background_colors[1]
            for filter_ in self.get_line_filters():
                strip = strip.apply_filter(filter_, background)
            self._ground = look, strip
        return [self._ground[1]] * crop.height

    def on_resize(self) -> None:
        if self.size == self._fitted:
            return
        self._fitted = self.size
        self.columns.fit(self.size.width)
        if self._reader is not None:
            self._reader.become(self._reader.state.with_slots(slots(self.size.width)))

    @property
    def columns(self) -> Columns:
        return self.query_one(Columns)

    @property
    def state(self) -> State | None:
        """Where the reader is; None until the story has been read."""
        return self._reader.state if self._reader else None

    @property
    def reader(self) -> Reader:
        """For actions, which run only where there is a story."""
        assert self._reader is not None
        return self._reader

    @property
    def over(self) -> tuple[Screen[None], ...]:
        """The screens that were made to lie over it, whether they do so now or not."""
        return screens_over(self._reader) if self._reader else ()

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
            case Failed(reasons) if self._reader is not None:  # of what was read before the reader has more
                self._tell("")
                self.say(reasons[0], warning=True)
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
        for header in self.query(StoryHeader):  # none before the screen stands
            header.show(self.state, notice)

    def open(self, story: Story) -> None:
        """Show a story; one that replaces another leaves the reader where he is."""
        if not story.partial:
            self.app.compared(self.source, story)
        if self._reader is not None:
            self._reader.become(self._reader.state.carried_over(story))
            return
        before = self.app.places.pop(self.source, None)
        if before is not None:
            state = before.within(story)
        else:
            state = State(story, kept=self.app.memory.kept_of(story), follow=self.app.settings.follow)
            state = state.choose(0 if story.measures else None)
        state = state.with_slots(slots(self.app.size.width))
        self._reader = Reader(self.app, state)
        self._reader.show_on(self._show)
        self._reader.become(state, go=True)
        # in the app's turn, which comes when it draws: the screen's would come before its first frame
        self.app.call_later(self.call_after_refresh, self._opened)

    def _opened(self) -> None:
        """The first figures are on the screen: now for what waited for them."""
        self.app.settle()
        self._press_held()

    def on_screen_resume(self) -> None:
        self._press_held()

    def _press_held(self) -> None:
        if self._reader is not None and self.is_current:
            held, self._held = self._held, []
            for key in held:
                again = events.Key(key.key, key.character)
                again.set_sender(self.app)  # sent by the room, it would bubble no further than the room
                self.app.post_message(again)

    def on_key(self, event: events.Key) -> None:
        """While the story is being read, keys for it wait; those of the app and the way back do not."""
        if self._reader is not None:
            return
        active = self.active_bindings.get(event.key)
        if active is not None and (active.node is self.app or active.binding.id == "room.back"):
            return
        event.stop()
        event.prevent_default()
        if len(self._held) < MOST_HELD:
            self._held.append(event)
        self.say("Still reading: your keys wait for the story.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return self._reader is not None or action in ("back", "reload", "copy_text")

    def action_reload(self) -> None:
        if not self.is_mounted:
            return
        if self.job is not None:
            self.job.stop()
        self._tell("reading again …")
        self.job = self.app.load(self.source)
        self._listen(self.job)

    def on_unmount(self) -> None:
        if self.job is not None:
            self.job.stop()
        if self._reader is not None:
            close_over(self._reader)
            self.app.places[self.source] = self._reader.state.find("").whereabouts

    # -- showing --------------------------------------------------------------------------------

    def _show(self, state: State, go: bool) -> None:
        self.query_one(StoryHeader).show(state, self._notice)
        self.columns.show(state, go=go)
        self._show_hints()

    def _show_hints(self) -> None:
        key_of, state = self.app.key_of, self.state
        if state is None:
            hints = room_keys.hints_while_reading(key_of)
        else:
            hints = room_keys.hints(key_of, finding=bool(state.query), narrow=self.columns.alone)
        self.query_one(HintBar).show(hints)

    def say(self, message: str, *, warning: bool = False) -> None:
        for bar in self.query(HintBar):
            bar.say(message, warning=warning)

    def on_descendant_focus(self) -> None:
        if self._reader is not None:
            self._reader.at = self.focused.article if isinstance(self.focused, ArticlePane) else None
            self._show_hints()

    # -- moving ---------------------------------------------------------------------------------

    def action_next(self, by: int) -> None:
        if self.reader.state.query:
            self.columns.go_to_mention(by)
        else:
            self.reader.next_difference(by)

    def action_step(self, by: int) -> None:
        self.reader.step(lambda state: state.step(by))

    @on(FiguresPanel.Stepped)
    def _stepped(self, message: FiguresPanel.Stepped) -> None:
        if self._reader is not None:
            self.action_step(message.by)

    @on(FiguresPanel.Chosen)
    @on(ArticlePane.FigureChosen)
    def _chosen(self, message: FiguresPanel.Chosen | ArticlePane.FigureChosen) -> None:
        if self._reader is not None:
            self._reader.choose(message.measure)

    @on(FiguresPanel.Opened)
    def _opened_figure(self) -> None:
        if self._reader is not None:
            self.action_evidence()

    def action_filter(self, by: int) -> None:
        self.reader.step(lambda state: state.with_filter(by))
        self.say(FILTER_NAMES[self.reader.state.filter])

    def action_passages(self) -> None:
        self.reader.step(lambda state: replace(state, passages=not state.passages), go=False)
        if self.reader.state.passages:
            who = (
                f" {self.app.key_of('room.quoted')} who is quoted."
                if self.reader.story.comparison.quoted
                else ""
            )
            self.say(f"◇ only this source says the sentence; a digit: so many others do.{who}")

    def action_quoted(self) -> None:
        if not self.reader.story.comparison.quoted:
            self.say("No source names anybody whom it quotes.")
            return
        from briefing.tui.screens.quoted import QuotedScreen

        self.app.push_screen(QuotedScreen(self.reader.story), self._quote_chosen)

    def _quote_chosen(self, chosen: tuple[int, int, int] | None) -> None:
        if chosen is not None:
            article, start, end = chosen
            if article not in self.reader.state.columns:
                self.action_show(article)
            elif self.columns.narrow:
                self.columns.turn_to_article()
            self.columns.point_out(article, start, end)

    def action_show(self, article: int) -> None:
        count = len(self.reader.story.articles)
        if article >= count:
            self.say(f"There {'is' if count == 1 else 'are'} {counted(count, 'source')}.")
            return
        self.reader.step(lambda state: state.show(article, slots(self.size.width)))
        if self.columns.narrow:
            self.columns.turn_to_article()

    def action_focus_pane(self, by: int) -> None:
        self.columns.go(by, around=False)

    def action_cycle(self, by: int) -> None:
        self.columns.go(by, around=True)

    def action_swap(self) -> None:
        if self.columns.narrow:
            self.columns.swap()
        else:
            self.say("Everything is on show already.")

    def action_back(self) -> None:
        state = self.state
        if state is not None and (state.query or (self._prompt is not None and self._prompt.display)):
            self.end_find()
        elif state is not None and state.filter != "all":
            self.reader.step(lambda state: replace(state, filter="all"), go=False)
        else:
            self.app.action_front()
            if not self.is_active:
                self._held.clear()  # meant for then, not for when the reader comes back

    # -- finding --------------------------------------------------------------------------------

    async def action_find(self) -> None:
        if self._prompt is None:
            from briefing.tui.widgets.prompt import PromptBar

            self._prompt = PromptBar()
            await self.mount(self._prompt)
        if not self.reader.state.query:
            self._before_find = self.reader.state, self.columns.places()
        self._find_from = self.reader.state, self.columns.places()
        self._prompt.ask("/", "find")

    def on_prompt_bar_typed(self, message: "PromptBar.Typed") -> None:
        """Look for what is typed from where the find began, not from where its first letters led."""
        began = self._find_from
        if began is None or began[0].story is not self.reader.story:
            began = self.reader.state, self.columns.places()
        state, self._found = find(began[0].with_slots(slots(self.size.width)), message.text)
        self.reader.become(state)
        self.columns.return_to(began[1])
        if not state.visible and self.columns.mentions:
            self.columns.uncover_article()
        self.columns.go_to_mention(0)
        self._tell_found("find.next", "find.cancel")

    def on_prompt_bar_entered(self, message: "PromptBar.Entered") -> None:
        message.bar.give_back()
        self.columns.focus_shown()
        self._tell_found("room.next-difference", "room.back")

    def _tell_found(self, next_: str, back: str) -> None:
        """How much was found, and the keys that lead on and back."""
        key, found = self.app.key_of, self._found
        if self._prompt is not None:
            self._prompt.tell(f"{found}   {key(next_)} next   {key(back)} back" if found else "")

    def on_prompt_bar_ended(self) -> None:
        """The find is given up: back to where it began."""
        if self._before_find is not None and self._before_find[0].story is self.reader.story:
            state, places = self._before_find
            self.reader.become(state)
            self.columns.return_to(places)
        self.end_find()

    def on_prompt_bar_stepped(self, message: "PromptBar.Stepped") -> None:
        self.columns.go_to_mention(message.by)

    def end_find(self) -> None:
        self.reader.step(lambda state: state.find(""), go=False)
        if self._prompt is not None:
            self._prompt.close()

    # -- doing, and other places ------------------------------------------------------------------

    def action_copy(self) -> None:
        self.reader.copy(self.get_selected_text())

    def action_open(self) -> None:
        self.reader.open_original()

    def action_bookmark(self) -> None:
        self.reader.bookmark()

    def action_evidence(self) -> None:
        if self.reader.state.chosen is not None:
            from briefing.tui.screens.evidence import EvidenceScreen

            open_over(self.reader, "evidence", EvidenceScreen)

    def action_table(self) -> None:
        if not self.reader.story.measures:
            self.say("No figures to lay out in a table.")
            return
        from briefing.tui.screens.table import TableScreen

        open_over(self.reader, "table", TableScreen)

    def action_checks(self) -> None:
        if not self.reader.story.checks:
            self.say("No arithmetic ties these figures together.")
            return
        from briefing.tui.screens.checks import ChecksScreen

        self.app.push_screen(ChecksScreen(self.reader))

    def action_export(self) -> None:
        from briefing.tui.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self.reader.story.comparison), self._exported)

    def _exported(self, message: str | None) -> None:
        if message:
            self.say(message)

    def action_sources(self) -> None:
        from briefing.tui.screens.sources import SourcesScreen

        self.app.push_screen(SourcesScreen(self.reader.state), self._source_chosen)

    def _source_chosen(self, article: int | None) -> None:
        if article is not None:
            self.action_show(article)
