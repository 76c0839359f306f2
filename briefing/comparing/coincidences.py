"""Numbers that meet by chance: of few digits, so that a story states them of many things.

Counts of few digits are judged by what is counted. Amounts (percent, money, lengths of time, distances) have
no noun of their own, so one of few digits needs more in common than its number. The weights of evidence are
fitted on these pairs too, for they teach what little a number tells.
"""

import re

from briefing.comparing.contrasts import far_ends, heads_conflict, names_opposed
from briefing.comparing.polls import groups, one_asked_one_counted, polls_differ, tells_of_poll
from briefing.comparing.profiles import Profile
from briefing.comparing.slots import stated
from briefing.comparing.surroundings import after, before
from briefing.comparing.times import turned_to
from briefing.comparing.unit_families import age_units, time_units
from briefing.comparing.word_groups import counterparts, people
from briefing.comparing.words import concepts
from briefing.conversions import per
from briefing.figures.words.families import SPEEDS, is_money
from briefing.model import Figure

_TELLING = 2  # digits from which an amount that meets is seldom another one
_FEW = 3  # and a count, or a share that one article states twice
_BENCH = 10  # votes below which one side tells as little as any small number: 9-0, 8-0
_WAYS = {  # in which a time is counted, as the word before it tells
    "past": re.compile(r"\b(?:past|last|previous|preceding) $", re.IGNORECASE),
    "next": re.compile(r"\b(?:next|coming|following|ensuing) $", re.IGNORECASE),
    "every": re.compile(r"\bevery $", re.IGNORECASE),
}
_OPPOSED = ({"past", "next"}, {"next", "after"}, {"past", "every"}, {"next", "every"}, {"after", "every"})
_VOTE_AFTER = re.compile(r" ?(?:-|–|—|to) ?(\d+)\b")  # "230-197", "230 to 197"
_VOTE_BEFORE = re.compile(r"(\d+) ?(?:-|–|—|to) ?$")
_OF = re.compile(r" of ((?:[\w.,’'-]+ ?){1,5})")  # what a share is of
_POSSESSOR = re.compile(r"\b[\w-]+[’']s? (?=\w)")
_OPPONENT = re.compile(
    r"[^\d.;]{0,60}?(?:\b(?:to|and|while|with|against|versus)\b|[-–—])[^\d.;]{0,30}?"
    r"(\d+(?:\.\d+)?)\s?(?:%|per ?cent|pc\b)"
)  # the other side of a contest
_CONTEST = 100  # characters in which it is told
_ROUNDED = 0.5  # points by which a rounded share may be off
_LIMITS = frozenset({"limit", "zone"})  # of a road or a track, which are no speed of a car or a train
_BALLOTS = frozenset({"seat", "vote"})
_VOTING = frozenset(concepts("votes House Senate court committee"))


def by_chance(one: Profile, two: Profile) -> bool:
    """Whether two figures whose numbers meet are of two things that happen to have that number."""
    if {one.figure.unit, two.figure.unit} == _BALLOTS:
        return True
    if one.family != "count" and _measured_opposed(one, two):
        return True
    if one.family in ("%", "pp"):
        return (
            polls_differ(one.asked, two.asked)
            or one_asked_one_counted(one.figure, two.figure)
            or bool(one.measure & groups() - two.sentence or two.measure & groups() - one.sentence)
            or _wholes_differ(one, two)
            or _opponents_differ(one, two)
            or _told_again_otherwise(one, two)
            or (_little_told(one, two) and ("earlier" in one.modifiers) != ("earlier" in two.modifiers))
        )
    if one.family == "count":
        if _is_picked_out(one.figure) or _is_picked_out(two.figure) or _votes_differ(one, two):
            return True
        few = min(one.digits, two.digits) < _FEW
        return few and one.modifiers != two.modifiers and heads_conflict(one, two)
    if one.family in time_units() and _ways_opposed(one.figure, two.figure):
        return True
    if one.figure.unit in age_units() and one.reading.open != two.reading.open:
        return True  # "under 80" is a limit, "78" somebody's age
    if one.figure.unit in SPEEDS and (_is_limit(one, two) or _is_limit(two, one)):
        return True
    if not _little_told(one, two):
        return False
    if is_money(one.family):
        return ("step" in one.modifiers) != ("step" in two.modifiers)
    if one.family in time_units():
        turned = bool(turned_to(one.figure)) != bool(turned_to(two.figure))
        return turned and names_opposed(one, two)
    return names_opposed(one, two) or _other_ends(one, two)


def _is_limit(one: Profile, two: Profile) -> bool:
    """Whether one speed is told as a limit, and the other's sentence tells of none."""
    return not _LIMITS.isdisjoint(one.measure) and _LIMITS.isdisjoint(two.sentence)


def _is_picked_out(figure: Figure) -> bool:
    """Whether a figure is one of several, and which of them is not told: "one of the lawyers"."""
    return figure.text[:7].lower() == "one of "


def _other_ends(one: Profile, two: Profile) -> bool:
    """Whether two distances from one place are those of two towns, each with its name."""
    if one.afar.isdisjoint(two.afar):
        return False
    first, second = far_ends(one, two)
    return bool(first and second) and first.isdisjoint(second)


def nothing_in_common(one: Profile, two: Profile) -> bool:
    """Whether all that two figures share is a number of few digits, and no other number, time or word.

    A rate (so much a week) tells more than a number; of percentages, of which a story has many, those of two
    digits are of two things as well, where each says what it measures.
    """
    rated = per(one.figure.unit) and per(one.figure.unit) == per(two.figure.unit)
    share = one.family == "%" and min(one.digits, two.digits) < _FEW and _is_named(one) and _is_named(two)
    if rated or not (share or _little_told(one, two)):
        return False
    dated = stated(one.figure, "period") and stated(two.figure, "period")
    if dated and one.figure.period == two.figure.period:
        return False
    beside = (share or one.family in time_units()) and not one.companions.isdisjoint(two.companions)
    return one.sentence.isdisjoint(two.sentence) and not beside


def _is_named(profile: Profile) -> bool:
    """Whether its own sentence says what a figure measures."""
    return bool(profile.measure) and stated(profile.figure, "measure")


def _little_told(one: Profile, two: Profile) -> bool:
    return one.family != "count" and min(one.digits, two.digits) < _TELLING and not _both_ends_meet(one, two)


def _both_ends_meet(one: Profile, two: Profile) -> bool:
    """Whether two ranges are one, which is as telling as two numbers."""
    return one.low != one.high and (one.low, one.high) == (two.low, two.high)


def _ways_opposed(one: Figure, two: Figure) -> bool:
    """Whether two times are counted otherwise: the past 24 hours, the next 24; every ten years."""
    return {_way(one), _way(two)} in _OPPOSED


def _way(figure: Figure) -> str:
    ahead = before(figure)
    for way, pattern in _WAYS.items():
        if pattern.search(ahead):
            return way
    return "after" if turned_to(figure) in ("after", "later") else ""


def _votes_differ(one: Profile, two: Profile) -> bool:
    """Whether two sides of votes had other rivals: 197 against 230, 197 against 228, 9-0 and 8-0.

    Large votes are told apart so only where they are on other things.
    """
    f, g = one.figure, two.figure
    if not f.unit == g.unit == "vote":
        return False
    on, on_too = one.measure - _VOTING, two.measure - _VOTING
    if max(one.high, two.high) >= _BENCH and not (on and on_too and on.isdisjoint(on_too)):
        return False
    first, second = _opposed_by(f), _opposed_by(g)
    return bool(first and second) and first != second


def _opposed_by(figure: Figure) -> str:
    """The number on the other side of a vote, "" where none is beside it."""
    found = _VOTE_BEFORE.search(before(figure)) or _VOTE_AFTER.match(after(figure))
    return found[1] if found else ""


def _measured_opposed(one: Profile, two: Profile) -> bool:
    """Whether each measures the other's counterpart and tells nothing of it: profit, sales."""
    return any(
        (a in one.measure and b in two.measure and a not in two.sentence and b not in one.sentence)
        or (b in one.measure and a in two.measure and b not in two.sentence and a not in one.sentence)
        for a, b in counterparts()
    )


def _wholes_differ(one: Profile, two: Profile) -> bool:
    """Whether each is a share of a thing of its own: 3% of the vehicles, 3% of the market."""
    if not _little_told(one, two):
        return False
    first, second = _whole(one.figure), _whole(two.figure)
    of_people = not (first.isdisjoint(people()) or second.isdisjoint(people()))
    return bool(first and second) and not of_people and first.isdisjoint(second)


def _whole(figure: Figure) -> frozenset[str]:
    """The concepts of what a share is said to be of, right behind it."""
    of = _OF.match(after(figure))
    return frozenset(concepts(_POSSESSOR.sub("", of[1]))) if of else frozenset()


def _opponents_differ(one: Profile, two: Profile) -> bool:
    """Whether each is the first side of a contest whose second has another number: 49% to 47%, 49% to 46%."""
    if not (tells_of_poll(one.figure.sentence) or tells_of_poll(two.figure.sentence)):
        return False
    first, second = _opponent(one.figure), _opponent(two.figure)
    return first is not None and second is not None and abs(first - second) > _ROUNDED


def _opponent(figure: Figure) -> float | None:
    """The share of the other side, in percent: of 49 in "49% to 46%", "49% while Vail was at 46%"."""
    met = _OPPONENT.match(after(figure, _CONTEST))
    return float(met[1]) if met and figure.unit == "%" and figure.kind != "change" else None


def _told_again_otherwise(one: Profile, two: Profile) -> bool:
    """Whether one article gives the number in two sentences, each beside other numbers: two districts."""
    if one.figure.article != two.figure.article or min(one.digits, two.digits) >= _FEW:
        return False
    return bool(one.companions and two.companions) and one.companions.isdisjoint(two.companions)
