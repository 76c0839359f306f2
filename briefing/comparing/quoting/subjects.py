"""The people with whom a sentence begins."""

import re
from collections.abc import Container, Sequence

from briefing.comparing.quoting.names import Name, is_capital, joins, names_of, titles, words_of
from briefing.comparing.quoting.tokens import LONGEST_ASIDE, tokens_of
from briefing.figures.slots.speaker_names import BODIES

_PLURAL = re.compile(r"(?:er|or|ist|ian|ant|men)s?\Z")  # "Carrick voters", of Carrick


def subject(text: str, surnames: Container[str]) -> Name | None:
    """The one person with whom a sentence without its quotations begins."""
    tokens = tokens_of(text)
    names = subjects(tokens, len(tokens), surnames)
    return names[0] if len(names) == 1 else None


def subjects(tokens: Sequence[str], end: int, surnames: Container[str]) -> list[Name]:
    """The people with whom a sentence begins, after a phrase that a comma ends."""
    if not tokens or tokens[0][0] == '"':
        return []
    first = tokens[0].lower()
    opens = first in words_of("openers") or first in words_of("prepositions")
    comma = next((i for i in range(1, min(end, LONGEST_ASIDE)) if tokens[i] == ","), end) if opens else end
    for low in (1, comma + 1) if opens else (0,):
        if names := _doers(tokens, low, end, surnames):
            return names
    return []


def _doers(tokens: Sequence[str], low: int, end: int, surnames: Container[str]) -> list[Name]:
    """The people whom the words from ``low`` on name, if a verb or an aside on them follows."""
    high = low
    while high < end and (is_capital(tokens[high]) or joins(tokens, high)):
        high += 1
    if low >= high or high == end:
        return []
    aside = tokens[high] == "," and high + 1 < end and tokens[high + 1].lower() in words_of("aside_openers")
    if not (aside or tokens[high] == "(" or _may_be_verb(tokens[high])):
        return []
    names = [name for name in names_of(tokens[low:high]) if name.kind == "person"]
    titled = tokens[low].lower().rstrip(".") in titles()
    return [name for name in names if titled or len(name.words) > 1 or name.words[0] in surnames]


def _may_be_verb(word: str) -> bool:
    no_verbs = ("prepositions", "anybody", "staff", "conjunctions")
    return (
        word.islower()
        and not any(word in words_of(row) for row in no_verbs)
        and not _PLURAL.search(word)
        and word.capitalize() not in BODIES
    )
