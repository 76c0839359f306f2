"""What a quantity is per: "a barrel", "per 100,000 people", "/hour", "a year"."""

import re
from functools import cache

from briefing.figures.lexicon import load

_LINK = re.compile(
    r" ?/ ?(?P<slash>[^\W\d_][\w²³]*(?: [a-z]+)?)"
    r"|(?: ?- ?| )per(?: ?- ?| )(?P<count>[0-9][0-9,]*(?: (?:million|thousand|hundred))? )?(?P<per>[^\W\d_][\w²³.]*(?: (?:ton|feet|foot|ft|metre|meter|kilometre|kilometer|mile|m|km|hour))?)"
    r"|(?: ?- ?| )(?:an?|each|every)(?: ?- ?| )(?P<each>[a-z]+(?:[ -](?:ton|foot|hour))?)"
    r"| on the (?P<on>dollar)\b"
)
# "5% a year earlier" and "$3 a week after" compare; they are no rates.
_COMPARES = re.compile(r"[\s,]*(?:earlier|ago|later|after|before|prior|previously|from now|in (?:19|20)|or (?:two|so))\b")
_OF_STUFF = re.compile(r" of (?:[a-z]+ ){1,3}?(?=an? (?:year|day|month|week|hour|minute|second|quarter|season)\b)| in [a-z]+ (?=an? (?:year|day|month|week)\b)")


@cache
def _denominators() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, words in load("rates").items():
        for word in words:
            names[word] = names[word + "s"] = name
    return names


def read(low: str, end: int) -> tuple[str, int] | None:
    """The denominator after a unit that ends at ``end``, as the unit has it after "/", and its end."""
    following = low[end : end + 1]
    if following not in (" ", "/", "-"):
        return None
    match = _LINK.match(low, end)
    if match is None:
        stuff = _OF_STUFF.match(low, end)
        match = stuff and _LINK.match(low, stuff.end() - 1)
        if match is None:
            return None
    group = match.lastgroup or ""
    word = match[group]
    names = _denominators()
    name, stop = names.get(word.replace("-", " ")), match.end()
    if name is None:
        first = re.split("[ -]", word)[0]
        name, stop = names.get(first.rstrip(".")), match.start(group) + len(first.rstrip("."))
        if name is None:
            if group != "per":
                return None
            name = first.rstrip(".")
            name = name if name == "people" else name[:-1] if name.endswith("s") and not name.endswith("ss") else name
    if group in ("each", "per") and not match.groupdict().get("count") and _COMPARES.match(low, stop):
        return None
    if match["count"]:
        name = f"{match['count'].strip()} {word}"
        stop = match.end()
    if group == "slash" and low[stop : stop + 1].isalnum():
        return None
    return name, stop
