"""A screen with a line at its bottom: what its keys do, what just happened, what is asked of the reader."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from textual.events import Key
from textual.screen import Screen

from briefing.tui.host import Host
from briefing.tui.widgets.hints import Hint, HintBar

if TYPE_CHECKING:
    from briefing.tui.widgets.prompt import PromptBar

Result = TypeVar("Result")
HELP: Hint = ("app.help", "keys", "app.help")
HELP_AND_QUIT: tuple[Hint, ...] = (HELP, ("app.quit", "quit", "app.quit"))
HELP_AND_QUIT_AT_ONCE: tuple[Hint, ...] = (HELP, ("app.quit-at-once", "quit", "app.quit"))


class StatusScreen(Screen[Result]):
    """There is no line before the screen stands, and once the reader has left it."""

    app: Host
    _prompt: "PromptBar | None" = None  # once something was asked

    def offer(self, hints: Sequence[Hint]) -> None:
        """Name these keys, the most wanted first."""
        for bar in self.query(HintBar):
            bar.show(hints)

    def say(self, message: str, *, warning: bool = False) -> None:
        """A message in their place, for a few seconds; beside what is being typed, which lies over them."""
        self.app.messages.append(message)
        if self._prompt is not None and self.asking:
            self._prompt.say(message)
        for bar in self.query(HintBar):
            bar.say(message, warning=warning)

    @property
    def room_to_say(self) -> int:
        """The cells a message has where it is seen."""
        if self._prompt is not None and self.asking:
            return self._prompt.room_to_say
        return min((bar.size.width for bar in self.query(HintBar)), default=self.size.width)

    async def prompt(self) -> "PromptBar":
        """Where the reader can be asked something."""
        if self._prompt is None:
            from briefing.tui.widgets.prompt import PromptBar

            self._prompt = PromptBar()
            await self.mount(self._prompt)
        return self._prompt

    def write(self, key: Key) -> bool:
        """Whether a key goes on with what is being typed, that came before the line to type in stood."""
        if self._prompt is None or not self._prompt.typing or key.character is None or not key.is_printable:
            return False
        self._prompt.write(key.character)
        return True

    @property
    def asking(self) -> bool:
        """Whether the reader is being asked, or what he entered still stands there."""
        return self._prompt is not None and self._prompt.display
