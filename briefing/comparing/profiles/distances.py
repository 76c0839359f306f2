"""The place that a distance is from."""

import re

from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import row

_AFAR = re.compile(
    r"^(?: ?\([^)]*\))? (?:away )?(?:(?:(?:north|south|east|west)[\w-]* )+(?:of|from)|from|off) "
    r"((?:[\w.’'-]+ ?){1,7}(?:, [A-Z][\w’'-]+)?)"  # "the capital, Kelm"
)
_UNITS = row("conflicts", "places", "distances") | row("conflicts", "places", "lengths")
_NAME = re.compile(r"\b[A-Z]")


def afar_from(unit: str, after: str) -> frozenset[str]:
    """The named place that a distance is from: "40 miles west of Myrtle Beach", not "of the harbour"."""
    from_ = _AFAR.search(after) if unit in _UNITS else None
    return frozenset(concepts(from_[1])) if from_ and _NAME.search(from_[1]) else frozenset()
