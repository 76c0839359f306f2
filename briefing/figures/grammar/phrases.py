"""Noun phrases in tagged sentences. Spans are [low, high) in words."""

import re
from functools import lru_cache

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    COMMON_NOUNS,
    DETERMINERS_ADVERBS,
    DIRECTIONS,
    FINITE_VERBS,
    NOMINALS,
    NOUNS,
    PLAIN_NOUNS,
    TIMES,
)
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.quantities import units
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.units.families import CURRENCY_SIGNS
from briefing.figures.words.number_words import small_numbers
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row

Span = tuple[int, int]

_HEADS = frozenset(NOUNS)
_NAMING = frozenset("NPASGT#")
_NAMED = frozenset("NPAJS")
_TIES = "otiwrfnagbx"  # what ties a phrase to the one before it
_JOINING = "GEc" + DIRECTIONS  # what may join a phrase to what follows
# how far a reader looks, so that no sentence costs more than its length
REACH = 40
_TITLES = ("mr.", "mrs.", "ms.")
# after these no phrase belongs to the one before
_NO_COMPLEMENT = row("tags", "no_complement")
_WHEN = ("after", "before", "since", "until")
_CALLING = row("tags", "calling")
_APART = "despite"  # what it leads in belongs to no doer: "Moor despite Dorn"
_TIMES = row("tags", "timing")
_STRETCHES = row("tags", "stretches")
_OCCASIONS = row("tags", "occasions")
_KINDS = row("tags", "kinds")
_BRIDGES = row("tags", "bridges")
_ATTENDANT = row("tags", "attendant")
_NUMBERS = frozenset(small_numbers(2, 12))
_TIED = row("tags", "tied")
_PRICES = row("tags", "prices")
_FOUNDING = row("tags", "founding")
_FEASTS = ("Day", "Eve", "Night", "Week")  # with a capital they end a name: "Boxing Day"
_PARTS_OF_YEAR = ("quarter", "half")
_AND_OR = frozenset(("and", "or"))
_PART = 3  # words of a part of a list


def head_end(t: Tagged, phrase: Span) -> int:
    """Where the head of a phrase ends, before what is tied to it: "gap" of "gap in the fund"."""
    return next((at for at in range(*phrase) if t.tags[at] in _TIES), phrase[1])


def phrase_before(t: Tagged, end: int, stop: int = 0) -> Span | None:
    """The noun phrase whose last word stands right before ``end``, without its article."""
    tags = t.tags
    low = end - 1
    if low < stop or (tags[low] not in _HEADS and tags[low] not in "JT#S"):
        return None
    stop = max(stop, end - 12)
    while low > stop and _belongs(t, low - 1, stop):
        low -= 1
    return None if _NAMING.isdisjoint(tags[low:end]) else (low, end)


def _belongs(t: Tagged, at: int, stop: int) -> bool:
    """Whether the word ``at`` belongs to the noun phrase that goes on after it."""
    tags = t.tags
    tag, following = tags[at], tags[at + 1]
    if tag in "NAGE" and following == "P" and t.lower[at + 1] in _TITLES:
        return False  # "the revolution Mrs. Moor began"
    if tag == "N" and following == "P" and t.lower[at] in _OCCASIONS:
        return False  # "at the county election Ada Moor won"
    if tag in "NPAJS":
        return True
    if tag == ",":  # "the Wick, Maine-based firm"
        return at > stop and parts_seat(t, at)
    if tag in TIMES:
        if following == "P" and t.lower[at] in _STRETCHES:
            return False  # "last week Moor sold"
        return following in "NPAJ#" or t.lower[at + 1] in _PARTS_OF_YEAR  # "the April-June quarter"
    if tag == "E" and at - 2 >= stop and tags[at - 1] == "R" and tags[at - 2] in "NPKQ":
        return False  # "Ada Moor also ordered Dorn to pay"
    if tag == "E" and following == "P" and tags[at - 1 : at] == "T" and at - 2 >= stop:
        return False  # "Ada Moor on Friday ordered Dorn to pay"
    if tag in "GE":  # "rising rents", but not "firms polled by"
        return following in NOMINALS and (at == stop or tags[at - 1] in "DJSoRc,intfwbra#TQEVYLUWGx")
    if tag == "R":
        return following in "EJG" and at > stop
    if tag == "Q":
        return "-" in t.words[at] or t.lower[at - 1] == "magnitude"  # "a magnitude 6.7 quake"
    return tag == "c" and t.words[at] in ("and", "or", "&") and at > stop and tags[at - 1] in NOMINALS


def parts_seat(t: Tagged, comma: int) -> bool:
    """Whether a comma stands within where a firm has its seat: "the Wick, North Maine-based firm"."""
    seat = comma + 1
    while t.tags[seat : seat + 1] == "P" and not t.lower[seat].endswith("-based"):
        seat += 1
    return t.tags[comma - 1 : comma] == "P" and t.word(seat).endswith("-based")


def phrase_after(t: Tagged, start: int, stop: int | None = None) -> Span | None:
    """The noun phrase that begins at ``start`` (an article or adverb may open it)."""
    tags = t.tags
    low = start
    stop = min(len(tags) if stop is None else stop, start + 12)
    while low < stop and tags[low] in "DRQ":
        low += 1
    high = low
    while high < stop and (
        tags[high] in "NPAJS#T"
        or (t.lower[high] == "other" and high > low and tags[high - 1] == "c")
        or (tags[high] in _JOINING and _leads_on(t, low, high, stop))
        or (tags[high] == "," and low > start and _parts_adjectives(t, low, high, stop))
    ):
        high += 1
    while (
        high > low
        and tags[high - 1] in "#TJ"
        and tags[low] in "NPASJ"
        and any(x in NOUNS for x in tags[low : high - 1])
        and not (t.words[high - 1] in _FEASTS and t.words[high - 2][0].isupper())
    ):
        high -= 1
    return None if _NAMED.isdisjoint(tags[low:high]) else (low, high)


def _parts_adjectives(t: Tagged, low: int, comma: int, stop: int) -> bool:
    """Whether a comma stands between adjectives of one noun: "a door-to-door, last-minute effort"."""
    if comma + 2 >= stop or comma == low or t.tags[comma + 2] not in "NJ":
        return False
    return all(_is_adjective(t, at) for at in (*range(low, comma), comma + 1))


def _is_adjective(t: Tagged, at: int) -> bool:
    return t.tags[at] == "J" or (t.tags[at] == "N" and "-" in t.words[at])


def _leads_on(t: Tagged, low: int, at: int, stop: int) -> bool:
    """Whether a word that is no noun belongs to the phrase from ``low`` for what follows: "and", "rising"."""
    tags = t.tags
    tag = tags[at]
    if tag in "GE" and tags[at + 1 : at + 3] in ("GN", "EN"):
        return at == low  # "the ailing shipping group"
    if tag == "c" and t.lower[at + 1 : at + 2] == ["other"] and tags[at + 2 : at + 3] in tuple(COMMON_NOUNS):
        return tags[at - 1] in NOUNS and at > low  # "emails and other documents"
    if at + 1 >= stop or tags[at + 1] not in NOMINALS:
        return False
    if tag in "GE":
        return at == low or tags[at - 1] not in PLAIN_NOUNS
    if tag == "c" and tags[at - 1] == tags[at + 1] == "J" and at + 2 < stop and at > low:
        return tags[at + 2] in "NA" and t.words[at] in ("and", "or", "but")  # "free and cheap meals"
    if tag == "c":
        parted = tags[at + 1] == "N" and tags[at + 2 : at + 3] in ("D", "K")
        parted = parted or t.lower[at + 1] in _NUMBERS  # "three mills in the hills and two elsewhere"
        joined = t.words[at] in ("and", "or", "&") and at > low and tags[at - 1] in NOUNS and not parted
        return joined and not (t.words[at] == "and" and (_opens_clause(t, at) or _opens_saying(t, low, at)))
    return True


def _opens_clause(t: Tagged, at: int) -> bool:
    """Whether after "and" something new is told: "a loss and Ada Moor left", "60% of men and women 40%"."""
    tags = t.tags
    end = on_over(t, at + 1, "NPAJS")
    following = tags[end : end + 1]
    if tags[end : end + 2] in ("uQ", "dQ"):
        return True  # "6% unemployment and wages up 3%"
    return following == "Q" or (
        tags[at - 1] in COMMON_NOUNS and tags[at + 1] in "PS" and following in tuple("VEUWBHMY")
    )


def _opens_saying(t: Tagged, low: int, at: int) -> bool:
    """Whether others say something after "and": "nine died in Ohio [and Kentucky officials said]"."""
    led = low > 0 and t.tags[low - 1] in "inaf"
    return led and t.tags[at - 1] == "P" and t.tags[at + 1 : at + 4] == "PNY"


def with_complements(t: Tagged, span: Span, most: int = 2, stop: int | None = None) -> Span:
    """The phrase with up to ``most`` prepositional phrases after it; phrases of time end it."""
    low, high = span
    tags = t.tags
    stop = len(tags) if stop is None else stop
    while most > 0:
        if high + 1 >= stop or tags[high] not in "otiwrfnabgx" or t.lower[high] in _NO_COMPLEMENT:
            break
        inner = phrase_after(t, high + 1, stop)
        if inner is None or tags[inner[1] - 1] == "T" or t.lower[inner[1] - 1] in _TIMES:
            break
        if tags[high] == "b" and t.lower[inner[0]] == "year":
            break  # "a fifth of their premiums by year three"
        if t.lower[inner[1] - 1] in _ENDS_OF_TIME and _OF_TIME.match(tags, inner[1]):
            break  # "halve inflation by the end of this year"
        counted = tags.find("QP", high, inner[1])
        if counted >= 0 and (t.words[counted][0] in _SIGNS or names_things(t.words[counted])):
            break  # "a note on the $9 Moor paid"
        if tags[high] in "aw" and t.lower[inner[1] - 1] in _ATTENDANT:
            break  # "a rise in fares with effect from May"
        high = inner[1]
        most -= t.lower[high - 1] not in _KINDS  # "experience on the type of boat"
    return low, high


def verb_before(t: Tagged, end: int, stop: int = 0) -> int:
    """Index of the nearest verb before ``end`` in the same clause, or -1."""
    tags = t.tags
    for index in range(end - 1, max(stop, end - REACH) - 1, -1):
        tag = tags[index]
        if tag in "VYLUWBH" or tag == "E" or tag == "G":
            return index
        if tag in ";:":
            return -1
    return -1


_ENDS_OF_TIME = frozenset(("end", "start", "beginning", "middle", "close"))
_OF_TIME = re.compile("o[DJ]*[T#]")
_SIGNS = frozenset(CURRENCY_SIGNS)
_BRING = row("tags", "bring")
_ABSTRACT = frozenset(("money", "percent", "points"))


@lru_cache(maxsize=4096)
def names_things(words: str) -> bool:
    """Whether a quantity's words end in a counted noun: "68 senators", not "$750,000" or "5 percent"."""
    if " " not in words or not words[-1].isalpha() or not _SIGNS.isdisjoint(words):
        return False
    first = words.partition(" ")[0]
    if first[:1].isalpha() and any(character.isdigit() for character in first):
        return False  # "Sh0.70 a share"
    last = words.rpartition(" ")[2].lower()
    unit = units.TABLES.words.get(last)
    return last not in VOCABULARY.scales and (unit is None or unit.sort not in _ABSTRACT)


def _is_doing(t: Tagged, at: int) -> bool:
    word = t.lower[at]
    return t.tags[at] == "G" or (t.tags[at] in "LUWV" and word.endswith("ing") and word not in _BRING)


def whole_before(t: Tagged, end: int) -> Span | None:
    """The phrase before ``end`` with what it belongs to: "a gap in trade with the isles"."""
    phrase = phrase_before(t, end)
    return widened(t, phrase, max(0, end - REACH)) if phrase else None


def with_list(t: Tagged, span: Span, floor: int = 0) -> Span:
    """A phrase joined by "and" with the parts of the list before it: all of "rents, fees and fares"."""
    low, high = span
    if t.tags[low] == "P" and t.word(high - 2) == "and":
        return _with_names(t, low, floor), high
    if t.tags[low] in "PS" or _AND_OR.isdisjoint(t.lower[low:high]):
        return span  # also "its auditors, Dorn & Moor"
    while low - 1 > floor and t.tags[low - 1] == ",":
        part = phrase_before(t, low - 1, floor)
        if part is None or part[1] - part[0] > _PART or t.tags[part[1] - 1] not in COMMON_NOUNS:
            break
        led = part[0] - 1 - (t.tags[part[0] - 1] == "D")
        fronted = t.tags[led : led + 1] in tuple("inaxrfb") and t.tags[led - 1 : led] in ("", *",;:–cm")
        if part[0] > 0 and (led < 0 or fronted or t.tags[led] in "Q,"):
            break  # "in spring, bakers and cooks rose"
        low = part[0]
    return low, high


def _with_names(t: Tagged, low: int, floor: int) -> int:
    """Where a list of names begins after the noun of its clause: "trade with [Peru, Chad and Iran]"."""
    first = low
    while first - 1 > floor and t.tags[first - 2 : first] == "P,":
        name = phrase_before(t, first - 1, floor)
        if name is None:
            return low
        first = name[0]
    led = first - 1 - (t.tags[first - 1 : first] == "D")
    thing = phrase_before(t, led, floor) if led > floor and t.tags[led] in "wtofi" else None
    opens = thing is not None and t.tags[: thing[0]][-2:].rstrip("DR")[-1:] in ("", *",;:cmY")
    return first if opens and thing and t.tags[thing[1] - 1] in NOUNS else low


def widened(t: Tagged, span: Span, floor: int) -> Span:
    """A phrase with what stands before it by a preposition: "exports to the United States" from its end."""
    tags = t.tags
    low, high = with_list(t, span, floor)
    for _ in range(5):
        index = low - 1
        while index > floor and (
            (tags[index] in DETERMINERS_ADVERBS and t.lower[index] != "whose")
            or (t.lower[index] == "that" and tags[index] == "k" and tags[index - 1] in "otiwrfnab")
        ):
            index -= 1  # "in that section"
        both = tags[index] == "c" and (tags[index - 1] == "K" or t.lower[index - 1] == "her")
        index -= 2 * both  # "owed to him and his firms"
        if t.lower[index] == "per" and tags[index - 1 : index] in ("N", "A") and index > floor:
            low = index - 1  # "spending per pupil"
            continue
        paired = tags[index - 1 : index + 1] == "Gc" and t.lower[low].endswith("ing")
        index -= paired  # "Danes studying or training for a job"
        if index > floor and _is_doing(t, index) and tags[index - 1] in PLAIN_NOUNS:
            before = phrase_before(t, index, floor)  # "workers claiming benefits"
            if before:
                low = before[0]
                continue
        if index <= floor or tags[index] not in _TIES or t.lower[index] == _APART:
            break
        done, index = _done_to(t, index)
        if done and t.lower[index - 1] in _CALLING and tags[index] == "n":
            break  # "Moor called on the guild to"
        done = done or (  # "guests flying to Malta"
            tags[index] in "intfrwa" and _is_doing(t, index - 1) and tags[index - 2] in PLAIN_NOUNS
        )
        apart = tags[index - 2] == "R" and tags[index - 3] in NOUNS  # "the best day ever recorded in Tarn"
        near = apart or tags[index - 2] in NOUNS + tags[index - 1].replace("V", "N")
        at = index - 1 if done and near else index
        if at == index and index > 2 and tags[index - 2] == "m" and is_past(t.lower[index - 1]):
            at = index - 2  # "her temperature when brought to the ward"
        while at > floor and tags[at - 1] == "R":
            at -= 1  # "the limit just before the curve"
        if tags[index] == "o" and at - 3 > floor and tags[at - 3 : at] == "(P)" and t.words[at - 2].isupper():
            at -= 3  # "the Centre Party (SMC) of Ada Moor"
        before = phrase_before(t, at, floor)
        if before is None and tags[at - 1] == "x":
            before = phrase_before(t, at - 1, floor)  # "unemployment among under 25s"
        if before is None and tags[at - 1] == "Q" and names_things(t.words[at - 1]):
            before = at - 1, at  # "two bedroom flat in Hove"
        dated = tags[at - 1] in "T" or tags[at - 2 : at] == "T#"
        if before is None or dated or is_bridge(t, before):
            # a fronted phrase of time or place: "In November imports rose"
            break
        best = (
            t.lower[before[0]].endswith("est") and before[1] - before[0] == 1
        )  # "was the weakest in the index"
        if (best or t.lower[index] in _WHEN) and _is_predicate(t, before[0], floor):
            break
        low = before[0]
    return low, high


def is_bridge(t: Tagged, phrase: Span) -> bool:
    """Whether a noun is but part of a preposition: "in [spite] of revenue", "on [behalf] of its owners"."""
    led = t.tags[back_over(t, phrase[0] - 1, "D")]
    return phrase[1] - phrase[0] == 1 and led in "inab" and t.lower[phrase[0]] in _BRIDGES


def _done_to(t: Tagged, index: int) -> tuple[bool, int]:
    """Whether a participle goes before a preposition, and the word after it: "surveyed by", "set up by"."""
    tags, word = t.tags, t.lower[index - 1]
    particle = tags[index] in "br" and tags[index - 1] in "udxi" and tags[index - 2] in ("V", "E")
    verb = index - 1 - particle
    founded = t.lower[verb] in _FOUNDING
    by = founded or (tags[index] == "b" and is_past(t.lower[verb]))
    if particle and by and tags[verb - 1] in COMMON_NOUNS:
        return True, index - 1  # "a page set up by a baker", "a fund set up for bakers"
    tied = (tags[index] == "t" and word in _TIED) or (tags[index] == "r" and t.lower[index - 2] in _PRICES)
    tied = tied or (tags[index] == "r" and founded and tags[index - 2] in COMMON_NOUNS)
    done = (tied or tags[index] in "binf") and tags[index - 1] in "EVY" and is_past(word)
    return done, index


def _is_predicate(t: Tagged, low: int, floor: int) -> bool:
    """Whether a verb stands right before a phrase: "has been [vacant] since Moor died", no "growth since"."""
    at = back_over(t, low - 1, DETERMINERS_ADVERBS, floor)
    return at > floor and t.tags[at] in FINITE_VERBS
