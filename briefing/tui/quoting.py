"""A figure with its sentence, source and link, ready to paste."""

from collections.abc import Sequence

from briefing.report.times import told_when
from briefing.report.wording import context, stated
from briefing.text import one_line
from briefing.tui.state import State
from briefing.tui.story import Story


def quotation(state: State, article: int | None) -> str:
    """What ``article`` states of the chosen measure; where it does not, the first article that does, of a
    difference the first of each side."""
    if state.chosen is None or state.measure is None:
        return ""
    story, measure = state.story, state.measure
    told = _quoted(story, state.chosen, article)
    values = [stated(story.figures(state.chosen, one)[0]) for one in told]
    lines = [": ".join(filter(None, (one_line(measure.label), " / ".join(filter(None, values)))))]
    if where := context(measure):
        lines[0] += f" ({where})"
    for one in told:
        lines += [""] * (len(told) > 1)
        lines += _said(story, state.chosen, one)
    return "\n".join(lines) + "\n"


def _quoted(story: Story, measure: int, article: int | None) -> Sequence[int]:
    """The articles whose words a ``quotation`` holds."""
    stating = story.stated_in[measure]
    if article is not None and article in stating:
        return (article,)
    return [side[0] for side in story.sides(measure)] or stating[:1]


def _said(story: Story, measure: int, article: int) -> list[str]:
    """The sentence of an article, who says so, and where that stands."""
    source = story.articles[article]
    sentences = [f.sentence for f in dict.fromkeys(story.figures(measure, article)) if f.sentence]
    lines = [f"“{one_line(sentence)}”" for sentence in sentences[:1]]
    lines.append(", ".join(filter(None, (story.name(article), told_when(source)))))
    return lines + [address for address in (source.url or source.path,) if address]


def quoted_what(state: State, article: int | None) -> str:
    """What a ``quotation`` holds, in words."""
    if state.chosen is None:
        return ""
    told = _quoted(state.story, state.chosen, article)
    if len(told) > 1:
        return f"{len(told)} sides of the difference, with sentence and source"
    source = state.story.articles[told[0]]
    link = " and link" if source.url else " and file" if source.path else ""
    return f"figure, sentence, source{link}" if link else "figure, sentence and source"
