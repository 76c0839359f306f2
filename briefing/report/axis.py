"""Several figures on one axis: where each value stands, and how far its wording reaches."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.model import Figure
from briefing.other_units import middle

MARGIN = 0.06  # of the axis, kept free at either end, where open intervals run on


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure on the axis; all positions from 0 (its left end) to 1, as an open interval reaches."""

    low: float
    high: float
    value: float  # the middle of a stated range


@dataclass(frozen=True, slots=True)
class Axis:
    least: float  # the outermost values and bounds, in the figures' unit; falls are negative
    most: float
    bars: tuple[Bar, ...]  # one a figure, in their order


def axis_of(figures: Sequence[Figure]) -> Axis | None:
    """``figures`` on one axis; None where a drawing would tell nothing: all alike, or fewer than two."""
    spans = [_span(figure) for figure in figures]
    ends = [end for span in spans for end in span if math.isfinite(end)]
    least, most = min(ends, default=0.0), max(ends, default=0.0)
    if len(set(spans)) < 2 or least == most:
        return None
    reach = (most - least) / (1 - 2 * MARGIN)
    return Axis(least, most, tuple(_bars(spans, least - MARGIN * reach, reach)))


def _bars(spans: Iterable[tuple[float, float, float]], left: float, reach: float) -> Iterable[Bar]:
    for low, value, high in spans:
        yield Bar(
            low=0.0 if math.isinf(low) else (low - left) / reach,
            high=1.0 if math.isinf(high) else (high - left) / reach,
            value=(value - left) / reach,
        )


def _span(figure: Figure) -> tuple[float, float, float]:
    """Low, value and high, a fall below zero."""
    value = float(middle(figure.value))
    low = -math.inf if figure.low is None else float(figure.low)
    high = math.inf if figure.high is None else float(figure.high)
    if figure.kind == "change" and figure.direction == "down":
        return -high, -value, -low
    return low, value, high
