"""The groups of words by which figures are told apart or held together, as concepts."""

from functools import lru_cache

from briefing.comparing.words import concepts, stem, table


@lru_cache(maxsize=1)
def contrast_groups() -> dict[str, tuple[int, ...]]:
    """Concept → the contrast groups that hold it; what befalls people is the first."""
    groups: dict[str, list[int]] = {}
    for number, group in enumerate(table("contrasts")["groups"]):
        for word in group:
            for concept in concepts(word) or (word,):
                groups.setdefault(concept, []).append(number)
    return {concept: tuple(numbers) for concept, numbers in groups.items()}


def _row(name: str) -> frozenset[str]:
    """The words of a row of lexicon/contrasts.toml, as they stand and as concepts."""
    return frozenset(c for word in table("contrasts")[name].split() for c in (word, *concepts(word)))


def _group_of(name: str) -> dict[str, str]:
    """Concept → the group of a part of lexicon/contrasts.toml that holds it."""
    words = [(word, group) for group, row in table("contrasts")[name].items() for word in row.split()]
    return {concept: group for word, group in words for concept in concepts(word) or (stem(word),)}


@lru_cache(maxsize=1)
def people() -> frozenset[str]:
    """Nouns for human beings, of a sort or of none."""
    return _row("people") | sorts_of_people().keys()


@lru_cache(maxsize=1)
def counterparts() -> tuple[tuple[str, str], ...]:
    """Pairs of concepts that are measured side by side and never one: profit, revenue."""
    return tuple((concepts(a)[0], concepts(b)[0]) for a, b in table("contrasts")["counterparts"])


@lru_cache(maxsize=1)
def fates() -> frozenset[str]:
    """What befalls people (the first contrast group), and those whom it befalls."""
    return frozenset(table("contrasts")["groups"][0]) | {"victim", "patient"}


@lru_cache(maxsize=1)
def sites() -> frozenset[str]:
    """What an event's count may be of: an airport, a station."""
    return _row("sites")


@lru_cache(maxsize=1)
def running() -> frozenset[str]:
    """What befalls people, of whom later reports count more."""
    return frozenset(table("running")["tolls"])


@lru_cache(maxsize=1)
def kin() -> dict[str, str]:
    """Concept → the group of nouns that may count the same things as it does."""
    return _group_of("kin")


@lru_cache(maxsize=1)
def sorts_of_people() -> dict[str, str]:
    """Concept → the sort of people that it names; "people" itself, and what means no more, is of none."""
    anybody = concepts("people")
    return {concept: sort for concept, sort in _group_of("sorts").items() if concept not in anybody}


@lru_cache(maxsize=1)
def markets() -> frozenset[str]:
    """What rises and falls anew every day."""
    return _row("markets")


@lru_cache(maxsize=1)
def limits() -> frozenset[str]:
    """Words that, right before a hedge, divide a group at the number; as they stand."""
    return frozenset(table("contrasts")["limits"].split())


@lru_cache(maxsize=1)
def trading_hours() -> dict[str, str]:
    """Word → the hour of a trading day that it tells."""
    return _word_rows("trading")


@lru_cache(maxsize=1)
def sexes() -> dict[str, str]:
    """Pronoun → "he" or "she", whichever it is a form of."""
    return _word_rows("sexes")


def _word_rows(name: str) -> dict[str, str]:
    """Word, as it stands → the row of a part of lexicon/contrasts.toml that holds it."""
    return {word: row for row, words in table("contrasts")[name].items() for word in words.split()}


@lru_cache(maxsize=1)
def tellers() -> frozenset[str]:
    """Nouns for those who tell reporters things and are not named."""
    return _row("tellers")
