"""Where a text says what is looked for."""

from collections.abc import Iterable, Iterator, Sequence

from briefing.query_terms import folded_terms, terms_of

Place = tuple[int, int]  # start, end


def places(text: str, query: str) -> list[Place]:
    """Where ``text`` has words and phrases of ``query``, whatever the case, none overlapping."""
    folded, terms = _folded(text, query)
    return _apart(place for term in terms for place in _places(folded, term, 0, len(folded)))


def mentions(text: str, query: str) -> list[Sequence[Place]]:
    """What ``text`` says of ``query``, each as the places of its words: one word or phrase wherever it
    stands, several once in each paragraph that has all of them.
    """
    folded, terms = _folded(text, query)
    if not terms:
        return []
    if len(terms) == 1:
        return [(place,) for place in _places(folded, terms[0], 0, len(folded))]
    return [
        _apart(place for term in terms for place in _places(folded, term, start, end))
        for start, end in _paragraphs(folded)
        if all(folded.find(term, start, end) >= 0 for term in terms)
    ]


def _folded(text: str, query: str) -> tuple[str, Sequence[str]]:
    """Both without case, as far as that leaves every letter of the text in its place."""
    if len(folded := text.casefold()) == len(text):
        return folded, folded_terms(query)
    if len(lowered := text.lower()) == len(text):  # a letter that folds to two would shift the places
        return lowered, tuple(term.lower() for term in terms_of(query))
    return text, tuple(term.lower() for term in terms_of(query))


def _places(folded: str, term: str, start: int, end: int) -> Iterator[Place]:
    start = folded.find(term, start, end)
    while start >= 0:
        yield start, start + len(term)
        start = folded.find(term, start + len(term), end)


def _paragraphs(text: str) -> Iterator[Place]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, end
        start = end + 1


def _apart(found: Iterable[Place]) -> list[Place]:
    """In order, those that overlap as one."""
    apart: list[Place] = []
    for start, end in sorted(found):
        if apart and start < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    return apart
