"""What those counted did or underwent whose verb follows the figure: "who signed up", "freed in May"."""

import re

from briefing.figures.frames.count import AMONG, end_of_names
from briefing.figures.grammar.phrases import Span, phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, VERB_GROUP
from briefing.figures.grammar.verb_scope import OBJECT
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.label_parts.verb_complements import (
    complement_of_state,
    end_with_rest,
    ends_deed,
    past_particle,
    whereto,
    with_support,
    without_clause,
    without_time,
)
from briefing.figures.measures.people.casualties import harmed_too
from briefing.figures.slots.gazetteer import is_people
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import PAST, is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import relative, takes_who
from briefing.figures.words.wordlists import (
    COMPLETED,
    GIVEN,
    INTRANSITIVE,
    LEANING,
    MODALS,
    TOWARDS,
    WITHOUT_OBJECT,
)

_DONE_BY_PEOPLE = row("measures", "verbs", "done_by_people")
_STAGING = row("measures", "verbs", "staging")
_FALLEN = row("measures", "verbs", "fallen")
_AIMING = row("measures", "verbs", "aiming")
_SERVING = row("measures", "verbs", "serving")
ACTIVE_BEFORE_TO = row("measures", "verbs", "active_before_to")
COMPELLED = row("measures", "verbs", "compelled")
_ITS_OBJECT = (["it"], ["them"])
_JOINED = re.compile(r"\A(?:oD*[JN]*N)?cJ?N{1,2}(?=R?\Z)")  # "90 men [and women] trapped"
PERFECT = ("en", "wn", "ne", "rn")  # of participles that are no past forms
_AGO = frozenset(("ago", "earlier"))
_AUXILIARIES = MODALS | {"did"}  # "one man did shout"
_PLURAL = {"goes": "go", "does": "do", "has": "have", "is": "are", "was": "were"}
_SINGLE = re.compile(r"ies\Z|(?<=ch)es\Z|(?<=sh)es\Z|(?<=[sxz])es\Z|s\Z")  # "carries", "watches"
_COMPLEMENT = re.compile(r" (?:of|in|at|on|from|with|for) ")
_DEICTIC = ("here", "there")
_NEAR = 10  # words back to the deed before
_FEW = 5  # words of where to, and with what
MOST_WORDS = 7  # of a deed with its verb


def doing(t: Tagged, verb: int) -> str:
    """A participle right after what is counted, with a short object: "firms [cutting jobs]"."""
    following = t.tags[verb + 1 : verb + 2]
    start = verb + 1 + (following in tuple("ariotfnx"))
    inner = phrase_after(t, start) if start > verb + 1 or following in OBJECT else None
    if inner and inner[1] - inner[0] <= 4:
        of = t.tags[inner[1] : inner[1] + 1] == "o"  # "hitting the outskirts of Tarn"
        whole = with_complements(t, inner, 1)[1] if of else inner[1]
        return f"{t.lower[verb]} {t.slice(verb + 1, whole if whole - verb <= MOST_WORDS else inner[1])}"
    if following in (*OBJECT, "K", "t", "m", "k"):
        return ""
    return t.slice(verb, verb + 1 + ends_deed(t, verb + 1)).lower()  # "staying inside"


def done_after(t: Tagged, verb: int, i: int, noun: str) -> str:
    """What those did whose verb follows, or what was done to them: "who lost their jobs", "jobs added"."""
    high = past_particle(t, verb + 1)
    while t.tags[high : high + 1] == "c" and t.tags[high + 1 : high + 2] in ("V", "E"):
        high = past_particle(t, high + 2)  # "cleared and sealed off"
    following = "Q" if t.tags[high : high + 2] == "RQ" else t.tags[high : high + 1]  # "spent only $9"
    led = _led_on(t, verb, high, noun) if noun and "B" not in t.tags[i + 1 : verb] else None
    if led is not None:
        return led
    if not _is_passive(t, verb, i, noun, following):
        return _acted(t, verb, i, high, following, noun)
    if t.lower[verb].endswith("ing") and following not in OBJECT:
        return _ongoing(t, verb, high)
    if t.tags[verb] != "G":
        return _undergone(t, verb, high, noun)
    done_to = _object_words(t, phrase_after(t, high), high, following, t.lower[verb], noun)
    return t.lower[verb] + _particle(t, verb, high) + done_to


def _acted(t: Tagged, verb: int, i: int, high: int, following: str, noun: str) -> str:
    """What those did whose verb is active: "who lost their jobs", "votes to impeach Alder"."""
    word, thing = t.lower[verb], phrase_after(t, high)
    if thing and noun:
        before_figure = t.tags[thing[1] : thing[1] + 1] == "Q"  # "entered a long 40-day lull"
        thing = without_time(t, without_clause(t, thing))
        following = following if thing or before_figure else ""  # "who died last year"
    does = word in WITHOUT_OBJECT or (word in INTRANSITIVE and takes_who(noun))
    if does and following == "D" and not thing and _is_time(t, high + 1):
        following = ""  # "who died this week"
    if following in ("D", "Q") and _AGO & set(t.lower[high + 1 : high + 3]):
        thing, following = None, ""  # "who vanished a decade ago"
    rest = end_with_rest(t, verb, thing) if thing else -1
    if not rest:
        return ""  # "who rate" the plan as something long
    told_all = thing and rest > thing[1]
    done_to = f" {t.slice(high, rest)}" if told_all else _object_words(t, thing, high, following, word, noun)
    done_to = _particle(t, verb, high) + done_to
    word = _with_auxiliaries(t, verb, i)
    if not noun and not done_to:
        return participle(word)
    if t.tags[verb - 1] == "t" and not any(x in "BHMVEYLUWJ" for x in t.tags[i + 1 : verb]):
        # "votes to impeach Alder", but "two tankers in an effort to press the port"
        parted = any(x in "inaxrwfb" for x in t.tags[i + 1 : verb - 1])
        return f"to {word}{done_to}" if done_to and not parted else ""
    if takes_who(noun) and not done_to and t.lower[high : high + 1] in _ITS_OBJECT:
        return f"{relative(noun)} {word} {t.lower[high]}"  # "two-thirds of Danes oppose it"
    if not done_to and _goes_on(t, verb, i, high, following):
        return ""
    if not noun or word.endswith("ing"):
        return f"{word}{done_to}"
    return f"{relative(noun)} {agreeing(noun, word)}{done_to}"


def _particle(t: Tagged, verb: int, high: int) -> str:
    """The " out" of "walked out", the " and sealed off" of "cleared and sealed off"."""
    return f" {t.slice(verb + 1, high)}" if high > verb + 1 else ""


def _with_auxiliaries(t: Tagged, verb: int, i: int) -> str:
    """The "could fall" of "snow that could fall", "had taken", the "shouted" of "did shout"."""
    word = t.lower[verb]
    modal = t.tags.find("M", i + 1, verb)
    if modal >= 0 and t.tags[modal + 1 : verb].strip("RH") == "" and t.lower[modal] in _AUXILIARIES:
        have = " have" if "H" in t.tags[modal:verb] else ""
        shouted = participle(word) if t.lower[modal] == "did" else ""
        return shouted if shouted.endswith("ed") else f"{t.lower[modal]}{have} {word}"
    having = t.tags.find("H", max(i + 1, _group(t, verb)), verb)
    return f"{t.lower[having]} {word}" if having > 0 > modal and word.endswith(PERFECT) else word


def _is_time(t: Tagged, at: int) -> bool:
    """Whether the words after a determiner name a time: "this week", "the next day"."""
    end = on_over(t, at, "JT")
    return t.tags[end - 1] == "T" and end > at and t.tags[end : end + 1] not in tuple(NOUNS)


def agreeing(noun: str, word: str) -> str:
    """A verb as it stands after a plural: the "live" of "1 in 5 residents of Tarn lives there"."""
    head = _COMPLEMENT.split(noun, maxsplit=1)[0].rpartition(" ")[2]
    if not word.endswith("s") or word.endswith("ss") or not is_plural(head):
        return word
    return _PLURAL.get(word) or _SINGLE.sub(lambda ends: "y" if ends[0] == "ies" else "", word)


def _led_on(t: Tagged, verb: int, high: int, noun: str) -> str | None:
    """ "Who refused to pay the toll", "who served as go-betweens"; None where no such words follow."""
    word, following = t.lower[verb], t.tags[high : high + 1]
    stepped_in = high > verb + 1 and t.tags[high + 1 : high + 2] in ("V", "L")  # "to provide meals"
    if following == "t" and (word in ACTIVE_BEFORE_TO or stepped_in):
        end = end_of_purpose(t, verb, high)
    elif following == "s" and word in _SERVING:
        thing = phrase_after(t, high + 1)
        end = thing[1] if thing else 0
    else:
        return None
    return f"{relative(noun)} {word} {t.slice(verb + 1, end)}" if end else ""


def end_of_purpose(t: Tagged, verb: int, to: int) -> int:
    """Where "to pay the toll" of "refused to pay the toll" ends, short enough for a label; or 0."""
    goes_on = t.tags[to + 1 : to + 2] in ("V", "Y", "L")
    thing = phrase_after(t, to + 1 + goes_on)
    if thing is None or t.tags[thing[1] - 1] == "T":
        return 0
    end = with_complements(t, thing, 1)[1]
    return thing[1] if end - verb > MOST_WORDS else end


def _is_passive(t: Tagged, verb: int, i: int, noun: str, following: str) -> bool:
    """Whether something was done to what stands before a verb: "jobs added in May", "were freed"."""
    word = t.lower[verb]
    things = bool(noun) and not takes_who(noun)
    undergone = things and word in _DONE_BY_PEOPLE and following in ("", ",", ".", ";", "b")
    joined = t.tags[verb] in "VE" and following not in tuple("xt")
    between = t.tags[i + 1 : verb]
    between = _JOINED.sub("", between) if joined else between
    bare = (
        not any(x in "kBHMc" for x in between)
        and (word.endswith("ed") or word in PAST)
        and (word not in INTRANSITIVE or undergone)
        and following not in (*OBJECT, "K", "k")
        and not (word in _STAGING and t.tags[verb + 1 : verb + 3] == "GN")  # "held nominating contests"
        and not (following == "a" and word in _AIMING)
    )
    if t.tags[verb] == "J" or bare or following == "b" or is_aided(t, verb, i):
        return True
    fallen = not takes_who(noun) and "H" in t.tags[max(i, verb - 3) : verb]
    return (
        fallen and following not in OBJECT and (word in PAST or word in _FALLEN)
    )  # "2 feet of rain has fallen"


def _ongoing(t: Tagged, verb: int, high: int) -> str:
    """What those are at: "were working on it", "are working to mend the quay"."""
    if t.tags[high : high + 2] == "tV":
        thing = phrase_after(t, high + 2)
        return f"{t.lower[verb]} {t.slice(high, thing[1])}" if thing and thing[1] - verb <= MOST_WORDS else ""
    if t.tags[high : high + 1] in ("m", "k"):
        return ""  # "are wondering whether"
    at = phrase_after(t, high + 1) if t.tags[high : high + 2] in ("aJ", "aN") else None
    state = f" {t.slice(high, at[1])}" if at and at[1] - high <= _FEW else ""  # "are running at capacity"
    return t.lower[verb] + _particle(t, verb, high) + (state or whereto(t, "", high))


def _undergone(t: Tagged, verb: int, high: int, noun: str) -> str:
    """What was done to those before a verb: "given the jab", "found eligible", "taken to hospital"."""
    if t.tags[verb] == "J" and is_people(t.words[verb]):
        return f"{relative(noun)} {t.lower[verb - 1]} {t.words[verb]}"  # "two of the men were French"
    if t.tags[verb] == "J":
        return complement_of_state(t, verb).strip()
    word = t.lower[verb]
    if word in COMPELLED and t.tags[high : high + 2] == "tV":
        return _compelled(t, verb, high)
    done = participle(word)
    given = phrase_after(t, high) if done in GIVEN else None
    if given and given[1] - high <= _FEW and t.tags[high : given[0]] in ("", "D"):
        return f"{done} {t.slice(high, given[1])}"
    more = _particle(t, verb, high) or harmed_too(t, verb + 1, done)
    return done + more + (complement_of_state(t, high) or whereto(t, word, high))


def _compelled(t: Tagged, verb: int, to: int) -> str:
    """What those were "ordered" or "forced" to do: "ordered to stay in port", "asked to mend the quay"."""
    end = end_of_purpose(t, verb, to) or to + 2
    return f"{t.lower[verb]} {t.slice(to, end)}" + (whereto(t, "", end) if end == to + 2 else "")


def _object_words(t: Tagged, thing: Span | None, high: int, following: str, word: str, noun: str) -> str:
    """The " their jobs" or " not guilty" after a verb that ends before ``high``; "" if it is too long."""
    if thing and thing[1] - thing[0] <= 4:
        end = with_complements(t, thing, 1)[1] if thing[1] - thing[0] <= 2 else thing[1]
        if end > thing[1] and t.tags[end : end + 1] in ("J", "G", "E"):
            end = thing[1]  # "a first phase of human testing"
        if t.lower[end - 1] in LEANING:
            end = with_complements(t, thing)[1]  # "lost their carts in the midst of battle"
        return " " + t.slice(high, end_of_names(t, end) if end > thing[1] else end)
    aimed = following == "a" and word in _AIMING
    still = word in WITHOUT_OBJECT and (following in ("a", "t") or t.word(high) in AMONG)  # "sit under"
    does = bool(noun) and word not in INTRANSITIVE  # "rely on the mill", "study at the school"
    leads = "rofi" + "nwg" * (does or takes_who(noun)) + "a" * (does and takes_who(noun))
    if following and (still or following in leads or t.lower[high] in TOWARDS or aimed):
        thing = phrase_after(t, high + 1)
        paired = thing is not None and "c" in t.tags[slice(*thing)]  # "the free and cheap meals"
        thing = with_support(t, thing) if thing and thing[1] - thing[0] <= 3 + paired else None
        if thing and t.tags[thing[1] - 1] not in "T#J":
            return " " + t.slice(high, thing[1])
        if t.lower[high] in TOWARDS and t.word(high + 1) in _DEICTIC:
            return " " + t.slice(high, high + 2)  # "passed through here"
        if following == "g" and t.tags[high + 1 : high + 2] == "Q":
            return " " + t.lower[high]  # "who voted against" both bills, which are counted apart
    at = high + (following == "X")
    then = t.tags[at + 1 : at + 3]
    is_state = t.tags[at : at + 1] == "J" and (then[:1] not in ("N", "P", "J", "T") or then == "JT")
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
    low -= 3 * (t.tags[max(0, low - 3) : low] == "RcR")  # "are somewhat or very worried"
    return run_start(t, low, VERB_GROUP)


def is_aided(t: Tagged, verb: int, i: int) -> bool:
    """Whether a "be" after the figure stands in the group of a verb: "were later freed"."""
    return "B" in t.tags[max(i + 1, _group(t, verb)) : verb] or _shares_aid(t, verb, i)


def _shares_aid(t: Tagged, verb: int, i: int) -> bool:
    """Whether a deed takes its "be" from the one before: "40 were sent home and [12] taken to hospital"."""
    word = t.lower[verb]
    undergone = word in COMPLETED or (is_past(word) and word not in INTRANSITIVE | WITHOUT_OBJECT)
    if verb != i + 1 or not undergone or t.tags[i - 1 : i] != "c":
        return False
    aid = t.tags.rfind("B", max(0, i - _NEAR), i)
    passive = aid > 0 and t.tags[aid + 1] in "VEJ" and not {"Q", "m", "k"} & set(t.tags[aid:i])
    return passive and t.tags[verb + 1 : verb + 2] not in OBJECT
