"""Whether a verb after a figure is of what the figure counts, or of a phrase or clause around it."""

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, FINITE_VERBS, NOUNS
from briefing.figures.grammar.walking import back_over
from briefing.figures.words.participles import is_past
from briefing.figures.words.wordlists import BODIES, COPULAR, COSTING, INTRANSITIVE, WHOM

_ELSEWHEN = frozenset(("after", "before", "following", "since", "until", "when", "while"))
OBJECT = ("D", "J", "N", "P", "S", "Q", "A")  # what a verb's object begins with
_BETWEEN = ("between", "among", "across", "throughout")
_BREAKS = ".,;:–kmc"


def is_passive(t: Tagged, verb: int) -> bool:
    """Whether a verb tells what was done to its subject: "were now offered"; not "were offering", "were
    asked to offer".
    """
    return "B" in t.tags[max(0, verb - 3) : verb].rpartition("t")[2] and not t.lower[verb].endswith("ing")


def is_of_another(t: Tagged, verb: int, i: int) -> bool:
    """Whether a verb after the figure is not of what is counted: "had help", "after 12 sailors left"."""
    word = t.lower[verb]
    return (
        any(x.lower() in _ELSEWHEN for x in t.words[i + 1 : verb])
        or (word in COPULAR and t.lower[verb - 1] != "being")  # "are being looked for"
        or (t.tags[verb - 1] == "t" and "B" in t.tags[i + 1 : verb])
        or (is_complement(t, i) and _is_of_head(t, i, verb))
        or (t.tags[verb - 1] == "H" and t.tags[verb] == "V" and not is_past(word))  # "had help"
        or _is_of_relative(t, i, verb)
    )


def is_complement(t: Tagged, i: int) -> bool:
    """Whether the figure stands inside another phrase: "families [of 12 victims]"."""
    at = i - 1
    while at > 1 and (t.tags[at] in "DRJS" or t.tags[at - 1 : at + 1] == "Qc"):
        at -= 2 if t.tags[at] == "c" else 1
    if at > 0 and t.tags[at] == "t" and t.tags[at - 1] in "BVE":
        return True  # "who had sailed to the three islands were"
    if at > 0 and t.lower[at] in ("over", "across") and t.tags[at - 1] in "VE":
        return True  # "people spread over 21 camps have to"
    between = at > 0 and t.lower[at] in _BETWEEN
    if at < 1 or not (between or t.tags[at] in "oiwnrabfg"):
        return False
    if t.tags[at - 1] not in "NPAQ" and t.lower[at - 1] not in WHOM:
        return False
    return not (t.tags[at] == "o" and t.lower[at - 1] in BODIES)


def _is_of_head(t: Tagged, i: int, verb: int) -> bool:
    """Whether a verb after such a figure is of the whole phrase, and no relative or participle."""
    reduced = t.lower[verb].endswith("ing") and "B" not in t.tags[i + 1 : verb]
    if "k" in t.tags[i + 1 : verb] or t.tags[i + 1] == "t" or reduced:
        return False
    aided = any(x in "BHM" for x in t.tags[i + 1 : verb])
    return aided or t.lower[verb] in INTRANSITIVE | COSTING or _is_only_verb(t, i, verb)


def _is_of_relative(t: Tagged, i: int, verb: int) -> bool:
    """Whether what they did was done to what stands before: "the war that both sides waged in May"."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    relative = at > 0 and t.tags[at] == "k" and t.lower[at] != "where" and t.tags[at - 1] in NOUNS
    if t.lower[verb] in INTRANSITIVE:
        return False
    return relative and "B" not in t.tags[i + 1 : verb] and t.tags[verb + 1 : verb + 2] not in OBJECT


def _is_only_verb(t: Tagged, i: int, verb: int) -> bool:
    """Whether a past form is the one finite verb around: "traders in both rooms railed against it"."""
    tags = t.tags
    if not is_past(t.lower[verb]) or tags[-1] != "." or tags[verb + 1] not in ".gRDKNPQSJ":
        return False
    low, high = i, verb + 1
    while low > 0 and tags[low - 1] not in _BREAKS:
        low -= 1
    while tags[high] not in _BREAKS:
        high += 1
    around = [at for at in (*range(low, i), *range(verb + 1, high)) if tags[at] in FINITE_VERBS]
    return all(t.lower[at].endswith("ing") or t.lower[at] in ("be", "been") for at in around)
