"""What the words of a wording are: nouns that name what is measured, deeds that say nothing alone."""

import re
from functools import lru_cache

from briefing.comparing.words import table

WORD = re.compile(r"[\w’'-]+")


@lru_cache(maxsize=8)
def row(name: str) -> frozenset[str]:
    """A row of lexicon/naming.toml."""
    return frozenset(str(table("naming")[name]).split())


def quantities_in(wording: str) -> list[str]:
    """The nouns of a wording that name what is measured: the share of "share of votes"."""
    return [
        word for word in WORD.findall(wording.lower()) if row("quantities") & {word, word.removesuffix("s")}
    ]


def is_deed_alone(wording: str) -> bool:
    """Whether a wording says that something was done, and not to what: "Paid"."""
    return row("deeds").issuperset(WORD.findall(wording.lower()))


def is_adverbial(wording: str) -> bool:
    """Whether a wording says where or what for, and not what: "In Norland", "To mend a quay"."""
    return wording.partition(" ")[0].lower() in _prepositions()


@lru_cache(maxsize=1)
def _prepositions() -> frozenset[str]:
    return frozenset(str(table("words")["function"]["prepositions"]).split())
