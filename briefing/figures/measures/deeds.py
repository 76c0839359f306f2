"""What was done to what is counted, and by whom: "killed", "who signed up", "sold by Harlow Motors"."""

import re

from briefing.figures.grammar.phrases import phrase_after, with_complements
from briefing.figures.grammar.steps import back_over, run_start
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures.count_frames import past_others
from briefing.figures.measures.verb_complements import (
    PHRASAL,
    complement_of_state,
    ends_deed,
    past_particle,
    state_after,
    whereto,
    with_support,
    without_clause,
    without_time,
)
from briefing.figures.measures.wordlists import (
    BODIES,
    COMPLETED,
    COPULAR,
    GIVEN,
    INTRANSITIVE,
    LEANING,
    LIGHT,
    MAKING_UP,
    NAMING,
    REMAINING,
    TOWARDS,
    WHOM,
    WITHOUT_OBJECT,
)
from briefing.figures.words.participles import PAST, is_past, participle
from briefing.figures.words.people import relative, takes_who

_VERBS = load("measures")["verbs"]
_TELLING_WITH = frozenset(_VERBS["telling_with"].split())
_POSSIBLE = frozenset(("could", "may", "might", "would", "will", "can", "must", "should"))
_DONE_BY_PEOPLE = frozenset(_VERBS["done_by_people"].split())
_DENYING = ("n't", "n’t", "cannot")
_HARDLY = ("never", "hardly", "barely")
_FALLEN = frozenset(("fallen", "risen", "grown", "gone"))
_PLACED = frozenset(("placed", "put", "kept", "held", "thrown"))
_AIMING = frozenset(_VERBS["aiming"].split())
_COMPELLED = frozenset(_VERBS["compelled"].split())
_SERVING = frozenset(("served", "acted", "posed", "doubled"))
_CAPTIVE = frozenset(("captive", "hostage", "prisoner"))
_WHITHER = frozenset(("ashore", "aboard", "home", "back"))
_PROMPTING = frozenset(_VERBS["prompting"].split())
_PROMPTED = re.compile(r"[^,;:]*t[VYLUWE]")
_ACTIVE_BEFORE_TO = frozenset(_VERBS["active_before_to"].split())
_ELSEWHEN = frozenset(("after", "before", "following", "since", "until", "when", "while"))
_OBJECT = ("D", "J", "N", "P", "S", "Q", "A")  # what a verb's object begins with
_BREAKS = ".,;:–kmc"
_FEW = 5  # words of where to, and with what
_MOST_WORDS = 7  # of a deed with its verb
_NEAR = 9  # words in which the deed follows to which those counted were led


def deed(t: Tagged, verb: int, i: int, noun: str = "") -> str:
    """The verb as it stands after a noun: "people killed", "jobs added", "Americans who lost their jobs"."""
    told = _deed(t, verb, i, noun) if verb >= 0 else ""
    return deny(told, negation(t, verb, i)) if told and verb > i else told


def negation(t: Tagged, verb: int, i: int) -> str:
    """The "did not" or "were never" before a verb after the figure at word ``i``; "" where none denies it."""
    low = run_start(t, verb, "MBHRX", i + 1)
    denied = any(t.tags[at] == "X" or t.lower[at].endswith(_DENYING) for at in range(low, verb))
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
    word = t.lower[verb]
    tag = t.tags[verb]
    supposed = _supposed(t, i, verb)
    if supposed >= 0:
        return f"{t.slice(supposed, verb + 1)}{complement_of_state(t, verb + 1)}"
    if verb > i and (
        any(x.lower() in _ELSEWHEN for x in t.words[i + 1 : verb])
        or word in COPULAR
        or (t.tags[verb - 1] == "t" and "B" in t.tags[i + 1 : verb])
        or (_is_complement(t, i) and _is_of_head(t, i, verb))
        or (t.tags[verb - 1] == "H" and tag == "V" and not is_past(word))  # "had help"
        or _is_of_relative(t, i, verb)
    ):
        return ""
    if verb > i and (word in REMAINING or (word == "gone" and t.tags[verb + 1 : verb + 2] == "J")):
        state = state_after(t, verb)
        if state:
            return state
    whither = i + 1 if verb < i else verb + 1
    taken = verb < i or "B" in t.tags[i + 1 : verb] or t.tags[whither + 1 : whither + 2] == "b"
    if taken and t.lower[whither : whither + 1] and t.lower[whither] in _CAPTIVE:
        return f"{participle(word)} {t.lower[whither]}"  # "took 12 people hostage", "held captive by"
    following = t.tags[verb + 1 : verb + 2]
    phrasal = following == "x" or (following in ("u", "d") and word not in MAKING_UP)
    if (
        word in NAMING
        and not phrasal
        and (following in ("s", "P", "N", "D", "S") if verb > i else word == "called")
    ):
        return ""
    if verb + 1 < i and phrasal and t.tags[verb + 2] != "c" and t.lower[verb + 1] in PHRASAL:
        return f"{participle(word)} {t.lower[verb + 1]}"  # "set aside $410 million"
    if word in LIGHT and t.words[whither : whither + 1] and t.lower[whither] in _WHITHER:
        if verb < i or "B" in t.tags[i + 1 : verb]:
            return f"{participle(word)} {t.lower[whither]}"  # "brought 143 people ashore"
        return f"{relative(noun)} {word} {t.lower[whither]}{complement_of_state(t, whither + 1)}"
    if word in WITHOUT_OBJECT and verb < i:
        return ""
    if word in COMPLETED and "B" in t.tags[max(i + 1, _group(t, verb)) : verb]:
        at = past_particle(t, verb + 1)
        where = whereto(t, word, at)
        if where:
            return f"{participle(word)} {t.slice(verb + 1, at)}".strip() + where
    if word in LIGHT and tag != "J" and not (word in _TELLING_WITH and verb < i):
        return complement_of_state(t, verb + 1).strip() if verb > i else ""
    if word == "without":
        thing = phrase_after(t, verb + 1)
        return t.slice(verb, thing[1]) if thing else ""
    if verb < i:
        if word in _PROMPTING and _PROMPTED.match(t.tags, i + 1, i + _NEAR):
            return ""  # "led two boards to drop the tax"
        two = t.lower[verb - 1] == "and" and t.tags[verb - 2] in "VE" and is_past(t.lower[verb - 2])
        if two and verb > 1 and is_past(word) and t.lower[verb - 2] not in INTRANSITIVE:
            return f"{participle(t.lower[verb - 2])} and {participle(word)}"
        next_to = t.lower[verb + 1] if verb + 1 < i and t.tags[verb + 1] in "xud" else ""
        particle = "" if next_to == "between" else next_to
        done = participle(word)
        if not particle and ends_deed(t, i + 1):
            particle = t.lower[i + 1]  # "pulled 60 people out as"
        if (
            done in _COMPELLED
            and t.tags[i + 1 : i + 2] == "t"
            and t.tags[i + 2 : i + 3] not in ("", *"DPSKQ")
        ):
            return f"{done} {t.slice(i + 1, i + 3)}"  # "forced 90 mills to close"
        at = past_others(t, i + 1) if done in COMPLETED else i
        leads = ("t", "w", "x", "f", *("in" if done in _PLACED else ""))  # "placed nine guards on leave"
        where = whereto(t, done, at) if t.tags[at : at + 1] in leads else ""
        return f"{done} {particle}".strip() + where
    if word.endswith("ing") and not t.tags[i + 1 : verb].strip("R"):
        following = t.tags[verb + 1 : verb + 2]
        start = verb + 2 if following in ("a", "r", "i", "o", "t", "f", "n", "x") else verb + 1
        inner = phrase_after(t, start) if start > verb + 1 or following in _OBJECT else None
        if inner and inner[1] - inner[0] <= 4:
            return f"{word} {t.slice(verb + 1, inner[1])}"
        return "" if following in (*_OBJECT, "t", "m", "k") else word
    high_verb = past_particle(t, verb + 1)
    particle = f" {t.slice(verb + 1, high_verb)}" if high_verb > verb + 1 else ""
    also = high_verb  # "cleared and sealed off"
    while t.tags[also : also + 1] == "c" and t.tags[also + 1 : also + 2] in ("V", "E") and verb > i:
        also = past_particle(t, also + 2)
    if also > high_verb:
        particle, high_verb = f" {t.slice(verb + 1, also)}", also
    following = t.tags[high_verb : high_verb + 1]
    if following == "t" and word in _ACTIVE_BEFORE_TO and noun and "B" not in t.tags[i + 1 : verb]:
        goes_on = t.tags[high_verb + 1 : high_verb + 2] == "V"  # "refused to pay the toll"
        thing = phrase_after(t, high_verb + 1 + goes_on)
        high = with_complements(t, thing, 1)[1] if thing and t.tags[thing[1] - 1] != "T" else 0
        if high - verb > _MOST_WORDS and thing:
            high = thing[1]
        return f"{relative(noun)} {word} {t.slice(high_verb, high)}" if high else ""
    if following == "s" and word in _SERVING and noun and "B" not in t.tags[i + 1 : verb]:
        thing = phrase_after(t, high_verb + 1)
        return f"{relative(noun)} {word} {t.slice(high_verb, thing[1])}" if thing else ""
    things = bool(noun) and not takes_who(noun)
    undergone = things and word in _DONE_BY_PEOPLE and following in ("", ",", ".", ";", "b")
    bare = (
        not any(x in "kBHMc" for x in t.tags[i + 1 : verb])
        and (word.endswith("ed") or word in PAST)
        and (word not in INTRANSITIVE or undergone)
        and following not in _OBJECT
        and following not in ("K", "k")
        and not (following == "a" and word in _AIMING)
    )  # "jobs added in May", "members of one family killed in May"
    passive = tag == "J" or bare or following == "b" or "B" in t.tags[max(i + 1, _group(t, verb)) : verb]
    if (
        not passive
        and not takes_who(noun)
        and "H" in t.tags[max(i, verb - 3) : verb]
        and word in PAST | _FALLEN
    ):
        passive = True  # "2 feet of rain has fallen"
    if passive and word.endswith("ing") and following not in _OBJECT:
        if t.tags[high_verb : high_verb + 2] == "tV":
            thing = phrase_after(t, high_verb + 2)  # "are working to mend the quay"
            return (
                f"{word} {t.slice(high_verb, thing[1])}" if thing and thing[1] - verb <= _MOST_WORDS else ""
            )
        if following in ("m", "k"):
            return ""  # "are wondering whether"
        return word + particle + whereto(t, "", high_verb)  # "were working on it"
    if passive and tag != "G":
        if tag == "J":
            return complement_of_state(t, verb).strip()
        given = phrase_after(t, high_verb) if participle(word) in GIVEN else None
        if given and given[0] == high_verb and given[1] - given[0] <= _FEW:
            return f"{participle(word)} {t.slice(*given)}"  # "were granted asylum"
        return (
            participle(word) + particle + (complement_of_state(t, high_verb) or whereto(t, word, high_verb))
        )
    thing = phrase_after(t, high_verb)
    object_words = ""
    if thing and verb > i and noun:
        thing = without_time(t, without_clause(t, thing))
        following = following if thing else ""  # "who died last year"
    if thing and thing[1] - thing[0] <= 4:
        high = with_complements(t, thing, 1)[1] if thing[1] - thing[0] <= 2 else thing[1]
        if high > thing[1] and t.tags[high : high + 1] in ("J", "G", "E"):
            high = thing[1]  # "a first phase of human testing"
        if t.lower[high - 1] in LEANING:
            high = with_complements(t, thing)[1]  # "lost their lives in the line of duty"
        object_words = " " + t.slice(high_verb, high)
    elif following and (
        following in ("rofinwg" if takes_who(noun) else "rofi")
        or t.lower[high_verb] in TOWARDS
        or (following == "a" and word in _AIMING)
    ):
        thing = phrase_after(t, high_verb + 1)
        thing = with_support(t, thing) if thing and thing[1] - thing[0] <= 3 else None
        if following == "g" and t.tags[high_verb + 1 : high_verb + 2] == "Q":
            object_words = " " + t.lower[high_verb]  # "who voted against" both bills, which are counted apart
        if thing and t.tags[thing[1] - 1] not in "T#J":
            object_words = " " + t.slice(high_verb, thing[1])
    if not object_words:
        at = high_verb + (following == "X")
        is_state = t.tags[at : at + 1] == "J" and t.tags[at + 1 : at + 2] not in ("N", "P", "J", "T")
        object_words = " " + t.slice(high_verb, at + 1) if is_state else ""  # "pleaded not guilty"
    object_words = particle + object_words
    modal = t.tags.find("M", i + 1, verb)
    if modal >= 0 and t.tags[modal + 1 : verb].strip("RH") == "" and t.lower[modal] in _POSSIBLE:
        have = " have" if "H" in t.tags[modal:verb] else ""
        word = f"{t.lower[modal]}{have} {word}"  # "snow that could fall", "who may have left"
    if passive:
        return f"{word}{object_words}"
    having = t.tags.find("H", max(i + 1, _group(t, verb)), verb)
    if having > 0 and modal < 0 and word.endswith(("en", "wn", "ne", "rn")):
        word = f"{t.lower[having]} {word}"  # "who had taken", but "who signed"
    if not noun and not object_words:
        return participle(word)
    if t.tags[verb - 1] == "t" and not any(x in "BHMVEYLUWJ" for x in t.tags[i + 1 : verb]):
        if any(x in "inaxrwfb" for x in t.tags[i + 1 : verb - 1]):
            return ""  # "two tankers in an effort to press the port"
        return f"to {word}{object_words}" if object_words else ""  # "votes to impeach Alder"
    at_them = following in ("a", "n", "r") and t.tags[high_verb + 1 : high_verb + 2] == "K"
    at_them = at_them and t.lower[verb] not in INTRANSITIVE
    too_long = following in (*_OBJECT, "K", "k", "t", '"') or t.tags[high_verb:].startswith("it") or at_them
    joined = t.tags[i + 1 : verb].strip("DNPJAS") == "c" and tag == "E" and word not in INTRANSITIVE
    if not object_words and (too_long or joined):  # "stitches in one leg and the other leg immobilized"
        return ""  # what they did goes on too long for a label
    if not noun or word.endswith("ing"):
        return f"{word}{object_words}"
    return f"{relative(noun)} {word}{object_words}"


def _is_complement(t: Tagged, i: int) -> bool:
    """Whether the figure stands inside another phrase: "families [of 12 victims]"."""
    at = i - 1
    while at > 1 and (t.tags[at] in "DRJ" or t.tags[at - 1 : at + 1] == "Qc"):
        at -= 2 if t.tags[at] == "c" else 1
    if at > 0 and t.tags[at] == "t" and t.tags[at - 1] in "BVE":
        return True  # "who had sailed to the three islands were"
    between = at > 0 and t.lower[at] in ("between", "among")
    if at < 1 or not (between or t.tags[at] in "oiwnrabfg"):
        return False
    if t.tags[at - 1] not in "NPAQ" and t.lower[at - 1] not in WHOM:
        return False
    return not (t.tags[at] == "o" and t.lower[at - 1] in BODIES)


def _is_of_head(t: Tagged, i: int, verb: int) -> bool:
    """Whether a verb after such a figure is of the whole phrase, and no relative or participle."""
    if "k" in t.tags[i + 1 : verb] or t.tags[i + 1] == "t" or t.lower[verb].endswith("ing"):
        return False
    aided = any(x in "BHM" for x in t.tags[i + 1 : verb])
    return aided or t.lower[verb] in INTRANSITIVE or _is_only_verb(t, i, verb)


def _is_of_relative(t: Tagged, i: int, verb: int) -> bool:
    """Whether what they did was done to what stands before: "the war that both sides waged in May"."""
    at = back_over(t, i - 1, "DR")
    relative = at > 0 and t.tags[at] == "k" and t.lower[at] != "where" and t.tags[at - 1] in "NPA"
    if t.lower[verb] in INTRANSITIVE:
        return False
    return relative and "B" not in t.tags[i + 1 : verb] and t.tags[verb + 1 : verb + 2] not in _OBJECT


def _is_only_verb(t: Tagged, i: int, verb: int) -> bool:
    """Whether a past form is the one finite verb around: "traders in both rooms railed against it"."""
    tags = t.tags
    if not is_past(t.lower[verb]) or tags[-1] != "." or tags[verb + 1] not in "gRDKNPQSJ":
        return False
    low, high = i, verb + 1
    while low > 0 and tags[low - 1] not in _BREAKS:
        low -= 1
    while tags[high] not in _BREAKS:
        high += 1
    around = [at for at in (*range(low, i), *range(verb + 1, high)) if tags[at] in "VYLUWBHM"]
    return all(t.lower[at].endswith("ing") or t.lower[at] in ("be", "been") for at in around)


def _group(t: Tagged, verb: int) -> int:
    """Where the auxiliaries of a verb begin: "have later been" of "have later been freed"."""
    low = verb
    if t.tags[max(0, low - 2) : low] == "BY":
        low -= 1  # "have been confirmed infected"
    return run_start(t, low, "BHMRX")


def _supposed(t: Tagged, i: int, verb: int) -> int:
    """The "believed" of "30 are believed to have drowned"; -1 where nothing is supposed."""
    at = back_over(t, verb - 1, "BHR", i)
    if at <= i + 1 or t.tags[at] != "t" or t.tags[at - 1] not in "YVE" or "B" not in t.tags[i + 1 : at - 1]:
        return -1
    return at - 1
