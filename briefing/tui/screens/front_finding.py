"""Finding on the front page: the stories follow what is typed, and the line says what its keys do."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from briefing.reading.stories import StorySource
from briefing.text import counted
from briefing.tui.layout.spans import cells, fit
from briefing.tui.screens.front import FrontScreen
from briefing.tui.shelf import Entry
from briefing.tui.widgets.hints import Hint

if TYPE_CHECKING:
    from briefing.library import Feed
    from briefing.tui.widgets.prompt import PromptBar

FIND: Hint = ("front.find", "find", "find")


class FindingFrontScreen(FrontScreen):
    """Also asks for anything else that is typed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "find", "Find", show=False, id="front.find",
                tooltip="Find stories by words of their text, or a phrase in \"quotes\""),
        Binding("escape", "back", "Back", show=False, id="front.back",
                tooltip="End the find, stop an update or the reading of a file"),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.query_text = ""
        self._shown_query = ""  # what the stories on show answer
        self._began: StorySource | None = None  # under the cursor when the find began
        self._entered = 0  # times, since something was typed last

    def look_for(self, query: str) -> None:
        """Show only stories that say ``query``."""
        raise NotImplementedError

    def show(self, entries: Sequence[Entry], feeds: Sequence["Feed"] = (), nothing: str = "") -> None:
        self.pane.anew = self._shown_query != self.query_text != ""
        if self.pane.anew:
            self.pane.return_to = self._began
        self._shown_query = self.query_text
        super().show(entries, feeds, nothing)
        self._enter()
        self._tell_found()

    # -- asking -----------------------------------------------------------------------------------

    async def ask(self, mark: str, purpose: str, text: str = "") -> None:
        """Let the reader type, from ``text`` on; ``purpose`` comes back with the answer."""
        if purpose != "find":
            self.end_find()
        (await self.prompt()).ask(mark, purpose, paths=purpose != "find", text=text)

    def note(self, words: str) -> None:
        """Beside what is being typed."""
        if self._prompt is not None and self.asking:
            self._prompt.tell(fit(words, self._room_for_note()))

    def _room_for_note(self) -> int:
        return self.size.width * 3 // 5

    def answered(self, purpose: str, text: str) -> None:
        """Called when something other than a find was entered."""

    async def action_find(self) -> None:
        if not self.query_text:
            self._began = self.entry.source if self.entry else None
        self._entered = 0
        await self.ask("/", "find")
        self._tell_found()

    def _find(self, query: str) -> None:
        self.query_text = query
        self._entered = 0
        self.look_for(query)

    def on_prompt_bar_typed(self, message: "PromptBar.Typed") -> None:
        if message.purpose == "find":
            self._find(message.text)

    def on_prompt_bar_entered(self, message: "PromptBar.Entered") -> None:
        if message.purpose == "find":
            self._entered += 1
            self._enter()
        else:
            message.bar.close()
            self.answered(message.purpose, message.text)

    def _enter(self) -> None:
        """To the list, once it shows what was asked for; entered twice, the first story opens."""
        if not self._entered or self._shown_query != self.query_text:
            return
        if self.entry is None or self._prompt is None:
            self._entered = 0
            return
        self._prompt.give_back()
        if self._entered > 1:
            self._entered = 0
            self.open_entry()

    def on_descendant_focus(self) -> None:
        self._tell_found()

    def on_prompt_bar_stepped(self, message: "PromptBar.Stepped") -> None:
        self.pane.action_move(message.by)

    def on_prompt_bar_ended(self, message: "PromptBar.Ended") -> None:
        """Given up: back to where it began."""
        message.bar.close()
        if self.query_text:
            self.pane.return_to = self._began
        self.end_find()

    def end_find(self) -> None:
        if self.query_text:
            self._find("")

    def action_back(self) -> None:
        if self._prompt is not None and (self.query_text or self.asking):
            self._prompt.close()
            self.end_find()

    def _tell_found(self) -> None:
        """How much was found, and the keys that lead on and back: the count and the way back in any case."""
        if not self.query_text or self._prompt is None or not self.asking:
            return
        key, number = self.app.key_of, len(self.pane.entries)
        on: list[str] = []
        if number and self._prompt.typing:
            on = [f"{self._prompt.enter_key} to the list", f"{key('find.next')} next"]
        elif number:
            on = [f"{key('list.pick')} open", f"{key('front.find')} change"]
        back = key("find.cancel") if self._prompt.typing else key("front.back")
        said = [counted(number, "story", "stories") if number else "not found", *on, f"{back} back"]
        while len(said) > 2 and cells("   ".join(said)) > self._room_for_note():
            del said[-2]
        self.note("   ".join(said))
