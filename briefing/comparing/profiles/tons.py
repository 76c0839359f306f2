"""Tons that are metric: those of an article one of whose weights others give in tonnes."""

import math
from collections.abc import Sequence
from dataclasses import replace

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.intervals import related
from briefing.comparing.values.precision import in_base
from briefing.comparing.values.unit_families import family_of

_TON, _TONNE = "ton", "t"
_TELLING = 2  # digits of a weight that seldom meets another by chance


def settle_tons(found: Sequence[Profile]) -> None:
    """Put tons into the family of tonnes where their article means those."""
    metric = [p for p in found if p.figure.unit.partition("/")[0] == _TONNE]
    tons = [p for p in found if p.figure.unit.partition("/")[0] == _TON]
    for article in {p.figure.article for p in tons}:
        own = [p for p in tons if p.figure.article == article]
        if any(_meet(p, q) for p in own for q in metric):
            for p in own:
                _weigh(p)


def _meet(one: Profile, two: Profile) -> bool:
    if one.figure.article == two.figure.article or min(one.digits, two.digits) < _TELLING:
        return False
    return related(one.reading, two.reading) in ("exact", "rounded")


def _weigh(p: Profile) -> None:
    """In tonnes from now on."""
    unit = p.figure.unit.replace(_TON, _TONNE, 1)
    p.figure = replace(p.figure, unit=unit)
    p.base = in_base(p.reading, unit)
    p.low, p.high = p.base.span
    p.size = math.log(max(abs(p.low + p.high) / 2, 1e-9))
    p.family = family_of(unit)
