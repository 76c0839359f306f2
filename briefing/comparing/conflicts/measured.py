"""What is said to be measured, or to have been done."""

import re

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.words.concepts import concepts, row_concepts
from briefing.comparing.words.word_groups import counterparts
from briefing.figures.words.participles import is_past
from briefing.model import Figure

_MILLION = 1e6
_STRETCHES = row_concepts("conflicts", "measured", "stretches")
_TITLE_GOES_ON = re.compile(r"[A-Z]\w+ [A-Z]")
_TELLING = 10  # from which two counts that agree hardly do by chance


def measures_at_odds(one: Profile, two: Profile) -> bool:
    """Whether each of two amounts is said to be of something that the other's measure does not name."""
    return one.family != "count" and not (one.measure <= two.measure or two.measure <= one.measure)


def measured_otherwise(one: Profile, two: Profile) -> bool:
    """Whether each measures something of which the other's sentence says nothing, how long it took aside."""
    first, second = one.measure - two.sentence - _STRETCHES, two.measure - one.sentence - _STRETCHES
    return one.family != "count" and bool(first and second)


def counterparts_measured(one: Profile, two: Profile) -> bool:
    """Whether each measures the other's counterpart and tells nothing of it: profit, sales."""
    others = counterparts()
    if others.keys().isdisjoint(one.measure) or one.reading.middle < 0 or two.reading.middle < 0:
        return False  # a negative profit is a loss
    return any(
        named not in two.sentence and not others[named].isdisjoint(two.measure - one.sentence)
        for named in one.measure & others.keys()
    )


def nothing_shared(one: Profile, two: Profile) -> bool:
    """Whether both say what they measure, and no word of it or of what they count is the same."""
    first, second = one.measure | one.unit_words, two.measure | two.unit_words
    return bool(one.measure and two.measure) and first.isdisjoint(second)


def deeds_differ(one: Profile, two: Profile) -> bool:
    """Whether two counts of times are of what has been done, and no word of it is the same."""
    if as_many(one, two):
        return False
    first, second = (p.measure - p.unit_words - p.names.keys() for p in (one, two))
    return bool(first and second) and first.isdisjoint(second)


def as_many(one: Profile, two: Profile) -> bool:
    """Whether two counts of one thing are of so many that they hardly meet by chance: 41 nights in a row."""
    return one.figure.unit == two.figure.unit != "" and one.low == two.low >= _TELLING


def nothing_measured_alike(one: Profile, two: Profile) -> bool:
    """Whether of two amounts, or two numbers without a unit, no word is said to be measured by both.

    Nor of two percentages of which one alone says what it measures. Bare millions are few, so that what two
    texts call them may differ.
    """
    if _only_done(one.figure) or _only_done(two.figure):
        return True
    if one.family == "count" and (one.figure.unit or two.figure.unit or max(one.low, two.low) >= _MILLION):
        return False
    unsaid = one.family == "%" and bool(one.measure) != bool(two.measure)  # a story has too many of them
    return unsaid or (bool(one.measure and two.measure) and one.measure.isdisjoint(two.measure))


def _only_done(figure: Figure) -> bool:
    """Whether all that is told of a bare number is that it was lost, or the like."""
    return not figure.unit and " " not in figure.measure and is_past(figure.measure.lower())


def another_too(one: Profile, two: Profile) -> bool:
    """Whether one is said to be of two things, and the other of the first of them: coffee and tea, coffee."""
    return _second_added(one, two) or _second_added(two, one)


def _second_added(both: Profile, one: Profile) -> bool:
    first, joined, second = both.figure.measure.partition(" and ")
    if not joined or not one.measure:
        return False
    if one.measure.isdisjoint(concepts(first)):
        return False  # victims, of people and firms
    if _TITLE_GOES_ON.match(second):
        return False  # "by the Food and Drug Administration"
    added = frozenset(concepts(second))
    return bool(added) and added.isdisjoint(one.measure | one.near.keys())
