"""What keeps two figures apart whatever speaks for them."""

from briefing.comparing.features import heads_conflict, opposed_roles, times_opposed, tolls
from briefing.comparing.intervals import Relation
from briefing.comparing.profiles import Profile
from briefing.comparing.slots import (
    another_basis,
    forward,
    known_place,
    periods,
    periods_clash,
    places,
    places_clash,
    stated,
)

_ORDINAL = frozenset({"run", "rank"})


def vetoed(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether a stated slot says that two figures are of different things. ``how`` relates their values."""
    f, g = one.figure, two.figure
    if one.family != two.family:
        return True
    if f.kind != g.kind and (f.kind in _ORDINAL or g.kind in _ORDINAL):
        return True
    if f.direction and g.direction and f.direction != g.direction and f.kind == g.kind:
        return True
    if f.article == g.article and f.sentence_start == g.sentence_start:
        return True
    if another_basis(f, g):
        return True
    if how in ("exact", "rounded") and min(one.digits, two.digits) >= 2:
        return False  # a telling number that meets: a slot misread is likelier than a coincidence
    if stated(f, "place") and stated(g, "place") and places_clash(f, g):
        return True
    if stated(f, "period") and stated(g, "period") and periods_clash(f, g):
        return True
    if how != "apart":
        return False
    # two numbers that do not meet need the same thing in every respect
    return (
        forward(f) != forward(g)
        or (f.kind == "change") != (g.kind == "change")
        or heads_conflict(one, two)
        or (times_opposed(one, two) > 0 and not tolls(one, two))
        or opposed_roles(one, two) > 0
        or (places(f.place, g.place) == "other" and known_place(f.place) and known_place(g.place))
        or (periods(f.period, g.period) == "other" and (stated(f, "period") or stated(g, "period")))
    )
