"""What a clause tells of a share of its subject, in a few words: "goes to work without lunch"."""

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, NOUNS, PLAIN_VERBS, TIMES, VERB_GROUP
from briefing.figures.grammar.walking import on_over
from briefing.figures.label_parts.labels import before_time
from briefing.figures.measures.deeds.later_deeds import PERFECT, agreeing
from briefing.figures.words.participles import is_past
from briefing.figures.words.people import relative
from briefing.figures.words.wordlists import REACHING

_MARKS = ',;:.–()"mc?'
_TIES = "inrsfobwtagx"
_ENDS = NOUNS + "KQ"
_MOST_WORDS = 9
_MOST_SAID = 12
_STATES = "JNPEinfarxwg"  # what tells a state after a "be"


def predicate(t: Tagged, low: int, noun: str, relates: bool = False) -> str:
    """The "who" and the words from word ``low`` on that tell what ``noun`` before them does or is; else "".

    "who want to leave", "that do not make the top grade", "who are from Tarn", "gone in a year".
    ``relates``: in a relative clause, which another verb may end.
    """
    verb = on_over(t, low, VERB_GROUP)
    verb -= t.tags[verb : verb + 1] == "D" and t.tags[verb - 1] == "H" and verb > low  # "have no dentist"
    aided = t.tags[low:verb].strip("R") != ""
    be = "B" in t.tags[low:verb]
    tag = t.tags[verb : verb + 1]
    if not tag or t.lower[verb] in REACHING or not (tag in "VYLUWEH" or (be and tag in _STATES)):
        return ""
    end = end_of_deed(t, verb, alone=aided)
    closed = [at for at in range(verb + 2, end) if t.tags[at] in FINITE_VERBS and t.tags[at - 1] in NOUNS]
    end = closed[0] if relates and closed else end
    if not end or (not (aided or be) and _is_reduced(t, verb, end)):
        return ""
    words = [t.slice(at, at + 1) for at in range(low, verb) if t.tags[at] != "R"]
    told = " ".join((*words, t.slice(verb, end)))
    first, _, rest = told.partition(" ")
    gone = not aided and t.lower[verb].endswith(PERFECT)
    people = noun.startswith("those ")
    who = "" if gone else "who" if people else relative(noun.partition(" who ")[0])
    return f"{who} {agreeing(noun, first)} {rest}".strip()


def end_of_deed(t: Tagged, verb: int, alone: bool = False) -> int:
    """Where what is told with a verb ends, cut after a noun where it is long; 0 where it is not told.

    ``alone``: the verb says enough without an object.
    """
    last = min(verb + (_MOST_SAID if t.tags[verb] == "Y" else _MOST_WORDS), len(t.tags))
    end = next((at for at in range(verb + 1, last) if _breaks(t, at, verb)), last)
    timed = before_time(t, verb, end)
    alone = alone or timed < end or t.tags[end : end + 1] in ("", *_MARKS, *TIMES)
    end = timed
    whole = end >= len(t.tags) or t.tags[end] not in tuple(NOUNS + "JK")
    if t.tags[verb] in "YL" and t.tags[end : end + 1] == "k":
        return 0  # "told a clerk that they would"
    if whole and t.tags[end - 1] not in _TIES:
        return end if end > verb + 1 or alone else 0
    return next((at for at in range(end - 1, verb + 1, -1) if _may_end(t, at)), 0)


def _breaks(t: Tagged, at: int, verb: int) -> bool:
    """Whether what is told ends: at a mark, a time, "up from", or the clause of an object: "a plan that"."""
    time = on_over(t, at, "DJ")
    timed = t.tags[time : time + 1] == "T" and t.tags[at - 1] in "NPEVKJ"
    timed = timed and t.tags[time + 1 : time + 2] not in tuple(NOUNS)  # "open Wednesday", "due this year"
    moved = t.tags[at : at + 2] in ("uf", "df")
    return t.tags[at] in _MARKS or timed or moved or (t.tags[at] == "k" and at > verb + 1)


def _may_end(t: Tagged, at: int) -> bool:
    """Whether a phrase ends before word ``at`` and another is tied to it."""
    return t.tags[at] in _TIES and t.tags[at - 1] in _ENDS


def _is_reduced(t: Tagged, verb: int, end: int) -> bool:
    """Whether a past form only tells of which it is: "boats built in Tarn [sank]", "the cases it heard"."""
    if not is_past(t.lower[verb]) or t.tags[verb] not in PLAIN_VERBS:
        return False
    return any(tag in "VYLUWBHME" for tag in t.tags[verb + 1 : end + 1])
