"""How much it tells that two numbers meet, or that a story states two of their sort."""

from briefing.comparing.conflicts.votes import same_body
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.intervals import Relation
from briefing.comparing.values.unit_families import TIME_UNITS
from briefing.conversions import dimension

FEW_DIGITS = 3  # digits below which a count or a change meets another by chance
_TELLING = 2  # digits from which an amount that meets is seldom another one
_OFTEN = 4  # things of which an article states one length of time, from which it is hardly one of them
_FEW = 10  # counts below this are stated of many things


def few_digits(one: Profile, two: Profile) -> bool:
    """Whether either number states fewer digits than tell a thing."""
    return min(one.digits, two.digits) < FEW_DIGITS


def meets_tellingly(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether a telling number meets: a slot misread is likelier than a coincidence."""
    return how in ("exact", "rounded") and min(one.digits, two.digits) >= _TELLING


def little_told(one: Profile, two: Profile) -> bool:
    """Whether two amounts are of so few digits that they meet by chance."""
    return one.family != "count" and min(one.digits, two.digits) < _TELLING and not _both_ends_meet(one, two)


def _both_ends_meet(one: Profile, two: Profile) -> bool:
    """Whether two ranges are one, which is as telling as two numbers."""
    return one.low != one.high and (one.low, one.high) == (two.low, two.high)


def many_alike(one: Profile, two: Profile) -> bool:
    """Whether a story states so many numbers of this sort that two which differ seldom are of one thing.

    Counts below ten, the votes for and against a motion, shares (of votes, in polls), lengths of time, and
    what is stated in two units.
    """
    if _rated(one) != _rated(two) and dimension(one.figure.unit):
        return True
    if one.family == "%":
        return "change" not in (one.figure.kind, two.figure.kind)
    if one.figure.unit == "vote":
        return not same_body(one, two)
    return one.family in TIME_UNITS or (one.family == "count" and max(one.high, two.high) < _FEW)


def often_told(one: Profile, two: Profile) -> bool:
    """Whether an article tells a length of time of so many things that it tells little of each: 21 days."""
    return one.family in TIME_UNITS and max(one.sharers, two.sharers) >= _OFTEN


def _rated(one: Profile) -> str:
    """The unit of a figure, without what it is so much of: that of "$1 a day" is the dollar."""
    return one.figure.unit.partition("/")[0]
