"""What a figure measures: as the words beside it name it, else as words before it did."""

import re

from briefing.figures.discourse.borne import of_bearer
from briefing.figures.discourse.ellipsis import other_extreme
from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.memory import Memory, is_rate
from briefing.figures.discourse.of_another import is_of_another, is_of_one
from briefing.figures.discourse.taking_over import OWNER, spoken_of
from briefing.figures.discourse.told_in_short import told_in_short
from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before, with_complements
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, PLAIN_NOUNS
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.label_parts.anaphora import is_step, is_teller, is_value
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.labels import finish, head_of_subject, plain, uncapitalised, words_of
from briefing.figures.label_parts.sentence_before import heading_before
from briefing.figures.lexicon import load
from briefing.figures.measures.counts.ordinals import quantity_text
from briefing.figures.measures.kinds import RATES
from briefing.figures.measures.label import label
from briefing.figures.measures.roles.level_labels import last_resort
from briefing.figures.measures.roles.object_labels import goes_on
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.units.families import DURATIONS, WARMTHS, is_duration, is_measured, is_money
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import alternation, row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import CHANGE_NOUNS
from briefing.figures.words.wordlists import QUANTIFYING

_IN_TURN = re.compile(r"How long .+ (?:was|were) (\w+)\Z")  # "Ada was jailed for two years, Tom for three"
_PEAK = re.compile(r"Peak (?:(?:number|total|level) of )?(?=\w)")
_MONTH = alternation(month.title() for month in load("periods")["months"])
_MONTHS, _FOR_MONTH = re.compile(rf"{_MONTH}(?=['’]s )"), re.compile(rf" for ({_MONTH})\b")
_APOSTROPHE = re.compile("['’]")
_PRONOUNS = frozenset(("he", "she", "it", "who", "that", "there", "what"))
_STUFF = re.compile(r" of ([a-z]+(?: [a-z]+)?) (?:an?|per|each|every) ")  # "drank four cups of tea a day"
_FEW = 3  # words of what a whole of so many is called
_CLOSE = 5  # percentage points
_FIGURES = frozenset(("figure", "share", "proportion", "percentage"))
_PERSONS = frozenset(("he", "she", "they"))
_IT = ("it", "that")
_GAINED_OR_LOST = re.compile(r"(?P<what>\S+) (?:(?P<lost>lost|shed|cut|axed)|added|gained|created)\b")
_OPENING = ("of", "among")
_THESE = ("these", "those", "them")
_AGAINST = frozenset(("above", "below", "beyond", "than", "of", "against", "versus"))
_WORKS = row("measures", "heads", "works")
_THAT = frozenset(("that", "that's", "that’s", "this"))


def measure_of(
    t: Tagged,
    read: FigureInContext,
    noun: str,
    reads: list[FigureInContext],
    topic_label: str,
    memory: Memory,
) -> tuple[str, bool]:
    """The measure that the words beside a figure name, else one named before, and whether far before."""
    frame, quantity = read.frame, read.quantity
    found = told_in_short(t, read, noun, reads, memory)
    if found:
        return found
    measure = label(t, read.i, frame, quantity, noun or _left_out(t, read, reads, memory))
    borne = finish(of_bearer(t, read, measure, reads, memory))
    if borne:
        return borne, False
    stuff = _STUFF.search(t.lower[read.i]) if "/" in quantity.unit else None
    done = uncapitalised(measure) if is_past(measure.partition(" ")[0].lower()) else ""
    if stuff and stuff[1] not in measure.lower() and (done or not measure or frame.role == "object"):
        measure = finish(f"{stuff[1]} {done}")  # "produces 900 barrels of oil a day"
    if reads and frame.topic and _is_owner(t, frame.topic) and reads[-1].measure:
        return finish(_owned(t, read.i, frame.topic, reads[-1].measure)), False
    if measure and topic_label and " " not in measure and measure.lower() not in topic_label.lower():
        measure = f"{topic_label}: {uncapitalised(measure)}"
    if is_known(measure) and measure.lower() != noun.lower():
        measure = ""  # a place is where, not what
    found = _of_earlier(t, read, noun, reads, memory, measure, topic_label)
    if found:
        return found
    if not measure and reads and t.word(read.i - 1) == "whom" and not takes_who(reads[-1].whole):
        return "People", False  # "a headcount of 9,000, of whom 400 come with Moor"
    if measure and topic_label and measure.lower() in topic_label.lower():
        measure = topic_label
    if measure or topic_label:
        return measure or topic_label, False
    return _unnamed(t, read, noun, reads, memory)


def _is_owner(t: Tagged, topic: Span) -> bool:
    """Whether a topic is a possessive alone, and no "he's"."""
    return t.tags[slice(*topic)] == "S" and _APOSTROPHE.split(t.lower[topic[0]])[0] not in _PRONOUNS


def _owned(t: Tagged, i: int, owner: Span, measure: str) -> str:
    """A measure told of another owner: "13% of Italy's economy and [12%] of Spain's"."""
    share, of, whole = measure.partition("share of ")
    if t.tags[i + 1 : i + 2] == "o" and of and OWNER.match(whole):
        return f"{share}{of}{t.slice(*owner)} {_without_owner(whole)}"
    return f"{t.slice(*owner)} {_without_owner(measure)}"


def _left_out(t: Tagged, read: FigureInContext, reads: list[FigureInContext], memory: Memory) -> str:
    """The noun that a figure leaves out for the one before: "six bombs, five of which exploded"."""
    if not reads and t.lower[0] == "of" and t.word(1) in _THESE and read.frame.role == "answer":
        return _noun_of(memory.latest())
    if not reads:
        answers = read.frame.role == "answer"
        apposed = _apposed(t, read) if answers else ""
        read.whole = apposed or read.whole or (_fronted(t, read) if answers else "")
        return read.whole if apposed or t.lower[0] in _OPENING else ""
    frame, last = read.frame, reads[-1]
    if t.word(read.i - 1) == "whom":
        last = next((earlier for earlier in reversed(reads) if takes_who(earlier.whole)), last)
    if frame.role == "object":
        return last.whole if goes_on(t, frame, read.quantity, last.quantity) else ""
    if frame.role != "answer" or frame.whole >= 0 or frame.topic:
        return ""
    if t.tags[last.i + 1] == "Y" and not t.tags[last.i + 2 : read.i].strip("DRk"):
        return ""  # "three unions said 90,000 had joined"
    if t.lower[read.i + 1 : read.i + 3] == ["of", "them"] and _is_amount(last.quantity.unit):
        return _doers(t, last)  # "the judges heard an hour of it, and [five] of them dissented"
    people = takes_who(last.whole)
    not_only = last.quantity.value == 1 or "others" in t.lower[read.i + 1 : read.i + 3]
    if read.quantity.unit == "people" and (not people or not_only):
        return ""  # "one woman died and nine were hurt"
    if t.word(read.i - 1) == "that" and not people:
        return ""  # "found in one survey that 44% say"
    parted = t.lower[0] == "of" and "Q" in t.tags[1:4]  # "Of 90 bids at"
    unit = read.quantity.unit
    shared = unit == last.quantity.unit and not is_measured(unit) and not is_money(unit)
    # "the number of barns burned is 70, with another 30 damaged"
    whole = (reads[0] if parted else last).whole or (plural(unit) if unit and shared else "")
    if last.quantity.value == 1 and shared and read.quantity.value != 1 and not parted:
        return plural(unit)  # "one bus crashed and three were late"
    if not whole and parted and reads[0].measure.count(" ") < _FEW:
        return uncapitalised(reads[0].measure)  # "Of 63 animal taxa, 19 are new"
    return whole or (_numbered(t, last) if t.word(read.i + 1) == "others" else "")


def _is_amount(unit: str) -> bool:
    return is_duration(unit) or is_money(unit) or is_measured(unit)


def _doers(t: Tagged, last: FigureInContext) -> str:
    """The several of whose doing an amount is told; "" of one."""
    who = uncapitalised(words_of(t, subject(t, verb_before(t, last.i))))
    return who if is_plural(who.rpartition(" ")[2]) else ""


def _noun_of(measure: str) -> str:
    """The carts of "carts sold by Moor", of which a sentence goes on: "Of these, 96 were red"; else ""."""
    words = measure.split()
    end = next((at + 1 for at, word in enumerate(words) if is_plural(word.lower())), 0)
    return uncapitalised(" ".join(words[:end]))


def _numbered(t: Tagged, read: FigureInContext) -> str:
    """The houses of "houses wrecked numbered [900], while 40 others were damaged"; "" of one thing."""
    low = read.frame.topic[0] if read.frame.topic and read.frame.role in ("level", "count") else -1
    several = low >= 0 and t.tags[low] == "N" and is_plural(t.lower[low])
    return t.lower[low] if several else ""


def _is_of_last(t: Tagged, read: FigureInContext, last: FigureInContext) -> bool:
    """Whether a figure tells of the one before: "put in $9 but [doubled] that", "half of what it was"."""
    i, quantity = read.i, read.quantity
    if t.word(i + 1) in _IT and t.lower[i].endswith("ed"):
        return True
    if quantity.unit == "%" and t.tags[i - 1 : i] in ("(", "–") and _is_said_again(t, read, last):
        read.kind = "share"
        return True
    if not last.measure:
        return False
    if quantity.form == "fraction" and t.tags[i - 1 : i + 2] == ",Qo" and t.word(i + 2) == "what":
        return t.tags[i + 3 : i + 4] in ("K", "P", "D", "N")  # "paid $9, half of what it gave in May"
    if read.frame.topic is None or not _is_figure_that(t, read.frame.topic):
        return False
    return quantity.unit.partition("/")[0] in ("", last.quantity.unit.partition("/")[0])


def _is_yardstick_of(t: Tagged, i: int, measure: str) -> bool:
    """Whether a multiple is of more of the same: "twice the average", "twice the area" after an area."""
    thing = phrase_after(t, i + 1)
    head = t.lower[(thing[1] if thing else on_over(t, i + 1, "DJ")) - 1]
    return singular(head) in QUANTIFYING | _FIGURES | RATES or head in measure.lower().split()


def _is_within(t: Tagged, read: FigureInContext) -> bool:
    """Whether a figure stands in a phrase of another: "20% of [nine million]", "rose 5% in [two years]"."""
    at = back_over(t, read.i - 1, DETERMINERS_ADVERBS, -1)
    return (at > 0 and t.tags[at] in "ioa") or is_duration(read.quantity.unit)


def _is_said_again(t: Tagged, read: FigureInContext, last: FigureInContext) -> bool:
    """Whether a percentage in brackets or dashes is the part just told: "one in four voters ([25%])"."""
    part, percent = last.quantity.value, read.quantity.value
    if last.quantity.form != "fraction" or isinstance(part, tuple) or isinstance(percent, tuple):
        return False
    return t.tags[read.i + 1 : read.i + 2] in (")", "–") and abs(100 * part - percent) < _CLOSE


def _is_figure_that(t: Tagged, topic: Span) -> bool:
    """Whether a topic stands for the figure before it: "61 percent backed it, [a figure] that fell to"."""
    low, high = topic
    apposed = t.tags[max(0, low - 2) : low] == ",D"
    if apposed and t.lower[low:high] == ["average"] and t.word(high) == "of":
        return True  # "paid $9 million, an average of $40 each"
    return (
        apposed
        and t.tags[high : high + 1] == "k"
        and high - low == 1
        and t.lower[low] in QUANTIFYING | _FIGURES
    )


def _turned(t: Tagged, topic: Span | None, measure: str) -> str:
    """ "Jobs gained" for a gain where "Jobs lost by Moor" were told of before; others as they are."""
    way = CHANGE_NOUNS.get(t.lower[topic[1] - 1]) if topic else None
    found = _GAINED_OR_LOST.match(measure) if way else None
    if found is None or (way == "down") == bool(found["lost"]):
        return measure
    return f"{found['what']} {'lost' if way == 'down' else 'gained'}"


def _of_other_month(t: Tagged, measure: str) -> str:
    """ "January's rise" where data for December are told of: December's rise."""
    own = _MONTHS.match(measure)
    named = _FOR_MONTH.search(t.text, t.starts[0], t.ends[-1]) if own else None
    return f"{named[1]}{measure[own.end() :]}" if own and named else measure


def _of_other_time(t: Tagged, measure: str) -> str:
    """The "customers" of a "peak number of customers", of whom a later sentence tells when it was less."""
    found = _PEAK.match(measure)
    return finish(measure[found.end() :]) if found and "peak" not in t.lower else measure


def _apposed(t: Tagged, read: FigureInContext) -> str:
    """The attackers of "most of the attackers — five have been named — were", "Whigs — the [31] who hold"."""
    at = back_over(t, read.i - 1, "D")
    if at < 1 or t.tags[at] != "–" or " " in t.words[read.i]:
        return ""
    group = phrase_before(t, at)
    several = group is not None and t.tags[group[1] - 1] in PLAIN_NOUNS and is_plural(t.lower[group[1] - 1])
    unit = read.quantity.unit.rpartition(" ")[2]
    fits = several and unit in ("", "people", singular(t.lower[group[1] - 1] if group else ""))
    return words_of(t, group) if fits else ""


def _fronted(t: Tagged, read: FigureInContext) -> str:
    """The pilots of "Of the pilots surveyed, [64%] backed it"."""
    comma = t.tags.find(",", 1, read.i)
    if t.lower[0] not in _OPENING or read.quantity.unit not in ("", "%"):
        return ""
    led = comma > 0 and not t.tags[comma + 1 : read.i].strip(DETERMINERS_ADVERBS)
    group = phrase_after(t, 1, comma) if led else None
    several = group and t.tags[group[1] - 1] == "N" and is_plural(t.lower[group[1] - 1])
    return words_of(t, group) if several else ""


def _without_owner(measure: str) -> str:
    """The "postings" of "Colorado’s postings", of which "and Ohio’s are" tells too."""
    owned = OWNER.match(measure)
    return measure[owned.end() :] if owned else uncapitalised(measure)


def _of_earlier(
    t: Tagged,
    read: FigureInContext,
    noun: str,
    reads: list[FigureInContext],
    memory: Memory,
    measure: str,
    topic_label: str,
) -> tuple[str, bool] | None:
    """The measure named before, of a figure whose ``measure`` is a mere rise, a cost or who tells it."""
    frame, unit = read.frame, read.quantity.unit
    last = reads[-1] if reads else None
    if reads and read.quantity.form == "multiple" and t.tags[read.i - 1 : read.i + 2] == ",QD":
        whole = next((other for other in reversed(reads) if not _is_within(t, other)), reads[0])
        if whole.measure and _is_yardstick_of(t, read.i, whole.measure):
            return whole.measure, False  # "sold nine carts, twice the average"
    if last and _is_of_last(t, read, last):
        return last.measure, False
    before = spoken_of(reads, read.quantity) if reads else None
    if before and before.frame.role == "answer" and before.quantity.unit not in ("", "%", unit):
        return None  # "two judges wanted a cut of 25 basis points"
    mandated = frame.role == "answer" and not noun and _is_mandated(t, read.i, frame.verb)
    doubled = mandated and len(reads) > 1 and last and last.quantity.form == "multiple"
    told = reads[-2] if doubled else last
    if mandated and told and (told.quantity.unit == unit or (doubled and not unit)) and told.measure:
        read.kind = "level" if told.kind == "change" else told.kind
        return told.measure, False  # "to 5.2%, above the 5.14% mandated by the code"
    if measure == "Cost" and frame.role != "of" and memory.measure(unit).startswith("Cost"):
        named = memory.measure(unit)  # "it would cost $9": what was said to cost
        return (measure, False) if is_of_one(t, read, named) else (named, True)
    if is_money(unit) and frame.role == "change" and measure.lower() in _WORKS and "-" in t.words[read.i]:
        read.kind, read.direction = "level", None
        return _whole_work(t, read.i), False
    if measure and frame.role in ("change", "of") and is_step(measure) and not topic_label:
        if noun:
            return finish(noun), False
        counted = before and before.quantity.unit not in ("", "%") and not is_money(before.quantity.unit)
        if is_money(unit) and (counted or _is_loss_too(t, frame.topic)):
            return None  # "employs 300 in two towns, made a loss of $9 million"
        named = _turned(t, frame.topic, before.measure if before else memory.measure(unit))
        return named or measure, bool(named and not before)
    if not measure or not is_teller(t, read.i, frame.topic, measure):
        return None
    if noun:
        return finish(noun), False
    if before and read.kind == "change" and before.measure:
        return before.measure, False
    named = _named_before(t, read, memory)
    return named or topic_label, bool(named)


def _for_what(t: Tagged, read: FigureInContext, measure: str) -> str:
    """The "package for bakers" of "of the package of $9, [$4] is for bakers"; others as they are."""
    led = (
        is_money(read.quantity.unit)
        and t.tags[read.i + 1 : read.i + 2] == "B"
        and t.word(read.i + 2) == "for"
    )
    whom = phrase_after(t, read.i + 3) if led and " for " not in measure else None
    return f"{measure} for {words_of(t, whom)}" if whom and t.tags[whom[1] - 1] in PLAIN_NOUNS else measure


def _whole_work(t: Tagged, i: int) -> str:
    """The "expansion of port" of "the [$9-million] expansion of the port"."""
    thing = phrase_after(t, i + 1)
    return finish(words_of(t, with_complements(t, thing, 1))) if thing else ""


def _is_loss_too(t: Tagged, topic: Span | None) -> bool:
    """Whether a loss is told beside another sum: "revenue of $9 million and a loss of $2 million"."""
    return topic is not None and t.lower[topic[1] - 1] == "loss" and t.tags[topic[0] - 2 : topic[0]] == "cD"


def _called(t: Tagged, i: int) -> str:
    """The "farmers" of "12 were farmers", whose measure nothing else tells."""
    things = phrase_after(t, i + 2) if t.tags[i + 1 : i + 2] == "B" else None
    plural = things is not None and things[0] == i + 2 and is_plural(t.lower[things[1] - 1])
    return words_of(t, things) if plural else ""


def _is_mandated(t: Tagged, i: int, verb: int) -> bool:
    """Whether a level is what somebody set: "the 5.14% mandated by the code", "below the 2.1 needed to"."""
    if t.tags[verb : verb + 2] == "Eb":
        return True
    against = t.tags[i - 1] == "D" and (t.word(i - 2) in _AGAINST or t.tags[i - 2] == "Q")
    return against and verb == i + 1 and (t.tags[verb] == "Y" or is_past(t.lower[verb]))


def _named_before(t: Tagged, read: FigureInContext, memory: Memory) -> str:
    """The measure of a sentence before, of a figure that may be of the same; "" where it is of another."""
    frame, quantity, before = read.frame, read.quantity, t.word(read.i - 1)
    same = memory.same(quantity) if is_money(quantity.unit) else ""
    told = before == "the" and is_money(quantity.unit) and t.tags[read.i + 1 : read.i + 2] in tuple("BHM")
    if same or told:
        return same  # "the $1.6 trillion was": a sum that was told
    many = frame.role == "answer" and quantity.form == "tally"  # "tens of thousands took to the streets"
    named = memory.measure(quantity.unit)
    part = frame.role == "modifier" and quantity.unit == "%" and not _is_yardstick_of(t, read.i, named)
    likened = before == "like" and t.word(read.i - 2) != "more"
    if many or part or likened or (named and is_of_another(t, read, named, memory)):
        return ""
    whose = quantity.unit == "%" and " " in named and not any(word[0].islower() for word in named.split())
    return "" if whose and _PERSONS.isdisjoint(t.lower[: read.i]) else named


def _is_there(t: Tagged, i: int) -> bool:
    """Whether a sentence tells but how many there are: "there were [611]", "[611] up to noon"."""
    return i == 0 or (t.lower[0] == "there" and not t.tags[1:i].strip("BHR"))


def _unnamed(
    t: Tagged, read: FigureInContext, noun: str, reads: list[FigureInContext], memory: Memory
) -> tuple[str, bool]:
    """The measure of a figure beside which no words name one, and whether it was named far before."""
    quantity = read.quantity
    if read.kind == "rank":
        return finish(quantity_text(t, read.i)), False
    measure = other_extreme(t, read.i, reads)
    if measure or quantity.unit in DURATIONS:
        lasts = [other.measure for other in reads if is_duration(other.quantity.unit) and not other.aged]
        return measure or (_IN_TURN.sub(r"Time \1", lasts[-1]) if lasts else ""), False
    headed = heading_before(t) if not reads and not quantity.unit and _is_there(t, read.i) else ""
    if headed:
        return headed, False
    measure = _named_before(t, read, memory)
    compared = read.kind == "change" and t.tags[read.i + 2 : read.i + 3] == "h"
    if compared and quantity.unit == "%" and not reads and t.lower[0] in _THAT:
        measure = memory.latest() or measure  # "That is 30 percent fewer than in May"
    if is_money(quantity.unit) and read.kind == "change" and is_value(t, read.frame.topic):
        return "Value", False
    if measure:
        return _for_what(t, read, _of_other_time(t, _of_other_month(t, measure))), True
    # "tens of thousands took to the streets", "the only one of the three"
    persons = read.frame.role == "answer" or quantity.unit == "people"
    apart = t.tags[read.i + 1 : read.i + 2] in ("B", "H", "M") or t.tags[read.i + 1 : read.i + 3] == "oK"
    beside = read.frame.role == "modifier" and is_rate(quantity.unit)  # "what $2,000 a year means"
    whose = "" if persons or apart or beside else head_of_subject(t, read.i)
    named = is_money(quantity.unit) and not any(word[0].islower() for word in whose.split()[1:])
    named_by = "" if beside else plain(t, read.frame.topic)
    measure = named_by or finish(noun) or ("" if named and " " in whose else whose)
    measure = measure or finish(_called(t, read.i))
    if not measure and (quantity.unit == "%" or is_money(quantity.unit)):
        measure = finish(last_resort(t, read.i))
    if not measure and quantity.unit in WARMTHS:
        measure = "Temperature"
    return measure or ("People" if quantity.unit == "people" else ""), False
