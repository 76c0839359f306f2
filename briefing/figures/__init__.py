"""Text to figures: every number a news text states, with what is measured, when, where, by whom.

text ─sentences─▶ quantities ─▶ frames ─▶ measures ─▶ slots ─▶ Figures

words/ and units/ are what every reader shares, from the tables of lexicon/. quantities/ finds numbers with
their units, grammar/ tags the words around them, slots/ tells when, where, by whom and how surely. frames/
tells how a figure stands in its clause, measures/ what it measures, a folder for each subject; label_parts/
makes the words for that, votes/ knows the sides of votes and polls. discourse/ reads each figure beside those
before it, filling/ puts all of it together, stage by stage.

Importing this package is cheap: each name loads its module when it is first used.
"""

TYPE_CHECKING = False  # as in typing, which takes its time to load
if TYPE_CHECKING:
    from typing import Any

    from briefing.figures.extraction import extract
    from briefing.figures.quantities.finding import find_quantities

__all__ = ["extract", "find_quantities"]

_MODULES = {"extract": "extraction", "find_quantities": "quantities.finding"}


def __getattr__(name: str) -> "Any":
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value
