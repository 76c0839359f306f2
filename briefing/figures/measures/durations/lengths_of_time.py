"""What stands around a length of time, and how the clause that tells of it becomes a label."""

import re

from briefing.figures.grammar.phrases import Span, head_end, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS, VERB_GROUP
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.label_parts.doers import doer_words, short_name
from briefing.figures.measures.people.antecedents import stood_for
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import MODALS

PROPOSING = row("measures", "dimensions", "proposing")
WINDOWS = row("measures", "dimensions", "windows")
WITHIN = row("measures", "dimensions", "within")
EVERY = ("every", "each")
_LIFTED = row("measures", "dimensions", "lifted")
FEW = 5  # words of a clause that a label takes over
LONGEST = 60  # characters of a label
_ONLY = re.compile(r"\b(?:only|just|also|merely|then) (?=\w)")  # of how long, not of what lasts
_MOST = row("measures", "dimensions", "most")
_SUMMED = row("measures", "dimensions", "summed")
_FIRST_PERSON = re.compile(r"(?:i|we)(?:['’]|\Z)")
_BRING = row("tags", "bring")
_THAT_IS = ("that's", "that’s", "who's", "who’s")
_PARTICLES = ("away", "back")
_SELF = {"I": "I", "We": "we"}
_AUXILIARIES = frozenset(("am", "are", "was", "were", "be", "been", "have", "had"))
_BEING = frozenset(("is", "are", "was", "were", "been"))
_HELPING = _BEING | {"has", "have", "had", "previously"}
_OTHERS = ("it", "they", "he", "she")
_ASKING = frozenset(("what", "who", "whose", "how", "which"))


def governor_of_time(t: Tagged, i: int) -> int:
    """The word that governs the length of time at word ``i``: the "for" of "for about [two days]"; or -1."""
    at = i - 1
    while at > 0 and t.tags[at] in MODIFIERS and t.lower[at] not in EVERY:
        at -= 1
    if at > 1 and t.tags[at] == "o" and t.lower[at - 1] in _MOST:
        at = back_over(t, at - 2, MODIFIERS)  # "for much of the past [two years]"
    elif at > 2 and t.tags[at - 2 : at + 1] == "DNo" and t.lower[at - 1] in _SUMMED:
        at -= 3  # "for a total of [two years]"
    return at - 1 if at > 0 and t.lower[at : at + 2] == ["on", "average"] else at


def start_of_time(t: Tagged, i: int) -> int:
    """Where the words of a length of time begin, after the "away" of "passed away just [two years] later"."""
    at = run_start(t, i, "R")
    return at + (at < i and t.lower[at] in _PARTICLES)


def hedge_of(t: Tagged, i: int) -> list[str]:
    """The words of the hedge before a number: the "around every" of "around every [six weeks]"."""
    return t.text[t.starts[i] : t.ends[i]].removesuffix(t.words[i]).lower().split()


def is_window(t: Tagged, i: int) -> bool:
    """Whether a length of time is looked back or ahead on: "in the past [15 years]", "over the next"."""
    return i > 1 and t.lower[i - 1] in WINDOWS and t.tags[i - 2] in "DSRinxrfa"


def about(t: Tagged, i: int, topic: Span | None, what: str, needed: bool = False) -> str:
    """ "Time frame for rents", of ``topic`` or of the subject; else ``what``, unless ``needed``."""
    if topic is None:
        verb = verb_before(t, i)
        topic = subject(t, verb)
        near = topic is not None and not t.tags[topic[1] : verb].strip(VERB_GROUP)
        near = near and (t.tags[verb] != "Y" or t.tags[verb - 1] == "B")  # "a ruling is expected", no teller
        if topic is None or not near:
            return "" if needed else what
    words = short_name(t, topic)
    if words and t.tags[topic[1] - 1] in "NPAQT":
        return f"{what} for {words}"
    return "" if needed else what


def is_compound(words: str) -> bool:
    """Whether a hyphen ties a figure's unit to it: "two-week", but not "30-40 hours"."""
    before, hyphen, last = words.rpartition("-")
    return bool(hyphen) and last.isalpha() and not before.lower().endswith(("half", "quarter"))


def is_one_clause(t: Tagged, low: int, high: int) -> bool:
    """Whether no figure and no mark divides the words from ``low`` to ``high``."""
    return not any(tag in 'Q,;:"–()k' for tag in t.tags[low:high])


def clause_of_time(t: Tagged, doer: Span, told: str, opening: str) -> str:
    """ "how long" or "time", a subject, and what it did; "" where that is too long for a label."""
    opened = doer[0] and t.tags[doer[0] - 1] == "D" and t.lower[doer[0] - 1] not in _ASKING
    article = t.lower[doer[0] - 1] + " " if opened else ""
    told = _ONLY.sub("", told)
    first_word = next((word for word in told.lower().split() if not word.endswith("ly")), "")
    if first_word.endswith("ing") and first_word not in _BRING:
        if " to " in told or len(told) > LONGEST:
            return ""
        return f"time {told.removeprefix('being ')}"  # "his time working at the mill for nine years"
    if first_word in _THAT_IS:
        return ""  # "a feud that's raged for nine years"
    pronoun = t.lower[doer[0]] if t.tags[slice(*doer)] == "K" else ""
    first = _FIRST_PERSON.match(pronoun) is not None
    pronoun = pronoun.capitalize() if first else pronoun
    if first and told.split()[0] not in MODALS:
        done = told.split()
        while len(done) > 1 and done[0].lower() in _AUXILIARIES:
            del done[0]
        if is_past(done[0].lower()):
            return f"time {' '.join(done)}"  # whoever "I" is
        named = "" if len(done) < len(told.split()) or len(pronoun) > len("we") else f"{_SELF[pronoun]} "
        return f"{opening} {named}{' '.join(done)}"  # "how long we lay there"
    stands_for = stood_for(t, doer[0]) if pronoun and not first else ""
    alone = pronoun in _OTHERS and not stands_for and _without_doer(told)
    if alone:
        return f"{opening} {alone}"
    who = doer_words(t, doer) or stands_for or pronoun
    words = f"{article}{who} {told}"
    return f"{opening} {words}" if who and len(words) <= LONGEST else ""


def _without_doer(told: str) -> str:
    """The "quarantined in Tarn" of what "was quarantined in Tarn"; "" of what somebody did."""
    done = told.split()
    was = next((at for at, word in enumerate(done) if word.lower() not in _HELPING), len(done))
    undergone = any(word.lower() in _BEING for word in done[:was])
    verb = next((word.lower() for word in done[was:] if not word.endswith("ly")), "")
    return " ".join(done[was:]) if undergone and verb and is_past(verb) else ""


def is_lifted(t: Tagged, topic: Span) -> bool:
    """Whether a phrase is of what goes on until somebody ends it: "a tsunami warning", "talks"."""
    head = t.lower[head_end(t, topic) - 1]
    return singular(head) in _LIFTED or t.slice(*topic).lower().startswith("state of emergency")
