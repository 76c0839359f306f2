"""Whose pesos, crowns or rupees a text means that names them in part."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from briefing.figures.lexicon import load
from briefing.figures.slots.gazetteer import canonical, is_known
from briefing.figures.words.quantity import Quantity

_DOLLAR = "USD"
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?")


def settle_money(text: str, quantities: Sequence[Quantity]) -> None:
    """Give sums in "pesos" the unit of the one country's whose pesos, else whose people, the text names.

    Of several countries, or none, they stay pesos.
    """
    bare = {name for q in quantities if (name := _money(q)).islower() and name in moneys_by_name()}
    for name in bare:
        code = _meant(text, name, {_money(q) for q in quantities})
        if code:
            for q in quantities:
                if _money(q) == name:
                    q.unit = code + q.unit.removeprefix(name)


def _money(q: Quantity) -> str:
    return q.unit.partition("/")[0]


def _meant(text: str, name: str, units: set[str]) -> str:
    """The currency that a name stands for; "" where the text leaves it open."""
    stated = units & moneys_by_name()[name]
    if not stated:
        named = {canonical(word) for match in _CAPITALISED.findall(text) for word in (match, *match.split())}
        stated = {code for code in moneys_by_name()[name] if _countries()[code] & named}
    return next(iter(stated)) if len(stated) == 1 else ""


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
