"""Whom or what a pronoun stands for in a label: who says that "he" did it, the subject before "it"."""

from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.sentence_before import doer_before
from briefing.figures.measures.people.age_owners import may_be_person, opens_before
from briefing.figures.slots.gazetteer import is_known

_OTHER = {"he": ("she", "her"), "she": ("he", "him", "his")}
_OPENS = ("", '"', "c")


def stood_for(t: Tagged, at: int) -> str:
    """The words for the middle of a label that the pronoun at word ``at`` stands for; "" of no clear one."""
    word = t.lower[at]
    if word in _OTHER:
        if not set(_OTHER[word]).isdisjoint(t.lower[:at]):
            return ""
        return _teller(t, at) or ("" if _names_others(t, at) else opens_before(t, alone=True))
    opens = t.tags[:at] in _OPENS and word in ("it", "they")
    return doer_before(t, word) if opens else ""


def _teller(t: Tagged, at: int) -> str:
    """The Moor of "Moor said he had been hurt", the only one named there; else ""."""
    verb = at - 1 - (t.tags[at - 1 : at] == "k")
    who = subject(t, verb) if verb > 0 and t.tags[verb] == "Y" else None
    if who is None or t.tags[slice(*who)].strip("PN") or "P" in t.tags[: who[0]]:
        return ""
    name = doer_words(t, who)
    return name if may_be_person(t.text, name) else ""


def _names_others(t: Tagged, at: int) -> bool:
    """Whether a sentence names somebody before a pronoun, who may be meant by it."""
    return any(t.tags[word] == "P" and not is_known(t.words[word]) for word in range(at))
