"""What happens in the clause of a length of time: "how long ago the guild cut its fee"."""

import re
from typing import NamedTuple

from briefing.figures.frames.role_verbs import had_done
from briefing.figures.grammar.phrases import (
    Span,
    head_end,
    names_things,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, FINITE_VERBS, NOUNS, PLAIN_VERBS, VERB_GROUP
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import LONGEST, words_of
from briefing.figures.label_parts.verb_complements import past_particle, without_clause
from briefing.figures.measures.durations.how_long import is_after_preposition, is_reduced
from briefing.figures.measures.durations.lengths_of_time import (
    EVERY,
    WINDOWS,
    governor_of_time,
    is_one_clause,
)
from briefing.figures.measures.durations.moments import past_aside
from briefing.figures.measures.people.antecedents import stood_for
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who

_OPENING = frozenset(',;:–"(cmY')
_FINITE = tuple("VEGLUWY")
_PLACING = "inaofr"
_PERSONAL = ("he", "she")
_NO_ONE = ("what", "that", "there", "who")
_STANDING = ("it", "they")
_WHOEVER = ("i", "we", "you")
_PARTING = frozenset(',;:–()km"')
_DATED = re.compile(r"(?:[inoxt]D?[JT#]*[T#])*(?:,[mR],|,)?")  # "over four months in 2010,", ", though,"
_PRESENT = {"was ": "is ", "were ": "are "}
_WHEN = ("after", "before", "since", "until", "as")
_NEEDING = row("measures", "dimensions", "needing")
_OPENINGS = {"for": "how long", "after": "time until"}
_BESIDE = 2  # words from where a phrase may begin to its first noun


class Happening(NamedTuple):
    """A clause: who, where its verb group begins, the verb, where what is told may end, words left out."""

    doer: Span
    low: int
    verb: int
    ends: tuple[int, ...]
    aid: str = ""
    gap: str = ""  # what a clause after its object leaves out: "the farm" of "a farm Moor bought"


def happening(t: Tagged, at: int, after: int) -> Happening | None:
    """The clause to which the words of time from ``at`` up to ``after`` belong; None of no clear one."""
    if at == 0 or t.tags[at - 1] in _OPENING or t.tags[at - 2 : at] == "Yk":
        ahead = _ahead(t, at, after)
        if ahead or at == 0:
            return ahead
    verb = _verb_of(t, at)
    if verb < 0 or not _PARTING.isdisjoint(t.tags[verb + 1 : at]):
        return None
    apposed = _apposed(t, verb, at, after)
    if apposed or (t.tags[after : after + 1] in ("B", "H", "M") and t.tags[verb - 1] not in "Kk"):
        return apposed  # "gains in the past two months were"
    low = run_start(t, verb, VERB_GROUP)
    if t.tags[low - 1 : low] == "t":  # "agreed to mend it two years ago"
        if t.tags[low - 2] not in "VEY":
            return None
        low = run_start(t, low - 2, VERB_GROUP)
    led, gap = _led(t, low, verb, after)
    doer = led or _own_clause(t, subject(t, verb))
    parted = t.tags[low - 2 : low] in ("NK", "AK") and not is_past(t.lower[low])
    if parted or (not led and low == verb and is_past(t.lower[verb]) and is_reduced(t, verb)):
        return _outer(t, low - parted)
    if doer is None or doer[1] > verb or _is_level(t, low, verb, at) or not _agrees(t, doer, low, verb):
        return None
    return Happening(doer, low, verb, _ends(t, verb, at, whole=True), gap=gap)


def _led(t: Tagged, low: int, verb: int, after: int) -> tuple[Span | None, str]:
    """The "Moor" of "since Moor left", the "shops" of "the shops that opened"; else None.

    Of "in a town Moor won" Moor, and "the town" besides, which he won.
    """
    phrase = phrase_before(t, low - (t.tags[low - 1] == "k"))
    if phrase is None or phrase[1] < low:
        return phrase, ""
    led = phrase[0] - 1 - (t.tags[phrase[0] - 1] == "D")
    named = run_start(t, low, "P", phrase[0])
    if phrase[0] < named < low and t.tags[named - 1] == "N" and t.tags[led] in _PLACING:
        return (named, low), f"the {t.lower[named - 1]}"
    irregular = participle(t.lower[verb]) != t.lower[verb]
    finite = low < verb or irregular or t.tags[after + 1 : after + 2] not in tuple(FINITE_VERBS + "E")
    return (phrase if t.word(led) in _WHEN and finite else None), ""


def _own_clause(t: Tagged, doer: Span | None) -> Span | None:
    """The "talks" of "offers from the guild after talks", of whose clause the verb is."""
    if doer is None:
        return None
    inner = range(doer[0] + 1, doer[1] - 1)
    at = next((at for at in reversed(inner) if t.lower[at] in _WHEN or t.tags[at] == "m"), -1)
    return (at + 1 + (t.tags[at + 1] == "D"), doer[1]) if at > 0 else doer


def _outer(t: Tagged, low: int) -> Happening | None:
    """What "Moor will pass the limit [set by Tarn, it is allowed to reach] in ten days" tells of Moor."""
    thing = phrase_before(t, low)
    verb = verb_before(t, thing[0]) if thing else -1
    start = run_start(t, verb, VERB_GROUP)
    doer = subject(t, verb) if verb > 0 and "M" in t.tags[start:verb] else None
    return (
        Happening(doer, start, verb, (thing[1],)) if doer and thing and is_one_clause(t, verb, low) else None
    )


def _agrees(t: Tagged, doer: Span, low: int, verb: int) -> bool:
    """Whether a verb alone fits its subject in number: not the "plan" of "a new plan for review"."""
    head = head_end(t, doer) - 1
    if t.tags[head] not in COMMON_NOUNS:
        return True
    several = is_plural(t.lower[head]) or "c" in t.tags[slice(*doer)]
    if low < verb or is_past(t.lower[verb]):
        return True
    return several != t.lower[verb].endswith("s")


def _verb_of(t: Tagged, at: int) -> int:
    """The verb of the clause whose time begins at ``at``: the "lost" of "lost his sewing job", or -1."""
    verb = verb_before(t, at)
    while is_after_preposition(t, verb) or (
        verb > 0 and t.tags[verb - 1 : verb + 1] in ("NG", "JG", "PG", "DG")
    ):
        if t.tags[verb] == "G" and t.tags[verb + 1 : verb + 2] != "N":
            return -1  # "admitted to lying in a letter two years ago"
        verb = verb_before(t, verb)
    if verb > 0 and t.tags[verb - 1 : verb + 1] == "xV" and not is_past(t.lower[verb]):
        verb = verb_before(t, verb)  # "had gone into use"
    if verb > 0 and t.lower[verb].endswith("ing") and t.tags[run_start(t, verb, "RX") - 1] != "B":
        return verb - 1 if t.tags[verb - 1] in "VEY" else -1  # "was reported missing"
    return verb


def _apposed(t: Tagged, verb: int, at: int, after: int) -> Happening | None:
    """The "proposal" of "a proposal rolled out two days ago", "a proposal, made two days ago,"; else None."""
    if t.tags[verb] not in PLAIN_VERBS or not is_past(t.lower[verb]) or past_particle(t, verb + 1) != at:
        return None
    aside = t.tags[verb - 1] == "," and t.tags[after : after + 1] in ("", *",.;")
    closed = t.tags[verb - 1] in NOUNS and t.tags[after : after + 1] in ("B", "H", "M")
    phrase = phrase_before(t, verb - aside)
    if phrase is None:
        return None
    led = t.lower[phrase[0] - 1 - (t.tags[phrase[0] - 1] == "D")] if phrase[0] else ""
    within = verb_before(t, phrase[0]) >= 0 and led not in _WHEN and is_reduced(t, verb)
    if not (aside or closed or within):
        return None
    thing = phrase if aside else without_clause(t, phrase)
    were = "were" if is_plural(t.lower[thing[1] - 1]) else "was"
    return Happening(thing, verb, verb, (at,), f"{were} ")


def _is_level(t: Tagged, low: int, verb: int, at: int) -> bool:
    """Whether a clause tells how much there was: "more than they were", "4% forecast", "it was 4%"."""
    if "h" in t.tags[max(0, low - 3) : low] or "there" in t.lower[max(0, low - 1) : verb]:
        return True
    figures = [low - 1] * (t.tags[low - 1 : low] == "Q")
    figures += [i for i in range(verb, at) if t.tags[i] == "Q" and t.tags[verb] == "B"]
    return any(not names_things(t.words[i]) for i in figures)


def _ahead(t: Tagged, at: int, after: int) -> Happening | None:
    """The clause that follows words of time: "Two days later, [Moor left]", "within two days [had left]"."""
    dated = _DATED.match(t.tags, after)
    start = dated.end() if dated else after
    verb = on_over(t, start, VERB_GROUP)
    if verb > start and t.tags[verb : verb + 1] in _FINITE:
        doer = subject(t, verb_before(t, at) if t.tags[at - 1 : at] == "c" else verb)
        return Happening(doer, start, verb, _ends(t, verb, len(t.tags))) if doer else None
    alone = t.tags[start : start + 1] == "K"
    phrase = (start, start + 1) if alone else phrase_after(t, start)
    if phrase is None or phrase[0] > start + _BESIDE:
        return None
    second = phrase_after(t, phrase[1] + 1) if t.tags[phrase[1] : phrase[1] + 2] == "cD" else None
    phrase = (phrase[0], second[1]) if second else phrase  # "Ada Moor and her brother"
    low = phrase[1] if alone else past_aside(t, phrase)
    verb = on_over(t, low, VERB_GROUP)
    owns = t.tags[verb - 1 : verb] == "H" and t.tags[verb : verb + 1] in tuple("QDJN")
    verb -= owns and not had_done(t, verb - 1)  # "had two", but "had its licence pulled"
    if t.tags[low - 1 : low] != ",":
        phrase = phrase[0], low
    if verb == low and t.tags[verb : verb + 2] in ("Eb", "Vb"):  # "guards led by Moor mended"
        led = phrase_after(t, verb + 2)
        low = led[1] if led else low
        verb = on_over(t, low, VERB_GROUP)
    doing = t.tags[verb : verb + 1] == "G" and verb == low  # "polling" is no verb of its clause
    if t.tags[verb : verb + 1] in (*_FINITE, "H") and t.tags[low : low + 1] != "," and not doing:
        return Happening(phrase, low, verb, _ends(t, verb, len(t.tags)))
    return None


def _ends(t: Tagged, verb: int, stop: int, whole: bool = False) -> tuple[int, ...]:
    """Where what a verb tells may end, the longest first: with its object and what hangs on that."""
    stop -= 2 * (t.tags[stop - 2 : stop] == "bQ" and stop - 2 > verb)  # "won by 28 points two years ago"
    low = past_particle(t, verb + 1)
    if t.tags[verb] in "UWL" and t.tags[low : low + 1] in tuple("tbf"):
        return (low,)  # "fell to 5%"
    if t.tags[low : low + 1] == "t" and t.tags[low + 1 : low + 2] in ("V", "L", "W"):
        low = past_particle(t, low + 2)  # "were told to move back"
    counted = t.tags[low : low + 1] in ("Q", "K")
    thing = (low, low + 1) if counted else phrase_after(t, low, stop)
    near = thing is not None and thing[0] <= low + _BESIDE and thing[1] <= stop
    inner = thing if thing and near else (verb, low)
    ends = [inner[1]]
    more = with_complements(t, inner, 1, stop)[1]
    if more > inner[1] and t.tags[more : more + 1] != "Q":  # not the "at age" of "left at age 14"
        ends.insert(0, more)
    if whole and is_one_clause(t, verb, stop - (t.tags[stop - 1] == "Q")):
        ends.insert(0, stop)
    active = "B" not in t.tags[run_start(t, verb, VERB_GROUP) : verb]
    wanting = t.tags[verb] == "B" or t.lower[verb] in _NEEDING or t.tags[low : low + 1] == "D"
    told_nothing = active and wanting and not near
    return tuple(end for end in ends if end > verb + 1 or not told_nothing)


def told(t: Tagged, opening: str, clause: Happening | None) -> str:
    """The words of a clause after those that open a label; "" where they are too long, or nobody is told."""
    if clause is None or not clause.ends:
        return ""
    doer, low, verb, ends, aid, gap = clause
    who = _who(t, doer)
    if not who:
        return _undergone(t, opening, clause)
    head = (doer[0], head_end(t, doer))
    shorter = _who(t, head) if head != doer and t.tags[head[1] - 1] in NOUNS else ""
    saying = t.tags[verb] == "Y" and ends[-1] == low + 1
    named = t.tags[head[1] - 1] == "P"
    if saying and not named and is_plural(t.lower[head[1] - 1]) and not takes_who(t.lower[head[1] - 1]):
        return ""  # "deaths reported in the past two days"
    for name in filter(None, (who, shorter)):
        for end in ends:
            done = "said so" if saying and end == low + 1 else t.slice(low, end)
            words = f"{opening} {name} {aid}{done} {gap}".rstrip()
            if len(words) <= LONGEST:
                return words
    return ""


def _who(t: Tagged, doer: Span) -> str:
    """Who it is, for the middle of a label: "the guild", "Ada Moor"; "" for "I", "you" and "that"."""
    if "K" in t.tags[slice(*doer)]:
        word = t.lower[doer[0]]
        return (stood_for(t, doer[0]) or word) if word in _PERSONAL + _STANDING else ""
    if t.lower[doer[0]].startswith(_NO_ONE):
        return ""
    opened = doer[0] and t.tags[doer[0] - 1] == "D"
    words = doer_words(t, doer)
    return f"{t.lower[doer[0] - 1]} {words}" if opened and words else words


def _undergone(t: Tagged, opening: str, clause: Happening) -> str:
    """ "We mended the oven two days ago", "a pledge you signed": how long ago the pledge was signed."""
    doer, verb = clause.doer, clause.verb
    if t.lower[doer[0]] not in _WHOEVER or not is_past(t.lower[verb]) or "X" in t.tags[clause.low : verb]:
        return ""
    counted = clause.ends[0] > verb + 1 and t.tags[verb + 1] == "Q" and names_things(t.words[verb + 1])
    thing = (verb + 1, verb + 2) if counted else phrase_after(t, verb + 1)
    if thing is None or thing[0] > verb + _BESIDE:
        thing = phrase_before(t, doer[0]) if t.tags[doer[0] - 1 : doer[0]] == "N" else None
    if thing is None or not words_of(t, thing):
        return ""
    were = "were" if is_plural(t.lower[thing[1] - 1]) else "was"
    words = f"{opening} {words_of(t, thing)} {were} {participle(t.lower[verb])}"
    return words if len(words) <= LONGEST else ""


def repeated(t: Tagged, i: int) -> str:
    """ "The nurses are tested every [two days]": how often the nurses are tested; else ""."""
    at = governor_of_time(t, i)
    at = run_start(t, at if t.word(at) in EVERY else i, "R")
    clause = happening(t, at, i + 1)
    if clause is None or t.tags[clause.low - 1 : clause.low] == "c":
        return ""
    doer, low, verb, aid = clause.doer, clause.low, clause.verb, clause.aid
    gap = "k" in t.tags[max(0, doer[0] - 2) : doer[0]]  # "the test that cooks go through"
    between = t.tags[verb + 1 : at]  # "calls for testing cooks every", "every nine days and sings every"
    reduced = low == verb and participle(t.lower[verb]) == t.lower[verb] and not aid
    reduced = reduced and between[:1] not in ("D", "S", "N", "P", "K")  # "an isle visited by a boat every"
    other = "c" in t.tags[doer[1] : low]  # "in custody, and rounds are required"
    if gap or other or reduced or "X" in t.tags[low:verb] or not {"Q", "G", "c"}.isdisjoint(between):
        return ""
    return told(t, "how often", clause._replace(aid=_PRESENT.get(aid, aid)))


def gone_on(t: Tagged, i: int) -> str:
    """How long a deed went on "for [nine days]", or the time until it, of "after [nine days]"; else ""."""
    at = governor_of_time(t, i)
    opening = _OPENINGS.get(t.word(at))
    reported = t.tags[i + 1 : i + 2] in ("o", "t", "T") or not WINDOWS.isdisjoint(t.lower[i].split())
    clause = happening(t, at, i + 1) if opening and not reported else None
    if opening is None or clause is None or t.tags[clause.verb] == "Y":
        return ""
    doer, low, verb = clause.doer, clause.low, clause.verb
    far = "N" in t.tags[doer[1] : low] and t.tags[low - 1] != ","
    now = at == 0 and low == verb and not is_past(t.lower[verb])  # "after two months, the rate stands at 4%"
    now = now or (opening == "time until" and "M" in t.tags[low:verb])  # "it will open after two months"
    return "" if far or now else told(t, opening, clause)


def from_now(t: Tagged, i: int) -> str:
    """Time until the verdict: "it is [two months] away", "it will come [two days] from now"; else ""."""
    at = run_start(t, i, "R")
    apposed = phrase_before(t, at - 1) if t.tags[at - 1 : at] == "," else None
    if apposed and t.tags[apposed[1] - 1] == "N":
        return f"time until {words_of(t, apposed)}"  # "the vote, two months away"
    clause = happening(t, at, i + 2 + (t.word(i + 1) == "from"))
    if clause is None:
        return ""
    if t.tags[clause.verb] == "B":
        return told(t, "time until", clause._replace(low=clause.verb, ends=(clause.verb,)))
    ahead = t.word(i + 1) == "from" and "M" in t.tags[clause.low : clause.verb]
    return told(t, "time until", clause) if ahead else ""
