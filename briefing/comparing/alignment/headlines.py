"""Headlines at odds with their own texts: "Moor to cut 2,500 jobs" over "will do away with 2,400 jobs"."""

import math
from collections.abc import Sequence, Set
from itertools import groupby

from briefing.comparing.alignment.relations import values_relate
from briefing.comparing.conflicts.differences import told_otherwise
from briefing.comparing.conflicts.vetoes import vetoed
from briefing.comparing.profiles.profile import Profile

_CLOSE = math.log(1.25)  # a headline's slip is smaller


def at_odds(profiles: Sequence[Profile], meeting: Set[int]) -> dict[int, int]:
    """Of a headline's count that nothing in the story meets: its index → that of what its own text counts.

    ``meeting``: indices of the profiles that meet another; ``profiles`` are by article and place. A toll is
    none: it grows under its headline.
    """
    found: dict[int, int] = {}
    for _, own in groupby(range(len(profiles)), key=lambda i: profiles[i].figure.article):
        indices = list(own)
        for i in indices:
            if profiles[i].title and i not in meeting and not profiles[i].fate:
                close = [j for j in indices if _is_restated(profiles[i], profiles[j])]
                if len({profiles[j].low for j in close}) == 1:
                    found[i] = close[0]
    return found


def _is_restated(headline: Profile, told: Profile) -> bool:
    """Whether a text counts nearly as many of the same things."""
    if told.title or told.family != "count" or headline.family != "count" or not headline.head:
        return False
    close = headline.head == told.head and abs(headline.size - told.size) <= _CLOSE
    if not close or values_relate(headline, told) != "apart":
        return False
    return not vetoed(headline, told, "apart") and not told_otherwise(headline, told)
