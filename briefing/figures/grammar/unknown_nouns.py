"""Noun or verb: what a word that no table lists is among its neighbours."""

from briefing.figures.grammar.neighbours import FINITE, NAMED, OBJECTS, PERCENTS, Word, counts_things
from briefing.figures.grammar.set_words import is_of_that
from briefing.figures.lexicon import load
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import PAST
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import LEXICON
from briefing.figures.words.wordlists import COPULAR

_COMPELLING = row("tags", "compelling")
_TITLES = row("tags", "title")
_IN_TRUTH = row("tags", "in_truth")
_AT_TIMES = row("tags", "at_times")
LINKS = frozenset("xnirtob")
_AFTER_VERB = OBJECTS | LINKS | {"a", "w"}
_LIMITING = row("tags", "limiting")
_LEAVING = ("out", "off", "away")
_WHO = ("which", "who")
_THEM = ("them", "us", "whom")
_SELVES = ("themselves", "itself", "himself", "herself")
_NOW = row("tags", "present")
_SHAPES = load("measures")["dimensions"]["shapes"]
_SHAPED = frozenset(word for words in _SHAPES.values() for word in words.split())
_SHE = ("it", "It", "he", "He", "she", "She")
_DOING = {"r": row("tags", "doing_for"), "o": row("tags", "doing_of")}
_MANY = ("they", "we", "you", "i")
# the tags beside a word of which a rule asks; beside others it is a noun without a question
_LEADS_IN = frozenset("xaTBHi")
_BEFORE_DEED, _AFTER_DEED = frozenset("kRQtMK"), frozenset("DSKQxud")


def of_noun(w: Word) -> str:
    """The tag of what may be a noun."""
    found = _in_set_phrase(w) if w.before in _LEADS_IN or w.after == "t" else ""
    if not found and (w.before in _BEFORE_DEED or w.after in _AFTER_DEED):
        found = _of_deed(w)
    if not found and w.text in _DOING.get(w.after, ()) and _does_alone(w):
        return "V"
    return found or "N"


def _does_alone(w: Word) -> bool:
    """Whether one thing before a word in -s and an amount after it leave no other verb: "braces for 40C"."""
    named = w.before == "P" or w.at == 1  # no "Athens" of several
    one = named or (w.before == "N" and not is_plural(w.words[w.at - 1].lower()))
    low = w.back_over(w.at - 1, "NPJDS")
    opens = low < 0 or w.tags[low] in ",;:–cmsTY"
    ends = next((tag for tag in w.tags[w.at + 3 :] if tag in "BHM,;.–"), ".")
    led = w.tag_at(2) == "Q" and w.tag_at(3) not in ("U", "W")  # but "boat calls for 40 men rose"
    return one and opens and led and ends in ",;.–"


def _in_set_phrase(w: Word) -> str:
    """The tag that set words around it give, and in place theirs: "at present"; "" where none do."""
    word, before, after, words = w.text, w.before, w.after, w.words
    taxed = word == "tax" and before == "x" and words[w.at - 1] in ("before", "after") and w.tag_at(-2) == "N"
    if taxed and after not in ("N", "A", "P", "J"):
        w.tags[w.at - 1] = "J"  # "profit before tax"
    if before == "a" and word in _AT_TIMES and after not in ("o", *NAMED):
        w.tags[w.at - 1] = "R"
        return "R"  # "at present 88 wait"
    if word == "round" and before == "T":
        return "R"  # "all year round"
    if before in ("B", "H") and word in PAST:
        return "E"  # "were shot", "had cast ballots"
    if word == "due" and after == "t" and (before == "B" or w.tag_at(2) in FINITE):
        return "J"  # "is due to rise"
    if before == "i" and word in _IN_TRUTH and after not in ("o", *NAMED):
        w.tags[w.at - 1] = "R"
        return "R"  # "was in fact set to lose"
    return ""


def _of_deed(w: Word) -> str:
    """The tag of a word that does or may do something by what stands beside it; "" of any other."""
    word, before, after, words = w.text, w.before, w.after, w.words
    if before == "Q" and word in COPULAR and " " in words[w.at - 1]:
        return "V"  # "eleven years sounds a lot", "thirty percent looks low"
    if (before in ("k", "R") and _is_of_who(w)) or (before == "Q" and _does(w)):
        return "V"  # "the fire, which now spans 40 acres", "90 singers rehearse on"
    if after in ("D", "S", "K") and before in ("N", "P", ",") and _is_done_by_many(w):
        return "V"  # "half of all households rent their homes"
    if before in ("t", "M") and word == "pick" and after == "u":
        return "W"  # "expected to pick up slowly"
    if before == "t" and _is_to_be_done(w):
        return "V"
    if after == "Q" and follows_article(w):
        return "J"  # "a staggering 18 trillion"
    if before == "M" and word[0].islower():
        return "V"
    if after == "K" and before in ("K", "Q") and words[w.at + 1] in _SELVES:
        return "V"  # "they describe themselves as"
    if w.tags[w.at - 1] == "R" and _now_does(w):
        return "V"  # "half of all Danes now support the toll"
    if before == "R" and after in ("a", "r") and words[w.at - 2] in _SHE and word.endswith("s"):
        return "V"  # "it now trades at"
    if before == "K" and after == "x" and words[w.at - 1].lower() in _MANY and not is_plural(word):
        return "V"  # "they talk about $9"
    if before in ("t", "K") and after in ("D", "Q", "R", "K"):
        subject = before == "K" and words[w.at - 1].lower() not in _THEM
        children = not subject and is_plural(word.lower())  # "to children 5 to 11", "half of them children"
        return "N" if children else "V"  # "to avoid the", "they avoid over $5m"
    if word == "shot" and before in ("N", "P") and after == "Q" and counts_things(w.words[w.at + 1]):
        return "V"  # "guards shot two men"
    compelled = after == "Q" and w.tag_at(2) in ("t", "f") and word in _COMPELLING
    if compelled and is_plural(words[w.at - 1].lower()):
        return "V"  # "wildfires force thousands to flee"
    if before in ("N", "P") and after == "Q":
        return "V" if _is_deed(w) else "N"  # "the plug delivers 150 kilowatts"
    leaves = before == "N" and after == "x" and w.words[w.at + 1] in _LEAVING
    if leaves and is_plural(w.words[w.at - 1].lower()) != is_plural(word):
        return "V"  # "bakers walk out", "the cap works out at"
    return "V" if word == "shot" and after in ("u", "d") else ""  # "sales shot up 30%"


def _is_to_be_done(w: Word) -> bool:
    """Whether what follows makes a verb of a word after "to": "to state that it must", "to hunt down one"."""
    word, after = w.text, w.after
    if word in ("count", "bank") and after == "n":
        return True  # "to count on at least $2"
    if (word == "state" and after == "k") or (word in _LIMITING and after in NAMED) or after == "a":
        return True  # also "to limit breaks to 20 minutes", "to trade at"
    if after in ("d", "u"):
        return w.tag_at(2) in OBJECTS
    if after == "x":
        return w.words[w.at + 1] in _LEAVING and w.tag_at(2) == "Q"  # "to wipe out $9 million"
    return after == "P" and word[0].islower() and word not in _TITLES  # "to impeach Alder"


def _is_of_who(w: Word) -> bool:
    """Whether a word in small letters after "which" is its verb: an object, a phrase or a mark follows."""
    if w.at < 2:
        return False
    who = w.at - 1 - (w.tags[w.at - 1] == "R")
    if w.words[who] == "that" and who == w.at - 1:
        return is_of_that(w)
    if w.words[who] not in _WHO or w.tags[who - 1] in "oirnawfbxt":  # "in which"
        return False
    return w.text[0].islower() and w.after in _AFTER_VERB


def _now_does(w: Word) -> bool:
    """Whether a noun after a subject and an adverb of time is a verb that has an object."""
    if w.words[w.at - 1] not in _NOW or w.tag_at(-2) not in ("N", "P", "Q"):
        return False
    if is_plural(w.text) and not is_plural(w.words[w.at - 2].lower()):  # "Alder now promises about 7%"
        return w.text[0].islower() and (w.after == "Q" or (w.after == "x" and w.tag_at(2) == "Q"))
    after = w.after in OBJECTS or w.after in ("J", "N")
    doer = w.words[w.at - 2]
    several = counts_things(doer) if w.tag_at(-2) == "Q" else is_plural(doer.lower())
    return after and several and w.text[0].islower() and not is_plural(w.text)


def _is_done_by_many(w: Word) -> bool:
    """Whether a noun in small letters right after a plural or ", or 58%,", before an object, is a verb."""
    several = w.tag_at(-2) == "Q" if w.before == "," else is_plural(w.words[w.at - 1].lower())
    return several and w.text[0].islower() and not is_plural(w.text)


def follows_article(w: Word) -> bool:
    """Whether only "a" stands before, as before "a staggering 18 trillion"; not "a ship 300 metres long"."""
    shaped = w.tag_at(2) == "J" and w.words[w.at + 2] in _SHAPED
    return w.at > 0 and w.words[w.at - 1].lower() in ("a", "an") and not shaped


def _does(w: Word) -> bool:
    """Whether an unknown word is what those counted before it do: no noun follows a counted plural."""
    word = w.text
    things = w.after == "N" and is_plural(w.words[w.at + 1].lower())  # "12 partners share profits"
    return (
        w.after != ""
        and (things or w.after in "inaxfwtDSR" or w.words[w.at + 1] == "near")
        and word.isalpha()
        and word.islower()
        and not is_plural(word)
        and word not in LEXICON
        and word != "straight"
        and (counts_things(w.words[w.at - 1]) or (w.after == "D" and w.words[w.at - 1].endswith(PERCENTS)))
    )


def _is_deed(w: Word) -> bool:
    """Whether an unknown word in -s before a quantity with a unit is the first verb of its clause."""
    word, quantity = w.text, w.words[w.at + 1]
    if not is_plural(word) or word in LEXICON or is_plural(w.words[w.at - 1].lower()):
        return False
    if " " not in quantity or not quantity[-1].isalpha() or quantity.endswith(PERCENTS):
        return False
    for tag in reversed(w.tags[: w.at]):
        if tag in ",;:–.mQ":
            return True
        if tag in "VYLUWBHMEG":
            return False
    return True
