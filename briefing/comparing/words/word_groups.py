"""The groups of words by which figures are told apart or held together, as concepts."""

from functools import cache

from briefing.comparing.words.concepts import concepts, row_concepts, stem
from briefing.comparing.words.tables import row, row_names, table

FATE = 0  # the contrast group of what befalls people


@cache
def contrast_groups() -> dict[str, tuple[int, ...]]:
    """Concept → the contrast groups that hold it; `FATE` is the first."""
    groups: dict[str, list[int]] = {}
    for number, group in enumerate(table("contrasts")["groups"]):
        for word in group:
            for concept in concepts(word) or (word,):
                groups.setdefault(concept, []).append(number)
    return {concept: tuple(numbers) for concept, numbers in groups.items()}


def _row(name: str) -> frozenset[str]:
    """The words of a row of lexicon/contrasts.toml, as they stand and as concepts."""
    return row("contrasts", name) | row_concepts("contrasts", name)


def _group_of(name: str) -> dict[str, str]:
    """Concept → the group of a part of lexicon/contrasts.toml that holds it."""
    named = row_names("contrasts", name)
    return {concept: group for word, group in named.items() for concept in concepts(word) or (stem(word),)}


@cache
def people() -> frozenset[str]:
    """Nouns for human beings, of a sort or of none."""
    return _row("people") | sorts_of_people().keys()


@cache
def counterparts() -> dict[str, frozenset[str]]:
    """Concept → those that are measured beside it and never one with it: profit, revenue."""
    pairs = [(concepts(a)[0], concepts(b)[0]) for a, b in table("contrasts")["counterparts"]]
    both = [*pairs, *((b, a) for a, b in pairs)]
    return {named: frozenset(other for one, other in both if one == named) for named, _ in both}


@cache
def fates() -> frozenset[str]:
    """What befalls people, and those whom it befalls."""
    return frozenset(table("contrasts")["groups"][FATE]) | {"victim", "patient"}


@cache
def sites() -> frozenset[str]:
    """What an event's count may be of: an airport, a station."""
    return _row("sites")


@cache
def causes() -> frozenset[str]:
    """What kills and hurts people: a blast, a flood."""
    return _row("causes")


@cache
def running() -> frozenset[str]:
    """What befalls people, of whom later reports count more."""
    return frozenset(table("running")["tolls"])


@cache
def kin() -> dict[str, str]:
    """Concept → the group of nouns that may count the same things as it does."""
    return _group_of("kin")


@cache
def sorts_of_people() -> dict[str, str]:
    """Concept → the sort of people that it names; "people" itself, and what means no more, is of none."""
    anybody = concepts("people")
    return {concept: sort for concept, sort in _group_of("sorts").items() if concept not in anybody}


@cache
def markets() -> frozenset[str]:
    """What rises and falls anew every day."""
    return _row("markets")


def limits() -> frozenset[str]:
    """Words that, right before a hedge, divide a group at the number; as they stand."""
    return row("contrasts", "limits")


def trading_hours() -> dict[str, str]:
    """Word → the hour of a trading day that it tells."""
    return row_names("contrasts", "trading")


def sexes() -> dict[str, str]:
    """Pronoun → "he" or "she", whichever it is a form of."""
    return row_names("contrasts", "sexes")


@cache
def tellers() -> frozenset[str]:
    """Nouns for those who tell reporters things and are not named."""
    return _row("tellers")
