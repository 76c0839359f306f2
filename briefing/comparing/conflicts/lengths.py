"""Lengths of time: how long something went on, how long ago or how much later it was."""

import re

from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import before
from briefing.comparing.profiles.times import turned_to
from briefing.comparing.values.intervals import Relation
from briefing.comparing.words.concepts import concepts, row_concepts
from briefing.comparing.words.tables import row_names
from briefing.model import Figure

_NO_SPAN = re.compile(r"ago|.* (?:senior|junior)")  # what is no length of something that goes on
_LASTING = row_concepts("times", "lasting", "said")  # of any length of time
_LONG = frozenset({"year", "decade", "century"})
_RARE = re.compile(r"How long since (?:the last\b|an? |.* last )")
_GOING_ON = re.compile(
    r"How long (?!since |ago|after |before |from |until |into |ahead )|Length of "
    r"|Time (?:in(?! which)|as|spent) "
)
_FROM = re.compile(r"How long (after|before|until|from) (.+)")
_WORD_BEFORE = re.compile(r"(\w+) $")
_WAYS = row_names("times", "counted")
_OPPOSED = ({"past", "next"}, {"next", "after"}, {"past", "every"}, {"next", "every"}, {"after", "every"})


def lengths_differ(one: Figure, two: Figure, how: Relation) -> bool:
    """Whether one says how long ago something was, or how much older somebody is, and the other how long.

    Times that do not meet are told from one moment: two years later is not three years ago. Of what happened
    this week "three days before" may be "three days ago", of what is years back hardly.
    """
    if any(_RARE.match(f.measure) and _GOING_ON.match(g.measure) for f, g in ((one, two), (two, one))):
        return True  # "the first win in two decades", "Moor held the seat for two decades"
    first, second = turned_to(one), turned_to(two)
    if how == "apart":
        bare = bool(one.measure and two.measure) and not (_lasting(one) or _lasting(two))
        return first != second or bare  # "wages are where they were 10 years ago"
    if first and second:
        return not _LONG.isdisjoint((one.unit, two.unit)) and (first == "ago") != (second == "ago")
    return _NO_SPAN.match(first or second) is not None


def _lasting(figure: Figure) -> frozenset[str]:
    """What is said to last, or to have been, but for how long."""
    return frozenset(concepts(figure.measure)) - _LASTING


def moments_apart(one: Profile, two: Profile) -> bool:
    """Whether two times run from or to moments that share no word: after the capture, the speech."""
    first, second = _FROM.match(one.figure.measure), _FROM.match(two.figure.measure)
    if not first or not second:
        return False
    moments = frozenset(concepts(first[2])), frozenset(concepts(second[2]))
    return all(moments) and moments[0].isdisjoint(moments[1])


def times_apart(one: Profile, two: Profile) -> bool:
    """Whether both say what lasts so long, and no word of it is the same: the talks, the strike."""
    named = bool(one.measure and two.measure)
    first, second = one.measure - _LASTING, two.measure - _LASTING
    return named and (
        one.measure.isdisjoint(two.measure) or bool(first and second and first.isdisjoint(second))
    )


def ways_opposed(one: Profile, two: Profile) -> bool:
    """Whether two times are counted otherwise: the past 24 hours, the next 24; every ten years."""
    return {_way(one), _way(two)} in _OPPOSED


@once
def _way(one: Profile) -> str:
    word = _WORD_BEFORE.search(before(one.figure))
    if word and word[1].lower() in _WAYS:
        return _WAYS[word[1].lower()]
    return "after" if turned_to(one.figure) in ("after", "later") else ""
