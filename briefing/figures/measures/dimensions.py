"""Labels for lengths of time, ages, speeds and margins, which name a dimension rather than a thing."""

import re

from briefing.figures.grammar.phrases import Span, phrase_after, subject, verb_before, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures.count_frames import past_brackets
from briefing.figures.measures.deeds import doer_words
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.labels import possessive, words_of
from briefing.figures.slots.places import is_known
from briefing.figures.words.families import DURATIONS, LENGTHS
from briefing.figures.words.quantity import Quantity

_TABLE = load("measures")["dimensions"]
_MARGINS: dict[str, str] = {verb: name for name, verbs in _TABLE["margins"].items() for verb in verbs.split()}
_SHAPES: dict[str, str] = {word: name for name, words in _TABLE["shapes"].items() for word in words.split()}
_STAYS = frozenset(_TABLE["stays"].split())
_SPEEDS = frozenset(_TABLE["speeds"].split(", "))
_SPEEDY = frozenset(_TABLE["speed_words"].split())
_AGED = frozenset(("age", "ages", "aged"))
_WARMTHS = ("°C", "°F", "K")
_NAMING = {"speed": _SPEEDY, "temperature": frozenset(_TABLE["warmth_words"].split())}
_FIRST = frozenset(("first", "worst", "best", "most", "least"))
_LAST_TIME = "how long since the last"
_COURSES = frozenset(load("measures")["dimensions"]["courses"].split())
_GOING = frozenset(_TABLE["going"].split())
_TAKING = frozenset(_TABLE["taking"].split())
_SPENDING = frozenset(_TABLE["spending"].split())
_WINDOWS = frozenset(_TABLE["windows"].split())
_RARE = 14  # words between a superlative and its length of time
_LONGEST = 60
_PRAISING = re.compile(r"[A-Z][a-z]+ing [A-Z]")
_REACH = 15  # words of a clause set in after a subject
_FEW = 5  # words of a clause that a label takes over


def dimension(t: Tagged, i: int, quantity: Quantity) -> str:
    """The label of a margin or a length of time at word ``i``; "" where nothing beside it names one."""
    if quantity.unit in ("pp", "point", "%", "vote"):
        return _margin(t, i)
    if quantity.unit in LENGTHS and "-" not in t.words[i]:
        return _distance(t, i)
    if quantity.unit in DURATIONS and quantity.form != "ordinal" and "-" not in t.words[i]:
        return _length(t, i)
    return ""


def shape(t: Tagged, i: int, unit: str) -> str:
    """The height of "310 metres tall"; "" where no such word follows the length at word ``i``."""
    if unit not in LENGTHS or i + 1 >= len(t.tags) or t.tags[i + 2 : i + 3] in ("N", "P"):
        return ""
    return _SHAPES.get(t.lower[i + 1], "")


def dimensioned(t: Tagged, i: int, frame: Frame, unit: str, measure: str) -> str:
    """A measure with its dimension before it: "age of Ada Moor", "speed of train", "height of tower"."""
    kind = "age" if unit.endswith("of age") else "speed" if unit in _SPEEDS else ""
    kind = unit if unit == "magnitude" else kind
    kind = "temperature" if unit in _WARMTHS and frame.role in ("object", "level") else kind
    kind = kind or ("" if frame.role == "object" else shape(t, i, unit))
    words = set(measure.lower().split())
    if not kind or not measure or is_known(measure) or words & _NAMING.get(kind, _AGED):
        return measure
    if kind == "age" and _PRAISING.match(measure):
        measure = measure.partition(" ")[2]  # "blaming Ms. Moor, now 59"
    small = measure[:1].lower() + measure[1:]
    if frame.topic and (
        measure.lower() == t.slice(*frame.topic).lower() or "P" in t.tags[slice(*frame.topic)]
    ):
        small = (
            doer_words(t, frame.topic) if measure.lower() == doer_words(t, frame.topic).lower() else measure
        )
        if kind == "age" and frame.role == "beside" and f" {small}" not in t.text:
            small = measure  # "Alexis, 34, was": a name that opens its sentence
    return f"{kind.capitalize()} of {small}"


def _margin(t: Tagged, i: int) -> str:
    """ "Alder won the state by [9 points]": Alder's winning margin."""
    if t.tags[i + 1 : i + 3] == "tQ":
        return ""  # "leads by 49 percent to 41 percent": two sides
    by = i - 1
    while by > 0 and t.tags[by] in "RJD":
        by -= 1
    if by > 2 and t.words[by - 1 : by + 1] == ["margin", "of"]:
        by = t.tags.rfind("b", by - 4, by)
    if by < 1 or t.tags[by] != "b":
        return ""
    verb = next((at for at in range(by - 1, max(by - 7, -1), -1) if t.lower[at] in _MARGINS), -1)
    if verb < 0 or any(tag in ",;:" for tag in t.tags[verb:by]):
        return ""
    winner = verb
    while winner > 0 and t.tags[winner - 1] in "RHBM":
        winner -= 1
    low = winner
    while low > 0 and t.tags[low - 1] in "PN" and t.words[low - 1][0].isupper():
        low -= 1
    while winner - low > 2 and is_known(t.words[low]):
        low += 1  # "the envoy to Chile Ada Moor won"
    margin = _MARGINS[t.lower[verb]]
    name = t.slice(low, winner)
    return f"{possessive(name)} {margin}" if name else margin


def _distance(t: Tagged, i: int) -> str:
    """ "A farm three miles (5 km) southwest of the mill": distance from mill; not of what went that far."""
    at = past_brackets(t, i + 1)
    if t.lower[at : at + 1] and t.lower[at] in _COURSES and t.tags[at + 1 : at + 2] == "o":
        at += 1
    elif t.tags[at : at + 1] != "f":
        return ""
    place = phrase_after(t, at + 1, len(t.tags))
    before = i - 1
    while before > 0 and t.tags[before] in "RJ(Q":
        before -= 1
    if place is None or t.tags[place[1] - 1] not in "NP" or t.tags[place[1] : place[1] + 1] == "t":
        return ""  # "the neck is 25 inches from nut to saddle"
    if before >= 0 and t.lower[before] in _GOING:
        return ""
    named = t.tags[place[1] : place[1] + 2] == "oP"  # "the coastal city of Alexandria"
    return f"distance from {words_of(t, with_complements(t, place, len(t.tags), 1) if named else place)}"


def _length(t: Tagged, i: int) -> str:
    """ "two days after the vote": how long after the vote; "three years in prison": time in prison."""
    after = t.lower[i + 1] if i + 1 < len(t.words) else ""
    if after == "ago":
        return "how long ago"
    if after in ("later", "earlier"):
        return f"how much {after}"
    if after in ("before", "after", "from", "into") and i + 2 < len(t.tags):
        return f"how long {t.slice(i + 1, _clause_end(t, i + 2))}"
    if after == "as" and (office := phrase_after(t, i + 2, len(t.tags))):
        return f"time as {words_of(t, office)}"  # "after 11 years as prime minister"
    stay = next((word for word in t.lower[i + 2 : i + 4] if word in _STAYS), "") if after == "in" else ""
    if stay and (t.lower[i + 2] == stay or t.tags[i + 2] in "JNP"):
        verb = verb_before(t, i)
        who = subject(t, verb) if verb >= 0 else None
        named = who is not None and t.tags[who[1] - 1] == "P" and who[1] - who[0] <= 3
        time = f"time in {stay}"
        return f"{possessive(doer_words(t, who))} {time}" if who and named else time
    at = i - 1
    while at > 0 and t.tags[at] in "RJD":
        at -= 1
    if at > 0 and t.tags[at - 1 : at + 1] == "Gi" and t.tags[at - 2 : at - 1] not in ("B", "N", "P"):
        return f"time for {t.lower[at - 1]}"  # "after charging in 20 minutes"
    if _is_since_the_last(t, i):
        return _LAST_TIME
    if at > 0 and t.tags[at] == "i" and t.lower[i - 1] not in _WINDOWS:
        verb = verb_before(t, at)
        if verb > 0 and t.tags[verb] in "VUW" and t.tags[verb - 1] in "Mt":
            return f"time to {t.lower[verb]}"  # "can accelerate to 60 mph in 3 seconds"
    return _how_long(t, i) or _took(t, i) or _spent(t, i)


def _is_since_the_last(t: Tagged, i: int) -> bool:
    """Whether a length of time says how rare a thing is: "the lowest in [12 years]"."""
    at = i - 1
    while at > 0 and t.tags[at] == "R":
        at -= 1
    if at < 1 or t.tags[at] != "i":
        return False
    for index in range(at - 1, max(at - _RARE, -1), -1):
        if t.tags[index] in "Q;:,":
            return False
        if t.lower[index] in _FIRST or (t.lower[index].endswith("est") and t.tags[index] in "JN"):
            return t.tags[index - 1 : index] in ("D", "S", "Q", "n", "a")
    return False


def _took(t: Tagged, i: int) -> str:
    """ "It took the council [two months] to repair the bridge": time to repair the bridge."""
    if t.tags[i + 1 : i + 2] != "t" or t.tags[i + 2 : i + 3] not in tuple("VYLUWNB"):
        return ""
    if _TAKING.isdisjoint(t.lower[max(0, i - _FEW - 2) : i]):
        return ""
    thing = phrase_after(t, i + 3, len(t.tags))
    return f"time {t.slice(i + 1, thing[1] if thing and thing[0] - i < _FEW else i + 3)}"


def _clause_end(t: Tagged, start: int) -> int:
    """The end of a short phrase or clause."""
    inner = phrase_after(t, start, len(t.tags))
    end = inner[1] if inner else start
    while end < min(len(t.tags), start + _FEW) and t.tags[end] in "VEKGLHBJN":
        end += 1
    return max(end, min(start + 1, len(t.tags)))


def _spent(t: Tagged, i: int) -> str:
    """ "The crew spent [nine hours] on the roof": time the crew spent on the roof."""
    verb = i - 1
    while verb > 0 and t.tags[verb] in "RJD":
        verb -= 1
    if t.lower[max(verb, 0)] not in _SPENDING:
        return ""
    end = i + 1
    while t.tags[end : end + 1] == "R":
        end += 1
    if t.tags[end : end + 1] in tuple("inawxG"):
        thing = phrase_after(t, end + 1, len(t.tags))
        end = thing[1] if thing else end + (t.tags[end] == "G")
        if t.tags[end : end + 1] in tuple("QKD#"):
            end = i + 1  # "at number one": it goes on
    doer = subject(t, verb)
    told = f"spent {t.slice(i + 1, end)}"
    return (_clause(t, doer, told, "time") if doer else "") or f"time {told}"


def _how_long(t: Tagged, i: int) -> str:
    """ "The firm has led the market for [two decades]": how long the firm has led the market."""
    at = i - 1
    while at > 0 and t.tags[at] in "RJD":
        at -= 1
    if at < 0 or t.tags[at] != "r":
        return ""
    if at == 0 or t.tags[at - 1] in ',;:–"':
        return _fronted(t, i)
    verb = verb_before(t, at)
    low = verb
    while low > 0 and t.tags[low - 1] in "BHMRX":
        low -= 1
    doer = subject(t, verb) if verb >= 0 else None
    if doer is None or doer[1] > low or not _is_one_clause(t, low, at):
        return ""
    return _clause(t, doer, t.slice(low, at), "how long")


def _fronted(t: Tagged, i: int) -> str:
    """ "For [two months], Ada Moor has been training nurses": how long Ada Moor has been training nurses."""
    start = i + 1 + (t.tags[i + 1 : i + 2] == ",")
    doer = phrase_after(t, start, len(t.tags))
    if doer is None:
        return ""
    low = doer[1]
    if t.tags[low : low + 1] == ",":
        low = t.tags.find(",", low + 1, low + _REACH) + 1
    verb = low
    while t.tags[verb : verb + 1] and t.tags[verb] in "BHMRX":
        verb += 1
    if not low or t.tags[verb : verb + 1] not in tuple("VLUWEG"):
        return ""
    thing = phrase_after(t, verb + 1, len(t.tags))
    return _clause(t, doer, t.slice(low, thing[1] if thing else verb + 1), "how long")


def _is_one_clause(t: Tagged, low: int, high: int) -> bool:
    return not any(tag in 'Q,;:"–()k' for tag in t.tags[low:high])


def _clause(t: Tagged, doer: Span, told: str, opening: str) -> str:
    """ "how long" or "time", a subject, and what it did; "" where that is too long for a label."""
    opened = doer[0] and t.tags[doer[0] - 1] == "D"
    article = t.lower[doer[0] - 1] + " " if opened else ""
    who = doer_words(t, doer) or (t.lower[doer[0]] if t.tags[slice(*doer)] == "K" else "")
    words = f"{article}{who} {told}"
    return f"{opening} {words}" if who and len(words) <= _LONGEST else ""


def is_window(t: Tagged, i: int) -> bool:
    """Whether a length of time is looked back or ahead on: "in the past [15 years]", "over the next"."""
    return i > 1 and t.lower[i - 1] in _WINDOWS and t.tags[i - 2] in "DSRinxrfa"
