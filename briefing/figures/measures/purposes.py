"""What a sum is for: "includes $800 million for flood relief", "wants $2 million to repair the bridge"."""

from briefing.figures.grammar.phrases import names_things, phrase_after, with_complements
from briefing.figures.grammar.steps import back_over
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, NOUNS
from briefing.figures.lexicon import load
from briefing.figures.measures.labels import words_of
from briefing.figures.words.nouns import singular

_HOLDERS = frozenset(load("measures")["heads"]["holders"].split())
_DOING = "VNUWYG"  # tags of a verb in its plain form, some of which are nouns too


def purpose(t: Tagged, i: int, measure: str) -> str:
    """What the sum that is word ``i`` is for, where ``measure`` says nothing or only what holds the sum.

    "" where it is not said, or where ``measure`` says more.
    """
    if measure and (not _holds(measure) or _is_worth(t, i)):
        return ""
    at, last = i + 1, len(t.tags)
    while at < last and (t.tags[at] == "R" or t.lower[at] == "going"):
        at += 1
    if t.lower[at : at + 1] == ["for"]:
        if t.tags[at + 1 : at + 2] == "G" and t.tags[at + 2 : at + 3] not in ("D", "N", "P", "J"):
            return t.words[at + 1]  # "for fencing"
        if t.tags[at + 1 : at + 2] == "Q" and names_things(t.words[at + 1]):
            return words_of(t, (at + 1, at + 2))  # "for 40 new clerks"
        thing = phrase_after(t, at + 1)
        if thing and thing[0] <= at + 2 and t.tags[thing[1] - 1] in NOUNS and not _counts(t, thing):
            return words_of(t, with_complements(t, thing, 1))
    if t.tags[at : at + 1] == "t" and at + 1 < last and t.tags[at + 1] in _DOING:
        if t.tags[at + 2 : at + 3] == "Q" and names_things(t.words[at + 2]):
            return f"{t.slice(at, at + 2)} {words_of(t, (at + 2, at + 3))}"
        thing = phrase_after(t, at + 2)
        if thing and thing[0] <= at + 3 and t.tags[thing[1] - 1] in NOUNS:
            return t.slice(at, thing[1])
    return ""


def _holds(measure: str) -> bool:
    """Whether a measure is but what holds a sum: "spending bill", "the plan Alder proposed"."""
    words = measure.lower().split()
    return "of" not in words and not {singular(words[0]), singular(words[-1])}.isdisjoint(_HOLDERS)


def _is_worth(t: Tagged, i: int) -> bool:
    """Whether the sum is what its holder is or costs: "the deal is worth $3 billion for"."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    return at >= 0 and (t.tags[at] == "B" or t.lower[at] == "worth")


def _counts(t: Tagged, thing: tuple[int, int]) -> bool:
    """Whether a phrase tells how long or how many, not what for: "for three years"."""
    return any(tag in "Q#" for tag in t.tags[slice(*thing)])
