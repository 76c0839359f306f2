"""What the labelled stories teach, as tests/comparing/fitting.py wrote it down."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from briefing.comparing.values.intervals import Relation
from briefing.comparing.words.tables import table


@dataclass(frozen=True, slots=True)
class Fitted:
    """The weights of evidence where numbers meet and where they do not, and what likelihoods are enough."""

    meet: Mapping[str, float]
    apart: Mapping[str, float]
    thresholds: Mapping[str, float]

    def likelihood(self, evidence: Iterable[tuple[str, float]], how: Relation) -> float:
        """The chance that two figures with this evidence measure the same thing."""
        weights = self.apart if how == "apart" else self.meet
        total = 0.0
        for name, value in evidence:
            if name in weights:
                total += weights[name] * value
        return 1 / (1 + math.exp(-total))


@cache
def packaged() -> Fitted:
    """Those of lexicon/weights.toml."""
    return Fitted(**table("weights"))
