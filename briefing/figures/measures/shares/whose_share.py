"""Whose or which share is told: "Share of Danes who want to leave", "Share of votes missed by Moor"."""

import re

from briefing.figures.frames.frame import Frame
from briefing.figures.frames.standing import governor_of
from briefing.figures.grammar.phrases import Span, head_end, phrase_after
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, NOUNS, PLAIN_VERBS, TIMES
from briefing.figures.label_parts.doers import near_or_named, short_name
from briefing.figures.label_parts.labels import LONGEST, possessive, words_of
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.measures.deeds.deed import deed
from briefing.figures.measures.shares.share_predicates import end_of_deed, predicate
from briefing.figures.slots.speaker_names import AGENTS
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import COPULAR, COSTING, LIGHT, REACHING, REPRESENTING, SHARING

_NO_DEEDS = LIGHT | SHARING | COSTING | REACHING | COPULAR | REPRESENTING
_OWN = frozenset(("its", "their", "his", "her"))
_PRODUCING = frozenset(("make", "makes", "made", "making"))
_HANDLING = row("measures", "verbs", "handling_of_shares")
_TELLERS = AGENTS | row("speech", "voices")
_DENYING = frozenset(("neither", "nor", "nobody"))
_NEAR = 7  # words between one of these and the verb
_SPENT = ("spent", "wasted", "used")
_OPENINGS = ',;:–cmkY"'  # what a share that opens its clause stands after
_ENDS = ("", *".,;:)")
_THAT = re.compile(r"( who (?:said|say|think|thought|believe|believed)) that ")


def share_told(t: Tagged, i: int, frame: Frame, words: str) -> str:
    """The "share of Danes who want to leave" of "40% of Danes want to leave"; "" where no more is told.

    ``words``: the whole that the share is of, ``frame.topic`` as a label.
    """
    if frame.topic is None or frame.topic[0] <= i:
        return ""
    verb = _handling(t, i)
    if verb >= 0:
        denied = not _DENYING.isdisjoint(t.lower[max(0, verb - _NEAR) : verb])
        return "" if denied else _acted_on(t, verb, frame, words, i)
    j, at = governor_of(t, i), frame.topic[1]
    if t.tags[at : at + 1] == "k" and t.lower[at] in ("who", "that"):
        told = predicate(t, at + 1, words, relates=True)
    else:
        opens = j < 0 or (t.tags[j] in _OPENINGS and not _is_of_noun(t, j))
        told = predicate(t, at, words) if opens and t.tags[at - 1] != "S" else ""
    return _within_column(f"share of {words} {told}") if told else ""


def share_within(t: Tagged, i: int, _quantity: Quantity) -> str:
    """ "Share in the top form that dropped out" of "[9%] in the top form dropped out"; "" of others."""
    within = t.tags[i + 1 : i + 2] == "i" and (i == 0 or t.tags[i - 1] in ",;cm")
    where = phrase_after(t, i + 2) if within else None
    verb = where[1] if where and t.tags[where[1] - 1] not in TIMES else len(t.tags)
    if where is None or t.tags[verb : verb + 1] not in ("V", "E") or not is_past(t.lower[verb]):
        return ""
    out = past_particle(t, verb + 1)
    end = end_of_deed(t, verb, alone=True) or (out if out > verb + 1 else 0)
    reduced = any(tag in FINITE_VERBS for tag in t.tags[max(end, verb + 1) :].partition(",")[0])
    whole = f"share {t.slice(i + 1, verb)} that {t.slice(verb, end)}"
    return _within_column(whole) if end and not reduced else ""


def _handling(t: Tagged, i: int) -> int:
    """The verb that acts on a share: "[missed] 40% of votes", "[burned] down half of the town"; or -1."""
    j = governor_of(t, i)
    j -= j > 0 and t.tags[j] in "xud"
    return j if j >= 0 and t.tags[j] in "VEUW" else -1


def _is_of_noun(t: Tagged, j: int) -> bool:
    """Whether a clause only tells of a noun before it: "the question [that] 40% of cooks ask"."""
    return t.tags[j] == "k" and j > 0 and (t.tags[j - 1] in NOUNS or t.lower[j] == "where")


def within_share(t: Tagged, i: int, frame: Frame, words: str, told: str) -> str:
    """The "share of judges named by Moor" of "Moor named 40% of the judges who will"; "" of other clauses.

    ``told``: what a verb after the whole tells of it.
    """
    if frame.topic is None:
        return ""
    verb = _handling(t, i)
    if verb >= 0:
        relates = t.tags[frame.topic[1] : frame.topic[1] + 1] == "k"
        who = short_name(t, frame.owner) if relates else ""
        return f"{possessive(who)} share of {words} {told}" if who else _acted_on(t, verb, frame, words, i)
    main = _past_participle(t, frame.topic[1]) if frame.topic[1] == frame.verb else -1
    whole = t.slice(frame.topic[1], main)
    said = predicate(t, main, words) if main > 0 else ""
    return _within_column(f"share of {words} {whole} {said}") if said else ""


def _past_participle(t: Tagged, at: int) -> int:
    """The verb group after "built in Tarn" of "boats built in Tarn sank"; -1 where none is."""
    if not is_past(t.lower[at]) or t.tags[at] not in PLAIN_VERBS:
        return -1
    inner = phrase_after(t, at + 2) if t.tags[at + 1 : at + 2] in tuple("inabf") else None
    main = inner[1] if inner else at + 1
    return main if t.tags[main : main + 1] in tuple("VYLUWBHME") else -1


def _within_column(label: str) -> str:
    """A label that is not too long for a column, if need be without "share of" and "that"; else ""."""
    short = label.removeprefix("share of ")
    tries = (label, short, _THAT.sub(r"\1 ", short))
    return next((words for words in tries if len(words) <= LONGEST), "")


def attendant(t: Tagged, tail: Span) -> str:
    """The "calling themselves Whigs" of "with 34% of cooks calling themselves Whigs"."""
    told = t.tags[tail[0]] == "G" and t.tags[tail[1] : tail[1] + 1] in ("K", "D")
    return t.slice(tail[0], end_of_deed(t, tail[0]) or tail[1]) if told else t.slice(*tail)


def _acted_on(t: Tagged, verb: int, frame: Frame, words: str, i: int) -> str:
    """The "share of votes missed by Moor" of "Moor missed 40% of votes"."""
    word, end = t.lower[verb], frame.topic[1] if frame.topic else 0
    if (word in _NO_DEEDS and word not in _HANDLING) or t.tags[end : end + 1] == "s":
        return ""
    own = frame.topic is not None and not _OWN.isdisjoint(t.lower[i + 1 : frame.topic[0]])
    if word in _PRODUCING and (own or t.tags[end : end + 1] == "K"):
        return ""  # "makes half of its sales in Tarn", "half of the boats it sells"
    done = participle(word) if word in _HANDLING else deed(t, verb, i, words)
    if not done or frame.topic is None:
        return ""
    doer = subject(t, verb)
    tells = doer is not None and t.lower[doer[1] - 1] in _TELLERS  # "the commission counted 90% of votes"
    who = short_name(t, doer) if doer and not tells and near_or_named(t, doer, verb) else ""
    head = head_end(t, frame.topic)
    led = t.tags[head : head + 1] == "t" or (t.word(head) == "on" and done in _SPENT)
    rest = f" {t.slice(head, end)}" if led else ""
    whole = words_of(t, (frame.topic[0], head)) if rest else words
    told = f"share of {whole} {done}{rest}{_manner(t, end)}"
    by = f" by {who}" if who else ""
    return told + by if len(told + by) <= LONGEST else told


def _manner(t: Tagged, at: int) -> str:
    """The " going" of "keep half of the mills going", the " on time" of "ran half of the trains on time"."""
    if t.lower[at : at + 2] == ["on", "time"]:
        return " on time"
    so = t.word(at).endswith("ing") or t.tags[at : at + 1] == "J"
    return f" {t.words[at]}" if so and t.tags[at + 1 : at + 2] in _ENDS else ""
