"""Text to figures: every number a news text states, with what is measured, when, where, by whom.

text ─sentences─▶ quantities ─▶ slots ─▶ Figures
"""

from briefing.figures.extraction import extract
from briefing.figures.quantities.finding import find_quantities

__all__ = ["extract", "find_quantities"]
