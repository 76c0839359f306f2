"""Figures beside words of change: "rose by 5%", "a 5% rise in exports", "up 5%", "to $84 from $80"."""

from briefing.figures.grammar.neighbours import PERCENTS
from briefing.figures.grammar.phrases import (
    Span,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
    with_list,
)
from briefing.figures.grammar.steps import back_over, run_start
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    DIRECTIONS,
    MODIFIERS,
    NOUNS,
    PLAIN_NOMINALS,
    PLAIN_NOUNS,
    PLAIN_VERB_FORMS,
    TIMES,
    VERBS_OF_CHANGE,
)
from briefing.figures.measures.frame import Frame, Role
from briefing.figures.measures.verb_scope import is_passive
from briefing.figures.measures.wordlists import BRINGING, CLAIMING, LEVEL_TOO, OWN, SETTLING
from briefing.figures.words.families import LENGTHS
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import CHANGE_NOUNS
from briefing.model import Direction

_CAUSING = row("measures", "verbs", "causing")
_APPEARING = row("change", "phrasal", "appearing")
_UP_AFTER = row("change", "adverbs", "up_after")
_DOWN_AFTER = row("change", "adverbs", "down_after")
_DIRECTIONS: dict[str, Direction] = {"up": "up", "down": "down"}
_OUTLOOKS = row("measures", "heads", "outlooks")
_NAMING = frozenset("NPAS")
_TRIFLES = row("change", "trifles", "nouns")
_SESSIONS = row("measures", "heads", "sessions")
_FROM = 14  # words back from ", from" to the figure that came after it
_BY = 10  # words back from "by" in which its verb or noun of change stands


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
    joined = t.word(right + 1) if tags[right : right + 1] == "–" else ""
    if joined in CHANGE_NOUNS and t.starts[right] == t.ends[i]:  # "a 246,000-increase in payrolls"
        return Frame("change", complement(t, right + 2), right + 1, direction_of(joined))
    if tags[right : right + 1] in ("", ","):
        return None
    word = t.lower[right]
    where = tags[right] == "x" and unit in LENGTHS  # "550km above the Earth"
    if measured and (word in _UP_AFTER or word in _DOWN_AFTER) and not where:
        found = _compared(t, i, right, bare)
        if found:
            return found
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
    if tags[head] != "A" or (head < high - 1 and tags[head + 1] in PLAIN_NOUNS):
        return None
    reported = tags[head + 1 : head + 2] == "E"  # "the 15 percent decline seen in shops"
    return change_of(t, low, head, head + 1 + reported, i)


def change_of(t: Tagged, low: int, noun: int, at: int, start: int) -> Frame:
    """A change told by a noun, of what stands after it at ``at`` or before it from ``low`` on.

    Where neither names a thing, of the figure or the subject before ``start``.
    """
    direction = direction_of(t.lower[noun])
    topic = complement(t, at)
    if topic is None and any(tag in PLAIN_NOUNS for tag in t.tags[low:noun]):
        topic = (low, noun)
    earlier = earlier_figure(t, start) if topic is None else None
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
    earlier = earlier_figure(t, low) if topic is None and after == "h" else None
    if earlier and (tags[earlier[0] - 1] != "o" or "Q" not in tags[: earlier[0]]):
        return Frame("change", None, -1, direction, tail=earlier)  # "sold 311,000 cars, 4% more than in May"
    return Frame("change", topic or subject(t, verb), verb, direction)


def taken_off(t: Tagged, i: int) -> Frame | None:
    """ "knocked [15%] off its prices"; "is [15%] off its peak" is a change of the subject."""
    from_its = t.word(i + 1) == "from" and t.word(i + 2) in OWN
    came = t.word(i + 2) == "off" and t.lower[i + 1] in ("came", "come", "comes")
    if came:
        i += 1  # "[two points] came off the yield"
    off = t.word(i + 1) == "off" or (from_its and t.tags[i - 1 : i] == "W")  # "cut $9 from their"
    thing = phrase_after(t, i + 2) if off else None
    if thing is None or t.tags[thing[1] - 1] not in NOUNS or _is_outlook(t, thing):
        return None
    verb = verb_before(t, i)
    return Frame("change", with_complements(t, thing, 1), verb, "down")


def complement(t: Tagged, at: int, stop: int | None = None) -> Span | None:
    """The "in exports" or "of new cases" after a noun of change."""
    if t.tags[at : at + 1] not in tuple("iotr"):
        return None
    inner = phrase_after(t, at + 1, stop)
    if t.tags[at] == "t" and t.tags[at + 1] == "N" and t.tags[at + 2 : at + 3] in tuple("DNKSPV"):
        return None  # "a 9% increase to restore pay"
    if inner is None or t.tags[inner[1] - 1] in TIMES or t.tags[inner[1] : inner[1] + 1] == "T":
        return None  # "in the first three months"
    return with_complements(t, inner, 1, stop)


def earlier_figure(t: Tagged, i: int) -> Span | None:
    """The figure that an apposition after a comma is about: "1.29 trillion yuan, a 25.6% increase"."""
    tags = t.tags
    at = back_over(t, i - 1, MODIFIERS)
    if at <= 0 or tags[at] not in ",(–T":  # also "shipped 5 tonnes last month an increase of 25%"
        return None
    earlier = tags.rfind("Q", max(0, at - 10), at)
    if earlier < 0 or any(tag in "UWBLYVc;:" for tag in tags[earlier:at].replace("TcT", "T")):
        return None
    return earlier, earlier + 1


def up_down(t: Tagged, at: int, direction: Direction) -> Frame:
    """ "up 5%": of the subject of "were", of the phrase right before, or of the figure before a comma."""
    tags = t.tags
    before = tags[at - 1] if at else ""
    moved = _moved(t, at, at)
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
    if not counted and tags[verb] in VERBS_OF_CHANGE:  # "grew too, though more slowly: by 1.9%"
        return Frame("change", subject(t, verb), verb, "up" if tags[verb] == "U" else "down")
    for index in range(at - 1, max(at - _BY, -1), -1):
        tag = tags[index]
        if counted and tag not in "UWAudR":
            break  # "chased by two men"
        if tag in VERBS_OF_CHANGE:
            between = phrase_after(t, index + 1, at)
            between = between and with_complements(t, between, stop=at)  # "cut [the risk of illness] by 93%"
            return Frame("change", between or subject(t, index), index, "up" if tag == "U" else "down")
        if tag in DIRECTIONS and tags[index + 1 : index + 3] == "fQ":
            break  # "down from 101 million hit by 9 million of costs"
        moved = _moved(t, index, at) if tag in DIRECTIONS else None
        if moved:
            return Frame("change", moved, index, "up" if tag == "u" else "down")
        if tag == "u" and t.lower[index - 1] in _APPEARING:
            break
        if counted and tag in DIRECTIONS and tags[max(0, index - 2) : index] in ("BV", "BE"):
            if t.lower[index - 1] in BRINGING:  # "were brought down by 40"
                return Frame("change", subject(t, index - 1), index - 1, "up" if tag == "u" else "down")
            break  # "was turned down by nine banks"
        if tag in DIRECTIONS:
            verb = verb_before(t, index)
            direction: Direction = "up" if tag == "u" else "down"
            if verb > 1 and tags[verb] == "E" and tags[verb - 2 : verb] == "Q,":  # "$5m, revised up by $1m"
                return Frame("change", None, -1, direction, tail=(verb - 2, verb - 1))
            return Frame("change", subject(t, verb), verb, direction)
        if tag == "A" and not _is_changed(
            t, index, "DJSNPTroi"
        ):  # "cut its forecast for growth by 0.2 points"
            topic = complement(t, index + 1, at) or phrase_before(t, index)
            return Frame("change", topic, index, direction_of(t.words[index]))
        if tag in ",;:m" or (tag == "K" and tags[index + 1] in "VEHMB"):
            break  # "fell below $9 after it missed forecasts by $1"
    return None


def _is_outlook(t: Tagged, phrase: Span) -> bool:
    return t.lower[phrase[1] - 1].removesuffix("s") in _OUTLOOKS


def _is_changed(t: Tagged, noun: int, between: str) -> bool:
    """Whether a noun of change is itself what a verb changed: "narrowed its full-year loss"."""
    at = back_over(t, noun - 1, between, -1)
    return at >= 0 and t.tags[at] in VERBS_OF_CHANGE


def _brought(t: Tagged, index: int) -> bool:
    """Whether a noun of change is what something is brought to a level: "drove inflation to 4%"."""
    index = back_over(t, index - 1, "DSNPJ")
    return t.tags[index] in PLAIN_VERB_FORMS and t.lower[index] in BRINGING


def _moved(t: Tagged, at: int, stop: int) -> Span | None:
    """What a verb brings up or down, as the word ``at`` says: "pushing [rents] up", "pushed up [rents]"."""
    verb = verb_before(t, at, max(0, at - _BY))
    if verb < 0 or t.tags[verb] not in PLAIN_VERB_FORMS or t.lower[verb] not in BRINGING:
        return None
    if t.tags[verb + 1 : at] == "K":  # "cut its rate, having brought it down by"
        comma = run_start(t, verb, "HR") - 1
        return phrase_after(t, verb_before(t, comma) + 1, comma) if t.tags[comma] == "," else None
    low, high = (at + 1, stop) if verb + 1 == at else (verb + 1, at)
    thing = phrase_after(t, low, high)
    whole = with_complements(t, thing, stop=high) if thing else None
    return whole if whole and whole[1] == high and t.tags[high - 1] in NOUNS else None


def _changing(t: Tagged, verb: int) -> Span | None:
    """What changes: the subject, or of "she lost weight, dropping from" the object of the verb before."""
    if t.tags[verb + 1] == "K" and t.lower[verb].endswith("ing") and t.tags[verb - 1] == ",":
        return phrase_after(t, verb_before(t, verb - 1) + 1, verb - 1)  # "raised the toll, taking it from $9"
    it = _object_before(t, verb) if t.lower[verb + 1] in ("it", "them", "that") else None
    if it:
        return it
    found = subject(t, verb)
    if found and t.tags[slice(*found)] == "K" and t.tags[verb - 1] == "," and t.lower[verb].endswith("ing"):
        return phrase_after(t, verb_before(t, verb - 1) + 1, verb - 1) or found
    return found


def _object_before(t: Tagged, verb: int) -> Span | None:
    """The object of a verb that "and" joins to another: the budget of "passed the budget, and lifted it"."""
    low = run_start(t, verb, "HMRB")
    if t.tags[low - 1 : low] != "c":
        return None
    thing = phrase_before(t, low - 1 - (t.tags[low - 2] == ","))
    led = back_over(t, thing[0] - 1, MODIFIERS) if thing and thing[0] else 0
    return thing if led and t.tags[led] in "VEGUW" else None


def _priced_before(t: Tagged, verb: int) -> int:
    """The figure of "at 21,995 for the small model rising to 28,450", whose series goes on; or -1."""
    thing = phrase_before(t, verb)
    at = back_over(t, thing[0] - 1, "D") if thing else -1
    return at - 1 if at > 0 and t.tags[at - 1 : at + 1] == "Qr" else -1


def _acted_on(t: Tagged, verb: int, stop: int, brings: bool) -> Span | None:
    """What a verb changes before "to" or "from" at ``stop``: "ratchets up [the share of tests] to 35%"."""
    up = t.tags[verb + 1] in DIRECTIONS and t.tags[verb + 2] in "DSJN"
    start, ends = (verb + 2, "Qbtfi,") if up else (verb + 1, "Qbtfui,")
    end = next((at for at in range(start, stop) if t.tags[at] in ends), stop)
    thing = phrase_after(t, start, end)
    if thing and _is_outlook(t, thing) and t.lower[thing[1] - 1] != "target":
        return complement(t, thing[1], stop) or thing  # "cut the forecast for inflation to 2%"
    if thing and (_NAMING.isdisjoint(t.tags[slice(*thing)]) or t.lower[thing[1] - 1] in _TRIFLES):
        return None  # "fell last year to", "rose a tick, to"
    return with_complements(t, thing, 1, stop=stop) if thing and (brings or up) else thing


def to_from(t: Tagged, at: int, i: int) -> Frame | None:
    """ "to $84" and "from $80" after a change; None where "to" or "from" is something else."""
    tags = t.tags
    role: Role = "result" if tags[at] == "t" else "origin"
    if role == "result" and t.lower[at - 1] in _CAUSING:
        return None  # "rents fell, and the glut led to 40 closures"
    if role == "result":  # "the gap comes to $9 million", "sales added up to $9 million"
        verb = at - 2 if tags[at - 1] == "u" and t.lower[at - 2].startswith("add") else at - 1
        if verb >= 0 and (tags[verb] == "L" or verb == at - 2):
            return Frame("level", subject(t, verb), verb)
    for index in range(at - 1, max(at - 16, -1), -1):
        tag = tags[index]
        brings = tag in PLAIN_VERB_FORMS and t.lower[index] in BRINGING and tags[index + 1] != "x"
        if (tag in VERBS_OF_CHANGE and tags[index - 1 : index] != "J") or brings:
            thing = _acted_on(t, index, at, brings)
            start = _priced_before(t, index) if thing is None and t.lower[index].endswith("ing") else -1
            if start >= 0:
                return Frame(role, None, index, tail=(start, start + 1))
            if thing or tag != "E":
                return Frame(role, thing or _changing(t, index), index)
        if tag == "A" and (_brought(t, index) or "V" in tags[index + 1 : at]):
            continue  # "the cut that applies to 98% of"
        if tag == "A" and not (_is_changed(t, index, "DJSNPT") and t.lower[index] in LEVEL_TOO):
            low = run_start(t, index, PLAIN_NOMINALS)
            led = back_over(t, low - 1, "D#S")
            if led > 0 and tags[led] in "or" and _is_outlook(t, (led - 1, led)):
                return Frame(role, (low, index + 1), index)  # "cut its forecast for growth to 2%"
            before = (low, index) if any(x in PLAIN_NOUNS for x in tags[low:index]) else None
            topic = complement(t, index + 1, at) or before or subject(t, verb_before(t, index))
            return Frame(role, topic, index)
        if tag in DIRECTIONS and tags[index - 1] in VERBS_OF_CHANGE and tags[index + 1] in "DSJN":
            continue
        if tag in DIRECTIONS:
            earlier = tags.rfind("Q", max(0, index - 14), index)
            if role == "origin" and earlier >= 0:
                return Frame(role, None, index, tail=(earlier, earlier + 1))
            found = up_down(t, index, "up")
            return Frame(role, found.topic, index, tail=found.tail)
        if tag == ";":
            break
    if role == "origin":
        ahead = tags[i + 1 : i + 8]
        if "t" in ahead and "Q" in ahead[ahead.index("t") :]:
            verb = verb_before(t, at)
            near = phrase_before(t, at)
            return Frame("level", near or subject(t, verb), verb)
        earlier = tags.rfind("Q", max(0, at - _FROM), at) if at and tags[at - 1] == "," else -1
        if earlier >= 0 and not any(tag in "VLBHM;:" for tag in tags[earlier:at]):
            return Frame(role, None, -1, tail=(earlier, earlier + 1))  # "a 35% chance by the close, from 18%"
    elif at > 0 and tags[at - 1] == "Q":
        return Frame("again")
    return None
