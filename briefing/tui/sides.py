"""The sides of a difference: sources whose values go together, apart from those of the others."""

import math
from collections.abc import Collection, Iterator, Mapping, Sequence

from briefing.model import Figure, Value
from briefing.report.shorter import counts

Said = tuple[str, str, Value]  # unit, direction, value


def sides(said: Mapping[int, Sequence[Figure]]) -> tuple[tuple[int, ...], ...]:
    """Articles by the side they are on, each with what it says; the sides as the first of each stands."""
    found: list[list[int]] = []
    for article, figures in said.items():
        for side in found:
            if not all(disjoint(one, other) for one in said[side[0]] for other in figures):
                side.append(article)
                break
        else:
            found.append([article])
    return tuple(map(tuple, found))


def in_turn(
    wanted: Sequence[int], sides: Sequence[Sequence[int]], shown: Sequence[int], kept: Collection[int] = ()
) -> Iterator[int]:
    """``wanted``, of each side one first, where it may be one that is ``shown``; then those that are.

    ``kept`` are shown in any case: their sides need nobody else.
    """
    first = [
        next((article for article in shown if article in side), side[0])
        for side in sides
        if not any(article in kept for article in side)
    ]
    yield from dict.fromkeys((*first, *(article for article in shown if article in wanted), *wanted))


def said(figure: Figure) -> Said:
    return _unit(figure), figure.direction or "", figure.value


def disjoint(one: Figure, other: Figure) -> bool:
    """Whether no value is both."""
    if said(one) == said(other) or _unit(one) != _unit(other):
        return False
    (low, high), (from_, to) = _interval(one), _interval(other)
    return high <= from_ or to <= low


def _unit(figure: Figure) -> str:
    """Its unit, which is the same for whatever is counted: the sources' nouns vary."""
    return "" if counts(figure.unit) else figure.unit


def _interval(figure: Figure) -> tuple[float, float]:
    low = -math.inf if figure.low is None else float(figure.low)
    high = math.inf if figure.high is None else float(figure.high)
    return (-high, -low) if figure.direction == "down" else (low, high)
