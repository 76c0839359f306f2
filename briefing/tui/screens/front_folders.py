"""The front page of stories kept in folders: each is compared for what its figures say."""

from dataclasses import dataclass

from textual import on, work
from textual.message import Message

from briefing.reading.stories import StorySource, sample_stories
from briefing.report.wording import counted
from briefing.tui.job import Failed, Loaded
from briefing.tui.loading import Loading
from briefing.tui.screens.front_finding import FIND, FindingFrontScreen
from briefing.tui.shelf import Entry, folder_entry, says
from briefing.tui.story import Story
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.stories import StoriesPane

SAMPLES = "Made-up samples. Yours: briefing FILES, briefing follow ADDRESS"


class FolderFrontScreen(FindingFrontScreen):
    @dataclass
    class Compared(Message):
        """A story has been compared, or could not be read."""

        source: StorySource
        outcome: Loaded | Failed

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._job: Loading | None = None
        self._leaving = False

    def on_mount(self) -> None:
        super().on_mount()
        if self.app.stories == sample_stories():
            for pane in self.query(StoriesPane):
                pane.note = SAMPLES
        self._compare()

    @work(thread=True, exclusive=True, group="compare")
    def _compare(self) -> None:
        """Compare the stories one after the other, for their counts."""
        for source in self.app.stories:
            if source in self.app.opened or source in self.app.failures:
                continue
            if self._leaving:
                return
            self._job = Loading(source.sources)
            for event in self._job:
                if isinstance(event, Failed) or (isinstance(event, Loaded) and not event.partial):
                    self.post_message(self.Compared(source, event))

    @on(Compared)
    def _compared(self, message: Compared) -> None:
        if isinstance(message.outcome, Failed):
            self.app.failures[message.source] = message.outcome.reasons[0]
        else:
            self.app.opened.setdefault(message.source, Story(message.outcome.comparison))
        self.refresh_stories()

    def refresh_stories(self) -> None:
        opened, failures = self.app.opened, self.app.failures
        self._entries = [
            folder_entry(source, opened.get(source), failures.get(source, "")) for source in self.app.stories
        ]
        self.look_for(self.query_text)

    def look_for(self, query: str) -> None:
        found = [entry for entry in self._entries if says(entry, self.app.opened.get(entry.source), query)]
        self.tell(self._words(len(found), query))
        self.show(found, nothing="Nothing says that." if query else "No story.")

    def _words(self, found: int, query: str) -> str:
        """For the header."""
        total, sources = len(self._entries), self.app.stories
        done = len([source for source in sources if source in self.app.opened or source in self.app.failures])
        stories = counted(total, "story", "stories")
        stories = f"{found} of {stories}" if query else stories
        return stories if done == total else f"{stories}   reading {done + 1} of {total}"

    def offers(self, entry: Entry | None) -> tuple[Hint, ...]:  # noqa: ARG002
        return (FIND,)

    def on_unmount(self) -> None:
        self._leaving = True
        if self._job is not None:
            self._job.stop()
