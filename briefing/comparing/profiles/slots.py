"""Two figures slot by slot: same, one inside the other, another, or not known."""

import re
from datetime import date
from functools import lru_cache
from typing import Literal

from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import table
from briefing.figures.lexicon import load
from briefing.figures.slots.gazetteer import canonical, is_known
from briefing.figures.slots.iso_periods import bounds
from briefing.model import Figure, Slot

SlotRelation = Literal["same", "within", "other", "unknown"]
Span = tuple[date, date]

_COMPARISON = re.compile(r"\b(?:[ymqwd]/[ymqwd]|annuali[sz]ed)\b")
_RATE = re.compile(r"\bper (\w+)")
_CURRENCY = re.compile(r"\bin (\w[\w ]*)")
_SINCE = re.compile(r"\b[Ss]ince (?:the|its|his|her|their) ")
_FORWARD = frozenset({"forecast", "target", "hypothetical"})
_RECKONED = ("forecast", "estimate")


def stated(figure: Figure, slot: Slot) -> bool:
    return slot not in figure.inherited and bool(getattr(figure, slot))


# ── places ───────────────────────────────────────────────────────────────────────────────────────


@lru_cache(maxsize=1)
def _within() -> dict[str, str]:
    """Key of a place → that of the place it lies in."""
    within = dict.fromkeys(load("places")["states"], "US")
    for whole, parts in table("places").items():
        within.update((place_key(part), whole) for part in parts)
    return within


@lru_cache(maxsize=8192)
def place_key(name: str) -> str:
    """The one spelling of a place: "the U.S." → "US"; a place not known stays, in small letters."""
    name = re.sub(r"^(?:the|in|to|from|at)\s+", "", name.strip(), flags=re.IGNORECASE)
    name = name.removesuffix("’s").removesuffix("'s")
    return canonical(name) if is_known(name) else name.casefold()


def known_place(name: str) -> bool:
    return is_known(name) or place_key(name) in _within()


@lru_cache(maxsize=16384)
def places(one: str, two: str) -> SlotRelation:
    if not one or not two:
        return "unknown"
    first, second = place_key(one), place_key(two)
    if first == second:
        return "same"
    if _holds(first, second) or _holds(second, first):
        return "within"
    shared = set(first.casefold().split()) & set(second.casefold().split()) - _DIRECTIONS
    return "within" if shared else "other"


_DIRECTIONS = frozenset(
    ["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "new"]
)


def _holds(whole: str, part: str) -> bool:
    lies_in = _within()
    while part in lies_in:
        part = lies_in[part]
        if part == whole:
            return True
    return False


def places_clash(one: Figure, two: Figure) -> bool:
    """Whether two known places lie apart, and neither is named by the other's sentence."""
    if places(one.place, two.place) != "other":
        return False
    if not (known_place(one.place) and known_place(two.place)):
        return False
    return not (_mentions(one.sentence, two.place) or _mentions(two.sentence, one.place))


def _mentions(sentence: str, place: str) -> bool:
    return place.casefold() in sentence.casefold()


_CAPITALISED = re.compile(r"\b[A-Z][\w.]+")


@lru_cache(maxsize=4096)
def peoples(unit: str) -> frozenset[str]:
    """The known places that a counted noun names: "French investigators"."""
    return frozenset(place_key(word) for word in _CAPITALISED.findall(unit) if known_place(word))


# ── periods ──────────────────────────────────────────────────────────────────────────────────────


@lru_cache(maxsize=8192)
def period_span(period: str) -> Span | None:
    """The first and last day of a period, open ends far away; None where the year is not known."""
    known = bounds(period)
    if known is None or known == (None, None):
        return None
    return known[0] or date.min, known[1] or date.max


@lru_cache(maxsize=16384)
def periods(one: str, two: str) -> SlotRelation:
    if "XXXX" in one or "XXXX" in two:
        return _yearless(one, two)
    first, second = period_span(one), period_span(two)
    if first is None or second is None:
        return "unknown"
    if first == second:
        return "same"
    if first[1] < second[0] or second[1] < first[0]:
        return "other"
    return "within"


_YEAR = re.compile(r"\d{4}(?=-)")


def _yearless(one: str, two: str) -> SlotRelation:
    """Periods of which one names a month or day but no year ("XXXX-11")."""
    if _YEAR.sub("XXXX", one) == _YEAR.sub("XXXX", two):
        return "same"
    first, second = one[4:], two[4:]
    if ".." in one or ".." in two or not first or not second:
        return "unknown"
    return "within" if first.startswith(second) or second.startswith(first) else "other"


def periods_clash(one: Figure, two: Figure) -> bool:
    """Whether two figures are of times that do not touch, and neither sentence names the other's year."""
    if periods(one.period, two.period) != "other":
        return False
    if one.period[:4] == two.period[:4]:
        return True
    return one.period[:4] not in two.sentence or two.period[:4] not in one.sentence


def period_unsure(one: Figure, two: Figure) -> bool:
    """Whether one states a stretch of time, and the other none, or does but by its context another one.

    Of two open stretches one may begin with an event: since mid-March, since the outbreak began.
    """
    spans = period_span(one.period), period_span(two.period)
    if spans[0] is None or spans[1] is None:
        known, other = (one, two) if spans[0] or (".." in one.period and not spans[1]) else (two, one)
        if known.period.endswith("..") and _SINCE.search(other.sentence):
            return False
        return one.period != two.period and stated(known, "period") and ".." in known.period
    if spans[0] == spans[1] or stated(one, "period") == stated(two, "period"):
        return False
    return ".." in (one if stated(one, "period") else two).period


# ── basis, status, speaker ───────────────────────────────────────────────────────────────────────


@lru_cache(maxsize=1024)
def _comparisons(basis: str) -> frozenset[str]:
    return frozenset(_COMPARISON.findall(basis))


@lru_cache(maxsize=4096)
def _rates(basis: str, unit: str) -> frozenset[str]:
    """What a figure is counted by: a day, a share, a barrel."""
    found = set(_RATE.findall(basis))
    if "/" in unit:
        found.add(unit.partition("/")[2])
    return frozenset(found)


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
    return _exclusive(_comparisons(one.basis), _comparisons(two.basis)) or _exclusive(
        _rates(one.basis, one.unit), _rates(two.basis, two.unit)
    )


def _exclusive(one: frozenset[str], two: frozenset[str]) -> bool:
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
    first, second = set(concepts(one.speaker)), set(concepts(two.speaker))
    if not first or not second:
        return "unknown"
    if first & second:
        return "same"
    return "other"
