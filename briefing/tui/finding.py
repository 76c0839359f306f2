"""Finding words in a story: what they leave of the figures, and where the articles say them."""

from dataclasses import replace

from briefing.query_terms import folded_terms
from briefing.text import counted
from briefing.tui.layout.mentions import mentions
from briefing.tui.state import State, follow

NOT_FOUND = "not found"


def find(state: State, query: str) -> tuple[State, str]:
    """The state with only what mentions ``query``, and in words how much was found."""
    found = state.find(query)
    if not folded_terms(query):
        return found, ""
    counts = [len(mentions(article.text, query)) for article in state.story.articles]
    wanted = [number for number, many in enumerate(counts) if many]
    if found.follow:
        found = replace(found, columns=follow(found.columns, wanted, found.pinned))
    if not wanted:
        figures = len(found.visible)
        return found, f"in {counted(figures, 'key figure')}, in no text" if figures else NOT_FOUND
    return found, f"{counted(sum(counts), 'mention')} in {len(wanted)} of {counted(len(counts), 'source')}"


def next_mentioning(state: State, article: int, by: int) -> int:
    """The next (1) or previous (-1) article that says what is looked for, going round; else itself."""
    articles = state.story.articles
    others = ((article + by * step) % len(articles) for step in range(1, len(articles)))
    return next((other for other in others if mentions(articles[other].text, state.query)), article)
