"""What a figure is called, in a place and a style of its own."""

from briefing.model import Verdict
from briefing.report.wording import label_beside_period as label_beside_period
from briefing.tui.layout.mentions import places
from briefing.tui.layout.spans import ELLIPSIS, Row, Span
from briefing.tui.story import Story

OPEN: frozenset[Verdict] = frozenset({"differ", "unclear"})  # shown with every source's value


def is_unmistakable(story: Story, number: int, shown: str) -> bool:
    """Whether no other label begins with what is ``shown`` of this one."""
    label = label_beside_period(story.measures[number])
    return len(shown.removesuffix(ELLIPSIS)) >= min(story.telling(number), len(label))


def highlighted(text: str, query: str, style: str) -> Row:
    """``text`` with every mention of ``query`` marked."""
    spans: list[Span] = []
    done = 0
    for start, end in places(text, query):
        spans += [Span(text[done:start], style), Span(text[start:end], f"{style} found")]
        done = end
    return (*spans, Span(text[done:], style))
