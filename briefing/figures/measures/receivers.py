"""Who gets a sum whom a pronoun or a passive names: "offered him $50,000", "Dorn was paid €400 a week"."""

from briefing.figures.grammar.phrases import subject
from briefing.figures.grammar.steps import back_over
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS, PLAIN_VERBS
from briefing.figures.measures.doers import doer_words
from briefing.figures.measures.labels import LONGEST_DOER, finish
from briefing.figures.measures.wordlists import COSTING, GIVEN, WHOM
from briefing.figures.words.families import is_money
from briefing.figures.words.participles import participle
from briefing.figures.words.quantity import Quantity


def received(t: Tagged, i: int, quantity: Quantity) -> str:
    """ "Offered to him", "Paid to Dorn"; "" where the words before a sum name no such receiver."""
    if i < 2 or not is_money(quantity.unit):
        return ""
    if t.lower[i - 1] in WHOM:
        return _handed(t, i - 2, t.lower[i - 1])
    verb = back_over(t, i - 1, MODIFIERS, 1)  # "fined a record $9 million"
    if t.tags[verb] not in PLAIN_VERBS or "B" not in t.tags[max(0, verb - 2) : verb]:
        return ""
    whom = subject(t, verb)
    if whom is None or t.tags[whom[1] - 1] not in "NPK" or t.tags[whom[0] - 1 : whom[0]] == "r":
        return ""  # "a driver, for example, who was paid"
    words = "" if t.tags[whom[0]] == "K" else doer_words(t, whom)
    return _handed(t, verb, words) if len(words) <= LONGEST_DOER else ""


def _handed(t: Tagged, verb: int, whom: str) -> str:
    """The verb's participle, and to whom."""
    if t.lower[verb] in COSTING:
        return f"Cost to {whom}"
    handed = participle(t.lower[verb]) if t.tags[verb] in "VEGWY" else ""
    if handed == "fined":
        return f"Fine for {whom}" if whom else "Fine"
    if handed not in GIVEN:
        return ""
    return finish(f"{handed} to {whom}" if whom else handed)
