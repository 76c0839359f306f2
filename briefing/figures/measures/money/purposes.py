"""What a sum is for: "includes $800 million for flood relief", "wants $2 million to repair the bridge"."""

from briefing.figures.grammar.phrases import names_things, phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, NOUNS
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.label_parts.labels import words_of
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row

_HOLDERS = row("measures", "heads", "holders")
_GOING = row("measures", "verbs", "going")
_ON_SALE = row("measures", "heads", "on_sale")
_DOING = "VNUWYG"  # tags of a verb in its plain form, some of which are nouns too


def purpose(t: Tagged, i: int, measure: str) -> str:
    """What the sum that is word ``i`` is for, where ``measure`` says nothing or only what holds the sum.

    "" where it is not said, or where ``measure`` says more.
    """
    if measure and (not _holds(measure) or _is_worth(t, i)):
        return ""
    at, last = i + 1, len(t.tags)
    while at < last and (t.tags[at] == "R" or t.lower[at] in ("going", "more")):
        at += 1
    receiver = whither(t, i, at)
    if receiver:
        return receiver
    if t.word(at) == "for":
        if t.tags[at + 1 : at + 2] == "G" and t.tags[at + 2 : at + 3] not in ("D", "N", "P", "J"):
            return t.words[at + 1]  # "for fencing"
        if t.tags[at + 1 : at + 2] == "Q" and names_things(t.words[at + 1]):
            return words_of(t, (at + 1, at + 2))  # "for 40 new clerks"
        thing = phrase_after(t, at + 1)
        if thing and thing[0] <= at + 2 and t.tags[thing[1] - 1] in NOUNS:
            words = words_of(t, with_complements(t, thing, 1)) + _done_by(t, thing[1])
            return f"for {words}" if is_known(words) else words
    if t.tags[at : at + 1] == "t" and at + 1 < last and t.tags[at + 1] in _DOING:
        if t.tags[at + 2 : at + 3] == "Q" and names_things(t.words[at + 2]):
            return f"{t.slice(at, at + 2)} {words_of(t, (at + 2, at + 3))}"
        thing = phrase_after(t, at + 2)
        if thing and thing[0] <= at + 3 and t.tags[thing[1] - 1] in NOUNS:
            return t.slice(at, thing[1])
    return ""


def _done_by(t: Tagged, at: int) -> str:
    """The " hit by hurricanes" of "$9 million for areas [hit by hurricanes]", else ""."""
    doer = (
        phrase_after(t, at + 2)
        if t.tags[at : at + 2] in ("Eb", "Vb", "Lb") and is_past(t.lower[at])
        else None
    )
    return f" {t.slice(at, doer[1])}" if doer and doer[0] <= at + 3 else ""


def whither(t: Tagged, i: int, at: int) -> str:
    """To whom or what a sum goes: "$8 million would [go to bakers]", "and $2 million [to the port]",
    "30p [goes on the network]".
    """
    start = on_over(t, at, "MBHR")
    goes = t.word(start) in _GOING
    listed = start == i + 1 and t.tags[i - 1 : i] == "c" and "Q" in t.tags[:i]
    to = start + 1 if goes else start
    on = on_over(t, to + (t.word(to) == "out"), "R") if goes else to
    where = phrase_after(t, on + 1) if goes and t.word(on) == "on" else None
    if where and where[0] <= on + 2 and t.tags[where[1] - 1] in NOUNS and t.lower[on + 1] not in _ON_SALE:
        return f"spent on {words_of(t, where)}"  # "30p goes on the network"
    thing = phrase_after(t, to + 1) if (goes or listed) and t.tags[to : to + 1] == "t" else None
    if thing is None or thing[0] > to + 2 or t.tags[thing[1] - 1] not in NOUNS:
        return ""
    return f"to {words_of(t, with_complements(t, thing, 1))}"


def _holds(measure: str) -> bool:
    """Whether a measure is but what holds a sum: "spending bill", "the plan Alder proposed"."""
    words = measure.lower().split()
    return {"of", "aside"}.isdisjoint(words) and not {singular(words[0]), singular(words[-1])}.isdisjoint(
        _HOLDERS
    )


def _is_worth(t: Tagged, i: int) -> bool:
    """Whether the sum is what its holder is or costs: "the deal is worth $3 billion for"."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    return at >= 0 and (t.tags[at] == "B" or t.lower[at] == "worth")
