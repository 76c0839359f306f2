"""Speeds of winds and gusts: of "winds gusting to 90 mph" the gusts are measured, not the sustained winds."""

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import row

_GUSTING = row("measures", "verbs", "gusting")
_FAR = 8  # words back to "winds"
_REACH = 2  # words before a speed: "gusting at", "gusting up to"


def gusts(t: Tagged, i: int, _: Quantity) -> str:
    """What the speed at word ``i`` is that follows a gusting or a course of winds; "" of any other."""
    if not _GUSTING.isdisjoint(t.lower[max(0, i - _REACH) : i]):
        return "Wind gusts"
    winds = t.lower.index("winds", max(0, i - _FAR), i) if "winds" in t.lower[max(0, i - _FAR) : i] else i
    led = t.tags[i - 1 : i] == "a" and not t.tags[winds + 1 : i].strip("xofDNPJ" + "a")
    return "Winds" if winds < i - 2 and led else ""  # "winds out of the north at 10 to 15 mph"
