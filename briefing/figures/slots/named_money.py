"""Whose pesos, crowns or rupees a text means that names them in part."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from briefing.figures.lexicon import load
from briefing.figures.slots.gazetteer import canonical, is_known
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import LISTS

_DOLLAR = "USD"
_CAPITALISED = re.compile(r"[A-Z][a-z]+")
# around what is no country: "New Mexico", "Michael Jordan", "Gulf of Mexico", "Indian Ocean"
_BEFORE, _AFTER = re.compile(r"([A-Z][\w.]+) (?:of )?\Z"), re.compile(r" [A-Z]")
_FAR = 24  # characters in which such a word stands


def settle_money(text: str, quantities: Sequence[Quantity]) -> None:
    """Give sums in "pesos" the unit of the one country whose pesos the text names.

    Else of the one whose people or name stands in their own sentence before them, where the text names no
    other that has pesos. Of several countries, or none, they stay pesos.
    """
    for q in quantities:
        name = _money(q)
        if name.islower() and name in moneys_by_name():
            stated = {_money(other) for other in quantities} & moneys_by_name()[name] or _here(text, name, q)
            if len(stated) == 1:
                q.unit = next(iter(stated)) + q.unit.removeprefix(name)


def _money(q: Quantity) -> str:
    return q.unit.partition("/")[0]


def _here(text: str, name: str, q: Quantity) -> Set[str]:
    """The currencies whose countries the sentence of a sum names, where the text names no other."""
    before = text[: q.start]
    found = _named(before[max(before.rfind("\n"), before.rfind(". ")) + 1 :], name)
    return found if found == _named(text, name) else frozenset()


def _named(text: str, name: str) -> Set[str]:
    """The currencies of a name whose countries, or their people, a text names."""
    countries = set()
    for match in _CAPITALISED.finditer(text):
        word, at = match[0], match.start()
        before = _BEFORE.search(text, max(0, at - _FAR), at) if is_known(word) else None
        named = before is not None and before[1].lower() not in LISTS.stop
        if is_known(word) and not (named or _AFTER.match(text, match.end())):
            countries.add(canonical(word))
    return {code for code in moneys_by_name()[name] if _countries()[code] & countries}


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, frozenset[str]]:
    """Currency → the countries that its names tell: MXN, of "mexican peso", is Mexico's."""
    return {
        code: frozenset(
            canonical(whose)
            for word in row.get("words", [])
            if is_known(whose := word.rpartition(" ")[0].title())
        )
        for code, row in load("currencies").items()
    }


@lru_cache(maxsize=1)
def moneys_by_name() -> Mapping[str, frozenset[str]]:
    """A name of money that several countries have → their currencies, but for the US dollar.

    A currency is one country's money of a name that ends its own: "swedish crown" is a crown.
    """
    words = {code: row.get("words", []) for code, row in load("currencies").items()}
    named: dict[str, set[str]] = defaultdict(set)
    for code, own in words.items():
        for word in own:
            for at, letter in enumerate(word):
                if letter == " ":
                    named[word[at + 1 :]].add(code)
    names = {"dollar": ["dollar"], "franc": ["franc"]} | {
        name: said for name, said in words.items() if name.islower()
    }
    return {
        name: frozenset().union(*(named.get(word, ()) for word in said)) - {_DOLLAR}
        for name, said in names.items()
    }
