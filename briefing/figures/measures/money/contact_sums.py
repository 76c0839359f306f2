"""Sums told by a clause without its "that": "the amount he has lent to the club now stands at £3m"."""

from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.relatives import clause_within
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, PLAIN_VERBS
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import words_of
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row

_SUMS = row("measures", "heads", "sums_told")
_FAR = 14  # words back from the figure to the sum
_LINKS = ("to", "into", "on", "for")
_FEW = 3  # words of to whom it went


def sum_told(t: Tagged, i: int, _quantity: Quantity) -> str:
    """ "Amount lent to club" of "the amount he has lent to the club stands at [£3m]"; "" of other sums."""
    before = t.lower[max(0, i - _FAR) : i]
    if _SUMS.isdisjoint(before):
        return ""
    at = max(i - len(before) + index for index, word in enumerate(before) if word in _SUMS)
    if t.tags[at - 1 : at] != "D" or any(tag in "Q;:" for tag in t.tags[at + 1 : i]):
        return ""
    clause = clause_within(t, at + 1)
    if clause is None or clause[1] >= i or t.tags[clause[1]] not in PLAIN_VERBS:
        return ""
    doer, verb = clause
    high = past_particle(t, verb + 1)
    told = f"{t.lower[at]} {participle(t.lower[verb])} {t.slice(verb + 1, high)}".strip()
    thing = phrase_after(t, high + 1) if t.lower[high] in _LINKS else None
    if thing and thing[1] < i and thing[1] - thing[0] <= _FEW and t.tags[thing[1] - 1] in NOUNS:
        return f"{told} {t.lower[high]} {words_of(t, thing)}"
    who = short_name(t, doer)
    return f"{told} by {who}" if who else told
