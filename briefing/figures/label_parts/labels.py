"""Phrases of a text as labels: what is dropped at their ends, and when they say nothing."""

import re
from functools import lru_cache

from briefing.figures.grammar.phrases import Span, phrase_after, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, STRETCH, TIMES
from briefing.figures.grammar.walking import on_over
from briefing.figures.lexicon import load
from briefing.figures.quantities.named_numbers import is_on_ballot
from briefing.figures.quantities.units import of_word
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.number_words import SCALE, spelled
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import LEXICON
from briefing.figures.words.wordlists import QUANTIFYING

EMPTY = row("measures", "heads", "empty")
_DROPPED = row("measures", "modifiers", "dropped")
_OUTDOING = row("measures", "modifiers", "outdoing")
_NEW = row("measures", "modifiers", "new")
_INTENDED = row("measures", "heads", "intended")
_NUMBER = re.compile(
    rf"\A(?:\S*\d\S*\s*(?:(?:{SCALE}|m|bn)\b\s*)?|{spelled(1, 10)}\b\s*)"
    r"(?:of (?:the|its|his|her|their|our|those|these) )?",  # "one of the brothers"
    re.I,
)
_POSSESSIVE = re.compile(r"['’]s?\Z")
_INITIALS = re.compile(r" \([A-Z]{2,6}\) ")  # "the Centre Party (SMC) of Ada Moor"
_MONTHS = frozenset(load("periods")["months"]) - {"may"}  # the 5th of May, Mrs May
_SPACE = re.compile(r"\s+")
_TRAIL = re.compile(r"(?:[\s,;:\"”“'’(–-]|(?<!\.\w)\.)+\Z")
_DANGLING = row("measures", "stranded", "dangling")
_STRANDED = {
    word: frozenset(f"{verbs} {load('measures')['led_to'].get(word, '')}".split())
    for word, verbs in load("measures")["stranded"]["after"].items()
}
_IN_RETURN = re.compile(r" in (?:exchange|return|response)\Z")
_CUT_SHORT = re.compile(
    r"\s(?:in|on|at|for|over|during|within|of) (?:its|his|her|their|the) (?:first|last|next|past|final)\Z"
    r"|\s(?:at|by) the (?:end|start|beginning|close)\Z"
    r"|\s(?:for|with|to) (?:two|three|four|five|six|seven|eight|nine|ten)\Z"
)
_QUOTES = re.compile('["“”]')
# "a record of", "a kind of", "$9 worth of"
_LEFT_OUT = QUANTIFYING - {"average", "pace"} | row("measures", "heads", "kinds") | {"worth"}
_NUMBERED = row("lookalikes", "indices") | row("measures", "heads", "lines")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}|[0-9]{5,}|[0-9]{1,2}")
_SAY_NOTHING = frozenset("RxDKBHMXmcsT")
_NAMING = frozenset("NPASGE")
LONGEST = 72
_ACRONYM = 6  # letters of the longest name written in capitals: UNICEF
LONGEST_DOER = 30


def words_of(t: Tagged, span: Span | None) -> str:
    """A phrase as a label: no article, praise or date at its head, no "the country's"."""
    if span is None:
        return ""
    low, high = span
    tags = t.tags
    if high - low == 1 and tags[low] == "Q":
        thing = _NUMBER.sub("", t.words[low])
        unit = of_word(thing.lower()) and not t.lower[low].startswith(("one ", "1 "))
        return "" if "/" in thing or unit else thing
    if tags[low:high] == "QcQ":  # "seven mills and two barns"
        return f"{words_of(t, (low, low + 1))} {t.words[low + 1]} {words_of(t, (low + 2, high))}"
    while low < high and _is_dropped(t, low, span):
        low += 1
    if _NAMING.isdisjoint(tags[low:high]) or (low > span[0] and tags[low] in "ina"):
        return ""  # "the total in Tarn"
    low += low > span[0] and tags[low] == "o" and t.lower[low - 1] in _DROPPED  # "a total of 81 firms"
    if low > span[0] and tags[low] in "ibfn" and t.lower[low - 1] in _DROPPED:
        return ""  # "the 4% forecast in a poll"
    if high - low > 2 and tags[low + 1] == "o" and t.lower[low] in _LEFT_OUT:
        inner = phrase_after(t, low + 2, high)
        if inner:
            return words_of(t, (inner[0], high))
    high -= 3 if tags[high - 3 : high] == "(T)" else 0  # "Unemployment (May): 4.1%"
    high = before_time(t, low, high)
    while high > low + 1 and _dangles(t, high - 1):
        high -= 1
    if tags[low] == "Q" and ("-" not in t.words[low] or t.words[low][-1].isdigit()):
        thing = _NUMBER.sub("", t.words[low])
        if of_word(thing.lower()) and tags[low + 1] == "o":
            return words_of(t, (low + 2, high))  # "2 feet of rain"
        return thing + t.text[t.ends[low] : t.ends[high - 1]]
    return t.slice(low, high)


def _is_dropped(t: Tagged, at: int, span: Span) -> bool:
    """Whether a word at the head of a phrase says nothing in a label: "the", "record", "forecast for"."""
    tag, more = t.tags[at], at + 1 < span[1]
    if tag == "G" and t.tags[at - 1 : at] == "," and t.lower[at] in _OUTDOING:
        return more  # "wages rose 6%, outpacing inflation of"
    if tag in "DR#T" or (tag == "J" and t.lower[at].isdigit()):
        return True  # also "its 2026 growth forecast"
    if t.lower[at] in _DROPPED and more:
        return not _is_of_name(t, at)
    if tag == "r":
        return at > span[0] and t.lower[at - 1] in _DROPPED  # "forecast for growth"
    if tag == "S" and without_possessive(t.lower[at]) in _MONTHS:
        return more  # "November's exports": their period
    return tag == "S" and t.words[at][0].islower() and t.tags[at - 1 : at] == "D" and more


def _dangles(t: Tagged, at: int) -> bool:
    """Whether a word at the end of a phrase needs what the label leaves out."""
    tag, word = t.tags[at], t.lower[at]
    doing = t.tags[at - 1] == "N" and t.lower[at - 1].endswith("ing")
    compound = tag == "T" and doing and "-" not in word  # "working week", but "training mid-year"
    if _is_numbered(t, at) or compound:
        return False
    if tag in "otfbinarshwgxcDR,T#" or word in _INTENDED:
        return True
    if tag == "J":
        return word in ("last", "next", "past")
    return tag == "S" and t.tags[at - 1] in "otfbinarshwgx"  # "the threshold in Tuesday's"


def _is_of_name(t: Tagged, at: int) -> bool:
    """Whether a word of praise opens a name: "the 9 lb Massive Harbour Lamp"."""
    capital = t.words[at][0].isupper() and t.tags[at + 1 : at + 2] == "P"
    return capital and at > 0 and t.words[at - 1].islower() and t.words[at].lower() not in _NEW


def _is_numbered(t: Tagged, at: int) -> bool:
    """Whether a number ends a name: "Measure 26", "the S&P 500", "the Russell 2000"; no year does."""
    if t.tags[at] != "#" or at == 0:
        return False
    named = t.lower[at - 1] in _NUMBERED or (t.tags[at - 1] == "P" and not _YEAR.fullmatch(t.words[at]))
    return named or is_on_ballot(t.words[at - 1])


def before_time(t: Tagged, low: int, high: int) -> int:
    """Where a closing phrase of time begins: "exports in November" ends before "in"."""
    for index in range(low + 1, high - 1):
        if t.tags[index] in "inrasfoxb":
            at = on_over(t, index + 1, "DJ", high)
            timed = at < high and (t.tags[at] in TIMES or (t.tags[at] == "Q" and STRETCH.search(t.words[at])))
            if timed and not any(tag in NOUNS for tag in t.tags[at:high]):
                return index
    return high


def possessive(name: str) -> str:
    """A name as an owner: Moor’s, the Rangers’."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def without_possessive(name: str) -> str:
    """The owner in words that end in his "’s"."""
    return _POSSESSIVE.sub("", name)


def uncapitalised(words: str) -> str:
    """A label after other words: the "pay" of "Pay", but "VAT" as it is."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def head_of_subject(t: Tagged, i: int) -> str:
    """The subject of the clause of the figure at word ``i``, in its last resort: a short one, no pronoun."""
    verb = verb_before(t, i)
    span = subject(t, verb)
    if span is None or "K" in t.tags[slice(*span)]:
        return ""
    words = words_of(t, span)
    return finish(words) if len(words) <= LONGEST_DOER else ""


def plain(t: Tagged, span: Span | None) -> str:
    """A topic that says no more than "the figure", for want of a better one."""
    return t.words[span[1] - 1].capitalize() if span and t.tags[span[1] - 1] == "N" else ""


def _is_bare(words: str) -> bool:
    """Whether a label holds nothing but adverbs, prepositions, times and other small words."""
    small = words.lower().split()
    if small[:1] == ["how"] and len(small) > 2:
        return False  # "how much later"
    return all(
        word in EMPTY
        or (word.endswith("ly") and not is_known(words))  # but Italy
        or LEXICON.get(word, "N") in _SAY_NOTHING
        for word in small
    )


def _without_dangling(words: str) -> str:
    """Words without the small ones at their end that lead to nothing: not the "for" of "people cared for"."""
    before, _, last = words.rpartition(" ")
    while before and last in _DANGLING:
        leading = before.rpartition(" ")[2].lower()
        led = _STRANDED.get(last, ())
        told = leading.endswith(("ing", "s")) or is_past(leading)  # no "more likely to vote [for her]"
        if leading in led or (told and participle(leading) in led):  # "calls crews are asking for"
            break
        words = _IN_RETURN.sub("", before)
        before, _, last = words.rpartition(" ")
    return _IN_RETURN.sub("", words)


@lru_cache(maxsize=4096)
def finish(words: str) -> str:
    """One line, no trailing marks, first letter large, not longer than a column bears."""
    words = _CUT_SHORT.sub("", _TRAIL.sub("", _SPACE.sub(" ", words)))
    if " (" in words:
        words = _INITIALS.sub(" ", words)
    words = _without_dangling(words).strip("\"“”'’ ,;:–—-(|")
    if words.count('"') % 2 or words.count("“") != words.count("”"):
        words = _QUOTES.sub("", words)  # a quotation that goes on
    if words.count(" '") > words.count("' "):
        words = words.replace(" '", " ")
    if words.lower().replace("’", "'") in EMPTY or _is_bare(words):
        return ""
    if words.isupper() and words.isalpha() and len(words) > _ACRONYM:
        words = words.lower()  # a word of a heading in capitals
    if len(words) > LONGEST:
        words = _without_dangling(words[:LONGEST].rpartition(" ")[0]) or words[:LONGEST]
    return words[:1].upper() + words[1:] if words[1:2].islower() or words[1:2] in (" ", "-") else words
