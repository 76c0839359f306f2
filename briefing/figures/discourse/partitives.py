"""Parts of what a figure counts, told by their own words: "40 hikers died, 12 of them children"."""

import re
from typing import NamedTuple

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.frames.part import opening
from briefing.figures.grammar.phrases import phrase_after, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    DETERMINERS_ADVERBS,
    PLAIN_NOMINALS,
    PLAIN_NOUNS,
    PLAIN_VERBS,
    VERB_GROUP,
)
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import EMPTY, finish, uncapitalised, words_of
from briefing.figures.measures.counts.bare_places import placed
from briefing.figures.measures.deeds.deed import deed
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.units.families import is_measured, is_money
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import phrases, row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import MAKING_UP, REPRESENTING

_STANDING_FOR = row("measures", "heads", "standing_for")
_GROUP = re.compile(r".* of (?:the|those|these|its|their|his|her|our) (.+)", re.IGNORECASE)
_WITH_OTHERS = re.compile("(?:D?[JNPS]+,?)+c")  # "including [the mayor and] two guards"
_COUNTS = ("level", "share", "ratio")
_TOLLS = tuple(row("measures", "heads", "tolls"))
_ANYONE = frozenset(("people", "others"))
_SHORT = 32  # letters of a whole's label that bears some words more
_FEW = 4  # words after a preposition


class _Told(NamedTuple):
    """What a part is said to be: things ("children"), a deed ("freed"), or other words ("on the roof")."""

    things: str = ""
    deed: str = ""
    other: str = ""
    place: bool = False  # where alone, which is told elsewhere
    said: bool = False  # whether a verb says what they are


class _Whole(NamedTuple):
    """What a part is of: the label of the whole, and its noun alone."""

    measure: str
    noun: str


_NOTHING = _Told()
_FRONTING = ("of", "among")


def tell_parts(t: Tagged, reads: list[FigureInContext]) -> None:
    """Name those of a sentence's figures that count parts after what these are, in place."""
    for order, read in enumerate(reads):
        if read.kind not in _COUNTS or is_money(read.quantity.unit) or is_measured(read.quantity.unit):
            continue
        measure = finish(_part(t, order, reads))
        if measure:
            read.measure = measure
            read.inherited.discard("measure")


def _part(t: Tagged, order: int, reads: list[FigureInContext]) -> str:
    """The label of a part; "" of a figure that is none."""
    read = reads[order]
    i, earlier = read.i, reads[:order]
    group = _GROUP.fullmatch(t.words[i]) if " of " in t.words[i] else None
    included = bool(earlier) and _is_included(t, order, reads)
    if group and not (included and earlier[-1].quantity.unit == "people"):
        return _of_group(t, i, group[1]) if read.quantity.value != 1 else ""
    among_those = _of_those(t, i) if t.lower[i + 1 : i + 3] == ["of", "those"] else ""
    if among_those:
        return among_those
    if _stands_for_whole(t, i):
        whole = _whole_before(t, read, earlier) or _whole_told_before(read)
        return _label(_told(t, whole.noun, i, i + 3), whole, _is_all_but(t, i)) if whole else ""
    if read.frame.whole > i:
        later = next((other for other in reads[order + 1 :] if other.i == read.frame.whole), None)
        return _of_later(t, read, later) if later and later.whole else ""
    if included:
        whole = _whole_before(t, read, earlier)
        return _included(t, read, whole) if whole else ""
    told = _of_fronted(t, read, earlier) if t.lower[0] in _FRONTING else ""
    told = told or (_of_same(t, i, earlier[-1]) if earlier else "")
    return told or (_of_sentence_before(t, read) if "measure" in read.inherited else "")


def _of_sentence_before(t: Tagged, read: FigureInContext) -> str:
    """Of "12 were children" after "The flood killed 31 hikers"."""
    whole = _whole_told_before(read)
    told = _told(t, whole.noun, read.i, read.i + 1) if whole else _NOTHING
    return _label(told, whole) if whole and told.things and told.said else ""


def _whole_told_before(read: FigureInContext) -> _Whole | None:
    """What a figure was said to count by a sentence before."""
    if "measure" not in read.inherited:
        return None
    words = read.measure.split()
    end = next((at + 1 for at, word in enumerate(words) if is_plural(word.lower())), 0)
    noun = " ".join(words[:end])
    kept = read.quantity.unit[:1].isupper() or words[0][1:2].isupper()
    return _Whole(read.measure, noun if kept else noun[:1].lower() + noun[1:]) if end else None


def _stands_for_whole(t: Tagged, i: int) -> bool:
    """Whether "of them" or "of whom" follows the figure at word ``i``."""
    return t.tags[i + 1 : i + 2] == "o" and i + 2 < len(t.lower) and t.lower[i + 2] in _STANDING_FOR


def _of_group(t: Tagged, i: int, group: str) -> str:
    """Of "two of the dead": what these two are, or what befell them."""
    told = _told(t, "people", i, i + 1)
    if told.things:
        return _among(told.things, group) if told.said else ""
    state = group.lower() in phrases("harmed", "states")
    those = "people killed" if group.lower() == "killed" else group
    return f"{those} {told.deed or told.other}" if state and told != _NOTHING else ""


def _of_those(t: Tagged, i: int) -> str:
    """Of "six of those found dead were cooks": cooks among those found dead."""
    be = t.tags.find("B", i + 3, i + 3 + _FEW)
    told = _told(t, "people", i, be) if be > i + 3 else _NOTHING
    return f"{told.things} among {t.slice(i + 2, be)}" if told.things else ""


def _among(things: str, group: str) -> str:
    if group.lower() == "killed":
        return f"{things} killed"
    return f"{things} among {'the ' if group.lower() in phrases('harmed', 'states') else ''}{group}"


def _of_later(t: Tagged, read: FigureInContext, whole: FigureInContext) -> str:
    """Of "11 of the 40 hikers were women", "women made up 11 of the 40 hikers"."""
    measure, i = _Whole(whole.measure, whole.whole), read.i
    at = opening(t, whole.i, "")
    told = _told(t, whole.whole, i, at) if at < len(t.tags) else _NOTHING
    if told.things and told.said:
        return _label(told, measure)
    verb = back_over(t, i - 1, "ruDR")
    things = _making_up(t, verb)
    if things:
        return _label(_Told(things), measure)
    is_it = t.tags[back_over(t, i - 1, DETERMINERS_ADVERBS)] == "B"  # "is one of 40 mills that closed"
    return _heads_of_part(t, i, measure) if read.measure == whole.measure and not is_it else ""


def _making_up(t: Tagged, verb: int) -> str:
    """The women of "women made up 11 of the 40 hikers"; "" where the verb at ``verb`` tells no such thing."""
    who = subject(t, verb) if verb >= 0 and t.lower[verb] in MAKING_UP else None
    if who is None or t.tags[who[1] - 1] not in PLAIN_NOUNS:
        return ""
    if t.lower[verb] in REPRESENTING and not is_plural(t.lower[who[1] - 1]):
        return ""  # "the guild represents 11 of the 40 cooks"
    things = doer_words(t, who)
    return "" if things.lower() in EMPTY else things


def _heads_of_part(t: Tagged, i: int, whole: _Whole) -> str:
    """The "names of hikers hurt" of "the names of 11 of the 40 hikers hurt"; else what is counted alone."""
    heads = phrase_before(t, i - 1) if t.tags[i - 1 : i] == "o" else None
    several = heads is not None and is_plural(t.lower[heads[1] - 1])
    if several and _rest(whole):
        return f"{words_of(t, heads)} of {uncapitalised(whole.measure)}"
    return whole.noun


def _of_fronted(t: Tagged, read: FigureInContext, earlier: list[FigureInContext]) -> str:
    """Of "of the 31 hikers killed, 12 were children", "of the dead, 12 were children"."""
    i = read.i
    if t.tags[i + 1 : i + 2] not in ("B", "H"):
        return ""
    comma = t.tags.find(",")
    if comma < 0 or t.tags[comma + 1 : i].strip(DETERMINERS_ADVERBS):
        return ""
    if earlier:
        whole = _Whole(earlier[0].measure, earlier[0].whole)
        fits = whole.noun and len(earlier) == 1 and not t.tags[1 : earlier[0].i].strip(DETERMINERS_ADVERBS)
        return _label(_told(t, whole.noun, i, i + 1), whole) if fits else ""
    group = phrase_after(t, 1, comma)
    told = _told(t, "people", i, i + 1)
    return _among(told.things, words_of(t, group)) if group and told.things else ""


def _of_same(t: Tagged, i: int, before: FigureInContext) -> str:
    """Of "30 of the dead were pupils and another nine were cooks": the cooks, of the same dead."""
    if t.tags[i + 1 : i + 2] != "B" or t.tags[before.i + 1 : before.i + 2] != "B":
        return ""
    group = _GROUP.fullmatch(t.words[before.i])
    told = _told(t, "people", i, i + 1) if group else _NOTHING
    return _among(told.things, group[1]) if group and told.things else ""


def _is_included(t: Tagged, order: int, reads: list[FigureInContext]) -> bool:
    """Whether a figure is one of the parts in "40 people, including 12 women", "among them 12 women"."""
    i = reads[order].i
    at = t.tags.rfind("x", reads[0].i, i)
    inside = t.tags[at + 1 : i]
    named = _WITH_OTHERS.fullmatch(inside)
    if at < 0 or (inside.strip("QcDRJ,K") and not named) or "," in inside.partition("c")[2]:
        return False
    among = t.lower[at] == "among" and t.lower[at + 1] in _STANDING_FOR
    return among or (t.lower[at] == "including" and "K" not in t.tags[at:i])


def _included(t: Tagged, read: FigureInContext, whole: _Whole) -> str:
    if " " not in t.words[read.i]:
        return _label(_told(t, whole.noun, read.i, read.i + 1), whole)
    if not read.whole or read.measure.lower() != read.whole.lower():
        return ""
    told = _rest(whole) or whole.noun in phrases("harmed", "states")
    return _label(_Told(read.whole), whole) if told else ""


def _whole_before(t: Tagged, read: FigureInContext, earlier: list[FigureInContext]) -> _Whole | None:
    """The figure before that a part is of, no part itself."""
    for order in range(len(earlier) - 1, -1, -1):
        whole = earlier[order]
        noun = _told_by_measure(whole) or whole.whole
        if not noun or not whole.measure or is_measured(whole.quantity.unit):
            continue
        from_there = t.tags[whole.i - 1] == t.tags[read.i + 1 : read.i + 2] == "f"
        if from_there and order:
            continue  # "nine cooks from six towns, including [two] from Tarn"
        natives = placed(t, whole.i, noun).removeprefix("of ") if from_there else ""
        if natives:
            return _Whole(finish(natives), natives)  # "cooks from six towns, including two from Tarn"
        part = _stands_for_whole(t, whole.i) or _is_included(t, order, earlier)
        alike = read.quantity.unit in ("", whole.quantity.unit) or " " in t.words[read.i]
        alike = alike and (takes_who(noun) or t.lower[read.i - 1] != "whom")
        if not part and alike:
            return _Whole(whole.measure, noun)
    return None


def _told_by_measure(whole: FigureInContext) -> str:
    """The "dead" of "the number of dead stands at 27", "the death toll is 27"."""
    measure = whole.measure.lower()
    if measure.endswith(_TOLLS):
        return "dead"
    return measure if measure in phrases("harmed", "states") else ""


def _is_all_but(t: Tagged, i: int) -> bool:
    return t.lower[max(0, i - 2) : i] == ["all", "but"]


def _told(t: Tagged, noun: str, i: int, at: int) -> _Told:
    """What the words from ``at`` say of the part at word ``i``; ``noun``: what the whole counts."""
    tags, last = t.tags, len(t.tags)
    start, at = at, on_over(t, at, VERB_GROUP)
    if at >= last or tags[at] in ",.;:–)":
        return _Told(other=t.slice(start, at)) if tags[start:at].strip("R") == "" else _NOTHING
    if tags[at] in PLAIN_NOMINALS:
        things = phrase_after(t, at, last)
        if things and tags[things[1] - 1] in PLAIN_NOUNS and is_plural(t.lower[things[1] - 1]):
            return _Told(words_of(t, things), said="B" in tags[start:at])
    if tags[at] in PLAIN_VERBS:
        return _Told(deed=deed(t, at, i, noun))
    if tags[at] in "inafwxb":  # "four of them by fishermen"
        inner = phrase_after(t, at + 1 + (tags[at + 1 : at + 2] == '"'), last)
        if inner and inner[1] - inner[0] <= _FEW:
            known = tags[at] in "ina" and is_known(t.slice(*inner))
            return _Told(place=known, other="" if known else t.slice(at, inner[1]))
    return _NOTHING


def _rest(whole: _Whole) -> str:
    """What a label says of its noun: the " killed" of "Hikers killed"."""
    measure, noun = whole
    return measure[len(noun) :] if measure.lower().startswith(noun.lower() + " ") else ""


def _label(told: _Told, whole: _Whole, but: bool = False) -> str:
    """The label of a part by what it is told to be; ``but``: the part is told not to be so."""
    measure, noun = whole
    if told.things:
        if but:
            return f"{measure} who were not {told.things}"
        rest = _rest(whole)
        if noun in phrases("harmed", "states"):
            return _among(told.things, noun)
        return f"{told.things}{rest}" if rest and noun in _ANYONE else f"{told.things} among {noun}{rest}"
    if told.place:
        return measure
    if told.deed or len(measure) > _SHORT:
        return f"{noun} {told.deed or told.other}" if told != _NOTHING else ""
    first, _, last = measure.rpartition(" ")
    if told.other.endswith("ly") and first and first.lower() == noun.lower():
        return f"{first} {told.other} {last}"  # "people seriously hurt"
    return f"{measure} {told.other}" if told.other else ""
