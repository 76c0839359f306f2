"""What is to come by a verb with "to", or by its time: "Kelm to cut 400 jobs", "growth of 2% next year"."""

import re

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    COMMON_NOUNS,
    DETERMINERS_ADVERBS,
    FINITE_VERBS,
    PLAIN_VERBS,
    STRETCH,
    VERBS_OF_CHANGE,
)
from briefing.figures.grammar.walking import back_over
from briefing.figures.slots.already_there import is_given
from briefing.figures.slots.status_reach import SUM, is_its_verb, reaches
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who

_BOUND = row("status", "bound")
_KEEPING = row("status", "keeping")
_DEALING_WITH = row("status", "dealing_with")
_CONTAINING = row("status", "containing")
_CONTROLLING = row("status", "controlling")
_CROSSING = row("status", "crossing")
_TIMES = ("once", "twice", "thrice")
_LENGTH = re.compile(
    r"\b(?:second|minute|hour|day|week|month|quarter|year|decade|mile|kilomet(?:re|er)|yard)s?\Z",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"[DSJNAP]*[bt][DR#]*\Z")  # "raise wages by 9%"
_WISH = re.compile("[DSJ#]*[NPK]+t[VLEWU]")
_TO_DO = ("tV", "tL", "tW", "tU", "tH", "tB")
# who, "to" and a verb, and no other up to the figure
_ANNOUNCED = re.compile(r"(?P<who>[JNPS]*[NP])?tR?[VLUW](?:[^VBMHYE:;]|cR?V)*\Z")
_ANSWERED = re.compile(r"[^msc,;–]*?[VBMHYLUWE]")  # "efforts to cut 40 jobs failed"
_TOLD = re.compile(r".*?(?:[BMHYE]|[KDN]V|(?:K|DN|P)L)")  # "to cut 40 jobs, it closed a line"
_DUE = re.compile(r"tR?(?:BR?(?=[EVLUW]))?[EVLUWBJ](?:[^VLUWBMHYE.]|tR?[VLUW])*\Z")
_STANDING = row("status", "standing")  # "is to blame for 12 deaths"
_COUNTED_FROM = ("ago", "after", "before", "later", "earlier")
_STRETCHES = row("status", "stretches")
_APART = ("", *",;:–")  # before a figure of which a headline says what is due
_MULTIPLYING = re.compile("double|triple|halve|quadruple|treble")


def means_to(t: Tagged, index: int, i: int) -> bool:
    """Whether "to" and a verb go on from a word of intention to the figure: "plans to cut 40 jobs"."""
    word = t.lower[index]
    if word in _BOUND and t.lower[index - 1] != "on":
        return False
    if t.word(index + 2) in _KEEPING or _faces(t, index + 2, i):
        return False  # "vowed to protect 40 boats"
    if "-" in t.words[i] and takes_who(t.word(i + 1)):
        return False  # "a six-term mayor"
    since = _LENGTH.search(t.words[i]) and t.word(i + 1) in _COUNTED_FROM
    if since or t.lower[i - 1] in ("past", "last") or is_given(t, i):
        return False  # "due to land two hours later"
    if index + 2 == i and t.tags[index + 1] == "t" and _MULTIPLYING.match(t.lower[i]):
        return True  # "aims to double its capacity"
    if index > i:
        if index == i + 1:
            return is_due(t, i, index)  # "40 jobs set to go"
        bound = t.tags[index - 1 : index + 2 : 2] == "Bt"  # "40 jobs are bound to go"
        return bound and is_its_verb(t, i, index - 1)
    if t.tags[index + 1 : index + 3] not in _TO_DO or not reaches(t, index + 1, i):
        return False
    # "the man due to appear in court stole 12 cars"
    told = any(t.tags[at] in FINITE_VERBS and is_past(t.lower[at]) for at in range(index + 3, i))
    return not told and not _is_of_noun(t, index, i)


def _is_of_noun(t: Tagged, index: int, i: int) -> bool:
    """Whether a clause whose subject is intended tells of a figure: "the bid to host the race cost $3"."""
    if t.tags[index] not in COMMON_NOUNS:
        return False
    return any(t.tags[at] in "BLHM" and t.tags[at - 1] not in "tcVX" for at in range(index + 3, i))


def _faces(t: Tagged, verb: int, i: int) -> bool:
    """Whether a verb is of what is there already: "contain a 40-acre fire", "climb the 900-metre peak"."""
    word = t.word(verb)
    if word in _CROSSING:
        return "-" in t.words[i]
    if word in _CONTROLLING:
        return "-" in t.words[i] or takes_who(t.lower[i])
    contains = word in _CONTAINING or (word == "cover" and t.word(verb + 1) == "up")
    return contains and not SUM.search(t.words[i])


def is_wished(t: Tagged, index: int, i: int) -> bool:
    """Whether others are to do what a figure tells: "want the state to hire 40 nurses"."""
    wish = _WISH.match(t.tags, index + 1, i)
    if wish is None:
        return False
    there = t.tags[i + 1 : i + 2] in ("k", "E", "V") or "-" in t.words[i]  # "honour the 97 fans who died"
    if there or t.tags[index] not in PLAIN_VERBS + "Y" or t.tags[index - 1 : index] == "D":
        return False
    verb, lasts = t.lower[wish.end() - 1], STRETCH.search(t.words[i])
    if verb in _DEALING_WITH or (verb in _KEEPING and not lasts):
        return False  # "explain 40 deaths"
    between = t.tags[wish.end() : i]
    changed = _CHANGED.match(between) if t.tags[wish.end() - 1] in VERBS_OF_CHANGE else None
    return changed is not None or not between.strip(DETERMINERS_ADVERBS + "J#")


def is_bidden(t: Tagged, index: int, i: int) -> bool:
    """Whether a figure is of what somebody "was asked" or "ordered" to do: "was ordered to pay $40"."""
    bidden = t.tags[back_over(t, index - 1, "R", 0)] == "B" and t.word(index + 2) not in _DEALING_WITH
    by = t.tags.find("b", index, i)  # "was asked to leave by two guards", but "to pay by Friday $9"
    near = (by < 0 or t.tags[by + 1] == "T") and t.lower[i] not in _TIMES
    return bidden and near and means_to(t, index, i)


def is_to_be(t: Tagged, verb: int, i: int) -> bool:
    """Whether what a figure tells is to come: "4,200 jobs are to go", "the cuts are to save $3m"."""
    if t.tags[verb + 1 : verb + 3] not in _TO_DO or t.lower[verb + 2] in _STANDING:
        return False
    return is_its_verb(t, i, verb) if verb > i else reaches(t, verb, i)


def is_announced(t: Tagged, i: int) -> bool:
    """Whether a headline or note tells a figure of what is to come: "Kelm to cut 400 jobs"."""
    if is_due(t, i, i):
        return True
    announced = _ANNOUNCED.match(t.tags, 0, i) if t.tags.find("t", 0, i) >= 0 else None
    if announced is None:
        return False
    answered = _ANSWERED if announced["who"] else _TOLD
    return not answered.match(t.tags, i + 1)


def is_due(t: Tagged, i: int, last: int) -> bool:
    """Whether a headline without a finite verb says what so many are to do: "profit falls, 400 jobs to go".

    "To" follows the word ``last``.
    """
    opens = t.tags[i - 1 : i] in _APART
    return opens and not STRETCH.search(t.words[i]) and _DUE.match(t.tags, last + 1) is not None


def comes_next(t: Tagged, i: int) -> bool:
    """Whether a share or sum is dated to a time still to come: "growth of 2.2% next year"."""
    at = i + 1 + (t.tags[i + 1 : i + 2] in ("i", "r"))
    return t.word(at) == "next" and t.word(at + 1) in _STRETCHES
