"""What two numbers that do not meet must have in common to be a difference: everything."""

import math
import re
from functools import lru_cache

from briefing.comparing.contrasts import (
    counts_people,
    far_ends,
    heads_conflict,
    many_alike,
    measures_at_odds,
    names_opposed,
    opposed_roles,
    times_opposed,
    tolls,
)
from briefing.comparing.polls import one_asked_one_counted, polls_differ
from briefing.comparing.profiles import Profile
from briefing.comparing.slots import (
    forward,
    period_span,
    periods,
    stated,
)
from briefing.comparing.surroundings import after, around, before
from briefing.comparing.unit_families import age_units, time_units
from briefing.comparing.word_groups import fates, markets, running, sexes, trading_hours
from briefing.comparing.words import concepts
from briefing.conversions import is_part, per
from briefing.figures.slots.iso_periods import is_day
from briefing.figures.words.families import is_money
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import whole_words
from briefing.figures.words.wordclasses import CHANGE_VERBS
from briefing.model import Figure

_FEW_ABOARD = 30  # numbers that two sources may count in other ways
_SMALL = 100  # numbers below may be ages, days or hours
_BESIDE = 25  # characters on each side in which a figure is said to remain
_TOLD = 2  # digits of numbers that are seldom told of two things
_JOINED = re.compile(r" and (?:(?:other|support|medical|ground|their|its|the) )*([a-z]+)\b")
_STAFF = frozenset(("staff", "crew", "personnel"))
_STRETCH = 27  # days from which a period is no day or week on which something happened
# "have dropped to 40", "cutting its market value to around $40"
_ARRIVED = re.compile(r"\b((?:\w+ ){0,5}\w+) to(?: \w+){0,2} ?[$€£¥]?$")
_SUMMED = re.compile(r"\badd(?:s|ed|ing)? up$")  # "the losses added up to $2.6 million"
_LONG = 12  # years by which no report is wrong on the age of a person whom it names
_DISTANCES = frozenset({"mile", "km"})
_MILLION = 1e6
_YEARS = 3  # by which two reports may be apart on an age
_UP_DOWN = frozenset({"up", "down"})
# "dropped to 118 million from 196", "from $467 million, or $2.09"
_LEFT = re.compile(r"(?<!\S)((?:\S+ ){1,10})from(?: \w+)? ?(?:[$€£]?[\d.,]+(?: \w+)?, or )?$")
_LEFT_REACH = 90  # characters in which that is told
_RELATIVE = re.compile(
    r"\b(last|past|previous|this|current|next|coming) (year|quarter|month)\b", re.IGNORECASE
)
_REMAINS = re.compile(whole_words(("remain", "remains", "remained", "remaining", "still")))
_AGE = frozenset(concepts("age old"))
_ANYBODY = frozenset(concepts("man woman boy girl person"))
_PORTION = re.compile(r"[\w,.-]+ of (?:them|those|whom|(?:the|its|their) (\w+))\b", re.IGNORECASE)
_INCLUDED = re.compile(r"\bincluding (?:(?:about|some|nearly|almost|around|at least|more than|over) )?\Z")
_PRONOUN = re.compile(rf"{whole_words(sexes())}(?! said| says| added)", re.IGNORECASE)
_WORDS = re.compile(r"[a-z-]+")
_SHARE = re.compile(r"\b[Ss]hare of\b|['’]s share\b")
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{4} gmt\b")


def unlike(one: Profile, two: Profile) -> bool:
    """Whether two numbers that do not meet are said of two things in any respect."""
    f, g = one.figure, two.figure
    return (
        forward(f) != forward(g)
        or (one.family != "count" and (f.kind == "change") != (g.kind == "change"))
        or per(f.unit) != per(g.unit)  # so much, and so much a year
        or (f.unit in age_units() and (one.reading.open or two.reading.open))  # limits of age
        or (f.unit in age_units() and _nobody_named(one, two))
        or (f.unit in _DISTANCES and (one.reading.open or two.reading.open))  # "within two miles"
        or (not tolls(one, two) and _sexes_differ(one, two))
        or _bare_alone(one, two)
        or _counted_together(one, two)
        or _told_beside(one, two)
        or (times_opposed(one, two) > 0 and not (tolls(one, two) and one.roles[0] in running()))
        or opposed_roles(one, two) > 0
        or (periods(f.period, g.period) == "other" and (stated(f, "period") or stated(g, "period")))
        or (one.family not in time_units() and many_alike(one, two) and _dated_alone(f, g))
        or _stretches_differ(f, g)
        or _estimated_alone(f, g)
        or polls_differ(one.asked, two.asked)
        or _another_too(one, two)
        or _another_too(two, one)
        or _others_counted(one) != _others_counted(two)
        or _ends_unnamed(one, two)
        or _hours_told_apart(one, two)
        or _years_told_apart(f, g)
        or _portion(f) != _portion(g)
        or (one.family != "count" and _is_included(f) != _is_included(g))
        or _left_alone(one, two)
        or _one_left_behind(one, two)
        or _moments_differ(one, two)
        or (one.family in ("%", "pp") and one_asked_one_counted(f, g))
    )


def _sexes_differ(one: Profile, two: Profile) -> bool:
    """Whether a sentence is about a man and another, which shares no name, about a woman: her fever."""
    first, second = _sexes(one.figure.sentence), _sexes(two.figure.sentence)
    if not first or not second or not first.isdisjoint(second):
        return False
    return one.names.keys().isdisjoint(two.names)


@lru_cache(maxsize=4096)
def _sexes(sentence: str) -> frozenset[str]:
    """Those of whom a sentence tells, but for who says so."""
    return frozenset(sexes()[word.lower()] for word in _PRONOUN.findall(sentence))


def worded_otherwise(one: Profile, two: Profile) -> bool:
    """Whether two numbers that do not meet are said of things that may be one in other words.

    So they are no difference by themselves: trucks and cars, vehicles; exports there, exports to China;
    41 killed near Loja, 46 in Ecuador.
    """
    f, g = one.figure, two.figure
    return (
        heads_conflict(one, two)
        or _other_people(one, two)
        or is_part(f) != is_part(g)
        or (names_opposed(one, two) and not (f.unit in age_units() and _anybody(one, two)))
        or (f.kind == "change" and (measures_at_odds(one, two) or placed_alone(f, g)))
        or (f.unit in age_units() and bool(one.person) != bool(two.person))
        or _nothing_measured_alike(one, two)
        or _only_noun(one, two)
    )


def _other_people(one: Profile, two: Profile) -> bool:
    """Whether two counts of people name them otherwise and say nothing alike of them: guests, lawmakers."""
    if one.head == two.head or tolls(one, two) or not (counts_people(one) and counts_people(two)):
        return False
    heads = one.unit_words | two.unit_words
    return (one.measure - heads).isdisjoint(two.measure - heads)


def _nothing_measured_alike(one: Profile, two: Profile) -> bool:
    """Whether of two amounts, or two numbers without a unit, no word is said to be measured by both.

    Bare millions are few, so that what two texts call them may differ.
    """
    if _only_done(one.figure) or _only_done(two.figure):
        return True
    if one.family == "count" and (one.figure.unit or two.figure.unit or max(one.low, two.low) >= _MILLION):
        return False
    return bool(one.measure and two.measure) and one.measure.isdisjoint(two.measure)


def _only_noun(one: Profile, two: Profile) -> bool:
    """Whether all that is told of two counts is their noun, and no other word stands in both sentences."""
    nouns = one.unit_words | two.unit_words
    if one.family != "count" or not nouns or tolls(one, two) or not (one.measure | two.measure) <= nouns:
        return False
    return (one.sentence & two.sentence) <= nouns


def _only_done(figure: Figure) -> bool:
    """Whether all that is told of a bare number is that it was lost, or the like."""
    return not figure.unit and " " not in figure.measure and is_past(figure.measure.lower())


def placed_alone(one: Figure, two: Figure) -> bool:
    """Whether one states its place, and nothing places the other: exports to a region, and all exports."""
    return (stated(one, "place") and not two.place) or (stated(two, "place") and not one.place)


def modified_otherwise(one: Profile, two: Profile) -> bool:
    """Whether one number alone is of what was added, or of all, or each is a thing of its own (a record)."""
    if one.modifiers == two.modifiers:
        return False
    first, second = one.modifiers - {"total"}, two.modifiers - {"total"}  # "a total of 64" is as good as 64
    if any((name in first) != (name in second) for name in ("more", "whole", "average", "pace")):
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
    return stated(dated, "period") and not other.period and not is_day(dated.period)


def _moments_differ(one: Profile, two: Profile) -> bool:
    """Whether something rose or fell to one of two figures alone; tolls do so from report to report."""
    f, g = one.figure, two.figure
    if _arrived_at(f) == _arrived_at(g) or tolls(one, two):
        return False
    return periods(f.period, g.period) != "same"


def _arrived_at(figure: Figure) -> bool:
    """Whether something rose or fell to the figure, which is then of a moment of its own."""
    ahead = before(figure, 80)
    if figure.kind == "change" or " to" not in ahead:
        return False
    arrived = _ARRIVED.search(ahead)
    if arrived is None or _SUMMED.search(arrived[1]):
        return False
    return any(word in CHANGE_VERBS for word in arrived[1].lower().split())


def _one_left_behind(one: Profile, two: Profile) -> bool:
    """Whether something rose or fell from one of two figures, and the other is not of an earlier time too."""
    f, g = one.figure, two.figure
    if _left_behind(f) == _left_behind(g) or periods(f.period, g.period) == "same":
        return False
    now = two if _left_behind(f) else one
    return "before" not in now.times.get("week", ("", frozenset()))[1] and "earlier" not in now.modifiers


def _left_behind(figure: Figure) -> bool:
    """Whether something rose or fell from the figure."""
    ahead = before(figure, _LEFT_REACH)
    left = _LEFT.search(ahead) if " from" in ahead else None
    return left is not None and any(
        word in _UP_DOWN or word in CHANGE_VERBS for word in left[1].lower().split()
    )


def _left_alone(one: Profile, two: Profile) -> bool:
    """Whether one counts who is left (54 remained in hospital) and the other all; the missing still are."""
    if one.family != "count" or one.roles.get(0) == "missing":
        return False
    return _remains(one.figure) != _remains(two.figure)


def _remains(figure: Figure) -> bool:
    return any(_REMAINS.search(text.casefold()) for text in around(figure, _BESIDE))


def _portion(figure: Figure) -> bool:
    """Whether the figure counts some of those told of: 38 of the wounded, five of them; not of the crew."""
    if " among " in figure.measure:
        return True  # "nine children were among the dead"
    of = _PORTION.match(figure.text + after(figure, _BESIDE))
    return of is not None and (of[1] is None or not fates().isdisjoint(concepts(of[1])))


def _is_included(figure: Figure) -> bool:
    """Whether the figure is a part of the one before it: "$600 billion in cuts, including $350 billion"."""
    return _INCLUDED.search(before(figure)) is not None


def _ends_unnamed(one: Profile, two: Profile) -> bool:
    """Whether two distances share no name of a place but, at most, that from which they are."""
    if not {one.figure.unit, two.figure.unit} <= _DISTANCES:
        return False
    first, second = far_ends(one, two)
    return first.isdisjoint(second)


def _bare_alone(one: Profile, two: Profile) -> bool:
    """Whether one small number states no unit, the other counts something, and they share no word."""
    if max(one.high, two.high) >= _SMALL:
        return False
    if bool(one.figure.unit) == bool(two.figure.unit) or tolls(one, two):
        return False
    return (one.measure | one.unit_words).isdisjoint(two.measure | two.unit_words)


def _anybody(one: Profile, two: Profile) -> bool:
    """Whether one of two ages is said of a man or a woman who may be whom the other names."""
    return bool(_ANYBODY & (one.beside | two.beside | one.measure | two.measure))


def _nobody_named(one: Profile, two: Profile) -> bool:
    """Whether two ages are hardly of one person: a nurse's, her father's; or of one at two times of life."""
    if one.person and two.person:
        return abs(one.low - two.low) > _LONG
    alike = one.measure & two.sentence - _AGE or two.measure & one.sentence - _AGE
    if abs(one.low - two.low) > _YEARS:
        return not alike
    return not (one.person or two.person or alike or _anybody(one, two))


def _another_too(one: Profile, two: Profile) -> bool:
    """Whether one is said to be of two things, and the other of the first of them: coffee and tea, coffee."""
    _, both, second = one.figure.measure.partition(" and ")
    added = frozenset(concepts(second))
    return bool(both and added and two.measure) and added.isdisjoint(two.measure | two.near.keys())


def _others_counted(one: Profile) -> bool:
    """Whether a count is of others too: 30,000 teachers and support staff."""
    joined = _JOINED.match(after(one.figure)) if one.family == "count" and one.figure.unit else None
    return joined is not None and joined[1] in _STAFF


def _counted_together(one: Profile, two: Profile) -> bool:
    """Whether the larger is the smaller and one more that stands by it: 10 crew, 7 crew and 3 guards."""
    few = one.family == "count" and max(one.high, two.high) <= _FEW_ABOARD
    if not (few or is_money(one.family)):
        return False
    part, whole = sorted((one, two), key=lambda p: p.low)
    beside = part.companions if few else part.neighbours
    gap = whole.low - part.low
    return gap > 1 and any(math.isclose(gap, rest, rel_tol=1e-9) for rest in beside)


def _told_beside(one: Profile, two: Profile) -> bool:
    """Whether one sentence states the other's number as well, and so its own of another thing."""
    if one.figure.unit != two.figure.unit or max(one.digits, two.digits) < _TOLD:
        return False
    return one.reading.span[0] in two.companions or two.reading.span[0] in one.companions


def _years_told_apart(one: Figure, two: Figure) -> bool:
    """Whether one sentence tells of last year, quarter or month and the other of this or the next.

    Or of no time at all, where the first figure is itself of last year.
    """
    first, second = _relative_times(one.sentence), _relative_times(two.sentence)
    for dated, told, other, untold in ((one, first, two, second), (two, second, one, first)):
        of_last = ("year", "last") in told and stated(dated, "period") and dated.kind != "change"
        if of_last and not (other.period or untold):
            return True
    return first.isdisjoint(second) and not {span for span, _ in first}.isdisjoint(span for span, _ in second)


@lru_cache(maxsize=4096)
def _relative_times(sentence: str) -> frozenset[tuple[str, str]]:
    """The years, quarters and months that a sentence tells of by which they are: (year, last)."""
    return frozenset((match[2].lower(), match[1].lower()) for match in _RELATIVE.finditer(sentence))


def _hours_told_apart(one: Profile, two: Profile) -> bool:
    """Whether a market stood or moved so at other hours of the day: by midday, at the close."""
    if (
        (one.measure.isdisjoint(markets()) and two.measure.isdisjoint(markets()))
        or _is_share_of_whole(one.figure)
        or _is_share_of_whole(two.figure)
    ):
        return False
    return _hours(one.figure) != _hours(two.figure)


def _is_share_of_whole(figure: Figure) -> bool:
    """Whether a share is a part of a whole (of the vote), and none of a firm."""
    return _SHARE.search(figure.measure) is not None


def _hours(figure: Figure) -> frozenset[str]:
    hours, sentence = trading_hours(), figure.sentence.lower()
    told = frozenset(hours[word] for word in _WORDS.findall(sentence) if word in hours)
    return told | frozenset(_CLOCK.findall(sentence))


def _estimated_alone(one: Figure, two: Figure) -> bool:
    """Whether somebody estimates one of two figures (a study), and the other is told as it is."""
    if {one.status, two.status} != {"estimate", "reported"}:
        return False
    return bool((one if one.status == "estimate" else two).speaker)
