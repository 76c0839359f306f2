"""Names and their short forms, which the articles of a story tell: "the Christian Democratic Union (CDU)"."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.words.concepts import concepts
from briefing.model import Article

_NAME = r"(?:[A-Z][\w’'-]+|of|for|and|the|in|on|de|du|des|la|für|der)"
_TOLD = re.compile(rf"\b([A-Z][\w’'-]+(?: {_NAME}){{1,7}})['’]?s? \(([A-Z][A-Za-z]{{1,6}})\)")
_SMALL = frozenset(("of", "for", "and", "the", "in", "on", "de", "du", "des", "la", "für", "der"))
_LEAST = 2  # capitals of a short form, and words of a name

Names = dict[str, set[frozenset[str]]]  # a short form → what it is short for


def settle_short_names(found: Sequence[Profile], articles: Iterable[Article]) -> None:
    """Let what figures are of be told by the short form of a name, whichever form their sentences have."""
    names = [(short, long) for short, all_long in short_names(articles).items() for long in all_long]
    if not names:
        return
    names.sort(key=lambda name: (-len(name[1]), name[0], sorted(name[1])))
    for p in found:
        p.measure = _shortened(p.measure, names)
        p.sentence = _shortened(p.sentence, names, keep=True)
        for short, long in names:
            if long <= p.names.keys():
                p.names = {**p.names, short: max(p.names[word] for word in long)}


def short_names(articles: Iterable[Article]) -> Names:
    """The short forms that articles give in brackets after the names of which they have the initials."""
    found: Names = {}
    for article in articles:
        lines = [line for line in article.text.split("\n") if " (" in line]
        for name, short in chain.from_iterable(map(_TOLD.findall, lines)):
            own, words = concepts(short), _initialled(name.split(), short)  # "IT" is no concept
            if own and words and sum(map(str.isupper, short)) >= _LEAST:
                found.setdefault(own[0], set()).add(frozenset(concepts(" ".join(words))))
    return {short: {long for long in all_long if len(long) >= _LEAST} for short, all_long in found.items()}


def _initialled(words: Sequence[str], short: str) -> Sequence[str]:
    """Of "Moor of the Labour Union (LU)" the words whose initials the short form has, in order; or none."""
    for low in range(len(words)):
        own = [word for word in words[low:] if word not in _SMALL]
        if words[low] not in _SMALL and len(own) >= _LEAST and words[low][0] == short[0] and _has(short, own):
            return words[low:]
    return ()


def _has(short: str, words: Sequence[str]) -> bool:
    """Whether the letters of a short form begin all of some words, in order, among others."""
    letters = iter(short.casefold())
    return all(word[0].casefold() in letters for word in words)


def _shortened(
    told: frozenset[str], names: Sequence[tuple[str, frozenset[str]]], keep: bool = False
) -> frozenset[str]:
    """Concepts with the short form of each name that they hold in full, in its place or beside it."""
    for short, long in names:
        if long <= told:
            told = told | {short} if keep else (told - long) | {short}
    return told
