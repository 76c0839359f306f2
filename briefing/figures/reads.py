"""One figure of a sentence: its frame, kind and measure, beside the figures before it."""

import re
from dataclasses import dataclass

from briefing.figures.grammar.phrases import phrase_after, verb_before
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS
from briefing.figures.measures.anaphora import is_mark, is_step, is_teller, is_value, is_yardstick
from briefing.figures.measures.counting import counted_noun, number_of, plural
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.frames import read_frame
from briefing.figures.measures.kinds import RATES, kind_of
from briefing.figures.measures.labels import (
    before_time,
    finish,
    head_of_subject,
    plain,
    possessive,
    uncapitalised,
    words_of,
)
from briefing.figures.measures.level_labels import last_resort
from briefing.figures.measures.naming import label
from briefing.figures.measures.object_labels import goes_on
from briefing.figures.measures.ordinals import quantity_text
from briefing.figures.measures.persons import age_label, names_no_one
from briefing.figures.measures.purposes import purpose
from briefing.figures.measures.rivals import rival
from briefing.figures.measures.wordlists import CONTEST, QUANTIFYING, SEATING, SHARING
from briefing.figures.quantities import steps
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.inheritance import Context, Sort
from briefing.figures.words.families import DURATIONS, WARMTHS, is_duration, is_measured, is_money
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.quantity import Quantity
from briefing.model import Direction, Kind, Number, Slot, Status

_PLACED = re.compile(r" (?:in|on|at) ")
_HALF = 50  # percent
_HEADING, _ITEM = 6, 14  # words before a colon that may be what is told of; before a figure alone
_OF_WHICH = ("to", "of", "in", "from", "for")  # "those to Chile"
_COMPLEMENT = re.compile(rf" (?:{'|'.join(_OF_WHICH)}) ")
_FURNITURE = row("measures", "heads", "furniture")
_IN_TURN = re.compile(r"How long .+ (?:was|were) (\w+)\Z")  # "Ada was jailed for two years, Tom for three"
_THAT = frozenset(("that", "that's", "that’s", "this"))
_ALL_OF_TIME = re.compile(r", (?:all|(?:the )?(?:whole|full)|(?:the )?(?:first|last)(?: \w+){0,2})\Z")
_OWNER = re.compile(r"[^\s]+['’]s? ")


@dataclass(slots=True)
class Read:
    """One figure of the sentence in hand."""

    quantity: Quantity
    i: int  # its word in the sentence
    frame: Frame
    kind: Kind
    direction: Direction | None
    measure: str
    topic: tuple[int, int] | None
    inherited: set[Slot]
    whole: str = ""  # what it counts or is a share of
    status: Status = "reported"
    period: str = ""
    place: str = ""
    sort: Sort = ("", False)
    aged: bool = False  # whether it is somebody's age
    echo: bool = False  # whether it is the next step of the one before: "in year two, [650]"


def read_one(
    t: Tagged, i: int, quantity: Quantity, reads: list[Read], topic_label: str, context: Context
) -> Read:
    """Frame, kind and measure of one figure; ``reads`` are those before it in the sentence."""
    noun = counted_noun(t, quantity)
    frame = read_frame(t, i, quantity, bool(noun))
    kind, direction = kind_of(t, i, frame, quantity)
    read = Read(quantity, i, frame, kind, direction, "", frame.topic, set())
    read.aged = quantity.unit.endswith("of age")
    read.whole = (
        "people"
        if quantity.unit == "people"
        else noun or (finish(words_of(t, frame.topic)) if frame.role in ("amount", "answer") else "")
    )
    last = reads[-1] if reads and reads[-1].quantity.unit == quantity.unit else None
    if last and not read.whole:
        read.whole = last.whole  # "six bombs: five that exploded, one that"
    gap = _gapped(t, i, quantity, reads) if reads else None
    if last and steps.echoes(t.text, quantity, last.quantity):
        read.echo, read.measure, read.topic = True, last.measure, last.topic
        read.kind, read.direction = last.kind, last.direction
        return read
    against = "" if gap else rival(t, i, quantity)
    if against:
        read.measure = against
    elif gap:
        change, read.topic, read.measure = gap
        read.kind, read.direction = change.kind, change.direction
    elif reads and frame.role == "result" and t.tags[reads[-1].i + 1 : i] == "t":
        read.measure, read.topic = reads[-1].measure, reads[-1].topic
    elif reads and _is_about(t, frame, quantity, _before(reads, quantity)):
        _take_over(t, read, _before(reads, quantity))
    else:
        read.measure, inherits = _measure(t, read, noun, reads, topic_label, context)
        if inherits and read.aged and t.tags[i - 1 : i] in (",", "("):
            read.measure = ""  # "Ferris Jr., 33," is not as old as whom the sentence before named
        elif inherits:
            read.inherited.add("measure")
    if last and _is_either(t, last.i, i) and not counted_noun(t, last.quantity):
        last.measure = read.measure  # "four or five people"
    if quantity.unit and not noun and frame.role != "modifier":
        thing = finish(number_of(t, i, quantity.unit))
        if thing and thing.lower() not in read.measure.lower():
            read.measure = thing
        elif (
            read.measure.lower() in QUANTIFYING and quantity.unit.islower() and not is_measured(quantity.unit)
        ):
            read.measure = finish(plural(quantity.unit))  # "a group of 31 red and six blue cars"
    if read.aged and names_no_one(t, i, read.measure, quantity.qualifier):
        read.measure, elsewhere = age_label(t, i, read.measure, quantity.qualifier)
        read.inherited.discard("measure")
        if elsewhere:
            read.inherited.add("measure")
    if read.measure and not against and not (last and is_yardstick(t, i)):
        context.remember(quantity.unit, read.measure, bool(noun))
    return read


def _take_over(t: Tagged, read: Read, earlier: Read) -> None:
    """Give a figure the measure of the one before it that it speaks of, with whose or where it says."""
    frame, quantity = read.frame, read.quantity
    part = earlier.kind in ("ratio", "share") and quantity.form != "fraction" and quantity.unit != "%"
    if frame.role == "again" and earlier.quantity.form != "multiple" and not part:
        read.kind, read.direction = earlier.kind, earlier.direction
    read.measure, read.topic = earlier.measure, earlier.topic
    if frame.role == "compared" and earlier.kind == "share" and quantity.unit == earlier.quantity.unit == "%":
        read.kind = "share"  # "22.6% of new cars, against 17.6% a year earlier"
    if quantity.unit == "%" and earlier.quantity.unit == "vote" and earlier.measure.startswith("Votes"):
        read.measure = f"Share of {uncapitalised(earlier.measure)}"
    if frame.role == "again" and earlier.measure and is_money(quantity.unit):
        goes_on = earlier.measure == finish(purpose(t, earlier.i, "")) or (
            t.lower[read.i - 1] == "and" and t.tags[read.i + 1 : read.i + 2] == "r" and not frame.tail
        )
        receiver = finish(purpose(t, read.i, "")) if goes_on else ""
        read.measure = receiver or read.measure  # "$9 would go to bakers and [$4 to cooks]"
    if frame.role == "again" and earlier.measure and frame.tail:
        if read.measure == earlier.measure and not is_known(t.slice(frame.tail[0] + 1, frame.tail[1])):
            read.measure = f"{_PLACED.split(earlier.measure)[0]} {t.slice(*frame.tail)}"
    elif frame.role == "compared" and frame.tail:
        who = t.slice(*frame.tail)
        verb = earlier.frame.verb if quantity.unit == "%" else -1
        won = verb >= 0 and t.lower[verb] in SEATING | SHARING | CONTEST
        first = won and earlier.frame.role in ("level", "object")  # "Alder had 51%, against [39%] for Birch"
        next_one = earlier.frame.tail and earlier.measure == finish(words_of(t, earlier.frame.tail))
        if (first or next_one) and _is_rival(t, frame.tail):
            read.measure = finish(words_of(t, frame.tail))
        else:
            measure = earlier.measure
            if earlier.frame.role == "compared" and earlier.frame.tail:  # "7% for Alder and [5%] for Birch"
                measure = measure.removesuffix(f" for {t.slice(*earlier.frame.tail)}")
            read.measure = _of_another(who, measure, t.tags[read.i : frame.tail[0]])


def _is_rival(t: Tagged, who: tuple[int, int]) -> bool:
    return t.tags[who[1] - 1] == "P" and not is_known(t.slice(*who))


def _of_another(who: str, measure: str, between: str) -> str:
    """The measure of somebody else: "had a poor view of Moor, compared to [40%] for Birch"."""
    done, by, _ = measure.partition(" by ")
    won = by and done.lower().endswith("won")  # "won 34 seats, to 12 for the Whigs"
    if won or ((by or is_past(measure.lower())) and "f" in between):
        return f"{done} by {who}"  # "gave $5, compared to $1 from the guild"
    thing, of, whom = measure.rpartition(" of ")
    if of and whom[:1].isupper() and who[:1].isupper():
        return f"{thing} of {who}"
    if not measure:
        return finish(who)
    share = _OWNER.match(measure)
    if share and measure.startswith("share of ", share.end()) and who[:1].isupper():
        return f"{possessive(who)} {measure[share.end() :]}"  # "had 53% of the vote, against 46% for Moss"
    return f"{who}: {measure.partition(': ')[2]}" if ": " in measure else f"{measure} for {who}"


def _among_them(t: Tagged, i: int, whole: str) -> str:
    """ "Put the arrests at 47, two of them cooks": cooks; "of six raids, he was involved in four of them"."""
    if t.tags[i + 1 : i + 3] != "oK":
        return ""
    told = phrase_after(t, i + 3, len(t.tags)) if t.tags[i + 3 : i + 4] in ("N", "P") else None
    return finish(words_of(t, told) or whole)


def _is_either(t: Tagged, first: int, i: int) -> bool:
    """Whether only "or" stands between two figures."""
    return t.word(first + 1) == "or" and not t.tags[first + 2 : i].strip("R")


def _before(reads: list[Read], quantity: Quantity) -> Read:
    """The figure before; a length of time only for another: "$38m for the six months, a rise of 11%"."""
    if quantity.unit == "%" and [read.quantity.unit for read in reads[-2:]] == ["vote", "vote"]:
        return _most(reads[-2:]) if _value(quantity) > _HALF else reads[-1]  # "approved it 90 to 30, or 75%"
    if is_duration(quantity.unit):
        return reads[-1]
    return next((read for read in reversed(reads) if not is_duration(read.quantity.unit)), reads[-1])


def _most(reads: list[Read]) -> Read:
    return max(reads, key=lambda read: _value(read.quantity))


def _value(quantity: Quantity) -> Number:
    return quantity.value[0] if isinstance(quantity.value, tuple) else quantity.value


def _measure(
    t: Tagged, read: Read, noun: str, reads: list[Read], topic_label: str, context: Context
) -> tuple[str, bool]:
    """The measure that the words beside a figure name, else one named before, and whether far before."""
    frame, quantity = read.frame, read.quantity
    if is_money(quantity.unit) and t.word(read.i - 1) == "=":
        return "Exchange rate", False
    if frame.role != "change" and is_mark(t, read.i):
        for earlier in reversed(reads):
            if quantity.unit in ("", earlier.quantity.unit) and not is_duration(earlier.quantity.unit):
                return earlier.measure, False
    of_last = reads and (
        quantity.unit != "people" or (takes_who(reads[-1].whole) and t.word(read.i + 1) != "others")
    )
    parted = reads[0] if reads and t.lower[0] == "of" and "Q" in t.tags[1:4] else None  # "Of 90 bids at"
    told = t.word(read.i - 1) == "that" and reads and not takes_who(reads[-1].whole)
    of_last = of_last and not told  # "found in one survey that 44% say"
    left_out = (parted or reads[-1]).whole if of_last and frame.role == "answer" and frame.whole < 0 else ""
    if reads and not noun and frame.role == "object" and goes_on(t, frame, quantity, reads[-1].quantity):
        left_out = reads[-1].whole
    if standing := _stood_for(t, frame.topic, reads[-1].measure if reads else context.measure(quantity.unit)):
        return standing, not reads
    if reads and not noun and frame.role in ("level", "beside"):
        among = _among_them(t, read.i, reads[-1].whole)
        if among:
            return among, False
    measure = label(t, read.i, frame, quantity, noun or left_out)
    if reads and frame.topic and t.tags[slice(*frame.topic)] == "S" and reads[-1].measure:
        rest = reads[-1].measure  # "Colorado’s postings are down, and Ohio’s are"
        owned = _OWNER.match(rest)
        rest = rest[owned.end() :] if owned else uncapitalised(rest)
        return f"{t.slice(*frame.topic)} {rest}", False
    if measure and topic_label and " " not in measure and measure.lower() not in topic_label.lower():
        measure = f"{topic_label}: {uncapitalised(measure)}"
    if is_known(measure) and measure.lower() != noun.lower():
        measure = ""  # a place is where, not what
    mandated = frame.role == "answer" and not noun and t.tags[frame.verb : frame.verb + 2] == "Eb"
    if mandated and reads and reads[-1].quantity.unit == quantity.unit and reads[-1].measure:
        read.kind = "level" if reads[-1].kind == "change" else reads[-1].kind
        return reads[-1].measure, False  # "to 5.2%, above the 5.14% mandated by the code"
    if measure == "Cost" and context.measure(quantity.unit).startswith("Cost"):
        return context.measure(quantity.unit), True  # "it would cost $9": what was said to cost
    if measure and frame.role in ("change", "of") and is_step(measure) and not topic_label:
        if noun:
            return finish(noun), False
        before = reads[-1].measure if reads else context.measure(quantity.unit)
        return before or measure, bool(before and not reads)
    if measure and is_teller(t, read.i, frame.topic, measure):
        if noun:
            return finish(noun), False
        if reads and read.kind == "change" and reads[-1].measure:
            return reads[-1].measure, False
        measure = context.measure(quantity.unit)
        return measure or topic_label, bool(measure)
    if measure and topic_label and measure.lower() in topic_label.lower():
        measure = topic_label
    if measure or topic_label:
        return measure or topic_label, False
    return _unnamed(t, read, noun, reads, context)


def _unnamed(t: Tagged, read: Read, noun: str, reads: list[Read], context: Context) -> tuple[str, bool]:
    """The measure of a figure beside which no words name one, and whether it was named far before."""
    quantity = read.quantity
    if read.kind == "rank":
        return finish(quantity_text(t, read.i)), False
    measure = _other_extreme(t, read.i, reads)
    if measure or quantity.unit in DURATIONS:
        lasts = [other.measure for other in reads if is_duration(other.quantity.unit) and not other.aged]
        return measure or (_IN_TURN.sub(r"Time \1", lasts[-1]) if lasts else ""), False
    measure = context.measure(quantity.unit)
    compared = read.kind == "change" and t.tags[read.i + 2 : read.i + 3] == "h"
    if compared and quantity.unit == "%" and not reads and t.lower[0] in _THAT:
        measure = context.latest() or measure  # "That is 30 percent fewer than in May"
    if is_money(quantity.unit) and read.kind == "change" and is_value(t, read.frame.topic):
        return "Value", False
    if measure:
        return measure, True
    measure = plain(t, read.frame.topic) or finish(noun) or head_of_subject(t, read.i)
    if not measure and (quantity.unit == "%" or is_money(quantity.unit)):
        measure = finish(last_resort(t, read.i))
    if not measure and quantity.unit in WARMTHS:
        measure = "Temperature"
    return measure or ("People" if quantity.unit == "people" else ""), False


def _stood_for(t: Tagged, topic: tuple[int, int] | None, antecedent: str) -> str:
    """Of "those to Chile" after exports to Peru: exports to Chile; "" where no such word stands."""
    if topic is None or not antecedent:
        return ""
    at = topic[0] - 1 - (t.tags[topic[0] - 1 : topic[0]] == "D")  # the preposition, before an article too
    if at < 1 or t.lower[at - 1] not in ("those", "that") or t.lower[at] not in _OF_WHICH:
        return ""
    return finish(f"{_COMPLEMENT.split(antecedent)[0]} {t.slice(at, topic[1])}")


def _other_extreme(t: Tagged, i: int, reads: list[Read]) -> str:
    """ "The highest forecast is 84 cents, the lowest is [74]": lowest forecast."""
    if i < 3 or t.tags[i - 1] != "B" or t.lower[i - 3] != "the" or not t.lower[i - 2].endswith("est"):
        return ""
    first, _, rest = reads[-1].measure.partition(" ") if reads else ("", "", "")
    return finish(f"{t.lower[i - 2]} {rest}") if first.endswith("est") and rest else ""


def _gapped(
    t: Tagged, i: int, quantity: Quantity, reads: list[Read]
) -> tuple[Read, tuple[int, int], str] | None:
    """The change that an elided verb repeats: "exports rose 5% and imports [2%]", "and those to Chile 3%".

    With it the phrase measured and its label.
    """
    role = "result" if t.tags[i - 1] == "t" else "change"
    change = next((read for read in reversed(reads) if role in (read.kind, read.frame.role)), None)
    by = t.tags[i - 1] == "b" and change is not None and t.tags[change.i - 1] == "b"
    if change is None or (change.quantity.unit != quantity.unit and not by):
        return None
    at = i - 1 if t.tags[i - 1] in "bt" else i
    conjunction = t.tags.rfind("c", change.i, at)
    joint = t.tags.rfind("c", change.i, conjunction)
    if (
        joint > 0
        and t.tags[joint + 1 : conjunction].strip("DJNP") in ("n", "o", "r")
        and t.tags[at - 1] == "N"
    ):
        conjunction = joint  # "and duties on wine and spirits by 5%"
    listed = t.tags[change.i + 1] == "," and t.tags[i + 1 : i + 2] in ("c", ",")
    listed = listed and t.lower[at - 1] not in RATES  # "sales rose 5%, the profit margin 12%, and"
    if conjunction < 0 and listed and not is_known(t.slice(change.i + 2, at)):
        conjunction = change.i + 1  # "tin fell 1%, [zinc 0.7%] and copper 2%"
    if conjunction < 0 or any(tag in "VYLUWBHMEGQ;:Auds" for tag in t.tags[conjunction:at]):
        return None
    topic = conjunction + 1, at
    if not any(tag in PLAIN_NOUNS for tag in t.tags[slice(*topic)]) or t.tags[at - 1] not in PLAIN_NOUNS:
        return None
    if t.lower[topic[0]] in ("those", "that"):
        head = change.measure.split(" ")[0]
        return change, topic, finish(f"{head} {t.slice(topic[0] + 1, at)}") if head else ""
    if t.tags[topic[0]] not in "DJNPS":
        return None
    if t.tags[verb_before(t, change.i)] == "Y" and change.frame.topic is None:
        return change, topic, change.measure  # "the guild forecasts 2% growth and the board 3%"
    return change, topic, finish(words_of(t, topic))


def _is_about(t: Tagged, frame: Frame, quantity: Quantity, earlier: Read) -> bool:
    """Whether a figure speaks of what the one before it measures."""
    if frame.role in ("again", "compared"):
        return True
    if frame.role in ("change", "origin", "result") and frame.topic is None and frame.tail is not None:
        return True
    if frame.topic and frame.topic[0] > earlier.i:
        return False
    # "from 9,800 troops to 5,500"
    return (
        frame.role in ("origin", "result")
        and not quantity.unit
        and bool(earlier.measure and counted_noun(t, earlier.quantity))
    )


def label_before_colon(t: Tagged) -> str:
    """ "Semiconductors: Exports jumped": what stands before a colon near the head of a sentence.

    Before a figure alone it may be longer: "Milk powder, butter and cheese, all markets: up 5.1 percent".
    """
    at = t.tags.find(":", 0, _ITEM)
    if at > 0 and t.text[t.ends[at] : t.ends[at] + 1].isdigit():
        return ""  # "at 9:10"
    item = at > 0 and (t.tags[at + 1 : at + 2] == "Q" or t.word(at + 1) in ("up", "down"))
    if (
        at < 1
        or (at >= _HEADING and not item)
        or t.tags[0] in "Qinratfbwx(|"
        or (at > 1 and any(tag in ("QVYUWBHMGEk@" if item else "QVYUWBHMGE,k@K") for tag in t.tags[:at]))
    ):
        return ""
    words = _ALL_OF_TIME.sub("", t.slice(0, before_time(t, 0, at) if item else at))
    return "" if (words.isupper() and len(words) > 5) or words.lower() in _FURNITURE else words
