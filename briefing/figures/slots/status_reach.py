"""How far a word reaches that tells whether something is to come: the figure that it governs."""

import re

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS, NOMINALS, PLAIN_NOUNS
from briefing.figures.units.families import CURRENCY_SIGNS
from briefing.figures.words.patterns import row

# "could", "would": only of the figure that their verb governs
MODAL_REACH = 8
VERB_REACH = 22  # words between a verb of expecting or meaning and its figure
# "will stay dry until at least Friday, with a high of [39C] on Tuesday and winds of up to [50mph]"
_WITH = re.compile(r"[^,;:–kMVBHY]*[LVUWBJ][^,;:–kMVBHYE]{0,10},w(?P<weather>[^,;:–kMVBHYEGUWL]{1,12})")
_WEATHER = row("status", "weather")
_OTHER_CLAUSE = frozenset(("after", "before", "since", "until", "following"))
# another clause: "days away as clerks count 40", "will be missed and Alder 40"
_TURNS = re.compile(r"s[DJNPKS]{2,}\Z|BE[^VYLUWQ]*c[^VYLUWEGQ]*\Z")
_AS_OTHERS_DO = re.compile(r"s[DJNPS]+[VLUWBHM]")  # "is set to climb as the mill begins its [$9] plan"
SUM = re.compile(rf"%|per ?cent|[{CURRENCY_SIGNS}]|\b(?:dollars|euros|pounds|yuan|yen)\b|\b[A-Z]{{3}} ?[0-9]")
# what a forecast is for, and where it was moved: "for 2025 growth to", "for Brent was cut to"
_FORESEEN = re.compile(r"N?r[DJNPASGETioc#]+(?:[HB]+R?[WUEV])?,?[ta]R?(?:QfR?)?")
_THEN = row("status", "then")
_IS = ("is", "are", "was", "were")
_ITEM = re.compile(r"(?:,c?|c)D?[JNPA]{1,4}oR?")  # "31,000 cooks[, sales of] $9"
_LISTED = 10  # words between two figures of a list
# the second also after an aside: "39 senators, including Moor and Lind, and [219] members"
_LIST = re.compile(r"[inroaDJNPTAR#]*(?:,[Ga-z][PNcDJA]{1,6})?(?:,c?|c)[inroabRDJNPT#]*")


def reaches(t: Tagged, modal: int, i: int) -> bool:
    """Whether a modal's verb has the figure as object: "could reach 5%", not "could end a walkout by 50"."""
    between = t.tags[modal + 1 : i]
    told = _WITH.fullmatch(between)
    if told and not _WEATHER.isdisjoint(t.lower[modal + 1 + told.start("weather") : i]):
        return True
    if len(between) > MODAL_REACH or any(tag in "k;:–," for tag in between):
        return False
    if "M" in between or _TURNS.search(between):
        return False  # "seeking to stay must pay $5"
    if any(t.lower[at] in _IS and t.tags[at - 1] == "V" for at in range(modal + 2, i)):
        return False  # "the choice everyone will make is with Moor (20%)"
    if any(word in _OTHER_CLAUSE for word in t.lower[modal + 1 : i]):
        return False  # "will return after missing four weeks"
    if t.lower[i - 1] in ("every", "each"):
        return False  # "will report every half hour"
    tail = between.rstrip(MODIFIERS)
    return not (
        len(tail) > 2
        and tail[-1] in "tnarwxb"
        and tail[-2] in PLAIN_NOUNS
        and "U" not in tail
        and "W" not in tail
    )


def is_its_verb(t: Tagged, i: int, modal: int) -> bool:
    """Whether a figure that opens its clause is the subject of a modal.

    "800 homes would flood"; but not "12 people may have died", nor a share that would answer so.
    """
    between = t.tags[i + 1 : modal]
    opens = i == 0 or t.tags[i - 1] in ',;"mY'
    near = len(between) <= 2 and all(tag in NOMINALS for tag in between)
    spent = (
        t.tags[modal + 1 : modal + 3] in ("BE", "BV") and "%" not in t.words[i]
    )  # "$40 million would be spent"
    told = spent or not SUM.search(t.words[i])
    return opens and near and t.tags[modal + 1 : modal + 2] != "H" and told


def spans(t: Tagged, verb: int, i: int) -> bool:
    """Whether a verb reaches its figure: not over "than", or "since" and its clause."""
    if i - verb > VERB_REACH or "h" in t.tags[verb:i] or _AS_OTHERS_DO.search(t.tags, verb, i):
        return False
    return _OTHER_CLAUSE.isdisjoint(t.lower[verb:i])


def governs(t: Tagged, noun: int, i: int) -> bool:
    if noun < i and _FORESEEN.fullmatch(t.tags, noun + 1, i):
        return True
    between = t.tags[noun + 1 : i] if noun < i else t.tags[i + 1 : noun]
    return len(between) <= 6 and all(tag in "obraBDRJHMtL" if noun < i else tag in "NJAPR" for tag in between)


def has_too(t: Tagged, last: int, i: int) -> bool:
    """Whether a figure is the next of what something will have: "will have 900 cooks and sales of [$9m]"."""
    item = _ITEM.fullmatch(t.tags, last + 1, i)
    low = max(0, last - VERB_REACH)
    will = t.tags.rfind("M", low, last)
    return item is not None and t.lower[i - 2] != "part" and will >= 0 and "have" in t.lower[will:last]


def goes_on(t: Tagged, last: int, i: int) -> bool:
    """Whether a figure is the next of a list that a verb governs: "will rise 3% in May and [2%] in June"."""
    between = t.tags[last + 1 : i]
    if len(between) > _LISTED or not _THEN.isdisjoint(t.lower[last + 1 : i]):
        return False
    will = t.tags.rfind("M", max(0, last - VERB_REACH), last) >= 0
    return will and _LIST.fullmatch(between) is not None
