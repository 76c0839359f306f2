"""Lengths of time for which somebody did something: how long the firm has led the market, time taken."""

from briefing.figures.frames.count import tells_there
from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before, with_complements
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    DETERMINERS_ADVERBS,
    NOUNS,
    PLAIN_NOUNS,
    PLAIN_VERB_FORMS,
    VERB_GROUP,
)
from briefing.figures.grammar.walking import back_over, on_over, run_start
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import before_time, uncapitalised, words_of
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.measures.durations.lengths_of_time import (
    FEW,
    WINDOWS,
    clause_of_time,
    governor_of_time,
    is_one_clause,
)
from briefing.figures.measures.durations.punishments import (
    HANDING_DOWN,
    PUNISHING,
    SENTENCING,
    is_meted_out,
    is_punished,
)
from briefing.figures.measures.durations.time_taken import TAKING
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import ASKING, NAMING, WITHOUT_OBJECT

_STAYS = row("measures", "dimensions", "stays")
_LASTING = row("measures", "dimensions", "lasting")
_LASTING_ON = frozenset(("running", "lasting", "spanning", "taking"))
_UNDERGONE = row("measures", "dimensions", "undergone")
_IMPOSING = row("measures", "dimensions", "imposing")
_JAILING = row("measures", "verbs", "jailing")
_BARRING = row("measures", "verbs", "barring")
_SENDING = row("measures", "verbs", "sending")
_PLACING = row("measures", "verbs", "placing")
_REFUSING = row("measures", "dimensions", "refusing")
_ARGUING = row("measures", "dimensions", "arguing")
_SOUGHT = row("measures", "dimensions", "sought")
_HOLDING = row("measures", "dimensions", "holding")
_EXTENDING = ("extended", "prolonged", "lengthened")
_SPELLS = ("period", "spell", "stretch")
_REACH = 15  # words of a clause set in after a subject


def how_long(t: Tagged, i: int) -> str:
    """ "The firm has led the market for [two decades]": how long the firm has led the market."""
    at = governor_of_time(t, i)
    alone = t.tags[i + 1 : i + 2] == "K" and (i == 0 or t.tags[:i] == '"')  # "Twenty minutes we lay there"
    if not alone and (at < 0 or t.tags[at] != "r" or not WINDOWS.isdisjoint(t.lower[i].split())):
        return ""  # "its figures for the two previous weeks"
    if alone or at == 0 or t.tags[at - 1] in ',;:–"':
        return ("" if alone else _set_in(t, i, at)) or _fronted(t, i)
    ends = t.tags[i + 1 : i + 2] in ("", *",.;)–")
    told = (_has_been(t, at) if ends else "") or _of_next_one(t, at)
    if told:
        return told
    verb = near = verb_before(t, at)
    while is_after_preposition(t, verb):
        verb = verb_before(t, verb)
    if verb < 0:  # "nobody from serving as mayor for more than 8 years"
        alone = near >= 0 and t.tags[near] == "G" and is_one_clause(t, near, at)
        return f"time {t.slice(near, at)}" if alone else ""
    extended = _extended(t, verb, at)
    if extended:
        return extended
    verb -= t.tags[verb - 1 : verb + 1] == "VG"  # "would stop fishing for two days"
    sought = _sought_so_long(t, i, verb) if verb + 1 == at else None
    if sought is not None:
        return sought
    imposed = _committed(t, verb, at) or _imposed(t, verb, at)
    if imposed:
        return imposed
    past = t.tags[verb] in "EVL" and is_past(t.lower[verb])
    if past and t.lower[verb] in NAMING:
        return ""  # "raised a goat named Biscuit for two years"
    closed = t.tags[i + 1 : i + 2] in ("B", "H", "M")  # "an agent held for two years was freed"
    if past and t.tags[verb - 1] in PLAIN_NOUNS and (closed or is_reduced(t, verb)):
        stay = next((word for word in t.lower[verb:at] if word in _STAYS), "")
        return f"time in {stay}" if stay else f"time {t.lower[verb]}"  # "freed an agent jailed in Tarn for"
    low = run_start(t, verb, VERB_GROUP)
    if low > 2 and low == verb and t.tags[low - 1] == "c" and t.tags[low - 2] in PLAIN_VERB_FORMS:
        low = run_start(t, low - 2, VERB_GROUP)  # "had been digging and mending"
    if low > 0 and t.tags[low - 1] == "t":
        return _wanted_so_long(t, low, verb) or _to_do_so_long(t, low, verb, at)
    if low > 0 and low == verb and t.tags[low - 1] in "xr" and t.lower[verb].endswith("ing"):
        return f"time {t.slice(verb, at)}" if is_one_clause(t, verb, at) else ""  # "after living there for"
    return _did_so_long(t, low, verb, at)


def _sought_so_long(t: Tagged, i: int, verb: int) -> str | None:
    """The "time sought by Moor" of "Moor asked for 30 months", "" of "calls for 12 weeks of leave"."""
    punishing = t.lower[i].endswith(PUNISHING) or " " not in t.lower[i]
    if t.lower[verb] not in ASKING and not (t.lower[verb] in _ARGUING and punishing):
        return None
    if t.tags[i + 1 : i + 2] == "o" and not punishing:
        return ""
    who, done = _seeker(t, subject(t, verb)), participle(t.lower[verb])
    told = "sought" if done in _SOUGHT else f"{done} for"  # "had been pushing for 20 years"
    return f"time {told}{f' by {who}' if who else ''}"


def _to_do_so_long(t: Tagged, low: int, verb: int, at: int) -> str:
    """The "how long to keep watch" of "must agree to keep watch for two days"; "" where it is long."""
    if at - verb > FEW or not is_one_clause(t, verb, at):
        return ""
    low = low if not {"B", "H"}.isdisjoint(t.tags[low:verb]) else verb
    refused = t.lower[low - 2] in _REFUSING
    return _refused_so_long(t, low - 2, at) if refused else f"how long to {t.slice(low, at)}"


def _of_next_one(t: Tagged, at: int) -> str:
    """How long the second of two did what both do: "led it for two years and its rival for nine"."""
    who = phrase_before(t, at)
    joint = who[0] - 1 - (t.tags[who[0] - 1] in "DS") if who and who[0] > 2 else 0
    first = joint - 1 - (t.tags[joint - 1] == ",")
    if joint < 2 or t.tags[joint] != "c" or t.tags[first - 1 : first + 1] != "rQ" or not who:
        return ""
    verb = verb_before(t, first - 1)
    doer = subject(t, verb) if verb >= 0 else None
    told, low = how_long(t, first) if doer else "", t.slice(joint + 1, who[1])
    whole = t.slice(doer[0] - (t.tags[doer[0] - 1 : doer[0]] == "D"), doer[1]) if doer else ""
    whole = whole[:1].lower() + whole[1:] if whole.startswith("The ") else whole
    return told.replace(whole, low, 1) if whole and whole in told else ""


def _wanted_so_long(t: Tagged, low: int, verb: int) -> str:
    """The "time sought by prosecutors" of "prosecutors wanted him to be jailed for 20 years"; else ""."""
    asks = verb_before(t, low - 1) if t.lower[verb] in _UNDERGONE | {"prison"} else -1
    if asks < 0 or participle(t.lower[asks]) not in _SOUGHT:
        return ""
    who = _seeker(t, subject(t, asks))
    return f"time sought by {who}" if who else "time sought"


def _seeker(t: Tagged, doer: Span | None) -> str:
    """The "defense attorney" of "Defense attorney Ada Moor asked for"; other doers by their names."""
    calling = next((at for at in reversed(range(*doer)) if takes_who(t.lower[at])), -1) if doer else -1
    if doer and t.tags[calling] == "P" and 0 <= calling < doer[1] - 1:
        return t.slice(doer[0], calling + 1)  # "Assistant U.S. Attorney Ada Moor"
    first = next((at for at in range(*doer) if t.tags[at] == "P"), 0) if doer else 0
    titled = doer is not None and first > doer[0] and not t.tags[doer[0] : first].strip("NJ")
    named = titled and doer is not None and not t.tags[first : doer[1]].strip("P")
    return uncapitalised(t.slice(doer[0], first)) if named and doer else short_name(t, doer)


def _refused_so_long(t: Tagged, verb: int, at: int) -> str:
    """How long somebody "failed to pay the toll", of whom a list of deeds may lose sight."""
    listed = t.tags[verb - 1] == ","
    whole = "" if listed else _did_so_long(t, run_start(t, verb, VERB_GROUP), verb, at)
    return whole or f"time {t.slice(verb, at)}"


def _has_been(t: Tagged, at: int) -> str:
    """ "Ada Moor, a nurse for 17 years, resigned": how long Ada Moor has been a nurse; else ""."""
    what = phrase_before(t, at)
    low = what[0] - 1 if what else 0
    if low < 1 or t.lower[low] not in ("a", "an") or t.tags[low - 1] not in ",–(":
        return ""
    name = phrase_before(t, low - 1)
    if name is None or t.tags[name[1] - 1] != "P" or not takes_who(t.lower[at - 1]):
        return ""
    return f"how long {t.slice(*name)} has been {t.slice(low, at)}"


def _did_so_long(t: Tagged, low: int, verb: int, at: int) -> str:
    """How long somebody did what the verb group from ``low`` to ``verb`` says, "for" standing at ``at``."""
    ban = verb_before(t, low - 1) if low > 1 and t.tags[low - 1] == "f" else -1
    if ban >= 0 and t.lower[ban] in _BARRING and is_past(t.lower[ban]) and is_one_clause(t, ban, at):
        return f"time {t.slice(ban, at)}"  # "was banned from running a mill for nine years"
    doer = subject(t, low) or _shared(t, low)
    aside = low > 0 and t.tags[low - 1] == "," and t.lower[low].endswith("ing")
    reduced = doer is not None and low == verb == doer[1] and t.lower[verb].endswith("ing")
    if reduced and verb + 1 == at and doer and t.lower[verb] in _LASTING_ON:
        return f"length of {words_of(t, doer)}"  # "a licence running for 15 years"
    if "there" in t.lower[max(0, low - 1) : verb]:
        return ""  # "the mill shut and there was a truce for two hours"
    alone = verb + 1 == at and t.lower[verb] in _UNDERGONE
    if t.lower[verb] in _JAILING and doer and _is_last_thing_listed(t, doer):
        return f"time {t.lower[verb]}"  # "a cook who bought carts and a villa has been jailed for"
    if alone and (t.tags[verb - 1] == "," or doer is None or _is_plural_of_one(t, low, doer)):
        return f"time {t.lower[verb]}"  # "Ada Moor, 44, jailed for"
    testing = t.tags[at - 1] == "N" and t.lower[at - 1].endswith("ing")  # "ordered daily testing for"
    telling = t.tags[verb] == "Y" and t.lower[verb] not in _ARGUING
    if doer is None or telling or testing or aside:
        return ""
    if alone and low == verb:  # "Ferry thief jailed for"
        were = "were" if is_plural(t.lower[doer[1] - 1]) else "was"
        return clause_of_time(t, doer, f"{were} {t.lower[verb]}", "how long")
    whole = ""
    if is_one_clause(t, low, at):
        # "walk out at noon on Friday for"
        told = _lent(t, low, verb) + t.slice(low, before_time(t, verb, at)) + _held(t, doer, verb, at)
        whole = clause_of_time(t, doer, told, "how long")
    thing = phrase_after(t, verb + 1, at)
    end = thing[1] if thing else past_particle(t, verb + 1)
    if whole or t.tags[verb] == "G" or not {"Q", "t"}.isdisjoint(t.tags[end:at]):
        return whole
    told = clause_of_time(t, doer, t.slice(low, end), "how long")
    return told or (f"time {t.lower[verb]}" if t.lower[verb] in _UNDERGONE else "")


def _is_last_thing_listed(t: Tagged, doer: Span) -> bool:
    """Whether a phrase is the thing after an "and", which cannot be jailed: "bought carts and a villa"."""
    listed = t.tags[back_over(t, doer[0] - 1, DETERMINERS_ADVERBS)] == "c" and doer[0] > 1
    return listed and t.tags[doer[1] - 1] == "N" and not takes_who(t.lower[doer[1] - 1])


def _shared(t: Tagged, low: int) -> Span | None:
    """Who did the first of two deeds: "the kite reached 900 feet, and then dropped for"."""
    joint = run_start(t, low, "R") - 1
    first = verb_before(t, joint) if joint > 0 and t.tags[joint] == "c" else -1
    first = verb_before(t, first) if first >= 0 and t.tags[first] == "G" else first  # "its cruising altitude"
    return subject(t, first) if first >= 0 and not {"k", ";", ":", "m"} & set(t.tags[first:joint]) else None


def _held(t: Tagged, doer: Span, verb: int, at: int) -> str:
    """The " seat" of "a seat that the Whigs have held for": what the clause has its object from; else ""."""
    that = doer[0] - 1 - (t.tags[doer[0] - 1 : doer[0]] == "D")
    if verb + 1 != at or t.lower[verb] not in _HOLDING or that < 1 or t.lower[that] not in ("that", "which"):
        return ""
    thing = phrase_before(t, that)
    led = thing[0] - 1 - (t.tags[thing[0] - 1 : thing[0]] == "D") if thing else 0
    alone = led < 0 or t.tags[led] not in "oinafwxbtrg"  # not "a seat in Tarn that"
    return f" {words_of(t, thing)}" if alone and thing and t.tags[thing[1] - 1] in NOUNS else ""


def existing(t: Tagged, verb: int, stop: int) -> str:
    """The "length of truce" of "there was a truce in Tarn", "time without rain" of "there was no rain"."""
    if verb < 1 or t.tags[verb : verb + 1] != "B" or not tells_there(t, verb):
        return ""
    thing = phrase_after(t, verb + 1, stop)
    if thing is None or t.tags[thing[1] : thing[1] + 1] == ",":
        return ""
    if t.lower[thing[1] - 1] in _SPELLS and t.tags[thing[1] : thing[1] + 1] == "o":
        thing = phrase_after(t, thing[1] + 1, stop) or thing  # "a period of calm"
    denied = t.word(verb + 1) == "no" or "X" in t.tags[max(0, verb - 3) : verb]
    return f"{'time without' if denied else 'length of'} {words_of(t, thing)}"


def _lent(t: Tagged, low: int, verb: int) -> str:
    """The "will " of "will start in May and last for two weeks", the "was " of "was fined $9, barred for"."""
    first = verb_before(t, low - 1) if low > 1 and t.tags[low - 1] in "c," else -1
    aid = run_start(t, first, VERB_GROUP) if first >= 0 else -1
    if aid < 0 or aid == first:
        return ""
    will = t.tags[aid] == "M" and t.tags[low - 1] == "c"
    undergone = t.tags[first - 1] == "B" and low == verb and is_past(t.lower[verb])
    return f"{t.slice(aid, first)} " if undergone else f"{t.words[aid]} " if will else ""


def _committed(t: Tagged, verb: int, at: int) -> str:
    """The "time in prison" of "sent Moor to prison for"; else ""."""
    sent = t.lower[verb] in _SENDING and t.lower[at - 2] == "to"
    return f"time in {t.lower[at - 1]}" if sent and t.lower[at - 1] in _STAYS else ""


def _imposed(t: Tagged, verb: int, at: int) -> str:
    """What "imposed martial law for 60 days" or "put Tarn under curfew for" makes last so long; else ""."""
    if t.lower[verb] not in _IMPOSING | _PLACING:
        return ""
    under = t.tags.rfind("x", verb, at) if t.lower[verb] in _PLACING else verb
    if under < 0 or (under > verb and t.lower[under] != "under"):
        return ""
    thing = phrase_after(t, under + 1, at)
    whole = with_complements(t, thing, stop=at) if thing else None
    return f"length of {words_of(t, whole)}" if whole and whole[1] == at and words_of(t, whole) else ""


def is_after_preposition(t: Tagged, verb: int) -> bool:
    """Whether a form of a verb follows a preposition: "on [paid] leave", "banned from [being] a judge"."""
    if verb <= 0 or (t.tags[verb - 1] not in "nirowfa" and t.lower[verb - 1] != "under"):
        return False
    return t.tags[verb] in PLAIN_VERB_FORMS or t.lower[verb] == "being"


def _is_plural_of_one(t: Tagged, low: int, doer: Span) -> bool:
    """Whether a verb of several has but one name found before it: "Tom Moor, 44, and Ada Dorn, 39, were"."""
    return t.lower[low] in ("were", "are") and not t.tags[slice(*doer)].strip("P")


def is_reduced(t: Tagged, verb: int) -> bool:
    """Whether a participle belongs to the noun before it, which is not the subject of its clause."""
    noun = phrase_before(t, verb)
    if noun is None or not noun[0] or t.lower[verb] in WITHOUT_OBJECT:
        return False
    low = noun[0] - (t.tags[noun[0] - 1] == "D")
    return low > 0 and t.tags[low - 1] in "VEGULWornwiafx"


def _set_in(t: Tagged, i: int, at: int) -> str:
    """ "To extend the lease, for [one year], for bakers": how long to extend the lease; else ""."""
    verb = (
        verb_before(t, at - 1) if t.tags[at - 1] == "," and t.tags[i + 1 : i + 3] in (",r", ",i", ",w") else 0
    )
    near = verb > 1 and t.tags[verb - 1 : verb + 1] == "tV" and at - verb <= FEW + 1
    if not near or not is_one_clause(t, verb, at - 1):
        return ""
    return _extended(t, verb, at - 1) or f"how long to {t.slice(verb, at - 1)}"


def _extended(t: Tagged, verb: int, stop: int) -> str:
    """The "extension of curfew" of "voted to extend the curfew for three months"; else ""."""
    thing = phrase_after(t, verb + 1, stop) if participle(t.lower[verb]) in _EXTENDING else None
    whole = with_complements(t, thing, 1, stop) if thing else None
    words = words_of(t, whole) if whole and whole[1] == stop else ""
    return f"extension of {words}" if words else ""


def _fronted(t: Tagged, i: int) -> str:
    """ "For [two months], Ada Moor has been training nurses": how long Ada Moor has been training nurses."""
    start = i + 1 + (t.tags[i + 1 : i + 2] == ",")
    start += 3 * (t.tags[start : start + 3] in ("KY,", "PY,"))  # "for two hours, he said, there was"
    if t.word(start) == "there":
        return existing(t, on_over(t, start + 1, "HMRX"), len(t.tags))
    if t.lower[start : start + 1] and t.lower[start].endswith("ing"):  # "for two days beginning at noon, the"
        start = t.tags.find(",", start, start + _REACH) + 1 or start
    alone = t.tags[start : start + 1] == "K"
    doer = (start, start + 1) if alone else phrase_after(t, start)
    if doer is None:
        return ""
    low = doer[1]
    if t.tags[low : low + 1] == ",":
        low = t.tags.find(",", low + 1, low + _REACH) + 1
    verb = on_over(t, low, VERB_GROUP)
    if low and verb > low and t.tags[verb - 1] == "B" and t.tags[verb : verb + 1] == "i":
        where = phrase_after(t, verb + 1)  # "for the first nine days, Moor was in shock"
        return f"time {t.slice(verb, where[1])}" if where else ""
    if not low or t.tags[verb : verb + 1] not in tuple("VLUWEG"):
        return ""
    thing = phrase_after(t, verb + 1)
    return clause_of_time(t, doer, t.slice(low, thing[1] if thing else verb + 1), "how long")


def _taking(t: Tagged, whom: int) -> int:
    """The verb of "the climb took the team [nine hours]" before whom it took them; others as they are."""
    phrase = phrase_before(t, whom + 1) if t.tags[whom] in "NP" else (whom, whom + 1)
    if phrase is None or t.tags[whom] not in "NPK":
        return whom
    at = back_over(t, phrase[0] - 1, DETERMINERS_ADVERBS)
    return at if t.lower[at] in TAKING else whom


def lasted(t: Tagged, i: int) -> str:
    """ "The feud lasted [nine years]": how long the feud lasted; "sentenced to [two years]": sentence."""
    verb = governor_of_time(t, i)
    if verb < 0:
        return ""
    if t.tags[verb] == "t" or t.lower[i - 1] == "plus":
        before = t.lower[max(0, verb - 2 * FEW) : verb]
        return "sentence" if not SENTENCING.isdisjoint(before) else ""
    if t.tags[verb] in "NPK" and is_meted_out(t, i):
        return "sentence"  # "the judge gave Ada Moor two years"
    verb = _taking(t, verb)
    doer = subject(t, verb)
    if t.lower[verb] in HANDING_DOWN:
        return "sentence" if doer and is_punished(t, i, doer) else ""
    if t.lower[verb] not in _LASTING or t.tags[i + 1 : i + 2] == "o":
        return ""
    low = run_start(t, verb, VERB_GROUP)
    lasting = doer and low == verb == doer[1] and t.lower[verb] in _LASTING_ON
    if lasting or t.lower[verb].startswith("span"):
        return f"length of {words_of(t, doer)}"  # "a contract lasting three years", "a feud that spanned"
    if low > 1 and t.tags[low - 1] == "t" and t.tags[low - 2] in "VEYJ":
        low = run_start(t, low - 2, VERB_GROUP)  # "used to last", "is meant to last"
    if doer is None or (t.lower[verb] in TAKING and t.word(low - 1) == "it"):
        return "time taken" if t.lower[verb] in TAKING else ""  # "it took two months but"
    return clause_of_time(t, doer, t.slice(low, verb + 1), "how long")
