"""Counts of things: the nouns that are counted, or missing."""

from briefing.comparing.conflicts.people import counts_people
from briefing.comparing.conflicts.tolls import tolls
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.words.word_groups import kin, sorts_of_people

_VOTE = "vote"
_SMALL = 100  # numbers below may be ages, days or hours


def heads_conflict(one: Profile, two: Profile) -> bool:
    """Whether two counted nouns differ, unless news writes them for one another or of the same people."""
    if not one.head or not two.head or one.head == two.head:
        return False
    if one.head in two.unit_words or two.head in one.unit_words:
        return False
    if one.head in kin() and kin()[one.head] == kin().get(two.head):
        return False
    if tolls(one, two) and one.fate in (one.head, two.head):
        return False  # arrests are of people, deaths of passengers
    if (one.head == _VOTE and _VOTE in two.measure) or (two.head == _VOTE and _VOTE in one.measure):
        return False  # votes are of those who voted
    if not (counts_people(one) and counts_people(two)):
        return True
    sorts = {sorts_of_people().get(p.head, "any") for p in (one, two)}
    return len(sorts) == 2 and "any" not in sorts


def bare_alone(one: Profile, two: Profile) -> bool:
    """Whether one small number states no unit, the other counts something, and they share no word."""
    if max(one.high, two.high) >= _SMALL:
        return False
    if bool(one.figure.unit) == bool(two.figure.unit) or tolls(one, two):
        return False
    return (one.measure | one.unit_words).isdisjoint(two.measure | two.unit_words)


def only_noun(one: Profile, two: Profile) -> bool:
    """Whether all that is told of two counts is their noun, and no other word stands in both sentences."""
    nouns = one.unit_words | two.unit_words
    if one.family != "count" or not nouns or tolls(one, two) or not (one.measure | two.measure) <= nouns:
        return False
    return (one.sentence & two.sentence) <= nouns
