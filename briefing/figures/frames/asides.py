"""What may stand between those counted and their verb: company, a list, an aside, a phrase of place."""

from briefing.figures.frames.count import past_brackets, past_others
from briefing.figures.grammar.phrases import phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, VERB_GROUP
from briefing.figures.grammar.walking import on_over
from briefing.figures.words.participles import is_past

_MARKS = {",": ",", "–": "–"}
_OPENING = frozenset("xRDkVGENPJwiafrsom")
_VERBS = tuple(FINITE_VERBS)
_LONGEST = 22  # words of an aside
_APART = ("per", "after", "before", "since", "until")
_BESIDE = ("plus", "alongside")
_WHOSE = "whose"
_CLAUSE = 12  # words from the verb of a clause to that of its sentence
_BREAKS = ',;:.–"kmQc'


def past_asides(t: Tagged, i: int) -> int:
    """The word at which the group of the verb begins whose subject is the count at word ``i``.

    It is the one after "and a cook" of "nine guards and a cook fled", ", wearing hoods," and the like.
    """
    at, low = i + 1, -1
    while at > low:
        low = at
        at = past_brackets(t, past_others(t, _past_company(t, at)))
        at = _past_phrase(t, _past_clause(t, past_aside(t, at)))
    return _past_participle(t, at)


def past_aside(t: Tagged, at: int) -> int:
    """The word after an aside between two marks, where a verb follows it: ", wearing hoods,"."""
    mark = _MARKS.get(t.tags[at : at + 1], "")
    if not mark or t.tags[at + 1 : at + 2] not in _OPENING:
        return at
    closing = t.tags.find(mark, at + 1, at + _LONGEST)
    tells = t.tags[at + 1] in "kVmG" or t.lower[at + 1] == _WHOSE
    if closing < 0 or (not tells and _has_verb(t, at + 1, closing)):
        return at
    return closing + 1 if t.tags[on_over(t, closing + 1, "R") :][:1] in (*_VERBS, "E") else at


def _has_verb(t: Tagged, low: int, high: int) -> bool:
    return any(tag in FINITE_VERBS or tag == "Q" for tag in t.tags[low:high])


def _past_company(t: Tagged, at: int) -> int:
    """The word after "and the town of Alder", "and nine guards in Tarn", "plus a cook"."""
    if t.tags[at : at + 1] != "c" and t.word(at) not in _BESIDE:
        return at
    if t.tags[at + 1 : at + 2] == "Q":
        return _past_phrase(t, at + 2)
    beside = phrase_after(t, at + 1)
    return with_complements(t, beside, 1)[1] if beside else at


def _past_phrase(t: Tagged, at: int) -> int:
    """The word after a phrase by a preposition: "in the valley"."""
    if t.tags[at : at + 1] not in tuple("oiafwnx") or t.lower[at] in _APART:
        return at
    inner = phrase_after(t, at + 1)
    return inner[1] if inner else at


def _past_clause(t: Tagged, at: int) -> int:
    """The word after a clause that tells whose or which they are: "whose work included plays [were hurt]"."""
    own = t.word(at) == _WHOSE
    if not own and t.tags[at : at + 1] not in tuple("KDP"):
        return at
    doer = (at, at + 1) if t.tags[at] == "K" else phrase_after(t, at + own)
    acts = on_over(t, doer[1], VERB_GROUP) if doer else len(t.tags)
    if acts >= len(t.tags) or t.tags[acts] not in "VEUWLYN" or (t.tags[acts] == "N" and t.tags[at] != "K"):
        return at
    last = next((m for m in range(acts, min(acts + _CLAUSE, len(t.tags))) if t.tags[m] in _BREAKS), acts)
    be = next((m for m in range(acts + 1, last) if t.tags[m] in "BHM"), acts)
    return be if be > acts and t.tags[be - 1] in "NPAVEJT#" else at


def _past_participle(t: Tagged, at: int) -> int:
    """The word after a participle and its phrase where a verb follows: "trapped in the mill [were hurt]"."""
    if t.tags[at : at + 1] not in tuple("VE") or not is_past(t.lower[at]):
        return at
    end = _past_phrase(t, at + 1)
    verb = on_over(t, end, "BHMR")
    return end if verb > end and t.tags[verb : verb + 1] in tuple("VEGL") else at
