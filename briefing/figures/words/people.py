"""Nouns of people, which take "who"; others take "that"."""

import re
from functools import lru_cache

from briefing.figures.words.nouns import singular
from briefing.figures.words.patterns import alternation, row

_PERSON = re.compile(
    rf"(?:{alternation(row('measures', 'heads', 'persons'))}"
    r"|[a-z]{3,}(?:[eo]r|an|ist|ant|(?<!m)ent|ee|ese|ian)s?)\Z",
    re.IGNORECASE,
)
_THINGS = row("measures", "heads", "things")
_HEAD = re.compile(r" (?:from|of|in|at|on|with|for|under|near) ")


def relative(noun: str) -> str:
    """ "people who", "ferries that"."""
    return "who" if takes_who(noun) else "that"


@lru_cache(maxsize=4096)
def takes_who(noun: str) -> bool:
    """Whether a noun is of people; a people has a capital: "Spaniards who", but "Sundays that"."""
    last = _HEAD.split(noun, maxsplit=1)[0].rpartition(" ")[2]
    person = last[:1].isupper() or _PERSON.search(last) is not None
    return person and singular(last.lower()) not in _THINGS
