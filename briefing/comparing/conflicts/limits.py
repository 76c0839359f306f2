"""Limits, which nobody has: of speed, of age."""

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.unit_families import AGE_UNITS
from briefing.comparing.words.tables import row
from briefing.figures.units.families import SPEEDS

_OF_SPEED = row("conflicts", "limits", "speeds")


def one_is_limit(one: Profile, two: Profile) -> bool:
    """Whether only one of two numbers that meet is a limit: "under 80", "78"; the road's 60 mph."""
    if one.figure.unit in AGE_UNITS and one.reading.open != two.reading.open:
        return one.measure != two.measure
    return speeds_limited(one, two)


def speeds_limited(one: Profile, two: Profile) -> bool:
    """Whether one of two speeds is a limit, and the other what somebody drove."""
    return one.figure.unit in SPEEDS and (_is_limit_alone(one, two) or _is_limit_alone(two, one))


def _is_limit_alone(one: Profile, two: Profile) -> bool:
    """Whether one speed is told as a limit, and the other's sentence tells of none."""
    return not _OF_SPEED.isdisjoint(one.measure) and _OF_SPEED.isdisjoint(two.sentence)
