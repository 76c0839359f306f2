"""Wholes told of by one of them or by their strength: "one of 900 that closed", "a 24-strong team"."""

from briefing.figures.grammar.phrases import head_end, phrase_after
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import is_plural

_LONGEST_CLAUSE = 6  # words of "that no longer stand"


def strength(t: Tagged, i: int, quantity: Quantity) -> str:
    """ "People in team" of "the [24]-strong team"; "" of other figures."""
    at = i + 1 + (t.tags[i + 1 : i + 2] == "–")
    loose = at == i + 1 and quantity.unit != "people"  # "a 40,000 strong union", but "a 5.2 strong tremor"
    if t.word(at) != "strong" or loose:
        return ""
    whole = phrase_after(t, at + 1)
    if whole is None:
        return ""
    return finish(f"{'people in' if quantity.unit == 'people' else 'size of'} {words_of(t, whole)}")


def one_of(t: Tagged, i: int, _quantity: Quantity) -> str:
    """ "Homes that no longer stand" of "her home is one of (the) [2,900] that no longer stand"; else ""."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    if at < 2 or t.lower[at - 1 : at + 1] != ["one", "of"] or t.tags[at - 2] != "B":
        return ""
    one = subject(t, at - 2)
    head = head_end(t, one) - 1 if one else -1
    if head < 0 or t.tags[head] != "N" or is_plural(t.lower[head]):
        return ""
    return finish(f"{plural(t.lower[head])} {_clause(t, i + 1)}")


def _clause(t: Tagged, at: int) -> str:
    """The "that closed" at ``at`` up to a mark; "" of a long one and of none."""
    if t.tags[at : at + 1] != "k":
        return ""
    end = next((end for end in range(at + 1, len(t.tags)) if t.tags[end] in ',.;:–"()cmQ'), len(t.tags))
    return t.slice(at, end) if 1 < end - at <= _LONGEST_CLAUSE else ""
