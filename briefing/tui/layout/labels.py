"""What a figure is called and the time it is of, each in a place and a style of its own."""

import re

from briefing.model import Verdict
from briefing.period_words import period_words
from briefing.report.wording import label_beside_period as label_beside_period
from briefing.tui.layout.mentions import places
from briefing.tui.layout.spans import Row, Span
from briefing.tui.story import Story

OPEN: frozenset[Verdict] = frozenset({"differ", "unclear"})  # shown with every source's value
_NEEDS_ITS_YEAR = re.compile(r"\d{4}|^(?:since|until)$")  # beside another year, or alone


def period_beside(story: Story, number: int) -> str:
    """The period beside a label: without the year the story is of, "" where there is none."""
    measure = story.measures[number]
    words = period_words(measure.period) if measure.period else ""
    short = words.removesuffix(f" {story.year}")
    return words if _NEEDS_ITS_YEAR.search(short) else short


def highlighted(text: str, query: str, style: str) -> Row:
    """``text`` with every mention of ``query`` marked."""
    spans: list[Span] = []
    done = 0
    for start, end in places(text, query):
        spans += [Span(text[done:start], style), Span(text[start:end], f"{style} found")]
        done = end
    return (*spans, Span(text[done:], style))
