"""What is written like a place and names none: a language, half of a longer name, a stretch of months."""

import re

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.slots.gazetteer import is_people, listed_at
from briefing.figures.slots.place_roles import role
from briefing.figures.words.patterns import alternation, row

_BRINGING = row("places", "words", "bringing")
_GOVERNING = row("places", "words", "governing")
_FORMER = row("places", "words", "former")
MONTHS_JOINED = re.compile(rf"(?i:{alternation(load('periods')['months'])})[-–].+")  # "April-to-June"


def names_no_place(t: Tagged, low: int, high: int) -> bool:
    """Whether it is a language, half of a name or a currency: "in English", "African American"."""
    if t.words[low] == "US" and t.word(low - 1).endswith(("cents", "dollars")):
        return True  # "79 cents US"
    if t.words[low] == "World" and t.words[high : high + 1] and t.words[high][0].isupper():
        return True  # "World Weather Centre"
    if not is_people(t.words[high - 1]):
        return False
    if low and t.lower[low - 1] == "in" and t.tags[high : high + 1] not in tuple("NAJPQ#GES"):
        return True
    if t.word(low - 1) == "former" and t.tags[high : high + 1] == "N":
        return t.lower[high] in _FORMER
    after, before = t.words[high : high + 1], t.words[low - 1 : low]
    return any(is_people(word) for word in after + before)


def is_taken_by(t: Tagged, index: int) -> bool:
    """Whether "in" before a name goes with a verb or noun: "brought in Alder", "cuts in Medicare"."""
    at = index - 1
    while t.lower[at] != "in":
        at -= 1
    return at > 0 and (t.lower[at - 1] in _BRINGING or t.lower[at - 1] in _GOVERNING)


def end_of_name(t: Tagged, low: int, high: int) -> int:
    """The end of a longer name that a place only begins: "Texas Instruments", "Americans for Liberty"."""
    if role(t, low) == "in" or t.words[low].endswith(("'s", "’s")):
        return high
    end = high
    if t.word(end) == "for" and t.tags[end + 1 : end + 2] == "P":
        end += 1
    while end < len(t.tags) and t.tags[end] == "P":
        if listed_at(t.words, end)[1]:
            return high  # "Paris, Texas", "US China talks"
        end += 1
    return end
