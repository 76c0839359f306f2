"""The app."""

from textual.app import App, ComposeResult
from textual.content import Content
from textual.widgets import Static

from briefing.tui.options import Options


class BriefingApp(App[None]):
    BINDINGS = [("q", "quit", "Quit")]

    def __init__(self, sources: tuple[str, ...], options: Options) -> None:
        super().__init__()
        self.sources = sources
        self.options = options

    def compose(self) -> ComposeResult:
        yield Static(Content("briefing " + " ".join(self.sources)))
