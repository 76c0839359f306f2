"""Families of units: no figure of one family shares a measure with one of another."""

import re
from functools import lru_cache

from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import table
from briefing.conversions import DEGREES, OF_FACE_VALUE, dimension
from briefing.figures.lexicon import load
from briefing.figures.units.families import MEASURED
from briefing.model import Figure
from briefing.other_units import is_part

TIME_UNITS = frozenset(load("units").get("time", ()))  # how long something took tells little of what it was
AGE_UNITS = frozenset(load("units")["age"])  # of how old somebody is
_MEASURED = MEASURED - {"time"}  # the units that are no counted nouns, as "three times" is
_SIDE_BEFORE, _SIDE_AFTER = re.compile(r"\d\s?%?\s?(?:[-–—]|to)\s?$"), re.compile(r"\s?(?:[-–—]|to)\s?\d")


@lru_cache(maxsize=4096)
def family_of(unit: str) -> str:
    """The block of a unit: a currency by itself, a measure with those of its dimension, all counts one.

    A rate stands with what it rates.
    """
    if base := dimension(unit):
        return base
    unit = unit.partition("/")[0]
    if unit in ("pp", "point"):
        return "pp"
    if unit in DEGREES:
        return "°"
    if unit in _MEASURED or unit in load("currencies"):
        return unit
    return "count"


def family_of_figure(figure: Figure, measure: frozenset[str], before: str, after: str) -> str:
    """That of its unit; points are what leads are told in, percent what parts of a whole are.

    So are 40 cents on the dollar, or 40p in the pound.
    """
    if figure.unit == "%" and is_margin(measure, before, after):
        return "pp"
    return "%" if is_part(figure) or figure.unit in OF_FACE_VALUE else family_of(figure.unit)


def is_margin(measure: frozenset[str], before: str, after: str) -> bool:
    """Whether a measure is one of points, even where it is said in percent: a lead, a margin of victory.

    The two sides of "a 53%-46% margin" are shares, as is 15% of a fire's edge.
    """
    if after.startswith(" of ") or _SIDE_BEFORE.search(before[-9:]) or _SIDE_AFTER.match(after):
        return False
    return any(said <= measure for said in _margins())


@lru_cache(maxsize=1)
def _margins() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(concepts(phrase)) for phrase in table("contrasts")["margins"])
