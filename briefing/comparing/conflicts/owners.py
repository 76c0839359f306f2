"""Whose an amount is: the speaker's own, or somebody's who is named as receiving it."""

import re

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, before
from briefing.comparing.words.concepts import concepts
from briefing.figures.words.families import is_money

_OWN = re.compile(r"\b(?:[Mm]y|[Oo]ur)\s((?:[\w’'-]+\s){1,3})")
_SIDE = re.compile(r"\b([Gg]overnment|[Pp]rosecution|[Pp]rosecutor|[Dd]efen[cs]e|[Pp]laintiff)s?['’]s? \Z")
_OF_OWN = re.compile(r" of (?:my|our) ")
_RECEIVER = re.compile(r"\bto ([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)")
_REACH = 60  # characters before a figure in which it is told whose it is


def owners_differ(one: Profile, two: Profile) -> bool:
    """Whether only one of two numbers is the speaker's own, or goes to one whom the other does not name.

    "My salary went up by 10%" is no rise of the minimum wage, "$58 million to Ada Moor" not the whole award.
    """
    if own_alone(one, two) or _of_one_side(one, two) or _of_one_side(two, one):
        return True
    return is_money(one.family) and (_received_alone(one, two) or _received_alone(two, one))


def _of_one_side(one: Profile, two: Profile) -> bool:
    """Whether a count is of one side of a trial: the government's 41 witnesses, and 46 in all."""
    side = _SIDE.search(before(one.figure, _REACH)) if one.family == "count" else None
    return side is not None and two.sentence.isdisjoint(concepts(side[1]))


def own_alone(one: Profile, two: Profile) -> bool:
    """Whether only one number is of what is the speaker's: "68% of our income comes from readers"."""
    return _is_own(one) != _is_own(two)


def _is_own(one: Profile) -> bool:
    """Whether "my" or "our" stands before what is measured, or before what it is a share of."""
    if _OF_OWN.match(after(one.figure)):
        return True
    owned = _OWN.search(before(one.figure, _REACH))
    return owned is not None and not one.measure.isdisjoint(concepts(owned[1]))


def _received_alone(one: Profile, two: Profile) -> bool:
    receiver = _RECEIVER.search(one.figure.measure)
    return receiver is not None and two.sentence.isdisjoint(concepts(receiver[1]))
