"""What most figures of a measure state, the same in whatever order their articles stand."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from briefing.comparing.profiles.places import known_place
from briefing.figures.slots.iso_periods import is_day
from briefing.model import Figure

T = TypeVar("T", bound=str)


def common(figures: Sequence[Figure], slot: str) -> str:
    """What most figures state for a slot; stated before inherited.

    A single day ("today") or a spot ("the Square") may be that of one report: they hold where half of the
    articles have them.
    """
    told: dict[str, int] = {}
    for figure in figures:
        value = getattr(figure, slot)
        if value:
            told[value] = told.get(value, 0) + (1 if slot in figure.inherited else 2)
    if not told:
        return ""
    most = _best(told)
    of_one = (slot == "place" and not known_place(most)) or (slot == "period" and is_day(most))
    if of_one:
        having = {figure.article for figure in figures if getattr(figure, slot) == most}
        return most if 2 * len(having) >= len({figure.article for figure in figures}) else ""
    return most


def common_of_articles(figures: Sequence[Figure], slot: str) -> str:
    """What more than half of the articles state for a slot, each where it first does; else ""."""
    told = {figure.article: getattr(figure, slot) for figure in reversed(figures) if getattr(figure, slot)}
    value = commonest(list(told.values()), "")
    articles = {figure.article for figure in figures}
    return value if 2 * list(told.values()).count(value) > len(articles) else ""


def commonest(values: Sequence[T], otherwise: T) -> T:
    """The value that occurs most often."""
    return _best({value: values.count(value) for value in values}) if values else otherwise


def _best(told: Mapping[T, int]) -> T:
    """What is told most; of equals one with its year, the shorter (2025 holds where 2025-11 does), by ABC."""
    if len(told) == 1:
        return next(iter(told))
    return min(told, key=lambda value: (-told[value], "XXXX" in value, len(value), value))
