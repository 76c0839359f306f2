"""The front page: every story with what its figures say, before it is opened."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from briefing.tui.screens.status_screen import HELP_AND_QUIT, StatusScreen
from briefing.tui.shelf import Entry
from briefing.tui.widgets.hints import Hint, HintBar
from briefing.tui.widgets.picker import Picker
from briefing.tui.widgets.stories import FrontHeader, StoriesPane

if TYPE_CHECKING:
    from briefing.library import Feed


class FrontScreen(StatusScreen[None]):
    """What every front page has: stories to open. Where they come from, subclasses know."""

    DEFAULT_CSS = """
    FrontScreen { background: $background; }
    """
    BINDING_GROUP_TITLE = "Front page"
    AUTO_FOCUS = "#stories"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("l,right", "open", "Open", show=False, id="front.open", tooltip="Open the story"),
    ]

    def refresh_stories(self) -> None:
        """Show what there is now, and start whatever finds out."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        yield FrontHeader()
        yield StoriesPane()
        yield HintBar()

    def on_mount(self) -> None:
        """Show the keys. A reader who leaves at once has no screen left by now, here and on resume."""
        self.show_hints()

    def on_screen_resume(self) -> None:
        if self.query(StoriesPane):
            self.refresh_stories()

    @property
    def pane(self) -> StoriesPane:
        return self.query_one(StoriesPane)

    def show(self, entries: Sequence[Entry], feeds: Sequence["Feed"] = (), nothing: str = "") -> None:
        """These stories, the feeds that fail above them, or a line that there is nothing."""
        self.pane.show(entries, feeds, nothing)
        self.show_hints()

    def tell(self, words: str) -> None:
        """What stands in the header until something else does."""
        self.query_one(FrontHeader).show(words)

    # -- hints --------------------------------------------------------------------------------------

    def offers(self, entry: Entry | None) -> Sequence[Hint]:  # noqa: ARG002
        """What can be done besides opening ``entry``, under the cursor; None where there is none."""
        return ()

    def show_hints(self) -> None:
        if not self.query(StoriesPane):
            return
        opening = (("list.pick", "open", "open"),) if self.entry else ()
        self.offer([*opening, *self.offers(self.entry), *HELP_AND_QUIT])

    @on(Picker.Moved)
    def _moved(self) -> None:
        self.show_hints()

    # -- opening ----------------------------------------------------------------------------------

    @property
    def entry(self) -> Entry | None:
        """The story under the cursor."""
        pane = self.pane
        return pane.entries[pane.cursor] if pane.cursor < len(pane.entries) else None

    @on(Picker.Picked)
    def open_entry(self) -> None:
        if self.entry is not None and not self.open_found(self.entry):
            self.opening(self.entry)
            self.app.open_story(self.entry.source)

    def open_found(self, entry: Entry) -> bool:  # noqa: ARG002
        """Whether something else than the story was opened, since its room does not show what was found."""
        return False

    def opening(self, entry: Entry) -> None:
        """Called when a story is opened."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return action == "back" or bool(self.query(StoriesPane))  # a key may come before the page stands

    def action_open(self) -> None:
        self.pane.action_pick()
