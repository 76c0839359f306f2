"""Figures that speak of what the one before measures: told again, compared with it, or led to by it."""

import re

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.told_apart import another_way
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.shape import in_dimension, shape
from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import run_start
from briefing.figures.label_parts.counting import counted_noun, plural
from briefing.figures.label_parts.labels import (
    finish,
    possessive,
    uncapitalised,
    without_possessive,
    words_of,
)
from briefing.figures.measures.durations.label_of_time import wanted
from briefing.figures.measures.money.purposes import purpose
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.units.families import SPEEDS, is_duration, is_money
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.participles import is_past
from briefing.figures.words.wordlists import CONTEST, SEATING, SHARING
from briefing.model import Direction, Kind, Number

_STANCE = re.compile(r"(?:^|(?<= )| )(?:against|in favou?r|for (?:it|her|him|them))\b.*", re.IGNORECASE)
_THE_OTHERS = (["of", "the", "others"], ["of", "the", "rest"])
_STANDS = re.compile(r" (?:against|in favou?r)\b")
_PLACED = re.compile(r" (?:in|on|at) ")
_AUXILIARIES = ("do", "does", "did", "would", "will")
_VOTING = ("vote", "voted", "votes", "voting")
_VOTING_FOR = ("for", "against", "with")
_SIDES = {"for": "against", "against": "for"}
_FRONTING = ("for", "among")
_OTHERS = re.compile(r" (?:for|among) ")
_OF_THEM = re.compile("o(?:K|[DJS]*[NPAJ]+),")
_WITHOUT = {
    "excluding": "excluding",
    "without": "excluding",
    "stripping": "excluding",
    "including": "including",
}
_TO_ALL = re.compile(r" to .*?(?= by |\Z)")
_VOTES_FOR = "Votes for "
_HALF = 50  # percent
OWNER = re.compile(r"[^\s]+['’]s? ")


def is_about(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> bool:
    """Whether a figure speaks of what the one before it measures."""
    frame, quantity = read.frame, read.quantity
    if earlier.aged and is_duration(quantity.unit) and not quantity.unit.endswith("of age"):
        return False  # "Ada Moor, 52, a baker with 17 years at the mill"
    if frame.role == "again" and _tells_another(t, read, earlier):
        return False
    if frame.role in ("again", "compared") or _is_share_of(t, frame, quantity, earlier):
        return True
    if _counts_share(t, read, earlier):
        return True
    if frame.role in ("change", "origin", "result") and frame.topic is None and frame.tail is not None:
        return True
    if frame.topic and frame.topic[1] > earlier.i:
        return False  # also "the toll from the 6.4-magnitude quake rose to 43"
    # "from 9,800 troops to 5,500"
    return (
        frame.role in ("origin", "result")
        and not quantity.unit
        and bool(earlier.measure and counted_noun(t, earlier.quantity))
    )


def _tells_another(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> bool:
    """Whether a number with its own verb follows a time: "stays for five years, and [85 million] are to"."""
    timed = is_duration(earlier.quantity.unit) and not read.quantity.unit
    return timed and t.tags[read.i + 1 : read.i + 2] in ("B", "H", "M")


def _is_share_of(t: Tagged, frame: Frame, quantity: Quantity, earlier: FigureInContext) -> bool:
    """Whether a share right after votes is theirs: "won 9,700 votes, [53 percent], to Dorn's"."""
    beside = frame.role == "beside" and t.tags[earlier.i + 1 : earlier.i + 3] == ",Q"
    return beside and quantity.unit == "%" and earlier.quantity.unit == "vote"


def _counts_share(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> bool:
    """Whether a number in commas says how many a share is: "half of them, [about 1,300], went"."""
    apposed = read.frame.role == "beside" and t.tags[read.i + 1 : read.i + 2] == ","
    if not apposed or read.quantity.unit or earlier.quantity.form != "fraction":
        return False
    return _OF_THEM.fullmatch(t.tags, earlier.i + 1, read.i) is not None


def spoken_of(reads: list[FigureInContext], quantity: Quantity) -> FigureInContext:
    """The figure before; a length of time only for another: "$38m for the six months, a rise of 11%"."""
    if quantity.unit == "%" and [read.quantity.unit for read in reads[-2:]] == ["vote", "vote"]:
        return _most(reads[-2:]) if _value(quantity) > _HALF else reads[-1]  # "approved it 90 to 30, or 75%"
    if is_duration(quantity.unit):
        return reads[-1]
    if quantity.unit == "%" and len(reads) > 1 and reads[-2].frame.whole == reads[-1].i:
        return reads[-2]  # "twelve of the 40 clinics, or 30%"
    unit = quantity.unit
    paired = len(reads) > 1 and unit and unit != "%" and not is_money(unit) and not is_duration(unit)
    if paired and quantity.partner < 0 and reads[-1].quantity.unit != unit == reads[-2].quantity.unit:
        return reads[-2]  # "577 hp and 563 lb-ft, up from [550] and [516]"
    if not is_duration(reads[-1].quantity.unit):
        return reads[-1]
    return next((read for read in reversed(reads) if not is_duration(read.quantity.unit)), reads[-1])


def last_reached(reads: list[FigureInContext], quantity: Quantity) -> FigureInContext | None:
    """The figure of the same unit before ", up from 20%": not where another came from itself."""
    same = (read for read in reversed(reads) if read.quantity.unit == quantity.unit)
    return next((read for read in same if read.frame.role != "origin"), None)


def _most(reads: list[FigureInContext]) -> FigureInContext:
    return max(reads, key=lambda read: _value(read.quantity))


def _value(quantity: Quantity) -> Number:
    return quantity.value[0] if isinstance(quantity.value, tuple) else quantity.value


def part_of_it(t: Tagged, i: int, measure: str) -> str:
    """Of "gave $9, 70 percent of it to bakers" after "given by guild": share given by guild to bakers."""
    if not measure:
        return ""
    small = uncapitalised(measure)
    if t.word(i + 3) == "to":
        small = _TO_ALL.sub("", small, count=1)  # "given to candidates by guild"
    share = f"share {small}" if is_past(small.partition(" ")[0]) else f"share of {small}"
    whom = phrase_after(t, i + 4) if t.tags[i + 3 : i + 4] in tuple("trn") else None
    done = i + 4 if t.tags[i + 3 : i + 4] in ("E", "V") and is_past(t.lower[i + 3]) else i + 3  # "insured"
    return finish(f"{share} {t.slice(i + 3, whom[1] if whom else done)}")


def take_over(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> None:
    """Give a figure the measure of the one before it that it speaks of, with whose or where it says."""
    told = (rule(t, read, earlier) for rule in _RULES)
    measure = next((label for label in told if label is not None), earlier.measure)
    read.kind, read.direction = _kind_taken_over(t, read, earlier)
    read.measure, read.topic = measure, earlier.topic


def _kind_taken_over(
    t: Tagged, read: FigureInContext, earlier: FigureInContext
) -> tuple[Kind, Direction | None]:
    """The kind of the figure before, told again: "rose 3%, or [$2]"; others keep their own."""
    one, other = earlier.quantity, read.quantity
    if earlier.kind == "rank" and is_money(other.unit):
        return "level", None
    if read.frame.role == "compared" and earlier.kind == "share" and one.unit == other.unit == "%":
        return "share", read.direction  # "22.6% of new cars, against 17.6% a year earlier"
    part = earlier.kind in ("ratio", "share") and other.form != "fraction" and other.unit != "%"
    next_one = earlier.kind == "change" and t.word(read.i - 1) == "and"  # "3% more, and $2 for ports"
    signed = read.kind == "change"  # "8.61 billion (-4.7%)"
    apart = one.unit != other.unit and (next_one or signed)
    if read.frame.role != "again" or part or apart or "multiple" in (one.form, other.form):
        return read.kind, read.direction
    return earlier.kind, earlier.direction


def _of_stance(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> str | None:
    """Who is "in favour" in "40% are against the dam, [60%] in favour"."""
    stance, own = _STANCE.search(earlier.measure), _STANDS.match(t.text, t.ends[read.i])
    return finish(earlier.measure[: stance.start()] + own[0]) if stance and own else None


def _set_against(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> str | None:
    """What a figure is of that is compared with the one before it."""
    if read.frame.role != "compared":
        return None
    tail = read.frame.tail
    told = _of_the_others(t, read, earlier) or (tail and _of_compared(t, read, earlier, tail))
    return told or _of_other_doer(t, read.i, earlier.measure)


def _in_another_unit(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> str | None:
    """What a figure measures in another unit than the one before it: "at 37,000 feet and [480 knots]"."""
    unit, other, measure = read.quantity.unit, earlier.quantity.unit, earlier.measure
    if unit == "people" and t.word(read.i + 1) == "others":
        return _of_others(measure, other)
    if unit == "%" and other == "vote" and measure.startswith("Votes"):
        return f"Share of {uncapitalised(measure)}"
    if unit == "%" and not other and measure.startswith(_VOTES_FOR):
        return f"{possessive(measure.removeprefix(_VOTES_FOR))} share of vote"  # "507, or 4%"
    if unit in SPEEDS and other not in SPEEDS and read.frame.role in ("again", "result"):
        return "Speed"
    if _counts_share(t, read, earlier):
        return finish(measure.removeprefix("Share of "))
    if not is_money(unit):
        return None
    if earlier.kind == "rank":
        return finish(t.words[earlier.i])  # "its second-largest market, worth $9"
    if is_duration(other):
        return ""  # "will take nine years and $9 to build"
    if t.tags[read.i - 1] != "c" or not counted_noun(t, earlier.quantity):
        return None
    done = measure.partition(" ")[2]
    return finish(done) if is_past(done.partition(" ")[0]) else ""  # "seized 12 guns and $9"


def _of_next_side(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> str | None:
    """What the next ones want, do or oppose: "nine years sought by one side and [two years] urged by the"."""
    sought = wanted(t, read.i) if is_duration(read.quantity.unit) else ""
    told = finish(sought) or next_answer(t, read, earlier)
    return told or _of_other_side(t, read.i, earlier.measure) or None


def _told_again(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> str | None:
    """The measure before, told of another side, owner or place: "$9 for roads and [$4] for ports"."""
    frame, unit, measure = read.frame, read.quantity.unit, earlier.measure
    if frame.role != "again":
        return None
    side = shape(t, read.i, unit)
    if side:
        return in_dimension(measure, side)  # "40 metres long and 12 metres high"
    receiver = _next_receiver(t, read, measure, earlier.i) if measure and is_money(unit) else ""
    if receiver:
        return receiver
    owned, owner = OWNER.match(measure), _next_owner(t, read.i)
    if owned and owner:
        return f"{owner} {measure[owned.end() :]}"
    if not frame.tail:
        return another_way(t, read.i, measure) or None
    dangles = t.lower[frame.tail[1] - 1] in VOCABULARY.ordinals  # "75,000 in the fourth"
    told = measure and not dangles and not is_known(t.slice(frame.tail[0] + 1, frame.tail[1]))
    return _for_another(t, frame.tail, measure) if told else None


def _next_receiver(t: Tagged, read: FigureInContext, measure: str, first: int) -> str:
    """To whom a sum goes after another: "$9 would go to bakers and [$4 to cooks]"."""
    leads = t.lower[read.i - 1] == "and" and t.tags[read.i + 1 : read.i + 2] == "r" and not read.frame.tail
    return finish(purpose(t, read.i, "")) if leads or measure == finish(purpose(t, first, "")) else ""


_RULES = (_of_stance, _set_against, _in_another_unit, _of_next_side, _told_again)


def _of_others(measure: str, unit: str) -> str:
    """The "People killed" of "killed one woman and [13 others]", after "woman killed"."""
    nouns = (f"{plural(unit)} ".lower(), f"{unit} ".lower())
    counted = next((noun for noun in nouns if measure.lower().startswith(noun)), "")
    return f"People {measure[len(counted) :]}" if counted else measure


def _for_another(t: Tagged, tail: tuple[int, int], measure: str) -> str:
    """The "ports" of "$9 for roads, 3% more, and [$4] for ports"; else the measure with where it is."""
    if t.lower[tail[0]] != "for":
        return f"{_PLACED.split(measure)[0]} {t.slice(*tail)}"
    what, joined, _ = measure.partition(" for ")
    if not joined and f"for {measure.lower()}" in t.text[t.starts[0] : t.starts[tail[0]]].lower():
        return finish(t.slice(tail[0] + 1, tail[1]))
    return f"{what} {t.slice(*tail)}"


def _of_the_others(t: Tagged, read: FigureInContext, earlier: FigureInContext) -> str:
    """The "others who died" of "8% of those given it died, against [10%] of the others"; "" elsewhere."""
    whole = words_of(t, earlier.frame.topic)
    if t.lower[read.i + 1 : read.i + 4] not in _THE_OTHERS or not whole:
        return ""
    _, found, told = earlier.measure.lower().partition(whole.lower())
    return finish(f"others{told}") if found else ""


def _of_other_doer(t: Tagged, i: int, measure: str) -> str | None:
    """The "spent by Moor" of "Alder spent $2, compared to Moor's [$1]"; None elsewhere."""
    low = run_start(t, i - 1, "PJ") if t.tags[i - 1 : i] == "S" else i
    if low == i or not is_past(measure.partition(" ")[0].lower()):
        return None
    return f"{measure.partition(' by ')[0]} by {without_possessive(t.slice(low, i))}"


def next_answer(t: Tagged, read: FigureInContext, last: FigureInContext) -> str:
    """What the next ones do: "45% would vote for Moor, 43% for Birch and [5%] for Hough", "[30%] don't"."""
    i, unit = read.i, read.quantity.unit
    denied = _denied(t, i, last.measure) if unit == last.quantity.unit == "%" else ""
    if denied:
        return denied
    voting = t.word(i + 1) in _VOTING_FOR and unit == last.quantity.unit == "%"
    who = phrase_after(t, i + 2) if voting else None
    verb, _, rest = last.measure.partition(" ")
    if who is None or verb.lower() not in _VOTING or rest.partition(" ")[0] not in _VOTING_FOR:
        return ""
    listed = t.tags[last.i + 1 : i].rstrip("R")[-1:] in (",", "c")
    return f"{verb} {t.lower[i + 1]} {words_of(t, who)}" if listed else ""


def _denied(t: Tagged, i: int, measure: str) -> str:
    """What the others do not: "60% favor the dam, and [30%] don't"."""
    auxiliary, end = t.word(i + 1), i + 2
    if auxiliary in _AUXILIARIES and t.word(end) == "not":
        end += 1
    elif not auxiliary.endswith(("n't", "n’t")):
        return ""
    if t.tags[end : end + 1] not in ("", *".,;)"):
        return ""
    whom, who, does = measure.partition(" who ")
    if who and is_past(does.partition(" ")[0]):
        return f"Not {uncapitalised(measure)}"
    if who:
        return f"{whom} who do not {does}"
    past = is_past(measure.partition(" ")[0].lower())
    return f"{'Not' if past else 'Do not'} {uncapitalised(measure)}" if measure else ""


def _next_owner(t: Tagged, i: int) -> str:
    """The "Moor's" of "Alder's share was 40% and Moor's [20%]"; "" where nobody's is."""
    low = run_start(t, i - 1, "PJ") if t.tags[i - 1 : i] == "S" else 0
    joined = low > 0 and t.tags[low - 1] in "c," and t.words[low][0].isupper()
    return t.slice(low, i) if joined else ""


def _of_other_side(t: Tagged, i: int, measure: str) -> str:
    """Who is for it after who is against, and the reverse: "62% against the dam and [27%] for it"."""
    side = t.word(i + 1)
    if side not in _SIDES or t.tags[i + 2 : i + 3] not in ("", *"K.,;"):
        return ""
    return measure.replace(f" {_SIDES[side]} ", f" {side} ")


def _of_compared(t: Tagged, read: FigureInContext, earlier: FigureInContext, tail: Span) -> str:
    """What a figure is of that is set against the one before: a rival, or the same of somebody else."""
    verb = earlier.frame.verb if read.quantity.unit == "%" else -1
    won = verb >= 0 and t.lower[verb] in SEATING | SHARING | CONTEST
    first = won and earlier.frame.role in ("level", "object")  # "Alder had 51%, against [39%] for Birch"
    next_one = earlier.frame.tail and earlier.measure == finish(words_of(t, earlier.frame.tail))
    if (first or next_one) and _is_rival(t, tail):
        return finish(words_of(t, tail))
    measure = earlier.measure
    used = earlier.frame.role == "object" and measure == finish(words_of(t, earlier.frame.topic))
    if used and t.word(read.i + 1) == "for":
        return finish(words_of(t, tail))  # "a heat pump uses 3 kWh, against [12] for a boiler"
    if t.tags[tail[1] - 1] == "J":
        return measure  # "against 40 in the same three months"
    return _of_another(t.slice(*tail), measure, t.tags[read.i : tail[0]])


def for_another(t: Tagged, i: int, measure: str) -> str:
    """The "cost of tickets for a family" of "tickets cost £40, or [£90] for a family"; others as they are."""
    led = t.word(i + 1) == "for" and t.word(i + 2) in ("a", "an") and " for " not in measure
    whom = phrase_after(t, i + 2) if led and measure else None
    return f"{measure} {t.slice(i + 1, whom[1])}" if whom and t.tags[whom[1] - 1] == "N" else measure


def among_others(t: Tagged, i: int, earlier: FigureInContext, measure: str) -> str:
    """A measure told of others now: "support among women fell to 47%, while among men it was at [39%]"."""
    what, among, _ = measure.partition(" among ")
    at = t.lower.index("among", earlier.i, i) if among and "among" in t.lower[earlier.i : i] else -1
    whom = words_of(t, phrase_after(t, at + 1, i)) if at >= 0 else ""
    return f"{what} among {whom}" if whom else measure


def of_whom(t: Tagged, i: int, measure: str) -> str:
    """A measure told of others in front: "for Danes it was 71%. For Finns, it was [66%]"."""
    if t.tags[i - 2 : i] != "KB" or not measure:
        return measure
    low = i - 2 - (t.tags[i - 3 : i - 2] == ",")
    who = phrase_before(t, low)
    at = who[0] - 1 - (t.tags[who[0] - 1] == "D") if who and who[0] else -1
    if who is None or at < 0 or t.lower[at] not in _FRONTING or t.tags[who[1] - 1] in "T#":
        return measure
    if t.tags[at - 1 : at] not in ("", *'c,;."'):
        return measure
    base = _OTHERS.split(measure)[0]
    return f"{base} {t.lower[at]} {words_of(t, who)}"


def without_part(t: Tagged, topic: Span | None, measure: str) -> str:
    """The "prices excluding food" of "Excluding food, prices rose 2%"; others as they are."""
    opens = 1 + (t.lower[:2] == ["stripping", "out"])
    part = phrase_after(t, opens) if t.lower[0] in _WITHOUT and measure else None
    if part is None or part[0] > opens + 1 or topic is None or topic[0] <= part[1]:
        return measure
    if t.tags[part[1] : part[1] + 1] != "," or t.lower[part[1] - 1] in measure.lower():
        return measure
    return f"{measure} {_WITHOUT[t.lower[0]]} {t.slice(*part)}"


def fronted(t: Tagged, i: int, measure: str) -> str:
    """The "rate for Danes" of "For Danes, the rate rose to [6%]"; others as they are."""
    who = phrase_after(t, 1, i) if t.tags[:1] == "r" and measure and " " not in measure else None
    if who is None or who[0] > 2 or t.tags[who[1]] != "," or t.tags[who[1] - 1] not in "NP":
        return measure
    told = t.tags[who[1] + 1 : who[1] + 3] == "DN" and t.lower[who[1] + 2] == measure.lower()
    return f"{measure} for {words_of(t, who)}" if told else measure


def _is_rival(t: Tagged, who: tuple[int, int]) -> bool:
    return t.tags[who[1] - 1] == "P" and not is_known(t.slice(*who))


def _of_another(who: str, measure: str, between: str) -> str:
    """The measure of somebody else: "had a poor view of Moor, compared to [40%] for Birch"."""
    done, by, _ = measure.partition(" by ")
    named = who[:1].isupper() and not is_known(who)
    won = by and (named or done.lower().endswith("won"))  # "won 34 seats, to 12 for the Whigs"
    if won or ((by or is_past(measure.lower())) and ("f" in between or "b" in between)):
        return f"{done} by {who}"  # "gave $5, compared to $1 from the guild"
    thing, of, whom = measure.rpartition(" of ")
    if of and whom[:1].isupper() and who[:1].isupper():
        return f"{thing} of {who}"
    if not measure:
        return finish(who)
    share = OWNER.match(measure)
    rated = measure.rpartition("’s ")[2] if measure.endswith("rating") and "’s " in measure else ""
    if rated:
        return f"{possessive(who)} {rated}"  # "the mayor had a 29% approval rating, compared to 44% for Moss"
    if share and measure.startswith("share of ", share.end()) and who[:1].isupper():
        return f"{possessive(who)} {measure[share.end() :]}"  # "had 53% of the vote, against 46% for Moss"
    return f"{who}: {measure.partition(': ')[2]}" if ": " in measure else f"{measure} for {who}"
