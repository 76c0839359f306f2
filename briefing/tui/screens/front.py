"""The front page: every story with what its figures say, before it is opened."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from briefing.tui.layout.spans import fit
from briefing.tui.screens.place import HELP_AND_QUIT, Place
from briefing.tui.shelf import Entry
from briefing.tui.widgets.hints import Hint, HintBar
from briefing.tui.widgets.picker import Picker
from briefing.tui.widgets.stories import FrontHeader, StoriesPane

if TYPE_CHECKING:
    from briefing.library import Feed
    from briefing.tui.widgets.prompt import PromptBar


class FrontScreen(Place[None]):
    """What every front page has: stories to find and to open. Where they come from, subclasses know."""

    DEFAULT_CSS = """
    FrontScreen { background: $background; }
    """
    BINDING_GROUP_TITLE = "Front page"
    AUTO_FOCUS = "#stories"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("l,right", "open", "Open", show=False, id="front.open", tooltip="Open the story"),
        Binding("slash", "find", "Find", show=False, id="front.find", tooltip="Find stories; all their text"),
        Binding("escape", "back", "Back", show=False, id="front.back",
                tooltip="End the find, stop an update"),
    ]  # fmt: skip
    OFFERS: ClassVar[Sequence[Hint]] = ()  # besides opening and finding

    def __init__(self) -> None:
        super().__init__()
        self.query_text = ""

    def refresh_stories(self) -> None:
        """Show what there is now, and start whatever finds out."""
        raise NotImplementedError

    def look_for(self, query: str) -> None:
        """Show only stories that say ``query``."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        yield FrontHeader()
        yield StoriesPane()
        yield HintBar()

    def on_mount(self) -> None:
        """Show the keys. A reader who leaves at once has no screen left by now, here and on resume."""
        self.offer(
            [("list.pick", "open", "open"), ("front.find", "find", "find"), *self.OFFERS, *HELP_AND_QUIT]
        )

    def on_screen_resume(self) -> None:
        if self.query(StoriesPane):
            self.refresh_stories()

    def show(self, entries: Sequence[Entry], feeds: Sequence["Feed"] = (), nothing: str = "") -> None:
        """These stories, the feeds that fail above them, or a line that there is nothing."""
        self.query_one(StoriesPane).show(entries, feeds, nothing)

    def tell(self, words: str) -> None:
        """What stands in the header until something else does."""
        self.query_one(FrontHeader).show(words)

    # -- opening ----------------------------------------------------------------------------------

    @property
    def entry(self) -> Entry | None:
        """The story under the cursor."""
        pane = self.query_one(StoriesPane)
        return pane.entries[pane.cursor] if pane.cursor < len(pane.entries) else None

    @on(Picker.Picked)
    def _picked(self) -> None:
        if self.entry is not None:
            self.opening(self.entry)
            self.app.open_story(self.entry.source)

    def opening(self, entry: Entry) -> None:
        """Called when a story is opened."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return action == "back" or bool(self.query(StoriesPane))  # a key may come before the page stands

    def action_open(self) -> None:
        self.query_one(StoriesPane).action_pick()

    # -- asking -----------------------------------------------------------------------------------

    async def ask(self, mark: str, purpose: str) -> None:
        """Let the reader type; ``purpose`` comes back with the answer."""
        (await self.prompt()).ask(mark, purpose)

    def note(self, words: str) -> None:
        """Beside what is being typed."""
        if self._prompt is not None and self.asking:
            self._prompt.tell(fit(words, self.size.width * 3 // 5))

    def answered(self, purpose: str, text: str) -> None:
        """Called when something other than a find was entered."""

    async def action_find(self) -> None:
        await self.ask("/", "find")

    def _find(self, query: str) -> None:
        self.query_text = query
        self.look_for(query)

    def on_prompt_bar_typed(self, message: "PromptBar.Typed") -> None:
        if message.purpose == "find":
            self._find(message.text)

    def on_prompt_bar_entered(self, message: "PromptBar.Entered") -> None:
        if message.purpose == "find":
            message.bar.give_back()
        else:
            message.bar.close()
            self.answered(message.purpose, message.text)

    def on_prompt_bar_ended(self, message: "PromptBar.Ended") -> None:
        message.bar.close()
        self._find("")

    def action_back(self) -> None:
        if self._prompt is not None and (self.query_text or self.asking):
            self._prompt.close()
            self._find("")
