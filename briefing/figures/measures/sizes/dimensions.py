"""Labels for distances, ages, speeds and sizes, which name a dimension rather than a thing."""

import re

from briefing.figures.frames.count import past_brackets
from briefing.figures.frames.frame import Frame, Role
from briefing.figures.frames.shape import shape
from briefing.figures.grammar.phrases import (
    Span,
    phrase_after,
    phrase_before,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.measures.durations.label_of_time import label_of_time
from briefing.figures.measures.durations.lengths_of_time import is_compound
from briefing.figures.measures.people.ages import bearer
from briefing.figures.measures.sizes.distances import distance
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.units.families import (
    AREAS,
    DURATIONS,
    LENGTHS,
    PERCENT,
    SPEEDS,
    VOLUMES,
    WARMTHS,
    WEIGHTS,
    is_measured,
)
from briefing.figures.units.quantity import Quantity
from briefing.figures.votes.margins import margin
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row, row_names
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import MEETING

_SWELTERING = row("measures", "dimensions", "sweltering")
_SPEEDY = row("measures", "dimensions", "speed_words")
_AGED = row("measures", "dimensions", "age_words")
_WARM = WARMTHS | {"degree"}
_WHOSE = ("his", "her")
_NAMING = {"speed": _SPEEDY, "temperature": row("measures", "dimensions", "warmth_words")}
_ZONES = ("zone", "zones", "limit", "limits")  # "in a 50-mph zone", "above the 50-mph limit"
_LIMITS = row("measures", "dimensions", "limits")
_WEIGHING = row("measures", "dimensions", "weighing")
_IN = ("volume", "weight", "area")  # "6 litres in volume"
_MOVED = ("change", "result", "origin")
_UNDER = row("measures", "dimensions", "underneath")
_BELOW = row("measures", "dimensions", "below")
_LYING = row("measures", "dimensions", "lying")
_SURFACES = frozenset((*row("measures", "dimensions", "surfaces"), "sea level"))
_NAMED_SO = re.compile(r"[A-Za-z][a-z]+ [A-Z]")
_LOSSES = row("measures", "dimensions", "losses")
_TREATED = row_names("measures", "dimensions", "treated")
_FALLING = row("measures", "dimensions", "falling")
_INTO = ("into", "onto", "down", "over", "off", "from")
_LONG = ("mile", "km")
_NEAR = 7  # words back to the verb of a level
_PRAISING = re.compile(r"[A-Z][a-z]+ing [A-Z]")


def dimension(t: Tagged, i: int, quantity: Quantity) -> str:
    """The label of a margin, distance or time at word ``i``; "" where nothing beside it names one."""
    ratio = quantity.unit == "x" and t.word(i + 1) == "margin"
    if ratio or quantity.unit in ("pp", "point", "%", "vote", "ballot"):
        return margin(t, i, quantity.unit) or (_treated(t, i) if quantity.unit == "%" else "")
    # "lost 9 feet from its rim"
    lost = t.tags[i - 1 : i] in ("U", "W") and t.lower[i + 1 : i + 3] == ["from", "its"]
    if quantity.unit in LENGTHS and "-" not in t.words[i] and not lost:
        return distance(t, i, quantity)
    if quantity.unit in DURATIONS and quantity.form != "ordinal" and not is_compound(t.words[i]):
        return label_of_time(t, i)
    return ""


def _treated(t: Tagged, i: int) -> str:
    """The "enrichment of uranium" of "enrich uranium up to [20%]", "uranium enriched to [5%]"; else ""."""
    low = max(0, i - _NEAR)
    verb = next((at for at in range(i - 1, low - 1, -1) if t.lower[at] in _TREATED), -1)
    if verb < 0 or any(tag in ",;:Q" for tag in t.tags[verb:i]):
        return ""
    thing = phrase_after(t, verb + 1, i) or phrase_before(t, verb)
    return f"{_TREATED[t.lower[verb]]} of {words_of(t, thing)}" if thing else _TREATED[t.lower[verb]]


def dimensioned(t: Tagged, i: int, frame: Frame, unit: str, measure: str) -> str:
    """A measure with its dimension before it: "age of Ada Moor", "speed of train", "height of tower"."""
    kind = _kind_of(unit, frame.role)
    if unit in _WARM and _is_of_body(t, frame):
        return "Body temperature"
    if kind == "speed" and frame.role == "modifier" and measure.lower().partition(" ")[0] in _ZONES:
        return "Speed limit"
    sweltering = _sweltering(t, frame) if kind == "temperature" else ""
    if sweltering:
        return f"Temperature in {sweltering}"
    if unit in WEIGHTS and _is_weighed(t, i, frame) and measure.lower() not in _LIMITS:
        kind = "weight"
    if unit in VOLUMES and frame.role == "modifier" and measure.lower() not in _LIMITS:
        kind = "volume"  # "a 6-litre tank"
    kind = kind or _told_after(t, i, unit)
    if kind == "temperature" and t.tags[i - 1 : i] == "i":
        return "Temperature"  # "queued in front of the hall in minus 6C"
    if kind == "weight" and frame.verb > 1 and t.tags[frame.verb - 2 : frame.verb] == "YK":
        return "Weight"  # "the guard estimates it weighed 10 tonnes"
    named = bearer(t, i, frame) if kind == "age" else ""
    if named:
        return f"Age of {named}"
    if unit == "degree" and (_is_of_day(t, i) or (not measure and t.lower[i - 1] in MEETING)):
        return "Temperature"
    if not kind and unit in LENGTHS:
        kind = ("" if frame.role == "object" else shape(t, i, unit)) or _from_surface(t, i, frame)
        kind = kind or _fallen(t, i, frame)
    if unit in _LONG and frame.role == "amount" and t.word(i + 1) == "of" and not kind:
        kind = "length" if measure == finish(words_of(t, frame.topic)) else ""  # "90 miles of fence"
    if measure.lower() in _UNDER:
        measure = ""  # "trapped 700m underground"
    if unit in AREAS and frame.topic and measure == finish(words_of(t, frame.topic)):
        kind = _area(t, frame.topic, frame.role, measure.lower())
    tied = kind and t.tags[i + 1 : i + 2] == "–" and t.tags[i + 2 : i + 3] == "J"
    thing = phrase_after(t, i + 3) if tied else None
    if thing:
        return f"{kind.capitalize()} of {words_of(t, thing)}"
    if kind and not measure and (unit in LENGTHS or kind in ("speed", "weight")):
        return kind.capitalize()
    told = not set(measure.lower().split()).isdisjoint(_NAMING.get(kind, _AGED))
    if not kind or not measure or is_known(measure) or told:
        return measure
    return f"{kind.capitalize()} of {_bearing(t, frame, kind, measure)}"


def _sweltering(t: Tagged, frame: Frame) -> str:
    """The "Tarn" of "Tarn braces for 41C", the "desert" of "the desert managed 46C"; "" of no such deed."""
    verb = frame.verb - (t.word(frame.verb) in ("for", "in", "at", "through"))
    if verb < 0 or t.lower[verb] not in _SWELTERING or frame.topic is None:
        return ""
    return t.words[0] if frame.topic == (0, 1) else doer_words(t, frame.topic)


def _is_of_body(t: Tagged, frame: Frame) -> bool:
    """Whether a temperature is a person's: "his temperature", "the child's temperature", "she had a"."""
    at = frame.topic[1] - 1 if frame.topic else 0
    if at < 1 or t.lower[at] != "temperature":
        return False
    before = t.lower[at - 1]
    if before in ("a", "an") and t.tags[at - 2 : at - 1] == "H":
        who = subject(t, at - 2)
        return who is not None and (t.tags[who[0]] == "K" or takes_who(t.lower[who[1] - 1]))
    return before in _WHOSE or (before.endswith(("'s", "’s")) and takes_who(before[:-2]))


def _told_after(t: Tagged, i: int, unit: str) -> str:
    """The "volume" of "6 litres (1.6 gallons) in volume"; "" where no such word follows."""
    at = past_brackets(t, i + 1)
    at += t.tags[at : at + 1] == ")"
    named = t.word(at) == "in" and t.word(at + 1) in _IN and is_measured(unit) and unit not in PERCENT
    return t.lower[at + 1] if named else ""


def _kind_of(unit: str, role: Role) -> str:
    """The dimension that a unit alone tells."""
    if unit.endswith("of age"):
        return "age"
    if unit in WARMTHS and role in ("object", "level"):
        return "temperature"
    return "speed" if unit in SPEEDS else unit if unit == "magnitude" else ""


def _bearing(t: Tagged, frame: Frame, kind: str, measure: str) -> str:
    """What has a dimension, in words for the end of a label."""
    if kind == "age":
        measure = _without_praise(t, frame, measure)
    if frame.topic is None:
        return measure[:1].lower() + measure[1:]
    if measure.lower() != t.slice(*frame.topic).lower() and "P" not in t.tags[slice(*frame.topic)]:
        return measure[:1].lower() + measure[1:]
    small = doer_words(t, frame.topic)
    somebody = takes_who(t.lower[frame.topic[1] - 1])
    opens = kind == "age" and frame.role == "beside" and not somebody and f" {small}" not in t.text
    # of "Alexis, 34, was" the name that opens its sentence
    return measure if opens or measure.lower() != small.lower() else small


def _without_praise(t: Tagged, frame: Frame, measure: str) -> str:
    """The "Ms. Moor" of "blaming Ms. Moor, now 59", the "Ada Moor" of "a very young Ada Moor, 12"."""
    topic = frame.topic
    done_to = (
        topic
        and t.tags[topic[0] : topic[0] + 1] == "G"
        and t.tags[topic[0] - 1 : topic[0]] in ("r", "o", "f")
    )
    if _PRAISING.match(measure) or done_to:
        measure = measure.partition(" ")[2]  # also "jailed for killing his wife, 34"
    praised = topic and _NAMED_SO.match(measure) and "J" in t.tags[slice(*topic)].partition("P")[0]
    return measure.partition(" ")[2] if praised else measure


def _from_surface(t: Tagged, i: int, frame: Frame) -> str:
    """Depth or height of what lies "28km below the surface", "40 metres down", "900m above sea level"."""
    at = past_brackets(t, i + 1)
    if frame.role in _MOVED or at >= len(t.lower) or t.tags[i - 1 : i] == "r":
        return ""  # "runs for 12 miles underground"
    word = t.lower[at]
    lies = t.tags[i - 1 : i] in ("L", "B") or t.lower[i - 1] in _LYING
    if word in _UNDER or (word == "down" and lies):
        return "depth"
    if word == "below" and frame.role == "beside" and t.tags[at + 1 : at + 2] in ("", *".,;)BVL"):
        return "depth"  # "into a stream bed 40 metres below"
    thing = phrase_after(t, at + 1) if word in _BELOW or word == "above" else None
    if thing is None or not {t.lower[thing[1] - 1], words_of(t, thing).lower()} & _SURFACES:
        return ""
    return "depth" if word in _BELOW else "height"


def _fallen(t: Tagged, i: int, frame: Frame) -> str:
    """The "drop" of "the bus plunged 40 metres into the river"; "" where nothing fell."""
    at = past_brackets(t, i + 1)
    fell = frame.verb >= 0 and frame.verb < i and t.lower[frame.verb] in _FALLING
    return "drop" if fell and frame.role == "object" and t.word(at) in _INTO else ""


def _is_weighed(t: Tagged, i: int, frame: Frame) -> bool:
    """Whether a weight is told of a thing: "weighs 40 tonnes", "weighed in at 40kg", "a 40-tonne truck"."""
    if frame.role in ("modifier", "beside"):
        tied = "-" in t.words[i] or t.lower[i].endswith((" pound", " lb", " lb.", " ton", " tonne"))
        return tied or t.text[t.starts[i] : t.ends[i]].endswith("-")
    return any(at >= 0 and t.lower[at] in _WEIGHING for at in (frame.verb, frame.verb - 1, frame.verb - 2))


def _area(t: Tagged, topic: Span, role: Role, measure: str) -> str:
    """Whether what has an area is a thing: "the farm covers 40 acres", no "area" and no loss of it."""
    told = role == "of" or is_past(measure) or not _LOSSES.isdisjoint(measure.split())
    return "" if told or t.tags[topic[1] - 1] not in PLAIN_NOUNS else "area"


def _is_of_day(t: Tagged, i: int) -> bool:
    """Whether degrees are of heat, not of an angle: "the 33-degree winter day"."""
    return t.tags[i + 1 : i + 2] == "T" and is_compound(t.words[i])
