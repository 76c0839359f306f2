"""Measures that a word or two before a figure tell, or stand for: "€1 = $1.10", "home to 11,000"."""

from collections.abc import Callable
from typing import NamedTuple

from briefing.figures.discourse.ellipsis import after_those, among_them, one_of_them, stood_for
from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.memory import Memory
from briefing.figures.discourse.taking_over import next_answer, part_of_it, spoken_of
from briefing.figures.frames.count import located
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.label_parts.anaphora import is_mark
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.label_parts.sentence_before import stood_for_before
from briefing.figures.quantities.sharing import sums_up
from briefing.figures.units.families import is_duration, is_money
from briefing.figures.votes.margins import bare_margin
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import QUANTIFYING

_PUTTING = row("measures", "verbs", "placing")
_VALUING = row("measures", "verbs", "valuing")
_RECKONING = _PUTTING | row("measures", "verbs", "reckoning_at")


_FAVOUR = ("favor", "favour")


class _Told(NamedTuple):
    """A figure in its sentence: ``noun``: what it counts; ``reads``: the figures before it."""

    t: Tagged
    read: FigureInContext
    noun: str
    reads: list[FigureInContext]
    memory: Memory


Found = tuple[str, bool]  # a measure, and whether it was named far before


def told_in_short(
    t: Tagged, read: FigureInContext, noun: str, reads: list[FigureInContext], memory: Memory
) -> Found | None:
    """The measure of a figure that few words beside it tell; None where none do."""
    rule = _BY_WORD_BEFORE.get(t.word(read.i - 1))
    if rule or reads:
        told = _Told(t, read, noun, reads, memory)
        found = (rule(told) if rule else None) or (_of_last(told) if reads else None)
        if found:
            return found
    at = after_those(t, read.frame.topic) if read.frame.topic else -1
    if at > 0 and read.frame.topic:
        measure = reads[-1].measure if reads else memory.measure(read.quantity.unit)
        standing = stood_for(t, at, read.frame.topic[1], measure)
        if standing:
            return standing, not reads
    return _of_them(t, read, noun, reads[-1]) if reads else None


def _exchanged(told: _Told) -> Found | None:
    return ("Exchange rate", False) if is_money(told.read.quantity.unit) else None


def _rest(told: _Told) -> Found | None:
    """ "Two charges fell, but he was guilty on the remaining 11": remaining charges."""
    if not told.reads or told.read.quantity.unit or told.noun or not told.reads[-1].whole:
        return None
    return finish(f"{told.t.lower[told.read.i - 1]} {told.reads[-1].whole}"), False


def _out_of(told: _Told) -> Found | None:
    """ "700 claims have been settled out of 2,000": claims."""
    if told.noun or told.t.word(told.read.i - 2) != "out" or not told.reads:
        return None
    unit, after = told.read.quantity.unit, told.t.tags[told.read.i + 1 : told.read.i + 2]
    if unit and unit == told.reads[-1].quantity.unit and after in ("", *".,;)"):
        return finish(plural(unit)), False  # "is ahead by 900 ballots out of 22,000"
    return (finish(told.reads[-1].whole), False) if not unit and told.reads[-1].whole else None


def _home_to(told: _Told) -> Found | None:
    lives = told.read.quantity.unit in ("", "people") and told.t.word(told.read.i - 2) == "home"
    return ("Population", False) if lives else None


def _including(told: _Told) -> Found | None:
    """ "90 flying hours, including 40 on jets": flying hours on jets."""
    t, i, unit = told.t, told.read.i, told.read.quantity.unit
    where = located(t, i + 1) if told.reads and is_duration(unit) else None
    if where is None or told.reads[-1].quantity.unit != unit or not told.reads[-1].measure:
        return None
    return finish(f"{told.reads[-1].measure} {t.slice(*where)}"), False


def _had_it_at(told: _Told) -> Found | None:
    """ "Investors valued it at $9", "had put them at $15", "the lab had it at 38 kg"."""
    t, i = told.t, told.read.i
    verb = t.word(i - 3)
    if t.tags[i - 2 : i - 1] != "K" or verb not in _RECKONING:
        return None
    if is_money(told.read.quantity.unit) and verb in _VALUING:
        return "Value", False
    if told.reads and verb in _PUTTING:
        return told.reads[-1].measure, False
    before = stood_for_before(t, t.word(i - 2)) if not told.reads and told.read.quantity.unit == "%" else ""
    if before:
        return before, False  # "Moor was the favourite. A poll put him at 49%"
    return _reckoned(told) if t.word(i - 2) == "it" else None


def _reckoned(told: _Told) -> Found:
    """What somebody reckons with, told before: "the weight is 40 kg, though the lab had it at [38 kg]"."""
    unit = told.read.quantity.unit
    like = next((other.measure for other in reversed(told.reads) if other.quantity.unit == unit), "")
    if like:
        return like, False
    named = told.memory.measure(unit) if unit or told.t.word(told.read.i - 3) in _PUTTING else ""
    return named, bool(named)


def _by_so_many(told: _Told) -> Found | None:
    """ "The Tories survived by 84": their winning margin."""
    bare = not told.read.quantity.unit and not told.noun and told.read.quantity.form == "cardinal"
    margin = finish(bare_margin(told.t, told.read.i)) if bare else ""
    return (margin, False) if margin else None


def _voted_so(told: _Told) -> Found | None:
    """ "Members voted 92 percent in favour of it": members who voted in favour."""
    t, i = told.t, told.read.i
    so = told.read.quantity.unit == "%" and t.word(i + 1) == "in" and t.word(i + 2) in _FAVOUR
    who = subject(t, i - 1) if so else None
    if who is None or not is_plural(t.lower[who[1] - 1]) or "K" in t.tags[slice(*who)]:
        return None
    return finish(f"{words_of(t, who)} who voted {t.slice(i + 1, i + 3)}"), False


_BY_WORD_BEFORE: dict[str, Callable[[_Told], Found | None]] = {
    "=": _exchanged,
    "remaining": _rest,
    "other": _rest,
    "of": _out_of,
    "to": _home_to,
    "including": _including,
    "at": _had_it_at,
    "by": _by_so_many,
    "voted": _voted_so,
}


def _of_last(told: _Told) -> Found | None:
    """What is told of the figure before: "70 percent of it", "three times what", "above its record of 5"."""
    t, read, reads = told.t, told.read, told.reads
    i, unit = read.i, read.quantity.unit
    part = unit == "%" or read.quantity.form == "fraction"
    vote = next_answer(t, read, reads[-1])
    if vote:
        read.kind = reads[-1].kind
        return vote, False
    if part and t.lower[i + 1 : i + 3] == ["of", "it"] and is_money(reads[-1].quantity.unit):
        return part_of_it(t, i, reads[-1].measure), False
    if read.quantity.form == "multiple" and _is_of_it(t, i):
        return spoken_of(reads, read.quantity).measure, False  # "bail at $9, three times what she asked for"
    if t.lower[i - 3 : i - 2] == ["leaving"] and t.lower[i - 1] == "with" and read.whole:
        return finish(f"{plural(unit)} left"), False  # "lost nine seats, leaving them with 15"
    between = t.text[reads[-1].quantity.end : read.quantity.start].lower()
    if unit == reads[-1].quantity.unit and sums_up(between, unit):
        return reads[-1].measure, False  # "nine died, taking the total to 31"
    if read.frame.role != "change" and is_mark(t, i):
        for earlier in reversed(reads):
            if unit in ("", earlier.quantity.unit) and not is_duration(earlier.quantity.unit):
                return earlier.measure, False
    return None


def _is_of_it(t: Tagged, i: int) -> bool:
    """Whether a multiple is of another number of the thing told of: "three times what", "the number"."""
    if t.tags[i - 1 : i] not in (",", "(", "–", "c"):
        return False
    return t.word(i + 1) == "what" or (t.word(i + 1) == "the" and t.word(i + 2) in QUANTIFYING)


def _of_them(t: Tagged, read: FigureInContext, noun: str, last: FigureInContext) -> Found | None:
    """What "the longest of them" and "two of them" stand for."""
    extreme = one_of_them(t, read.i, read.quantity, last)
    if extreme:
        return extreme, False
    told_of = not noun and read.frame.role in ("level", "beside")
    among = among_them(t, read.i, last.whole) if told_of else ""
    return (among, False) if among else None
