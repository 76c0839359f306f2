"""A screen that lies above another and is left once."""

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import Screen

Result = TypeVar("Result")


class SingleDismiss(Screen[Result]):
    """Dismisses itself once: a key pressed again while it closes would else close the screen below."""

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        return super().dismiss(result) if self.is_active else AwaitComplete()
