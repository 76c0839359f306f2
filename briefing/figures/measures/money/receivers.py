"""Who asks for a sum, and who gets one whom a pronoun or a passive names: "offered him $50,000"."""

from briefing.figures.grammar.phrases import phrase_before, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS, PLAIN_VERB_FORMS, PLAIN_VERBS
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.doers import doer_words, short_name
from briefing.figures.label_parts.labels import LONGEST_DOER, finish
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import ASKING, COSTING, GIVEN, WHOM

_SUING = row("measures", "verbs", "suing")


def received(t: Tagged, i: int, _quantity: Quantity) -> str:
    """ "Offered to him", "Paid to Dorn"; "" where the words before a sum name no such receiver."""
    if i < 2:
        return ""
    if t.lower[i - 1] in WHOM:
        fined = t.lower[i - 2] == "fined"
        return _handed(t, i - 2, "" if fined else t.lower[i - 1])
    asked = _asked(t, i)
    if asked:
        return asked
    verb = back_over(t, i - 1, MODIFIERS, 1)  # "fined a record $9 million"
    if t.tags[verb] not in PLAIN_VERBS:
        return _fined(t, i)
    if "B" not in t.tags[max(0, verb - 2) : verb] and not _is_fined_too(t, verb):
        return ""
    if t.lower[verb].endswith("ing"):
        return ""  # "bakers are paying $9 for"
    whom = subject(t, verb)
    if whom is None or t.tags[whom[1] - 1] not in "NPK" or t.tags[whom[0] - 1 : whom[0]] == "r":
        return ""  # "a driver, for example, who was paid"
    words = "" if t.tags[whom[0]] == "K" else doer_words(t, whom)
    return _handed(t, verb, words) if len(words) <= LONGEST_DOER else ""


def _fined(t: Tagged, i: int) -> str:
    """ "Fine for Dorn" of "the court fined Dorn $9 million"; "" where no such phrase stands before a sum."""
    whom = phrase_before(t, back_over(t, i - 1, "DR") + 1)
    verb = back_over(t, whom[0] - 1, MODIFIERS, 0) if whom else 0
    words = doer_words(t, whom) if whom and t.lower[verb] == "fined" else ""
    return f"Fine for {words}" if 0 < len(words) <= LONGEST_DOER else ""


def _is_fined_too(t: Tagged, verb: int) -> bool:
    """Whether who was fined was told of before: "was jailed and fined $9 million"."""
    if t.lower[verb] != "fined" or t.tags[verb - 1 : verb] != "c":
        return False
    earlier = verb_before(t, verb - 1)
    return earlier >= 0 and is_passive(t, earlier)


def _asked(t: Tagged, i: int) -> str:
    """ "Asked for by guild" of "the guild has asked donors for $9 million"."""
    at = back_over(t, i - 1, MODIFIERS, 1)
    whom = phrase_before(t, at) if t.tags[at] == "r" else None
    verb = back_over(t, whom[0] - 1, MODIFIERS, 1) if whom else 0
    if not verb or t.lower[verb] not in ASKING | _SUING or t.tags[verb] not in PLAIN_VERB_FORMS:
        return ""
    who = short_name(t, subject(t, verb))
    return finish(f"{participle(t.lower[verb])} for{f' by {who}' if who else ''}")


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
