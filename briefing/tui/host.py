"""The app as its screens know it. They ask it for what outlives a screen; it decides which screen is next."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from textual.app import App
from textual.await_complete import AwaitComplete

from briefing.reading.stories import StorySource
from briefing.tui.loading import Loading
from briefing.tui.memory import Memory
from briefing.tui.settings import Settings
from briefing.tui.state import Whereabouts
from briefing.tui.story import Story

MESSAGES = 100  # that are kept to be read again


class Host(App[None]):
    """``stories`` are those of folders; those of the ``library`` are read where they are listed."""

    def __init__(
        self,
        stories: Sequence[StorySource],
        settings: Settings | None,
        memory: Memory | None,
        *,
        library: bool,
        ansi_color: bool | None,
    ) -> None:
        self.settings = settings or Settings()  # the first theme is asked for at once
        super().__init__(ansi_color=ansi_color)
        self.stories = tuple(stories)
        self.library = library
        self.memory = memory or Memory()
        self.opened: dict[StorySource, Story] = {}  # stories compared so far
        self.failures: dict[StorySource, str] = {}
        self.places: dict[StorySource, Whereabouts] = {}  # of stories whose room is closed
        self.messages: deque[str] = deque(maxlen=MESSAGES)  # that were said, the last at the end

    def pop_screen(self) -> AwaitComplete:
        """Never the last one: keys may come faster than a screen that closes can go away."""
        return super().pop_screen() if len(self.screen_stack) > 1 else AwaitComplete()

    def load(self, source: StorySource) -> Loading:
        """Start the work on a story."""
        return Loading(source.sources)

    def compared(self, source: StorySource, story: Story) -> None:
        """A story has been read; the front page knows its figures from now on."""
        self.opened[source] = story

    def say(self, message: str, *, warning: bool = False) -> None:
        """A line for the reader, at the bottom of the topmost screen that has one."""
        for screen in reversed(self.screen_stack):
            if hasattr(screen, "say"):
                screen.say(message, warning=warning)
                return

    def say_fitting(self, words: Callable[[int], str], *, warning: bool = False) -> None:
        """The same for a line that is made for the cells there are."""
        rooms = (
            screen.room_to_say for screen in reversed(self.screen_stack) if hasattr(screen, "room_to_say")
        )
        self.say(words(next(rooms, self.size.width)), warning=warning)

    def copy(self, text: str, what: str) -> None:
        """Copy by the terminal and by this machine's tool, and say what is known of it."""
        if self.settings.clipboard != "tool":
            self.copy_to_clipboard(text)
        self.run_worker(partial(self._copy_with_tool, text, what), thread=True, group="copy")

    def _copy_with_tool(self, text: str, what: str) -> None:
        from briefing.tui import clipboard

        terminal = self.settings.clipboard != "tool"
        taken = clipboard.Taken(terminal)
        if self.settings.clipboard != "terminal":
            taken = clipboard.copy_locally(text, terminal)
        missed = taken == clipboard.Taken(terminal=False)
        self.call_from_thread(self.say_fitting, partial(clipboard.report, what, taken), warning=missed)

    def key_of(self, binding_id: str) -> str:
        """The first key that runs a binding now, as people write it."""
        raise NotImplementedError

    def open_story(self, source: StorySource) -> None:
        """To a story's reading room."""
        raise NotImplementedError

    def action_front(self) -> None:
        """To the front page, where there is more than one story."""
        raise NotImplementedError

    @property
    def from_front(self) -> bool:
        """Whether a story's room was come to from the front page."""
        raise NotImplementedError

    def unreadable(self, source: StorySource, reasons: Sequence[str]) -> None:
        """Nothing of a story can be read: somewhere else, or out."""
        raise NotImplementedError

    def settle(self) -> None:
        """The first figures are on the screen: time for what they need not wait for."""
        raise NotImplementedError
