"""Counts that grow from report to report while an event unfolds: the dead, homes destroyed, cases so far."""

from briefing.comparing.profiles.surroundings import after
from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import table
from briefing.comparing.words.word_groups import people, running
from briefing.model import Figure

_COUNTS, _FIXED = (frozenset(table("running")[name]) for name in ("counts", "fixed"))
_PREDICATE = 60  # characters after a count of people in which it is told what befell them


def is_running_count(figure: Figure) -> bool:
    """Whether the figure counts what grows while an event unfolds (the dead, the arrested, cases so far)."""
    if figure.kind != "level" or "/" in figure.unit or "per" in figure.basis or "%" in figure.unit:
        return False
    if is_toll(figure):
        return True
    said = set(concepts(f"{figure.measure} {figure.unit}"))
    closed = figure.period and "period" not in figure.inherited and not figure.period.startswith("..")
    grows = not said.isdisjoint(_COUNTS) and said.isdisjoint(_FIXED)
    return not closed and grows


def left_by_event(figure: Figure, said: frozenset[str]) -> frozenset[str]:
    """What a count that grows is of besides people: damaged, of "homes damaged"; empty of any other figure.

    ``said``: the concepts of its measure and unit. Of the dead and hurt it says too little which they are.
    """
    if said.isdisjoint(_COUNTS) or not said.isdisjoint(running()):
        return frozenset()
    return said - people() if is_running_count(figure) else frozenset()


def is_toll(figure: Figure) -> bool:
    """Whether the figure counts those whom something befell: by its measure, else by what follows it."""
    said = set(concepts(f"{figure.measure} {figure.unit}"))
    if said <= people():  # "some 3,600 people in 17 villages have been told to leave"
        said |= set(concepts(after(figure)[:_PREDICATE]))
    return not running().isdisjoint(said)
