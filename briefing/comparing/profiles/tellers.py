"""Whether officials and the like are counted for having told: "two officials said"."""

import re

from briefing.comparing.profiles.surroundings import around
from briefing.model import Figure

_REACH = 60  # characters on each side of a figure in which its verb stands
_TELL = re.compile(
    r"(?:,?\s+(?:who|familiar|with|the|briefed|on|matter|investigation|also|later|have|has)\b){0,5}"
    r"\s+(?:said|say|told|spoke|confirmed|familiar)\b"
)
_TOLD_BY = re.compile(r"\b(?:according to|told by)\s+$", re.IGNORECASE)


def tell(figure: Figure) -> bool:
    """Whether those counted are the ones who told: "two officials said", "according to three aides"."""
    ahead, behind = around(figure, _REACH)
    return bool(_TELL.match(behind) or _TOLD_BY.search(ahead))
