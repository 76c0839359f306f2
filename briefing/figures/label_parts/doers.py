"""Who did what is told, in words for a label: "sold by Harlow Motors", "the mill", no "the Mill"."""

from briefing.figures.grammar.phrases import Span, head_end, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS
from briefing.figures.label_parts.labels import EMPTY, LONGEST_DOER, words_of
from briefing.figures.slots.gazetteer import is_known, is_people
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import LEXICON
from briefing.figures.words.wordlists import TRADED

_PARTIES = row("measures", "names", "parties")
_NO_NAMES = frozenset("KV")  # tags of pronouns and of verbs, as in "Whigs brought in Moor"
_NO_ONE = ("no", "neither")
_NEARBY = 3000  # how far a word is looked for in small letters, to know a noun from a name


def doer_words(t: Tagged, span: Span) -> str:
    """A phrase for use inside a label: a plain noun that opened its sentence in small letters."""
    words = words_of(t, span)
    small = words[:1].lower() + words[1:]
    inner = range(span[0] + 1, span[1])
    doing = (at for at in inner if t.lower[at].endswith("ing") and t.tags[at] not in NOUNS)
    own = range(span[0], next(doing, span[1]))  # "bakers working for Moor" are no name
    named = any(t.tags[at] == "P" or (t.tags[at] == "S" and t.words[at][0].isupper()) for at in own)
    opens = span[0] == 0 or t.tags[span[0] - 1] in '":–'
    if small == words or not opens or not words[1:2].islower() or (named and not _is_led_by_noun(t, span)):
        return words
    first = small.split()[0]
    if first in _PARTIES or is_people(words.split()[0]):
        return words  # "Germans", "Democrats"
    start = t.starts[span[0]]
    nearby = t.text[max(0, start - _NEARBY) : start + _NEARBY]
    if first in LEXICON or f" {first} " in nearby:
        return small
    return small if is_plural(first) and not (named or is_name_within(nearby, words.split()[0])) else words


def _is_led_by_noun(t: Tagged, span: Span) -> bool:
    """Whether plain words go before the name that opens a sentence: "Special counsel Ada Moor"."""
    plain = t.tags[span[0]] in "NJ" and t.words[span[0] + 1].islower()
    return plain and not is_known(t.words[span[0]])


def short_name(t: Tagged, doer: Span | None) -> str:
    """Who it is in words that a label has room for; "" for no one, a pronoun and words that name no one."""
    words = doer_words(t, doer) if doer and _NO_NAMES.isdisjoint(t.tags[slice(*doer)]) else ""
    words = words if len(words) <= LONGEST_DOER and words.lower() not in EMPTY else ""
    none = t.lower[doer[0] - 1] if doer and doer[0] else ""
    return f"{none} {words}" if words and none in _NO_ONE else words  # "won by no party"


def is_led(t: Tagged, phrase: Span) -> bool:
    """Whether an article stands before a phrase."""
    return t.tags[phrase[0] - 1 : phrase[0]] == "D"


def apposed_name(t: Tagged, noun: Span) -> Span | None:
    """The name that a noun after a comma says more of: the Tarn of "Tarn, a town"; else None."""
    comma = noun[0] - 2
    name = phrase_before(t, comma) if is_led(t, noun) and comma > 0 and t.tags[comma] == "," else None
    if name is None or t.tags[name[0] - 1 : name[0]] == ",":
        return None
    name = t.tags.rfind("c", *name) + 1 or name[0], comma  # "Tom Moss and Ada Moor, a baker"
    return name if all(word[0].isupper() for word in t.words[slice(*name)]) else None


def is_name_within(text: str, word: str) -> bool:
    """Whether a text has a word with its capital within a sentence: "the Republicans"."""
    at = text.find(f" {word}")
    while at > 0:
        if text[at - 1].islower() or text[at - 1] == ",":
            return True
        at = text.find(f" {word}", at + 1)
    return False


def by_agent(t: Tagged, verb: int) -> str:
    """The " by Cameron Collins" of a deed of trade, when a short name stands for who did it."""
    doer = subject(t, verb)
    return f" by {doer_words(t, doer)}" if doer and is_agent(t, doer, verb) else ""


def is_agent(t: Tagged, doer: Span, verb: int) -> bool:
    """Whether "sold by Harlow Motors" reads well: a trader's verb, and a short name that does it."""
    if participle(t.lower[verb]) not in TRADED or not near_or_named(t, doer, verb):
        return False
    words = doer_words(t, doer)
    return is_named(t, doer, words) and len(words) <= LONGEST_DOER


def is_named(t: Tagged, doer: Span, words: str) -> bool:
    """Whether a doer in words for a label has a name, also after a noun: "special counsel Ada Moor"."""
    if words[:1].isupper():
        return True
    ends = doer[0] == 0 and doer[1] > 1 and t.words[doer[1] - 1][0].isupper()
    return ends and head_end(t, doer) == doer[1]


def opens_with_aside(t: Tagged, doer: Span, verb: int) -> bool:
    """Whether only an aside parts a doer from its verb: "Mining, the trade in tin, zinc and iron, shed"."""
    return doer[0] == 0 and t.tags[doer[1] : doer[1] + 2] == ",D" and t.tags[verb - 1] == ","


def near_or_named(t: Tagged, doer: Span, verb: int) -> bool:
    """Whether a subject found is surely the doer: a name, or right before its verb (no pronoun between)."""
    near = verb - doer[1] <= 5 or opens_with_aside(t, doer, verb)
    return "P" in t.tags[slice(*doer)] or (near and "K" not in t.tags[doer[1] : verb])
