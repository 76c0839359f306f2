"""Numbers that meet by chance: of few digits, so that a story states them of many things.

Counts of few digits are judged by what is counted. Amounts (percent, money, lengths of time, distances) have
no noun of their own, so one of few digits needs more in common than its number. The weights of evidence are
fitted on these pairs too, for they teach what little a number tells.
"""

from briefing.comparing.conflicts.contrasts import names_opposed
from briefing.comparing.conflicts.lengths import ways_opposed
from briefing.comparing.conflicts.limits import one_is_limit
from briefing.comparing.conflicts.measured import counterparts_measured
from briefing.comparing.conflicts.owners import own_alone
from briefing.comparing.conflicts.places import other_ends
from briefing.comparing.conflicts.shares import shares_differ
from briefing.comparing.conflicts.telling import few_digits, little_told
from briefing.comparing.conflicts.votes import rivals_differ, seats_and_votes
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import rates, stated
from briefing.comparing.profiles.times import turned_to
from briefing.comparing.values.unit_families import AGE_UNITS, TIME_UNITS
from briefing.figures.units.families import SPEEDS, is_money


def by_chance(one: Profile, two: Profile) -> bool:
    """Whether two figures whose numbers meet are of two things that happen to have that number."""
    if one.family == "count":
        return _counts_differ(one, two)
    if counterparts_measured(one, two):
        return True
    if one.family in ("%", "pp"):
        return shares_differ(one, two) or own_alone(one, two)
    if one.family in TIME_UNITS and ways_opposed(one, two):
        return True
    return one_is_limit(one, two) or (little_told(one, two) and _amounts_differ(one, two))


def _counts_differ(one: Profile, two: Profile) -> bool:
    """Whether one is any of several, or they are other votes."""
    if one.picked_out or two.picked_out:
        return True
    f, g = one.figure, two.figure
    return seats_and_votes(f, g) if f.unit != g.unit else rivals_differ(one, two)


def _amounts_differ(one: Profile, two: Profile) -> bool:
    """Whether two amounts of one digit are told of other steps, times or names."""
    if is_money(one.family):
        return ("step" in one.modifiers) != ("step" in two.modifiers)
    if one.family in TIME_UNITS:
        turned = bool(turned_to(one.figure)) != bool(turned_to(two.figure))
        return turned and names_opposed(one, two)
    if one.figure.unit in AGE_UNITS and not (one.person and two.person):
        return False
    if one.figure.unit in SPEEDS and not one.measure.isdisjoint(two.measure):
        return False  # a storm's winds, by its name or none
    of_one_place = not one.afar.isdisjoint(two.afar)
    if of_one_place and one.figure.unit != two.figure.unit:
        return False  # 100 miles and 160 km from one place are hardly told of two
    return (names_opposed(one, two) and not of_one_place) or other_ends(one, two)


def nothing_in_common(one: Profile, two: Profile) -> bool:
    """Whether all that two figures share is a number of few digits, and no other number, time or word.

    A rate (so much a week) tells more than a number; of percentages, of which a story has many, those of two
    digits are of two things as well, where each says what it measures.
    """
    rated = rates(one.figure) and rates(one.figure) == rates(two.figure)
    share = one.family == "%" and few_digits(one, two) and _is_named(one) and _is_named(two)
    if rated or not (share or little_told(one, two)):
        return False
    dated = stated(one.figure, "period") and stated(two.figure, "period")
    if dated and one.figure.period == two.figure.period:
        return False
    beside = (share or one.family in TIME_UNITS) and not one.companions.isdisjoint(two.companions)
    return one.sentence.isdisjoint(two.sentence) and not beside


def _is_named(profile: Profile) -> bool:
    """Whether its own sentence says what a figure measures."""
    return bool(profile.measure) and stated(profile.figure, "measure")
