"""What a sum is the price of: "bought a villa near Kelm for $9", "the house is for sale at $9"."""

from briefing.figures.grammar.phrases import (
    Span,
    head_end,
    names_things,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, NOUNS
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.grammar.walking import back_over, last_of, on_over
from briefing.figures.label_parts.doers import doer_words, short_name
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row

_BUYING = row("measures", "verbs", "buying_for")
_FAR = 14  # words back from "for" to the verb of trade
_OTHERS = frozenset('Q,;:–(kmcKVYMHB"')  # tags of another clause than what was bought
_NO_THINGS = frozenset("KkQ")
_PIECES = ("stock",)  # that is many without a plural
_SINCE = ("since", "after", "before", "until", "when")
_PARTLY = row("measures", "heads", "partly")
_OFFERED = (["for", "sale", "at"], ["for", "sale", "for"], ["the", "market", "at"], ["the", "market", "for"])


def price(t: Tagged, i: int, quantity: Quantity) -> str:
    """The "price of villa" of "bought a villa near Kelm for [$9]", of "on sale at [$9]"; "" of other sums."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS, -1)
    if at < 2 or t.tags[at] not in "ra":
        return ""
    if t.lower[at - 2 : at + 1] in _OFFERED:
        who = short_name(t, subject(t, verb_before(t, at - 1)))
        return f"asking price of {who}" if who else "asking price"
    thing = _bought(t, at) if t.lower[at] == "for" else None
    words = doer_words(t, thing) if thing else ""
    if thing and words and "/" not in quantity.unit and _are_many(t, thing):
        return f"paid for {words}"  # "price of tickets" is that of one
    return f"price of {words}" if words else ""


def _are_many(t: Tagged, thing: Span) -> bool:
    """Whether things are several that have a price each: "sold 300 tickets for $900"; no firm's name."""
    head = head_end(t, thing) - 1
    word = t.lower[head].rpartition(" ")[2]
    return (is_plural(word) and t.tags[head] != "P") or word in _PIECES


def _bought(t: Tagged, at: int) -> Span | None:
    """What changes hands for the sum after the "for" at word ``at``: the villa of "bought a villa for"."""
    verb = last_of(t, at, _BUYING, _FAR)
    if verb < 0:
        return None
    opens = on_over(t, verb + 1, "uRD")
    counted = t.tags[opens] == "Q" and names_things(t.words[opens])
    if any(tag in _OTHERS for tag in t.tags[opens + counted : at]):
        return None
    if counted:
        return None if " of " in t.words[opens] else (opens, opens + 1)
    if is_passive(t, verb):
        thing = _after_since(t, subject(t, verb))
    elif verb + 1 == at:
        thing = phrase_before(t, verb) if is_past(t.lower[verb]) else None
    else:
        thing = phrase_after(t, opens, at)
    if thing is None or not _NO_THINGS.isdisjoint(t.tags[slice(*thing)]) or thing[0] > max(verb, opens):
        return None
    head = head_end(t, thing)
    thing = thing[0], head
    if t.lower[head - 1] in _PARTLY or t.tags[head : head + 1] == "o":
        thing = with_complements(t, thing, 1, at)  # "a stake in the mill"
    return thing if t.tags[head - 1] in NOUNS else None


def _after_since(t: Tagged, thing: Span | None) -> Span | None:
    """The Alder of "the largest deal since Alder was bought for [$9]"; others as they are."""
    since = max((at for at in range(*thing) if t.lower[at] in _SINCE), default=-1) if thing else -1
    return (since + 1, thing[1]) if thing and since >= 0 else thing
