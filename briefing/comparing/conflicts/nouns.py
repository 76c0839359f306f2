"""Counts of things: the nouns that are counted, or missing."""

from briefing.comparing.conflicts.people import counts_people
from briefing.comparing.conflicts.tolls import tolls
from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.words.tables import row
from briefing.comparing.words.word_groups import kin, sorts_of_people
from briefing.other_units import is_part

_RANKED = row("conflicts", "nouns", "ranked")
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
    """Whether one small number states no unit, the other counts something, and they share no word.

    Or the first is called something else than what the other counts: cholera kits, countries with cholera.
    """
    if max(one.high, two.high) >= _SMALL or is_part(one.figure) or is_part(two.figure):
        return False
    if bool(one.figure.unit) == bool(two.figure.unit) or tolls(one, two):
        return False
    bare, counted = (two, one) if one.figure.unit else (one, two)
    things = bool(bare.measure) and not counts_people(counted)
    if things and counted.head not in bare.measure:
        return True
    return bare.measure.isdisjoint(counted.measure | counted.unit_words)


def another_of_them(one: Profile, two: Profile) -> bool:
    """Whether only one is of the second, the former or the like: age of the driver, of the second driver."""
    return _ranked(one) != _ranked(two)


@once
def _ranked(one: Profile) -> frozenset[str]:
    words = one.figure.measure.lower().split()
    return _RANKED.intersection(words[words[:1] == ["other"] :])  # "other people hurt" are 12 others


def only_noun(one: Profile, two: Profile) -> bool:
    """Whether all that is told of two counts is their noun, and no other word stands in both sentences."""
    nouns = one.unit_words | two.unit_words
    if one.family != "count" or not nouns or tolls(one, two) or not (one.measure | two.measure) <= nouns:
        return False
    return (one.sentence & two.sentence) <= nouns
