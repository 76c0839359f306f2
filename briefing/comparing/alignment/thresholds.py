"""How likely two figures must be of one thing: the more so the less they have in common."""

from collections.abc import Mapping

from briefing.comparing.alignment.likeness import Likeness
from briefing.comparing.conflicts.coincidences import nothing_in_common
from briefing.comparing.conflicts.lengths import times_apart
from briefing.comparing.conflicts.nouns import heads_conflict
from briefing.comparing.conflicts.people import counts_people
from briefing.comparing.conflicts.telling import many_alike
from briefing.comparing.profiles.periods import periods
from briefing.comparing.profiles.profile import FEW, Profile
from briefing.comparing.values.intervals import Relation
from briefing.comparing.values.unit_families import TIME_UNITS

_TELLING = 4  # digits below which two counts of other nouns need more to be of one thing
_TOLD = 2  # digits from which a share is seldom a change or level as well
_SMALL = 13  # counts up to which a story states of many things
_BRIEF = 3  # digits below which a story tells lengths of time of many things
_THIN = 0.2  # of likeness, below which two sentences share next to nothing
_WIDE = 4  # times that the highest value of a number word is its lowest: dozens, thousands


def is_enough(
    likelihood: float,
    one: Profile,
    two: Profile,
    how: Relation,
    likeness: Likeness,
    thresholds: Mapping[str, float],
) -> bool:
    """Whether a pair may stand in one measure. ``how`` relates their values."""
    if how == "apart":
        if one.figure.article == two.figure.article:
            return likelihood >= thresholds["contradict"] and may_contradict(one, two)
        return likelihood >= needed_across(one, two, thresholds)
    if likelihood < thresholds["agree"] or likelihood >= thresholds["repeat"]:
        return likelihood >= thresholds["repeat"]  # the least and the most that numbers that meet need
    return likelihood >= _needed_to_meet(one, two, likeness, thresholds)


def _needed_to_meet(one: Profile, two: Profile, likeness: Likeness, thresholds: Mapping[str, float]) -> float:
    if nothing_in_common(one, two) or only_number(one, two, likeness):
        return thresholds["agree, nothing in common"]
    if one.figure.article == two.figure.article:
        return thresholds["repeat"]
    return max(map(thresholds.__getitem__, _to_agree(one, two)))


def may_contradict(one: Profile, two: Profile) -> bool:
    """Whether two numbers of one article may be of one thing: its headline's, or two speakers'."""
    return one.title != two.title or one.figure.speaker != two.figure.speaker


def needed_across(one: Profile, two: Profile, thresholds: Mapping[str, float]) -> float:
    """What two numbers that do not meet need where others bring them together, even in one article."""
    return thresholds["differ, many alike" if many_alike(one, two) else "differ"]


def _to_agree(one: Profile, two: Profile) -> list[str]:
    """The thresholds that hold for two articles whose numbers meet."""
    names = ["agree"]
    if min(one.digits, two.digits) >= _TELLING:
        return names
    if heads_conflict(one, two):
        mixed = counts_people(one) != counts_people(two)
        names.append("agree, people and things" if mixed else "agree, other nouns")
    if one.family == "count" and min(one.high, two.high) <= _SMALL:
        names.append("agree, few")
    if one.family in TIME_UNITS and min(one.digits, two.digits) < _BRIEF:
        names.append("agree, times of other things" if times_apart(one, two) else "agree, lengths of time")
    if _is_wide(one) or _is_wide(two):
        names.append("agree, dozens")
    return names


def _is_wide(profile: Profile) -> bool:
    """Whether a number word tells little more than how large something is."""
    return profile.high >= _WIDE * profile.low > 0


def only_number(one: Profile, two: Profile, likeness: Likeness) -> bool:
    """Whether two figures share no word of what they measure and hardly one of their sentences.

    Asked of small counts, of a number below a hundred that nothing names ("another twenty"), and of one digit
    that is a share on one side: a fifth of its sales, down 20%.
    """
    most = FEW if _is_unnamed(one) or _is_unnamed(two) else _SMALL
    small = one.family == "count" and max(one.high, two.high) <= most
    kinds = {one.figure.kind, two.figure.kind}
    shared = "share" in kinds and len(kinds) > 1
    if not small and (not shared or min(one.digits, two.digits) >= _TOLD):
        return False
    if one.measure & two.measure or one.companions & two.companions:
        return False
    if periods(one.figure.period, two.figure.period) == "same":
        return False
    return likeness.shared(one.sentence, two.sentence) < _THIN and likeness.near(one, two) < _THIN


def _is_unnamed(profile: Profile) -> bool:
    return not profile.figure.unit and not profile.measure
