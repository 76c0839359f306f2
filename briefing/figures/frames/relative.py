"""Sums with a relative clause of their own: "the $130,000 Alder paid to the witness"."""

from briefing.figures.frames.count import past_brackets
from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.relatives import clause_within
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, VERB_GROUP
from briefing.figures.grammar.walking import on_over
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.wordlists import GIVEN, TRADED

_GIVEN = GIVEN | TRADED | {"provided"}
_CLAUSE = 14  # words of a relative clause before the verb of what it belongs to
_BREAKS = frozenset(',;:.–()"kmcQ')


def verb_after_relative(t: Tagged, relative: int) -> int:
    """The verb whose subject a clause with "who" belongs to: "who disliked Moor [voted]"; or -1."""
    group = group_after_relative(t, relative)
    verb = on_over(t, group, VERB_GROUP) if group >= 0 else len(t.tags)
    return verb if t.tags[verb : verb + 1] in tuple("VLUWEYJ") else -1


def group_after_relative(t: Tagged, relative: int) -> int:
    """Where the verb group begins whose subject such a clause belongs to: "that closed [were] in"; or -1."""
    inside = on_over(t, relative + 1, VERB_GROUP)
    if t.tags[inside : inside + 1] not in tuple("VLUWEYBHM"):
        return -1
    for at in range(inside + 1, min(relative + _CLAUSE, len(t.tags))):
        if t.tags[at] in _BREAKS:
            break
        acts = t.tags[at] in FINITE_VERBS or t.tags[at : at + 2] in ("ED", "ES", "EP", "EK")
        ends = t.tags[at - 1] in "NPARTJEX" or (t.tags[at - 1] in "VL" and t.tags[at] in "BHM")
        if acts and ends and t.lower[at] != "be":
            return at
    return -1


def relative(t: Tagged, i: int) -> Frame | None:
    """A sum with a clause of its own: "the $130,000 [Alder paid to the witness]"."""
    right = past_brackets(t, i + 1)
    following = t.tags[right : right + 1]
    # "told him that $9 he had in debt was", "lied about $9 he agreed to pay"
    held = t.tags[right : right + 3] == "KHi" or t.tags[right : right + 4] in ("KEtV", "KVtV")
    if not (held or t.tags[i - 1 : i] == "D") or not following or following not in "kPDNKS":
        return None
    clause = clause_within(t, right)
    if clause is None:
        return None
    doer, verb = clause
    if t.tags[verb - 1 : verb + 1] == "Hi":
        owned = phrase_after(t, verb + 1)  # "the $9 he had in debt"
        return Frame("amount", owned) if owned else None
    if t.tags[verb : verb + 3] in ("VtV", "EtV", "YtV") and participle(t.lower[verb]) not in GIVEN:
        verb += 2  # "the $9 he had agreed to pay"
    done = t.lower[i - 1] == "the" and following in "DPS" and t.tags[verb] in "VE" and is_past(t.lower[verb])
    if t.tags[verb] not in "VEUW" or not (done or participle(t.lower[verb]) in _GIVEN):
        return None
    if doer[0] == right and t.tags[right] in "NAJ":
        return None  # "$5 bills"
    thing = phrase_after(t, verb + 2) if t.tags[verb + 1 : verb + 2] in tuple("trnf") else None
    tail = (verb + 1, thing[1]) if thing and t.tags[thing[1] - 1] not in "T#V" else None
    return Frame("object", doer, verb, tail=tail)
