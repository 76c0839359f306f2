"""Which verbs attribute what a sentence says, and to whom."""

from collections.abc import Sequence
from functools import cache
from typing import Literal

from briefing.comparing.quoting.names import Name, words_of
from briefing.comparing.quoting.tokens import forth, quotes

_MEASURED = 14  # words after "puts" in which "at" and a figure stand

# informants: bodies that are told things, an outlet or an office with a duty to report
Who = Literal["anybody", "bodies", "informants", "nobody"]


@cache
def verbs() -> frozenset[str]:
    """All that attribute something to anyone."""
    rows = ("verbs", "beside_quotes", "of_somebody", "reporting", "measuring", "bodies_only", "adding")
    return frozenset().union(*map(words_of, rows))


def who_may_say(tokens: Sequence[str], verb: int) -> Who:
    """Those to whom a verb attributes something, by what stands with it."""
    word = tokens[verb]
    if word in words_of("of_somebody"):
        return "anybody" if quotes(tokens) else "nobody"
    if word in words_of("measuring"):
        return "anybody" if _measures(tokens, verb) else "nobody"
    if word in words_of("beside_quotes"):
        if tokens[verb + 1 : verb + 2] == ["to"] and word in words_of("undertaking"):
            return "nobody"
        if _says_that(tokens, verb) or quotes(tokens):
            return "anybody"
        return "bodies" if word in words_of("bodies_only") else "nobody"
    if word in words_of("reporting") and not _says_that(tokens, verb):
        return "bodies" if _ends(tokens, verb) else "informants"
    return "bodies" if word in words_of("bodies_only") else "anybody"


def is_one_of(name: Name, who: Who) -> bool:
    """Whether a name is one of those to whom a verb attributes something."""
    if who == "informants":
        last = name.words[-1]
        return name.kind == "body" and (last in words_of("outlets") or last in words_of("offices"))
    return who == "anybody" or (who == "bodies" and name.kind == "body")


def _says_that(tokens: Sequence[str], verb: int) -> bool:
    """Whether "that" follows a verb of saying: "announced", "reported on Friday that"."""
    at = forth(tokens, verb + 1)
    return at < len(tokens) and tokens[at] == "that"


def _ends(tokens: Sequence[str], verb: int) -> bool:
    """Whether a verb of saying ends what is said: "…, the ministry reported", "reported on Friday"."""
    at = forth(tokens, verb + 1)
    return at == len(tokens) or tokens[at] in ",.;"


def _measures(tokens: Sequence[str], verb: int) -> bool:
    """Whether a figure is named with a verb that has other senses: "puts the cost at 16.5%"."""
    said = tokens[verb + 1 : verb + 1 + _MEASURED]
    return "at" in said and any(word[0].isdigit() for word in said[said.index("at") :])
