"""The groups of words by which figures are told apart or held together, as concepts."""

from functools import lru_cache

from briefing.comparing.words import concepts, table


@lru_cache(maxsize=1)
def contrast_groups() -> dict[str, tuple[int, ...]]:
    """Concept → the contrast groups that hold it; what befalls people is the first."""
    groups: dict[str, list[int]] = {}
    for number, group in enumerate(table("contrasts")["groups"]):
        for word in group:
            for concept in concepts(word) or (word,):
                groups.setdefault(concept, []).append(number)
    return {concept: tuple(numbers) for concept, numbers in groups.items()}


@lru_cache(maxsize=1)
def people() -> frozenset[str]:
    """Nouns for human beings, of a sort or of none."""
    words = table("contrasts")["people"].split()
    return frozenset(c for word in words for c in (word, *concepts(word))) | frozenset(sorts_of_people())


@lru_cache(maxsize=1)
def fates() -> frozenset[str]:
    """What befalls people (the first contrast group), and those whom it befalls."""
    return frozenset(table("contrasts")["groups"][0]) | {"victim", "patient"}


@lru_cache(maxsize=1)
def shores() -> frozenset[str]:
    """What a ship or a storm is off, whichever town stands there."""
    return frozenset(c for word in table("contrasts")["shores"].split() for c in concepts(word))


@lru_cache(maxsize=1)
def running() -> frozenset[str]:
    """What befalls people, of whom later reports count more."""
    return frozenset(table("running")["tolls"])


@lru_cache(maxsize=1)
def kin() -> dict[str, str]:
    """Concept → the group of nouns that may count the same things as it does."""
    groups = table("contrasts")["kin"]
    return {c: name for name, words in groups.items() for word in words.split() for c in concepts(word)}


@lru_cache(maxsize=1)
def sorts_of_people() -> dict[str, str]:
    """Concept → the sort of people that it names."""
    sorts = table("contrasts")["sorts"]
    return {c: sort for sort, words in sorts.items() for word in words.split() for c in concepts(word)}


@lru_cache(maxsize=1)
def markets() -> frozenset[str]:
    """What rises and falls anew every day."""
    return frozenset(c for word in table("contrasts")["markets"].split() for c in (word, *concepts(word)))


@lru_cache(maxsize=1)
def tellers() -> frozenset[str]:
    """Nouns for those who tell reporters things and are not named."""
    return frozenset(c for word in table("contrasts")["tellers"].split() for c in (word, *concepts(word)))
