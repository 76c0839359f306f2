"""Two figures slot by slot: their bases, statuses and speakers."""

import re
from collections.abc import Set
from functools import lru_cache
from typing import Literal

from briefing.comparing.words.concepts import concepts
from briefing.conversions import per
from briefing.model import Figure, Slot

SlotRelation = Literal["same", "within", "other", "unknown"]

_COMPARISON = re.compile(r"\b(?:[ymqwd]/[ymqwd]|annuali[sz]ed)\b")
_BY_YEAR = re.compile(r"\bannuali[sz]ed\b")
_RATE = re.compile(r"\bper (\w+)")
_CURRENCY = re.compile(r"\bin (\w[\w ]*)")
_FORWARD = frozenset({"forecast", "target", "hypothetical"})
_RECKONED = ("forecast", "estimate")


def stated(figure: Figure, slot: Slot) -> bool:
    """Whether a figure's own sentence fills a slot, and not the text around it."""
    return slot not in figure.inherited and bool(getattr(figure, slot))


@lru_cache(maxsize=1024)
def _comparisons(basis: str) -> frozenset[str]:
    return frozenset(_COMPARISON.findall(basis))


@lru_cache(maxsize=4096)
def _rates(basis: str, unit: str) -> frozenset[str]:
    found = set(_RATE.findall(basis))
    if unit not in ("%", "pp") and _BY_YEAR.search(basis):
        found.add("year")
    if per(unit):
        found.add(per(unit))
    return frozenset(found)


def rates(figure: Figure) -> frozenset[str]:
    """What a figure is counted by, in its unit or beside it: a day ("40 a day", "40 daily"), a barrel."""
    return _rates(figure.basis, figure.unit)


def currency_basis(figure: Figure) -> str:
    match = _CURRENCY.search(figure.basis)
    return match[1].strip().casefold() if match else ""


def basis_conflict(one: Figure, two: Figure) -> bool:
    """Whether two figures may be one series on two bases: another currency, or stated for one alone."""
    return one.unit == two.unit and one.unit in ("%", "pp") and currency_basis(one) != currency_basis(two)


def another_basis(one: Figure, two: Figure) -> bool:
    """Whether two figures measure against another base, or one per day and one in all."""
    if one.basis == two.basis and one.unit == two.unit:
        return False
    compared = named_apart(_comparisons(one.basis), _comparisons(two.basis))
    return compared or named_apart(rates(one), rates(two))


def named_apart(one: Set[object], two: Set[object]) -> bool:
    """Whether each of two figures names something, and none what the other names."""
    return bool(one and two) and one.isdisjoint(two)


def forward(figure: Figure) -> bool:
    return figure.status in _FORWARD


def forecasters_differ(one: Figure, two: Figure) -> bool:
    """Whether two forecasts are of speakers neither of whom is the other in fewer words: of two banks."""
    if one.status not in _RECKONED or two.status not in _RECKONED:
        return False
    first, second = set(concepts(one.speaker)), set(concepts(two.speaker))
    return not first <= second and not second <= first


def speakers(one: Figure, two: Figure) -> SlotRelation:
    if not one.speaker or not two.speaker:
        return "unknown"
    first, second = set(concepts(one.speaker)), set(concepts(two.speaker))
    if not first or not second:
        return "unknown"
    if first & second:
        return "same"
    return "other"
