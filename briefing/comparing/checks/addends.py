"""Which figures a text adds up: those of one list, and counts of sorts that make up a group."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from briefing.amounts import short
from briefing.comparing.checks.story import HEDGES, addable, sort_of
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, gap
from briefing.comparing.values.precision import tolerance
from briefing.comparing.words.concepts import row_concepts
from briefing.comparing.words.tables import row, table
from briefing.comparing.words.word_groups import people

_JOINED = re.compile(
    r"(?:,|;|\b(?P<last>and|plus|while|joined by|as well as|another|an additional)\b)\s*"
    rf"(?:\b(?:and|another|additional|other|further|{HEDGES})\s+)*$"
)
_ENDED = re.compile(r"[:()–—“”]|\s--?\s|\b(?:including|from|than|who|which)\b")
_SEPARATOR = re.compile(r"[,;]\s*(?:and|plus)\b|[,;]|\b(?:and|plus|or)\b")
_OF_THEM = re.compile(r" of (?:them|whom|these|those|which)\b")
_CLAUSE = re.compile(r"\b(?:was|were|is|are|has|have|had|died|killed|hurt|injured|wounded)\b")
_LONGEST = 90  # characters between two figures of one list
BESIDE = 0.25  # the least weight of a word that stands beside a number
COUNTED = 1000  # a smaller whole number of things without a hedge was counted one by one


def runs(group: Sequence[Profile]) -> Iterator[list[int]]:
    """The lists of a sentence, by the places of their figures: each joined to the one before."""
    run: list[int] = []
    for at, p in enumerate(group):
        if run and not _continues(group[run[-1]], p):
            if len(run) > 1:
                yield run
            run = []
        if addable(p):
            run.append(at)
    if len(run) > 1:
        yield run


def _continues(one: Profile, two: Profile) -> bool:
    return addable(two) and sort_of(one) == sort_of(two) and joined(one, two) and not is_of_them(two)


def is_of_them(p: Profile) -> bool:
    """Whether a number is of those told before it: "two of them"."""
    return bool(_OF_THEM.search(p.figure.text) or _OF_THEM.match(after(p.figure, 12)))


def joined(one: Profile, two: Profile) -> bool:
    """Whether a comma or an "and" stands before the second of two figures, and nothing that ends a list."""
    between = gap(one.figure, two.figure)
    return len(between) < _LONGEST and bool(_JOINED.search(between)) and not _ENDED.search(between)


def closed(one: Profile, two: Profile) -> bool:
    """Whether a list says "and" between two of its figures, as it does before its last."""
    joined = _JOINED.search(gap(one.figure, two.figure))
    return joined is not None and (joined["last"] is not None or " and " in joined[0])


def complete(parts: Sequence[Profile]) -> bool:
    """Whether nothing without a number stands between the figures of a list."""
    gaps = [gap(one.figure, two.figure) for one, two in pairwise(parts)]
    return all(len(_SEPARATOR.findall(between)) == 1 and not _CLAUSE.search(between) for between in gaps)


def ended(text: str) -> bool:
    """Whether a list ends with its last figure, by what follows that."""
    rest = re.split(r"[:()–—.”]|\s--?\s", text, maxsplit=1)[0]
    return not (_SEPARATOR.search(rest) or _CLAUSE.search(rest))


def like(one: Profile, two: Profile) -> bool:
    """Whether two figures may count things of one sort: the same unit, the same noun, or people."""
    if sort_of(one) != sort_of(two):
        return False
    if one.family != "count" or one.head == two.head or not one.head or not two.head:
        return True
    return human(one) and human(two)


def human(p: Profile) -> bool:
    """Whether a count is of people: a noun for them, of a nation or a party."""
    return p.head in people() or p.figure.unit[:1].isupper() or bool(kinds(p.figure.unit))


@lru_cache(maxsize=4096)
def kinds(unit: str) -> tuple[tuple[str, str], ...]:
    """The groups that a counted noun is a sort of, each with the sort."""
    words = unit.split(" ")
    endings = {" ".join(words[at:]) for at in range(len(words))}
    return tuple((group, sort) for noun, group, sort in _sorts() if noun in endings)


@lru_cache(maxsize=1)
def _sorts() -> tuple[tuple[str, str, str], ...]:
    known = table("ties")["kinds"]
    return tuple(
        (noun, group, sort)
        for group, sorts in known.items()
        for sort, nouns in sorts.items()
        if sort != "whole"
        for noun in nouns.split("|")
    )


def wholes(group: str) -> frozenset[str]:
    """The nouns for all of a group together."""
    return row("ties", "kinds", group, "whole")


def told_aboard(p: Profile) -> bool:
    """Whether words beside a number tell that it is of people on board."""
    return any(p.near.get(word, 0.0) >= BESIDE for word in row_concepts("ties", "aboard"))


def told_sum(parts: Sequence[Profile], unit: str = "") -> str:
    """ "52,000 + 49,000 = 101,000"."""
    values = [p.reading.middle for p in parts]
    return f"{' + '.join(short(value, unit) for value in values)} = {short(sum(values), unit)}"


def told_difference(high: float, low: float, unit: str = "", of: str | None = None, places: int = 4) -> str:
    """ "101,000 − 49,000 = 52,000"; ``of``: the unit of what is left, ``places``: as `short` has them."""
    left = short(high - low, unit if of is None else of)
    return f"{short(high, unit, places)} − {short(low, unit, places)} = {left}"


def percent(p: Profile) -> float | None:
    """What a figure says a part is of its whole, in percent."""
    f = p.figure
    if isinstance(f.value, tuple) or f.kind == "change":
        return None
    if f.unit == "%":
        return p.reading.middle
    return 100 * float(f.value) if f.kind == "share" and not f.unit and f.value < 1 else None


def room(p: Profile) -> float:
    """How far off a term may be: nothing where things were counted, else what its digits leave."""
    f = p.figure
    counted = p.family == "count" and f.qualifier not in ("about", "almost") and p.reading.middle < COUNTED
    return 0.0 if counted else tolerance(f)
