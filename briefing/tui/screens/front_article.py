"""One article of a story, also one that another took the place of, which stands in no column of its room."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from briefing.model import Article
from briefing.report.links import safe_link
from briefing.report.times import told_when
from briefing.text import one_line
from briefing.tui.layout.spans import Row, Span, seen
from briefing.tui.layout.wrapping import wrap
from briefing.tui.screens.dialog import Dialog
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.sheet import Sheet


class ArticleScreen(Dialog[None]):
    BINDING_GROUP_TITLE = "An article"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,backspace", "close", "Close", show=False, id="read.close",
                tooltip="Back to the story's articles"),
        Binding("o", "open", "Open original", show=False, id="read.open",
                tooltip="Open the original article in the browser"),
    ]  # fmt: skip

    def __init__(self, article: Article) -> None:
        super().__init__()
        self._article = article
        self.heading = one_line(article.source)

    def offers(self) -> Sequence[Hint]:
        return [("read.open", "open", "open")] if safe_link(self._article.url) else []

    def pane(self) -> Sheet:
        return Sheet(self._rows)

    def _rows(self, width: int) -> list[Row]:
        article = self._article
        rows: list[Row] = [(Span(told_when(article) or "no date given", "quiet"),)]
        for number, paragraph in enumerate(article.text.split("\n\n")):
            text = seen(paragraph.replace("\n", " "))
            title = not number and article.title_end
            rows.append(())
            rows += [(Span(text[a:b], "title" if title else "source"),) for a, b in wrap(text, width)]
        return rows

    def action_open(self) -> None:
        import webbrowser

        if not (url := safe_link(self._article.url)):
            self.say("No web address is known.", warning=True)
        elif webbrowser.open(url):
            self.say(f"Asked the browser for {url}")
        else:
            self.say(f"No browser was found; the address is {url}", warning=True)
