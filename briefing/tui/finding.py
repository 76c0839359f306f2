"""Finding a word in a story: what it leaves of the figures, and where the articles say it."""

from dataclasses import replace

from briefing.report.wording import counted
from briefing.tui.state import State, follow

NOT_FOUND = "not found"


def find(state: State, query: str) -> tuple[State, str]:
    """The state with only what mentions ``query``, and in words how much was found."""
    found = state.find(query)
    if not query:
        return found, ""
    counts = [article.text.casefold().count(query.casefold()) for article in state.story.articles]
    wanted = [number for number, many in enumerate(counts) if many]
    if found.follow:
        found = replace(found, columns=follow(found.columns, wanted, found.pinned))
    if not wanted:
        return found, NOT_FOUND
    return found, f"{counted(sum(counts), 'mention')} in {len(wanted)} of {counted(len(counts), 'source')}"


def next_mentioning(state: State, article: int, by: int) -> int:
    """The next (1) or previous (-1) article that says what is looked for, going round; else itself."""
    query, articles = state.query.casefold(), state.story.articles
    others = ((article + by * step) % len(articles) for step in range(1, len(articles)))
    return next((other for other in others if query in articles[other].text.casefold()), article)
