"""The front page: every story with what its figures say, before it is opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen

from briefing.report.wording import counted
from briefing.tui.layout.panel import summary
from briefing.tui.layout.spans import Row, Span, crop, fit, spread
from briefing.tui.loading import Failed, Loaded, Loading
from briefing.tui.stories import StorySource
from briefing.tui.story import Story, accent
from briefing.tui.widgets.bar import Bar
from briefing.tui.widgets.hints import HintBar
from briefing.tui.widgets.picker import Picker

if TYPE_CHECKING:
    from briefing.tui.app import BriefingApp


class FrontHeader(Bar):
    DEFAULT_CSS = """
    FrontHeader { dock: top; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def show(self, words: str) -> None:
        self.words = words
        self.refresh()

    def rows(self, width: int) -> list[Row]:
        return [
            spread(
                (Span("briefing", "brand"), Span("  Stories", "title")), (Span(self.words, "quiet"),), width
            )
        ]


class StoriesPane(Picker):
    DEFAULT_CSS = """
    StoriesPane { padding: 0 1; height: 1fr; margin: 1 0 0 0; }
    """

    def __init__(self) -> None:
        super().__init__(id="stories")

    app: "BriefingApp"

    def items(self, width: int) -> Sequence[Sequence[Row]]:
        return [
            (*story_rows(source, self.app.opened.get(source), self.app.failures.get(source, ""), width), ())
            for source in self.app.stories
        ]


def story_rows(source: StorySource, story: Story | None, failure: str, width: int) -> list[Row]:
    """A story's title with its verdicts, then its sources."""
    name = source.title or ", ".join(source.sources)
    if story is None:
        note = Span(fit(failure, width - 2), "warning") if failure else Span("reading …", "quiet")
        return [crop((Span(name, "title"),), width), (Span("  "), note)]
    counts: list[Span] = []
    for symbol, style, count in summary(story):
        counts += [Span(symbol, style), Span(f" {count}  ", "source")]
    if counts:
        counts[-1] = Span(counts[-1].text.rstrip(), "source")
    else:
        counts = [Span("no figures", "quiet")]
    sources: list[Span] = [Span(f"  {counted(len(story.articles), 'source')}", "quiet")]
    for number in range(len(story.articles)):
        sources += [Span("  "), Span("▎", accent(number)), Span(story.name(number), "source")]
    figures = (Span(counted(story.figure_count, "figure"), "quiet"),)
    return [
        spread((Span(story.headline or name, "title"),), tuple(counts), width, gap=3),
        spread(tuple(sources), figures, width, gap=3),
    ]


class FrontScreen(Screen[None]):
    DEFAULT_CSS = """
    FrontScreen { background: $background; }
    """
    BINDING_GROUP_TITLE = "Front page"
    AUTO_FOCUS = "#stories"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("l,right", "open", "Open", show=False, id="front.open", tooltip="Open the story"),
    ]

    app: "BriefingApp"

    @dataclass
    class Summed(Message):
        """A story has been compared, or could not be read."""

        source: StorySource
        outcome: Loaded | Failed

    def compose(self) -> ComposeResult:
        yield FrontHeader()
        yield StoriesPane()
        yield HintBar()

    def on_mount(self) -> None:
        key = self.app.key_of
        self.query_one(HintBar).show(
            [
                ("enter", "open", "open"),
                ("j k", "move", ""),
                (key("app.help"), "keys", "app.help"),
                (key("app.quit"), "quit", "app.quit"),
            ]
        )
        self._sum_up()

    def on_screen_resume(self) -> None:
        self._refresh_stories()

    def say(self, message: str, *, warning: bool = False) -> None:
        self.query_one(HintBar).say(message, warning=warning)

    @work(thread=True, exclusive=True)
    def _sum_up(self) -> None:
        """Compare the stories one after the other, for their counts."""
        for source in self.app.stories:
            if source in self.app.opened or source in self.app.failures:
                continue
            for event in Loading(source.sources):
                if isinstance(event, Failed) or (isinstance(event, Loaded) and not event.partial):
                    self.post_message(self.Summed(source, event))

    @on(Summed)
    def _summed(self, message: Summed) -> None:
        if isinstance(message.outcome, Failed):
            self.app.failures[message.source] = message.outcome.reasons[0]
        else:
            self.app.opened.setdefault(message.source, Story(message.outcome.comparison))
        self._refresh_stories()

    def _refresh_stories(self) -> None:
        stories = self.app.stories
        done = len([source for source in stories if source in self.app.opened or source in self.app.failures])
        words = "1 story" if len(stories) == 1 else f"{len(stories)} stories"
        self.query_one(FrontHeader).show(
            words if done == len(stories) else f"reading {done + 1} of {len(stories)}"
        )
        self.query_one(StoriesPane).rebuild()

    @on(Picker.Picked)
    def _picked(self, message: Picker.Picked) -> None:
        self.app.open_story(self.app.stories[message.index])

    def action_open(self) -> None:
        self.query_one(StoriesPane).action_pick()
