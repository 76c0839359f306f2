"""Whose an age is: of "vanished at age 14" the subject's, of "She was 14" whom the sentence before names."""

import re
from bisect import bisect_left
from functools import lru_cache
from operator import attrgetter

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before
from briefing.figures.grammar.sentences import split
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, PLAIN_NOMINALS, PLAIN_NOUNS
from briefing.figures.grammar.walking import back_over, on_over, run_start
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import finish, without_possessive, words_of
from briefing.figures.slots.gazetteer import is_known, is_people
from briefing.figures.slots.speaker_names import AGENTS
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import LEXICON
from briefing.model import Qualifier

_AGE = row("measures", "dimensions", "age_words")
# what may stand between a person's deed and the age: "vanished at the age of"
_LINKS = _AGE | {"at", "the", "of", "between", "in", "from", "just", "only", "now", "to", "and"}
_ADVANCED = row("measures", "dimensions", "advanced")
_YOUNGER = ("jr", "sr")
_TRAILING = ("dead", "aged", "ages")
_BOUNDS: frozenset[Qualifier] = frozenset(("over", "under", "at least", "up to"))
_WHICH: dict[Qualifier, str] = {"under": "under", "over": "over", "at least": "from"}
_ALLOWED = ("allowed", "permitted", "eligible", "entitled")
_PERMITTED = row("measures", "verbs", "permitted")
_RETIRING = row("measures", "verbs", "retiring")
_SINCE = frozenset(("before", "from"))
_ANYONE = frozenset(("those", "anyone", "anybody", "everyone", "everybody", "all"))
_RULES = row("ages", "limits")
_GROUPS = row("ages", "groups") | row("ages", "bounded")
_PERSONAL = frozenset(("he", "she", "his", "her"))
_NAMING = row("lookalikes", "naming")
_OPENING = re.compile(r"[“\"]?((?:[A-Z][\w’'-]*[a-z]\.? ){0,3}[A-Z][\w’'-]*[a-z])(?=[ ,])")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_SOMEONES = re.compile(r"['’]s age\Z")
_CALLED = ("named", "identified")
_IS = frozenset(("he's", "he’s", "she's", "she’s"))
_COMPLEMENT = 8  # words of what is told of a person before the next comma or name
_VERB_GROUP = "VEUWBHMXR"
_LONGEST = 40
_NEAREST = 3  # words from "she" to her age
_NEAR = 8  # words back to the "age" of which a rule is


def names_no_one(t: Tagged, i: int, measure: str, hedge: Qualifier) -> bool:
    """Whether the measure of an age does not say whose it is, or the words before the age say it better."""
    if _POSSESSIVE.search(t.lower[i]) or (measure.startswith("Age of ") and _rule(t, i)):
        return True
    if "-" in t.words[i] and t.words[i][-1].isalpha() and measure:
        return measure == "Age" and is_the_one(t, i)  # "the 26-year-old"
    if i > 2 and "at" in (t.lower[i - 1], t.lower[i - 2]) and "age" not in t.lower[max(0, i - _NEAR) : i - 1]:
        return True  # "became a mother at 19", but "sets the age of marriage at 18"
    if _is_compared(t, i):
        return True
    if t.word(i - 1) == "between" and t.word(i - 2) in _ANYONE:
        return True  # "the rate for those between 15 and 24"
    words = measure.lower().split()
    if not words or (t.word(i - 1) == "of" and "of" in words[2:]):
        return True  # "the rescue of a boy of 12"
    if not set(words) - _AGE - _ADVANCED or words[-1] in _TRAILING or _SOMEONES.search(measure):
        return True
    return _is_bound(t, i, hedge)


def age_label(t: Tagged, i: int, measure: str, hedge: Qualifier) -> tuple[str, bool]:
    """The measure of the age at word ``i``, and whether another sentence tells whose it is."""
    if t.word(i - 1) == "at" and t.word(i - 2) in _RETIRING:
        return "Retirement age", False  # "would retire at 67"
    rule = _rule(t, i) if measure.startswith("Age of ") else ""
    if rule:
        return rule, False
    span = None if _POSSESSIVE.search(t.lower[i]) else _owner(t, i, hedge)  # "the 33-year-old's lawyer"
    if is_the_one(t, i):
        before = opens_before(t)
        return (f"Age of {before}", True) if before else ("Age", False)
    if span is None:
        return "Age limit" if _is_bound(t, i, hedge) and not _is_as_young(t, i) else "Age", False
    name, elsewhere = _name(t, span)
    permitted = _permitted(t, i) if name and hedge in _WHICH else ""
    if permitted:
        return f"Age {_WHICH[hedge]} which {name} may {permitted}", elsewhere
    return (f"Age of {name}", elsewhere) if name else ("Age", False)


def _permitted(t: Tagged, i: int) -> str:
    """The "vote" of "elders under age 80 are allowed to vote"; "" where nothing is allowed."""
    at = on_over(t, i + 1, "BRM")
    may = t.tags[i + 1 : i + 2] == "M" and t.word(i + 1) in ("may", "can")
    allowed = t.word(at) in _ALLOWED and t.tags[at + 1 : at + 2] == "t" and "X" not in t.tags[i:at]
    verb = at + 2 if allowed else at if may and t.word(at) in _PERMITTED else len(t.tags)
    return t.lower[verb] if t.tags[verb : verb + 1] in ("V", "L", *("N" if allowed else "")) else ""


def apposed_to(t: Tagged, i: int) -> str:
    """Whose an age beside a name or noun is: the "captain" of "the captain, a 52-year-old Dane, was held"."""
    led = "-" in t.words[i] and t.words[i][-1].isalpha() and t.lower[i - 1] in ("a", "an")
    named = _named_as(t, i) if led else ""
    if named:
        return named
    if not led or t.tags[i - 2 : i - 1] != "," or not _closes(t, i):
        return ""
    span = phrase_before(t, i - 2)
    if span is None or "Q" in t.tags[slice(*span)] or t.tags[span[1] - 1] not in PLAIN_NOUNS:
        return ""
    inner = t.tags[span[0]] == "D" or t.tags[span[0] - 1 : span[0]] == "D"
    at = span[0] - (t.tags[span[0]] != "D" and inner)  # where the article stands
    if inner and t.tags[at - 1 : at] == "o":
        outer = phrase_before(t, at - 1)
        if outer and takes_who(t.lower[outer[1] - 1]):  # "the captain of the Swan", "a profile of him"
            span = (outer[0], span[1])
            at = span[0]
    head = next((n for n in range(span[0], span[1]) if t.tags[n] == "o"), span[1]) - 1
    placed = t.tags[at - 1 : at] in tuple("inaf")
    if placed or is_plural(t.lower[head]):
        return ""  # "in the town, a 52-year-old man was", "two men, a 52-year-old and"
    words = without_possessive(doer_words(t, span))
    return words if len(words) <= _LONGEST else ""


def _closes(t: Tagged, i: int) -> bool:
    """Whether a comma or what tells more of the person ends "a 52-year-old Dane"."""
    at = i + 1
    while at < min(i + 5, len(t.tags)) and t.tags[at] in PLAIN_NOMINALS:
        at += 1
    word = t.words[i + 1] if at > i + 1 else ""
    if t.tags[i + 1 : i + 2] == "P" and not (is_people(word) or is_people(f"{word}s")):
        return False  # "the gunman, a 34-year-old Tom Birch, was", but "a 34-year-old Dane"
    if t.tags[at : at + 1] in ("a", "i", "o"):  # "a 31-year-old clerk at the mill, was"
        at = t.tags.find(",", at, at + _COMPLEMENT)
        return at > 0 and not any(tag in FINITE_VERBS for tag in t.tags[i + 1 : at])
    return at > i + 1 and t.tags[at : at + 1] in ("", *",.;)kfrw")


def _named_as(t: Tagged, i: int) -> str:
    """The name of "a 75-year-old woman named by her family as [Ada Dorn]"; "" where none follows so."""
    at = i + 1
    while t.tags[at : at + 1] in tuple(PLAIN_NOMINALS):
        at += 1
    if t.word(at) not in _CALLED:
        return ""
    low = next((n + 1 for n in range(at, at + _COMPLEMENT) if t.word(n) == "as"), at + 1)
    high = low
    while t.tags[high : high + 1] == "P":
        high += 1
    return t.slice(low, high) if high - low > 1 else ""


def stands_for_one(t: Tagged, i: int) -> bool:
    """Whether an age is of somebody whom another sentence names: "the 19-year-old", "She was 19"."""
    return is_the_one(t, i) or not _PERSONAL.isdisjoint(t.lower[max(0, i - _NEAREST) : i])


def is_the_one(t: Tagged, i: int) -> bool:
    """Whether an age stands for somebody told of before: "the 19-year-old"."""
    noun = (
        "-" in t.words[i] and t.words[i][-1].isalpha() and t.tags[i + 1 : i + 2] not in ("N", "J", "P", "S")
    )
    return noun and t.word(i - 1) == "the" and t.tags[i - 2 : i - 1] != ","


def _rule(t: Tagged, i: int) -> str:
    """The "Minimum age" of "the minimum age for buying a knife is 18"."""
    for at in range(i - 1, max(i - _NEAR, 0), -1):
        if t.lower[at] == "age" and t.lower[at - 1] in _RULES:
            return finish(t.slice(at - 1, at + 1))
    return ""


def _name(t: Tagged, span: Span) -> tuple[str, bool]:
    """The words of an age's owner, and whether another sentence tells it; "" where that is not clear."""
    low, high = span
    if high - low == 1 and t.lower[low] in _PERSONAL:
        return opens_before(t), True
    if t.tags[high - 1] not in "NPJSQ" or not _AGE.isdisjoint(t.lower[low:high]):
        return "", False
    words = words_of(t, span) if t.tags[low] == "Q" else without_possessive(doer_words(t, span))
    words = words if len(words) <= _LONGEST else _without_office(words)
    return (words if len(words) <= _LONGEST else ""), False


def _without_office(name: str) -> str:
    """The "Tom Moor Jr" of "Kelm Valley Transit Police Officer Tom Moor Jr"."""
    words = name.split()
    office = max((at for at, word in enumerate(words[:-2]) if takes_who(word.lower())), default=-1)
    bare = " ".join(words[office + 1 :])
    return bare if " " in bare and all(word[0].isupper() for word in words) else name


def _is_bound(t: Tagged, i: int, hedge: Qualifier) -> bool:
    """Whether an age is a bound on a group: "children as young as 5", "men over 50", "18 and older"."""
    return hedge in _BOUNDS or _is_as_young(t, i)


def _is_as_young(t: Tagged, i: int) -> bool:
    """Whether "as young as" stands before an age."""
    return t.word(i - 1) == "as" and t.word(i - 3) == "as"


def _bounded(t: Tagged, i: int) -> Span | None:
    """The group right before a bound of its age; None where none stands there."""
    at = i - 3 if _is_as_young(t, i) else i
    while at > 1 and (t.lower[at - 1] in _AGE or t.tags[at - 1] in "BkH(,R"):
        at -= 1
    if t.text[t.starts[i] :].lower().startswith(tuple(_SINCE)):
        return None
    if at > 0 and t.tags[at - 1] == "Q":
        return at - 1, at  # "1,801 nurses (ages 18+)"
    return phrase_before(t, at) if at > 0 and t.tags[at - 1] in PLAIN_NOUNS else None


def _owner(t: Tagged, i: int, hedge: Qualifier) -> Span | None:
    """The phrase or pronoun an age belongs to."""
    if t.lower[max(0, i - 3) : i - 1] == ["in", "age"]:
        return subject(t, verb_before(t, i - 3))  # "range in age from 9 to 88"
    at = _before_links(t, i)
    if at < 0:
        return _after(t, i)
    if _is_compared(t, i):
        return None
    if _is_bound(t, i, hedge):
        return _bearer_of_bound(t, i)
    if t.lower[at - 2 : at] == ["age", "of"] and t.tags[at] == "N":
        return at, at + 1  # "raised the age of consent from 14"
    if t.lower[at] in _ANYONE:
        return None
    if t.tags[at] == "N" and t.lower[at + 1] == "of" and at + 2 == i:
        return phrase_before(t, at + 1)  # "a boy of 12"
    if t.lower[at] in _YOUNGER and t.tags[at] == "P":
        return phrase_before(t, at + 1)
    if t.lower[at] == "dead":
        return _first_apposed(t, at - (t.tags[at - 1 : at] == ","))
    if t.lower[at + 1] == "between" and t.tags[at] in PLAIN_NOUNS:
        return phrase_before(t, at)
    if t.tags[at] == "S":  # "correct Ada Dorn's age to 23"
        return run_start(t, at, "P"), at + 1
    if t.tags[at] in "NPQK" and t.lower[at + 1 + (t.tags[at + 1] in ",(")] in _AGE:
        whom = at, at + 1  # "her two uncles, aged 51 and 58"
        return whom if t.tags[at] == "Q" else phrase_before(t, at + 1)
    return _of_clause(t, i, at)


def _before_links(t: Tagged, i: int) -> int:
    """The word before those that lead to an age: before ", aged 14 and", "at the ripe old age of"; or -1."""
    at = i - 1
    while at >= 0 and (
        t.tags[at] in ",("
        or t.lower[at] in _LINKS
        or _is_bare(t, at)
        or (t.tags[at] == "." and t.lower[at - 1] in _YOUNGER)
    ):
        at -= 1
    return at


def _is_compared(t: Tagged, i: int) -> bool:
    """Whether an age may be of either of two: "Moor is younger than Dorn (he's only 45)"."""
    opens = t.tags.rfind("(", max(0, i - _NEAREST), i)
    low = run_start(t, opens, "P") if opens > 0 and t.lower[opens + 1] in _IS else opens
    return 0 < low < opens and t.lower[low - 1] == "than"


def _bearer_of_bound(t: Tagged, i: int) -> Span | None:
    """Who is so old at least or at most: "He left before the age of 12", "Workers must be at least 21"."""
    group, verb = _bounded(t, i), verb_before(t, i)
    if group or verb < 0:
        return group
    doer = subject(t, verb)
    return doer if doer and (t.lower[doer[0]] in _PERSONAL or t.lower[doer[1] - 1] in _GROUPS) else None


def _of_clause(t: Tagged, i: int, at: int) -> Span | None:
    """The subject of the clause that comes to an age behind word ``at``, or a name that follows it."""
    owner = back_over(t, at, "JN#", -1)  # "his advanced age (85)", "her first title at 22"
    if owner >= 0 and t.lower[owner] in _PERSONAL and t.tags[owner] == "D":
        at = owner
        named = _named_after(t, i) if verb_before(t, at) < 0 else None
        if named:
            return named
    verb = at if t.tags[at] in "VEGLUWB" else verb_before(t, at + 1)
    found = _opening_name(t, verb) or subject(t, verb)
    if found and "k" in t.tags[found[1] : verb - 1]:
        return _told_of(t, verb)  # "told Moor that those it had seen were"
    return found


def _first_apposed(t: Tagged, end: int) -> Span | None:
    """The name of "Ada Moor, the isle's first mayor, dead at 87"."""
    last = phrase_before(t, end)
    comma = last[0] - 1 - (t.tags[last[0] - 1 : last[0]] == "D") if last else -1
    first = phrase_before(t, comma) if comma > 0 and t.tags[comma] == "," else None
    return first if first and t.words[first[0]][0].isupper() else last


def _opening_name(t: Tagged, verb: int) -> Span | None:
    """The name that opens "Ada Moor, a woman known as "The Heron," has died", whatever its aside holds."""
    comma = t.tags.find(",", 0, verb)
    closes = run_start(t, verb, _VERB_GROUP) - 1 if verb > 0 else -1
    aside = 0 < comma < closes and t.tags[comma + 1] == "D" and t.tags[closes] in ',"'
    name = phrase_before(t, comma) if aside and not any(tag in "kmc" for tag in t.tags[:comma]) else None
    return name if name and name[0] == 0 and t.tags[name[1] - 1] == "P" else None


def _told_of(t: Tagged, verb: int) -> Span | None:
    """The Ada Moor of "Ada Moor, who was in the news when she [was hurt]", if no name stands between."""
    pronoun = run_start(t, verb + 1, _VERB_GROUP) - 1
    who = t.tags.rfind("k", 0, max(0, pronoun))
    if who < 1 or t.lower[who] != "who" or t.lower[pronoun] not in _PERSONAL:
        return None
    high = who - (t.tags[who - 1] == ",")
    low = run_start(t, high, "P")
    return (low, high) if low < high and "PP" not in t.tags[who:pronoun] else None


def _is_bare(t: Tagged, at: int) -> bool:
    """Whether a word is a figure on its own: the 14 of "14, 16 and 20"."""
    return t.tags[at] == "Q" and t.words[at].isdigit()


def _after(t: Tagged, i: int) -> Span | None:
    """The "he" of "At 85, he is"."""
    at = i + 1 + (t.tags[i + 1 : i + 2] == ",")
    return (at, at + 1) if t.word(at) in _PERSONAL else None


def _named_after(t: Tagged, i: int) -> Span | None:
    """The name after a phrase that opens the sentence: "Despite his great age (91), Ada Dorn rows"."""
    comma = t.tags.find(",", i + 1, i + 3)
    span = phrase_after(t, comma + 1) if comma > 0 else None
    return span if span and "P" in t.tags[slice(*span)] else None


def opens_before(t: Tagged, alone: bool = False) -> str:
    """The person whose name opens the sentence before; ``alone``: not the Moor of "Moor's mother left"."""
    sentences = split(t.text)
    at = bisect_left(sentences, t.starts[0], key=attrgetter("start")) - 1
    if at < 0 or sentences[at].heading:
        return ""
    match = _OPENING.match(t.text, sentences[at].start, sentences[at].end)
    name = without_possessive(match[1]) if match else ""
    if match and alone and name != match[1]:
        return ""
    return name if name and may_be_person(t.text, name) else ""


@lru_cache(maxsize=256)
def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b([A-Z][a-z’'-]+\.?) {re.escape(name)}\b")


def may_be_person(text: str, name: str) -> bool:
    """Whether a name may be a person's: of two words or more, or the last of one that stands in the text."""
    words = name.split()
    if len(words) == 1 and not any(m[1].lower() not in LEXICON for m in _named(name).finditer(text)):
        return False
    last = words[-1].lower()
    if last in AGENTS or is_plural(last) or is_known(name) or words[0].lower() in ("the", "a", "an"):
        return False
    return all(word.lower() not in LEXICON and word.lower() not in _NAMING for word in words)
