"""Figures beside words of change: "rose by 5%", "a 5% rise in exports", "up 5%"."""

import re

from briefing.figures.frames.change_topics import (
    BY,
    DIRECTION,
    complement,
    is_changed,
    is_outlook,
    moved_thing,
)
from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.neighbours import PERCENTS
from briefing.figures.grammar.phrases import (
    Span,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
    with_list,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DIRECTIONS, MODIFIERS, NOUNS, PLAIN_NOUNS, VERBS_OF_CHANGE
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.grammar.walking import back_over
from briefing.figures.units.families import LENGTHS, PERCENT, is_money
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import CHANGE_NOUNS
from briefing.figures.words.wordlists import BRINGING, CLAIMING, OWN, SETTLING, TRANSITIVE
from briefing.model import Direction

_APPEARING = row("change", "phrasal", "appearing")
_TRIMMING = row("change", "taking", "points")
_LOSING = frozenset(("lose", "loses", "lost", "losing"))
_THAN = ("less", "more", "fewer")
_SET_AGAINST = frozenset(("slower", "faster", "better", "worse"))
_UP_AFTER = row("change", "adverbs", "up_after")
_DOWN_AFTER = row("change", "adverbs", "down_after")
_DIRECTIONS: dict[str, Direction] = {"up": "up", "down": "down"}
_ENDED: dict[str, Direction] = {"higher": "up", "lower": "down", **_DIRECTIONS}
_THEN = re.compile(r" (?:last year|(?:19|20)[0-9]{2}|a year (?:ago|earlier|before)|the year before)\b")
_PASSIVE = re.compile("H?B+[EV]")
_SESSIONS = row("measures", "heads", "sessions")


def direction_of(noun: str) -> Direction:
    """Which way a noun of change points, also one that ends a compound: "job-growth"."""
    word = noun.lower()
    return _DIRECTIONS[CHANGE_NOUNS.get(word) or CHANGE_NOUNS.get(word.rpartition("-")[2], "up")]


def change_after(
    t: Tagged, i: int, measured: bool, counted: bool, bare: bool = False, unit: str = ""
) -> Frame | None:
    """ "a 5% rise in exports", "a 7% share price increase", "5% higher"."""
    tags = t.tags
    right = i + 1
    while tags[right : right + 2] == "cQ" and t.words[right] == "or":  # "25k or 40k cheaper"
        right += 2
    if right > i + 1 and t.word(right) in _THAN and t.lower[i][-1] != t.lower[right - 1][-1]:
        right = i + 1  # "costs 4%, or 30 basis points less than"
    joined = t.word(right + 1) if tags[right : right + 1] == "–" else ""
    if joined in CHANGE_NOUNS and t.starts[right] == t.ends[i]:  # "a 246,000-increase in payrolls"
        return Frame("change", complement(t, right + 2), right + 1, direction_of(joined))
    if tags[right : right + 1] in ("", ","):
        return None
    word = t.lower[right]
    moves = unit in PERCENT or unit == "point" or is_money(unit)
    moved = _then_up_or_down(t, i, right) if moves else None
    if moved:
        return moved
    where = tags[right] == "x" and unit in LENGTHS  # "550km above the Earth"
    if measured and (word in _UP_AFTER or word in _DOWN_AFTER) and not where:
        found = _compared(t, i, right, bare)
        if found:
            return found
    ahead = _set_against_then(t, i, right) if unit == "%" else None
    if ahead:
        return ahead
    if tags[right] == "D":
        return None
    if counted and not ("-" in t.words[i] and tags[right] == "A"):  # "a 300-job increase"
        return None
    phrase = phrase_after(t, right)
    if phrase is None:
        return None
    low, high = phrase
    head = high - 1
    while head > low and tags[head] != "A":
        head -= 1
    teller = high == head + 2 and tags[high : high + 1] == "Y"  # "the 7.6% drop analysts predicted"
    if tags[head] != "A" or (head < high - 1 and tags[head + 1] in PLAIN_NOUNS and not teller):
        return None
    reported = tags[head + 1 : head + 2] == "E"  # "the 15 percent decline seen in shops"
    return change_of(t, low, head, head + 1 + reported, i)


def _then_up_or_down(t: Tagged, i: int, right: int) -> Frame | None:
    """ "Ended 12 per cent up at 90p", "was 3% down": how far something has moved by now."""
    if t.lower[right] not in _DIRECTIONS or t.tags[right + 1 : right + 2] not in ("", *"a.,;)cnsoRi"):
        return None
    earlier = _earlier_figure(t, i) if t.tags[i - 1] == "," else None
    if earlier:
        return Frame("change", None, -1, _DIRECTIONS[t.lower[right]], tail=earlier)  # "hit 94%, 3 points up,"
    verb = back_over(t, i - 1, "RX", -1)
    if verb < 0 or t.tags[verb] not in "LBV":
        return None
    return Frame("change", subject(t, verb), verb, _DIRECTIONS[t.lower[right]])


def past_restatement(t: Tagged, i: int) -> int:
    """The word after a figure and what tells it in another unit: "added 1.05 points, or 0.1%, [to] 762"."""
    right = i + 1
    comma = t.tags[right : right + 1] == ","
    again = right + comma + (t.tags[right + comma : right + comma + 1] == "c")
    if not _told_again(t, again):
        return right
    return again + 1 + (t.tags[again + 1 : again + 2] == ",")


def _told_again(t: Tagged, i: int) -> bool:
    """Whether "or" leads to a figure, its hedge between them: ", or about [0.1%]"."""
    if t.tags[i : i + 1] != "Q":
        return False
    last = i - 1 - (t.tags[i - 1] == "c")
    led = t.tags[last] == "Q" or t.tags[last - 1 : last + 1] == "Q,"
    return led and t.text.startswith(" or ", t.ends[last])


def then_lower(t: Tagged, i: int) -> Frame | None:
    """ "Closed 1.05 points, or 0.1 per cent, lower": each of two figures that tell one change."""
    right = past_restatement(t, i)
    if right == i + 1 and t.tags[i - 1 : i] in tuple(",c") and _told_again(t, i):
        right += 1
    word = t.word(right)
    verb = verb_before(t, i) if right > i + 1 and word in _ENDED else -1
    if verb < 0 or t.tags[right + 1 : right + 2] not in ("", *"a.,;)inoTRwc"):
        return None
    return Frame("change", subject(t, verb), verb, _ENDED[word])


def change_of(t: Tagged, low: int, noun: int, at: int, start: int) -> Frame:
    """A change told by a noun, of what stands after it at ``at`` or before it from ``low`` on.

    Where neither names a thing, of the figure or the subject before ``start``.
    """
    direction = direction_of(t.lower[noun])
    topic = complement(t, at)
    if topic is None and any(tag in PLAIN_NOUNS for tag in t.tags[low:noun]):
        topic = (low, noun)
    earlier = _earlier_figure(t, start) if topic is None else None
    if earlier:
        return Frame("change", None, noun, direction, tail=earlier)
    verb = verb_before(t, start)
    if topic is None and verb >= 0 and _only_claims(t, verb, noun):
        return Frame("change", None, noun, direction)  # "the bank expects growth of 4%"
    return Frame("change", topic or subject(t, verb), noun, direction)


def _only_claims(t: Tagged, verb: int, noun: int) -> bool:
    """Whether a verb's subject only reckons with or decides on a change: "the board wants a rise of 5%"."""
    return (t.tags[verb] == "Y" and t.lower[noun] == "growth") or claims(t, verb)


def claims(t: Tagged, verb: int) -> bool:
    """Whether a verb's subject wants, offers or decides on what follows: "wants", "settled on"."""
    settles = t.lower[verb] in SETTLING and t.tags[verb + 1] in "rnxow"
    return (settles or t.lower[verb] in CLAIMING) and not is_passive(t, verb)


def _compared(t: Tagged, i: int, right: int, bare: bool) -> Frame | None:
    """ "5% higher", "36 percent fewer than a year ago", "burned 12% more fuel"."""
    tags = t.tags
    after = tags[right + 1 : right + 2]
    likely = t.word(right + 1) == "likely"  # "28% less likely to"
    led = tags[i - 1] == "f" or (tags[i - 1] == "t" and t.lower[right] in _SET_AGAINST)
    if i and led and tags[right] != "D":
        return None  # "fell to 49 from 49.5 below the mark", "grew to $9 slower than in May"
    each = tags[right + 1 : right + 3] == "DT"  # "40 minutes less a night"
    direction: Direction = "up" if t.lower[right] in _UP_AFTER else "down"
    thing = phrase_after(t, right + 1) if tags[right] != "x" and not bare else None
    low = i
    while tags[max(low - 2, 0) : low] == "Qc":
        low -= 2
    verb = verb_before(t, low)
    fees = t.lower[right] == "less" and thing is not None and is_plural(t.lower[thing[1] - 1])
    if thing and thing[0] == right + 1 and tags[thing[1] - 1] in NOUNS and not fees:  # "5% less fees"
        return Frame("change", with_complements(t, thing, 1), verb, direction)
    less_to = after == "t" and direction == "down"  # "add 0.4 points less to growth"
    bought = phrase_after(t, right + 2) if after == "r" and t.words[i].endswith(PERCENTS) else None
    if bought and tags[bought[1] - 1] in NOUNS:
        return Frame("change", bought, verb, direction)  # "paying 14% more for beef"
    if tags[right] == "D" and after != "h" and not (likely or each or less_to):
        return None
    topic = phrase_before(t, low, max(0, low - 8)) if low and tags[low - 1] in NOUNS else None
    if topic and t.lower[topic[1] - 1] in _SESSIONS:
        topic = None  # "ended the session 4% lower"
    set_against = after == "h" or t.lower[right] in ("below", "above")
    earlier = _earlier_figure(t, low) if topic is None and set_against else None
    if earlier and (tags[earlier[0] - 1] != "o" or "Q" not in tags[: earlier[0]]):
        return Frame("change", None, -1, direction, tail=earlier)  # "sold 311,000 cars, 4% more than in May"
    return Frame("change", topic or subject(t, verb), verb, direction)


def _set_against_then(t: Tagged, i: int, right: int) -> Frame | None:
    """ "Sales are [4%] ahead of last year", "15 percent behind 2019"."""
    ahead = t.lower[right : right + 2] == ["ahead", "of"]
    if not ahead and t.lower[right] != "behind":
        return None
    if _THEN.match(t.text, t.ends[right + ahead]) is None:
        return None
    verb = verb_before(t, i)
    return Frame("change", subject(t, verb), verb, "up" if ahead else "down")


def taken_off(t: Tagged, i: int) -> Frame | None:
    """ "knocked [15%] off its prices"; "is [15%] off its peak" is a change of the subject."""
    from_its = t.word(i + 1) == "from" and t.word(i + 2) in OWN
    came = t.word(i + 2) == "off" and t.lower[i + 1] in ("came", "come", "comes")
    if came:
        i += 1  # "[two points] came off the yield"
    taken = t.word(i + 1) == "from" and "point" in t.lower[i] and t.word(verb_before(t, i)) in _TRIMMING
    off = t.word(i + 1) == "off" or taken or (from_its and t.tags[i - 1 : i] == "W")  # "cut $9 from their"
    thing = phrase_after(t, i + 2) if off else None
    if thing is None or t.tags[thing[1] - 1] not in NOUNS or is_outlook(t, thing):
        return None
    verb = verb_before(t, i)
    return Frame("change", with_complements(t, thing, 1), verb, "down")


def _earlier_figure(t: Tagged, i: int) -> Span | None:
    """The figure that an apposition after a comma is about: "1.29 trillion yuan, a 25.6% increase"."""
    tags = t.tags
    at = back_over(t, i - 1, MODIFIERS)
    if at <= 0 or tags[at] not in ",(–T":  # also "shipped 5 tonnes last month an increase of 25%"
        return None
    earlier = tags.rfind("Q", max(0, at - 10), at)
    between = _PASSIVE.sub("", tags[earlier + 1 : at]).replace("TcT", "T")  # "40 were held in May, a rise"
    if earlier < 0 or any(tag in "UWBLYVc;:" for tag in between):
        return None
    return earlier, earlier + 1


def up_down(t: Tagged, at: int, direction: Direction) -> Frame:
    """ "up 5%": of the subject of "were", of the phrase right before, or of the figure before a comma."""
    tags = t.tags
    before = tags[at - 1] if at else ""
    moved = moved_thing(t, at, at)
    if moved:
        return Frame("change", moved, -1, direction)
    if before in ",(–Q":
        earlier = tags.rfind("Q", max(0, at - 12), at)
        if earlier >= 0:
            return Frame("change", None, -1, direction, tail=(earlier, earlier + 1))
        verb = verb_before(t, at)
        return Frame("change", subject(t, verb) if verb >= 0 else phrase_before(t, at - 1), -1, direction)
    if before in ("T", "#"):  # "1.9 million tonnes in April down 12%"
        earlier = tags.rfind("Q", max(0, at - 12), at)
        if earlier >= 0 and not any(tag in "UWBLVYGEHM,;:c" for tag in tags[earlier:at]):
            return Frame("change", None, -1, direction, tail=(earlier, earlier + 1))
    ended = verb_before(t, at) if before == "#" else -1
    if ended >= 0 and t.tags[ended : at - 1] == "L":
        return Frame("change", subject(t, ended), ended, direction)  # "prices to end 2025 up 3.7%"
    if before and before in "BVLUWEYGHRMX":
        return Frame("change", subject(t, at - 1), at - 1, direction)
    phrase = phrase_before(t, at)
    joint = tags.rfind("c", *phrase) if phrase and tags[phrase[0] - 1 : phrase[0]] == "Q" else -1
    if phrase and joint > 0:
        phrase = joint + 1, phrase[1]  # "6% unemployment and wages up 3%"
    return Frame("change", with_list(t, phrase) if phrase else None, -1, direction)


def changed_by(t: Tagged, at: int, counted: bool) -> Frame | None:
    """ "rose by 5%", "a rise by 5%", "revised up by 8,000"."""
    tags = t.tags
    verb = back_over(t, at - 1, "RDm,:–")
    moved = _object_moved(t, at) if counted and tags[at - 1] in "NPTQ" else None
    if moved:
        return moved
    if t.lower[verb] in _LOSING:
        return None  # "lost by 28 runs"
    if not counted and tags[verb] in VERBS_OF_CHANGE:  # "grew too, though more slowly: by 1.9%"
        return Frame("change", subject(t, verb), verb, DIRECTION[tags[verb]])
    # "shrank for a fourth month, by 3.9%"
    for index in range(at - 1 - (tags[at - 1] == "," and not counted), max(at - BY, -1), -1):
        tag = tags[index]
        if counted and tag not in "UWAudR":
            break  # "chased by two men"
        if tag in VERBS_OF_CHANGE:
            between = phrase_after(t, index + 1, at)
            between = between and with_complements(t, between, stop=at)  # "cut [the risk of illness] by 93%"
            return Frame("change", between or subject(t, index), index, DIRECTION[tag])
        if tag in DIRECTIONS:
            return _revised_by(t, index, at, counted)
        if tag == "A" and not is_changed(t, index, "DJSNPTroi"):  # no "cut its forecast for growth by"
            topic = complement(t, index + 1, at) or phrase_before(t, index)
            return Frame("change", topic, index, direction_of(t.words[index]))
        if tag == "," and not counted and t.tags[index - 1 : index] == "Q":
            return _listed_by(t, index, at)
        if tag in ",;:m" or (tag == "K" and tags[index + 1] in "VEHMB"):
            break  # "fell below $9 after it missed forecasts by $1"
    return None


def _object_moved(t: Tagged, by: int) -> Frame | None:
    """ "Cut [its forecast for May] by 900 jobs": what somebody moves by so many things."""
    verb = back_over(t, by - 1, "DSJNPTQori")
    if verb < 1 or t.tags[verb] not in VERBS_OF_CHANGE or t.lower[verb] not in TRANSITIVE:
        return None
    thing = phrase_after(t, verb + 1, by)
    if thing is None or t.tags[verb - 1] == "B" or t.tags[thing[1] - 1] not in NOUNS:
        return None
    return Frame("change", with_complements(t, thing, stop=by), verb, DIRECTION[t.tags[verb]])


def _listed_by(t: Tagged, comma: int, at: int) -> Frame | None:
    """ "Raids fell to 40, [thefts] by 12%": a verb of change left out after a comma."""
    thing = phrase_after(t, comma + 1, at)
    verb = verb_before(t, comma)
    if thing is None or thing[1] != at or verb < 0 or t.tags[verb] not in VERBS_OF_CHANGE:
        return None
    return Frame("change", thing, verb, DIRECTION[t.tags[verb]])


def _revised_by(t: Tagged, up: int, at: int, counted: bool) -> Frame | None:
    """ "Revised up by 8,000", "pushed rents up by 5%"; None where "up" at word ``up`` tells no change."""
    tags, direction = t.tags, DIRECTION[t.tags[up]]
    if tags[up + 1 : up + 3] == "fQ":
        return None  # "down from 101 million hit by 9 million of costs"
    moved = moved_thing(t, up, at)
    if moved:
        return Frame("change", moved, up, direction)
    if direction == "up" and t.lower[up - 1] in _APPEARING:
        return None
    if counted and tags[max(0, up - 2) : up] in ("BV", "BE"):
        brought = t.lower[up - 1] in BRINGING  # "were brought down by 40", but "turned down by nine banks"
        return Frame("change", subject(t, up - 1), up - 1, direction) if brought else None
    if tags[up - 1 : up] in ("N", "P"):
        return up_down(t, up, direction)  # "with rents up by 5%"
    verb = verb_before(t, up)
    if verb > 1 and tags[verb] == "E" and tags[verb - 2 : verb] == "Q,":  # "$5m, revised up by $1m"
        return Frame("change", None, -1, direction, tail=(verb - 2, verb - 1))
    return Frame("change", subject(t, verb), verb, direction)
