"""Who won, leads or was polled at so much: "Tom Birch, a baker elected with 52% of the vote"."""

import re

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS
from briefing.figures.label_parts.doers import is_named, short_name
from briefing.figures.label_parts.sentence_before import stood_for_before
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.votes.vote_questions import SIDES
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import POLLS

_NAMED = re.compile(r"[A-Z](?:[^\W\d]|[.'’-])*(?: [A-Z](?:[^\W\d]|[.'’-])*| [a-z-]+(?= [A-Z]))*")
_HE = ("he", "she")


def contender(t: Tagged, verb: int, i: int) -> str:
    """Who does what the verb tells, or is polled at the figure at word ``i``; "" where that is not clear."""
    who = subject(t, verb)
    if t.tags[verb + 1 : verb + 2] == "b":
        who = phrase_after(t, verb + 2, i) or who  # "was won by Moor with 52%"
    if who is None:
        return ""
    if t.lower[who[1] - 1] in POLLS:
        who = phrase_after(t, verb + 1, i)  # "the survey had Moor at 50%"
        return _name(t, who) if who else ""
    if "K" in t.tags[slice(*who)]:
        return stood_for(t, who)
    return _name(t, _apposed(t, who) or who)


def stood_for(t: Tagged, pronoun: Span, word: str = "") -> str:
    """Whom "he", "she" or "they" stands for: who opens the sentence, else the sentence before."""
    word, low = word or t.lower[pronoun[0]], pronoun[0]
    if low > 0 and word in _HE:
        opening = _name(t, subject(t, next((at for at, tag in enumerate(t.tags) if tag in "VLHBE"), -1)))
        if opening:
            return opening
    if "P" in t.tags[:low] or "K" in t.tags[:low]:
        return ""
    before = stood_for_before(t, "him" if word in _HE else word)
    named = _NAMED.fullmatch(before) is not None and (word in _HE or f" {before}" in t.text)
    return " ".join(before.split()[-4:]) if named and not _is_nobody(before) else ""


def _is_nobody(name: str) -> bool:
    """Whether words name a place or a body that has no share of a vote."""
    return is_known(name) or name.rpartition(" ")[2].lower() in SIDES["bodies"]


def _apposed(t: Tagged, who: Span) -> Span | None:
    """The Tom Birch of "a third candidate, Tom Birch, had", "Tom Birch, a baker elected"; else None."""
    low, high = who
    before = low - 1 - (t.tags[low - 1 : low] == "D")
    if before > 0 and t.tags[before] == ",":
        first = phrase_before(t, before)
        if first and (t.tags[first[1] - 1] == "P" or first == (0, 1)):
            return first
    after = phrase_after(t, high + 1) if t.tags[high : high + 1] == "," else None
    named = after and t.tags[after[1] - 1] == "P" and t.tags[after[1] : after[1] + 1] == ","
    return after if named and t.tags[high - 1] == "N" else None


def _name(t: Tagged, who: Span | None) -> str:
    """A contender's name, or "president" of "the president"; "" of a place, a body and many."""
    if who is None or t.tags[who[1] - 1] not in PLAIN_NOUNS or "i" in t.tags[slice(*who)]:
        return ""
    name = short_name(t, who)
    if not name or _is_nobody(name):
        return ""
    if is_named(t, who, name):
        return name
    last = t.lower[who[1] - 1]
    definite = t.tags[who[0] - 1 : who[0]] == "D" and t.lower[who[0] - 1] == "the"
    return name if definite and takes_who(last) and not is_plural(last) else ""
