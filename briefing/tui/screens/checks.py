"""The arithmetic that ties figures together, and whether it holds."""

from briefing.model import Check
from briefing.report.wording import outcome
from briefing.text import counted, one_line
from briefing.tui.layout.spans import Row, Span, crop, width_of
from briefing.tui.layout.wrapping import wrap
from briefing.tui.screens.dialog import ListDialog
from briefing.tui.story import Story, accent
from briefing.tui.widgets.picker import Items


def check_rows(story: Story, check: Check, width: int) -> list[Row]:
    """The expression, whether it holds and whose figures it takes, then why it fails."""
    symbol = "✓" if check.holds else "✗"
    style = "holds" if check.holds else "fails"
    rows: list[Row] = []
    for place, (start, end) in enumerate(wrap(one_line(check.expression), width - 2)):
        text = one_line(check.expression)[start:end]
        rows.append((Span(symbol if not place else " ", style), Span(f" {text}", "title")))
    articles = dict.fromkeys(story.number(figure.article) for figure in check.figures)
    note: list[Span] = [Span(f"  {outcome(check)}", style), Span(f"  ·  {check.relation}", "quiet")]
    for article in articles:
        name = [Span("  "), Span("▎", accent(article)), Span(story.name(article), "source")]
        if width_of(note + name) > width:
            rows.append(tuple(note))
            note = []
        note += name
    rows.append(crop(note, width))
    why = one_line(check.why)
    rows += [(Span("  "), Span(why[start:end], "source")) for start, end in wrap(why, width - 2) if why]
    return rows


class ChecksScreen(ListDialog[Check]):
    """Ends with the check that was chosen."""

    BINDING_GROUP_TITLE = "Checks"
    OFFERS = (("list.pick", "show its figures in the articles", ""),)

    def __init__(self, story: Story) -> None:
        super().__init__()
        self.story = story
        held = sum(check.holds for check in self.story.checks)
        checks, hold = counted(len(self.story.checks), "check"), "holds" if held == 1 else "hold"
        self.heading = f"{checks}, {held} {hold}"

    def items(self, width: int) -> Items:
        items = [check_rows(self.story, check, width) for check in self.story.checks]
        return [(*rows, ()) if place + 1 < len(items) else rows for place, rows in enumerate(items)]

    def picked(self, index: int) -> None:
        self.dismiss(self.story.checks[index])
