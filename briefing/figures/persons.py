"""Whose an age is: of "vanished at age 14" the subject's, of "She was 14" whom the sentence before names."""

import re
from bisect import bisect_left
from functools import lru_cache
from operator import attrgetter

from briefing.figures.deeds import doer_words
from briefing.figures.labels import words_of
from briefing.figures.lexicon import load
from briefing.figures.nouns import is_plural
from briefing.figures.phrases import Span, phrase_after, phrase_before, subject, verb_before
from briefing.figures.places import is_known
from briefing.figures.sentences import split
from briefing.figures.tagging import Tagged
from briefing.figures.wordclasses import LEXICON

_AGE = frozenset(("age", "aged", "ages"))
# what may stand between a person's deed and the age: "vanished at the age of"
_LINKS = _AGE | {"at", "the", "of", "between", "in", "from", "just", "only", "now", "to", "and"}
_ADVANCED = frozenset(("advanced", "early", "young", "old", "tender"))
_BOUNDS = frozenset(("over", "under", "above", "below"))
_COMPARED = frozenset(("older", "younger"))
_PERSONAL = frozenset(("he", "she", "his", "her"))
_NAMING = frozenset(load("lookalikes")["naming"].split())
_AGENTS = frozenset(load("speech")["agents"].split())
_OPENING = re.compile(r"[“\"]?((?:[A-Z][\w’'-]*[a-z]\.? ){0,3}[A-Z][\w’'-]*[a-z])(?=[ ,])")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_SOMEONES = re.compile(r"['’]s age\Z")
_LONGEST = 40
_FAR = 20  # words back to "the ages of"


def names_no_one(t: Tagged, i: int, measure: str) -> bool:
    """Whether the measure of an age does not say whose it is, or the words before the age say it better."""
    if "-" in t.words[i] and measure:
        return False  # "the 26-year-old"
    words = measure.lower().split()
    if not set(words) - _AGE - _ADVANCED or words[-1] in ("dead", "aged") or _SOMEONES.search(measure):
        return True
    return _ages_of(t, i) > 0 or _is_bound(t, i)


def whose(t: Tagged, i: int) -> tuple[str, bool]:
    """Whose age stands at word ``i``, and whether another sentence tells it; "" where that is not clear."""
    span = _owner(t, i)
    if span is None:
        return "", False
    low, high = span
    if high - low == 1 and t.lower[low] in _PERSONAL:
        return _opens_before(t), True
    if t.tags[high - 1] not in "NPJSQ" or not _AGE.isdisjoint(t.lower[low:high]):
        return "", False
    words = words_of(t, span) if t.tags[low] == "Q" else _POSSESSIVE.sub("", doer_words(t, span))
    return (words if len(words) <= _LONGEST else ""), False


def _is_bound(t: Tagged, i: int) -> bool:
    """Whether an age is a bound on a group: "children as young as 5", "men over 50"."""
    hedge = t.text[t.starts[i] : t.ends[i]].lower().split()[0]
    return hedge in _BOUNDS or _compares(t, i)


def _compares(t: Tagged, i: int) -> bool:
    """Whether "as young as" or "older than" stands before an age."""
    if t.lower[i - 1 : i] == ["than"]:
        return t.lower[i - 2] in _COMPARED
    return t.lower[i - 1 : i] == ["as"] and t.lower[i - 3 : i - 2] == ["as"]


def _owner(t: Tagged, i: int) -> Span | None:
    """The phrase or pronoun an age belongs to."""
    told = _ages_of(t, i)
    if told:
        return phrase_after(t, told, i)
    at = i - 1
    while at >= 0 and (t.tags[at] in ",(" or t.lower[at] in _LINKS or _is_bare(t, at)):
        at -= 1
    if at < 0:
        return _after(t, i)
    if _is_bound(t, i):
        return phrase_before(t, i - (3 if t.lower[i - 1] == "as" else 2) if _compares(t, i) else i)
    if t.lower[at] in _BOUNDS and t.tags[at - 1 : at] in ("N", "P"):
        return phrase_before(t, at)  # "people under the age of 45"
    if t.lower[at] == "dead":
        return phrase_before(t, at)
    if t.tags[at] == "S":  # "correct Ada Dorn's age to 23"
        low = at
        while low > 0 and t.tags[low - 1] == "P":
            low -= 1
        return low, at + 1
    if t.tags[at] in "NPQK" and t.lower[at + 1 + (t.tags[at + 1] in ",(")] in _AGE:
        whom = at, at + 1  # "his two brothers, aged 50 and 54"
        return whom if t.tags[at] == "Q" else phrase_before(t, at + 1)
    owner = at
    while owner >= 0 and t.tags[owner] in "JN":  # "his advanced age (85)"
        owner -= 1
    if owner >= 0 and t.lower[owner] in _PERSONAL and t.tags[owner] == "D":
        at = owner
    verb = at if t.tags[at] in "VEGLUWB" else verb_before(t, at + 1)
    found = subject(t, verb) if verb >= 0 else None
    if found and "k" in t.tags[found[1] : verb - 1]:
        return None  # "told Moor that those it had seen were"
    return found if found is not None else (None if verb < 1 else _pronoun(t, verb))


def _ages_of(t: Tagged, i: int) -> int:
    """Where it stands whose ages a sentence tells: "the ages of [the dead] range from"; else 0."""
    for at in range(i - 2, max(i - _FAR, -1), -1):
        if t.lower[at] == "ages" and t.tags[at + 1] == "o" and any(x in "VLB" for x in t.tags[at + 2 : i]):
            return at + 2
    return 0


def _is_bare(t: Tagged, at: int) -> bool:
    """Whether a word is a figure on its own: the 14 of "14, 16 and 20"."""
    return t.tags[at] == "Q" and t.words[at].isdigit()


def _pronoun(t: Tagged, verb: int) -> Span | None:
    """The "she" before a verb."""
    at = verb - 1
    while at > 0 and t.tags[at] in "BHMR":
        at -= 1
    return (at, at + 1) if t.lower[at] in _PERSONAL else None


def _after(t: Tagged, i: int) -> Span | None:
    """The "he" of "At 85, he is"."""
    at = i + 1 + (t.tags[i + 1 : i + 2] == ",")
    return (at, at + 1) if t.lower[at : at + 1] and t.lower[at] in _PERSONAL else None


def _opens_before(t: Tagged) -> str:
    """The person whose name opens the sentence before."""
    sentences = split(t.text)
    at = bisect_left(sentences, t.starts[0], key=attrgetter("start")) - 1
    if at < 0 or sentences[at].heading:
        return ""
    match = _OPENING.match(t.text, sentences[at].start, sentences[at].end)
    name = _POSSESSIVE.sub("", match[1]) if match else ""
    return name if name and _may_be_person(t.text, name) else ""


@lru_cache(maxsize=256)
def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b([A-Z][a-z’'-]+\.?) {re.escape(name)}\b")


def _may_be_person(text: str, name: str) -> bool:
    """Whether a name may be a person's: of two words or more, or the last of one that stands in the text."""
    words = name.split()
    if len(words) == 1 and not any(m[1].lower() not in LEXICON for m in _named(name).finditer(text)):
        return False
    last = words[-1].lower()
    if last in _AGENTS or is_plural(last) or is_known(name) or words[0].lower() in ("the", "a", "an"):
        return False
    return all(word.lower() not in LEXICON and word.lower() not in _NAMING for word in words)
