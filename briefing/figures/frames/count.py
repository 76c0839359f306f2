"""Figures that count: "346 people died", "killed 30 people", "knocked out power to 900,000 homes"."""

import re

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, FINITE_VERBS, MODIFIERS, NOUNS, PLAIN_VERB_FORMS
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import COPULAR, PARTICLES

_HOLDING = row("measures", "verbs", "holding")
_AWAY = row("measures", "heads", "whereabouts")
_SHARE = re.compile(r" in |%|percent|per cent|half|third|quarter|fifth")
_NAMES = re.compile("(?:,D?P+)*,?cD?P+")  # "in Chad[, Mali and the Congo]"
_FEW = 4  # words of such a phrase
AMONG = row("measures", "heads", "among")
_SUPPLIED = row("measures", "heads", "supplied")
_CUTTING_OFF = row("measures", "verbs", "cutting_off")
RESTORED = ["restored", "to"]
_OFF = ("out", "off", "down")


def is_whole(t: Tagged, i: int) -> bool:
    """Whether the figure before is a part of this: "won eight of its [nine matches]"."""
    at = back_over(t, i - 1, "DSR", 1)
    at -= t.word(at - 1) == "out"  # "eight out of [36 judges]"
    return at > 0 and t.tags[at - 1] == "Q"


def handled(t: Tagged, at: int) -> Frame | None:
    """ "knocked out power to 900,000 homes": what was done with them, told as an object and its verb."""
    if (t.tags[at] == "r" and t.lower[at - 1] in _OFF) or t.lower[at - 1 : at + 1] == RESTORED:
        return _gone(t, at)
    thing = phrase_before(t, at, at - 4)
    if thing is None or thing[0] < 1 or t.tags[thing[1] - 1] not in COMMON_NOUNS:
        return None
    if t.tags[thing[0]] == "G" and thing[1] - thing[0] > 1:
        thing = thing[0] + 1, thing[1]  # "owing money to 340,000 customers"
    verb = verb_right_before(t, thing[0])
    if verb < 0 and thing[0] > 1 and t.tags[thing[0] - 1] in "xud" and t.lower[thing[0] - 1] in PARTICLES:
        verb = thing[0] - 2
    cut = thing[0] - 1 - (t.tags[thing[0] - 1] == "x" and thing[0] > 1)
    if t.tags[cut] in "WA" and is_cut_off(t, found := Frame("count", None, cut, tail=thing)):
        return found
    if verb < 0 or t.tags[verb] not in PLAIN_VERB_FORMS:
        return None
    return Frame("count", None, verb, tail=thing)


def _gone(t: Tagged, at: int) -> Frame | None:
    """The power of "power was out for [900 homes]", "power has been restored to 900 homes"; else None."""
    be = back_over(t, at - 2, "RBHM") + 1
    supply = (be - 1, be) if be > 0 and t.lower[be - 1] in _SUPPLIED else None
    return Frame("count", None, at - 1, tail=supply) if supply else None


def is_cut_off(t: Tagged, frame: Frame) -> bool:
    """Whether a verb takes away what runs to homes: "cut water to 40 people"."""
    supply = frame.tail is not None and t.lower[frame.tail[1] - 1] in _SUPPLIED
    return supply and (t.lower[frame.verb] in _CUTTING_OFF or t.lower[frame.verb] in _OFF)


def verb_right_before(t: Tagged, low: int) -> int:
    """The verb that a phrase from ``low`` is the object of, or -1: "avoided [losses]"."""
    at = back_over(t, low - 1, MODIFIERS, -1)
    return at if at >= 0 and t.tags[at] in PLAIN_VERB_FORMS else -1


def topic_of_count(t: Tagged, j: int) -> Span | None:
    """Whose count it is: the subject of the verb that governs the figure."""
    verb = j if j >= 0 and t.tags[j] in "VHGEULW" else verb_before(t, j + 1) if j >= 0 else -1
    if verb < 0 or t.tags[verb] == "Y":
        return None
    return subject(t, verb)


def owner_in_list(t: Tagged, i: int) -> Span | None:
    """Whose the counts of a list are: "[Barlow] finished with 27 points 11 rebounds and six assists"."""
    tags = t.tags
    at = back_over(t, i - 1, "c,QDRJ")
    if at < 1 or not (tags[at] == "w" or (tags[at] == "r" and "Q" in tags[at:i])):
        return None
    before = at - 1
    while before > 0 and (tags[before] in "JRiud" or _is_place(t, before)):
        before -= 1
    return subject(t, before) if t.lower[before] in _HOLDING else None


_OFFERED = ("sale", "rent", "hire", "auction")


def tells_there(t: Tagged, j: int) -> bool:
    """Whether "there" is the subject of the "be" at word ``j``: "there appeared to be"."""
    return _there(t, j) >= 0


def told_before_there(t: Tagged, j: int) -> Span | None:
    """What a bare number after "there are" counts, the last plural before: "states do, there are nine"."""
    before = t.tags[: max(_there(t, j), 0)]
    if before[:1] in tuple("ina") and not any(tag in "VLUWBHM" for tag in before):
        return None  # "in the hill towns, the guild said, there are 400"
    for at in range(len(before) - 1, -1, -1):
        if before[at] in COMMON_NOUNS and is_plural(t.lower[at]):
            return phrase_before(t, at + 1)
    return None


def _there(t: Tagged, j: int) -> int:
    """The "there" that is the subject of the "be" at word ``j``, or -1."""
    at = j - 1
    while at > 0 and (t.tags[at] in "BHMXt" or t.lower[at] in COPULAR):
        at -= 1
    return at if at >= 0 and t.lower[at] == "there" else -1


def _is_place(t: Tagged, at: int) -> bool:
    """Whether a figure is a place among rivals: the "second" of "came in second with 40 points"."""
    return t.tags[at] == "Q" and t.lower[at] in VOCABULARY.ordinals


def past_brackets(t: Tagged, at: int) -> int:
    """The word after a parenthesis that opens at ``at``, or after ", or 30%," and ", a third," told again."""
    if t.tags[at : at + 1] not in (",", "("):
        return at
    told_again = t.tags[at : at + 4] == ",cQ," and t.lower[at + 1] == "or"
    if told_again and t.tags[at + 4 : at + 5] in tuple(FINITE_VERBS):
        return at + 4
    if t.tags[at : at + 3] == ",Q," and t.tags[at + 3 : at + 4] in tuple(FINITE_VERBS):
        return at + 3 if _SHARE.search(t.lower[at + 1]) else at
    closing = t.tags.find(")", at, at + 25) if t.tags[at : at + 1] == "(" else -1
    return closing + 1 if closing > 0 else at


def past_others(t: Tagged, at: int) -> int:
    """The word after "and 300 businesses" or ", including an infant,"."""
    tags = t.tags
    if tags[at : at + 1] == "c" and at + 1 < len(tags):
        if tags[at + 1] == "Q":
            return at + 2
        inner = phrase_after(t, at + 1)
        return inner[1] if inner else at
    if tags[at : at + 1] == "–":
        closing = tags.find("–", at + 1, at + 22)
        if closing > 0 and tags[closing + 1 : closing + 2] in tuple("BHMVERWUL"):
            return closing + 1
    some = tags[at + 1 : at + 3] == "Qo"  # "nine people, two of them children, are"
    # "among them 12 children,", "including 12 children,"
    listed = t.word(at + 1) == "including" or t.lower[at + 1 : at + 3] == ["among", "them"]
    some = some or listed
    if tags[at : at + 1] == "," and (some or tags[at + 1 : at + 2] in ("x", "R", "D", "k", "V")):
        closing = tags.find(",", at + 1, at + 22)
        while listed and closing > 0 and tags[closing + 1 : closing + 2] not in tuple("BHMVERWUL"):
            closing = tags.find(",", closing + 1, at + 22)  # "including an infant, two cooks and a cat, were"
        if (
            closing > 0
            and tags[closing + 1 : closing + 2] in tuple("BHMVERWUL")
            and (some or "Q" not in tags[at + 1 : closing])
        ):
            return closing + 1
    return at


def whereabouts(t: Tagged, at: int) -> Span | None:
    """Where those counted are, told by "be" at ``at``: "124 guests are [still in the building]"."""
    low, at = at, on_over(t, at, "BHM", at + _FEW)
    at = at if t.word(at) in _AWAY else on_over(t, at, "BHRM", low + _FEW)
    if at == low or "B" not in t.tags[low:at]:
        return None
    # "35 were from Spain", but "nine of them were from"
    home = phrase_after(t, at + 1) if t.tags[at : at + 2] == "fP" and t.tags[low - 1] == "Q" else None
    return (at, home[1]) if home else located(t, at)


def located(t: Tagged, at: int) -> Span | None:
    """A short phrase of place or state at ``at``: "in the building", "among the hostages", "away"."""
    if t.word(at) in _AWAY and t.tags[at + 1 : at + 2] in ("", *".,;cm"):
        return at, at + 1
    if t.word(at) in AMONG and t.word(at + 1) == "those" and t.tags[at + 2 : at + 3] in ("V", "E", "J"):
        return at, at + 3  # "among those killed"
    if t.lower[at : at + 2] == ["at", "large"]:
        return at, at + 2
    if t.tags[at : at + 3] in ("urN", "urA") and t.lower[at] == "up":
        return at, at + 3  # "up for election"
    if t.word(at) == "for" and t.word(at + 1) in _OFFERED:
        return at, at + 2  # "for sale"
    out = t.lower[at : at + 2] == ["out", "of"]  # "are out of work"
    if at >= len(t.tags) or t.tags[at] not in "inax":
        return None
    if t.tags[at] == "x" and not out and t.lower[at] not in AMONG:
        return None
    inner = phrase_after(t, at + 1 + out)
    if inner is None or inner[1] - inner[0] > _FEW or t.tags[inner[1] - 1] not in NOUNS:
        return None
    return at, end_of_names(t, inner[1])


def end_of_names(t: Tagged, at: int) -> int:
    """Where a list of names ends of which the first ends before ``at``: "in Chad, Mali and the Congo"."""
    listed = _NAMES.match(t.tags, at) if t.tags[at - 1] == "P" else None
    goes_on = listed is not None and t.tags[listed.end() : listed.end() + 1] in tuple(FINITE_VERBS + "SN")
    return listed.end() if listed and not goes_on else at
