"""Speeds of gusts: of "winds gusting to 90 mph" the gusts are measured, and not the sustained winds."""

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.words.patterns import row
from briefing.figures.words.quantity import Quantity

_GUSTING = row("measures", "verbs", "gusting")
_REACH = 2  # words before a speed: "gusting at", "gusting up to"


def gusts(t: Tagged, i: int, _: Quantity) -> str:
    """What the speed at word ``i`` is that follows a gusting: "Wind gusts"; "" of any other."""
    return "" if _GUSTING.isdisjoint(t.lower[max(0, i - _REACH) : i]) else "Wind gusts"
