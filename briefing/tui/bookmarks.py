"""What a figure is bookmarked under, in this reading of its story and in another."""

from collections import Counter
from collections.abc import Sequence

from briefing.model import Measure

_THEN = "\n"  # between what a figure is called and what tells it from others called so


def bookmark_keys(measures: Sequence[Measure]) -> tuple[str, ...]:
    """A key for each measure, stable while the story's wording is.

    It is what the measure is called, with the first figure and its sentence where others are called so too,
    and with its number where even these are the same.
    """
    called = ["|".join((one.label, one.unit, one.place, one.period, one.basis)) for one in measures]
    alike = Counter(called)
    seen: Counter[str] = Counter()
    keys = []
    for key, measure in zip(called, measures, strict=True):
        if alike[key] > 1 and measure.figures:
            first = measure.figures[0]
            key = _THEN.join((key, first.text, first.sentence))
        seen[key] += 1
        keys.append(key if seen[key] == 1 else f"{key}{_THEN}{seen[key]}")
    return tuple(keys)


def called(key: str) -> str:
    """The part of a key that others may share."""
    return key.partition(_THEN)[0]


def recalled(kept: frozenset[str], keys: Sequence[str]) -> frozenset[str]:
    """Those of ``keys`` that are ``kept``, by their names where more, or fewer, were called so before."""
    found = kept.intersection(keys)
    for key in kept.difference(keys):
        alike = [other for other in keys if called(other) == called(key)]
        if len(alike) == 1 or key == called(key):
            found |= {*alike[:1]}
    return found
