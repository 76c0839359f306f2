"""Periods that figures are of, and the other times that their sentences tell."""

import re
from functools import lru_cache

from briefing.comparing.conflicts.telling import meets_tellingly
from briefing.comparing.conflicts.tolls import are_days_of_one, tolls
from briefing.comparing.profiles.periods import period_span, periods, periods_clash
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import named_apart, stated
from briefing.comparing.profiles.surroundings import after
from briefing.comparing.values.intervals import Relation
from briefing.comparing.values.unit_families import TIME_UNITS
from briefing.comparing.words.tables import row
from briefing.comparing.words.word_groups import running
from briefing.figures.slots.iso_periods import is_day
from briefing.figures.units.families import is_money
from briefing.figures.words.patterns import alternation
from briefing.model import Figure

_STRETCH = 27  # days from which a period is no day or week on which something happened
_RELATIVE = re.compile(
    rf"\b({alternation(row('times', 'relative', 'which'))}) "
    rf"({alternation(row('times', 'relative', 'spans'))})\b(?! before last)",
    re.IGNORECASE,
)
_BEFORE_LAST = re.compile(
    rf"\b({alternation(row('times', 'relative', 'spans'))}) before last\b", re.IGNORECASE
)
_LAST_YEAR = re.compile(r"(?:[^,;.]|\.(?=\d))*\blast year\b(?!['’])")
# "in the full year", "for the quarter"
_NAMED_STRETCH = re.compile(
    rf"\b(?:in|for|during|over) the (?:[a-z]+ )?({alternation(row('times', 'stretches', 'named'))})\b",
    re.IGNORECASE,
)


def periods_exclude(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether they state periods that do not touch; two days of one toll, or a telling number, may do so."""
    f, g = one.figure, two.figure
    if f.period == g.period or not stated(f, "period") or not stated(g, "period"):
        return False
    if not periods_clash(f, g) or _may_go_on(one, how):
        return False
    if told_for_then(one, two) or told_for_then(two, one):
        return True
    if meets_tellingly(one, two, how):
        return False
    return how == "apart" or not are_days_of_one(one, two)


def told_for_then(one: Profile, two: Profile) -> bool:
    """Whether the other's sentence gives a number of one's own time: "4.4% in May from [4.5%] in April"."""
    return any(periods(one.figure.period, then) == "same" for then in two.elsewhen.values())


def _may_go_on(one: Profile, how: Relation) -> bool:
    """Whether lengths of time fit: what lasts so long may be told of at other times."""
    return how != "apart" and one.family in TIME_UNITS


def periods_differ(one: Figure, two: Figure) -> bool:
    """Whether one figure or both state another period than the other is of, or a stretch within it."""
    relation = periods(one.period, two.period)
    if relation == "other":
        return stated(one, "period") or stated(two, "period")
    return relation == "within" and _stretches_differ(one, two)


def periods_told_apart(one: Figure, two: Figure) -> bool:
    """Whether their periods differ though both are stated, or one lies within the other."""
    told = stated(one, "period") and stated(two, "period")
    return (told or periods(one.period, two.period) == "within") and periods_differ(one, two)


def _stretches_differ(one: Figure, two: Figure) -> bool:
    """Whether of two stretches of time, one within the other, both are stated: November, the year.

    Of two changes one stretch may be left to the context.
    """
    spans = period_span(one.period), period_span(two.period)
    if any(span is None or (span[1] - span[0]).days < _STRETCH for span in spans):
        return False
    told = stated(one, "period") + stated(two, "period")
    return told == 2 or (told == 1 and one.kind == "change")


def dated_alone(one: Figure, two: Figure) -> bool:
    """Whether one states a stretch of time that it is of, and nothing dates the other.

    A single day may be that of the event which the other tells of as well.
    """
    dated, other = (one, two) if stated(one, "period") else (two, one)
    return stated(dated, "period") and not other.period and not is_day(dated.period)


def time_words_opposed(one: Profile, two: Profile) -> int:
    """Sorts of time word (weekday, month, year) of which the two sentences share none."""
    others = two.times
    return sum(
        [
            sort != "week" and words.isdisjoint(others[sort][1])
            for sort, (_, words) in one.times.items()
            if sort in others
        ]
    )


def days_differ(one: Profile, two: Profile) -> bool:
    """Whether their sentences tell other times, and they are no tolls, which grow from day to day."""
    return time_words_opposed(one, two) > 0 and not (tolls(one, two) and one.fate in running())


def years_told_apart(one: Figure, two: Figure) -> bool:
    """Whether one sentence tells of last year, quarter, month or week and the other of this or the next.

    Or of no time at all, where the first figure is itself of last year.
    """
    first, second = _relative_times(one.sentence), _relative_times(two.sentence)
    if not (first or second):
        return False
    for dated, told, other, untold in ((one, first, two, second), (two, second, one, first)):
        dates = stated(dated, "period") or _ended_last_year(dated)
        of_last = ("year", "last") in told and dates and dated.kind != "change"
        if of_last and not (other.period or untold):
            return True
    return first.isdisjoint(second) and not {span for span, _ in first}.isdisjoint(span for span, _ in second)


def _ended_last_year(figure: Figure) -> bool:
    """Whether a sum is told of last year by an article that does not say which year that was."""
    return not figure.period and is_money(figure.unit) and _LAST_YEAR.match(after(figure)) is not None


def stretches_named_apart(one: Figure, two: Figure) -> bool:
    """Whether one sentence tells of the half year or the quarter, and the other of the year."""
    first, second = _named_stretches(one.sentence), _named_stretches(two.sentence)
    return named_apart(first, second)


@lru_cache(maxsize=4096)
def _named_stretches(sentence: str) -> frozenset[str]:
    """The year, half, quarter, month, week or season that a sentence tells something of."""
    return frozenset(match[1].lower() for match in _NAMED_STRETCH.finditer(sentence))


@lru_cache(maxsize=4096)
def _relative_times(sentence: str) -> frozenset[tuple[str, str]]:
    """The years, quarters, months and weeks that a sentence tells of by which they are: (year, last)."""
    told = {(match[2].lower(), match[1].lower()) for match in _RELATIVE.finditer(sentence)}
    return frozenset(told | {(span.lower(), "before last") for span in _BEFORE_LAST.findall(sentence)})
