"""What two numbers that do not meet must have in common to be a difference: everything."""

from briefing.comparing.conflicts.ages import anybody, nobody_named, of_one_family, of_other_times
from briefing.comparing.conflicts.contrasts import names_opposed, opposed_roles
from briefing.comparing.conflicts.exclusive import told_apart
from briefing.comparing.conflicts.limits import speeds_limited
from briefing.comparing.conflicts.markets import hours_differ
from briefing.comparing.conflicts.measured import another_too, measured_otherwise, nothing_measured_alike
from briefing.comparing.conflicts.movements import moments_differ, one_left_behind
from briefing.comparing.conflicts.nouns import another_of_them, bare_alone, heads_conflict, only_noun
from briefing.comparing.conflicts.owners import doers_differ, owners_differ
from briefing.comparing.conflicts.parts import counted_together, one_is_part, told_beside
from briefing.comparing.conflicts.people import named_otherwise, sexes_differ, victims_differ
from briefing.comparing.conflicts.places import distances_differ, nation_and_part, placed_alone
from briefing.comparing.conflicts.telling import many_alike
from briefing.comparing.conflicts.times import (
    dated_alone,
    days_differ,
    periods_differ,
    periods_told_apart,
    stretches_named_apart,
    years_told_apart,
)
from briefing.comparing.conflicts.tolls import of_another_cause, past_event, tolls
from briefing.comparing.conflicts.votes import voters_differ
from briefing.comparing.profiles.polls import one_asked_one_counted, polls_differ
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import forward, rates
from briefing.comparing.values.unit_families import AGE_UNITS, TIME_UNITS
from briefing.comparing.words.concepts import row_concepts
from briefing.conversions import per
from briefing.model import Figure
from briefing.other_units import is_part

_INFLATION = "inflation"
_PAY = row_concepts("conflicts", "kinds", "pay")
_TOLD = 2  # words of what is measured by which a half and a percentage are of one thing
_LOOSELY = 10  # points that a half or a third may be from what it stands for
# modifiers that both must have, or neither
_ALONE = ("more", "whole", "average", "pace", "weekday", "weekend")


def unlike(one: Profile, two: Profile) -> bool:
    """Whether two numbers that do not meet are said of two things in any respect."""
    f, g = one.figure, two.figure
    return (
        told_apart(f.measure, g.measure)
        or (f.unit in AGE_UNITS and _ages_differ(one, two))
        or distances_differ(one, two)
        or (not tolls(one, two) and sexes_differ(one, two))
        or doers_differ(one, two)
        or victims_differ(one, two)
        or bare_alone(one, two)
        or another_of_them(one, two)
        or (many_alike(one, two) and _set_apart(one, two))
        or told_beside(one, two)
        or days_differ(one, two)
        or (periods_told_apart(f, g) and not past_event(one, two))
        or polls_differ(one.asked, two.asked)
        or nation_and_part(one, two)
        or hours_differ(one, two)
        or years_told_apart(f, g)
        or stretches_named_apart(f, g)
        or speeds_limited(one, two)
        or one_left_behind(one, two)
        or (one.family in ("%", "pp") and (one_asked_one_counted(f, g) or voters_differ(f, g)))
    )


def told_otherwise(one: Profile, two: Profile) -> bool:
    """Whether one number alone is foreseen or estimated, or of another time or role, or of more things.

    That is read off one sentence each and may be an accident of its wording, so it keeps two numbers apart
    but not two groups of numbers of which others are sure.
    """
    f, g = one.figure, two.figure
    return (
        forward(f) != forward(g)
        or (periods_differ(f, g) and not past_event(one, two))
        or (one.family not in TIME_UNITS and many_alike(one, two) and _dated_alone(one, two))
        or _estimated_alone(f, g)
        or moments_differ(one, two)
        or opposed_roles(one, two) > 0
        or another_too(one, two)
    )


def modified_otherwise(one: Profile, two: Profile) -> bool:
    """Whether one number alone is of what was added, or of all, or each is a thing of its own (a record)."""
    if one.modifiers == two.modifiers:
        return False
    first, second = one.modifiers - {"total"}, two.modifiers - {"total"}  # "a total of 64" is as good as 64
    if any((name in first) != (name in second) for name in _ALONE):
        return True
    return bool(first and second) and first.isdisjoint(second)


def worded_otherwise(one: Profile, two: Profile) -> bool:
    """Whether two numbers that do not meet are said of things that may be one in other words.

    So they are no difference by themselves: trucks and cars, vehicles; exports there, exports to China;
    41 killed near Loja, 46 in Ecuador.
    """
    f, g = one.figure, two.figure
    return (
        _kinds_differ(one, two)
        or _set_apart(one, two)
        or heads_conflict(one, two)
        or named_otherwise(one, two)
        or owners_differ(one, two)
        or (is_part(f) != is_part(g) and not _parts_differ(one, two))
        or (names_opposed(one, two) and not (f.unit in AGE_UNITS and anybody(one, two)))
        or ((f.kind == "change" or one.family == "%") and measured_otherwise(one, two))
        or (f.kind in ("change", "share", "ratio") and placed_alone(f, g))
        or nothing_measured_alike(one, two)
        or only_noun(one, two)
    )


def _kinds_differ(one: Profile, two: Profile) -> bool:
    """Whether only one is a change, or they are so much of other things: a week, a barrel."""
    f, g = one.figure, two.figure
    changes = one.family != "count" and (f.kind == "change") != (g.kind == "change")
    changes = changes and _INFLATION not in one.measure & two.measure  # prices rose 3%, inflation is 3%
    return changes or (per(f.unit) != per(g.unit) and rates(f) != rates(g) and not _yearly(one, two))


def _parts_differ(one: Profile, two: Profile) -> bool:
    """Whether a part in words is too far from a percentage of the same to stand for it: half of them, 38%."""
    return abs(one.low - two.low) > _LOOSELY and len(one.measure & two.measure) >= _TOLD


def _yearly(one: Profile, two: Profile) -> bool:
    """Whether both are pay, of which one leaves out that it is for a year."""
    by_year = rates(one.figure) | rates(two.figure) == {"year"}
    return by_year and not (one.measure & two.measure).isdisjoint(_PAY)


def _set_apart(one: Profile, two: Profile) -> bool:
    """Whether one number alone is of a part, of others as well, or of what another cause brought about."""
    return one_is_part(one, two) or counted_together(one, two) or of_another_cause(one, two)


def _ages_differ(one: Profile, two: Profile) -> bool:
    """Whether one of two ages is a limit, or they are hardly of one person."""
    limit = one.reading.open or two.reading.open
    return limit or of_one_family(one, two) or of_other_times(one, two) or nobody_named(one, two)


def _dated_alone(one: Profile, two: Profile) -> bool:
    """Whether one alone states its stretch of time: a title's (June jobs report) is that of the event."""
    return not (one.title or two.title) and dated_alone(one.figure, two.figure)


def _estimated_alone(one: Figure, two: Figure) -> bool:
    """Whether somebody estimates one of two figures (a study), and the other is told as it is, by others."""
    if {one.status, two.status} != {"estimate", "reported"} or one.speaker == two.speaker:
        return False
    return bool((one if one.status == "estimate" else two).speaker)
