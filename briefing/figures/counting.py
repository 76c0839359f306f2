"""The noun that a figure counts, in the text's own words."""

from briefing.figures.families import MEASURED, is_money
from briefing.figures.nouns import singular
from briefing.figures.patterns import phrases
from briefing.figures.quantity import Quantity
from briefing.figures.tagging import Tagged


def counted_noun(t: Tagged, quantity: Quantity) -> str:
    """The counted noun as the text has it ("people", "new cases"); "" when the unit is no such noun."""
    unit = quantity.unit.partition("/")[0]
    if not unit or unit in MEASURED or is_money(unit) or unit == "unit" or unit.startswith("per "):
        return ""
    wanted = unit.split()
    span = t.text[quantity.start : quantity.end].split()
    if unit == "people" and span[-1].lower() in phrases("harmed", "states"):
        return span[-1]  # "12 injured"
    if len(span) <= len(wanted):
        span = " ".join(span).replace("-", " ").split()  # "22-page"
    if "/" in quantity.unit:
        while len(span) > 1 and span[-1][:3].lower() != wanted[-1][:3].lower():
            span.pop()  # "passengers a year"
    tail = span[-len(wanted) :]
    if len(tail) < len(wanted) or len(wanted[-1]) < 3:
        return ""
    if tail[-1][:2].lower() != wanted[-1][:2].lower() and singular(tail[-1]) != wanted[-1]:  # "two men"
        return ""
    while len(tail) > 1 and tail[0].lower().endswith(("'s", "’s")):
        tail.pop(0)  # "54 of the chamber's members"
    return " ".join(tail)
