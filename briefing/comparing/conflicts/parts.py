"""Parts and wholes: some of those counted, or others counted with them."""

import math
import re

from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.periods import periods
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, around, before
from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import row
from briefing.comparing.words.word_groups import fates
from briefing.figures.units.families import is_money
from briefing.figures.words.patterns import alternation, whole_words
from briefing.model import Figure

_FEW_ABOARD = 30  # numbers that two sources may count in other ways
_MANY_MORE = 10  # and by which two numbers hardly differ as a third beside them has it by chance
_BESIDE = 25  # characters on each side in which a figure is said to remain
_TOLD = 2  # digits of numbers that are seldom told of two things
_AMONG = " among "
_STAFF = row("conflicts", "parts", "staff")
# "teachers and support staff", "194 people, passengers and crew combined"
_JOINED = re.compile(
    rf"(?:, [a-z]+)? and (?:{alternation(row('conflicts', 'parts', 'sorts_of_staff'))} )*([a-z]+)\b"
)
_REMAINS = re.compile(whole_words(row("conflicts", "parts", "remaining")))
_PORTION = re.compile(r"[\w,.-]+ of (?:them|those|whom|(?:the|its|their) (\w+))\b", re.IGNORECASE)
_AND = re.compile(r"[A-Z][\w’'-]*,? and (?:at least |some |about )?\Z")
_OTHERS = re.compile(r"[\w,]+ others?\b")
_INCLUDED = re.compile(r"\bincluding (?:(?:about|some|nearly|almost|around|at least|more than|over) )?\Z")
_COUNT_AFTER = re.compile(r"(?: [\w’'-]+){0,2} (?:and|plus) ([0-9]+(?:,[0-9]{3})*) (?!of\b)")
_COUNT_BEFORE = re.compile(r"(?<![0-9,])([0-9]+(?:,[0-9]{3})*) [\w’'-]+ and \Z")


def part_of_other(one: Profile, two: Profile) -> bool:
    """Whether one counts some of those whom the other counts: children among hikers killed, hikers killed."""
    return (_AMONG in one.figure.measure and _is_part(one, two)) or (
        _AMONG in two.figure.measure and _is_part(two, one)
    )


def _is_part(part: Profile, whole: Profile) -> bool:
    things, _, of = part.figure.measure.partition(_AMONG)
    own = frozenset(concepts(things))
    counted = whole.unit_words if whole.unit_words and not whole.fate else whole.measure | whole.unit_words
    apart = bool(own) and own.isdisjoint(whole.measure | counted)
    return apart and not counted.isdisjoint(concepts(of))


def one_is_part(one: Profile, two: Profile) -> bool:
    """Whether only one of two numbers is of some of those counted, of those left, or of others with them."""
    return (
        _is_portion(one) != _is_portion(two)
        or (one.family != "count" and _is_included(one) != _is_included(two))
        or _left_alone(one, two)
        or others_counted(one, two)
        or _beside_one(one) != _beside_one(two)
    )


@once
def _is_portion(one: Profile) -> bool:
    """Whether the figure counts some of those told of: 38 of the wounded, five of them; not of the crew."""
    figure = one.figure
    if _AMONG in figure.measure:
        return True  # "nine children were among the dead"
    of = _PORTION.match(figure.text + after(figure, _BESIDE))
    return of is not None and (of[1] is None or not fates().isdisjoint(concepts(of[1])))


@once
def _is_included(one: Profile) -> bool:
    """Whether the figure is a part of the one before it: "$600 billion in cuts, including $350 billion"."""
    return _INCLUDED.search(before(one.figure)) is not None


def _left_alone(one: Profile, two: Profile) -> bool:
    """Whether one counts who is left (54 remained in hospital) and the other all; the missing still are."""
    if one.family != "count" or one.fate == "missing":
        return False
    return _remains(one) != _remains(two)


@once
def _remains(one: Profile) -> bool:
    return any(_REMAINS.search(text.casefold()) for text in around(one.figure, _BESIDE))


def others_counted(one: Profile, two: Profile) -> bool:
    """Whether only one of two counts is of others with them: 30,000 teachers and support staff."""
    return _counts_others(one) != _counts_others(two)


@once
def _counts_others(one: Profile) -> bool:
    joined = _JOINED.match(after(one.figure)) if one.family == "count" and one.figure.unit else None
    return joined is not None and joined[1] in _STAFF


@once
def _beside_one(one: Profile) -> bool:
    """Whether a figure counts all but one who is named before: "Kelm and 13 other counties"."""
    figure = one.figure
    return (
        _AND.search(before(figure)) is not None
        and _OTHERS.match(figure.text + after(figure, _BESIDE)) is not None
    )


def counted_together(one: Profile, two: Profile) -> bool:
    """Whether the larger is the smaller and one more that stands by it: 10 crew, 7 crew and 3 guards."""
    part, whole = sorted((one, two), key=lambda p: p.low)
    gap = whole.low - part.low
    few = one.family == "count" and (whole.high <= _FEW_ABOARD or gap >= _MANY_MORE)
    if not (few or is_money(one.family)):
        return False
    beside = part.companions if few else part.neighbours
    stands = gap > 1 and any(math.isclose(gap, rest, rel_tol=1e-9) for rest in beside)
    if not few or whole.high <= _FEW_ABOARD:
        return stands
    return stands and gap not in whole.companions and _is_added(part.figure, gap)


def _is_added(part: Figure, more: float) -> bool:
    """Whether the next count of a list is so large: "178 passengers and [16] crew", "and freed 16" not."""
    told = _COUNT_AFTER.match(after(part)) or _COUNT_BEFORE.search(before(part))
    return told is not None and float(told[1].replace(",", "")) == round(more)


def told_beside(one: Profile, two: Profile) -> bool:
    """Whether one sentence states the other's number as well, and so its own of another thing."""
    if one.figure.unit != two.figure.unit or max(one.digits, two.digits) < _TOLD:
        return False
    return _tells_too(one, two) or _tells_too(two, one)


def _tells_too(one: Profile, two: Profile) -> bool:
    """Whether a sentence states another's number, and not of another time: "4.4% in May from 4.5%"."""
    number = two.reading.span[0]
    if number not in one.companions:
        return False
    then = one.elsewhen.get(number)
    return then is None or periods(two.figure.period, then) != "other"
