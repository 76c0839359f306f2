"""One figure of a sentence: its frame and kind, and its measure beside the figures before it."""

import re

from briefing.figures.discourse.apart import tell_apart
from briefing.figures.discourse.backers import tell_backed
from briefing.figures.discourse.electorate import tell_voters
from briefing.figures.discourse.ellipsis import gapped, is_alike, is_either, of_another
from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.in_parallel import share_too, tell_in_parallel, whose_too
from briefing.figures.discourse.in_turn import tell_in_turn
from briefing.figures.discourse.limits import tell_limits
from briefing.figures.discourse.measured import measure_of
from briefing.figures.discourse.memory import Memory
from briefing.figures.discourse.owners import tell_owners
from briefing.figures.discourse.payers import tell_who_paid
from briefing.figures.discourse.standings import tell_whose
from briefing.figures.discourse.taking_over import (
    among_others,
    for_another,
    fronted,
    is_about,
    last_reached,
    of_whom,
    spoken_of,
    take_over,
    without_part,
)
from briefing.figures.discourse.told_apart import part_apart
from briefing.figures.frames.detection import read_frame
from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DIRECTIONS
from briefing.figures.label_parts.anaphora import is_yardstick
from briefing.figures.label_parts.counting import counted_noun, number_of, plural, with_listed
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.measures.kinds import kind_of
from briefing.figures.measures.people.age_owners import (
    age_label,
    apposed_to,
    is_the_one,
    names_no_one,
    stands_for_one,
)
from briefing.figures.measures.shares.premiums import premium
from briefing.figures.quantities import steps
from briefing.figures.units.families import is_duration, is_measured
from briefing.figures.units.quantity import Quantity
from briefing.figures.votes import sides
from briefing.figures.votes.rivals import rival
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.wordlists import QUANTIFYING

_ACTED_ON = re.compile("[DSNPAQ]|J(?!T)")  # what a verb of change acts on
_AT_PLACE = re.compile("[ain][DJNPS]+,c?")  # "two blasts [at the pier,] one at the mill"
_RISING = re.compile("[iDJT#]{0,3},[UW]t")  # "$4 this year, [rising to] $5"
_OF_WHOLE = re.compile("oD[JNP]+,[UWV]t")  # "lost 12% [of its staff, falling to] 410"


def framed(t: Tagged, i: int, quantity: Quantity) -> FigureInContext:
    """One figure in its frame, of which nothing else is known."""
    noun = counted_noun(t, quantity)
    frame = read_frame(t, i, quantity, bool(noun))
    read = FigureInContext(quantity, i, frame, with_listed(t, i, quantity, noun), frame.topic)
    read.other_side = sides.is_other(t, i, quantity.unit)
    return read


def tell_kind(t: Tagged, read: FigureInContext) -> None:
    """Tell what kind of figure one is, in place: a level or change, an age, a part of what whole."""
    read.kind, read.direction = kind_of(t, read.i, read.frame, read.quantity)
    read.aged = read.quantity.unit.endswith("of age")
    read.whole = "people" if read.quantity.unit == "people" else read.noun
    if not read.whole and read.frame.role in ("amount", "answer"):
        read.whole = finish(words_of(t, read.frame.topic))


def name_all(t: Tagged, reads: list[FigureInContext], topic_label: str, memory: Memory) -> None:
    """Give the figures of a sentence their measures, in place and from left to right."""
    for order, read in enumerate(reads):
        _name_beside(t, read, reads[:order], topic_label, memory)
    tell_in_parallel(t, reads)
    tell_whose(t, reads)
    tell_apart(reads, memory)
    tell_backed(t, reads)
    tell_voters(t, reads)
    tell_who_paid(t, reads)
    tell_limits(t, reads, memory)
    tell_owners(t, reads)
    tell_in_turn(t, reads)
    for order, read in enumerate(reads):
        if not read.quantity.unit and read.quantity.form in ("cardinal", "tally"):
            _lend_unit(t, read, reads[:order])


def _lend_unit(t: Tagged, read: FigureInContext, earlier: list[FigureInContext]) -> None:
    """Let a number that a sentence leaves bare count what its measure begins with, in place.

    "90 cooks were at work, and another [40] rested": cooks; but not "in nine mills 40 rested".
    """
    for other in reversed(earlier):
        counted = finish(other.noun) if t.tags[other.i - 1 : other.i] not in ("i", "a") else ""
        if is_plural(counted.lower()) and f"{read.measure} ".startswith(f"{counted} "):
            read.quantity.unit = other.quantity.unit
            return


def _name_beside(
    t: Tagged, read: FigureInContext, reads: list[FigureInContext], topic_label: str, memory: Memory
) -> None:
    """Give a figure its measure, in place; ``reads`` are those before it in the sentence."""
    i, quantity, noun, frame = read.i, read.quantity, read.noun, read.frame
    last = reads[-1] if reads and reads[-1].quantity.unit == quantity.unit else None
    if last and not read.whole:
        read.whole = last.whole  # "six bombs: five that exploded, one that"
    if last and steps.echoes(t.text, quantity, last.quantity):
        read.echo, read.measure, read.topic = True, last.measure, last.topic
        read.kind, read.direction = last.kind, last.direction
        return
    against = _name(t, read, noun, reads, topic_label, memory)
    if last and is_either(t, last.i, i) and not counted_noun(t, last.quantity):
        last.measure = read.measure  # "four or five people"
    if quantity.unit and not noun and frame.role not in ("modifier", "answer"):
        _name_by_number(t, read)
    apposed = apposed_to(t, i) if read.aged else ""
    if apposed:
        read.measure = finish(f"age of {apposed}")
        read.inherited.discard("measure")
    elif read.aged and names_no_one(t, i, read.measure, quantity.qualifier):
        _name_age(t, read, memory)
    if read.aged:
        told_before = "measure" in read.inherited and t.word(i - 1) == "at"
        if told_before and memory.is_of_other(quantity.value, read.measure):
            read.measure += " then"  # "Ada Moor, 32, sang. At [26], she was jailed"
        memory.remember_age(quantity.value, read.measure)
    if read.measure and not against and not (last and is_yardstick(t, i)):
        memory.remember(quantity, read.measure, bool(noun) and not _is_home(t, i, reads))


def _name_age(t: Tagged, read: FigureInContext, memory: Memory) -> None:
    """Give an age its measure, in place: of "Ada Moor, 19, left. Then the [19-year-old] sang" Ada Moor's."""
    i, age = read.i, read.quantity.value
    read.measure, elsewhere = age_label(t, i, read.measure, read.quantity.qualifier)
    if elsewhere and is_the_one(t, i) and memory.is_of_other(age, read.measure):
        read.measure = "Age"
    if read.measure == "Age" and stands_for_one(t, i):
        read.measure = memory.age(age) or "Age"
        elsewhere = read.measure != "Age"
    read.inherited.discard("measure")
    if elsewhere and read.measure != "Age":
        read.inherited.add("measure")


def _is_home(t: Tagged, i: int, reads: list[FigureInContext]) -> bool:
    """Whether a figure counts where those of the one before are from: "nine cooks from [six towns]"."""
    return t.tags[i - 1 : i] == "f" and bool(reads and reads[-1].whole)


def _name(
    t: Tagged,
    read: FigureInContext,
    noun: str,
    reads: list[FigureInContext],
    topic_label: str,
    memory: Memory,
) -> bool:
    """Give a figure its measure, in place; whether it is one of two sides set against each other."""
    i, quantity = read.i, read.quantity
    if reads and _is_turned(t, read, reads[-1]):
        read.measure, read.topic = reads[-1].measure, reads[-1].topic
        return False
    gap = gapped(t, i, quantity, reads) if reads else None
    if gap:
        change, read.topic, read.measure = gap
        if read.kind != "change":  # "volumes were 4% lower, and revenue 3% higher"
            read.kind, read.direction = change.kind, change.direction
        return False
    apart = finish(premium(t, i, quantity.unit)) or part_apart(t, read, reads[-1] if reads else None)
    if apart:
        read.measure = apart
        return False
    read.measure = rival(t, i, quantity)
    if read.measure:
        return True
    earlier = spoken_of(reads, quantity) if reads else None
    if read.frame.role == "origin" and t.tags[read.frame.verb] in DIRECTIONS:
        earlier = last_reached(reads, quantity) or earlier
    there = _elsewhere(t, reads[-1], read) if reads and not quantity.unit else ""
    if there:
        read.measure = there
    elif reads and _is_led_to(t, reads[-1], read):
        read.measure, read.topic = reads[-1].measure, reads[-1].topic
    elif earlier and is_about(t, read, earlier):
        take_over(t, read, earlier)
    else:
        read.measure, inherits = measure_of(t, read, noun, reads, topic_label, memory)
        if not reads:
            read.measure = whose_too(t, read.measure, memory.measure(quantity.unit))
        share_too(t, read, reads[-1].measure if reads else memory.measure(quantity.unit))
        if inherits and read.aged and t.tags[i - 1 : i] in (",", "("):
            read.measure = ""  # "Ferris Jr., 33," is not as old as whom the sentence before named
        elif inherits:
            read.inherited.add("measure")
        if inherits or (reads and read.measure == reads[-1].measure):
            read.measure = of_whom(t, i, read.measure)
        read.measure = without_part(t, read.frame.topic, fronted(t, i, read.measure))
        if reads and read.measure:
            read.measure = of_another(t, read, reads) or _of_that_age(t, read, reads)
        if reads and " among " in read.measure and reads[-1].kind != "rank":
            read.measure = among_others(t, i, reads[-1], read.measure)
    if reads and t.word(i - 1) == "or" and read.measure == reads[-1].measure:
        read.measure = for_another(t, i, read.measure)
    return False


def _elsewhere(t: Tagged, last: FigureInContext, read: FigureInContext) -> str:
    """The "blasts at mill" of "killed in 2 blasts at the pier, [1] at the mill"; "" of other numbers."""
    between, alike = t.tags[last.i + 1 : read.i], t.tags[read.i + 1 : read.i + 2]
    here, before = read.quantity.value, last.quantity.value
    fewer = not isinstance(here, tuple) and not isinstance(before, tuple) and here <= before
    told_too = fewer and last.noun and _AT_PLACE.fullmatch(between) and alike == between[:1]
    place = phrase_after(t, read.i + 2) if told_too else None
    words = words_of(t, place)
    return finish(f"{last.noun} {t.word(read.i + 1)} {words}") if words else ""


def _is_turned(t: Tagged, read: FigureInContext, last: FigureInContext) -> bool:
    """Whether a multiple right after a figure is how that changed, or this what it came from.

    "a fee of $100 [halved] from [$200]".
    """
    if last.i == read.i - 1:
        acts = _ACTED_ON.match(t.tags, read.i + 1) is not None  # "300 firms doubled profit"
        return read.quantity.form == "multiple" and t.lower[read.i].endswith("ed") and not acts
    come_from = last.i == read.i - 2 and t.tags[read.i - 1] == "f" and last.quantity.form == "multiple"
    return come_from and last.i > 0 and t.tags[last.i - 1] == "Q"


def _of_that_age(t: Tagged, read: FigureInContext, reads: list[FigureInContext]) -> str:
    """The "support among voters aged 18 to 29" of a measure that ends before the age; others as they are."""
    end = read.frame.topic[1] if read.frame.topic else 0
    ends_there = end and read.measure.endswith(t.words[end - 1])
    aged = ends_there and any(earlier.aged and earlier.i == end for earlier in reads)
    return f"{read.measure} {t.slice(end, end + 1)}" if aged else read.measure


def _is_led_to(t: Tagged, last: FigureInContext, read: FigureInContext) -> bool:
    """Whether a level is the next of the figure right before it: "from 3% to [4%]", "to 9 from [8]"."""
    between, unit = t.tags[last.i + 1 : read.i], last.quantity.unit
    if read.frame.role == "origin":
        return last.frame.role == "result" and between in ("f", ",f") and unit == read.quantity.unit
    if read.frame.role != "result":
        return False
    if is_duration(unit) and not is_duration(read.quantity.unit):
        return False  # "rose over the past 12 months to $84"
    rising = _RISING.fullmatch(between) is not None and t.lower[read.i - 2].endswith("ing")
    lost = last.kind == "change" and unit in ("%", "") and not read.quantity.unit
    whole = lost and _OF_WHOLE.fullmatch(between) is not None and t.lower[read.i - 2].endswith("ing")
    return between == "t" or (rising and is_alike(last.quantity, read.quantity)) or whole


def _name_by_number(t: Tagged, read: FigureInContext) -> None:
    """Name a figure after "the number of" its things, or after its unit where it is of a mere group."""
    unit = read.quantity.unit
    thing = finish(number_of(t, read.i, unit))
    if thing and thing.lower() not in read.measure.lower():
        read.measure = thing
    elif read.measure.lower() in QUANTIFYING and unit.islower() and not is_measured(unit):
        read.measure = finish(plural(unit))  # "a group of 31 red and six blue cars"
