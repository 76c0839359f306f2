"""The bottom line: what the keys do here, or what just happened."""

from collections.abc import Sequence

from briefing.tui.layout.spans import Row, Span, cells, fit
from briefing.tui.widgets.bar import Bar

Hint = tuple[str, str, str]  # key, what it does, action


class HintBar(Bar):
    """Key hints; a message takes their place for a few seconds."""

    DEFAULT_CSS = """
    HintBar { dock: bottom; }
    """
    SECONDS = 5.0

    def __init__(self) -> None:
        super().__init__(id="hints")
        self.hints: Sequence[Hint] = ()
        self.message = ""
        self._tone = "notice"
        self._said = 0

    def show(self, hints: Sequence[Hint]) -> None:
        if hints != self.hints:
            self.hints = hints
            self.refresh()

    def say(self, message: str, *, warning: bool = False) -> None:
        """Show a message for a few seconds."""
        self.message, self._tone = message, "warning" if warning else "notice"
        self._said += 1
        said = self._said
        self.refresh()
        self.set_timer(self.SECONDS, lambda: self._hush(said))

    def _hush(self, said: int) -> None:
        if said == self._said:
            self.message = ""
            self.refresh()

    def rows(self, width: int) -> list[Row]:
        if self.message:
            return [(Span(fit(self.message, width), self._tone),)]
        spans: list[Span] = []
        left = width
        for key, label, action in self.hints:
            size = cells(key) + cells(label) + 1
            if size > left:
                break
            spans += [Span(f"{key} ", f"key @{action}"), Span(label, f"quiet @{action}"), Span("   ")]
            left -= size + 3
        return [tuple(spans)]
