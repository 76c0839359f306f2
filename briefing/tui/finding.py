"""Finding a word in a story: what it leaves of the figures, and where the articles say it."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.report.wording import counted
from briefing.tui.state import State, follow


def find(state: State, query: str) -> tuple[State, str]:
    """The state with only what mentions ``query``, and in words how much was found."""
    found = state.find(query)
    if not query:
        return found, ""
    counts = [count(article.text, query) for article in state.story.articles]
    wanted = [number for number, many in enumerate(counts) if many]
    if found.follow:
        found = replace(found, columns=follow(found.columns, wanted, found.pinned))
    if not wanted:
        return found, "not found"
    return found, f"{counted(sum(counts), 'mention')} in {len(wanted)} of {counted(len(counts), 'source')}"


def count(text: str, query: str) -> int:
    """How often ``text`` says ``query``, whatever the case."""
    return text.casefold().count(query.casefold()) if query else 0


def places(text: str, query: str) -> Iterator[tuple[int, int]]:
    """Every ``start, end`` at which ``text`` says ``query``, whatever the case, none overlapping."""
    if not query:
        return
    folded, query = text.casefold(), query.casefold()
    if len(folded) != len(text):  # a letter that folds to two would shift the offsets
        folded, query = text.lower(), query.lower()
        if len(folded) != len(text):
            folded = text
    start = folded.find(query)
    while start >= 0:
        yield start, start + len(query)
        start = folded.find(query, start + len(query))
