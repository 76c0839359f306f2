"""What stands before a verb and is not its subject: a participle of an object, an untelling phrase."""

from briefing.figures.grammar.phrases import Span, verb_before
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.words.participles import is_past
from briefing.figures.words.people import takes_who

_UNTELLING = frozenset(("a", "an", "his", "her", "their", "its"))


def past_reduced(t: Tagged, verb: int, floor: int) -> int:
    """The verb before a participle that ends its object: "came in a van laden with hay and stayed"."""
    tags = t.tags
    if verb <= floor or tags[verb] not in "EV" or not is_past(t.lower[verb]) or tags[verb - 1] not in "NP":
        return verb
    outer = verb_before(t, verb, floor) if tags[verb + 1] in "wbinaf" else -1
    own = outer >= 0 and tags[outer] in "VEUWL" and not any(tag in ",;:kmcYQ" for tag in tags[outer:verb])
    return outer if own else verb


def named_in(t: Tagged, who: Span, comma: int, end: int) -> Span | None:
    """The Ann Moor of "her rival, [Ann Moor], had 45%", whom "her rival" alone does not tell."""
    owner = t.lower[who[0] - 1] if who[0] else ""
    person = t.tags[who[1] - 1] == "N" and owner in _UNTELLING and takes_who(t.lower[who[1] - 1])
    named = person and end - comma > 2 and not t.tags[comma + 1 : end].strip("P")
    return (comma + 1, end) if named else None
