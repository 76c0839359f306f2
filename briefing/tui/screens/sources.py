"""Every source of the story, to put one in a column."""

from collections.abc import Sequence

from textual import on

from briefing.report.wording import counted, line, told_when
from briefing.tui.layout.spans import Row, Span, fit, spread
from briefing.tui.screens.dialog import Dialog
from briefing.tui.state import State
from briefing.tui.story import accent
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.picker import Picker


class SourcesPane(Picker):
    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state

    def items(self, width: int) -> Sequence[Sequence[Row]]:
        story = self.state.story
        items = []
        for number, article in enumerate(story.articles):
            key = f"{number + 1} " if number < 9 else "  "
            name = (Span("▎", accent(number)), Span(key, "key"), Span(story.name(number), "source-on"))
            facts = counted(len(story.marks[number]), "figure")
            when = told_when(article)
            right = (Span(f"{when}   {facts}" if when else facts, "quiet"),)
            items.append(
                (
                    spread(name, right, width),
                    (Span("   "), Span(fit(line(article.title), width - 3), "quiet")),
                )
            )
        return items


class SourcesScreen(Dialog[int]):
    BINDING_GROUP_TITLE = "Sources"
    heading = "Sources"

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state

    def pane(self) -> SourcesPane:
        return SourcesPane(self.state)

    def hints(self) -> list[Hint]:
        return [(self.app.key_of("list.pick"), "put it in a column", "")]

    @on(Picker.Picked)
    def _picked(self, message: Picker.Picked) -> None:
        self.dismiss(message.index)
