"""Shares: of what they are, who was asked, who stands on the other side."""

import re
from functools import cache

from briefing.comparing.conflicts.telling import few_digits, little_told
from briefing.comparing.profiles.polls import groups, one_asked_one_counted, polls_differ, tells_of_poll
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after
from briefing.comparing.words.concepts import concepts, row_concepts
from briefing.comparing.words.tables import row
from briefing.comparing.words.word_groups import people
from briefing.figures.words.patterns import alternation
from briefing.model import Figure

_OF = re.compile(r" of ((?:[\w.,’'-]+ ?){1,5})")  # what a share is of
_MARKED = re.compile(rf"[\w’']+-{alternation(row('conflicts', 'shares', 'marked'))}\b", re.IGNORECASE)
_POSSESSOR = re.compile(r"\b[\w-]+[’']s? (?=\w)")
_OPPONENT = re.compile(
    rf"[^\d.;]{{0,60}}?(?:\b{alternation(row('conflicts', 'shares', 'joining'))}\b|[-–—])[^\d.;]{{0,30}}?"
    r"(\d+(?:\.\d+)?)\s?(?:%|per ?cent|pc\b)"
)  # the other side of a contest
_ANSWERED = re.compile(
    r"(?: of (?:the )?(?:those|them|voters|respondents))?"
    rf" {alternation(row('conflicts', 'shares', 'answering'))}\b"
)
_UNDECIDED = frozenset(concepts("undecided"))
_CONTEST = 100  # characters in which it is told
_ROUNDED = 0.5  # points by which a rounded share may be off


def shares_differ(one: Profile, two: Profile) -> bool:
    """Whether two shares or leads that meet are each of a whole, a poll or a contest of its own."""
    return (
        (polls_differ(one.asked, two.asked) and not _opinions(one, two))
        or one_asked_one_counted(one.figure, two.figure)
        or _of_group(one, two)
        or _of_group(two, one)
        or _wholes_differ(one, two)
        or _opponents_differ(one, two)
        or _told_again_otherwise(one, two)
        or (little_told(one, two) and ("earlier" in one.modifiers) != ("earlier" in two.modifiers))
    )


def _of_group(one: Profile, two: Profile) -> bool:
    """Whether one is a share of women, say, of whom the other does not tell; no "black-legged" birds."""
    if one.measure == _UNDECIDED or one.measure.isdisjoint(groups()):
        return False  # "17% were undecided" is no share of the undecided
    named = frozenset(concepts(_MARKED.sub(" ", one.figure.measure)))
    return bool(named & groups() - two.sentence)


def _opinions(one: Profile, two: Profile) -> bool:
    """Whether one is what people think or answered, and names no poll: no count tells that."""
    untold = [p for p in (one, two) if p.asked is None]
    answered = len(untold) == 1 and _ANSWERED.match(after(untold[0].figure)) is not None
    return answered or (bool(untold) and bool(one.measure & two.measure & _thinking()))


@cache
def _thinking() -> frozenset[str]:
    return row_concepts("conflicts", "shares", "thinking")


def _wholes_differ(one: Profile, two: Profile) -> bool:
    """Whether each is a share of a thing of its own: 3% of the vehicles, 3% of the market."""
    if not little_told(one, two):
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
    if one.figure.article != two.figure.article or not few_digits(one, two) or one.title or two.title:
        return False
    return bool(one.companions and two.companions) and one.companions.isdisjoint(two.companions)
