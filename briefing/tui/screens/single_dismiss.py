"""A screen that lies above another and is left once."""

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import Screen

Result = TypeVar("Result")


class SingleDismiss(Screen[Result]):
    """A key that comes faster than it goes away would otherwise close what is shown by then."""

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        return super().dismiss(result) if self.is_active else AwaitComplete()
