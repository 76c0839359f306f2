"""What keeps two figures apart whatever speaks for them."""

import math

from briefing.comparing.conflicts.ages import persons_differ
from briefing.comparing.conflicts.differences import modified_otherwise, unlike
from briefing.comparing.conflicts.exclusive import opposite
from briefing.comparing.conflicts.lengths import lengths_differ, moments_apart
from briefing.comparing.conflicts.markets import sessions_differ
from briefing.comparing.conflicts.maturities import terms_differ
from briefing.comparing.conflicts.measured import as_many, deeds_differ, measures_at_odds, nothing_shared
from briefing.comparing.conflicts.parts import others_counted, part_of_other
from briefing.comparing.conflicts.people import peoples_differ
from briefing.comparing.conflicts.places import placed_alone, places_differ
from briefing.comparing.conflicts.ranks import extremes_differ
from briefing.comparing.conflicts.slips import is_slip
from briefing.comparing.conflicts.telling import few_digits
from briefing.comparing.conflicts.times import periods_exclude
from briefing.comparing.conflicts.tolls import growing, tolls_differ
from briefing.comparing.conflicts.votes import elections_differ, same_body, sides_differ, turnouts_differ
from briefing.comparing.profiles.expectations import expected_alone, is_expected
from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.periods import period_span
from briefing.comparing.profiles.polls import of_exit_poll
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import another_basis, forward
from briefing.comparing.profiles.surroundings import of_one_sentence
from briefing.comparing.values.intervals import Relation
from briefing.comparing.values.precision import OPEN_UP
from briefing.comparing.values.unit_families import AGE_UNITS, TIME_UNITS
from briefing.figures.units.families import is_money
from briefing.figures.words.patterns import row as figures_row
from briefing.model import Figure

_FARTHEST = math.log(1.65)  # two values of one thing are seldom farther from each other
_NEAR = math.log(1.02)  # two values that are nearer to each other hardly meet by chance
_TENTHS = 0.21  # points by which two changes may be apart whatever their size
_WORDS = 3  # of a sentence that hardly another one has
_CHILDREN = figures_row("measures", "offspring", "children")
_ORDINAL = frozenset({"run", "rank"})


def vetoed(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether what is told of two figures of one family excludes that they are of one thing.

    ``how`` relates their values.
    """
    f, g = one.figure, two.figure
    return (  # nothing is asked that slots which are empty or alike answer
        (how == "apart" and far_apart(one, two))
        or (of_one_sentence(f, g) and not _said_again(one, two, how))
        or _forms_differ(f, g)
        or (f.period != g.period and periods_exclude(one, two, how))
        or ("" not in (one.fate, two.fate) and tolls_differ(one, two))
        or places_differ(one, two)
        or _measures_differ(one, two, how)
        or _subjects_differ(one, two, how)
        or (one.family in TIME_UNITS and (lengths_differ(f, g, how) or moments_apart(one, two)))
        or opposite(f.measure, g.measure)
        or _tellers_differ(one, two)
        or (f.kind == g.kind == "change" and sessions_differ(one, two))
        or ((how == "apart" or f.status != g.status) and _foreseen_nearby(one, two, how))
        or (how != "exact" and (of_exit_poll(one.asked, two.asked) or turnouts_differ(f, g)))
        or (how in ("bounded", "wide") and elections_differ(f, g))
        or (how == "apart" and unlike(one, two))  # which costs most
    )


def far_apart(one: Profile, two: Profile) -> bool:
    """Whether one value is more than half as large again; tolls and sides of one body's vote may be.

    And what two sentences say in the same words, or with a slip of the pen.
    """
    if abs(one.size - two.size) <= _FARTHEST:
        return False
    if one.family in ("%", "pp") and abs(one.low - two.low) <= _TENTHS:
        return False  # an economy shrank 0.2%, or 0.1%
    alike = in_the_same_words(one, two) or is_slip(one, two)
    return not (growing(one, two) or same_body(one, two) or alike)


def in_the_same_words(one: Profile, two: Profile) -> bool:
    """Whether two sentences have nothing but their numbers to tell them apart."""
    told = one.figure.unit == two.figure.unit and one.measure and one.measure == two.measure
    return bool(told) and one.sentence == two.sentence and len(one.sentence) >= _WORDS


def _said_again(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether headlines that run on in one line say one sum twice."""
    return how == "exact" and is_money(one.family) and not one.measure.isdisjoint(two.measure)


def _forms_differ(one: Figure, two: Figure) -> bool:
    """Whether only one is a rank or a run, or they go opposite ways, or on another scale or basis."""
    return (
        (one.kind != two.kind and (one.kind in _ORDINAL or two.kind in _ORDINAL))
        or (one.direction != two.direction and None not in (one.direction, two.direction))
        or ((one.basis != two.basis or one.unit != two.unit) and another_basis(one, two))
    )


def _measures_differ(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether their measures or modifiers are at odds, and their values hardly meet or by chance."""
    if how in ("opposed", "wide"):
        return measures_at_odds(one, two) or modified_otherwise(one, two)
    return measures_at_odds(one, two) and _chance(one, two)


def _chance(one: Profile, two: Profile) -> bool:
    """Whether two changes of few digits may meet by chance, as one states its place and the other none."""
    f, g = one.figure, two.figure
    if f.kind != "change" or g.kind != "change" or one.companions & two.companions:
        return False
    return few_digits(one, two) and placed_alone(f, g)


def _subjects_differ(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether what their unit or kind counts is another: an age, a vote, a deed, a rank, a people, a part."""
    f, g = one.figure, two.figure
    if f.unit != g.unit:
        at_odds = peoples_differ(f, g)
    elif f.unit == "vote":
        at_odds = sides_differ(f, g)
    else:
        at_odds = f.unit == "time" and deeds_differ(one, two)
    return (
        at_odds
        or ((f.unit in AGE_UNITS or f.unit in _CHILDREN) and persons_differ(one, two))
        or (f.kind in _ORDINAL and nothing_shared(one, two) and not as_many(one, two))
        or extremes_differ(f, g)
        or terms_differ(f, g)
        or (one.family == "count" and part_of_other(one, two))
        or (one.head == two.head and how in ("rounded", "bounded") and _roughly(one, two))
    )


def _roughly(one: Profile, two: Profile) -> bool:
    """Whether two counts meet roughly, of which one alone is of others too: 26,000 teachers and staff."""
    return abs(one.size - two.size) > _NEAR and others_counted(one, two)


def _tellers_differ(one: Profile, two: Profile) -> bool:
    """Whether those who told are counted, of whom each report has its own."""
    return (one.tellers or two.tellers) and one.figure.article != two.figure.article


def _is_ahead(one: Profile) -> bool:
    """Whether a figure is of a year after its report."""
    span = period_span(one.figure.period)
    return span is not None and one.published is not None and span[0].year > one.published.year


@once
def _is_expected(one: Profile) -> bool:
    """Whether a figure is what forecasters expected."""
    return is_expected(one.figure)


def _foreseen_nearby(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether little brings together what was expected and what was: rounding (680m, 681m), open bounds.

    Nor do two polls of those who foresaw it, of whom each has its own number.
    Waves "up to 4 metres" are not those for which a rule is: "when waves higher than 3 metres are forecast".
    """
    f, g = one.figure, two.figure
    foreseen = forward(f)
    if foreseen == forward(g):  # in two polls of analysts
        return foreseen and how == "apart" and _is_expected(one) and _is_expected(two)
    if how == "exact" and isinstance(f.value, tuple):
        return False  # two estimates that run from $7 billion to $10 billion are one
    if how in ("rounded", "exact"):
        ahead = _is_ahead(one) and _is_ahead(two)
        return (how == "exact" or one.low != two.low) and not ahead and expected_alone(f, g)
    if how == "bounded":
        both = one.reading.open and two.reading.open
        return both and (f.qualifier in OPEN_UP) != (g.qualifier in OPEN_UP)
    return how in ("wide", "opposed")
