"""What was done to what is counted, and by whom: "killed", "who signed up", "sold by Harlow Motors"."""

import re

from briefing.figures.frames.count import past_others
from briefing.figures.frames.role_verbs import had_done, is_taken_in
from briefing.figures.grammar.phrases import phrase_after, with_complements
from briefing.figures.grammar.set_words import LETTING
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, NOUNS, PLAIN_NOUNS, PLAIN_VERBS, STRETCH, TIMES
from briefing.figures.grammar.verb_scope import is_of_another
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.denials import deny, is_left_undone, is_unsure, nearly, negation
from briefing.figures.label_parts.verb_complements import (
    FAR_OFF,
    PHRASAL,
    complement_of_state,
    ends_deed,
    past_particle,
    state_after,
    tells_state,
    whereto,
)
from briefing.figures.lexicon import load
from briefing.figures.measures.deeds.later_deeds import (
    COMPELLED,
    MOST_WORDS,
    doing,
    done_after,
    end_of_purpose,
    is_aided,
)
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import relative, takes_who
from briefing.figures.words.wordlists import (
    ASKING,
    COMPLETED,
    HALF_TOLD,
    HANDING,
    INTRANSITIVE,
    LIGHT,
    MAKING_UP,
    NAMING,
    TOWARDS,
    WITHOUT_OBJECT,
)

_TELLING_WITH = row("measures", "verbs", "telling_with")
_PERCEIVED = row("measures", "verbs", "perceived")
_PLACED = row("measures", "verbs", "placed")
_CAPTIVE = row("measures", "heads", "captive")
_ASHORE = row("measures", "heads", "ashore")
_PROMPTING = row("measures", "verbs", "prompting")
_PROMPTED = re.compile(r"[^,;:]*t[VYLUWE]")
_FOUND_SO = ("alive", "dead", "guilty", "safe")
_LACKING = row("measures", "heads", "lacking")
_COMING = ("come", "comes", "came", "coming")
_HOME = 5  # words of "came from the hills"
_PARTING = load("measures")["parting"]
_PARTING_ENDS = frozenset(phrase.split()[-1] for phrase in _PARTING)
_OF_A_WHOLE = re.compile("Qo[DJSNP]*$")
_TRYING = row("measures", "verbs", "trying")
_WILL = ("will", "shall", "'ll", "’ll")
_INTENDING = row("status", "intending") - _TRYING
_NEAR = 9  # words in which the deed follows to which those counted were led


def deed(t: Tagged, verb: int, i: int, noun: str = "") -> str:
    """The verb as it stands after a noun: "people killed", "jobs added", "Americans who lost their jobs"."""
    told = _deed(t, verb, i, noun) if verb >= 0 else ""
    if noun and told and is_unsure(t, min(verb, i)) and not _is_reduced(t, verb, i):
        return ""
    if told and verb < i:
        if noun and t.tags[verb - 1 : verb] == "t" and t.word(verb - 2) in _TRYING:
            doer = subject(t, verb)  # "trying to name nine men", "to be named by Moor"
            return f"to be {told}" if doer and t.tags[doer[1] - 1] == "P" else f"to {t.lower[verb]}"
        return f"not {told}" if is_left_undone(t, verb, i) else deny(told, nearly(t, verb))
    return deny(told, negation(t, verb, i)) if told else told


def is_to_come(t: Tagged, verb: int) -> bool:
    """Whether what a verb tells is only meant or to come: "agreed to free 40 men", "will free 40 men"."""
    at = back_over(t, verb - 1, "R")
    if t.tags[at : at + 1] == "M":
        return t.lower[at] in _WILL
    return t.tags[at : at + 1] == "t" and t.word(at - 1) in _INTENDING


def _is_reduced(t: Tagged, verb: int, i: int) -> bool:
    """Whether another verb follows what befell those counted: "whether nine cooks [hurt] on Monday had"."""
    end = next((at for at in range(verb + 1, len(t.tags)) if t.tags[at] in ",;:.–"), len(t.tags))
    return verb == i + 1 and any(tag in "BHM" for tag in t.tags[verb + 1 : end])


def parting(t: Tagged, i: int) -> str:
    """The "got rid of" of "got rid of [40 posts]"; "" where no such words stand before what is counted."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    if at < 2 or t.lower[at] not in _PARTING_ENDS:
        return ""
    verbs, _, told = _PARTING.get(t.slice(at - 1, at + 1).lower(), "").partition("|")
    return told if t.lower[at - 2] in verbs.split() else ""


def _deed(t: Tagged, verb: int, i: int, noun: str) -> str:
    supposed = _supposed(t, i, verb)
    if supposed >= 0:
        return f"{t.slice(supposed, verb + 1)}{complement_of_state(t, verb + 1)}"
    if verb > i + 3 and t.tags[verb - 1] == "t" and t.lower[verb - 2] in _LACKING and t.tags[verb - 3] == "H":
        return f"with {t.slice(verb - 2, verb + 1)}"  # "have nowhere to live"
    if verb > i and is_of_another(t, verb, i):
        return ""
    if t.lower[verb + 1 : i] == ["in"] and (takes_who(noun) or is_taken_in(t, verb + 1)):
        return f"{participle(t.lower[verb])} in"  # "took in 90 sailors"
    phrase = _set_phrase(t, verb, i, noun)
    if phrase is not None:
        return phrase
    state = complement_of_state(t, verb + 1) if _is_perceived(t, verb, i) else ""
    if state:
        return f"{t.lower[verb]}{state}"  # "30 people feared dead"
    if verb < i:
        return _done_before(t, verb, i, noun)
    if t.lower[verb].endswith("ing") and not t.tags[i + 1 : verb].strip("R"):
        return doing(t, verb)
    if noun and t.lower[verb].endswith("ing") and _acts_on_number(t, verb):
        return ""  # "two trains were carrying 40 people"
    return done_after(t, verb, i, noun)


def _is_perceived(t: Tagged, verb: int, i: int) -> bool:
    """Whether those counted undergo what a verb right after them says: "30 people [feared] dead"."""
    return verb == i + 1 and t.lower[verb] in _PERCEIVED and t.tags[verb + 1 : verb + 2] == "J"


def _acts_on_number(t: Tagged, verb: int) -> bool:
    """Whether a number that is no length of time follows a verb and its particle."""
    high = past_particle(t, verb + 1)
    return t.tags[high : high + 1] == "Q" and not STRETCH.search(t.words[high])


def _set_phrase(t: Tagged, verb: int, i: int, noun: str) -> str | None:
    """What a verb says with a word beside it: "held captive". "" if it says nothing alone, else None."""
    word, before = t.lower[verb], verb < i
    following = t.tags[verb + 1 : verb + 2]
    state = state_after(t, verb) if not before and tells_state(t, verb) else ""
    if state:
        return state
    at = i + 1 if before else verb + 1
    aided = is_aided(t, verb, i)
    if t.word(at) in _CAPTIVE and (before or aided or t.tags[at + 1 : at + 2] == "b"):
        return f"{participle(word)} {t.word(at)}"  # "took 12 people hostage", "held captive by"
    if before and t.tags[i + 1 : i + 2] == "G" and word in HALF_TOLD:
        return f"{participle(word)} {doing(t, i + 1)}".strip()  # "sent hundreds fleeing"
    idiom = _idiom(t, verb, i)
    if idiom:
        return idiom
    beside = following == "x" or (t.word(verb + 1) == "back" and verb + 1 < i)
    phrasal = (beside and not _is_out_of(t, verb)) or (following in ("u", "d") and word not in MAKING_UP)
    named = (word == "called" and following != "r") if before else following in ("s", "P", "N", "D", "S")
    if word in NAMING and named and not phrasal:
        return ""
    if verb + 1 < i and following == "r" and word in ASKING:
        return f"{participle(word)} for"  # "asked for 15%"
    if verb + 1 < i and phrasal and t.tags[verb + 2] != "c" and t.lower[verb + 1] in PHRASAL:
        return f"{participle(word)} {t.lower[verb + 1]}"  # "set aside $410 million"
    if word in LIGHT and t.word(at) in _ASHORE and t.tags[at + 1 : at + 2] not in tuple(NOUNS):
        if before or aided or word in COMPLETED:
            return f"{participle(word)} {t.word(at)}"  # "brought 143 people ashore", "bodies brought ashore"
        return f"{relative(noun)} {word} {t.word(at)}{complement_of_state(t, at + 1)}"
    if word in WITHOUT_OBJECT and before:
        return ""
    where = _origin(t, verb) if following == "f" and word in _COMING and not before else ""
    where = where or _led_where(t, verb, i, at)
    if where:
        return where
    if noun and not before and t.tags[verb - 2 : verb] == "Ht":
        end = end_of_purpose(t, verb - 2, verb - 1) or verb + 1  # "have had to leave their homes"
        return f"{relative(noun)} {t.slice(verb - 2, end)}"
    given = aided and word in HANDING and following in tuple("DJNP")  # "people who were offered a plot"
    given = given or (word == "added" and t.tags[verb] == "E" and not before)  # "shows 40 jobs added"
    if before and noun and t.words[i].endswith(noun) and participle(word) == "made" and not takes_who(noun):
        timed = t.tags[i + 2 : i + 3] in ("Q", *TIMES)  # "made six calls in five minutes"
        led = t.tags[i + 1 : i + 2] in tuple("roi") and not timed
        told_after = led or t.tags[i + 1 : i + 2] in tuple("JEV") or t.word(verb + 1) == "of"
        return (
            "" if told_after else "made"
        )  # "made six calls", no "six calls for help", "is made of six parts"
    if word in LIGHT and not given and t.tags[verb] != "J" and not (word in _TELLING_WITH and before):
        return "" if before else _state_or_object(t, verb, noun, aided)
    if word == "without":
        thing = phrase_after(t, verb + 1)
        return t.slice(verb, thing[1]) if thing else ""
    return None


def _idiom(t: Tagged, verb: int, i: int) -> str:
    """ "Let go", "set on fire"; "" of other verbs."""
    word, before = t.lower[verb], verb < i
    at = i + 1 if before else verb + 1
    if word in LETTING and "go" in (t.word(verb + 1), t.word(at)):
        return "let go"
    done = before or "B" in t.tags[i + 1 : verb]
    return f"{participle(word)} on fire" if done and t.lower[at : at + 2] == ["on", "fire"] else ""


def _origin(t: Tagged, verb: int) -> str:
    """The "from abroad" of "nine cooks came from abroad", the "from Tarn" of "nine cooks came from Tarn"."""
    if t.word(verb + 2) in FAR_OFF:
        return f"from {t.lower[verb + 2]}"
    home = phrase_after(t, verb + 2) if t.tags[verb + 2 : verb + 3] in ("P", "D", "N") else None
    return t.slice(verb + 1, home[1]) if home and home[1] - verb <= _HOME else ""


def _is_loaded(t: Tagged, verb: int, at: int) -> bool:
    """Whether "into" belongs to the verb before: "crashed the plane carrying 90 people into the hills"."""
    vehicle = t.tags[verb - 1 : verb] in tuple(NOUNS) and not takes_who(t.lower[verb - 1])
    return t.lower[verb] == "carrying" and vehicle and t.word(at) == "into"


def _led_where(t: Tagged, verb: int, i: int, at: int) -> str:
    """ "Taken up to the ward", "brought 90 cooks to safety"; "" where a verb leads nowhere."""
    word = t.lower[verb]
    if word in COMPLETED and is_aided(t, verb, i):
        end = past_particle(t, verb + 1)
        where = whereto(t, word, end)
        return f"{participle(word)} {t.slice(verb + 1, end)}".strip() + where if where else ""
    end = past_others(t, at) if verb < i and participle(word) in COMPLETED else len(t.tags)
    led = t.tags[end : end + 1] in ("t", "n" if word in LIGHT else "t")
    if led or (t.word(end) in TOWARDS and not _is_loaded(t, verb, end)):
        where = whereto(t, "", end)  # "put nine cooks and a guard on leave"
        return participle(word) + where if where else ""
    return ""


def _state_or_object(t: Tagged, verb: int, noun: str, aided: bool) -> str:
    """ "Made redundant", "found alive", "homeless", or what those counted did something to."""
    found = t.lower[verb] == "found" and t.word(verb + 1) in _FOUND_SO
    made = f"{t.lower[verb]} " if aided and (found or t.lower[verb] == "made") else ""
    state = complement_of_state(t, verb + 1).strip()
    end = had_done(t, verb)
    if end:
        return f"{relative(noun)} {t.slice(verb, past_particle(t, end))}"
    if state:
        return f"{made}{state}"
    return _with_object(t, verb, noun) or (f"{relative(noun)} left" if _went(t, verb, noun) else "")


def _went(t: Tagged, verb: int, noun: str) -> bool:
    """Whether those counted went away: "of 90 cooks 40 left", but "with 40 cooks left"."""
    if t.lower[verb] != "left" or not takes_who(noun):
        return False
    counted = back_over(t, verb - 1, "HR")
    if _OF_A_WHOLE.search(t.tags, 0, counted):
        return False  # "nearly 400 of the isles 950 people had left"
    before = t.tags[back_over(t, counted - 1, "R")] if counted > 0 else ""
    return t.tags[counted] == "Q" and before not in tuple("wBH")


def _with_object(t: Tagged, verb: int, noun: str) -> str:
    """ "Who put money into the mill": a verb that says little alone, with what people did it to."""
    thing = phrase_after(t, verb + 1) if noun and takes_who(noun) and t.tags[verb] in "VEH" else None
    if thing is None or t.tags[verb + 1] == "Q" or t.tags[thing[1] - 1] not in PLAIN_NOUNS:
        return ""
    end = with_complements(t, thing, 1)[1]
    end = end if end - verb <= MOST_WORDS else thing[1]
    end += t.tags[end : end + 1] == "J" and t.tags[end + 1 : end + 2] in ("", *".,;")  # "put Moor first"
    who = "" if t.lower[verb].endswith("ing") else f"{relative(noun)} "
    return f"{who}{t.slice(verb, end)}"


def _done_before(t: Tagged, verb: int, i: int, noun: str) -> str:
    """What a verb before the figure does to what is counted: "forced 90 mills to close"."""
    word = t.lower[verb]
    if word in _PROMPTING and _PROMPTED.match(t.tags, i + 1, i + _NEAR):
        return ""  # "led two boards to drop the tax"
    done = participle(word)
    other = (
        t.lower[verb - 2]
        if verb > 1 and t.lower[verb - 1] in ("and", "or") and t.tags[verb - 2] in PLAIN_VERBS
        else ""
    )
    if is_past(other) and is_past(word) and other not in INTRANSITIVE:
        return f"{participle(other)} {t.lower[verb - 1]} {done}"
    led = verb + 1 < i and (t.tags[verb + 1] in "xud" or t.lower[verb + 1] == "back")
    next_to = t.lower[verb + 1] if led else ""  # "took down 40 flags", "paid back $9"
    particle = "" if next_to in ("between", "along") or _is_out_of(t, verb) else next_to
    if not particle and ends_deed(t, i + 1):
        particle = t.lower[i + 1]  # "pulled 60 people out as"
    if done in COMPELLED and t.tags[i + 1 : i + 2] == "t" and t.tags[i + 2 : i + 3] not in ("", *"DPSKQ"):
        end = end_of_purpose(t, i, i + 1) if takes_who(noun) else 0  # "forced 90 cooks to find a roof"
        return f"{done} {t.slice(i + 1, end or i + 3)}"  # "forced 90 mills to close"
    at = past_others(t, i + 1) if done in COMPLETED else i
    leads = ("t", "w", "x", "f", *("in" if done in _PLACED else ""))  # "placed nine guards on leave"
    where = whereto(t, done, at) if t.tags[at : at + 1] in leads and not _is_loaded(t, verb, at) else ""
    return f"{done} {particle}".strip() + where


def _is_out_of(t: Tagged, verb: int) -> bool:
    """Whether a whole follows its part: "nine mills were mended [out of] 40", but "ran out of oil"."""
    return t.lower[verb + 1 : verb + 3] == ["out", "of"] and "Q" in t.tags[max(0, verb - 4) : verb]


def _supposed(t: Tagged, i: int, verb: int) -> int:
    """The "believed" of "30 are believed to have drowned"; -1 where nothing is supposed."""
    at = back_over(t, verb - 1, "BHR", i)
    if at <= i + 1 or t.tags[at] != "t" or t.tags[at - 1] not in "YVE" or "B" not in t.tags[i + 1 : at - 1]:
        return -1
    return at - 1
