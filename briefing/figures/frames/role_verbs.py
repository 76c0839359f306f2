"""Which verb says what those counted did, or what was done to them: "346 people died"."""

import re

from briefing.figures.frames.count import located, past_brackets, past_others, verb_right_before
from briefing.figures.grammar.phrases import REACH, names_things, phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS, NOUNS, PLAIN_VERB_FORMS, VERB_GROUP, VERBS_OF_CHANGE
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import (
    BRINGING_IN,
    COPULAR,
    HALF_TOLD,
    INTRANSITIVE,
    LIGHT,
    OWN,
    PARTICLES,
    QUANTIFYING,
    REMAINING,
    SEEING,
    TRANSITIVE,
    WITHOUT_OBJECT,
)

_SHARE = 8  # words of "7% of its staff, or"
_SINGULAR = ("is", "was", "has", "isn't", "wasn't", "hasn't")
_STATES = row("tags", "condition") | {"without"}
# "eight cooks[, a guest and two guards] were hurt"
_LIST = re.compile("(?:,(?:Q|D?[JNP]+))+,?c(?:Q|D?[JNP]+)(?=[BHM])")
_APART = ("per", "after", "before", "since", "until")  # "shut nine mills after cooks walked out"


def role_verb(t: Tagged, i: int, j: int, generic: bool = False) -> int:
    """The verb that tells what befell what is counted: "people died", "killed 30 people"; -1 without one."""
    tags, last = t.tags, len(t.tags)
    own = j >= 0 and (tags[j] in PLAIN_VERB_FORMS or t.lower[j] in TRANSITIVE) and t.lower[j] not in LIGHT
    past = past_complements(t, i + 1, counted=not own)
    at = _past_company(t, past, counted=not own)
    listed = _LIST.match(tags, i + 1) if tags[i + 1 : i + 2] == "," and (j < 0 or tags[j] in 'Y:"–') else None
    at = listed.end() if listed else at
    if own and tags[past : past + 1] == "c" and _opens_clause(t, past + 1):
        return j  # "killed 12 people and the mayor resigned"
    if own and tags[at : at + 1] == "t":
        return j  # "gained 11 seats to finish with 46"
    if own and tags[j] in "VE" and tags[i + 1 : i + 2] in ("B", "H", "M") and not _in_relative(t, j):
        own, j = False, -1  # "claimed the two guards were asleep"
    if own and t.lower[at : at + 2] == ["who", "had"] and "o" not in tags[j:i]:
        return j  # "freed 90 men who had been held"
    if own and at > i + 1 and tags[at : at + 2] in ("Vb", "Eb") and tags[at - 1] in NOUNS:
        return j  # "agreed to free 50 men from a list of names provided by Moor"
    meant = tags[max(0, j - 2) : j] in ("Nt", "At")  # "a bill to hire 40 cooks passed"
    doing = j >= 0 and (tags[j] == "G" or (tags[j] in "VLE" and (meant or _in_relative(t, j))))
    seen = doing and t.lower[j] in SEEING and t.lower[j - 1] != "who"
    doing = doing and not (
        seen and t.word(at) not in INTRANSITIVE | WITHOUT_OBJECT
    )  # "a raid that saw 9 held"
    if doing and at < last and _is_finite(t, at) and tags[at + 1 : at + 2] != "b":
        return j  # "a bus carrying 40 people plunged", "a firm which employs 40 people plans"
    if own and at == i + 1 and _only_tells_which(t, j, at):
        return j  # "freed three men convicted of theft"
    still = past_complements(t, at + 1, counted=False) if at == i + 1 else at
    if t.word(still) in REMAINING and tags[at] in "VE":
        return still  # "nine cooks hurt in the fire remain in hospital"
    if at < last and (tags[at] == "E" or t.lower[at] in _STATES):
        return at
    if t.word(j) == "including" and at > i + 1 and tags[at : at + 1] == "," and _is_finite(t, at + 1):
        at += 1  # "nine guards, including two sons of Moor, fled"
    had = at + (tags[at : at + 2] in ("HH", "kH"))
    if had_done(t, had):
        return had  # "people who had their homes searched"
    if _opens_relative(t, i, at):
        return j if own else -1  # "the two men in the fight that broke out"
    if t.lower[at : at + 2] == ["led", "by"]:
        leader = phrase_after(t, at + 2)
        at = leader[1] if leader and tags[leader[1] : leader[1] + 1] in tuple("VEUWLBHM") else at
    if j > 0 and tags[j - 1 : j + 1] == "Nr" and at == i + 1 and tags[at : at + 1] in ("U", "W"):
        return -1  # "fears for the two guards grew"
    beside = j > 0 and tags[j] in "cw" and is_plural(t.lower[i].rpartition(" ")[2])
    if beside and t.word(at) in _SINGULAR and " of " not in t.words[i]:
        return _verb_before(t, i, j, generic)  # "a nurse with three sons is praised"
    placed = tags[at : at + 1] == "t" and _is_inside(t, i)
    verb = at if placed else _past_auxiliaries(t, at, i + REACH)
    if verb < last and tags[verb] in "VEWULG":
        return verb
    told = verb < last and verb > i + 1 and tags[verb - 1] in "BRX"
    if told and (_is_predicate(t, verb) or t.lower[verb] == "without"):
        return verb
    return _verb_before(t, i, j, generic)


def _only_tells_which(t: Tagged, verb: int, at: int) -> bool:
    """Whether a participle at ``at`` tells which are a verb's object: "[freed] men [convicted] of theft"."""
    done = (
        t.tags[at : at + 1] in ("E", "V")
        and is_past(t.lower[at])
        and t.tags[at + 1 : at + 2] in tuple("oirnwf")
    )
    acts = is_past(t.lower[verb]) or t.lower[verb].endswith("ing")
    return done and acts and t.lower[verb] not in SEEING | HALF_TOLD | COPULAR | LIGHT


def _past_company(t: Tagged, low: int, counted: bool) -> int:
    """The word after what else stands beside a figure, from ``low``: "and businesses in Tarn"."""
    every = t.tags[low : low + 3] == "cDQ" and t.lower[low + 1] in ("all", "both")
    at = low + 3 if every else past_others(t, low)  # "70 passengers and all six crew got out"
    if at > low and t.tags[low] == "c" and t.tags[low + 1] == "N" and t.tags[at : at + 1] == "i":
        be = past_complements(t, at, counted)
        at = be if t.tags[be : be + 1] in ("B", "H") else at
    return past_brackets(t, at)


def is_taken_in(t: Tagged, at: int) -> bool:
    """Whether the word ``at`` is the "in" of "the town has taken in 900 refugees"."""
    return at > 0 and t.lower[at] == "in" and t.lower[at - 1] in BRINGING_IN


def had_done(t: Tagged, at: int) -> int:
    """Where "had their homes searched" ends that begins at ``at``; 0 where nothing was done to them."""
    if t.tags[at : at + 1] != "H" or t.word(at + 1) not in OWN:
        return 0
    thing = phrase_after(t, at + 1)
    end = thing[1] if thing else 0
    done = t.tags[end : end + 1] in ("E", "V") and is_past(t.lower[end])
    return end + 1 if thing and done else 0


def _opens_clause(t: Tagged, low: int) -> bool:
    """Whether a subject and its verb begin at ``low``: "and [the mayor resigned]", not "and a dog"."""
    if t.tags[low : low + 1] not in ("D", "P", "S", "K", "N"):
        return False
    doer = (low, low + 1) if t.tags[low] == "K" else phrase_after(t, low)
    verb = on_over(t, doer[1], "RHM") if doer else len(t.tags)
    return t.tags[verb : verb + 1] in tuple("VEWULYB") and t.tags[verb + 1 : verb + 2] != "b"


def past_complements(t: Tagged, at: int, counted: bool = True) -> int:
    """The word after up to two phrases by a preposition: after "of the guild in Tarn".

    ``counted``: past such of counted things too: "across [31 wards]".
    """
    for _ in range(2):
        if at + 1 >= len(t.tags) or t.tags[at] not in "oiafwnx" or t.lower[at] in _APART:
            break
        if counted and t.tags[at + 2 : at + 3] in ("B", "H") and t.tags[at + 1] == "Q":
            at += 2 if names_things(t.words[at + 1]) else 0
            break
        inner = phrase_after(t, at + 1)
        if inner is None:
            break
        at = inner[1]
    return at


def _opens_relative(t: Tagged, i: int, at: int) -> bool:
    """Whether a relative word at ``at`` is of a phrase after the figure: "two men in the fight that"."""
    if at <= i + 1 or at >= len(t.tags) or t.tags[at - 1] not in NOUNS:
        return False
    of_person = t.lower[at] == "who" and t.tags[at - 1] == "N" and takes_who(t.lower[at - 1])
    return (t.lower[at] in ("that", "which") or of_person) and names_things(t.words[i])


def _past_auxiliaries(t: Tagged, at: int, stop: int) -> int:
    """The verb after "who", "are believed to have" or "have so far this week" that begins at ``at``."""
    tags, last = t.tags, len(t.tags)
    while at < last and tags[at] in "kBHMRXt" and at < stop:
        at += 1
        if at < last and tags[at] in "YVE" and tags[at - 1] in "BR" and tags[at + 1 : at + 3] in ("tH", "tB"):
            at += 2  # "are believed to have drowned"
        if tags[at : at + 2] in ("YE", "YV") and tags[at - 1] == "B":
            at += 1  # "have been confirmed infected"
        if tags[at - 1 : at + 2] == "RcR":
            at += 1  # "are somewhat or very worried"
        if tags[at : at + 3] == "mRD" and tags[at + 3 : at + 4] == "T":
            at += 4  # "have so far this week sunk"
    return at


def _verb_before(t: Tagged, i: int, j: int, generic: bool) -> int:
    """The verb that acts on what is counted: "killed 30 people", "has 900 doctors and 150 offices"; or -1."""
    if t.word(j) == "with" and t.word(j - 1) == "along":
        return j - 2 if t.tags[j - 3 : j - 1] in ("BV", "BE") else -1  # "were shot along with two cooks"
    verb = back_over(t, j, "c,QDRJ–")
    if verb >= 0 and t.tags[verb] in "VEGUWH" and (verb == j or "Q" in t.tags[verb:i]):
        return verb if t.tags[verb] not in VERBS_OF_CHANGE or t.lower[verb] in TRANSITIVE else -1
    again = t.word(j) == "or" or (t.word(j) == "," and t.text.startswith("or ", t.starts[i]))
    shared = _verb_of_share(t, j) if again else max(_shared_verb(t, i, j), _verb_of_both(t, i, j))
    if shared >= 0:
        return shared
    return verb_right_before(t, j + 1) if generic and j >= 0 else -1


def _shared_verb(t: Tagged, i: int, j: int) -> int:
    """The "cut" of "cut 40 jobs in Tarn and [30 posts] in Aln", which is told once; or -1."""
    first = t.tags.rfind("Q", max(0, j - REACH), j) if j > 0 and t.tags[j] == "c" else -1
    if first < 0 or t.word(j) != "and" or not located(t, i + 1):
        return -1
    where = located(t, first + 1)
    verb = back_over(t, first - 1, MODIFIERS)
    if where is None or where[1] != j or not names_things(t.words[first]):
        return -1
    acts = t.tags[verb] in "VE" or (t.tags[verb] in VERBS_OF_CHANGE and t.lower[verb] in TRANSITIVE)
    return verb if acts else -1


def _verb_of_both(t: Tagged, i: int, j: int) -> int:
    """The "threw" of "threw a stone, a pan and [five cups]", told of all that it acts on; or -1."""
    tags, joint = t.tags, back_over(t, j, "R")
    listed = tags[joint] == "," and tags[i + 1 : i + 2] == "c"  # "hurt a clerk, [two cooks] and a guard"
    both = listed or t.lower[joint] in ("and", "or")
    verb = back_over(t, joint, "c,QDRJNPASK") if both else -1
    if verb < 0 or tags[verb] not in "VEGUW" or t.lower[verb] in LIGHT | COPULAR | WITHOUT_OBJECT:
        return -1
    if tags[verb] in VERBS_OF_CHANGE and t.lower[verb] not in TRANSITIVE:
        return -1
    then = past_complements(t, i + 1, counted=False)
    if tags[verb + 1 : joint].strip("DR,") == "" or tags[then : then + 1] in tuple("BHMVLY"):
        return -1  # "swept the yard, and 40 cooks have left"
    before = tags[max(0, verb - 1) : verb]
    led = before in ("", *"inwobrtf")
    of_noun = led and (tags[verb] == "E" or (tags[verb] == "G" and tags[verb + 1] in "NJ"))
    modifies = of_noun or before in ("D", "S", "B")  # "to the elected mayor and two clerks"
    return -1 if modifies or "K" in tags[verb + 2 : joint] else verb


def _verb_of_share(t: Tagged, joint: int) -> int:
    """The "cut" of "cut 7% of its staff, or [900 people]", which tells the share again; or -1."""
    first = t.tags.rfind("Q", max(0, joint - _SHARE), joint)
    if first < 1 or not t.words[first].endswith(("%", "percent", "per cent")):
        return -1
    if t.tags[first + 1] != "o" or t.tags[first + 2 : joint].strip("DSJNP").strip(","):
        return -1
    verb = back_over(t, first - 1, MODIFIERS)
    verb -= t.tags[verb] == "x" and t.lower[verb] in PARTICLES
    acts = t.tags[verb] in PLAIN_VERB_FORMS or t.lower[verb] in TRANSITIVE
    return verb if verb >= 0 and acts else -1


def _is_predicate(t: Tagged, at: int) -> bool:
    """Whether an adjective stands alone: "are ill", not "are Danish citizens"."""
    return t.tags[at] == "J" and t.tags[at + 1 : at + 2] not in ("N", "P")


def _is_finite(t: Tagged, at: int) -> bool:
    """Whether a word may be the verb of the clause around: "plunged", "plans", not "die"."""
    tag = t.tags[at : at + 1]
    return tag in ("E", "B", "H", "M") or (
        tag in ("V", "W", "U", "L") and (t.lower[at].endswith("s") or is_past(t.lower[at]))
    )


def _in_relative(t: Tagged, verb: int) -> bool:
    """Whether a verb is of a relative clause that has no other subject: "that reportedly killed and hurt"."""
    low = verb
    while low > 1 and (t.tags[low - 1] in VERB_GROUP or t.tags[low - 2 : low] in ("Vc", "Ec")):
        low -= 2 if t.tags[low - 1] == "c" else 1
    return low > 0 and t.tags[low - 1] == "k"


def _is_inside(t: Tagged, i: int) -> bool:
    """Whether a preposition puts the figure at word ``i`` inside another phrase: "a meeting of both"."""
    at = back_over(t, i - 1, "DJRS")
    noun = at > 0 and t.tags[at - 1] in "NPAVE" and t.lower[at - 1] not in QUANTIFYING
    return noun and t.tags[at] in "inaowbf"
