"""What stands before a verb: a participle of an object, an untelling phrase, who else did it."""

from briefing.figures.grammar.phrases import Span, phrase_before, verb_before, widened
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS
from briefing.figures.grammar.walking import back_over, each_of
from briefing.figures.words.participles import is_past
from briefing.figures.words.people import takes_who

_OPENING = ',;:.–mkY"'  # what a clause begins after
_WHEN = ("after", "before", "since", "until")
_JOINTS = frozenset(("and", *_WHEN))
_NUMBERS = ("number", "share", "proportion", "percentage")
_SINGULAR = frozenset(("is", "was", "has", "does"))
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


def after_object(t: Tagged, who: Span | None) -> Span | None:
    """The speeds of "reaches 85% of people and speeds have risen", "cut 40 jobs after speeds rose"."""
    if who is None or t.tags[who[1] - 1] not in NOUNS or _JOINTS.isdisjoint(t.lower[who[0] : who[1] - 1]):
        return who
    joint = min(each_of(t.lower[who[0] : who[1] - 1], _JOINTS, who[0]))
    earlier = verb_before(t, joint)
    object_ = t.tags[earlier + 1 : joint]
    if not set(_WHEN).isdisjoint(t.lower[earlier + 1 : joint]):
        return who  # "cut 40 jobs after profit and sales fell"
    if earlier < 1 or "Q" not in object_ or any(tag in ',;:–"mkYG' for tag in object_):
        return who
    if t.tags[earlier] not in "VLUWEB" or "k" in t.tags[max(0, earlier - 3) : earlier]:
        return who
    start = joint + 1 + (t.tags[joint + 1] == "D")
    return (start, who[1]) if start < who[1] else who


def with_others(t: Tagged, last: Span, verb: int, floor: int) -> Span:
    """All of "the mayor and the bishop", "he and his brother" of the one right before their verb."""
    at = back_over(t, last[0] - 1, "D")
    if at == last[0] - 1 or at <= floor or t.lower[at] != "and":
        return last
    low = _start_before(t, at, floor, whole=not _SINGULAR.isdisjoint(t.lower[last[1] : verb + 1]))
    while low > floor + 1 and t.tags[low - 1 : low + 1] == ",D":
        earlier = _start_before(t, low - 1, floor)  # "the fund, the bank and the guild"
        if earlier < 0:
            break
        low = earlier
    own = t.lower[at + 1] in _UNTELLING
    opens = low >= 0 and (low == 0 or t.tags[low - 1] in _OPENING or (own and t.lower[low - 1] in _WHEN))
    return (low + (t.tags[low] == "D"), last[1]) if opens else last


def _start_before(t: Tagged, end: int, floor: int, whole: bool = False) -> int:
    """Where the phrase or pronoun with its article begins that ends before ``end``, or -1.

    ``whole``: only of one of which the next is part: "the coalition of Whigs [and the Greens] has".
    """
    if t.tags[end - 1] == "K" and not whole:
        return end - 1
    phrase = phrase_before(t, end, floor)
    if phrase is None or t.tags[phrase[1] - 1] not in NOUNS:
        return -1
    low = widened(t, phrase, floor)[0]
    if (whole and low == phrase[0]) or t.lower[low] in _NUMBERS:
        return -1  # also "the number of people in Tarn and its suburbs"
    return low - (low > floor and t.tags[low - 1] == "D")
