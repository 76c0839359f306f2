"""Words in a label that point back at what a table does not show: "video on his phone", "jailed there"."""

import re

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import KIN

_OWNED = re.compile(
    r"(?P<before>.+?) (?P<link>of|on|at|in|over|for|to|with|from|near) (?:his|her|its) (?!(?:and|or) )"
)
_OWN = (" his ", " her ", " its ")
_STAYING = row("measures", "verbs", "staying")
_COMPANY = row("measures", "heads", "company")
_THERE = re.compile(r"(?P<told>(?:How long|Time) \w+ .+) there")


def without_pointers(t: Tagged, measure: str) -> str:
    """The "Length of video on phone" of "Length of video on his phone", no "there" after how long."""
    there = _THERE.fullmatch(measure) if measure.endswith(" there") else None
    if there and not _is_of_staying(there["told"].lower().split()):
        measure = there["told"]
    owned = _OWNED.match(measure) if any(word in measure for word in _OWN) else None
    if owned is None or _names_owner(t, owned["before"]):
        return measure
    thing = measure[owned.end() :]
    first = thing.partition(" ")[0].lower()
    if first in KIN or (first in _COMPANY and owned["link"] == "in"):
        return measure  # "in her company"
    return f"{owned['before']} {owned['link']} {thing}"


def _is_of_staying(told: list[str]) -> bool:
    """Whether words need their place: "how long she lived [there]", "how long she had been"."""
    return told[-1] == "been" or not _STAYING.isdisjoint(told)


def _names_owner(t: Tagged, before: str) -> bool:
    """Whether the words before may tell whose it is: "Moor and his mill", "guest who left with her cart"."""
    words = before.split()
    named = words[0] in t.words or any(word[0].isupper() for word in words[1:])
    person = any(takes_who(word.lower()) and not is_plural(word.lower()) for word in words)
    return named or person or "who" in words
