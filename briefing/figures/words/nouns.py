"""Singular and plural of nouns, and the lists of words that may stand where a counted noun does."""

from dataclasses import dataclass
from functools import lru_cache

from briefing.figures.lexicon import load


@dataclass(frozen=True, slots=True)
class _Lists:
    stop: frozenset[str]
    skip: frozenset[str]
    posture: frozenset[str]
    employed: frozenset[str]
    authorities: frozenset[str]
    collective: frozenset[str]
    final: frozenset[str]
    sums: frozenset[str]
    nominal: frozenset[str]
    attributive: frozenset[str]
    false_plurals: frozenset[str]
    unitless: frozenset[str]
    crew: frozenset[str]
    measuring: frozenset[str]
    outlook: frozenset[str]
    foreseen: frozenset[str]
    reckoned: frozenset[str]
    reckoning: frozenset[str]
    told: frozenset[str]
    marks: frozenset[str]
    quakes: frozenset[str]
    owning_all: frozenset[str]
    absence: frozenset[str]
    ing_nouns: frozenset[str]
    firsts: frozenset[str]
    irregular: dict[str, str]
    compared: dict[str, str]


def _lists() -> _Lists:
    table = load("nouns")
    words = {name: frozenset(text.split()) for name, text in table.items() if isinstance(text, str)}
    return _Lists(**words, irregular=table["irregular"], compared=table["compared"])


LISTS = _lists()


def is_plural(word: str) -> bool:
    """Whether a lower-case word can be the plural head of a counted noun phrase."""
    last = word.rsplit("-", 1)[-1]
    if (
        last in LISTS.irregular
        or last in LISTS.collective
        or (last.endswith(("men", "children")) and last not in LISTS.false_plurals)
    ):
        return True
    return (
        len(last) > 2
        and last.endswith("s")
        and not last.endswith(("ss", "us", "is", "'s", "’s"))
        and last not in LISTS.false_plurals
    )


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    head, dash, last = word.rpartition("-")
    low = last.lower()
    if low in LISTS.collective:
        return word
    if low in LISTS.irregular:
        return head + dash + (LISTS.irregular[low] if last.islower() else LISTS.irregular[low].capitalize())
    if low.endswith("men") and low not in LISTS.false_plurals:
        return word[:-2] + "an"
    if low.endswith("children"):
        return word[:-3]
    if len(last) < 3 or not low.endswith("s") or low.endswith(("ss", "us", "is")):
        return word
    if low.endswith("ies") and len(last) > 4:
        return word[:-3] + "y"
    if low.endswith(("uses", "sses", "shes", "ches", "xes", "zzes", "tzes", "oes")):
        return word[:-2]
    return word[:-1]
