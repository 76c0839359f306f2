"""Part of a figure before, told apart from it by a phrase: "cuts of $600m, [$350m] of it from fares"."""

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.phrases import names_things, phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import on_over
from briefing.figures.label_parts.labels import finish, uncapitalised, words_of
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.units.families import is_money

_OF_IT = ("oKf", "oKx", "oKi")
_LEADING = tuple("firnat")
_PLACING = ("in", "at", "on")
_WAYS = ("through", "via", "by", "under", "over", "with", "from")


def part_apart(t: Tagged, read: FigureInContext, last: FigureInContext | None) -> str:
    """The "cuts from fares" of "$9 in cuts, including [$4] from fares", "share of pay from tips"; or ""."""
    i, unit = read.i, read.quantity.unit
    topic = read.frame.topic
    its = t.tags[i + 1 : i + 4] in _OF_IT and topic is not None and topic[1] == i - 1
    part = unit == "%" or (not unit and read.quantity.form == "fraction")
    if its and topic and part and read.frame.role == "beside":
        phrase = _phrase(t, i + 3)
        ratio = last is not None and last.kind == "ratio" and "Q" in t.tags[topic[0] - 1 : topic[1]]
        whole = "" if ratio else f" of {uncapitalised(words_of(t, topic))}"
        return finish(f"share{whole} {phrase}") if phrase else ""  # "by a 7-1 margin, 70% of it from fares"
    sums = last is not None and is_money(unit) and is_money(last.quantity.unit) and last.kind == "level"
    if (
        last is None
        or not sums
        or not last.measure
        or read.frame.role == "amount"
        or t.lower[i - 2 : i] != [",", "including"]
    ):
        return ""
    phrase = _phrase(t, i + 1)
    led = phrase.partition(" ")[0]
    return f"{last.measure} {phrase}" if phrase and f" {led} " not in last.measure else ""


def _phrase(t: Tagged, at: int) -> str:
    """The phrase by a preposition at ``at``: "from fares"."""
    at += t.tags[at : at + 2] == "fx"  # "from outside Tarn"
    inner = phrase_after(t, at + 1) if t.tags[at : at + 1] in (*_LEADING, "x") else None
    low = at - (t.tags[at : at + 1] == "x" and t.tags[at - 1] == "f")
    return t.slice(low, inner[1]) if inner and t.tags[inner[1] - 1] in "NPA" else ""


def another_way(t: Tagged, i: int, measure: str) -> str:
    """The "cooks hired through guilds" of "hired 40 cooks through ads and [30] through guilds"; or ""."""
    way = t.word(i + 1)
    told, led, tail = measure.rpartition(f" {way} ")
    if not led:
        return ""
    if way in _PLACING:
        return _in_the_other(t, i, told, tail)
    if way not in _WAYS:
        return ""
    at = on_over(t, i + 2, "DJ")
    counted = t.tags[at : at + 1] == "Q" and names_things(t.words[at])
    words = words_of(t, (at, at + 1) if counted else phrase_after(t, i + 2))
    return finish(f"{told} {way} {words}") if words else ""


def _in_the_other(t: Tagged, i: int, told: str, tail: str) -> str:
    """The "hurt in the first crash" of "40 were hurt in the second crash and [30] in the first"; or ""."""
    the, which, *thing = tail.split()[:4] if tail.startswith("the ") else ["", ""]
    other = t.word(i + 3)
    parted = other in VOCABULARY.ordinals and which in VOCABULARY.ordinals and other != which
    ends = t.word(i + 2) == "the" and t.tags[i + 4 : i + 5] in ("", *".,;:")
    return " ".join((told, t.lower[i + 1], the, other, *thing)) if parted and ends and thing else ""
