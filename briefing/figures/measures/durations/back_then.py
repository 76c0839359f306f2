"""How long ago or how much later: what was done then, what was said, or which event it was."""

from briefing.figures.grammar.phrases import phrase_after, phrase_before, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS
from briefing.figures.grammar.walking import last_of
from briefing.figures.label_parts.labels import LONGEST, words_of
from briefing.figures.measures.durations.happenings import happening, told
from briefing.figures.measures.durations.lengths_of_time import start_of_time
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.wordlists import QUANTIFYING

_FROM_LEVEL = ("fQ", "gQ", "wQ", "hQ")
_NOW = frozenset(("is", "are", "am", "does", "do", "isn't", "aren't"))
_PLACING = "inaofr"
_SO = " so"
_EVENT = 9  # words of what happened so long ago, from "during" on


def since_then(t: Tagged, i: int, opening: str) -> str:
    """ "How long ago the guild cut its fee", "how much later Moor left"; "" where no deed is told."""
    at = start_of_time(t, i)
    if t.tags[max(0, at - 2) : at] in _FROM_LEVEL or t.word(at - 1) in ("until", "since"):
        return ""  # "up from 56% two years ago"
    thing = _thing_then(t, at, i + 2)
    if thing or t.tags[at - 1 : at] == "o":
        return f"{opening} {thing}" if thing else ""
    clause = happening(t, at, i + 2)
    aside = clause is not None and clause.verb > at and t.tags[clause.verb : clause.verb + 2] == "Y,"
    if clause and (aside or not _NOW.isdisjoint(t.lower[clause.low : clause.verb + 1])):
        return ""  # "two years ago, the paper wrote, the mill shut", "it is coloured by a feud two years ago"
    words = told(t, opening, clause)
    if words.endswith(_SO) and t.word(i + 2) == "that":
        words = _said_that(t, i + 3, words.removesuffix(_SO)) or words
    return words or (_event_then(t, at, opening) if t.word(i + 1) == "ago" else "")


def _said_that(t: Tagged, low: int, opening: str) -> str:
    """What was said in a clause from word ``low`` on, or what a label bears of it; "" of none that short."""
    end = next((at for at in range(low, len(t.tags)) if t.tags[at] in ',;:.–"('), len(t.tags))
    verb = next((at for at in range(low, end) if t.tags[at] in FINITE_VERBS), end)
    while end > verb + 1 and len(f"{opening} {t.slice(low, end)}") > LONGEST:
        end = next((at for at in range(end - 1, verb, -1) if t.tags[at] in _PLACING), verb)
    return f"{opening} {t.slice(low, end)}" if end > verb + 1 and "K" not in t.tags[low:end] else ""


def _event_then(t: Tagged, at: int, opening: str) -> str:
    """ "How long ago the talk with Lund was" of "admitted to lying during a talk with Lund two years ago"."""
    during = last_of(t, at, ("during",), _EVENT)
    thing = phrase_after(t, during + 1, at) if during >= 0 else None
    whole = with_complements(t, thing, 1, at) if thing else None
    if thing is None or whole is None or whole[1] != at or t.tags[thing[1] - 1] != "N":
        return ""
    return f"{opening} the {t.slice(*whole)} {'were' if is_plural(t.lower[thing[1] - 1]) else 'was'}"


def _thing_then(t: Tagged, at: int, after: int) -> str:
    """The "the attack was" of "the attack two years ago on Tarn", "the strikes of two years ago"; else ""."""
    of = at > 1 and t.tags[at - 1] == "o"
    thing = phrase_before(t, at - of)
    led = thing[0] - 1 - (t.tags[thing[0] - 1 : thing[0]] in ("D", "S")) if thing else -1
    beside = led < 0 or t.tags[led] in "inaofrxbw"
    if thing is None or not (of or (beside and t.tags[after : after + 1] in tuple("onia"))):
        return ""
    if t.tags[thing[1] - 1] not in "NA" or t.lower[thing[1] - 1] in QUANTIFYING:
        return ""
    article = "the " if led >= 0 or t.tags[0] == "D" else ""
    return f"{article}{words_of(t, thing)} {'were' if is_plural(t.lower[thing[1] - 1]) else 'was'}"
