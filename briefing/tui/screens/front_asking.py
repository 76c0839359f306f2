"""How a front page asks the library: in a thread, with a connection of its own, and tells what goes wrong."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from textual import on
from textual.message import Message
from textual.screen import Screen

from briefing.tui.screens.front_finding import FindingFrontScreen

if TYPE_CHECKING:
    from briefing.library import Library

Answer = TypeVar("Answer")
Then = Callable[[Answer | None], None] | Callable[[Answer | None], Awaitable[None]]


class AskingFrontScreen(FindingFrontScreen):
    @dataclass
    class Told(Message):
        """Something to tell; ``lasting`` in the header."""

        text: str
        warning: bool = False
        lasting: bool = False

    @on(Told)
    def _told(self, message: Told) -> None:
        if message.lasting:
            self.tell(message.text)
        elif self.query_text and message.warning:
            self.note(message.text)
        else:
            self.say(message.text, warning=message.warning)

    def ask_library(self, question: "Callable[[Library], Answer]", about: str = "") -> Answer | None:
        """What the library answers, or None where that was told to fail. For threads.

        ``about``: what the question is about, with which an error that does not name it begins.
        """
        from briefing.library import Library, LibraryError

        try:
            with Library.open() as library:
                return question(library)
        except LibraryError as error:
            self.post_message(self.Told(named(about, str(error)), warning=True))
            return None

    def lay_over(self, screen: Screen[Answer], then: Then[Answer]) -> None:
        """Show what was read for the reader, unless he has gone somewhere else meanwhile."""
        if self.is_active:
            self.app.push_screen(screen, then)


def named(about: str, error: str) -> str:
    """``error`` with what it is about before it, where it does not say so."""
    return f"{about}: {error}" if about and about not in error else error
