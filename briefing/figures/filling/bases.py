"""The currency of a figure's basis."""

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.units.families import is_money


def currency_led_to(reads: list[FigureInContext], order: int) -> str:
    """The currency of the level that a change leads to: "rose 3.6% to 41 trillion yuan"."""
    for read in reads[order + 1 : order + 3]:
        unit = read.quantity.unit
        if read.frame.role == "result" and unit.isupper() and is_money(unit):
            return unit
    return ""
