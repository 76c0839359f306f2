"""Counts of those whom something befell: what it was, where, in which year."""

from briefing.comparing.profiles.periods import period_span, periods
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import rates
from briefing.comparing.profiles.times import published_order
from briefing.comparing.words.word_groups import causes, sites, sorts_of_people

_BESIDE = 0.6  # what the word for what befell them weighs at least
_AT = 0.1  # what the word for a place weighs at least where it is the site of what befell them
_FAR = 0.4  # and what the other's weighs less than
_KILLED, _ASSAILANTS = "killed", "assailants"
_BROUGHT_OUT = {"rescued", "evacuated"}  # who was brought to safety was either
_NAMES = 2  # that two tolls of an event with another number share
_DAYS = 3  # in which those are counted whom something befell on one


def tolls(one: Profile, two: Profile) -> bool:
    """Whether both count the dead, the hurt and the like, whose counts grow fast."""
    return one.family == "count" and one.fate == two.fate != ""


def tolls_differ(one: Profile, two: Profile) -> bool:
    """Whether something else befell those counted, or elsewhere, or in another year."""
    if not one.fate or not two.fate:
        return False
    return (
        _fates_differ(one, two)
        or sites_differ(one, two)
        or _years_differ(one, two)
        or _assailants_alone(one, two)
    )


def _fates_differ(one: Profile, two: Profile) -> bool:
    """Whether the words beside one count say killed and those beside the other injured, or the like."""
    first, second = one.fate, two.fate
    if first == second or {first, second} == _BROUGHT_OUT:
        return False
    beside = min(one.near.get(first, 0.0), two.near.get(second, 0.0))
    across = max(one.near.get(second, 0.0), two.near.get(first, 0.0))
    return beside >= _BESIDE and across < _FAR


def growing(one: Profile, two: Profile) -> bool:
    """Whether two counts grow from report to report: main tolls, one sort of the hurt, homes damaged."""
    if one.fate != two.fate or not one.fate:
        return _goes_on(one, two)
    return (one.main_toll and two.main_toll) or _of_one_sort(one, two) or _goes_on(one, two)


def _goes_on(one: Profile, two: Profile) -> bool:
    """Whether reports of two times count the same of what an event leaves: aftershocks, homes damaged."""
    if not one.left or one.left != two.left or one.past or two.past:
        return False
    return published_order(one.published, two.published) in ("earlier", "later")


def _of_one_sort(one: Profile, two: Profile) -> bool:
    """Whether both count some among whom one thing befell: children killed."""
    if not tolls(one, two) or one.main_toll or two.main_toll or one.measure != two.measure:
        return False
    return any(sorts_of_people().get(concept) for concept in one.measure - {one.fate})


def sites_differ(one: Profile, two: Profile) -> bool:
    """Whether two tolls are of sites (an airport, a station) that the other's sentence does not name."""
    if not tolls(one, two):
        return False
    first, second = site(one), site(two)
    if not first or not second or first == second:
        return False
    return first not in two.sentence and second not in one.sentence


def site(one: Profile) -> str | None:
    """The airport, station or the like that a count is of."""
    return next((role for role in one.roles.values() if role in sites() and one.near[role] >= _AT), None)


def _assailants_alone(one: Profile, two: Profile) -> bool:
    """Whether only one of two counts of the dead is of those who attacked: three dead, three gunmen dead."""
    if one.head == two.head or one.fate != _KILLED or not tolls(one, two):
        return False
    sorts = sorts_of_people()
    return (sorts.get(one.head) == _ASSAILANTS) != (sorts.get(two.head) == _ASSAILANTS)


def of_another_cause(one: Profile, two: Profile) -> bool:
    """Whether what kills or hurts is named beside one toll and not in the other's sentence: a bus blast.

    A report's main toll is of what the report is about.
    """
    if not tolls(one, two) or one.main_toll or two.main_toll:
        return False
    return any(
        bool(named := _causes_beside(told)) and named.isdisjoint(other.sentence)
        for told, other in ((one, two), (two, one))
    )


def _causes_beside(one: Profile) -> frozenset[str]:
    return frozenset(
        concept for concept, weight in one.near.items() if weight >= _BESIDE and concept in causes()
    )


def _years_differ(one: Profile, two: Profile) -> bool:
    """Whether only one is the toll of an event of another year, and they share no number and name, or two."""
    if one.past == two.past or not tolls(one, two) or rates(one.figure) or rates(two.figure):
        return False
    if len(one.names.keys() & two.names.keys()) >= (1 if one.low == two.low else _NAMES):
        return False  # 6,000 killed by Ada in 2013, 6,000 dead in the storm Ada
    if (one if one.past else two).main_toll:
        return False  # the report is of what happened then: a trial
    return periods(one.figure.period, two.figure.period) not in ("same", "within")


def past_event(one: Profile, two: Profile) -> bool:
    """Whether two tolls are of an event of the past, of which one tells the month and one the year."""
    both = tolls(one, two) and one.past and two.past
    return both and periods(one.figure.period, two.figure.period) == "within"


def are_days_of_one(one: Profile, two: Profile) -> bool:
    """Whether one toll is told of the day of the event, the other of that of its count, a few days on."""
    if not tolls(one, two):
        return False
    first, second = period_span(one.figure.period), period_span(two.figure.period)
    if not (first and second and first[0] == first[1] and second[0] == second[1]):
        return False
    return abs((first[0] - second[0]).days) <= _DAYS
