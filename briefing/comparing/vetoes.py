"""What keeps two figures apart whatever speaks for them."""

import math
import re

from briefing.comparing.contrasts import (
    measures_at_odds,
    same_body,
    sites_differ,
    tolls,
)
from briefing.comparing.differences import modified_otherwise, placed_alone, unlike
from briefing.comparing.expectations import expected_alone
from briefing.comparing.intervals import Relation
from briefing.comparing.profiles import Profile
from briefing.comparing.slots import (
    another_basis,
    peoples,
    period_span,
    periods,
    periods_clash,
    places_clash,
    stated,
)
from briefing.comparing.times import are_others, turned_to
from briefing.comparing.unit_families import age_units, time_units
from briefing.comparing.word_groups import markets
from briefing.comparing.words import concepts
from briefing.figures.words.families import is_money
from briefing.model import Figure

_FARTHEST = math.log(1.65)  # two values of one thing are seldom farther from each other
_AGAINST = re.compile(r"\b(?:against|not|opposed)\b", re.IGNORECASE)
_CAPITALISED = re.compile(r"(?<=\s)[A-Z][\w’'-]*")
_NO_SPAN = re.compile(r"ago|.* (?:senior|junior)")  # what is no length of something that goes on
_LONG = frozenset({"year", "decade", "century"})
_RARE = re.compile(r"How long since the last")
_GOING_ON = re.compile(
    r"How long (?!since |ago|after |before |from |until |into |ahead )|Length of |Time (?:in|as|spent) "
)
_DAYS = 3  # in which those are counted whom something befell on one
_ORDINAL = frozenset({"run", "rank"})


def vetoed(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether a stated slot says that two figures of one family are of different things.

    ``how`` relates their values.
    """
    return (
        _told_together(one, two, how)
        or _forms_differ(one, two)
        or _periods_differ(one, two, how)
        or _tolls_differ(one, two)
        or _places_differ(one, two)
        or _measures_differ(one, two, how)
        or _subjects_differ(one, two)
        or _times_differ(one, two, how)
        or _reports_differ(one, two)
        or _foreseen_nearby(one, two, how)
        or _values_differ(one, two, how)  # which costs most
    )


def _forms_differ(one: Profile, two: Profile) -> bool:
    """Whether only one is a rank or a run, or they go opposite ways, or on another scale or basis."""
    f, g = one.figure, two.figure
    return (
        (f.kind != g.kind and (f.kind in _ORDINAL or g.kind in _ORDINAL))
        or bool(f.direction and g.direction and f.direction != g.direction)
        or (one.family == "°" and f.unit != g.unit and "degree" not in (f.unit, g.unit))
        or another_basis(f, g)
    )


def _tolls_differ(one: Profile, two: Profile) -> bool:
    """Whether something else befell those counted, or elsewhere, or in another year."""
    if 0 not in one.roles or 0 not in two.roles:
        return False
    return _fates_differ(one, two) or sites_differ(one, two) or _years_differ(one, two)


def _years_differ(one: Profile, two: Profile) -> bool:
    """Whether only one is the toll of an event of another year."""
    if one.past == two.past or not tolls(one, two):
        return False
    if (one if one.past else two).main_toll:
        return False  # the report is of what happened then: a trial
    return periods(one.figure.period, two.figure.period) not in ("same", "within")


def _places_differ(one: Profile, two: Profile) -> bool:
    """Whether they are of places that exclude each other, or distances from other places."""
    if one.afar and two.afar and one.afar.isdisjoint(two.afar):
        return True
    f, g = one.figure, two.figure
    return stated(f, "place") and stated(g, "place") and places_clash(f, g)


def _reports_differ(one: Profile, two: Profile) -> bool:
    """Whether each report has its own of what is counted: those who told, how a market moved that day."""
    told = one.tellers or two.tellers
    return (told and one.figure.article != two.figure.article) or _sessions_differ(one, two)


def _subjects_differ(one: Profile, two: Profile) -> bool:
    """Whether what their unit or kind counts is another: an age, a vote, a deed, a rank, a people, a part."""
    f, g = one.figure, two.figure
    if f.unit == g.unit == "vote" and _against(f) != _against(g) and "" not in (f.measure, g.measure):
        return True
    return (
        (f.unit in age_units() and _persons_differ(one, two))
        or (f.unit == g.unit == "time" and _deeds_differ(one, two))
        or (f.kind in _ORDINAL and _nothing_shared(one, two))
        or _peoples_differ(f, g)
        or _is_part(one, two)
        or _is_part(two, one)
    )


def _told_together(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether one sentence tells both, so that they are two things."""
    f, g = one.figure, two.figure
    together = f.sentence_start == g.sentence_start and f.article == g.article
    return together and not _said_again(one, two, how)


def _measures_differ(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether their measures or modifiers are at odds, and their values hardly meet or by chance."""
    hardly_met = how in ("opposed", "wide")
    return (measures_at_odds(one, two) and (hardly_met or _chance(one, two))) or (
        hardly_met and modified_otherwise(one, two)
    )


def _times_differ(one: Profile, two: Profile, how: Relation) -> bool:
    return one.family in time_units() and _times_told_apart(one.figure, two.figure, how)


def _periods_differ(one: Profile, two: Profile, how: Relation) -> bool:
    f, g = one.figure, two.figure
    if not stated(f, "period") or not stated(g, "period"):
        return False
    if not periods_clash(f, g) or _meets_tellingly(one, two, how) or _may_go_on(one, how):
        return False
    return how == "apart" or not _are_days_of_one_toll(one, two)


def _meets_tellingly(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether a telling number meets: a slot misread is likelier than a coincidence."""
    return how in ("exact", "rounded") and min(one.digits, two.digits) >= 2


def _may_go_on(one: Profile, how: Relation) -> bool:
    """Whether lengths of time fit: what lasts so long may be told of at other times."""
    return how != "apart" and one.family in time_units()


def _are_days_of_one_toll(one: Profile, two: Profile) -> bool:
    """Whether one toll is told of the day of the event, the other of that of its count, a few days on."""
    if not tolls(one, two):
        return False
    first, second = period_span(one.figure.period), period_span(two.figure.period)
    if not (first and second and first[0] == first[1] and second[0] == second[1]):
        return False
    return abs((first[0] - second[0]).days) <= _DAYS


def _foreseen_nearby(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether only rounding brings together what forecasters expected and what was: 680m, 681m."""
    return how == "rounded" and one.low != two.low and expected_alone(one.figure, two.figure)


def _values_differ(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether values that do not fit are too far from each other, or of things with nothing alike."""
    return how == "apart" and (far_apart(one, two) or unlike(one, two))


def _said_again(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether headlines that run on in one line say one sum twice."""
    return how == "exact" and is_money(one.family) and not one.measure.isdisjoint(two.measure)


def _chance(one: Profile, two: Profile) -> bool:
    """Whether two changes of few digits may meet by chance, as one states its place and the other none."""
    f, g = one.figure, two.figure
    if f.kind != "change" or g.kind != "change" or one.companions & two.companions:
        return False
    return _few_digits(one, two) and placed_alone(f, g)


def _peoples_differ(one: Figure, two: Figure) -> bool:
    """Whether each counts people or things of another country: French judges, British judges."""
    if one.unit == two.unit:
        return False
    first, second = peoples(one.unit), peoples(two.unit)
    return bool(first and second) and first.isdisjoint(second)


def _is_part(part: Profile, whole: Profile) -> bool:
    """Whether one counts some of those whom the other counts: children among hikers killed, hikers killed."""
    things, among, of = part.figure.measure.partition(" among ")
    if not among:
        return False
    own = frozenset(concepts(things))
    said = whole.measure | whole.unit_words
    return bool(own) and own.isdisjoint(said) and not said.isdisjoint(concepts(of))


def _sessions_differ(one: Profile, two: Profile) -> bool:
    """Whether each tells how a market moved, on the day of its report, and the reports are of two days."""
    f, g = one.figure, two.figure
    if f.kind != "change" or g.kind != "change" or f.period or g.period:
        return False
    moved = one.measure & two.measure & markets()
    return bool(moved) and are_others(one.weekday, two.weekday)


def _few_digits(one: Profile, two: Profile) -> bool:
    return min(one.digits, two.digits) < 3


def _times_told_apart(one: Figure, two: Figure, how: Relation) -> bool:
    """Whether one says how long ago something was, or how much older somebody is, and the other how long.

    Times that do not meet are told from one moment: two years later is not three years ago. Of what happened
    this week "three days before" may be "three days ago", of what is years back hardly.
    """
    if any(_RARE.match(f.measure) and _GOING_ON.match(g.measure) for f, g in ((one, two), (two, one))):
        return True  # "the first win in two decades", "Moor held the seat for two decades"
    first, second = turned_to(one), turned_to(two)
    if how == "apart":
        return first != second
    if first and second:
        return not _LONG.isdisjoint((one.unit, two.unit)) and (first == "ago") != (second == "ago")
    return _NO_SPAN.match(first or second) is not None


def _against(figure: Figure) -> bool:
    """Whether votes are said to be those against something, or not to do it."""
    return _AGAINST.search(figure.measure) is not None


def _persons_differ(one: Profile, two: Profile) -> bool:
    """Whether other names stand beside them, or each measure has one that the other's sentence lacks."""
    if one.person and two.person:
        return one.person.isdisjoint(two.person)
    first, second = _named(one), _named(two)
    return bool(first and second) and first.isdisjoint(two.sentence) and second.isdisjoint(one.sentence)


def _named(one: Profile) -> frozenset[str]:
    """The names in what is measured: of "Age of the Lund driver", but not of "Age of the mayor"."""
    return frozenset(concepts(" ".join(_CAPITALISED.findall(one.figure.measure)))) & one.names.keys()


def _fates_differ(one: Profile, two: Profile) -> bool:
    """Whether the words beside one count say killed and those beside the other injured, or the like."""
    first, second = one.roles.get(0), two.roles.get(0)
    if not first or not second or first == second:
        return False
    return (
        min(one.near.get(first, 0.0), two.near.get(second, 0.0)) >= 0.6
        and one.near.get(second, 0.0) < 0.4
        and two.near.get(first, 0.0) < 0.4
    )


def far_apart(one: Profile, two: Profile) -> bool:
    """Whether one value is more than half as large again; main tolls and sides of one body's vote may be."""
    if abs(one.size - two.size) <= _FARTHEST:
        return False
    return not ((one.main_toll and two.main_toll) or same_body(one, two))


def _nothing_shared(one: Profile, two: Profile) -> bool:
    """Whether both say what they measure, and no word of it is the same."""
    first, second = one.measure | one.unit_words, two.measure | two.unit_words
    return bool(one.measure and two.measure) and first.isdisjoint(second)


def _deeds_differ(one: Profile, two: Profile) -> bool:
    """Whether two counts of times are of what has been done, and no word of it is the same."""
    first, second = (p.measure - p.unit_words - p.names.keys() for p in (one, two))
    return bool(first and second) and first.isdisjoint(second)
