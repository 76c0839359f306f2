"""What two figures have in common, as numbers that the fitted weights turn into a likelihood."""

import math

from briefing.comparing.alignment.likeness import Likeness
from briefing.comparing.conflicts.contrasts import opposed_roles
from briefing.comparing.conflicts.markets import hours_opposed
from briefing.comparing.conflicts.measured import measures_at_odds
from briefing.comparing.conflicts.nouns import heads_conflict
from briefing.comparing.conflicts.owners import of_a_rival
from briefing.comparing.conflicts.times import time_words_opposed
from briefing.comparing.conflicts.tolls import site, tolls
from briefing.comparing.profiles.periods import periods, periods_clash
from briefing.comparing.profiles.places import places, places_clash
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import forward, speakers, stated
from briefing.comparing.values.intervals import Relation, cut_off, same_number
from briefing.model import Figure

Features = list[tuple[str, float]]

_LEVELS = {"level", "share"}  # kinds that are as good as one
LEAD = 0.15  # of an article, its first part
_TELLING = 2  # digits below which a number tells so little that what stands around it tells more
_COMMON = 1.5  # the log of how often two articles state a number, beyond which more times say no more


def features(
    one: Profile,
    two: Profile,
    how: Relation,
    likeness: Likeness,
    margin: tuple[float, float, float] | None,
    met: float,
    sole: bool,
) -> Features:
    """The evidence that two figures measure the same thing, by name; what is left out is none. Symmetric.

    ``how``: the relation of their values; ``margin``: their nearness and what ``Margins`` say of it, None of
    a pair without rivals; ``met``: the likelihood that one of two numbers that do not meet is met by another
    number of the other's article; ``sole``: whether no other number of either article meets one of the two.
    """
    near, lead, short = margin or (likeness.near(one, two), 0.0, 0.0)
    found: Features = [("bias", 1.0)]
    if how in ("apart", "wide"):
        found.append(("far apart", _far_apart(one, two)))
    found.append(("nearest", max(-0.5, min(0.5, lead))))
    if how == "apart":
        found += _of_numbers_apart(one, two, likeness, met)
    elif same_number(one.reading, two.reading):
        found += _of_one_number(one, two, how, near, short, sole)
    elif how != "opposed":
        found += _of_numbers_near(one, two, how, sole)
    found += _of_words(one, two, likeness)
    f, g = one.figure, two.figure
    if f.place or g.place:
        found += _of_places(f, g)
    if f.period or g.period:
        found += _of_periods(f, g)
    found += _of_forms(f, g)
    if one.times and two.times:
        found += _of_times(one, two)
    found += _of_story(one, two, likeness)
    return found


def _of_one_number(
    one: Profile, two: Profile, how: Relation, near: float, short: float, sole: bool
) -> Features:
    """Where both print it. ``near``: how alike the words around them are; ``short``: of a nearer mention."""
    found: Features = [("same number", 1.0)]
    if how != "exact":
        found.append(("same number, other hedge", 1.0))
    found += [("same number, digits", _digits_matched(one, two)), ("same number, near words", near)]
    if one.sharers > 1 or two.sharers > 1:
        found.append(("same number, common", min(_COMMON, math.log(one.sharers * two.sharers))))
    if one.digits < _TELLING or two.digits < _TELLING:
        found.append(("same number, one digit, near words", near))
    if sole:
        found.append(("sole", 1.0))
    if short:
        found.append(("nearer mention", short))
    return found


def _of_numbers_near(one: Profile, two: Profile, how: Relation, sole: bool) -> Features:
    """Where rounding or a hedge brings them together."""
    return [
        ("rounded", how == "rounded"),
        ("bounded", how != "rounded"),
        ("inexact, digits", _digits_matched(one, two)),
        ("sole, inexact", sole),
        ("sole, inexact, digits", min(one.digits, two.digits) if sole else 0.0),
        ("cut to the bound", how == "bounded" and _cut_off(one, two)),
        ("inexact, same change", _same_change(one, two)),
    ]


def _of_numbers_apart(one: Profile, two: Profile, likeness: Likeness, met: float) -> Features:
    beside = likeness.shared(one.beside, two.beside)
    return [
        ("close", _close(one, two)),
        ("beside", beside),
        ("nothing beside", not beside),
        ("met elsewhere", met),
    ]


def _of_words(one: Profile, two: Profile, likeness: Likeness) -> Features:
    found: Features = [("elsewhere", abs(one.position - two.position))]
    if one.quoted != two.quoted:
        found.append(("quoted on one side", 1.0))
    found.append(("sentence", likeness.shared(one.sentence, two.sentence)))
    if measures_at_odds(one, two):
        found.append(("measures at odds", 1.0))
    if one.head and two.head:
        if one.head == two.head:
            found.append(("same head", 1.0))
        elif heads_conflict(one, two):
            found.append(("another head", 1.0))
    if (one.low == one.high) != (two.low == two.high):
        found.append(("range on one side", 1.0))
    if not one.roles.keys().isdisjoint(two.roles):
        found += _of_roles(one, two)
    if one.fate != two.fate and one.beside.isdisjoint(two.beside):
        found.append(("fate on one side", _fate_alone(one, two) or _fate_alone(two, one)))
    return found


def _of_roles(one: Profile, two: Profile) -> Features:
    others, shared = two.roles, 0
    for group, role in one.roles.items():
        shared += others.get(group) == role
    opposed = opposed_roles(one, two) if shared < len(one.roles) else 0
    return [("roles shared", min(2, shared)), ("roles opposed", min(2, opposed))]


def _of_places(f: Figure, g: Figure) -> Features:
    place = places(f.place, g.place)
    if place == "other":
        both_stated = stated(f, "place") and stated(g, "place")
        return [("another place", 1.0 if both_stated else 0.4), ("places clash", places_clash(f, g))]
    if place == "within":
        return [("wider place", 1.0)]
    return [("place on one side", not (f.place and g.place))]


def _of_periods(f: Figure, g: Figure) -> Features:
    period = periods(f.period, g.period)
    if period == "same":
        return [("same period", 1.0)]
    if period == "within":
        return [("wider period", 1.0)]
    if period == "other":
        return [("periods clash", periods_clash(f, g))]
    alone = (not g.period and stated(f, "period")) or (not f.period and stated(g, "period"))
    return [("period on one side", alone)]


def _of_forms(f: Figure, g: Figure) -> Features:
    found: Features = []
    if f.direction is not None and f.direction == g.direction:
        found.append(("same direction", 1.0))
    if f.kind != g.kind and {f.kind, g.kind} != _LEVELS:
        found.append(("another kind", 1.0))
    if f.status != g.status and forward(f) != forward(g):
        found.append(("another status", 1.0))
    if f.speaker and g.speaker and speakers(f, g) == "other":
        found.append(("another speaker", 1.0))
    return found


def _of_times(one: Profile, two: Profile) -> Features:
    """Of the times that their sentences tell."""
    others = two.times
    same = [word == others[sort][0] for sort, (word, _) in one.times.items() if sort in others]
    return [("same day", sum(same)), ("another day", time_words_opposed(one, two))]


def _of_story(one: Profile, two: Profile, likeness: Likeness) -> Features:
    """Of their sentences and articles."""
    found: Features = []
    if one.modifiers or two.modifiers:
        found += [
            ("modifiers shared", not one.modifiers.isdisjoint(two.modifiers)),
            ("modifiers differ", min(2.0, len(one.modifiers ^ two.modifiers))),
        ]
    if not one.companions.isdisjoint(two.companions):
        found.append(("companions", min(2, len(one.companions & two.companions))))
    if not one.names.keys().isdisjoint(two.names):
        found.append(("names shared", likeness.names(one, two)))
    if one.fate and tolls(one, two):
        found.append(("same toll, same site", site(one) is not None and site(one) == site(two)))
    if one.alone and two.alone:
        found.append(("alone", _counted_alike(one, two)))
    if one.main_toll and two.main_toll:
        found.append(("both main toll", one.fate == two.fate))
    if one.position < LEAD and two.position < LEAD:
        found.append(("both lead", 1.0))
    return found


def _digits_matched(one: Profile, two: Profile) -> float:
    """Significant digits in which two values meet, from -1 where one says little to 2 at four digits."""
    told = min(one.digits, two.digits, 4.0)
    if one.size == two.size:
        return told - 2
    return max(0.0, min(told, -math.log10(max(abs(one.size - two.size), 1e-9)))) - 2


def _same_change(one: Profile, two: Profile) -> bool:
    """Whether both tell how far the same thing rose, or fell: shares down 8.4%, the stock fell about 8%."""
    if one.figure.direction is None or one.figure.direction != two.figure.direction:
        return False
    if hours_opposed(one, two) or of_a_rival(one, two):
        return False
    if any(_stated_otherwise(one, two, slot) for slot in ("place", "period")):
        return False
    first, second = one.measure, two.measure
    if not (first and second) or not (first <= second or second <= first):
        return False
    return (first ^ second).isdisjoint(one.names.keys() | two.names.keys())  # sales, and not Tarn's sales


def _stated_otherwise(one: Profile, two: Profile, slot: str) -> bool:
    """Whether each states a place, or a period, and another one: October, the first 11 months."""
    first, second = getattr(one.figure, slot), getattr(two.figure, slot)
    return bool(first and second) and first != second


def _cut_off(one: Profile, two: Profile) -> bool:
    return cut_off(one.reading, two.reading) or cut_off(two.reading, one.reading)


def _far_apart(one: Profile, two: Profile) -> float:
    """How far apart two values are, in logs; tolls grow."""
    return min(3.0, abs(one.size - two.size)) * (0.3 if tolls(one, two) else 1.0)


def _close(one: Profile, two: Profile) -> float:
    """Digits beyond the first in which two numbers of three digits or more agree though they do not meet."""
    if min(one.digits, two.digits) < 3:
        return 0.0
    gap = abs(one.size - two.size)
    return max(0.0, min(4.0, -math.log10(max(gap, 1e-9))) - 1)


def _counted_alike(one: Profile, two: Profile) -> bool:
    """Whether both count what befell people in the same way, or things of one name, or measure the same."""
    if one.family != "count":
        return bool(one.measure & two.measure)
    if one.fate or two.fate:
        return tolls(one, two) and not heads_conflict(one, two)
    return one.head == two.head


def _fate_alone(one: Profile, two: Profile) -> bool:
    """Whether one count is of those whom something befell, and nothing befell those of the other."""
    return not two.fate and one.fate in one.measure
