"""Who or what does what a verb of a tagged sentence says."""

import re

from briefing.figures.grammar.joined import after_object, named_in, past_reduced, with_others
from briefing.figures.grammar.phrases import (
    REACH,
    Span,
    head_end,
    names_things,
    parts_seat,
    phrase_before,
    verb_before,
    widened,
)
from briefing.figures.grammar.relatives import (
    bare_relative,
    before_relative,
    closed_relative,
    is_home,
    of_relative,
    open_relative,
    reckoned,
)
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    COMMON_NOUNS,
    ENDING,
    NOUNS,
    PLAIN_NOUNS,
    PLAIN_VERBS,
    STRETCH,
    TIMES,
    VERBS_OF_CHANGE,
)
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import row

_AUXILIARIES = frozenset("BHMXRt")
COURSES = row("status", "bound")
_PARTS_OF_TIME = row("measures", "heads", "parts_of_time")
_SINGLED_OUT = row("measures", "heads", "singled_out")
_ACCUSING = row("measures", "verbs", "accusing")
_LATER = row("tags", "later")
_OUTLETS = row("measures", "heads", "outlets")
_SUMMING = row("measures", "verbs", "summing")
_USING = row("measures", "verbs", "using")
# "[, which] leaves out energy, food, alcohol and tobacco"
_LISTING = re.compile(r"[^,;:–(k]+(?:,[DJNPASR]+)+,?c[DJNPAS]+[^,;:–(k]*")
_SEEN = row("measures", "verbs", "caught")
_DEICTIC = ("here", "there")
_STRETCH_TO = re.compile(r"[inr][DJ]*T[tx]T#?(?:,?#)?\Z")
_OPEN = ("open", "old")
_NUMBERS = ("share", "number", "proportion", "percentage")
_AGES = ("age", "ages")
_PERSONAL = frozenset(("it", "he", "she", "they"))
_AMONG = 3  # words back to "among"
_DEEPEST = 3  # clauses gone back
_ENDED = 6  # words of "ended March 31, 2026"
_OPENING = 4  # words of a subject before such an aside


def before_stretch(t: Tagged, low: int, floor: int) -> int:
    """Where "over the past 12 months" begins that ends before word ``low``, else ``low``."""
    dated = t.tags[low - 4 : low] in ("DJNT", "DJ#T")  # "over the first nine months", which is no quantity
    if not (dated or t.tags[low - 1 : low] == "Q") or not STRETCH.search(t.words[low - 1]):
        return low
    at = run_start(t, low - 1 - dated, "DJ", floor)
    led = at - 2 >= floor and t.tags[at - 1] in "ixr" and t.tags[at - 2] in NOUNS
    return at - 1 if led else low


def subject(t: Tagged, verb: int, depth: int = 0) -> Span | None:
    """The subject of the verb group that holds the word ``verb``; None for -1, which is no verb.

    ``depth`` counts the clauses gone back.
    """
    if verb < 0 or depth > _DEEPEST:
        return None
    if (verb, depth) not in t.subjects:
        t.subjects[verb, depth] = after_object(t, _after_group(t, _subject(t, verb, depth + 1)))
    return t.subjects[verb, depth]


def _after_group(t: Tagged, who: Span | None) -> Span | None:
    """The Moor of "among all registered voters Moor leads"."""
    if who is None or "among" not in t.lower[max(0, who[0] - _AMONG) : who[0] + 1]:
        return who
    low = run_start(t, who[1], "P", who[0])
    return (low, who[1]) if who[0] < low < who[1] and is_plural(t.lower[low - 1]) else who


def _subject(t: Tagged, verb: int, depth: int) -> Span | None:
    """The subject that nobody asked for before."""
    tags = t.tags
    floor = verb - REACH if verb > REACH else 0
    low = _group_start(t, verb, floor)
    if low - 2 >= floor and tags[low - 1] == "t":
        governing = _governing(t, low, floor)
        relative = reckoned(t, governing) if governing >= 0 else -1
        if relative > floor:
            return of_relative(t, relative, floor)
        if governing < 0 and tags[verb] == "L":
            changed = verb_before(t, low - 1, floor)  # "grew 9% in the year to reach"
            governing = changed if changed >= 0 and tags[changed] in VERBS_OF_CHANGE else -1
        if governing >= 0:
            return subject(t, governing, depth)
        used = _used(t, low - 1, floor)
        if used >= 0:
            return subject(t, used, depth)  # "Moor used the time to get well, dropping from 90 kg"
        low -= 1
    low = _before_times(t, low, floor)
    relative = open_relative(t, low, verb, floor)
    antecedent = before_relative(t, relative, floor) if relative > floor else None
    if antecedent:
        return widened(t, antecedent, floor)
    if low - 2 > floor and tags[low - 2 : low] == "JQ" and t.lower[low - 2] in _OPEN:
        stores = phrase_before(t, low - 2, floor)
        if stores:
            return widened(t, stores, floor)[0], low  # "sales at stores open at least a year rose"
    numbered = _number_of_whom(t, verb)
    if numbered:
        return numbered
    if low > floor and tags[low - 1] == "Q" and names_things(t.words[low - 1]):
        both = tags[low - 3 : low] == "QcQ" and names_things(t.words[low - 3])  # "seven women and five men"
        # "68 senators rose", "the error in all three states was"
        return widened(t, (low - (3 if both else 1), low), floor)
    return _ending_before(t, verb, _before_figures(t, low, floor), floor, depth)


def _number_of_whom(t: Tagged, verb: int) -> Span | None:
    """ "The share of Danes" whose clause goes on: "who have a job or are looking for one rose"; else None."""
    start = int(t.tags[:1] == "D")
    changes = t.word(start) in _NUMBERS and t.tags[verb] in VERBS_OF_CHANGE
    ages = t.word(start) in _AGES and t.tags[verb] in "LB"  # "the ages of those who died range"
    if not (changes or ages):
        return None
    who = t.tags.find("k", start, verb)
    inside = t.tags[who + 1 : verb]
    told = who > start + 2 and t.tags[start + 1] == "o" and inside[:1] in tuple("VLHB")
    return None if not told or any(tag in ",;:QUWk" for tag in inside) else (start, who)


def _ending_before(t: Tagged, verb: int, low: int, floor: int, depth: int) -> Span | None:
    """The subject whose clause comes to its verb at word ``low``, by what stands right before."""
    last = t.tags[low - 1] if low > floor else ""
    if last == "k":
        opened = t.lower[low - 1] == "that" and t.tags[low] != "B" and _follows_opening(t, low - 1)
        return None if opened else of_relative(t, low - 1, floor)  # "after six steps that goes to"
    if last and last in ",)–":
        return _across(t, verb, low, floor, depth)
    which = reckoned(t, low - 1) if last == "Y" else -1
    if which > floor and t.tags[which - 1] in NOUNS + ",":
        return of_relative(t, which, floor)  # "the hull, which radar suggests is"
    if last == "c":  # "rose 5% and reached": the verb before shares its subject
        return subject(t, _joined_verb(t, low, floor), depth)
    if last == "K" and _is_that_one(t, low - 1):
        return phrase_before(t, low - 3, floor)  # "damage from that one had been"
    if last == "K":
        return _antecedent(t, low - 1, floor, depth) or (low - 1, low)
    antecedent = closed_relative(t, low, floor) if last and last in "EVTJ" else None
    if antecedent:
        return widened(t, antecedent, floor)
    accused = _accused(t, low, floor) if last == "o" and depth == 1 else None
    if accused:
        return accused
    before = phrase_before(t, low, floor)
    caught = _caught(t, before, verb, floor) if before else -1
    if caught > floor:
        return subject(t, caught, depth)
    if before is None:
        return _of_verb_before(t, verb, low, floor, depth)
    joint = t.tags.rfind("c", *before)
    if joint > 0 and _is_told_there(t, joint, floor):
        return joint + 1, before[1]
    whole = widened(t, before, floor)
    clause = _before_circumstance(t, whole[0], floor)
    return widened(t, clause, floor) if clause else with_others(t, whole, verb, floor)


def _is_that_one(t: Tagged, at: int) -> bool:
    """Whether the word ``at`` ends "from that one", which belongs to the phrase before."""
    return (
        at > 2 and t.lower[at] == "one" and t.lower[at - 1] in ("that", "this") and t.tags[at - 2] in "ofinr"
    )


def _caught(t: Tagged, before: Span, verb: int, floor: int) -> int:
    """The "seen" of "Moor was seen in Tarn selling hams", where a phrase of place parts the two; or -1."""
    led = back_over(t, before[0] - 1, "D", floor)
    seen = t.tags[led] in "nia" and t.lower[led - 1] in _SEEN and t.tags[led - 2] in "BR"
    return led - 1 if seen and t.lower[verb].endswith("ing") else -1


def _is_told_there(t: Tagged, joint: int, floor: int) -> bool:
    """Whether what ends at an "and" is all that is there: "there was rain and [winds were] gusting"."""
    verb = verb_before(t, joint, floor)
    while verb > floor and t.tags[verb] == "G":
        verb = verb_before(t, verb, floor)  # "there was freezing rain"
    return verb > 0 and t.tags[verb] == "B" and t.lower[verb - 1] == "there"


def _of_verb_before(t: Tagged, verb: int, low: int, floor: int, depth: int) -> Span | None:
    """The subject of the verb before, where nothing that names one ends at word ``low``."""
    if low > floor and (t.tags[low - 1] == "D" or t.tags[low - 2 : low] == "DJ"):
        return None  # "the lowest is"
    earlier = verb_before(t, low, floor)
    if earlier < 0 or earlier == verb:
        return None
    found = subject(t, earlier, depth)
    clause = bare_relative(t, earlier, found, floor) if earlier == low - 1 else None
    return widened(t, clause, floor) if clause else found


def _before_circumstance(t: Tagged, low: int, floor: int) -> Span | None:
    """The lamp of "the lamp Moor dropped Thursday on [a camp] cost": what a clause with no "that" is of."""
    tags, at = t.tags, back_over(t, low - 1, "DJ", floor)
    day = back_over(t, at - 1, TIMES, floor)
    if day <= floor or day == at - 1 or tags[at] not in "inaxr" or tags[day] not in "VELUW":
        return None
    named = phrase_before(t, day, floor)  # "lamp Ada Moor"
    parted = re.search("[NA](?=P)", tags[slice(*named)]) if named else None
    return (named[0], named[0] + parted.end()) if named and parted else None


def _group_start(t: Tagged, verb: int, floor: int) -> int:
    """Where the verb group that ends in ``verb`` begins: "has been", "would each"."""
    tags, low = t.tags, verb
    while (
        low > floor
        and (tags[low - 1] in _AUXILIARIES or (tags[low - 2] == "M" and t.lower[low - 1] == "each"))
        and not (tags[low - 1] == "t" and low - 2 >= 0 and tags[low - 2] in "NPVYJA")
    ):
        low -= 1
    return low


def _before_times(t: Tagged, low: int, floor: int) -> int:
    """Where words of time before word ``low`` begin that part a subject from its verb, else ``low``."""
    tags = t.tags
    ended = _ending(t, low, floor)
    if ended >= 0:
        led = back_over(t, ended - 1 - (t.lower[ended - 1] == "period"), "DJTQ", floor)
        return led if led > floor and tags[led] in "inr" and tags[led - 1] in NOUNS else low
    stretch = _STRETCH_TO.search(tags, max(floor, low - _ENDED - 2), low)
    if stretch and tags[stretch.start() - 1] in NOUNS:
        return stretch.start()  # "net income for the quarter to Aug. 3 fell"
    if low < 1 or tags[low - 1] not in "TQ#":
        return low
    dated = run_start(t, low, "T#", floor)
    if dated - 2 > floor and t.lower[dated - 2 : dated] == ["as", "of"] and tags[dated - 3] in NOUNS:
        return dated - 2  # "the guild as of mid-July had raised"
    if tags[low - 1] == "#":
        return low
    if low - 2 > floor and tags[low - 2 : low] == "RT" and t.lower[low - 2] in _LATER:
        low -= 2  # "his talk with Moor later that day", "earlier Monday"
    if tags[low - 3 : low] in ("TtT", "TcT"):  # "the deficit for the year to June narrowed"
        low -= 2
    if low - 3 > floor and tags[low - 2 : low] == "DT" and tags[low - 3] in NOUNS:
        low -= 2  # "the forecast for growth this year was cut"
    if tags[low - 2 : low] == "oT" and t.lower[low - 3] in _PARTS_OF_TIME:
        led = back_over(t, low - 4, "DJ", floor)  # "rainfall in the first half of October was"
        low = led if tags[led] in "inrx" and tags[led - 1] in NOUNS else low
    return before_stretch(t, low, floor)


def _ending(t: Tagged, low: int, floor: int) -> int:
    """The "ended" of a span of time that ends before word ``low``, or -1: "the year ended March 31"."""
    if low < 1 or t.tags[low - 1] not in "T#":
        return -1
    within = range(max(floor, low - _ENDED), low)
    ends = (at for at in within if t.lower[at] in ENDING)
    return next((at for at in ends if t.tags[at] == "T" or t.lower[at - 1] == "period"), -1)


def _before_figures(t: Tagged, low: int, floor: int) -> int:
    """Where figures before word ``low`` begin that part a subject from its verb: "Maddon, 66, has"."""
    tags = t.tags
    while low > floor and tags[low - 1] == "Q" and tags[low : low + 1] != "Q":
        low -= 1
        if low > floor and (tags[low - 1] in "fotaribw," or t.lower[low - 1] == "between"):
            low -= 1  # "homes from Q stay"
        if low - 1 > floor and t.lower[low - 1] == "those" and tags[low - 2] in "ora":
            low -= 2  # "the rate for those between 15 and 24 was"
    return low


def _joined_verb(t: Tagged, low: int, floor: int) -> int:
    """The verb to which "and" before word ``low`` joins another, or -1."""
    earlier = verb_before(t, low - 1, floor)
    if earlier > 0 and t.tags[earlier : low - 1] == "Y,":
        who = phrase_before(t, earlier, floor)
        opens = who[0] - 1 - (t.tags[who[0] - 1] == "D") if who and who[0] > floor else -1
        if opens > floor and t.tags[opens] == ",":
            earlier = verb_before(t, opens, floor)  # "blew $3 on jets, the evidence showed, and had"
    earlier = past_reduced(t, earlier, floor)
    shared = earlier > 0 and t.tags[earlier] in PLAIN_VERBS and t.tags[earlier - 1] == "Q"
    if shared and t.tags[low : low + 1] == "B":
        first = verb_before(t, earlier, floor)  # "has burned 40 acres destroyed 12 barns and is"
        earlier = first if first >= 0 else earlier
    return earlier


def _used(t: Tagged, to: int, floor: int) -> int:
    """The verb of what somebody used or took to do the deed after "to", or -1."""
    thing = phrase_before(t, to, floor)
    verb = back_over(t, thing[0] - 1, "DJ", floor) if thing and thing[0] > floor else floor
    return verb if verb > floor and t.tags[verb] in "VE" and t.lower[verb] in _USING else -1


def _governing(t: Tagged, low: int, floor: int) -> int:
    """The verb that "to" before word ``low`` hangs on: the "expected" of "expected to rise"; or -1."""
    tags = t.tags
    if tags[low - 2] in "VYEBHMJ":
        return low - 2
    if tags[low - 2] == "A" and tags[low - 3 : low - 2] in ("V", "U", "W", "E", "G"):
        return low - 3  # "shares pared losses to trade"
    if t.lower[low - 3] == "on" and t.lower[low - 2] in COURSES:
        return verb_before(t, low - 3)  # "is on track to grow"
    named = phrase_before(t, low - 1, floor) if tags[low - 2] in PLAIN_NOUNS else None
    if named and not _SINGLED_OUT.isdisjoint(t.lower[max(named[0] - 1, 0) : named[0] + 1]):
        became = verb_before(t, named[0], floor)  # "became the first to win", "the only region to": who did
        if became >= 0 and (tags[became] == "B" or t.lower[became].startswith(("becom", "became"))):
            return became
    return -1


def _follows_opening(t: Tagged, at: int) -> bool:
    """Whether a phrase of circumstance that opens the sentence is all that goes before word ``at``."""
    return t.tags[0] in "xinaorfw" and at > 1 and not t.tags[1:at].strip("DJNPQ#TSR")


def _accused(t: Tagged, low: int, floor: int) -> Span | None:
    """The Moss of "accused Moss of cheating", whom an object tells; None where "Moss was accused of it"."""
    whom = phrase_before(t, low - 1, floor)
    return whom if whom and t.lower[whom[0] - 1 - (t.tags[whom[0] - 1] == "D")] in _ACCUSING else None


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
        head = head_end(t, found) - 1 if found and found[0] < pronoun else -1
        if head >= 0 and word != "it" and t.lower[head] in _OUTLETS:
            return None  # "Harlow News reported he"
        tellers = tags[verb] == "Y" and word == "it" and tags[head] == "N" and is_plural(t.lower[head])
        if head >= 0 and word == "it" and found:
            found = _owner_of_many(t, found) or found
        named = word in ("he", "she")
        at = head_end(t, found) - 1 if named and found else head
        if head >= 0 and tags[at] in ("P" if named else PLAIN_NOUNS) and not tellers:
            return found  # but not the executives of "executives say it will"
        end = verb
    return None


def _owner_of_many(t: Tagged, whole: Span) -> Span | None:
    """The Moor of "shares of Moor", for which "it" stands and not for them."""
    of = next((at for at in range(whole[0] + 1, whole[1] - 1) if t.tags[at] in "oai"), -1)
    named = of > 0 and t.tags[of + 1 : whole[1]].strip("P") == ""
    return (of + 1, whole[1]) if named and is_plural(t.lower[of - 1]) else None


def _apposed_to_opening(t: Tagged, last: int, end: int) -> Span | None:
    """The subject that opens a sentence, before an aside: "Mining, a trade in tin, zinc and iron,"."""
    first = t.tags.find(",", 0, last)
    opens = 0 < first <= _OPENING and t.tags[first + 1] == "D" and not t.tags[:first].strip("DJNPG")
    if not opens or any(tag in "VUWLBHMYk" for tag in t.tags[first:end]):
        return None
    return phrase_before(t, first) or (first - 1, first)


def _before_listing(t: Tagged, end: int, floor: int) -> Span | None:
    """What a clause is of that ends at the comma ``end`` and lists things: "prices, which leave out …"."""
    opens = t.tags.rfind(",k", floor, end)
    listed = opens > floor and _LISTING.fullmatch(t.tags, opens + 2, end) is not None
    return phrase_before(t, opens, floor) if listed else None


def _across(t: Tagged, verb: int, low: int, floor: int, depth: int) -> Span | None:
    """The subject across a comma, dash or bracket: a parenthesis, or a participle that shares a subject."""
    tags = t.tags
    mark = tags[low - 1]
    if tags[verb] in "GUWLVYE" and t.lower[verb].endswith("ing") and "B" not in tags[low:verb]:
        earlier = verb_before(t, low - 1, floor)
        found = subject(t, earlier, depth)
        before = phrase_before(t, low - 1, floor)
        summed = t.lower[verb] in _SUMMING and before and tags[before[1] - 1] in COMMON_NOUNS
        if found and not (summed and tags[found[1] - 1] == "P"):
            return found  # but the fees of "Moor proposed new fees, totaling $9"
        return widened(t, before, floor) if before else None
    listing = _before_listing(t, low - 1, floor) if mark == "," else None
    if listing:
        return widened(t, listing, floor)
    opening = {")": "(", "–": "–", ",": ","}[mark]
    for index in range(low - 2, floor - 1, -1):
        if tags[index] == opening and not (mark == "," and parts_seat(t, index)):
            aged = 3 if tags[index - 3 : index] == "(Q)" else 0  # "Ada Moor (44), a cook, was"
            here = mark == "," and t.lower[index - 1] in _DEICTIC  # "the last strike here, at Tarn, lasted"
            before = phrase_before(t, index - aged - here, floor)
            if index > floor and tags[index - 1] == "Q" and names_things(t.words[index - 1]):
                counted = run_start(t, index - 1, "S", floor), index
                return widened(t, counted, floor)  # "two mills, in Tarn and Aln, won"
            if tags[index - 2 : index] == ",Q" or (before and is_home(t, before[0])):
                continue  # "Ada Moor, 44, of Tarn, was"
            opened = (
                index if mark == "," and before else floor
            )  # "mills, the firm in tin, zinc and lead, shed"
            named = named_in(t, before, index, low - 1) if mark == "," and before else None
            if named:
                return named
            aside = _apposed_to_opening(t, opened, low - 1)
            if aside:
                return aside
            if before:
                whole = widened(t, before, floor)
                less = mark == "," and t.word(index + 1) == "excluding"  # "sales, excluding fuel, rose"
                return (whole[0], low - 1) if less else whole
            break
    earlier = verb_before(t, low - 1, floor)
    if earlier >= 0:
        return subject(t, earlier, depth)
    before = phrase_before(t, low - 1, floor)
    return widened(t, before, floor) if before else None
