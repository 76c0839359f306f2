"""How a figure stands in its clause: as a change, a level after "of", a count, a share, an apposition …"""

import re
from dataclasses import dataclass
from typing import Literal

from briefing.figures.lexicon import load
from briefing.figures.phrases import (
    REACH,
    Span,
    phrase_after,
    phrase_before,
    subject,
    verb_before,
    with_complements,
)
from briefing.figures.quantity import Quantity
from briefing.figures.tagging import CHANGE_NOUNS, Tagged
from briefing.model import Direction

Role = Literal[
    "change",  # the amount of a change: "rose 5%", "a 5% rise in", "up 5%"
    "result",  # where a change led: "rose 5% to $84"
    "origin",  # where it began: "from $80", "up from 15%"
    "of",  # "a surplus of $112 billion"
    "modifier",  # "a $500,000 bond"
    "amount",  # "$40 million in losses", "60% of production"
    "count",  # "346 people died"
    "level",  # "the rate was 5%", "stood at 5%"
    "object",  # "paid $319 million"
    "answer",  # "44% backed Romney"
    "compared",  # "compared with 44% for Biden"
    "again",  # the previous figure in other words: "points, or 2.14%", "yuan ($5.83 trillion)"
    "label",  # "Trade surplus: $1 trillion"
    "beside",  # "Dow +0.2%", "Maddon, 66,"
    "ordinal",
    "rival",  # "Obama is ahead by 49 percent to 46 percent": the other side, unnamed
    "none",
]

_CHANGE = load("change")
_LEVEL_TOO = frozenset(_CHANGE["nouns"]["level_too"].split())
_TRANSITIVE = frozenset(
    form
    for lemma in _CHANGE["transitive"]["verbs"].split()
    for form in (
        lemma,
        lemma + "s",
        lemma + "ed",
        lemma + "d",
        lemma + "ing",
        lemma[:-1] + "ing",
        "lost",
        "cutting",
        "shedding",
    )
)
_UP_AFTER = frozenset(_CHANGE["adverbs"]["up_after"].split())
_DOWN_AFTER = frozenset(_CHANGE["adverbs"]["down_after"].split())
_MEASURES = load("measures")
_GENERIC = frozenset(_MEASURES["heads"]["generic"].split())
_BRINGING = frozenset(_MEASURES["verbs"]["bringing"].split())
_PARTICLES = frozenset(("off", "out", "up", "down", "away", "over"))
_STATES = frozenset(("dead", "injured", "wounded", "missing", "unemployed", "jobless", "homeless", "without"))
_MAKING = frozenset(("make", "makes", "made", "making"))
# other figures between a figure and the noun they share
_SHARED = re.compile(r"(?:[–,cR]{0,4}Q){1,6}(?=[NPJ])")
_ALSO_AGAIN = frozenset(("or", "equivalent"))

PERCENT = frozenset(("%", "pp", "bp", "point"))
# every unit of the tables but the counted ones: percent, points, time, age, temperature, physical
MEASURED = frozenset(unit for sort, units in load("units").items() if sort != "count" for unit in units) | {
    "time"
}
DURATIONS = frozenset(
    ("year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "quarter")
)
_DIRECTION: dict[str, Direction] = {"up": "up", "down": "down"}


@dataclass(frozen=True, slots=True)
class Frame:
    """``topic`` is the phrase measured; ``verb`` the word that tells the role of what is counted."""

    role: Role
    topic: Span | None = None
    verb: int = -1
    direction: Direction | None = None
    tail: Span | None = None
    owner: Span | None = None  # whose rating or support: "Obama had the support of 49%"


def is_money(unit: str) -> bool:
    head = unit.partition("/")[0]
    return (len(head) == 3 and head.isupper()) or head in ("cent", "penny")


def read_frame(t: Tagged, i: int, quantity: Quantity, counted: bool) -> Frame:
    """The frame of the figure that is word ``i``. ``counted``: its unit is a counted noun of the text."""
    if quantity.form == "ordinal":
        return _ordinal(t, i)
    tags = t.tags
    last = len(tags)
    unit = quantity.unit
    percent = unit in PERCENT
    j = _governor(t, i)
    governor = tags[j] if j >= 0 else ""
    word = t.words[j].lower() if j >= 0 else ""

    if (
        (quantity.partner >= 0
        and governor in ("(", "c", ","))
        or (governor == "(" and j and tags[j - 1] == "Q" and tags[i + 1 : i + 2] in (")", ",", ";", "–", "x"))
    ):
        return Frame("again")
    lasting = unit in DURATIONS or unit.endswith("of age") or (unit in MEASURED and not percent)
    if lasting and "-" in t.words[i] and tags[i + 1 : i + 2] in ("N", "P", "J"):  # "a two-month contract"
        phrase = phrase_after(t, i + 1, last)
        if phrase and phrase[0] == i + 1 and tags[phrase[1] - 1] in "NP":
            return Frame("modifier", phrase)
    found = _change_after(t, i, last, percent or (not counted and unit not in DURATIONS), counted)
    if found:
        return found
    if governor == "U" and word.startswith("add") and t.text.startswith("up to", quantity.outer_start):
        return Frame("level", _subject(t, j), j)  # "sales added up to $9 million"
    stuff = tags[i + 1 : i + 2] == "o" and not percent and not is_money(unit)  # "drops 25 inches of rain"
    if governor in ("U", "W") and not stuff and not (word in _TRANSITIVE and not percent):
        return Frame("change", _changing(t, j), j, "up" if governor == "U" else "down")
    if governor in ("u", "d") and counted and j > 0 and tags[j - 1] in "VEG" and word in _PARTICLES:
        return Frame("count", _topic_of_count(t, j - 1), _role_verb(t, i, j - 1))
    if governor in ("u", "d") and j > 0 and t.words[j - 1].lower() in _MAKING:
        return _level(t, i, j - 1, tags[j - 1], percent, unit)
    if governor in ("u", "d") and not tags[j + 1 : i].strip("RD"):
        return _up_down(t, j, "up" if governor == "u" else "down")
    if governor == "b":
        found = _by(t, j, counted)
        if found:
            return found
    contest = _contest(t, i, j) if percent or not counted else None
    if contest:
        return contest
    if governor in ("t", "f"):
        found = _to_from(t, j, i)
        if found:
            return found
    if governor == "o" and ((j and tags[j - 1] != "Q") or counted):
        return _of(t, j, i, last, percent, counted, unit)
    if (governor == "g" or (j > 0 and governor in ("t", "w") and t.words[j - 1].lower() == "compared")) and (
        tags[i + 1 : i + 2] != "k"
    ):
        return Frame("compared", tail=_for_phrase(t, i + 1, last))
    if governor == "–" and j and tags[j - 1] == "Q" and not percent and t.ends[j] == t.starts[i]:
        return Frame("again")
    if (
        governor == "c"
        and word in _ALSO_AGAIN
        and not counted
        and tags[i + 1 : i + 2] not in ("N", "P", "J")
        and j >= 2
        and ("Q" in tags[max(0, j - 2) : j])
    ):
        return Frame("again")
    if counted and not _attributive(t, i, quantity):
        if governor and governor in "BL" and not word.startswith("cost"):
            whole = _subject(t, j)  # "the population is 8 billion people"
            if whole and tags[whole[1] - 1] in "NPA" and t.words[whole[1] - 1].lower() not in _GENERIC:
                return Frame("level", whole, j)
        thing = _handled(t, j) if governor and governor in "tnarw" else None
        if thing:
            return thing
        if j > 0 and governor in ("x", "u", "d") and word in _PARTICLES and tags[j - 1] in "VEG":
            j -= 1  # "lay off 6,650 employees"
        role = _role_verb(t, i, j)
        beside = phrase_before(t, j, j - 5) if role < 0 and governor and governor in "ornaw" else None
        return Frame("count", _topic_of_count(t, j), role, tail=beside)
    shared = _SHARED.match(tags, i + 1)
    if shared and (
        (unit not in MEASURED and not is_money(unit)) or "-" in t.words[i]
    ):  # "a 7- or 8-inch screen"
        phrase = phrase_after(t, shared.end(), last)
        if phrase and phrase[0] == shared.end():
            return Frame("modifier", with_complements(t, phrase, last, 1), j)
    return _level(t, i, j, governor, percent, unit)


def _handled(t: Tagged, at: int) -> Frame | None:
    """ "knocked out power to 900,000 homes": what was done with them, told as an object and its verb."""
    thing = phrase_before(t, at, at - 4)
    if thing is None or thing[0] < 1 or t.tags[thing[1] - 1] not in "NA":
        return None
    verb = _verb_right_before(t, thing[0])
    if (
        verb < 0
        and thing[0] > 1
        and t.tags[thing[0] - 1] in "xud"
        and t.words[thing[0] - 1].lower() in _PARTICLES
    ):
        verb = thing[0] - 2
    if verb < 0 or t.tags[verb] not in "VEG":
        return None
    return Frame("count", None, verb, tail=thing)


_DROPPED_BEFORE = frozenset(_MEASURES["modifiers"]["dropped"].split())


def _governor(t: Tagged, i: int) -> int:
    """The word before the figure at ``i`` and its modifiers: "from" in "from the week's revised Q"."""
    tags = t.tags
    j = i - 1
    while j >= 0 and (
        tags[j] in "RD+"
        or (tags[j] == "c"
        and t.words[j - 1].lower() == "plus")
        or (tags[j] == "J"
        and t.words[j].lower() in _DROPPED_BEFORE)
    ):
        j -= 1
    k = j
    while k > 0 and tags[k] in "EJRNT" and i - k < 6:
        k -= 1
    if k < j and k >= 0 and tags[k] in "SD" and tags[j] in "EJ":
        while k > 0 and tags[k] in "SDRJT":
            k -= 1
        return k
    if k == j and j > 0 and tags[j] == "S":
        while j > 0 and tags[j] in "SDRJT":
            j -= 1
    return j


def _attributive(t: Tagged, i: int, quantity: Quantity) -> bool:
    """Whether a counted noun in the singular stands before the thing measured: "a 1,200-page bill"."""
    return (
        i + 1 < len(t.tags)
        and t.tags[i + 1] in "NPJA"
        and (
            "-" in t.words[i]
            or (quantity.value != 1
            and t.words[i].lower().endswith(quantity.unit.lower())
            and quantity.unit[-1:] != "e")
        )
    )


def _ordinal(t: Tagged, i: int) -> Frame:
    """ "the eighth month of declines (in X)": the declines, and whose; "the third test": the test."""
    tags = t.tags
    last = len(tags)
    at = i + 1
    while at < last and tags[at] in "JRT":
        at += 1
    if at < last and tags[at] == "o":
        inner = phrase_after(t, at + 1, last)
        if inner:
            whole = with_complements(t, inner, last, 2)
            if whole == inner:
                verb = verb_before(t, i)
                return Frame("ordinal", _subject(t, verb) if verb >= 0 else None, tail=whole)
            return Frame("ordinal", tail=whole)
    inner = phrase_after(t, i + 1, last)
    if inner and inner[0] == i + 1:
        return Frame("ordinal", tail=with_complements(t, inner, last, 1))
    verb = verb_before(t, i)
    return Frame("ordinal", _subject(t, verb) if verb >= 0 else None)


def _change_after(t: Tagged, i: int, last: int, measured: bool, counted: bool) -> Frame | None:
    """ "a 5% rise in exports", "a 7% share price increase", "5% higher"."""
    tags = t.tags
    right = i + 1
    while tags[right : right + 2] == "cQ" and t.words[right] == "or":  # "25k or 40k cheaper"
        right += 2
    if right >= last or tags[right] in "D,":
        return None
    word = t.words[right].lower()
    if (
        measured
        and (word in _UP_AFTER or word in _DOWN_AFTER)
        and not (word == "more" and tags[right + 1 : right + 2] in ("N", "P"))
    ):
        after = tags[right + 1 : right + 2]
        if after not in ("N", "P"):
            low = i
            while tags[max(low - 2, 0) : low] == "Qc":
                low -= 2
            verb = verb_before(t, low)
            topic = phrase_before(t, low, max(0, low - 8)) if low and tags[low - 1] in "NPA" else None
            return Frame(
                "change",
                topic or (_subject(t, verb) if verb >= 0 else None),
                verb,
                "up" if word in _UP_AFTER else "down",
            )
    if counted and not ("-" in t.words[i] and tags[right] == "A"):  # "a 300-job increase"
        return None
    phrase = phrase_after(t, right, last)
    if phrase is None:
        return None
    low, high = phrase
    head = high - 1
    while head > low and tags[head] != "A":
        head -= 1
    if tags[head] != "A" or (head < high - 1 and tags[head + 1] in "NP"):
        return None
    noun = t.words[head].lower()
    topic = _complement(t, head + 1, last)
    if noun in _LEVEL_TOO and not measured and topic is None:
        return None
    if topic is None and any(tag in "NP" for tag in tags[low:head]):
        topic = (low, head)
    if topic is None:
        earlier = _earlier_figure(t, i)
        if earlier:
            return Frame("change", None, head, _DIRECTION[CHANGE_NOUNS[noun]], tail=earlier)
        verb = verb_before(t, i)
        topic = _subject(t, verb) if verb >= 0 else None
    return Frame("change", topic, head, _DIRECTION[CHANGE_NOUNS[noun]])


def _complement(t: Tagged, at: int, last: int) -> Span | None:
    """The "in exports" or "of new cases" after a noun of change."""
    if at + 1 >= last or t.tags[at] not in "iotr":
        return None
    inner = phrase_after(t, at + 1, last)
    if inner is None or t.tags[inner[1] - 1] in "T#":
        return None
    return with_complements(t, inner, last, 1)


def _earlier_figure(t: Tagged, i: int) -> Span | None:
    """The figure that an apposition after a comma is about: "1.29 trillion yuan, a 25.6% increase"."""
    tags = t.tags
    at = i - 1
    while at > 0 and tags[at] in "DRJ":
        at -= 1
    if at <= 0 or tags[at] not in ",(–":
        return None
    earlier = tags.rfind("Q", max(0, at - 10), at)
    if earlier < 0 or any(tag in "UWBLYVc;:" for tag in tags[earlier:at]):
        return None
    return earlier, earlier + 1


def _changing(t: Tagged, verb: int) -> Span | None:
    """What a verb of change says of whom."""
    return _subject(t, verb)


def _subject(t: Tagged, verb: int) -> Span | None:
    return subject(t, verb)


def _up_down(t: Tagged, at: int, direction: Direction) -> Frame:
    """ "up 5%": of the subject of "were", of the phrase right before, or of the figure before a comma."""
    tags = t.tags
    before = tags[at - 1] if at else ""
    if before in ",(–Q":
        earlier = tags.rfind("Q", max(0, at - 12), at)
        if earlier >= 0:
            return Frame("change", None, -1, direction, tail=(earlier, earlier + 1))
        verb = verb_before(t, at)
        return Frame("change", _subject(t, verb) if verb >= 0 else phrase_before(t, at - 1), -1, direction)
    if before and before in "BVLUWEYGHRMX":
        return Frame("change", _subject(t, at - 1), at - 1, direction)
    phrase = phrase_before(t, at)
    return Frame("change", phrase, -1, direction)


def _by(t: Tagged, at: int, counted: bool) -> Frame | None:
    """ "rose by 5%", "a rise by 5%", "revised up by 8,000"."""
    tags = t.tags
    for index in range(at - 1, max(at - 6, -1), -1):
        tag = tags[index]
        if counted and tag not in "UWAudR":
            break  # "chased by two men"
        if tag in "UW":
            between = phrase_after(t, index + 1, at)
            return Frame("change", between or _subject(t, index), index, "up" if tag == "U" else "down")
        if tag in "ud":
            verb = verb_before(t, index)
            direction: Direction = "up" if tag == "u" else "down"
            if verb > 1 and tags[verb] == "E" and tags[verb - 2 : verb] == "Q,":  # "$5m, revised up by $1m"
                return Frame("change", None, -1, direction, tail=(verb - 2, verb - 1))
            return Frame("change", _subject(t, verb) if verb >= 0 else None, verb, direction)
        if tag == "A":
            topic = _complement(t, index + 1, at) or phrase_before(t, index)
            return Frame("change", topic, index, _DIRECTION[CHANGE_NOUNS[t.words[index].lower()]])
        if tag in ",;:":
            break
    return None


def _to_from(t: Tagged, at: int, i: int) -> Frame | None:
    """ "to $84" and "from $80" after a change; None where "to" or "from" is something else."""
    tags = t.tags
    role: Role = "result" if tags[at] == "t" else "origin"
    if role == "result":  # "the gap comes to $9 million", "sales added up to $9 million"
        verb = at - 2 if tags[at - 1] == "u" and t.words[at - 2].lower().startswith("add") else at - 1
        if verb >= 0 and (tags[verb] == "L" or verb == at - 2):
            return Frame("level", _subject(t, verb), verb)
    for index in range(at - 1, max(at - 16, -1), -1):
        tag = tags[index]
        if (
            (tag in "UW"
            and tags[index - 1 : index] != "J")
            or (tag in "VG"
            and t.words[index].lower() in _BRINGING)
        ):
            end = index + 1
            while end < at and tags[end] not in "Qbtfui,":
                end += 1
            thing = phrase_after(t, index + 1, end)
            return Frame(role, thing or _subject(t, index), index)
        if tag == "A":
            topic = _complement(t, index + 1, at)
            if topic is None:
                low = index
                while low > 0 and tags[low - 1] in "NPJ":
                    low -= 1
                topic = (low, index) if any(x in "NP" for x in tags[low:index]) else None
            if topic is None:
                verb = verb_before(t, index)
                topic = _subject(t, verb) if verb >= 0 else None
            return Frame(role, topic, index)
        if tag in "ud":
            earlier = tags.rfind("Q", max(0, index - 14), index)
            if role == "origin" and earlier >= 0:
                return Frame(role, None, index, tail=(earlier, earlier + 1))
            found = _up_down(t, index, "up")
            return Frame(role, found.topic, index, tail=found.tail)
        if tag == ";":
            break
    if role == "origin":
        ahead = tags[i + 1 : i + 8]
        if "t" in ahead and "Q" in ahead[ahead.index("t") :]:
            verb = verb_before(t, at)
            near = phrase_before(t, at)
            return Frame("level", near or (_subject(t, verb) if verb >= 0 else None), verb)
    elif at > 0 and tags[at - 1] == "Q":
        return Frame("again")
    return None


def _of(t: Tagged, at: int, i: int, last: int, percent: bool, counted: bool, unit: str) -> Frame:
    """ "X of Q"."""
    tags = t.tags
    money = is_money(unit)
    phrase = phrase_before(t, at)
    if phrase is None:
        if counted:
            return Frame("count", None, _role_verb(t, i, at - 1, True), tail=None)
        verb = verb_before(t, at)
        return Frame("of", _subject(t, verb) if verb >= 0 else None, verb)
    head = t.words[phrase[1] - 1].lower()
    if tags[phrase[1] - 1] == "A" and counted and head not in _LEVEL_TOO:
        return Frame("change", None, phrase[1] - 1, _DIRECTION[CHANGE_NOUNS[head]])
    if tags[phrase[1] - 1] == "A" and (percent or head not in _LEVEL_TOO):
        direction = _DIRECTION[CHANGE_NOUNS[head]]
        topic = _complement(t, i + 1, last)
        if topic is None and any(tag in "NP" for tag in tags[phrase[0] : phrase[1] - 1]):
            topic = (phrase[0], phrase[1] - 1)
        if topic is None:
            earlier = _earlier_figure(t, phrase[0])
            if earlier:
                return Frame("change", None, phrase[1] - 1, direction, tail=earlier)
            verb = verb_before(t, phrase[0])
            topic = _subject(t, verb) if verb >= 0 else None
        return Frame("change", topic, phrase[1] - 1, direction)
    if counted:
        role = _role_verb(t, i, phrase[0] - 1, True)
        return Frame("count", None, role, tail=phrase if role < 0 and head not in _GENERIC else None)
    if head in _GENERIC:
        verb = verb_before(t, phrase[0])
        between = tags[verb + 1 : phrase[0]] if verb >= 0 else "N"
        if tags[verb] in "VGE" and not between.strip("DRJ") and t.words[verb].lower() not in _BRINGING:
            inner = _complement(t, i + 1, last)
            if inner:
                return Frame("object", _subject(t, verb), verb, tail=(i + 1, inner[1]))
            return Frame("object" if money else "level", _subject(t, verb), verb) if unit else Frame("none")
        topic = _complement(t, i + 1, last)
        if (
            topic is None
            and phrase[1] - phrase[0] > 1
            and any(tag in "NP" for tag in tags[phrase[0] : phrase[1] - 1])
        ):
            topic = phrase
        if topic is None:
            verb = verb_before(t, phrase[0])
            topic = _subject(t, verb) if verb >= 0 else None
        return Frame("level", phrase if topic is None or tags[topic[1] - 1] == "K" else topic)
    low = phrase[0]
    owner = _owner(t, low) if percent else None
    return Frame(
        "of",
        (_reach_back(t, low), phrase[1]),
        _verb_right_before(t, low),
        tail=_complement(t, i + 1, last),
        owner=owner,
    )


def _owner(t: Tagged, low: int) -> Span | None:
    """Whose it is: "Alder with the backing of", "Birch had a 29% rating"; ``low`` begins the thing."""
    tags = t.tags
    at = low - 1
    while at >= 0 and tags[at] in "DRJQ":
        at -= 1
    if at > 0 and tags[at] == "w":
        return phrase_before(t, at)
    if at > 0 and tags[at] == "H":
        found = _subject(t, at)
        return found if found and tags[found[1] - 1] in "NP" else None
    return None


_CONTEST = frozenset(_CHANGE["contest"]["words"].split())


def _contest(t: Tagged, i: int, j: int) -> Frame | None:
    """ "X leads Y 50 percent to 44 percent": the first is X's, the second Y's (or nobody's that is named)."""
    tags = t.tags
    first = tags[i + 1 : i + 3] == "tQ"
    second = j > 0 and tags[j] == "t" and tags[j - 1] == "Q"
    if not first and not second:
        return None
    start = i if first else j - 1
    for index in range(start - 1, max(start - 12, -1), -1):
        if t.words[index].lower() in _CONTEST and tags[index + 1 : index + 2] not in ("u", "d"):
            if first:
                verb = index if tags[index] in "VLE" else verb_before(t, index)
                return Frame("level", _subject(t, verb) if verb >= 0 else None)
            rival = (
                phrase_after(t, index + 1, start)
                if tags[index + 1 : index + 2] in ("P", "D", "N", "J")
                else None
            )
            if rival:
                return Frame("level", rival)
            verb = index if tags[index] in "VLE" else verb_before(t, index)
            return Frame("rival", _subject(t, verb) if verb >= 0 else None)
        if tags[index] in ";:":
            break
    return None


def _verb_right_before(t: Tagged, low: int) -> int:
    """The verb that a phrase from ``low`` is the object of, or -1: "avoided [losses]"."""
    at = low - 1
    while at >= 0 and t.tags[at] in "DRJ":
        at -= 1
    return at if at >= 0 and t.tags[at] in "VEG" else -1


def _reach_back(t: Tagged, low: int) -> int:
    """Where a phrase begins when it is the end of "X of Y": then the whole stands for it."""
    tags = t.tags
    at = low - 1
    while at > 0 and tags[at] in "D":
        at -= 1
    if at > 0 and tags[at] == "o":
        before = phrase_before(t, at)
        if before:
            return before[0]
    return low


def _for_phrase(t: Tagged, at: int, last: int) -> Span | None:
    if at + 1 < last and t.tags[at] in "riox":
        return phrase_after(t, at + 1, last)
    return None


def _topic_of_count(t: Tagged, j: int) -> Span | None:
    """Whose count it is: the subject of the verb that governs the figure."""
    verb = j if j >= 0 and t.tags[j] in "VHGEULW" else verb_before(t, j + 1) if j >= 0 else -1
    if verb < 0 or t.tags[verb] == "Y":
        return None
    return _subject(t, verb)


def _past_brackets(t: Tagged, at: int) -> int:
    """The word after a parenthesis that opens at ``at``."""
    closing = t.tags.find(")", at, at + 25) if t.tags[at : at + 1] == "(" else -1
    return closing + 1 if closing > 0 else at


def _past_others(t: Tagged, at: int) -> int:
    """The word after "and 300 businesses" or ", including an infant,"."""
    tags = t.tags
    if tags[at : at + 1] == "c" and at + 1 < len(tags):
        if tags[at + 1] == "Q":
            return at + 2
        inner = phrase_after(t, at + 1, len(tags))
        return inner[1] if inner else at
    if tags[at : at + 1] == "–":
        closing = tags.find("–", at + 1, at + 22)
        if closing > 0 and tags[closing + 1 : closing + 2] in tuple("BHMVERWUL"):
            return closing + 1
    if tags[at : at + 1] == "," and tags[at + 1 : at + 2] in ("x", "R", "D", "k", "V"):
        closing = tags.find(",", at + 1, at + 22)
        if (
            closing > 0
            and tags[closing + 1 : closing + 2] in tuple("BHMVERWUL")
            and "Q" not in tags[at:closing]
        ):
            return closing + 1
    return at


def _role_verb(t: Tagged, i: int, j: int, generic: bool = False) -> int:
    """The verb that tells what befell what is counted: "people died", "killed 30 people"; -1 without one."""
    tags = t.tags
    last = len(tags)
    at = i + 1
    for _ in range(2):
        if at + 1 < last and tags[at] in "oiafwnx" and not (tags[at] == "x" and t.words[at].lower() == "per"):
            inner = phrase_after(t, at + 1, last)
            if inner is None:
                break
            at = inner[1]
        else:
            break
    at = _past_brackets(t, _past_others(t, at))
    if at < last and (tags[at] in "E" or t.words[at].lower() in _STATES):
        return at
    while at < last and tags[at] in "kBHMRXt" and at < i + REACH:
        at += 1
    if at < last and tags[at] in "VEWULG" and at > i:
        return at
    if (
        at < last
        and at > i + 1
        and tags[at - 1] in "BR"
        and (tags[at] == "J" or t.words[at].lower() == "without")
    ):
        return at
    k = j
    while k > 0 and tags[k] in "c,QDRJ–":  # "has 900 doctors and 150 offices"
        k -= 1
    if k >= 0 and tags[k] in "VEGUWH" and (k == j or "Q" in tags[k:i]):
        return k if tags[k] not in "UW" or t.words[k].lower() in _TRANSITIVE else -1
    if generic and j >= 0:
        while j > 0 and tags[j] in "DRJ":
            j -= 1
        return j if tags[j] in "VEG" else -1
    return -1


def _level(t: Tagged, i: int, j: int, governor: str, percent: bool, unit: str) -> Frame:
    """Money, percent and physical figures that are no change."""
    tags = t.tags
    word = t.words[j].lower() if j >= 0 else ""
    last = len(tags)
    right = _past_brackets(t, i + 1)
    following = tags[right] if right < last else ""
    if "+" in tags[j + 1 : i] and j >= 0 and governor in "NPA":
        return Frame("beside", phrase_before(t, j + 1))
    if following and following in "NPJASEG":
        phrase = phrase_after(t, right, last)
        if (
            phrase
            and phrase[0] == right
            and tags[phrase[1] - 1] in "NPA"
            and not (following in "EG" and phrase[1] - right < 2)
        ):
            owner = _owner(t, i) if percent else None
            return Frame("modifier", with_complements(t, phrase, last, 1), j, owner=owner)
    if following == "o":
        phrase = phrase_after(t, right + 1, last)
        if phrase and tags[phrase[1] - 1] != "T":
            if t.words[phrase[1] - 1].lower() in ("gdp", "total"):
                return Frame("level", _governed(t, j, governor) or phrase, j)
            return Frame("amount", with_complements(t, phrase, last, 1), _role_verb(t, i, j))
    if following == "i" and is_money(unit):
        phrase = phrase_after(t, right + 1, last)
        if (
            phrase
            and tags[phrase[1] - 1] in "NA"
            and tags[phrase[0]] not in "T#"
            and not word.startswith("invest")
        ):
            return Frame("amount", phrase, j if j >= 0 and tags[j] in "VEGUW" else -1)
    if following and following == "," and governor in ("", ",", ";", "."):
        right = _past_others(t, right)
        following = tags[right] if right < last else ""
    if following == "x" and t.words[right].lower() == "without" and not (percent or is_money(unit)):
        return Frame("answer", verb=right, tail=phrase_after(t, right + 1, last))
    there = governor == "B" and j > 0 and t.words[j - 1].lower() == "there"
    if there and following and following in "EJ" and tags[right + 1 : right + 2] not in ("N", "P", "J"):
        return Frame("answer", verb=right)
    if following == "o" and tags[right + 1 : right + 2] == "k":  # "$319 million of which has been spent"
        following, right = "k", right + 1
    plain = percent or (unit not in MEASURED and not is_money(unit))
    if following and following in "VEYLHBM" and plain and not (governor and governor in "UWBLVGE"):
        verb = right
        while verb < last and tags[verb] in "BHMRX":
            verb += 1
        if verb < last and tags[verb] in "VEYLGJ" and not (percent and verb > right):
            return Frame("answer", verb=verb, tail=phrase_after(t, verb + 1, last))
    if following == "k" and (plain or tags[right - 1] == "o"):
        verb = right + 1
        while verb < last and tags[verb] in "BHMRX":
            verb += 1
        return (
            Frame("answer", verb=verb, tail=phrase_after(t, verb + 1, last)) if verb < last else Frame("none")
        )
    if governor == ":":
        verb = verb_before(t, j)
        if verb >= 0 and tags[verb] in "VLUWB":
            return Frame("label", _subject(t, verb))
        return Frame("label", phrase_before(t, j) or _before_break(t, j))
    if governor == "c" and "Q" in tags[max(0, j - 8) : j]:
        return Frame("again")
    if governor == "a" and j and tags[j - 1] == "Q":  # "up 1% at $36.65"
        return Frame("result", tail=(j - 1, j))
    topic = _governed(t, j, governor)
    if topic and governor and governor in "NP" and is_money(unit):
        cost = topic[0] - 1
        while cost >= 0 and tags[cost] in "DRJ":
            cost -= 1
        if cost >= 0 and t.words[cost].lower().startswith("cost"):
            return Frame("level", topic, cost)  # "costing GM $1.5 billion"
    if unit in DURATIONS and governor and governor in "NPAxiand":
        verb = verb_before(t, i)
        topic = (_subject(t, verb) if verb >= 0 else None) or topic
    if governor == "x" and t.words[j].lower() == "worth" and topic:
        told = topic[0] - 1
        while told > 0 and tags[told] in "DJR":
            told -= 1
        return Frame("amount", topic, told if tags[told] in "VEG" else -1)
    if governor and governor in "VEGUWY":
        tail = None
        if right + 1 < last and tags[right] in "rina":
            inner = phrase_after(t, right + 1, last)
            if inner and tags[inner[1] - 1] not in "T#":
                tail = (right, inner[1])
        return Frame("object", topic, j, tail=tail)
    if (governor and governor in "(,–") or (governor and governor in "NPA"):
        return Frame("beside", topic)
    return Frame("level", topic, j)


def _before_break(t: Tagged, end: int) -> Span | None:
    low = end
    while low > 0 and t.tags[low - 1] not in ';:.–"' and end - low < 12:
        low -= 1
    return (low, end) if low < end else None


def _governed(t: Tagged, j: int, governor: str) -> Span | None:
    """The phrase that the word before the figure ties it to."""
    tags = t.tags
    if j < 0:
        return None
    if governor in "BLVEGUWYHM":
        return _subject(t, j)
    if governor in "NPAT#S":
        return phrase_before(t, j + 1)
    if governor in "(,–":
        phrase = phrase_before(t, j)
        if phrase and tags[phrase[1] - 1] not in "T#":
            return phrase
        verb = verb_before(t, j)
        return _subject(t, verb) if verb >= 0 else None
    if governor == "s" and j >= 2 and tags[j - 1] in "JR" and tags[j - 2] == "s":  # "as high as"
        return _governed(t, j - 3, tags[j - 3]) if j >= 3 else None
    if governor in "arwhxnisbtf":
        before = tags[j - 1] if j else ""
        if before == "K" and governor == "r":  # "to quarantine themselves for 14 days"
            j -= 1
        phrase = phrase_before(t, j)
        if (before and before in "VEGLUWBYRud") or phrase is None:
            verb = verb_before(t, j)
            if verb >= 0 and tags[verb] == "E" and verb > 0 and tags[verb - 1] in "NPA":
                return phrase_before(t, verb)
            return _subject(t, verb) if verb >= 0 else None
        if tags[phrase[1] - 1] in "T#":
            verb = verb_before(t, phrase[0])
            return _subject(t, verb) if verb >= 0 else None
        return phrase
    verb = verb_before(t, j + 1)
    return _subject(t, verb) if verb >= 0 else None
