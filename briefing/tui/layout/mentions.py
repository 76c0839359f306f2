"""Where a text says what is looked for."""

from collections.abc import Iterator


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
