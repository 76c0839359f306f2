"""Text to figures: every number a news text states, with what is measured, when, where, by whom.

text ─sentences─▶ quantities ─▶ frames ─▶ measures ─▶ slots ─▶ Figures

words/ and units/ are what every reader shares, from the tables of lexicon/. quantities/ finds numbers with
their units, grammar/ tags the words around them, slots/ tells when, where, by whom and how surely. frames/
tells how a figure stands in its clause, measures/ what it measures, a folder for each subject; label_parts/
makes the words for that, votes/ knows the sides of votes and polls. discourse/ reads each figure beside those
before it, filling/ puts all of it together, stage by stage.
"""

from briefing.figures.extraction import extract
from briefing.figures.quantities.finding import find_quantities

__all__ = ["extract", "find_quantities"]
