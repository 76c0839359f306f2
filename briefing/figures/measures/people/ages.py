"""Whose age a figure is, by name where the sentence has one: "Tom Moor, a 39-year-old baker"."""

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import Span, head_end, phrase_before, with_complements
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import without_possessive, words_of
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.people import takes_who

_CLOSES = (",", ".", "", ")", "–", ";", ":")
_VERBS = frozenset("BHMVLYUWE")


def bearer(t: Tagged, i: int, frame: Frame) -> str:
    """The name of who is so old at word ``i``; "" where the sentence does not name them."""
    if frame.topic is None:
        return ""
    if frame.role == "object":
        return short_name(t, subject(t, frame.verb))  # "Ada Moor turned 20"
    owner = on_over(t, i + 1, "PNJ") if frame.role in ("modifier", "of") else i
    if owner > i + 1 and t.tags[owner : owner + 1] == "S" and t.tags[owner - 1] == "P":
        return without_possessive(t.slice(i + 1, owner + 1))  # "19-year-old Ada Moor's mill"
    low, end = frame.topic
    high = head_end(t, frame.topic)  # the baker of "baker from Tarn"
    name = run_start(t, high, "P")
    before = t.lower[name - 1]
    if low < name < high and (t.tags[name - 1] in "NVE" or takes_who(before) or is_past(before)):
        return t.slice(name, high)  # "the 20-year-old cook Tom Moor", "the second killed Ada Moor, 17"
    if name == low < high - 2 and takes_who(t.lower[low]):
        return t.slice(low + 1, high)  # "Neighbour Ada Moor, 17" at the head of a sentence
    if frame.role == "beside" and t.tags[i - 1 : i] in (",", "("):
        return _last_of(t, i, frame.topic) or _one_at(t, frame.topic)
    if frame.role != "modifier" or name < high:
        return ""
    return _after(t, end) or _before(t, i, end) or _is_one(t, i, high)


def _is_one(t: Tagged, i: int, high: int) -> str:
    """ "[Tom Moor] was a 22-year-old student": the name before "was" of whom that is told; else ""."""
    if t.tags[i - 2 : i] != "BD" or t.lower[i - 1] != "a" or not takes_who(t.lower[high - 1]):
        return ""
    name = run_start(t, i - 2, "P")
    plain = t.tags[name - 1 : name] in ("", *'.;:–"c')
    return t.slice(name, i - 2) if name < i - 2 and plain and not is_known(t.slice(name, i - 2)) else ""


def _last_of(t: Tagged, i: int, topic: Span) -> str:
    """The Ada Moor of "including Dorn and [Ada Moor], 33", where no other age follows."""
    joint = t.tags.rfind("c", *topic)
    listed = t.tags[i + 1 : i + 3] in ("cQ", ",Q")
    named = joint >= 0 and t.lower[joint] == "and" and not t.tags[joint + 1 : topic[1]].strip("P")
    return t.slice(joint + 1, topic[1]) if named and not listed else ""


def _one_at(t: Tagged, topic: Span) -> str:
    """The baker of "quizzed the [baker] at Tarn, 61", "the [baker] at the wheel, 61", who is no place."""
    low = topic[0] - (t.tags[topic[0] - 1 : topic[0]] == "D")
    someone = phrase_before(t, low - 1) if low > 1 and t.tags[low - 1] in "ainwfx" else None
    place = not t.tags[slice(*topic)].strip("P") or low < topic[0]
    if someone is None or not place or t.tags[someone[1] - 1] != "N":
        return ""
    return words_of(t, someone) if takes_who(t.lower[someone[1] - 1]) else ""


def _after(t: Tagged, end: int) -> str:
    """ "His 19-year-old brother, [Tom Moor], was"."""
    if t.tags[end : end + 1] != ",":
        return ""
    high = on_over(t, end + 1, "P")
    listed = t.tags[high + 1 : high + 2] == "c"  # "her daughter, Ada, and Tom"
    return (
        t.slice(end + 1, high) if high > end + 1 and t.tags[high : high + 1] in _CLOSES and not listed else ""
    )


def _before(t: Tagged, i: int, end: int) -> str:
    """ "[Tom Moor], a 39-year-old baker, won"; in "In Tarn, a 26-year-old man was shot" there is no name."""
    led = run_start(t, i, "JN")  # "the humble 76-year-old son"
    at = run_start(t, i, "DNSPJ") if t.tags[i - 1 : i] == "S" else led - (t.tags[led - 1 : led] == "D")
    if at < 2 or at == i or t.tags[at - 1] != ",":
        return ""
    opens = at == 2 and t.tags[0] == "N" and not is_plural(t.lower[0])  # "Moor, a 39-year-old baker"
    low = 0 if opens else run_start(t, at - 1, "P")
    if low > 1 and t.tags[low - 2 : low] == "Po" and is_known(t.slice(low, at - 1)):
        at, low = low, run_start(t, low - 1, "P")  # "Ada Moor of Chile, a 39-year-old baker"
    if low == at - 1 or is_known(t.slice(low, at - 1)):
        return ""
    # "According to Moor, a 26-year-old man", but "With Moor, a 26-year-old man, in the chair"
    led_in = low > 0 and _VERBS.isdisjoint(t.tags[:low]) and t.lower[low - 1] != "with"
    closed = with_complements(t, (end - 1, end))[1]
    goes_on = t.tags[closed : closed + 1] in _VERBS
    return "" if goes_on or led_in else t.slice(low, at - 1)
