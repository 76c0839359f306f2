"""Whose children are counted: "Ana Lund, a mother of two", "he is survived by his wife and three sons"."""

from briefing.figures.grammar.phrases import Span, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import finish
from briefing.figures.measures.people.casualties import HARMED
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import phrases, row

CHILDREN = row("measures", "offspring", "children")
_PARENTS = frozenset(phrases("nounless", "parents"))
_LEAVING = row("measures", "offspring", "leaving")
_STORMS = row("measures", "offspring", "storms")
_LEFT = row("measures", "offspring", "left")
_AGED = "Q,#T"  # "Ana Lund, 34, a mother of two"
_LISTED = 10  # words back to "leaves" over others whom somebody leaves


def children(t: Tagged, i: int, quantity: Quantity) -> str:
    """ "Children of Ana Lund" of a parent whom the sentence names; "" of other figures."""
    owner = _of_parent(t, i) or _left(t, i)
    if owner is None or t.tags[owner[1] - 1] != "P" or t.word(i + 1) in HARMED:
        return ""  # "left behind five children dead"
    if t.lower[owner[0]] in _STORMS or is_known(t.slice(*owner)):
        return ""
    name = doer_words(t, owner)
    return finish(f"{plural(quantity.unit)} of {name}") if name else ""


def _of_parent(t: Tagged, i: int) -> Span | None:
    """Who is "a mother of [two]", in a comment on a name or said of it."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    if t.word(at) not in ("of", "with", "to") or t.word(at - 1) not in _PARENTS:
        return None
    before = _start(t, at) - 1
    if t.tags[before : before + 1] == "B":
        return subject(t, before)
    if t.tags[before : before + 1] not in (",", "–", "("):
        return None
    return phrase_before(t, back_over(t, before, _AGED + "–(") + 1)


def _start(t: Tagged, end: int) -> int:
    """Where the noun phrase that ends before ``end`` begins, its article with it."""
    phrase = phrase_before(t, end)
    start = phrase[0] if phrase else end - 1
    return start - (t.tags[start - 1 : start] == "D")


def _left(t: Tagged, i: int) -> Span | None:
    """Who leaves a wife and [two] sons, or is survived by them."""
    for verb in range(i - 1, max(0, i - _LISTED), -1):
        if t.tags[verb] in ";:.k":
            return None
        survived = t.lower[verb] == "survived" and t.tags[verb + 1] == "b"
        leaves = survived or t.lower[verb] in _LEAVING
        if leaves or (t.lower[verb] in _LEFT and t.word(verb + 1) == "behind"):
            return subject(t, verb)
    return None
