"""The reading room: a story's articles side by side, and its key figures."""

from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from briefing.model import Check
from briefing.reading.stories import StorySource
from briefing.text import counted
from briefing.tui.layout.columns import slots
from briefing.tui.layout.heading import heading
from briefing.tui.loading import Loading
from briefing.tui.reader import Reader
from briefing.tui.screens import room_keys
from briefing.tui.screens.cached_overlays import close_over, open_over, screens_over
from briefing.tui.screens.room_loading import LoadingScreen
from briefing.tui.screens.status_screen import HELP_AND_QUIT, HELP_AND_QUIT_AT_ONCE
from briefing.tui.screens.thrifty_screen import ThriftyScreen
from briefing.tui.state import State
from briefing.tui.story import Story, sentence_signs
from briefing.tui.widgets.article import ArticlePane
from briefing.tui.widgets.columns import Columns
from briefing.tui.widgets.figures import FiguresPanel
from briefing.tui.widgets.header import StoryHeader
from briefing.tui.widgets.hints import HintBar

SOON = 0.015  # seconds that the first frame waits for figures: drawing it without takes as long
MOST_HELD = 32  # keys kept while a story is being read


class RoomScreen(LoadingScreen, ThriftyScreen[None]):
    """One story, from the first word of its reading on. Its panes show the Reader's State."""

    DEFAULT_CSS = """
    RoomScreen { background: $background; layout: vertical; }
    """
    AUTO_FOCUS = "#figures"
    BINDING_GROUP_TITLE = "Reading room"
    BINDINGS: ClassVar[list[BindingType]] = room_keys.BINDINGS

    def __init__(self, source: StorySource, job: Loading | None = None, story: Story | None = None) -> None:
        super().__init__(source, job)
        self._story = story
        self._fitted = self.app.size
        self._held: list[events.Key] = []  # keys pressed before there was a story

    def compose(self) -> ComposeResult:
        yield StoryHeader()
        yield Columns(self.app.size.width)
        yield HintBar()

    def on_mount(self) -> None:
        if self._story is not None:
            self.open(self._story)
            return
        job = self.job or self.app.load(self.source)
        self.begin(job, "reading …")
        if job.ready(SOON):  # the first frame shows figures
            self.look(job)
        else:
            self.show_hints()
            self.app.call_later(self.look, job)  # once more before the first frame

    def on_resize(self) -> None:
        if self.size == self._fitted:
            return
        self._fitted = self.size
        self.columns.fit(self.size.width)
        if self._reader is not None:
            state = self._reader.state.with_slots(slots(self.size.width))
            self._reader.become(state, go=state.columns != self._reader.state.columns)

    @property
    def state(self) -> State | None:
        """Where the reader is; None until the story has been read."""
        return self._reader.state if self._reader else None

    @property
    def over(self) -> tuple[Screen[None], ...]:
        """The screens that were made to lie over it, whether they do so now or not."""
        return screens_over(self._reader) if self._reader else ()

    # -- opening ---------------------------------------------------------------------------------

    def open(self, story: Story) -> None:
        if not story.partial:
            self.app.compared(self.source, story)
        kept = self.app.memory.kept_of(story)
        if self._reader is not None:
            state = self._reader.state.carried_over(story).with_slots(slots(self.app.size.width))
            self._reader.become(replace(state, kept=kept))
            return
        before = self.app.places.pop(self.source, None)
        if before is not None:
            state = replace(before.within(story), kept=kept)
        else:
            state = State(story, kept=kept, follow=self.app.settings.follow)
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
        self.show_hints()
        if self._reader is not None:
            self.drop_other_find()
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

    def on_unmount(self) -> None:
        if self._reader is not None:
            close_over(self._reader)
            self.app.places[self.source] = self._reader.state.find("").whereabouts

    # -- showing --------------------------------------------------------------------------------

    def _show(self, state: State, go: bool) -> None:
        if go:
            self.clear_selection()  # else words out of sight would be copied in place of the figure
        self.query_one(StoryHeader).show(state, self.notice)
        self.columns.show(state, go=go)
        self.show_hints()

    def show_hints(self) -> None:
        if self.state is None:
            self.offer(HELP_AND_QUIT_AT_ONCE if self.app.from_front else HELP_AND_QUIT)
        else:
            others = self.app.library or len(self.app.stories) > 1
            self.offer(
                room_keys.hints(
                    empty=not self.state.visible,
                    finding=bool(self.state.query),
                    filtered=self.state.filter != "all",
                    differing=bool(self.state.story.differences),
                    narrow=self.columns.alone,
                    stories=others,
                    opened_there=self.app.from_front,
                    reading=self.may_stop,
                )
            )

    def on_descendant_focus(self) -> None:
        if self._reader is not None:
            self._reader.at = self.focused.article if isinstance(self.focused, ArticlePane) else None
            self.show_hints()

    # -- moving ---------------------------------------------------------------------------------

    def action_next(self, by: int) -> None:
        if self.reader.state.query:
            self.go_to_mention(by)
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
        if self._reader is None:
            return
        self._reader.choose(message.measure)
        if message.article is not None and message.article not in self._reader.state.columns:
            self._reader.choose(message.measure, (message.article,))

    @on(FiguresPanel.Opened)
    def _opened_figure(self) -> None:
        if self._reader is not None:
            self.action_evidence()

    def action_filter(self, by: int) -> None:
        self.reader.step(lambda state: state.with_filter(by))
        if self.columns.narrow:
            self.columns.turn_to_article(False)
        self.say(heading(self.reader.state))

    def action_passages(self) -> None:
        """Marks in the margin, which are seen beside an article."""
        self.reader.step(lambda state: replace(state, passages=not state.passages), go=False)
        if self.reader.state.passages:
            if self.columns.alone == "figures":
                self.columns.turn_to_article()
            quoted = self.reader.story.comparison.quoted
            who = f"{self.app.key_of('room.quoted')} who is quoted." if quoted else ""
            self.app.say_fitting(partial(sentence_signs, who))

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
        if state is not None and (state.query or self.asking):
            self.end_find()
        elif state is not None and state.filter != "all":
            all_figures = state.unfiltered()
            self.reader.become(all_figures, go=all_figures.chosen != state.chosen)
        elif self.may_stop:
            self.stop_reading()
        else:
            self.leave()

    def leave(self) -> None:
        """To the front page, where there is one."""
        self.app.action_front()
        if not self.is_active:
            self._held.clear()  # meant for then, not for when the reader comes back

    # -- other places -----------------------------------------------------------------------------

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

        self.app.push_screen(ChecksScreen(self.reader.story), self._check_chosen)

    def _check_chosen(self, check: Check | None) -> None:
        """Choose the figure in question, and show where each article states the first of the check's."""
        if check is None:
            return
        story = self.reader.story
        looked_at = story.in_question(check)
        first = {story.number(figure.article): figure for figure in reversed((looked_at, *check.figures))}
        stood_in = story.number(looked_at.article)
        self.reader.choose(story.measure_of(looked_at), tuple(first))
        if stood_in not in self.reader.state.columns:
            self.action_show(stood_in)
        elif self.columns.narrow:
            self.columns.turn_to_article()
        for article in sorted(first, key=lambda article: article == stood_in):
            start = first[article].sentence_start
            self.columns.point_out(article, start, start + len(first[article].sentence))

    def action_sources(self) -> None:
        from briefing.tui.screens.sources import SourcesScreen

        self.app.push_screen(SourcesScreen(self.reader.state), self._source_chosen)

    def _source_chosen(self, article: int | None) -> None:
        if article is not None:
            self.action_show(article)
