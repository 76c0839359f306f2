"""What was done to what is counted, and by whom: "killed", "who signed up", "sold by Harlow Motors"."""

import re

from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.phrases import Span, phrase_after, with_complements
from briefing.figures.grammar.steps import back_over, run_start
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS, PLAIN_VERBS, VERB_GROUP
from briefing.figures.measures.count_frames import past_others
from briefing.figures.measures.verb_complements import (
    PHRASAL,
    complement_of_state,
    ends_deed,
    past_particle,
    state_after,
    tells_state,
    whereto,
    with_support,
    without_clause,
    without_time,
)
from briefing.figures.measures.verb_scope import OBJECT, is_of_another
from briefing.figures.measures.wordlists import (
    ASKING,
    COMPLETED,
    GIVEN,
    INTRANSITIVE,
    LEANING,
    LIGHT,
    MAKING_UP,
    MODALS,
    NAMING,
    TOWARDS,
    WITHOUT_OBJECT,
)
from briefing.figures.words.participles import PAST, is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import relative, takes_who

_TELLING_WITH = row("measures", "verbs", "telling_with")
_DONE_BY_PEOPLE = row("measures", "verbs", "done_by_people")
_HARDLY = ("never", "hardly", "barely")
_STAGING = row("measures", "verbs", "staging")
_FALLEN = row("measures", "verbs", "fallen")
_PLACED = row("measures", "verbs", "placed")
_AIMING = row("measures", "verbs", "aiming")
COMPELLED = row("measures", "verbs", "compelled")
_SERVING = row("measures", "verbs", "serving")
_CAPTIVE = row("measures", "heads", "captive")
_WHITHER = row("measures", "heads", "whither")
_PROMPTING = row("measures", "verbs", "prompting")
_PROMPTED = re.compile(r"[^,;:]*t[VYLUWE]")
_ACTIVE_BEFORE_TO = row("measures", "verbs", "active_before_to")
PERFECT = ("en", "wn", "ne", "rn")  # of participles that are no past forms
_FEW = 5  # words of where to, and with what
_MOST_WORDS = 7  # of a deed with its verb
_NEAR = 9  # words in which the deed follows to which those counted were led


def deed(t: Tagged, verb: int, i: int, noun: str = "") -> str:
    """The verb as it stands after a noun: "people killed", "jobs added", "Americans who lost their jobs"."""
    told = _deed(t, verb, i, noun) if verb >= 0 else ""
    return deny(told, negation(t, verb, i)) if told and verb > i else told


def negation(t: Tagged, verb: int, i: int) -> str:
    """The "did not" or "were never" before a verb after the figure at word ``i``; "" where none denies it."""
    low = run_start(t, verb, VERB_GROUP, i + 1)
    denied = any(denies(t, at) for at in range(low, verb))
    return t.slice(low, verb) if denied else ""


def deny(told: str, negation: str) -> str:
    """ "damaged" with "were not": not damaged; "who ran away" with "did not": who did not run away."""
    if not negation:
        return told
    who, _, rest = told.partition(" ")
    if who in ("who", "that"):
        return f"{who} {negation} {rest}"
    never = next((word for word in negation.split() if word in _HARDLY), "not")
    return f"{never} {told}"


def _deed(t: Tagged, verb: int, i: int, noun: str) -> str:
    supposed = _supposed(t, i, verb)
    if supposed >= 0:
        return f"{t.slice(supposed, verb + 1)}{complement_of_state(t, verb + 1)}"
    if verb > i and is_of_another(t, verb, i):
        return ""
    phrase = _set_phrase(t, verb, i, noun)
    if phrase is not None:
        return phrase
    if verb < i:
        return _done_before(t, verb, i, noun)
    if t.lower[verb].endswith("ing") and not t.tags[i + 1 : verb].strip("R"):
        return _doing(t, verb)
    return _done_after(t, verb, i, noun)


def _set_phrase(t: Tagged, verb: int, i: int, noun: str) -> str | None:
    """What a verb tells with a word of its own beside it, or "" if alone it tells nothing; else None."""
    word, before = t.lower[verb], verb < i
    following = t.tags[verb + 1 : verb + 2]
    if not before and tells_state(t, verb):
        state = state_after(t, verb)
        if state:
            return state
    at = i + 1 if before else verb + 1
    whither = t.word(at)
    aided = "B" in t.tags[i + 1 : verb]
    if whither in _CAPTIVE and (before or aided or t.tags[at + 1 : at + 2] == "b"):
        return f"{participle(word)} {whither}"  # "took 12 people hostage", "held captive by"
    phrasal = (following == "x" and not _is_out_of(t, verb)) or (
        following in ("u", "d") and word not in MAKING_UP
    )
    named = word == "called" if before else following in ("s", "P", "N", "D", "S")
    if word in NAMING and named and not phrasal:
        return ""
    if verb + 1 < i and following == "r" and word in ASKING:
        return f"{participle(word)} for"  # "asked for 15%"
    if verb + 1 < i and phrasal and t.tags[verb + 2] != "c" and t.lower[verb + 1] in PHRASAL:
        return f"{participle(word)} {t.lower[verb + 1]}"  # "set aside $410 million"
    if word in LIGHT and whither in _WHITHER:
        if before or aided or word in COMPLETED:
            return f"{participle(word)} {whither}"  # "brought 143 people ashore", "90 bodies brought ashore"
        return f"{relative(noun)} {word} {whither}{complement_of_state(t, at + 1)}"
    if word in WITHOUT_OBJECT and before:
        return ""
    if word in COMPLETED and _is_aided(t, verb, i):
        end = past_particle(t, verb + 1)
        where = whereto(t, word, end)
        if where:
            return f"{participle(word)} {t.slice(verb + 1, end)}".strip() + where
    if noun and not before and t.tags[verb - 2 : verb] == "Ht":
        end = _end_of_purpose(t, verb - 2, verb - 1) or verb + 1  # "have had to leave their homes"
        return f"{relative(noun)} {t.slice(verb - 2, end)}"
    if before and participle(word) in COMPLETED and t.tags[at : at + 1] == "t":
        where = whereto(t, "", at)  # "brought 90 cooks to safety"
        if where:
            return participle(word) + where
    given = aided and word == "given" and following in tuple("DJNP")  # "people who were given pills"
    if word in LIGHT and not given and t.tags[verb] != "J" and not (word in _TELLING_WITH and before):
        return "" if before else complement_of_state(t, verb + 1).strip() or _with_object(t, verb, noun)
    if word == "without":
        thing = phrase_after(t, verb + 1)
        return t.slice(verb, thing[1]) if thing else ""
    return None


def _with_object(t: Tagged, verb: int, noun: str) -> str:
    """ "Who put money into the mill": a verb that says little alone, with what people did it to."""
    thing = phrase_after(t, verb + 1) if noun and takes_who(noun) and t.tags[verb] in "VEH" else None
    if thing is None or t.tags[verb + 1] == "Q" or t.tags[thing[1] - 1] not in PLAIN_NOUNS:
        return ""
    end = with_complements(t, thing, 1)[1]
    end = end if end - verb <= _MOST_WORDS else thing[1]
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
        if verb > 1 and t.lower[verb - 1] == "and" and t.tags[verb - 2] in PLAIN_VERBS
        else ""
    )
    if is_past(other) and is_past(word) and other not in INTRANSITIVE:
        return f"{participle(other)} and {done}"
    next_to = t.lower[verb + 1] if verb + 1 < i and t.tags[verb + 1] in "xud" else ""
    particle = "" if next_to == "between" or _is_out_of(t, verb) else next_to
    if not particle and ends_deed(t, i + 1):
        particle = t.lower[i + 1]  # "pulled 60 people out as"
    if done in COMPELLED and t.tags[i + 1 : i + 2] == "t" and t.tags[i + 2 : i + 3] not in ("", *"DPSKQ"):
        end = _end_of_purpose(t, i, i + 1) if takes_who(noun) else 0  # "forced 90 cooks to find a roof"
        return f"{done} {t.slice(i + 1, end or i + 3)}"  # "forced 90 mills to close"
    at = past_others(t, i + 1) if done in COMPLETED else i
    leads = ("t", "w", "x", "f", *("in" if done in _PLACED else ""))  # "placed nine guards on leave"
    where = whereto(t, done, at) if t.tags[at : at + 1] in leads else ""
    return f"{done} {particle}".strip() + where


def _is_out_of(t: Tagged, verb: int) -> bool:
    """Whether a whole follows its part: "nine mills were mended [out of] 40", but "ran out of oil"."""
    return t.lower[verb + 1 : verb + 3] == ["out", "of"] and "Q" in t.tags[max(0, verb - 4) : verb]


def _doing(t: Tagged, verb: int) -> str:
    """A participle right after what is counted, with a short object: "firms [cutting jobs]"."""
    following = t.tags[verb + 1 : verb + 2]
    start = verb + 1 + (following in tuple("ariotfnx"))
    inner = phrase_after(t, start) if start > verb + 1 or following in OBJECT else None
    if inner and inner[1] - inner[0] <= 4:
        return f"{t.lower[verb]} {t.slice(verb + 1, inner[1])}"
    return "" if following in (*OBJECT, "t", "m", "k") else t.lower[verb]


def _done_after(t: Tagged, verb: int, i: int, noun: str) -> str:
    """What those did whose verb follows, or what was done to them: "who lost their jobs", "jobs added"."""
    word = t.lower[verb]
    high = past_particle(t, verb + 1)
    while t.tags[high : high + 1] == "c" and t.tags[high + 1 : high + 2] in ("V", "E"):
        high = past_particle(t, high + 2)  # "cleared and sealed off"
    particle = f" {t.slice(verb + 1, high)}" if high > verb + 1 else ""
    following = t.tags[high : high + 1]
    if noun and "B" not in t.tags[i + 1 : verb]:
        if following == "t" and word in _ACTIVE_BEFORE_TO:
            end = _end_of_purpose(t, verb, high)
            return f"{relative(noun)} {word} {t.slice(high, end)}" if end else ""
        if following == "s" and word in _SERVING:
            thing = phrase_after(t, high + 1)
            return f"{relative(noun)} {word} {t.slice(high, thing[1])}" if thing else ""
    passive = _is_passive(t, verb, i, noun, following)
    if passive and word.endswith("ing") and following not in OBJECT:
        return _ongoing(t, verb, high, particle)
    if passive and t.tags[verb] != "G":
        return _undergone(t, verb, high, particle)
    thing = phrase_after(t, high)
    if thing and noun:
        thing = without_time(t, without_clause(t, thing))
        following = following if thing else ""  # "who died last year"
    done_to = particle + _object_words(t, thing, high, following, word, noun)
    modal = t.tags.find("M", i + 1, verb)
    if modal >= 0 and t.tags[modal + 1 : verb].strip("RH") == "" and t.lower[modal] in MODALS:
        have = " have" if "H" in t.tags[modal:verb] else ""
        word = f"{t.lower[modal]}{have} {word}"  # "snow that could fall", "who may have left"
    if passive:
        return f"{word}{done_to}"
    having = t.tags.find("H", max(i + 1, _group(t, verb)), verb)
    if having > 0 and modal < 0 and word.endswith(PERFECT):
        word = f"{t.lower[having]} {word}"  # "who had taken", but "who signed"
    if not noun and not done_to:
        return participle(word)
    if t.tags[verb - 1] == "t" and not any(x in "BHMVEYLUWJ" for x in t.tags[i + 1 : verb]):
        if any(x in "inaxrwfb" for x in t.tags[i + 1 : verb - 1]):
            return ""  # "two tankers in an effort to press the port"
        return f"to {word}{done_to}" if done_to else ""  # "votes to impeach Alder"
    if not done_to and _goes_on(t, verb, i, high, following):
        return ""
    return f"{word}{done_to}" if not noun or word.endswith("ing") else f"{relative(noun)} {word}{done_to}"


def _end_of_purpose(t: Tagged, verb: int, to: int) -> int:
    """Where "to pay the toll" of "refused to pay the toll" ends, short enough for a label; or 0."""
    goes_on = t.tags[to + 1 : to + 2] in ("V", "Y", "L")
    thing = phrase_after(t, to + 1 + goes_on)
    if thing is None or t.tags[thing[1] - 1] == "T":
        return 0
    end = with_complements(t, thing, 1)[1]
    return thing[1] if end - verb > _MOST_WORDS else end


def _is_passive(t: Tagged, verb: int, i: int, noun: str, following: str) -> bool:
    """Whether something was done to what stands before a verb: "jobs added in May", "were freed"."""
    word = t.lower[verb]
    things = bool(noun) and not takes_who(noun)
    undergone = things and word in _DONE_BY_PEOPLE and following in ("", ",", ".", ";", "b")
    bare = (
        not any(x in "kBHMc" for x in t.tags[i + 1 : verb])
        and (word.endswith("ed") or word in PAST)
        and (word not in INTRANSITIVE or undergone)
        and following not in (*OBJECT, "K", "k")
        and not (word in _STAGING and t.tags[verb + 1 : verb + 3] == "GN")  # "held nominating contests"
        and not (following == "a" and word in _AIMING)
    )
    if t.tags[verb] == "J" or bare or following == "b" or _is_aided(t, verb, i):
        return True
    fallen = not takes_who(noun) and "H" in t.tags[max(i, verb - 3) : verb]
    return fallen and (word in PAST or word in _FALLEN)  # "2 feet of rain has fallen"


def _ongoing(t: Tagged, verb: int, high: int, particle: str) -> str:
    """What those are at: "were working on it", "are working to mend the quay"."""
    if t.tags[high : high + 2] == "tV":
        thing = phrase_after(t, high + 2)
        return (
            f"{t.lower[verb]} {t.slice(high, thing[1])}" if thing and thing[1] - verb <= _MOST_WORDS else ""
        )
    if t.tags[high : high + 1] in ("m", "k"):
        return ""  # "are wondering whether"
    return t.lower[verb] + particle + whereto(t, "", high)


def _undergone(t: Tagged, verb: int, high: int, particle: str) -> str:
    """What was done to those before a verb: "granted asylum", "found eligible", "taken to hospital"."""
    if t.tags[verb] == "J":
        return complement_of_state(t, verb).strip()
    word = t.lower[verb]
    done = participle(word)
    given = phrase_after(t, high) if done in GIVEN else None
    if given and given[0] == high and given[1] - given[0] <= _FEW:
        return f"{done} {t.slice(*given)}"
    return done + particle + (complement_of_state(t, high) or whereto(t, word, high))


def _object_words(t: Tagged, thing: Span | None, high: int, following: str, word: str, noun: str) -> str:
    """The " their jobs" or " not guilty" after a verb that ends before ``high``; "" if it is too long."""
    if thing and thing[1] - thing[0] <= 4:
        end = with_complements(t, thing, 1)[1] if thing[1] - thing[0] <= 2 else thing[1]
        if end > thing[1] and t.tags[end : end + 1] in ("J", "G", "E"):
            end = thing[1]  # "a first phase of human testing"
        if t.lower[end - 1] in LEANING:
            end = with_complements(t, thing)[1]  # "lost their carts in the midst of battle"
        return " " + t.slice(high, end)
    aimed = following == "a" and word in _AIMING
    there = word in WITHOUT_OBJECT and following in ("a", "t")  # "work at the mill", "travelled to Tarn"
    if following and (
        there or following in ("rofinwg" if takes_who(noun) else "rofi") or t.lower[high] in TOWARDS or aimed
    ):
        thing = phrase_after(t, high + 1)
        thing = with_support(t, thing) if thing and thing[1] - thing[0] <= 3 else None
        if thing and t.tags[thing[1] - 1] not in "T#J":
            return " " + t.slice(high, thing[1])
        if following == "g" and t.tags[high + 1 : high + 2] == "Q":
            return " " + t.lower[high]  # "who voted against" both bills, which are counted apart
    at = high + (following == "X")
    is_state = t.tags[at : at + 1] == "J" and t.tags[at + 1 : at + 2] not in ("N", "P", "J", "T")
    return " " + t.slice(high, at + 1) if is_state else ""  # "pleaded not guilty"


def _goes_on(t: Tagged, verb: int, i: int, high: int, following: str) -> bool:
    """Whether what they did goes on too long for a label."""
    intransitive = t.lower[verb] in INTRANSITIVE
    at_them = following in ("a", "n", "r") and t.tags[high + 1 : high + 2] == "K" and not intransitive
    if following in (*OBJECT, "K", "k", "t", '"') or t.tags[high:].startswith("it") or at_them:
        return True
    # "stitches in one leg and the other leg immobilized"
    return t.tags[i + 1 : verb].strip("DNPJAS") == "c" and t.tags[verb] == "E" and not intransitive


def _group(t: Tagged, verb: int) -> int:
    """Where the auxiliaries of a verb begin: "have later been" of "have later been freed"."""
    low = verb
    if t.tags[max(0, low - 2) : low] == "BY":
        low -= 1  # "have been confirmed infected"
    return run_start(t, low, VERB_GROUP)


def _is_aided(t: Tagged, verb: int, i: int) -> bool:
    """Whether a "be" after the figure stands in the group of a verb: "were later freed"."""
    return "B" in t.tags[max(i + 1, _group(t, verb)) : verb]


def _supposed(t: Tagged, i: int, verb: int) -> int:
    """The "believed" of "30 are believed to have drowned"; -1 where nothing is supposed."""
    at = back_over(t, verb - 1, "BHR", i)
    if at <= i + 1 or t.tags[at] != "t" or t.tags[at - 1] not in "YVE" or "B" not in t.tags[i + 1 : at - 1]:
        return -1
    return at - 1
