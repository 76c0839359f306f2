"""Who is quoted by which sources, and what only one of them quotes."""

from collections.abc import Iterable
from functools import partial
from itertools import groupby
from typing import NamedTuple

from briefing.model import Quoted
from briefing.text import counted, one_line
from briefing.tui.layout.spans import Row, Span, cells, crop, fit, fit_name, left_aligned, spread
from briefing.tui.screens.dialog import ListDialog
from briefing.tui.story import LONE, Story, accent, sentence_signs
from briefing.tui.widgets.picker import Items


class Said(NamedTuple):
    """One source's sentences that quote somebody; articles go by their index."""

    quoted: Quoted
    article: int
    places: tuple[tuple[int, int], ...]
    first: bool  # of those who quote him


def said(story: Story) -> list[Said]:
    """Everyone quoted, source by source, in the comparison's order."""
    found = []
    for quoted in story.comparison.quoted:
        for number, (article, group) in enumerate(groupby(quoted.passages, key=lambda passage: passage[0])):
            places = tuple((start, end) for _, start, end in group)
            found.append(Said(quoted, story.number(article), places, number == 0))
    return found


def sign(story: Story, one: Said) -> tuple[str, str]:
    """The sign, and its style, of the sentence that most others say."""
    signs = [
        story.others(one.article, passage)
        for start, end in one.places
        for passage in story.passages_in(one.article, start, end)
        if passage.start < end and passage.end > start
    ]
    return max(signs, key=lambda told: (told[0][0] == "+", told[0] != LONE, told[0]), default=(LONE, "lone"))


def saying_rows(story: Story, one: Said, room: int, width: int, apart: bool) -> list[Row]:
    """Who is quoted, over the first source; then the source, whether others say it too, its first words."""
    rows: list[Row] = []
    if one.first:
        by = counted(len(one.quoted.articles), "source")
        rows += [()] if apart else []
        rows.append(spread((Span(one_line(one.quoted.name), "title"),), (Span(by, "quiet"),), width))
    mark, style = sign(story, one)
    start, end = one.places[0]
    more = f"  +{len(one.places) - 1}" if len(one.places) > 1 else ""
    words = fit(one_line(story.articles[one.article].text[start:end]), max(0, width - room - 6 - cells(more)))
    name = left_aligned(fit_name(story.name(one.article), room), room)
    spans: Iterable[Span] = (
        Span(f"{mark:>2}", style), Span(" "), Span("▎", accent(one.article)), Span(name, "source"),
        Span("  "), Span(words, "source"), Span(more, "quiet"),
    )  # fmt: skip
    rows.append(crop(spans, width))
    return rows


class QuotedScreen(ListDialog[tuple[int, int, int]]):
    """Ends with the sentence that was chosen: its article, start and end."""

    BINDING_GROUP_TITLE = "Who is quoted"
    OFFERS = (("list.pick", "to the sentence", ""),)

    def __init__(self, story: Story) -> None:
        super().__init__()
        self.story, self.sayings = story, said(story)
        several = sum(len(quoted.articles) > 1 for quoted in story.comparison.quoted)
        names = counted(len(story.comparison.quoted), "name")
        self.heading = f"Quoted: {names}, {several or 'none'} by several sources"

    def items(self, width: int) -> Items:
        names = [self.story.name(one.article) for one in self.sayings]
        room = min(max(map(cells, names), default=0), width // 3)
        return [
            saying_rows(self.story, one, room, width, place > 0) for place, one in enumerate(self.sayings)
        ]

    def on_mount(self) -> None:
        super().on_mount()
        self.call_after_refresh(self.app.say_fitting, partial(sentence_signs, ""))

    def picked(self, index: int) -> None:
        one = self.sayings[index]
        self.dismiss((one.article, *one.places[0]))
