"""Which money an article means that names it in part: pesos, dollars."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.intervals import cut_off, related
from briefing.comparing.values.precision import StatedValue
from briefing.figures.slots.named_money import moneys_by_name

_MET = 2  # sums of another article that must meet before a "$" is taken for its NZ$
_TELLING = 2  # digits of a sum that seldom meets another by chance
_SURE = 4  # of one that never does
_NAMED_SWISS = re.compile(r"[Ss]wiss|CHF|Fr\.|SFr|Sfr")
_NEAR = 0.1  # how far from a sum, as a share of it, what it may be rounded to stands at most
_DOLLAR = "USD"
_FRANC = "CHF"  # as which bare francs are read


def settle_currencies(found: Sequence[Profile]) -> None:
    """Put sums into the family of the money they are meant in, as far as the story tells.

    Pesos are those of the one country whose pesos the story names, and so are francs that none calls Swiss.
    A bare "$" is the dollar of the country in which an article appears: where several of its sums meet those
    that others give in NZ$, it is NZ$ too.
    """
    families: dict[str, list[Profile]] = defaultdict(list)
    for p in found:
        families[p.family].append(p)
    francs, others = families.get(_FRANC, []), families.keys() & moneys_by_name()["franc"] - {_FRANC}
    if len(others) == 1 and not any(_NAMED_SWISS.search(p.figure.text) for p in francs):
        _move(francs, *others)
    for name in families.keys() & moneys_by_name().keys():
        named = families.keys() & moneys_by_name()[name]
        if len(named) == 1:
            _move(families[name], *named)
    dollars = {code: families[code] for code in sorted(families.keys() & moneys_by_name()["dollar"])}
    if dollars:
        _settle_dollars(families.get(_DOLLAR, ()), dollars)


def _settle_dollars(sums: Sequence[Profile], dollars: Mapping[str, Sequence[Profile]]) -> None:
    """Move the bare ones of US sums, article by article, to that of the other ``dollars`` that most meet."""
    writers = {code: {p.figure.article for p in theirs} for code, theirs in dollars.items()}
    readings = {
        code: sorted({p.reading for p in theirs}, key=lambda reading: reading.span)
        for code, theirs in dollars.items()
    }
    bare: dict[str, list[Profile]] = defaultdict(list)
    for p in sums:
        if _is_bare(p):
            bare[p.figure.article].append(p)
    for article, own in bare.items():
        met = {code: _met(own, readings[code]) for code in dollars if article not in writers[code]}
        code = max(met, key=met.__getitem__, default="")
        if code and met[code] >= _MET:
            _move(own, code)


def _move(sums: Sequence[Profile], family: str) -> None:
    for p in sums:
        p.family = family


def _is_bare(p: Profile) -> bool:
    """Whether a sum is in "$" or dollars of a country not named."""
    return not any(sign in p.figure.text for sign in ("US", "U.S", "us$"))


def _met(sums: Sequence[Profile], others: Sequence[StatedValue]) -> int:
    """How many different sums others give too, exactly or rounded. ``others`` are in order of value.

    One of many digits counts for two.
    """
    lows = [other.span[0] for other in others]
    met: dict[float, int] = {}
    for p in sums:
        if p.digits >= _TELLING and p.low not in met:
            near = others[bisect_left(lows, p.low * (1 - _NEAR)) : bisect_right(lows, p.low * (1 + _NEAR))]
            if any(_meets(p.reading, other) for other in near):
                met[p.low] = 2 if p.digits >= _SURE else 1
    return sum(met.values())


def _meets(one: StatedValue, two: StatedValue) -> bool:
    """Whether two sums are one, exactly, rounded or cut to a bound: "more than $670", A$672."""
    how = related(one, two)
    return how in ("exact", "rounded") or (how == "bounded" and (cut_off(one, two) or cut_off(two, one)))
