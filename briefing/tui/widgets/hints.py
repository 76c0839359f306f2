"""The bottom line: what the keys do here, or what just happened."""

import re
from collections.abc import Sequence

from briefing.tui.host import Host
from briefing.tui.layout.spans import Row, Span, cells, fit_told, seen
from briefing.tui.widgets.bar import Bar

Hint = tuple[str, str, str]  # the ids of bindings, what their keys do, the action of a click on it
HELP = "app.help"
_ID = re.compile(r"[a-z]+\.[\w-]+")
GAP = 3  # cells between two hints


class HintBar(Bar):
    """Key hints; a message takes their place for a few seconds."""

    DEFAULT_CSS = """
    HintBar { dock: bottom; }
    """
    SECONDS = 5.0

    app: Host

    def __init__(self) -> None:
        super().__init__(id="hints")
        self.hints: Sequence[Hint] = ()
        self.message = ""
        self._tone = "notice"
        self.said = 0  # messages so far

    def show(self, hints: Sequence[Hint]) -> None:
        if hints != self.hints:
            self.hints = hints
            self.refresh()

    def say(self, message: str, *, warning: bool = False) -> None:
        """Show a message for a few seconds, or until the reader goes on, who may miss no warning."""
        self.message, self._tone = seen(message), "warning" if warning else "notice"
        self.said += 1
        said = self.said
        self.refresh()
        self.set_timer(self.SECONDS, lambda: self._hush(said))

    def gone_on(self, said: int) -> None:
        """The reader has done something else since so many messages had been said."""
        if self.message and self._tone != "warning":
            self._hush(said)

    def _hush(self, said: int) -> None:
        if said == self.said:
            self.message = ""
            self.refresh()

    def rows(self, width: int) -> list[Row]:
        if self.message:
            return [(Span(fit_told(self.message, width), self._tone),)]
        spans: list[Span] = []
        hints = [(self._keys_of(names), label, action) for names, label, action in self.hints]
        for key, label, action in fitting(hints, width):
            spans += [Span(f"{key} ", f"key @{action}"), Span(label, f"quiet @{action}"), Span(" " * GAP)]
        return [tuple(spans)]

    def _keys_of(self, names: str) -> str:
        """ "h l" for "table.left table.right": every id gives way to the key that runs it now."""
        return _ID.sub(lambda name: self.app.key_of(name[0]), names)


def fitting(hints: Sequence[Hint], width: int) -> list[Hint]:
    """The hints (keys for ids) that ``width`` cells have room for: help, which leads on, then the first ones.

    One that is too long leaves its room to those behind it.
    """
    left = width + GAP - sum(_size(hint) for hint in hints if hint[2] == HELP)
    shown: list[Hint] = []
    for hint in hints:
        if hint[2] == HELP:
            shown.append(hint)
        elif _size(hint) <= left:
            shown.append(hint)
            left -= _size(hint)
    return shown


def _size(hint: Hint) -> int:
    return cells(hint[0]) + 1 + cells(hint[1]) + GAP
