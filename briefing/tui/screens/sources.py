"""Every source of the story, to put one in a column."""

from briefing.report.times import told_when
from briefing.report.wording import counted, line
from briefing.tui.layout.spans import Span, fit, spread
from briefing.tui.screens.dialog import ListDialog
from briefing.tui.state import State
from briefing.tui.story import accent
from briefing.tui.widgets.picker import Items


class SourcesScreen(ListDialog[int]):
    """Dismissed with the source that was chosen."""

    BINDING_GROUP_TITLE = "Sources"
    OFFERS = (("list.pick", "put it in a column", ""),)
    heading = "Sources"

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state

    def items(self, width: int) -> Items:
        story = self.state.story
        items = []
        for number, article in enumerate(story.articles):
            key = f"{number + 1} ".rjust(len(f"{len(story.articles)} "))
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

    def picked(self, index: int) -> None:
        self.dismiss(index)
