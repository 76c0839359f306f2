"""Finding a word in a story: what it leaves of the figures, and where the articles say it."""

from dataclasses import replace

from briefing.report.wording import counted
from briefing.tui.state import State, follow


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
        return found, "not found"
    return found, f"{counted(sum(counts), 'mention')} in {len(wanted)} of {counted(len(counts), 'source')}"
