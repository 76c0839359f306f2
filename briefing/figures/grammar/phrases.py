"""Noun phrases and subjects in tagged sentences. Spans are [low, high) in words."""

import re
from functools import lru_cache

from briefing.figures.grammar.steps import back_over, run_start
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    COMMON_NOUNS,
    DETERMINERS_ADVERBS,
    DIRECTIONS,
    NOMINALS,
    NOUNS,
    PLAIN_NOUNS,
    PLAIN_VERBS,
    TIMES,
)
from briefing.figures.quantities import units
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past

Span = tuple[int, int]

_HEADS = frozenset(NOUNS)
_NAMING = frozenset("NPASGT#")
_NAMED = frozenset("NPAJS")
_JOINING = "GEc" + DIRECTIONS  # what may join a phrase to what follows
_AUXILIARIES = frozenset("BHMXRt")
# how far a reader looks, so that no sentence costs more than its length
REACH = 40
STRETCH = re.compile(r"(?:days|weeks|months|quarters|years)\Z", re.IGNORECASE)  # "the past three months"
_TITLES = ("mr.", "mrs.", "ms.")
_ON_COURSE = (["on", "track"], ["on", "course"])
_PARTS_OF_TIME = ("half", "quarter", "part", "end", "start", "rest")
_SINGLED_OUT = ("first", "last", "only", "latest")
# after these no phrase belongs to the one before, nor does one that ends in these
_NO_COMPLEMENT = frozenset(
    ("since", "until", "before", "after", "during", "per", "like", "except", "including")
)
_TIMES = frozenset(("months", "month", "year", "years", "week", "time", "times", "pace", "rate"))
_PART = 3  # words of a part of a list
_DEEPEST = 3
_RELATIVE = 12  # words in a relative clause that no comma closes


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
    if tag in "NPAJS":
        return True
    if tag in TIMES:
        return following in "NPAJ#"
    if tag in "GE":  # "rising rents", but not "firms polled by"
        return following in NOMINALS and (at == stop or tags[at - 1] in "DJSoRc,intfwbra#TQEVYLUWGx")
    if tag == "R":
        return following in "EJG" and at > stop
    if tag == "Q":
        return "-" in t.words[at]
    return tag == "c" and t.words[at] in ("and", "or", "&") and at > stop and tags[at - 1] in NOMINALS


def phrase_after(t: Tagged, start: int, stop: int | None = None) -> Span | None:
    """The noun phrase that begins at ``start`` (an article or adverb may open it)."""
    tags = t.tags
    low = start
    stop = min(len(tags) if stop is None else stop, start + 12)
    while low < stop and tags[low] in "DRQ":
        low += 1
    high = low
    while high < stop and (
        tags[high] in "NPAJS#T" or (tags[high] in _JOINING and _leads_on(t, low, high, stop))
    ):
        high += 1
    while (
        high > low
        and tags[high - 1] in "#TJ"
        and tags[low] in "NPASJ"
        and any(x in NOUNS for x in tags[low : high - 1])
    ):
        high -= 1
    return None if _NAMED.isdisjoint(tags[low:high]) else (low, high)


def _leads_on(t: Tagged, low: int, at: int, stop: int) -> bool:
    """Whether a word that is no noun belongs to the phrase from ``low`` for what follows: "and", "rising"."""
    tags = t.tags
    tag = tags[at]
    if at + 1 >= stop or tags[at + 1] not in NOMINALS:
        return False
    if tag in "GE":
        return at == low or tags[at - 1] not in PLAIN_NOUNS
    if tag == "c":
        parted = tags[at + 1] == "N" and tags[at + 2 : at + 3] in ("D", "K")
        joined = t.words[at] in ("and", "or", "&") and at > low and tags[at - 1] in NOUNS and not parted
        return joined and not (t.words[at] == "and" and _opens_clause(t, at))
    return True


def _opens_clause(t: Tagged, at: int) -> bool:
    """Whether after "and" something new is told: "a loss and Ada Moor left", "60% of men and women 40%"."""
    tags = t.tags
    end = at + 1
    while tags[end : end + 1] in ("N", "P", "A", "J", "S"):
        end += 1
    following = tags[end : end + 1]
    if tags[end : end + 2] in ("uQ", "dQ"):
        return True  # "6% unemployment and wages up 3%"
    return following == "Q" or (
        tags[at - 1] in COMMON_NOUNS and tags[at + 1] in "PS" and following in tuple("VEUWBHMY")
    )


def with_complements(t: Tagged, span: Span, most: int = 2, stop: int | None = None) -> Span:
    """The phrase with up to ``most`` prepositional phrases after it; phrases of time end it."""
    low, high = span
    tags = t.tags
    stop = len(tags) if stop is None else stop
    for _ in range(most):
        if high + 1 >= stop or tags[high] not in "otiwrfnabgx" or t.lower[high] in _NO_COMPLEMENT:
            break
        inner = phrase_after(t, high + 1, stop)
        if inner is None or tags[inner[1] - 1] == "T" or t.lower[inner[1] - 1] in _TIMES:
            break
        high = inner[1]
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


def before_stretch(t: Tagged, low: int, floor: int) -> int:
    """Where "over the past 12 months" begins that ends before word ``low``, else ``low``."""
    dated = t.tags[low - 4 : low] in ("DJNT", "DJ#T")  # "over the first nine months", which is no quantity
    if not (dated or t.tags[low - 1 : low] == "Q") or not STRETCH.search(t.words[low - 1]):
        return low
    at = low - 1 - dated
    while at > floor and t.tags[at - 1] in "DJ":
        at -= 1
    led = at - 2 >= floor and t.tags[at - 1] in "ixr" and t.tags[at - 2] in NOUNS
    return at - 1 if led else low


def subject(t: Tagged, verb: int, depth: int = 0) -> Span | None:
    """The subject of the verb group that holds the word ``verb``; None for -1, which is no verb.

    ``depth`` counts the clauses gone back.
    """
    if verb < 0 or depth > _DEEPEST:
        return None
    depth += 1
    tags = t.tags
    low = verb
    floor = verb - REACH if verb > REACH else 0
    while (
        low > floor
        and (tags[low - 1] in _AUXILIARIES or (tags[low - 2] == "M" and t.lower[low - 1] == "each"))
        and not (tags[low - 1] == "t" and low - 2 >= 0 and tags[low - 2] in "NPVYJA")
    ):
        low -= 1
    if low - 2 >= floor and tags[low - 1] == "t":
        governing = _governing(t, low, floor)
        if governing >= 0:
            relative = _reckoned(t, governing)
            return _of_relative(t, relative, floor) if relative > floor else subject(t, governing, depth)
        changed = verb_before(t, low - 1, floor) if tags[verb] == "L" else -1
        if changed >= 0 and tags[changed] in "UW":
            return subject(t, changed, depth)  # "grew 9% in the year to reach"
        low -= 1
    if tags[low - 3 : low] == "TtT":  # "the deficit for the year to June narrowed"
        low -= 2
    if low - 3 > floor and tags[low - 2 : low] == "DT" and tags[low - 3] in NOUNS:
        low -= 2  # "the forecast for growth this year was cut"
    if tags[low - 2 : low] == "oT" and t.lower[low - 3] in _PARTS_OF_TIME:
        led = back_over(t, low - 4, "DJ", floor)  # "rainfall in the first half of October was"
        low = led if tags[led] in "inrx" and tags[led - 1] in NOUNS else low
    low = before_stretch(t, low, floor)
    relative = _open_relative(t, low, verb, floor)
    if relative > floor:
        antecedent = _before_relative(t, relative, floor)
        if antecedent:
            return _whole(t, antecedent, floor)
    if low > floor and tags[low - 1] == "Q" and names_things(t.words[low - 1]):
        return _whole(t, (low - 1, low), floor)  # "68 senators rose", "the error in all three states was"
    while low > floor and tags[low - 1] == "Q" and tags[low : low + 1] != "Q":
        low -= 1  # "Maddon, 66, has"; "homes from Q stay"
        if low > floor and (tags[low - 1] in "fotaribw," or t.lower[low - 1] == "between"):
            low -= 1
        if low - 1 > floor and t.lower[low - 1] == "those" and tags[low - 2] in "ora":
            low -= 2  # "the rate for those between 15 and 24 was"
    if low > floor and tags[low - 1] == "k":
        if t.lower[low - 1] == "that" and tags[low] != "B" and _follows_opening(t, low - 1):
            return None  # "after six steps that goes to"
        return _of_relative(t, low - 1, floor)
    if low > floor and tags[low - 1] in ",)–":
        return _across(t, verb, low, floor, depth)
    if low > floor and tags[low - 1] == "c":  # "rose 5% and reached": the verb before shares its subject
        earlier = verb_before(t, low - 1, floor)
        if (
            earlier > 0
            and tags[earlier] in PLAIN_VERBS
            and tags[earlier - 1] == "Q"
            and tags[low : low + 1] == "B"
        ):
            first = verb_before(t, earlier, floor)  # "has burned 40 acres destroyed 12 barns and is"
            earlier = first if first >= 0 else earlier
        return subject(t, earlier, depth) if earlier >= 0 else None
    if low > floor and tags[low - 1] == "K":
        return _antecedent(t, low - 1, floor, depth) or (low - 1, low)
    relative = tags.rfind("k", max(floor, low - 8), low) if low > floor and tags[low - 1] in "EVT" else -1
    if relative > floor and not any(tag in ",;:BQ" for tag in tags[relative:low]):
        antecedent = phrase_before(t, relative, floor)  # "the limit where the train derailed is"
        if antecedent:
            return _whole(t, antecedent, floor)
    before = phrase_before(t, low, floor)
    if before is None:
        if low > floor and (tags[low - 1] == "D" or tags[low - 2 : low] == "DJ"):
            return None  # "the lowest is"
        earlier = verb_before(t, low, floor)
        if earlier < 0 or earlier == verb:
            return None
        found = subject(t, earlier, depth)
        clause = _bare_relative(t, earlier, found, floor) if earlier == low - 1 else None
        return _whole(t, clause, floor) if clause else found
    return _whole(t, before, floor)


def _governing(t: Tagged, low: int, floor: int) -> int:
    """The verb that "to" before word ``low`` hangs on: the "expected" of "expected to rise"; or -1."""
    tags = t.tags
    if tags[low - 2] in "VYEBHMJ":
        return low - 2
    if tags[low - 2] == "A" and tags[low - 3 : low - 2] in ("V", "U", "W", "E", "G"):
        return low - 3  # "shares pared losses to trade"
    if t.lower[low - 3 : low - 1] in _ON_COURSE:
        return verb_before(t, low - 3)  # "is on track to grow"
    named = phrase_before(t, low - 1, floor) if tags[low - 2] in PLAIN_NOUNS else None
    if named and t.lower[named[0]] in _SINGLED_OUT:  # "became the first to win": who did
        became = verb_before(t, named[0], floor)
        if became >= 0 and (tags[became] == "B" or t.lower[became].startswith(("becom", "became"))):
            return became
    return -1


def _reckoned(t: Tagged, verb: int) -> int:
    """The "which" of "the economy, which the bank expects to grow": of what a verb of saying tells; or -1."""
    if t.tags[verb] != "Y":
        return -1
    who = phrase_before(t, verb)
    low = verb - 1 if t.tags[verb - 1] == "K" else who[0] if who else 0
    low -= t.tags[low - 1 : low] == "D"
    return low - 1 if t.tags[low - 1 : low] == "k" else -1


def _follows_opening(t: Tagged, at: int) -> bool:
    """Whether a phrase of circumstance that opens the sentence is all that goes before word ``at``."""
    return t.tags[0] in "xinaorfw" and at > 1 and not t.tags[1:at].strip("DJNPQ#TSR")


def _of_relative(t: Tagged, relative: int, floor: int) -> Span | None:
    """What the "which" at word ``relative`` stands for: the "trade" of "trade, which rose"."""
    low = relative
    if low > floor and t.tags[low - 1] == ",":
        low -= 1
    if low > floor and t.tags[low - 1] == "Q" and names_things(t.words[low - 1]):
        return low - 1, low
    before = phrase_before(t, low, floor)
    return _whole(t, before, floor) if before else None


def _before_relative(t: Tagged, relative: int, floor: int) -> Span | None:
    """What a relative clause is of; of "the ages of those who" the ages."""
    those = relative - 2 > floor and t.lower[relative - 1] == "those" and t.tags[relative - 2] in "orafti"
    return phrase_before(t, relative - 2 if those else relative, floor)


def _open_relative(t: Tagged, low: int, verb: int, floor: int) -> int:
    """The "which" of "the probe which weighs 40 kg will land", its clause ending before the verb; or -1."""
    at = t.tags.rfind("k", floor, low - 1)
    if at < 0 or low - at > _RELATIVE:
        return -1
    inside = t.tags[at + 1 : low]
    done = inside[-1:] in ("V", "E") and t.tags[low] in "BM"  # "those who died will be given"
    ends = done or inside[-1:] in ("N", "P", "Q", "A", "R", "T")
    if any(mark in ',;:Yc"()–' for mark in inside) or not ends:
        return -1
    verbs = [tag for tag in inside if tag in "VLUWBHE"]
    finite = t.lower[verb].endswith("s") or t.tags[low] in "BM" or is_past(t.lower[verb])
    return at if verbs and inside[0] in "VLUWBHMER" and finite else -1


def _bare_relative(t: Tagged, verb: int, doer: Span | None, floor: int) -> Span | None:
    """The "revolution" of "the revolution Mrs. Moor began would last": its clause has no "that"."""
    low = verb - 1 if t.tags[verb - 1] == "K" else doer[0] if doer and doer[1] == verb else 0
    low -= low > floor and t.tags[low - 1] == "D"
    return phrase_before(t, low, floor) if low > floor and t.tags[low - 1] in COMMON_NOUNS else None


_SCALES = frozenset(("million", "billion", "trillion", "thousand", "lakh", "crore"))
_CURRENCIES = frozenset("$€£¥")
_ABSTRACT = frozenset(("money", "percent", "points"))


@lru_cache(maxsize=4096)
def names_things(words: str) -> bool:
    """Whether a quantity's words end in a counted noun: "68 senators", not "$750,000" or "5 percent"."""
    if " " not in words or not words[-1].isalpha() or not _CURRENCIES.isdisjoint(words):
        return False
    last = words.rpartition(" ")[2].lower()
    unit = units.TABLES.words.get(last)
    return last not in _SCALES and (unit is None or unit.sort not in _ABSTRACT)


_PERSONAL = frozenset(("it", "he", "she", "they"))


def _antecedent(t: Tagged, pronoun: int, floor: int, depth: int) -> Span | None:
    """What "it", "he" or "they" stands for in the sentence: the subject before it that fits in number."""
    word = t.lower[pronoun]
    if word not in _PERSONAL:
        return None
    tags = t.tags
    if word == "they":
        for index in range(pronoun - 1, floor - 1, -1):
            if tags[index] in PLAIN_NOUNS and t.words[index].endswith("s"):
                found = phrase_before(t, index + 1, floor)
                if found and found[0] and tags[found[0] - 1] == "Y":
                    continue  # "officials told Fox News they"
                return found
        return None
    end = pronoun
    for _ in range(3):
        verb = verb_before(t, end, floor)
        if verb < 0:
            return None
        found = subject(t, verb, depth)
        head = found[1] - 1 if found and found[0] < pronoun else -1
        tellers = tags[verb] == "Y" and word == "it" and tags[head] == "N" and is_plural(t.lower[head])
        if head >= 0 and tags[head] in ("P" if word in ("he", "she") else PLAIN_NOUNS) and not tellers:
            return found  # but not the executives of "executives say it will"
        end = verb
    return None


def _across(t: Tagged, verb: int, low: int, floor: int, depth: int) -> Span | None:
    """The subject across a comma, dash or bracket: a parenthesis, or a participle that shares a subject."""
    tags = t.tags
    mark = tags[low - 1]
    if tags[verb] in "GUWLVYE" and t.lower[verb].endswith("ing"):
        earlier = verb_before(t, low - 1, floor)
        if earlier >= 0:
            found = subject(t, earlier, depth)
            if found:
                return found
        before = phrase_before(t, low - 1, floor)
        return _whole(t, before, floor) if before else None
    opening = {")": "(", "–": "–", ",": ","}[mark]
    for index in range(low - 2, floor - 1, -1):
        if tags[index] == opening:
            aged = 3 if tags[index - 3 : index] == "(Q)" else 0  # "Ada Moor (44), a cook, was"
            before = phrase_before(t, index - aged, floor)
            if index > floor and tags[index - 1] == "Q" and names_things(t.words[index - 1]):
                counted = run_start(t, index - 1, "S", floor), index
                return _whole(t, counted, floor)  # "two mills, in Tarn and Aln, won"
            if tags[index - 2 : index] == ",Q" or (before and tags[before[0] - 2 : before[0]] == ",o"):
                continue  # "Ada Moor, 44, of Tarn, was"
            if before:
                return _whole(t, before, floor)
            break
    earlier = verb_before(t, low - 1, floor)
    if earlier >= 0:
        return subject(t, earlier, depth)
    before = phrase_before(t, low - 1, floor)
    return _whole(t, before, floor) if before else None


def _is_doing(t: Tagged, at: int) -> bool:
    return t.tags[at] == "G" or (t.tags[at] in "LUWV" and t.lower[at].endswith("ing"))


def whole_before(t: Tagged, end: int) -> Span | None:
    """The phrase before ``end`` with what it belongs to: "a gap in trade with the isles"."""
    phrase = phrase_before(t, end)
    return _whole(t, phrase, max(0, end - REACH)) if phrase else None


def with_list(t: Tagged, span: Span, floor: int = 0) -> Span:
    """A phrase joined by "and" with the parts of the list before it: all of "rents, fees and fares"."""
    low, high = span
    if t.tags[low] in "PS" or not {"and", "or"}.intersection(t.lower[low:high]):
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


def _whole(t: Tagged, span: Span, floor: int) -> Span:
    """A phrase with what stands before it by a preposition: "exports to the United States" from its end."""
    tags = t.tags
    low, high = with_list(t, span, floor)
    for _ in range(5):
        index = low - 1
        while index > floor and (
            tags[index] in DETERMINERS_ADVERBS or (tags[index] == "k" and tags[index - 1] in "otiwrfnab")
        ):
            index -= 1  # "in that section"
        if t.lower[index] == "per" and tags[index - 1 : index] in ("N", "A") and index > floor:
            low = index - 1  # "spending per pupil"
            continue
        if index > floor and _is_doing(t, index) and tags[index - 1] in PLAIN_NOUNS:
            before = phrase_before(t, index, floor)  # "workers claiming benefits"
            if before:
                low = before[0]
                continue
        if index <= floor or tags[index] not in "otiwrfnagbx":
            break
        # "economists surveyed by X", "officials briefed on it"
        done = tags[index] in "binf" and tags[index - 1] in "EVY" and is_past(t.lower[index - 1])
        at = index - 1 if done and tags[index - 2] in NOUNS + tags[index - 1].replace("V", "N") else index
        if at == index and index > 2 and tags[index - 2] == "m" and is_past(t.lower[index - 1]):
            at = index - 2  # "her temperature when brought to the ward"
        while at > floor and tags[at - 1] == "R":
            at -= 1  # "the limit just before the curve"
        before = phrase_before(t, at, floor)
        if before is None and tags[at - 1] == "x":
            before = phrase_before(t, at - 1, floor)  # "unemployment among under 25s"
        if before is None and tags[at - 1] == "Q" and names_things(t.words[at - 1]):
            before = at - 1, at  # "two bedroom flat in Hove"
        if before is None or tags[at - 1] in "T":
            # a fronted phrase of time or place: "In November imports rose"
            break
        low = before[0]
    return low, high
