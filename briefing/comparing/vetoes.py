"""What keeps two figures apart whatever speaks for them."""

import math
import re
from functools import lru_cache

from briefing.comparing.features import (
    heads_conflict,
    many_alike,
    measures_at_odds,
    names_opposed,
    opposed_roles,
    sites_differ,
    times_opposed,
    tolls,
)
from briefing.comparing.intervals import Relation
from briefing.comparing.profiles import Profile, markets, running, time_units
from briefing.comparing.slots import (
    another_basis,
    forward,
    known_place,
    peoples,
    period_span,
    periods,
    periods_clash,
    places,
    places_clash,
    stated,
)
from briefing.comparing.times import are_others
from briefing.comparing.words import concepts
from briefing.conversions import per
from briefing.figures.lexicon import load
from briefing.figures.words.families import is_money
from briefing.figures.words.wordclasses import CHANGE_VERBS
from briefing.model import Figure

_FARTHEST = math.log(1.65)  # two values of one thing are seldom farther from each other
_HEADLINE = 40  # characters that a headline has at least
_FEW_ABOARD = 30  # numbers that two sources may count in other ways
_SMALL = 100  # numbers below may be ages, days or hours
_STRETCH = 27  # days from which a period is no day or week on which something happened
_ARRIVED = re.compile(r"((?:\w+ )?\w+) to(?: \w+){0,2} ?$")  # "have dropped to 40"
_AGAINST = re.compile(r"\b(?:against|not|opposed)\b", re.IGNORECASE)
_TURNED = re.compile(r"\s*(ago|earlier|later|before|after|since|(?:her|his|their) (?:senior|junior))\b")
_NO_SPAN = re.compile(r"ago|.* (?:senior|junior)")  # what is no length of something that goes on
_POLL = re.compile(r"\b(?:polls?|pollsters?|polling|surveys?)\b", re.IGNORECASE)
_COUNT = re.compile(r"\b(?:precincts?|counted|tallied|results?|votes cast|beat|defeated)\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\b(last|past|previous|this|current|next|coming) (year|quarter|month)\b", re.IGNORECASE
)
_DAY = re.compile(r".{4}-\d\d-\d\d")
_ORDINAL = frozenset({"run", "rank"})


def vetoed(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether a stated slot says that two figures are of different things. ``how`` relates their values."""
    f, g = one.figure, two.figure
    if one.family != two.family or (how == "apart" and far_apart(one, two)):
        return True
    if f.kind != g.kind and (f.kind in _ORDINAL or g.kind in _ORDINAL):
        return True
    if f.direction and g.direction and f.direction != g.direction and f.kind == g.kind:
        return True
    if f.article == g.article and f.sentence_start == g.sentence_start and not _said_again(one, two, how):
        return True
    if one.family == "°" and f.unit != g.unit and "degree" not in (f.unit, g.unit):
        return True
    if another_basis(f, g) or _fates_differ(one, two) or sites_differ(one, two):
        return True
    if one.afar and two.afar and one.afar.isdisjoint(two.afar):
        return True
    if f.unit in _ages() and f.unit == g.unit and _persons_differ(one, two):
        return True
    if one.past != two.past and tolls(one, two):
        return True  # of an event of another year, and of this one
    if f.article != g.article and (one.tellers or two.tellers):
        return True  # each report has its own
    if one.family in time_units() and _times_told_apart(f, g):
        return True
    if f.unit == g.unit == "vote" and _against(f) != _against(g) and "" not in (f.measure, g.measure):
        return True
    if f.kind in _ORDINAL and _nothing_shared(one, two):
        return True
    if f.unit == g.unit == "time" and _deeds_differ(one, two):
        return True
    if _peoples_differ(f, g) or _sessions_differ(one, two) or _is_part(one, two) or _is_part(two, one):
        return True
    if measures_at_odds(one, two) and (how in ("opposed", "wide") or _chance(one, two)):
        return True
    if how in ("opposed", "wide") and _modified_otherwise(one, two):
        return True
    if stated(f, "place") and stated(g, "place") and places_clash(f, g):
        return True
    if how in ("exact", "rounded") and min(one.digits, two.digits) >= 2:
        return False  # a telling number that meets: a slot misread is likelier than a coincidence
    if stated(f, "period") and stated(g, "period") and periods_clash(f, g):
        return True
    if how != "apart":
        return False
    # two numbers that do not meet need the same thing in every respect
    return (
        forward(f) != forward(g)
        or (f.kind == "change") != (g.kind == "change")
        or per(f.unit) != per(g.unit)  # so much, and so much a year
        or heads_conflict(one, two)
        or _bare_alone(one, two)
        or _counted_together(one, two)
        or (f.kind == "change" and (measures_at_odds(one, two) or _placed_alone(f, g)))
        or (times_opposed(one, two) > 0 and not (tolls(one, two) and one.roles[0] in running()))
        or opposed_roles(one, two) > 0
        or names_opposed(one, two)
        or (places(f.place, g.place) == "other" and known_place(f.place) and known_place(g.place))
        or (periods(f.period, g.period) == "other" and (stated(f, "period") or stated(g, "period")))
        or _modified_otherwise(one, two)
        or (many_alike(one, two) and _dated_alone(f, g))
        or _stretches_differ(f, g)
        or _years_told_apart(f, g)
        or _estimated_alone(f, g)
        or (one.family in ("%", "pp") and _asked(f) != _asked(g) and (_counted(f) or _counted(g)))
        or _moments_differ(one, two)
        or (f.unit in _ages() and (one.reading.open or two.reading.open))  # limits of age
    )


def _said_again(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether headlines that run on in one line say one sum twice."""
    apart = abs(one.figure.start - two.figure.start) >= _HEADLINE
    return how == "exact" and apart and is_money(one.family) and not one.measure.isdisjoint(two.measure)


def _chance(one: Profile, two: Profile) -> bool:
    """Whether a change of few digits may meet a number by chance: things contrast, or one has a place."""
    f, g = one.figure, two.figure
    if "change" not in (f.kind, g.kind) or not _few_digits(one, two):
        return False
    return _placed_alone(f, g) or (f.kind == g.kind and opposed_roles(one, two) > 0)


def _placed_alone(one: Figure, two: Figure) -> bool:
    """Whether one states its place, and nothing places the other: exports to a region, and all exports."""
    return (stated(one, "place") and not two.place) or (stated(two, "place") and not one.place)


def _modified_otherwise(one: Profile, two: Profile) -> bool:
    """Whether one number alone is of what was added, or of all, or each is a thing of its own (a record)."""
    first, second = one.modifiers - {"total"}, two.modifiers - {"total"}  # "a total of 64" is as good as 64
    if any((name in first) != (name in second) for name in ("more", "whole")):
        return True
    return bool(first and second) and first.isdisjoint(second)


def _stretches_differ(one: Figure, two: Figure) -> bool:
    """Whether two figures are said to be of stretches of time, one within the other (November, the year).

    Of two changes one stretch may be left to the context.
    """
    if periods(one.period, two.period) != "within":
        return False
    spans = period_span(one.period), period_span(two.period)
    if any(span is None or (span[1] - span[0]).days < _STRETCH for span in spans):
        return False
    told = stated(one, "period") + stated(two, "period")
    return told == 2 or (told == 1 and one.kind == "change")


def _dated_alone(one: Figure, two: Figure) -> bool:
    """Whether one states a stretch of time that it is of, and nothing dates the other.

    A single day may be that of the event which the other tells of as well.
    """
    dated, other = (one, two) if stated(one, "period") else (two, one)
    return stated(dated, "period") and not other.period and not _DAY.fullmatch(dated.period)


def _moments_differ(one: Profile, two: Profile) -> bool:
    """Whether something rose or fell to one of two figures alone; tolls do so from report to report."""
    f, g = one.figure, two.figure
    if _arrived_at(f) == _arrived_at(g) or tolls(one, two):
        return False
    return periods(f.period, g.period) != "same"


def _arrived_at(figure: Figure) -> bool:
    """Whether something rose or fell to the figure, which is then of a moment of its own."""
    before = figure.sentence[: max(0, figure.start - figure.sentence_start)][-60:]
    if figure.kind == "change" or " to" not in before:
        return False
    arrived = _ARRIVED.search(before)
    return arrived is not None and any(word in CHANGE_VERBS for word in arrived[1].lower().split())


def _bare_alone(one: Profile, two: Profile) -> bool:
    """Whether one small number states no unit, the other counts something, and they share no word."""
    if one.family != "count" or max(one.high, two.high) >= _SMALL:
        return False
    if bool(one.figure.unit) == bool(two.figure.unit) or tolls(one, two):
        return False
    return (one.measure | one.unit_words).isdisjoint(two.measure | two.unit_words)


def _counted_together(one: Profile, two: Profile) -> bool:
    """Whether a small count is the other and one more of that sentence: 10 crew, 7 crew and 3 guards."""
    if one.family != "count" or max(one.high, two.high) > _FEW_ABOARD:
        return False
    return (one.low - two.low) in two.companions or (two.low - one.low) in one.companions


def _years_told_apart(one: Figure, two: Figure) -> bool:
    """Whether one sentence tells of last year, quarter or month and the other of this or the next."""
    first, second = _relative_times(one.sentence), _relative_times(two.sentence)
    return first.isdisjoint(second) and not {span for span, _ in first}.isdisjoint(span for span, _ in second)


@lru_cache(maxsize=4096)
def _relative_times(sentence: str) -> frozenset[tuple[str, str]]:
    """The years, quarters and months that a sentence tells of by which they are: (year, last)."""
    return frozenset((match[2].lower(), match[1].lower()) for match in _RELATIVE.finditer(sentence))


def _estimated_alone(one: Figure, two: Figure) -> bool:
    """Whether somebody estimates one of two figures (a study), and the other is told as it is."""
    if {one.status, two.status} != {"estimate", "reported"}:
        return False
    return bool((one if one.status == "estimate" else two).speaker)


def _asked(figure: Figure) -> bool:
    """Whether a sentence tells of a poll."""
    return _POLL.search(figure.sentence) is not None


def _counted(figure: Figure) -> bool:
    """Whether a sentence tells of votes that were counted, and of no poll."""
    return not _asked(figure) and _COUNT.search(figure.sentence) is not None


def _peoples_differ(one: Figure, two: Figure) -> bool:
    """Whether each counts people or things of another country: French judges, British judges."""
    first, second = peoples(one.unit), peoples(two.unit)
    return bool(first and second) and first.isdisjoint(second)


def _is_part(part: Profile, whole: Profile) -> bool:
    """Whether one counts some of those whom the other counts: children among hikers killed, hikers killed."""
    things, among, of = part.figure.measure.partition(" among ")
    if not among or " among " in whole.figure.measure:
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


@lru_cache(maxsize=1)
def _ages() -> frozenset[str]:
    return frozenset(load("units")["age"])


def _times_told_apart(one: Figure, two: Figure) -> bool:
    """Whether one says how long ago something was, or how much older somebody is, and the other how long."""
    first, second = _turned_to(one), _turned_to(two)
    return bool(first) != bool(second) and _NO_SPAN.match(first or second) is not None


def _turned_to(figure: Figure) -> str:
    """The "ago" or "before" after a length of time."""
    at = figure.start - figure.sentence_start + len(figure.text)
    turned = _TURNED.match(figure.sentence, at)
    return turned[1] if turned else ""


def _against(figure: Figure) -> bool:
    """Whether votes are said to be those against something, or not to do it."""
    return _AGAINST.search(figure.measure) is not None


def _persons_differ(one: Profile, two: Profile) -> bool:
    """Whether other names stand beside them, or each measure has one that the other's sentence lacks."""
    if one.person and two.person:
        return one.person.isdisjoint(two.person)
    first, second = one.measure & one.names.keys(), two.measure & two.names.keys()
    return bool(first and second) and first.isdisjoint(two.sentence) and second.isdisjoint(one.sentence)


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
    """Whether one value is more than half as large again; the main tolls of two reports may be."""
    if one.main_toll and two.main_toll:
        return False
    return abs(one.size - two.size) > _FARTHEST


def _nothing_shared(one: Profile, two: Profile) -> bool:
    """Whether both say what they measure, and no word of it is the same."""
    first, second = one.measure | one.unit_words, two.measure | two.unit_words
    return bool(one.measure and two.measure) and first.isdisjoint(second)


def _deeds_differ(one: Profile, two: Profile) -> bool:
    """Whether two counts of times are of what has been done, and no word of it is the same."""
    first, second = (p.measure - p.unit_words - p.names.keys() for p in (one, two))
    return bool(first and second) and first.isdisjoint(second)
