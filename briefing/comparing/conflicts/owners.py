"""Whose an amount is: the speaker's own, or somebody's who is named as receiving it."""

import re

from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, before
from briefing.comparing.words.concepts import concepts
from briefing.figures.units.families import is_money
from briefing.figures.words.patterns import begun_words, row

_OWN = re.compile(rf"{begun_words(('my', 'My', 'our', 'Our'))}\s((?:[\w’'-]+\s){{1,3}})")
_ITS_OWN = re.compile(r"\b(?:its|their|his|her) own\b")
_OWNER = re.compile(r"\b([a-z][\w-]*?)(?:['’]s|s['’]) \Z")
# of whom a whole story may be: the country's 29 districts
_WHOLE = row("measures", "heads", "settlements") | row("places", "words", "firms")
_OF_OWN = re.compile(r" of (?:my|our) ")
_RECEIVER = re.compile(r"\bto ([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)")
_DOER = re.compile(r" by ((?:[A-Z][\w’'&.-]*)(?: [A-Z][\w’'&.-]*)*)\Z")
_REACH = 60  # characters before a figure in which it is told whose it is


def owners_differ(one: Profile, two: Profile) -> bool:
    """Whether only one of two numbers is the speaker's own, or goes to one whom the other does not name.

    "My salary went up by 10%" is no rise of the minimum wage, "$58 million to Ada Moor" not the whole award.
    """
    if own_alone(one, two) or _owned_alone(one, two) or _owned_alone(two, one):
        return True
    return is_money(one.family) and (_received_alone(one, two) or _received_alone(two, one))


def doers_differ(one: Profile, two: Profile) -> bool:
    """Whether the labels name two who did it, of whom neither sentence names both: "Guns sent by Moor"."""
    first, second = _DOER.search(one.figure.measure), _DOER.search(two.figure.measure)
    if first is None or second is None or first[1] == second[1]:
        return False
    return two.sentence.isdisjoint(concepts(first[1])) and one.sentence.isdisjoint(concepts(second[1]))


def _owned_alone(one: Profile, two: Profile) -> bool:
    """Whether a count is of one of whom the other does not tell: the government's 41 witnesses, and 46."""
    owner = _OWNER.search(before(one.figure, _REACH)) if one.family == "count" else None
    if owner is None or owner[1] in _WHOLE:
        return False
    return two.sentence.isdisjoint(concepts(owner[1]))


def own_alone(one: Profile, two: Profile) -> bool:
    """Whether only one number is of what is the speaker's: "68% of our income comes from readers"."""
    return _is_own(one) != _is_own(two)


def of_a_rival(one: Profile, two: Profile) -> bool:
    """Whether only one number is told of somebody's own after another's: "after its own sales fell"."""
    first, second = (_ITS_OWN.search(before(p.figure, _REACH)) for p in (one, two))
    return (first is None) != (second is None)


@once
def _is_own(one: Profile) -> bool:
    """Whether "my" or "our" stands before what is measured, or before what it is a share of."""
    if _OF_OWN.match(after(one.figure)):
        return True
    owned = _OWN.search(before(one.figure, _REACH))
    return owned is not None and not one.measure.isdisjoint(concepts(owned[1]))


def _received_alone(one: Profile, two: Profile) -> bool:
    receiver = _RECEIVER.search(one.figure.measure)
    return receiver is not None and two.sentence.isdisjoint(concepts(receiver[1]))
