"""A figure with its sentence, source and link, ready to paste."""

from briefing.report.times import told_when
from briefing.report.wording import context, stated
from briefing.text import one_line
from briefing.tui.state import State


def quotation(state: State, article: int) -> str:
    """What ``article`` states of the chosen measure; of the first article that does, where it does not."""
    if state.chosen is None or state.measure is None:
        return ""
    story, measure = state.story, state.measure
    figures = story.figures(state.chosen, article)
    if not figures:
        article = story.stated_in[state.chosen][0]
        figures = story.figures(state.chosen, article)
    source = story.articles[article]
    lines = [": ".join(filter(None, (one_line(measure.label), stated(figures[0]))))]
    if where := context(measure):
        lines[0] += f" ({where})"
    lines += [f"“{one_line(figure.sentence)}”" for figure in dict.fromkeys(figures) if figure.sentence][:1]
    lines.append(", ".join(filter(None, (story.name(article), told_when(source)))))
    lines += [address for address in (source.url or source.path,) if address]
    return "\n".join(lines) + "\n"
