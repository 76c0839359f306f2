"""The work on a story as its room sees it: what is being done stands in the header, what comes is opened."""

from dataclasses import dataclass
from time import monotonic

from textual import on, work
from textual.message import Message
from textual.timer import Timer

from briefing.reading.stories import StorySource
from briefing.report.wording import size
from briefing.tui.job import Event, Failed, Loaded, Progress
from briefing.tui.loading import Loading
from briefing.tui.screens.room_finding import FindingScreen
from briefing.tui.story import Story
from briefing.tui.widgets.header import StoryHeader

PATIENCE = 2  # seconds of work from which on they are counted, and it can be given up


class LoadingScreen(FindingScreen):
    @dataclass
    class Arrived(Message):
        """Something came from the work on this story."""

        job: Loading
        event: Event

    def __init__(self, source: StorySource, job: Loading | None = None) -> None:
        super().__init__()
        self.source = source
        self.job = job
        self._doing = ""  # what is being done, or was left undone
        self._working = False
        self._began = 0.0
        self._clock: Timer | None = None
        self._asked = False  # the reader waits for it to be read again

    def open(self, story: Story) -> None:
        """Show a story; one that replaces another leaves the reader where he is."""
        raise NotImplementedError

    def show_hints(self) -> None:
        raise NotImplementedError

    @property
    def notice(self) -> str:
        """What the header says of the work, and for how many seconds it has been going on."""
        return f"{self._doing.removesuffix(' …')}, {self._seconds} s" if self._lasts else self._doing

    @property
    def may_stop(self) -> bool:
        """Whether there is work that the reader can give up and keep what is on show."""
        return self._lasts and self._reader is not None

    @property
    def _seconds(self) -> int:
        return round(monotonic() - self._began)

    @property
    def _lasts(self) -> bool:
        return self._working and self._seconds >= PATIENCE

    def begin(self, job: Loading, doing: str) -> None:
        """``job`` has begun; what it brings is taken in by ``listen``."""
        self.job, self._working, self._began = job, True, monotonic()
        if self._clock is None:
            self._clock = self.set_interval(1.0, self._tick)
        self._tell(doing)

    def look(self, job: Loading) -> None:
        """Show what is there by now, and from now on what comes."""
        if job.ready():
            self._arrived(self.Arrived(job, next(iter(job))))
        self.listen(job)

    @work(thread=True, exclusive=True, group="loading")
    def listen(self, job: Loading) -> None:
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
                self._end()
                self.show_hints()
                self.say(reasons[0], warning=True)
            case Failed(reasons):
                self._end()
                self.app.unreadable(self.source, reasons)
            case Loaded(comparison, missed, partial, title):
                if partial:
                    self._tell("comparing the beginnings so far")
                else:
                    self._end()
                before = self._reader.story.comparison if self._reader else None
                title = title if comparison.articles else self.source.title
                self.open(Story(comparison, title, partial))
                if partial:
                    return
                if missed:
                    self.say(missed.text, warning=missed.grave)
                elif self._asked:
                    same = comparison == before
                    self.say(f"Read again: {'nothing has changed' if same else size(comparison)}.")
                self._asked = False

    def _end(self, left_undone: str = "") -> None:
        self._working = False
        if self._clock is not None:
            self._clock.stop()
            self._clock = None
        self._tell(left_undone)

    def _tell(self, doing: str) -> None:
        self._doing = doing
        for header in self.query(StoryHeader):  # none before the screen stands
            header.show(self._reader.state if self._reader else None, self.notice)

    def _tick(self) -> None:
        self._tell(self._doing)
        if self._reader is not None:
            self.show_hints()

    def action_reload(self) -> None:
        self.read_again()
        self._asked = self._reader is not None

    def read_again(self) -> None:
        """Read the story's sources once more and leave the reader where he is."""
        if not self.is_mounted:
            return
        self._asked = False
        if self.job is not None:
            self.job.stop()
        job = self.app.load(self.source)
        self.begin(job, "reading again …")
        self.listen(job)

    def stop_reading(self) -> None:
        """Give the work up and stay with what is on show."""
        if self.job is not None:
            self.job.stop()
        self.job = None  # and what it has brought by now
        partial = self.reader.story.partial
        self._asked = False
        self._end("only the beginnings compared" if partial else "")
        self.show_hints()
        again = self.app.key_of("room.reload")
        self.say(
            f"Stopped; {again} reads all of it." if partial else "Stopped; this is what was read before."
        )

    def on_unmount(self) -> None:
        if self.job is not None:
            self.job.stop()
