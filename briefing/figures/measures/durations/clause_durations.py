"""Lengths of time in a clause that is of something else: "the 12-day truce", "waited two hours"."""

import re

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import (
    Span,
    names_things,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, PLAIN_NOMINALS, PLAIN_VERBS, VERB_GROUP
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.label_parts.doers import doer_words, short_name
from briefing.figures.label_parts.labels import finish, uncapitalised, words_of
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.measures.durations.happenings import gone_on
from briefing.figures.measures.durations.how_long import existing
from briefing.figures.measures.durations.lengths_of_time import (
    FEW,
    PROPOSING,
    WITHIN,
    about,
    clause_of_time,
    governor_of_time,
    is_lifted,
    is_one_clause,
    is_window,
)
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import LIGHT, OWN, QUANTIFYING, WITHOUT_OBJECT

_OLD = re.compile(r"[6-9][0-9]\b")  # years that are an age: "a widow of 70 years"
_OWN = OWN | {"my", "our", "your"}
_TIMELESS = frozenset(map(singular, row("measures", "dimensions", "timeless")))
_UNLASTING = row("measures", "dimensions", "unlasting")
_CAPPED = ("capped at", "limited to", "restricted to")
_ENDED = tuple("VEUWLxd")
_SERVING = row("measures", "dimensions", "serving")
_SPENT_ON = row("measures", "dimensions", "spent_on")
_WEEKS = row("measures", "dimensions", "weeks")
_PARTS = row("measures", "dimensions", "parts")
_NEARING = ("near", "approach")


def averaged(t: Tagged, i: int) -> str:
    """The "period of rolling average" of "the seven-day rolling average"; "" where no such word follows."""
    thing = phrase_after(t, i + 1) if t.tags[i + 1 : i + 2] in tuple("GEJNA") else None
    if thing is None or t.lower[thing[1] - 1] not in QUANTIFYING:
        return ""
    return f"period of {t.slice(i + 1, thing[1])}"


def tied(t: Tagged, i: int, frame: Frame, said: str) -> str:
    """The "length of siege" of "the [seven-hour] siege"; ``said`` where nothing lasts so long."""
    week = on_over(t, i + 1, "GNJV")
    if week <= i + 2 and t.lower[week : week + 1] and t.lower[week] in _WEEKS:
        return f"length of {t.slice(i + 1, week + 1)}"  # "a 40-hour working week"
    inner = phrase_after(t, i + 1) if frame.role == "modifier" and frame.topic else None
    if inner is None or frame.topic is None or inner[1] > frame.topic[1] or t.lower[i - 1].endswith("est"):
        return said  # also "their biggest one-day haul"
    words = words_of(t, frame.topic)
    if not words or finish(words) != said:
        return said
    doing = t.tags.find("bG", *frame.topic)  # "ended the 30-minute siege by storming the mill"
    words = words_of(t, (frame.topic[0], doing)) if doing > frame.topic[0] else words
    if t.lower[inner[1] - 1] in _SERVING:
        return f"time as {words}"  # "a three-year veteran of the force"
    return f"length of {words}" if _lasts(t, inner[1] - 1) else said


def filled(t: Tagged, i: int, frame: Frame, said: str) -> str:
    """The "length of debate" of "[two hours] of debate"; ``said`` where it is of things, or of pay."""
    inner = phrase_after(t, frame.topic[0]) if frame.role == "amount" and frame.topic else None
    if inner is None or frame.topic is None or inner[1] > frame.topic[1] or t.lower[i - 1] in _PARTS:
        return said
    head = t.lower[inner[1] - 1]
    words = words_of(t, frame.topic)
    lasts = words and singular(head) not in _UNLASTING and _lasts(t, inner[1] - 1)
    return f"length of {words}" if lasts else said


def _lasts(t: Tagged, head: int) -> bool:
    """Whether a noun is of something that goes on, no person, sum or length of time itself."""
    noun = singular(t.lower[head])
    plain = t.tags[head] in "NG" and t.words[head][0].islower()
    return plain and noun not in _TIMELESS and not takes_who(noun)


def lasting(t: Tagged, i: int, frame: Frame, said: str, hedge: str) -> str:
    """The label of a length of time in a clause that is of something else; ``said``: of what."""
    if t.tags[i + 1 : i + 2] == "–" and t.word(i + 2) == "long":
        thing = phrase_after(t, i + 3)
        lasts = "length of " if thing and _lasts(t, thing[1] - 1) else ""  # "a five decades-long feud"
        return f"{lasts}{words_of(t, thing)}" if thing else said
    if t.tags[i + 1 : i + 3] in ("oG", "oV") and t.lower[i + 2].endswith("ing"):
        return _of_doing(t, i)
    before_noun = _before_noun(t, i)
    if before_noun:
        return before_noun
    if frame.role == "of" and is_window(t, i):
        return "time frame"  # "the feuds of the past two years"
    role = frame.topic[1] - 1 if frame.role == "of" and frame.topic else -1
    one = role == i - 2 and t.tags[role] == "N" and not is_plural(t.lower[role]) and t.word(i + 1) != "of"
    if one and takes_who(t.lower[role]) and _OLD.match(t.words[i]) is None:
        return f"time as {t.lower[role]}"  # "her partner of 44 years"
    if frame.role not in ("level", "object", "beside"):
        return filled(t, i, frame, said) or gone_on(t, i)
    return _governed(t, i, frame, said, hedge) or gone_on(t, i)


def _of_doing(t: Tagged, i: int) -> str:
    """ "6,000 hours of flying time", "40 of driving lessons", "30 years of living on the coast"."""
    if t.word(i + 3) in _SPENT_ON:
        return t.slice(i + 2, i + 4)
    thing = phrase_after(t, i + 3 + (t.tags[i + 3 : i + 4] in tuple("inatr")))
    return f"time {t.slice(i + 2, thing[1] if thing else i + 3)}"


def _governed(t: Tagged, i: int, frame: Frame, said: str, hedge: str) -> str:
    """The label that the word tells to which a length of time belongs: "for two days", "waited two hours"."""
    if hedge.startswith(_CAPPED) and said and not takes_who(said.lower()):
        return f"length of {uncapitalised(said)}"  # "first visits were capped at 30 minutes"
    at = governor_of_time(t, i)
    governor = t.tags[at] if at >= 0 else ""
    label = (_state(t, at) if governor == "r" else "") or _owned(t, i, at)
    if label:
        return label
    if is_window(t, i) or hedge.startswith(tuple(WITHIN)) or governor == "i" or t.word(at) in WITHIN:
        raised = phrase_before(t, at) if at > 0 and t.tags[at - 1] == "A" else None
        return about(t, i, raised, "time frame")  # "rejected a 9% pay rise over four years"
    if t.tags[i + 1 : i + 2] == "E" and t.tags[i + 2 : i + 3] not in ("D", "N", "P"):
        return f"time {t.lower[i + 1]}"  # "two years in prison, one year suspended"
    if hedge.startswith(_NEARING) and frame.topic and frame.topic[1] == i and _lasts(t, i - 1):
        return f"length of {words_of(t, frame.topic)}"  # "the strike neared a month"
    if (governor and governor in "BLNPA:a") or (frame.topic and frame.topic[0] > i):
        return said  # "the delay was two hours"
    if governor == "G" and t.tags[at - 1] == "B" and t.lower[at].removesuffix("ing") in WITHOUT_OBJECT:
        return _went_on(t, at)  # "callers were waiting nine minutes"
    ends = t.tags[i + 1 : i + 2] in ("", *".,;") or t.word(i + 1) == "behind"
    if governor and governor in "VEUW" and t.lower[at] in PROPOSING and ends:
        who = short_name(t, subject(t, at))  # "the state wanted four years"
        return f"time {participle(t.lower[at])}{f' by {who}' if who else ''}"
    if governor and governor in "VEUW" and t.lower[at] not in LIGHT:
        return _done(t, at)
    label = _for_so_long(t, at) if governor == "r" and at > 0 else ""
    if label or governor == "b":
        return label or _put_off(t, at)
    return _of_topic(t, i, frame.topic, at, governor)


def _owned(t: Tagged, i: int, at: int) -> str:
    """The "time at the mill" of "her two years at the mill", "a cook with two years at the mill"."""
    owned = t.tags[i - 1 : i] == "S" or t.tags[max(0, at - 1) : at + 1] in ("Nw", "Pw")
    owned = owned or not _OWN.isdisjoint(t.lower[max(at, 0) : i])
    thing = phrase_after(t, i + 2) if owned and t.tags[i + 1 : i + 2] in tuple("ina") else None
    named = thing is not None and t.tags[thing[1] - 1] in PLAIN_NOMINALS
    return f"time {t.slice(i + 1, thing[1])}" if thing and named else ""


def _for_so_long(t: Tagged, at: int) -> str:
    """What was done or was so for as long as "for" at word ``at`` tells."""
    verb = verb_before(t, at)
    if verb <= 0:
        return ""
    near = at - verb <= FEW and is_one_clause(t, verb, at)
    if near and t.tags[verb - 1] == "," and t.lower[verb].endswith("ing"):
        return f"time {t.slice(verb, at)}"  # "stayed, talking with the guard for 40 minutes"
    return _held(t, at, verb)


def _put_off(t: Tagged, at: int) -> str:
    """The "fair put off" of "put off the fair by two days"."""
    verb = verb_before(t, at)
    counted = verb >= 0 and t.tags[verb + 1] == "Q" and names_things(t.words[verb + 1])
    high = past_particle(t, verb + 1)
    thing = (verb + 1, verb + 2) if counted else phrase_after(t, high, at) if verb >= 0 else None
    whole = with_complements(t, thing, stop=at) if thing else None
    done = f"{participle(t.lower[verb])} {t.slice(verb + 1, high)}".strip()
    return f"{words_of(t, whole)} {done}" if whole else ""


def _of_topic(t: Tagged, i: int, topic: Span | None, at: int, governor: str) -> str:
    """The length of what the clause is of, unless that is a person or what somebody did something to."""
    if topic is None:
        return about(t, i, None, "length of time", needed=True)
    ends, led = topic[1] == at, t.tags[topic[0] - 1]
    if ends and governor == "r" and led in "oDSVEGUW":
        return ""  # "head of the guild for nine years", "has lost money for two years"
    doing = governor and governor in "VEUWLH–"
    if not doing and takes_who(doer_words(t, topic)):
        return ""  # by whom the clause is of does not tell what lasts so long
    if ends and governor == "r" and topic[0] and led in "in":
        return f"time {t.slice(topic[0] - 1, at)}"  # "some of which have been in service for"
    if ends and governor == "t" and _lasts(t, at - 1):
        return f"length of {words_of(t, topic)}"  # "limiting the inquiry to two days"
    if t.word(at) == "after" and t.tags[at - 1] in _ENDED and is_lifted(t, topic):
        return f"length of {doer_words(t, topic)}"  # "the alert was lifted after two hours"
    return about(t, i, topic, "length of time", needed=True)


def _before_noun(t: Tagged, i: int) -> str:
    """The "length of talks" of "two days' talks", the "notice" of "two days' notice"."""
    if t.tags[i + 1 : i + 2] != '"' or t.starts[i + 1] != t.ends[i]:
        return ""
    thing = phrase_after(t, i + 2)
    if thing is None or thing[0] != i + 2:
        return ""
    words = words_of(t, thing) if t.lower[thing[1] - 1] not in _UNLASTING else ""
    return f"length of {words}" if words and _lasts(t, thing[1] - 1) else words


def _state(t: Tagged, at: int) -> str:
    """The "time out of work" of "bakers out of work for", the "length of lease" of "a lease, for"."""
    if t.tags[at - 1 : at] == ",":
        thing = phrase_before(t, at - 1)
        closed = t.tags[at + 1 : at + 3] == "Q,"
        return f"length of {words_of(t, thing)}" if thing and closed and _lasts(t, thing[1] - 1) else ""
    place = phrase_before(t, at)
    low = run_start(t, place[0], "DS") - 1 if place else 0
    low -= t.lower[low - 1 : low + 1] == ["out", "of"]
    people = t.lower[low - 1].rpartition(" ")[2] if low > 0 and t.tags[low - 1] in "NQ" else ""
    reduced = people and t.tags[low] in "xina" and takes_who(people)
    return f"time {t.slice(low, at)}" if reduced else ""


def _held(t: Tagged, at: int, verb: int) -> str:
    """What was so for as long as "for" at word ``at`` tells: "there was [a truce]", time placed on leave."""
    there = existing(t, verb, at)
    thing = None if there else phrase_before(t, at)
    if thing is None or not thing[0]:
        return there
    low = thing[0] - (t.tags[thing[0] - 1] in DETERMINERS_ADVERBS)
    low -= low > 1 and t.tags[low - 2] in "inaw" and is_past(t.lower[low - 1])  # "on paid leave"
    verb = verb if verb < low else verb_before(t, low)
    if low - 1 == verb:
        activity = t.lower[thing[1] - 1].endswith("ing")  # "ordered [daily testing] for 20 days"
        return words_of(t, thing) if activity else ""
    if t.tags[low - 1] not in "inaw" or t.tags[verb] not in PLAIN_VERBS or at - low > FEW:
        return ""
    return f"time {participle(t.lower[verb])} {t.slice(low - 1, at)}"


def _done(t: Tagged, verb: int) -> str:
    """What was done for so long: how long they waited, time missed."""
    if t.lower[verb] not in WITHOUT_OBJECT:
        return f"time {participle(t.lower[verb])}"
    low = run_start(t, verb, VERB_GROUP)
    if low > 0 and t.tags[low - 1] == "t":
        return f"time to {t.lower[verb]}"
    return _went_on(t, verb)


def _went_on(t: Tagged, verb: int) -> str:
    """How long somebody did what needs no object: how long they waited."""
    low = run_start(t, verb, VERB_GROUP)
    doer = subject(t, verb)
    clause = clause_of_time(t, doer, t.slice(low, verb + 1), "how long") if doer else ""
    return clause or f"time {participle(t.lower[verb])}"
