"""What a figure is bookmarked under, in this reading of its story and in another."""

from collections import Counter
from collections.abc import Sequence

from briefing.model import Figure, Measure

_THEN = "\n"  # between what a figure is called and what tells it from others called so


def bookmark_keys(measures: Sequence[Measure]) -> tuple[str, ...]:
    """A key for each measure, stable while the story's wording is.

    It is what the measure is called, with the first figure and its sentence where others are called so too,
    and with its number where even these are the same.
    """
    names = ["|".join((one.label, one.unit, one.place, one.period, one.basis)) for one in measures]
    alike = Counter(names)
    seen: Counter[str] = Counter()
    keys = []
    for name, measure in zip(names, measures, strict=True):
        key = _saying(name, measure.figures[0]) if alike[name] > 1 and measure.figures else name
        seen[key] += 1
        keys.append(key if seen[key] == 1 else f"{key}{_THEN}{seen[key]}")
    return tuple(keys)


def called(key: str) -> str:
    """The part of a key that others may share."""
    return key.partition(_THEN)[0]


def recalled(kept: frozenset[str], measures: Sequence[Measure], keys: Sequence[str]) -> frozenset[str]:
    """Those of ``keys`` that were ``kept`` in another reading, where more, fewer or others were called so."""
    found = set(kept.intersection(keys))
    for lost in kept.difference(keys):
        name = called(lost)
        alike = [place for place, key in enumerate(keys) if called(key) == name]
        saying = (
            place
            for place in alike
            if any(f"{lost}{_THEN}".startswith(_saying(name, one) + _THEN) for one in measures[place].figures)
        )
        sure = alike if len(alike) == 1 or lost == name else ()
        found.update(keys[place] for place in (*saying, *sure)[:1])
    return frozenset(found)


def _saying(name: str, figure: Figure) -> str:
    return _THEN.join((name, figure.text, figure.sentence))
