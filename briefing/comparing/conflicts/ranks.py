"""Ranks: what somebody or something is the second or third most of."""

import re

from briefing.comparing.words.tables import row_names
from briefing.model import Figure

_EXTREMES = row_names("conflicts", "extremes")
_AMONG = re.compile(r" among (?:the )?(\w+)")


def extremes_differ(one: Figure, two: Figure) -> bool:
    """Whether two ranks go by something else: the second-oldest senator, the second-longest serving."""
    if one.kind != "rank" or two.kind != "rank":
        return False
    first, second = _extreme(one), _extreme(two)
    return bool(first and second) and first != second


def _extreme(figure: Figure) -> str:
    """The "old" of "Rank among oldest senators"; "" where the measure tells none of the table."""
    found = _AMONG.search(figure.measure)
    return _EXTREMES.get(found[1].lower(), "") if found else ""
