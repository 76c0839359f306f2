"""What units.toml and currencies.toml say of a unit. They are read when they are first asked."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from briefing.figures.lexicon import load


@cache
def _rows() -> dict[str, dict[str, Any]]:
    """Every unit and currency by the name that figures have of it."""
    return {unit: row for rows in load("units").values() for unit, row in rows.items()} | load("currencies")


@cache
def measured() -> frozenset[str]:
    """Every unit of the tables that counts nothing: percent, points, time, age, temperature, physical."""
    return frozenset(unit for sort, rows in load("units").items() if sort != "count" for unit in rows)


@lru_cache(maxsize=1024)
def is_measured(unit: str) -> bool:
    """Whether a unit or what it rates stands in the tables, and counts nothing."""
    rated = unit.partition("/")[0]
    return rated in measured() or rated == "time"


def is_currency(unit: str) -> bool:
    """Whether a unit is money itself, and no rate of it."""
    return unit in load("currencies")


@lru_cache(maxsize=1024)
def is_money(unit: str) -> bool:
    """Whether a unit is money, or so much of it for each of something."""
    return is_currency(unit.partition("/")[0])


@cache
def bases() -> dict[str, tuple[str, float]]:
    """Units that have a dimension: its base unit, and what one of them is in it."""
    told = {unit: (row["base"], float(row["factor"])) for unit, row in _rows().items() if "base" in row}
    return told | {base: (base, 1.0) for base, _ in told.values()}


def units_of(*dimensions: str) -> frozenset[str]:
    """The units of dimensions, each named by its base."""
    return frozenset(unit for unit, (base, _) in bases().items() if base in dimensions)


@cache
def shorts() -> dict[str, str]:
    """How units are written where there is little room."""
    return {unit: row["short"] for unit, row in _rows().items() if "short" in row}


def short_of(unit: str) -> str:
    """ "mi", "$"; "" of a unit that has no such form."""
    return shorts().get(unit, "")


def named(unit: str) -> list[str]:
    """The words that name a unit, one and many."""
    row = _rows()[unit]
    return [*(form for word in row["words"] for form in forms(word)), *row.get("plurals", ())]


def words_of(unit: str) -> list[str]:
    """The words that mean a unit where it is known to be meant, one and many."""
    return named(unit) + [form for word in _rows()[unit].get("said", ()) for form in forms(word)]


def spellings(unit: str) -> list[str]:
    """All that a unit may be written as; one that is a rate is what it rates too: "85 miles" an hour."""
    row = _rows()[unit]
    rated = row.get("rate", "").partition("/")[0]
    return [*words_of(unit), *row.get("symbols", ()), *(spellings(rated) if rated else ())]


def forms(word: str) -> Iterator[str]:
    """A unit's word and its plurals, of its first word too: "miles per hour"."""
    first, space, rest = word.partition(" ")
    yield from (word, plural(word), plural(first) + space + rest)


def plural(word: str) -> str:
    """By the rules alone."""
    return word + "es" if word.endswith(("ch", "sh", "x")) else word if word.endswith("s") else word + "s"


def many(unit: str) -> str:
    """What several of a unit are called: "feet", "parts per million", but "kWh"."""
    row = _rows().get(unit)
    if row is None:
        before, space, last = unit.rpartition(" ")
        return f"{before} {many(last)}" if space else plural(unit)
    return unit if unit in row.get("symbols", ()) else next(iter(row.get("plurals", ())), plural(unit))
