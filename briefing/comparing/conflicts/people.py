"""Counts of people: the nouns for them, their countries, men and women."""

import re
from functools import lru_cache

from briefing.comparing.conflicts.tolls import tolls
from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.places import peoples
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.words.tables import row
from briefing.comparing.words.word_groups import people, sexes
from briefing.figures.words.patterns import alternation, whole_words
from briefing.figures.words.people import takes_who
from briefing.model import Figure

_VICTIMS = ("children", "women", "soldiers", "police", "firefighters", "passengers", "pilots", "crews")
_TELLING = alternation(row("conflicts", "people", "telling"))
_PRONOUN = re.compile(rf"{whole_words(sexes())}(?! {_TELLING})", re.IGNORECASE)


@once
def counts_people(one: Profile) -> bool:
    """Whether a counted noun is one for people, or the name of a people: residents, Danes."""
    noun = one.figure.unit.rpartition(" ")[2]
    return one.head in people() or bool(peoples(noun)) or (bool(noun) and takes_who(noun))


def peoples_differ(one: Figure, two: Figure) -> bool:
    """Whether each counts people or things of another country: French judges, British judges."""
    if one.unit == two.unit:
        return False
    first, second = peoples(one.unit), peoples(two.unit)
    return bool(first and second) and first.isdisjoint(second)


def named_otherwise(one: Profile, two: Profile) -> bool:
    """Whether two counts of people name them otherwise and say nothing alike of them: guests, lawmakers."""
    if one.head == two.head or tolls(one, two) or not (counts_people(one) and counts_people(two)):
        return False
    if one.head in two.unit_words or two.head in one.unit_words:
        return False  # Britons, British nationals
    heads = one.unit_words | two.unit_words
    return (one.measure - heads).isdisjoint(two.measure - heads)


def victims_differ(one: Profile, two: Profile) -> bool:
    """Whether only one of two tolls is of a sort of people, or each of another: children, all; soldiers.

    A number without its noun may be of either.
    """
    if not tolls(one, two) or " " not in one.figure.text or " " not in two.figure.text:
        return False
    return _sort_of_victims(one.figure.unit) != _sort_of_victims(two.figure.unit)


@lru_cache(maxsize=1024)
def _sort_of_victims(unit: str) -> str:
    words = unit.lower().split()
    return next((sort for sort in _VICTIMS if not row("conflicts", "people", sort).isdisjoint(words)), "")


def sexes_differ(one: Profile, two: Profile) -> bool:
    """Whether a sentence is about a man and another, which shares no name, about a woman: her fever."""
    first, second = _sexes(one.figure.sentence), _sexes(two.figure.sentence)
    if not first or not second or not first.isdisjoint(second):
        return False
    return one.names.keys().isdisjoint(two.names)


@lru_cache(maxsize=4096)
def _sexes(sentence: str) -> frozenset[str]:
    """The sexes that a sentence's pronouns tell of."""
    return frozenset(sexes()[word.lower()] for word in _PRONOUN.findall(sentence))
