"""From whom a sum is taken, and who has to find one: "robbed the town of $3 million", "came up with $9"."""

from briefing.figures.grammar.phrases import Span, names_things, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS, PLAIN_VERB_FORMS
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.denials import deny, is_left_undone, nearly
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import finish
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import row

_DEPRIVING = row("measures", "verbs", "depriving")
_COMING_UP = ("come", "comes", "came", "coming")


def taken_from(t: Tagged, i: int, _quantity: Quantity) -> str:
    """ "Taken from town" of "robbed the town of [$3 million]", "the town was robbed of [$3 million]"."""
    at = back_over(t, i - 1, MODIFIERS, 1)
    out_of = t.lower[at - 1 : at + 1] == ["out", "of"]
    if t.tags[at] != "o" or at < 2:
        return ""
    end = at - out_of
    counted = t.tags[end - 1] == "Q" and names_things(t.words[end - 1])
    whom: Span | None = (end - 1, end) if counted else phrase_before(t, end)
    verb = back_over(t, whom[0] - 1, MODIFIERS, -1) if whom else -1
    if whom and t.lower[whom[0]] in _DEPRIVING and whom[1] - whom[0] > 1:
        verb, whom = whom[0], (whom[0] + 1, whom[1])  # "accused of cheating savers of"
    if t.tags[end - 1] in PLAIN_VERB_FORMS and is_passive(t, end - 1):
        verb, whom = end - 1, subject(t, end - 1)
    if verb < 0 or t.lower[verb] not in _DEPRIVING or t.tags[verb] not in PLAIN_VERB_FORMS:
        return ""
    who = short_name(t, whom)
    told = f"taken from {who}" if who else "taken"
    return finish(f"not {told}" if is_left_undone(t, verb, i) else deny(told, nearly(t, verb)))


def found_by(t: Tagged, i: int, _quantity: Quantity) -> str:
    """ "Found by guild" of "the guild came up with [$9]", "to be found by" of "has to come up with"."""
    at = back_over(t, i - 1, MODIFIERS, 1)
    verb = at - 2
    if verb < 1 or t.lower[at - 1 : at + 1] != ["up", "with"] or t.lower[verb] not in _COMING_UP:
        return ""
    if is_left_undone(t, verb, i):
        return ""
    who = short_name(t, subject(t, verb))
    told = "to be found" if t.tags[verb - 1] in "tM" else "found"
    return finish(f"{told} by {who}" if who else told)
