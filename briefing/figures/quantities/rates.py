"""What a quantity is per: "a barrel", "per 100,000 people", "/hour", "a year"."""

import re
from functools import cache

from briefing.figures.lexicon import load
from briefing.figures.words import nouns
from briefing.figures.words.number_words import SCALE
from briefing.figures.words.patterns import alternation

_LINK = re.compile(
    r" ?(?P<slash>/) ?| ?-? ?\b(?P<per>per)(?: ?- ?| )"
    r"|(?: ?- ?| )(?P<each>an?|each|every)(?: ?- ?| )"
    r"| (?P<on>(?:on|in) (?:the|each|every)) (?=(?:dollar|euro|pound(?! of))\b(?! (?:zone|area|shop|store)))"
)
_FACE = {"dollar": "USD", "euro": "EUR", "pound": "GBP"}  # "40 cents on the dollar", "20p in the pound"
_SCALED = re.compile(rf"{SCALE} ")
_COUNT = re.compile(rf"(?:[0-9][0-9,]*(?: {SCALE})?|{SCALE}) ")
_PER_DOLLAR = re.compile(r"(?:us)?\$(?:1(?![0-9.,]?[0-9]))?")
# "3.1 per 100,000 in 2010", "14 crashes per million"
_COUNT_ALONE = re.compile(rf"(?:[0-9]+(?:,[0-9]{{3}})+|100{{2,}}|[0-9]+ {SCALE}|{SCALE})\b")
_WORD = re.compile(r"(?:[ -])?((?:[a-z]\.){2,}|[^\W\d_][\w²³]*(?:\^[23])?)")
# "5% a year earlier" and "$3 a week after" compare; they are no rates.
_COMPARES = re.compile(
    r"[\s,]*(?:earlier|ago|later|after|before|prior|previously|from now|in (?:19|20)|or (?:two|so))\b"
)
# "half a million people a quarter of the island", "fetched $83 a dollar less than in May"
_NO_RATE = {"quarter": re.compile(" of (?:the|its|their)\\b"), "USD": re.compile(" (?:less|more)\\b")}
_TIMES = frozenset(load("units")["time"]) | {"season"}
# "40 tons of salt a day", but "40 tons of salt over a day"
_OF_STUFF = re.compile(
    r" of (?:(?!(?:over|in|within|for|during|after|before|through|than) )[a-z0-9]+ ){1,3}?"
    r"(?=per |an? (?:year|day|month|week|hour|minute|second|quarter|season)\b)"
    r"| in [a-z]+ (?=an? (?:year|day|month|week)\b)"
)


@cache
def _denominators() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, words in load("rates").items():
        for word in words:
            key = word.replace("-", " ").replace(".", "")
            names[key] = names[key + "s"] = name
    return names


@cache
def _scaled_names() -> re.Pattern[str]:
    return re.compile(rf"((?:{alternation(name for name in _denominators() if _SCALED.match(name))}))\b")


@cache
def _named() -> dict[str, str]:
    rows = (row for sort in load("units").values() for row in sort.items())
    return {row["rate"]: name for name, row in rows if "rate" in row}


def joined(unit: str, rate: str) -> str:
    """The unit of ``unit`` per ``rate``: its own name where it has one ("km", "hour" → "km/h")."""
    name = f"{unit}/{rate}"
    return _named().get(name, name)


def read(low: str, end: int) -> tuple[str, int] | None:
    """The denominator after a unit that ends at ``end``, as the unit has it after "/", and its end."""
    if low[end : end + 1] not in (" ", "/", "-"):
        return None
    link = _LINK.match(low, end)
    if link is None:
        stuff = _OF_STUFF.match(low, end) if low.startswith((" of ", " in "), end) else None
        link = stuff and _LINK.match(low, stuff.end() - 1)
        if link is None:
            return None
    kind, start = link.lastgroup, link.end()
    if kind == "on":
        face = next(word for word in _FACE if low.startswith(word, start))
        return _FACE[face], start + len(face)
    dollar = _PER_DOLLAR.match(low, start) if kind == "slash" else None
    if dollar is not None:
        return "USD", dollar.end()  # "N1,500/$1"
    alone = _COUNT_ALONE.match(low, start) if kind == "per" else None
    count = _COUNT.match(low, start) if kind == "per" else None
    if count is not None:
        start = count.end()
    found = _scaled(low, link.end()) if count else None
    if found is not None:
        return found
    found = _denominator(low, start, named=kind == "per")
    if found is None:
        return (alone.group(), alone.end()) if alone else None
    name, stop = found
    if count is not None:
        return count.group() + low[start:stop], stop
    if kind == "each" and name in _NO_RATE and _NO_RATE[name].match(low, stop):
        return None
    if kind in ("each", "per") and name in _TIMES and _COMPARES.match(low, stop):
        return None
    return name, stop


def _scaled(low: str, start: int) -> tuple[str, int] | None:
    """The denominator that has a number in its name: "per million British thermal units"."""
    match = _scaled_names().match(low, start)
    return (_denominators()[match[1]], match.end()) if match else None


def _denominator(low: str, start: int, named: bool) -> tuple[str, int] | None:
    """The longest denominator of the table at ``start``; else, if ``named`` by "per", any noun."""
    words: list[str] = []
    ends: list[int] = []
    at = start
    for _ in range(2):
        match = _WORD.match(low, at)
        if match is None or (not words and match.start(1) != start):
            break
        words.append(match[1].replace(".", ""))
        at = match.end() + (low[match.end() : match.end() + 1] == "." and len(match[1]) < 3)
        ends.append(match.end())
    names = _denominators()
    for size in range(len(words), 0, -1):
        name = names.get(" ".join(words[:size]))
        if name is not None:
            return name, ends[size - 1]
    if not words or not named or words[0] in nouns.LISTS.stop:
        return None
    return nouns.singular(words[0]), ends[0]
