"""First word or name, noun or adjective: what a word alone cannot say and its neighbours do."""

import re

from briefing.figures.grammar.neighbours import FINITE, NAMED, OBJECTS, PERCENTS, Word, counts_things, is_this
from briefing.figures.grammar.set_words import SET_WORDS, is_of_that, of_set_word
from briefing.figures.grammar.tags import ENDING, STRETCH
from briefing.figures.grammar.verbs import of_verb
from briefing.figures.lexicon import load
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import PAST, is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import LEXICON, class_of

_OPEN = frozenset("VYLUWPJGNxdRME")  # what the words around may turn into something else
_CONDITIONS = row("tags", "condition")
_TITLES = row("tags", "title")
_FIRST_NAMES = frozenset(map(str.capitalize, row("tags", "first_name")))
_ACTIVITIES = row("tags", "activity")
_PLANNED = row("tags", "planned")
_HAPPENING = row("tags", "happening")
_ACTING = row("tags", "acting")
_COMPOUNDING = row("tags", "compounding")
_WHEREABOUTS = row("tags", "whereabouts")
_UNDERSTANDING = row("tags", "understanding")
_IN_TRUTH = row("tags", "in_truth")
_AT_TIMES = row("tags", "at_times")
_COMING_AFTER = row("tags", "coming_after")
_OFTEN_ANOTHER = (
    _ACTIVITIES | _HAPPENING | _COMPOUNDING | _WHEREABOUTS | _FIRST_NAMES | _COMING_AFTER | ENDING | SET_WORDS
) | {"near", "accounting", "fall", "back", "set"}
_OPENERS = frozenset(("", *"DJSEAoinrwfbcm,Qxg"))
_LINKS = frozenset("xnirtob")
_AFTER_VERB = OBJECTS | _LINKS | {"a", "w"}
_LIMITING = row("tags", "limiting")
_MEANS = row("tags", "mean")
_AFTER_MEAN = frozenset((*"irBHMUWL", ""))
_NOUNS_TOO = row("tags", "nouns_too")
_LEAVING = ("out", "off", "away")
_ASIDE = re.compile("–[^–,]*–|(?:,[DJ]*[NP]+)+,?c[DJ]*[NP]+")
_SUBJECT = 20  # words of such a subject, its asides among them
_SHORT = 8  # words in which the verb of such a subject stands
_WHO = ("which", "who")
_THEM = ("them", "us", "whom")
_SELVES = ("themselves", "itself", "himself", "herself")
_NOW = row("tags", "present")
_SHAPES = load("measures")["dimensions"]["shapes"]
_SHAPED = frozenset(word for words in _SHAPES.values() for word in words.split())
_DOING = ("do", "does", "did")
_MANY = ("they", "we", "you", "i")


def disambiguate(words: list[str], tags: list[str], title: bool) -> None:
    """Settle the tags of a sentence's words, in place and from left to right."""
    last, w = len(tags) - 1, Word(words, tags, title)
    for index, current in enumerate(tags):
        if current == "#" and 0 < index < last and _is_year_of(words, tags, index):
            tags[index] = "J"  # "its 2026 growth forecast"
        if current not in _OPEN:
            continue
        before = tags[index - 1] if index else ""
        if current == "P" and before not in ("", ":") and not title:
            continue  # a capital within a sentence makes a name
        if before == "R" and index > 1:
            yearly = tags[index - 2] == "Q" and "-o" in words[index - 1]  # "a 2% year-on-year gain"
            before = tags[index - 2] if tags[index - 2] in "DJto" or yearly else before
        elif before == "X" and index > 1 and tags[index - 2] == "M":
            before = "M"  # "did not harm", as "did harm"
        w.at, w.text, w.tag, w.before = index, words[index], current, before
        w.after = tags[index + 1] if index < last else ""
        tags[index] = _settle(w)


def _settle(w: Word) -> str:
    """The tag of a word beside its neighbours."""
    current, word = w.tag, w.text
    if current in "VGP" and word.endswith("ing") and _is_activity(w):
        return "N"
    other = _of_often_another(w) if word in _OFTEN_ANOTHER else ""
    return other or _BY_TAG.get(current, _of_other)(w)


def _of_often_another(w: Word) -> str:
    """The tag of a word that the tables list as one thing here and another there; "" where it is as usual."""
    current, word, before = w.tag, w.text, w.before
    if word in SET_WORDS:
        return of_set_word(w)
    if word in _FIRST_NAMES and before in ("", *':"–') and _is_named_so(w):
        return "P"
    if word == "fall" and _is_season(w):
        return "T"  # "rents rose 5% last fall"
    if current in "VYLN" and before == "D" and w.after == "x" and _comes_after_this(w):
        return "V"  # "all this follows after rents rose"
    if word == "back" and w.after in ("D", "S", "P") and _backs(w):
        return "V"  # "35% of miners back the pact"
    if word == "set" and before == "Q" and w.words[w.at + 1 : w.at + 2] == ["aside"]:
        return "E"  # "of $30m set aside for the pier"
    if word in ENDING and _ends_stretch(w):
        return "T"  # "revenue for the year ended March 31 came to"
    if word == "near" and before != "M" and w.after in ("D", "P", "N", "K", "S"):
        return "x"  # "two women near the hotel"
    if word == "accounting" and w.after != "r":
        return "N"  # "false accounting", but "accounting for a third"
    if current == "V" and before == "N" and word in _ACTIVITIES and (w.after in ",.;)" or w.after in FINITE):
        return "N"  # "fresh relief spending, which", "defence spending rose"
    if current in "VG" and before in ("N", "P") and word in _ACTIVITIES and _is_planned(w):
        return "N"
    if current == "G" and before in NAMED and word in _HAPPENING and w.after not in OBJECTS:
        return "N"  # "in the harbour bombing"
    if before == "P" and word in _COMPOUNDING and w.tag_at(-2) in ("D", "S") and w.after in NAMED:
        return "J"  # "the Leeds based chain"
    far = before == "Q" and w.tag_at(-2) == "r"  # "runs for 12 miles underground"
    if current in "NJ" and (before in ("E", "G", "V") or far) and word in _WHEREABOUTS:
        return current if w.after in NAMED else "R"  # "trapped underground", but "dug an underground line"
    return ""


def _is_planned(w: Word) -> bool:
    """Whether a noun is told by what follows it: "omnibus spending bill", "the Moor Hall building itself"."""
    following = "".join(w.words[w.at + 1 : w.at + 2])
    planned = w.before == "N" and w.after == "N" and following in _PLANNED
    return (planned and not is_plural(w.words[w.at - 1])) or (w.before == "P" and following == "itself")


def _is_named_so(w: Word) -> bool:
    """Whether a word that opens a sentence is a first name: "Will Moor, 23,", but not "Will Moor win"."""
    at = w.at + 1
    while w.tag_at(at - w.at) == "P":
        at += 1
    after = w.tag_at(at - w.at)
    done = after in ("V", "Y", "E", "U", "W") and is_past(w.words[at].lower())
    return at > w.at + 1 and not w.title and (after in (",", "(", "B", "H", "M") or done)


def _comes_after_this(w: Word) -> bool:
    """Whether a word in -s cannot be what "this" or "that" is of: "this comes after"."""
    return is_this(w.words[w.at - 1]) and w.text in _COMING_AFTER


def _backs(w: Word) -> bool:
    """Whether "back" is what many do: "35% of miners back the pact", not "gave miners back the pit"."""
    low = w.back_over(w.at - 1, "NPJDSA")
    governed = low >= 0 and (w.tags[low] in "VEGUWL" or w.tags[low] in "Rxud")
    return w.before == "N" and is_plural(w.words[w.at - 1].lower()) and not governed


def _is_season(w: Word) -> bool:
    """Whether "fall" is the autumn: "last fall", but not "the last fall", "this fall in rents"."""
    before = w.words[w.at - 1].lower() if w.at else ""
    if before in ("last", "next"):
        return w.tag_at(-2) not in ("D", "S")
    return before == "this" and w.after in (".", ",", ";", "")


def _of_name(w: Word) -> str:
    """The tag of a word whose capital may be that of a first word or of a title."""
    word = w.text
    lower = word.lower()
    named = w.after in ("P", "S") and not w.title
    guess = class_of(lower) if not named and word[1:] == lower[1:] else "P"
    return guess if guess in "NJGRS" and not (guess == "R" and lower not in LEXICON) else "P"


def _of_noun(w: Word) -> str:
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
    if word in _UNDERSTANDING and before == "P" and after == "P":
        return "Y"  # "the Mercury understands Ada Moor won"
    if word == "due" and after == "t" and (before == "B" or w.tag_at(2) in FINITE):
        return "J"  # "is due to rise"
    if before == "i" and word in _IN_TRUTH and after not in ("o", *NAMED):
        w.tags[w.at - 1] = "R"
        return "R"  # "was in fact set to lose"
    if (before in ("k", "R") and _is_of_who(w)) or (before == "Q" and _does(w)):
        return "V"  # "the fire, which now spans 40 acres", "90 singers rehearse on"
    if after in ("D", "S", "K") and before in ("N", "P", ",") and _is_done_by_many(w):
        return "V"  # "half of all households rent their homes"
    if before == "t":
        if word == "state" and after == "k":
            return "V"  # "to state that it must"
        if word in _LIMITING and after in NAMED:
            return "V"  # "to limit breaks to 20 minutes"
        if after == "a":
            return "V"  # "to trade at"
        if after in ("d", "u"):
            return "V" if w.tag_at(2) in OBJECTS else "N"  # "to hunt down one of them"
        if after == "x" and w.words[w.at + 1] in _LEAVING and w.tag_at(2) == "Q":
            return "V"  # "to wipe out $9 million"
        if after == "P" and word[0].islower() and word not in _TITLES:
            return "V"  # "to impeach Alder"
    if after == "Q" and _follows_article(w):
        return "J"  # "a staggering 18 trillion"
    if before == "M" and word[0].islower():
        return "V"
    if after == "K" and before == "K" and words[w.at + 1] in _SELVES:
        return "V"  # "they describe themselves as"
    if w.tags[w.at - 1] == "R" and _now_does(w):
        return "V"  # "half of all Danes now support the toll"
    if before == "K" and after == "x" and words[w.at - 1].lower() in _MANY and not is_plural(word):
        return "V"  # "they talk about $9"
    if before in ("t", "K") and after in ("D", "Q", "R", "K"):
        subject = before == "K" and words[w.at - 1].lower() not in _THEM
        children = not subject and is_plural(word.lower())  # "to children 5 to 11", "half of them children"
        return "N" if children else "V"  # "to avoid the", "they avoid over $5m"
    if word == "shot" and before in ("N", "P") and after == "Q" and counts_things(w.words[w.at + 1]):
        return "V"  # "guards shot two men"
    if before in ("N", "P") and after == "Q":
        return "V" if _is_deed(w) else "N"  # "the plug delivers 150 kilowatts"
    leaves = before == "N" and after == "x" and w.words[w.at + 1] in _LEAVING
    if leaves and is_plural(w.words[w.at - 1].lower()) != is_plural(word):
        return "V"  # "bakers walk out", "the cap works out at"
    if word == "shot" and after in ("u", "d"):
        return "V"  # "sales shot up 30%"
    return "N"


def _of_adjective(w: Word) -> str:
    word, before, after = w.text, w.before, w.after
    if before in ("D", "J") and after == "o":
        return "N"  # "a record of"
    if word == "likely" and before == "M":
        return "R"  # "would likely be"
    if word in _NOUNS_TOO and before == "Q" and after == "i" and w.words[w.at - 1][-1] not in "s%t":
        return "N"  # "the two bedroom flat in Tarn"
    if word in _NOUNS_TOO and (_does_itself(w) or after in ("", *".,;)")) and before in ("D", "Q"):
        return "N"  # "the public feels the toll", "a two-bedroom flat costs $9", "98% of the public,"
    if word in _NOUNS_TOO and before == "N" and "-" in w.words[w.at - 1] and w.after not in (*NAMED, "G"):
        return "N"  # "in the active-duty military, and"
    if word == "total" and (before in ("N", "P") or (before == "D" and after in ("a", "V", "E"))):
        return "J" if after in NAMED else "N"  # "put the arrest total at"
    if word in _MEANS and before in ("D", "S", "J", "E") and after in _AFTER_MEAN:
        return "N"  # "the average for the year was"
    if (
        word == "average"
        and before == "Q"
        and after in ("B", "U", "W", "L", "t")
        and "-" in w.words[w.at - 1]
    ):
        return "N"  # "the three-month average rose"
    if word == "average" and before in ("D", "J", "Q") and after == "t":
        return "N"  # "took the weekly average to 52"
    if word == "average" and before == "N" and after == "Q" and is_plural(w.words[w.at - 1].lower()):
        return "L"  # "crossings average more than 5,000"
    if word == "last" and before in ("N", "P", "M", "W", "t", "K") and after == "Q":
        w.tags[w.at - 1] = "N" if before == "W" else before  # "contracts last 20 years"
        return "V"  # "batteries last 14 hours"
    if word == "last" and before == "R" and after == "Q" and w.tag_at(-2) in ("N", "P"):
        return "V"  # "contracts usually last 20 years"
    if word == "last" and before == "t" and after == "Q" and w.words[w.at - 2] == "used":
        return "V"  # "they used to last 15 years"
    if word == "last" and w.words[w.at + 1 : w.at + 3] == ["a", "little"] and w.tag_at(3) == "Q":
        return "V"  # "promises last a little longer than two years"
    if word == "last" and before == "c" and after == "r" and w.tag_at(2) == "Q":
        return "V"  # "will start in May and last for two weeks"
    if word.lower() in _CONDITIONS:
        if after == "Q" and before not in ("", "B"):
            return "E"  # "wounded 230 others"
        return "N" if before in ("o", "D") and after not in NAMED else "J"  # "the number of dead"
    if before in ("D", "Q") and after == "R" and w.tag_at(2) in FINITE:
        return "N"  # "a two-bedroom flat now costs"
    if word == "overall" and before == "Q" and after in FINITE:
        return "R"
    if before == "t" and word in _ACTING and after in ("Q", "D", "S"):
        return "V"  # "to open 14 of its shops"
    return "J"


def _of_gerund(w: Word) -> str:
    before, after = w.before, w.after
    if w.text.lower() == "operating" and after == "N" and before in ("", *"DJESPo"):
        return "J"  # "adjusted operating profit"
    if before == "D" and after not in ("N", "P", "J", "D", "Q"):
        return "N"  # "a grounding"
    if before == "S" and after in ("o", *"UWLBHM"):
        return "N"  # "Moor's rating fell"
    if before in ("o", "J", "N") and after in ",.;)cia":
        return "N"  # "700 miles of fencing"
    if before == "J" and after == "r" and w.tag_at(-2) != "B":
        return "N"
    if after == "Q" and _follows_article(w):
        return "J"
    if before in ("N", "c", "m", ",") and after in ("U", "W", "B", "H", "u", "d"):
        return "N"  # "her approval rating sank", "and refinancing slumped"
    return "G"


def _of_other(w: Word) -> str:
    """The tag of an adverb, a modal or what else a word alone cannot say."""
    current, word, before = w.tag, w.text, w.before
    wide = current == "R" and word.endswith("wide") and before in ("D", "J", "S", "N")
    tied = before != "N" or (w.tag_at(-2) == "D" and "-" in w.words[w.at - 1])
    if wide and tied and w.after in tuple("NAVL"):
        return "J"  # "a second-class nationwide pass"
    compares = current == "R" and ("-on-" in word or "-over-" in word)
    if compares and before in ("D", "S") and w.after in tuple("NAVL"):
        return "J"  # "the quarter-on-quarter number"
    if current == "x" and word == "worth" and w.after == "o":
        return "N"  # "a net worth of"
    if current == "d" and before in "DP" and (before == "D" or w.after != "Q"):
        return "J"  # but "Nasdaq down 4.1%"
    if current == "d" and word == "lower" and before in ("M", "t") and w.after in ("N", "D", "S", "J"):
        return "W"  # "would lower costs by"
    if current == "M" and word in _DOING and (w.after in ("Q", "D") or (before == "k" and w.after == "N")):
        return "V"  # "the car does 40 miles", "bakers that did business"
    if (
        current == "R"
        and word == "back"
        and w.words[w.at + 1 : w.at + 2] == ["pay"]
        and w.tag_at(2) not in NAMED
    ):
        return "J"  # "owes 40 bakers back pay"
    if current == "R" and word == "back" and before in ("D", "S", "J", "M"):
        return "V" if before == "M" else "N"
    return current


def _is_activity(w: Word) -> bool:
    """Whether a word in -ing is a noun: "new spending", "lending to firms rose"; not "speaking there, he"."""
    words, tags = w.words, w.tags
    if w.text in _ACTIVITIES and (w.before in _OPENERS or (w.before == "k" and is_this(words[w.at - 1]))):
        return w.after not in OBJECTS
    if w.at or len(words[0]) < 6:
        return False
    if w.after in FINITE and w.text.lower() in _ACTIVITIES:
        return True  # "Spending will rise"
    if w.after == "N" and w.text.lower() in _ACTIVITIES and is_plural(words[1]):
        return _rates_do(w)
    if w.after not in _LINKS:
        return False
    after = _ASIDE.sub("", "".join(tags[1:_SUBJECT]))  # "hiring in schools, shops and mills was"
    return next((tag for tag in after[: _SHORT - 1] if tag in "UWLBHMVY,"), "") in tuple("UWLBHM")


def _rates_do(w: Word) -> bool:
    """Whether a verb of many follows: "Shipping rates from Tarn have", not "Building barns is"."""
    verb = next((at for at in range(2, min(_SHORT, len(w.tags))) if w.tags[at] in "UWLBHMVY,"), 0)
    return verb > 0 and w.tags[verb] in "UWBHM" and w.words[verb] not in ("is", "has", "was")


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


def _does_itself(w: Word) -> bool:
    """Whether the word after an adjective is a verb in -s, an auxiliary or "that", so that it is a noun."""
    if w.after in ("V", "L"):
        return w.words[w.at + 1].endswith("s") and w.tag_at(2) in OBJECTS | {"t", "k"}
    if w.after in ("U", "W"):  # "the real weakened 0.5%"
        return is_past(w.words[w.at + 1].lower()) and w.tag_at(2) in ("Q", "b", "t", "f")
    return w.after in ("B", "H", "M", "k")


def _now_does(w: Word) -> bool:
    """Whether a noun after a plural and an adverb of time is a verb that has an object."""
    if w.words[w.at - 1] not in _NOW or w.tag_at(-2) not in ("N", "P"):
        return False
    after = w.after in OBJECTS or w.after in ("J", "N")
    return after and is_plural(w.words[w.at - 2].lower()) and w.text[0].islower()


def _is_year_of(words: list[str], tags: list[str], at: int) -> bool:
    """Whether a year modifies what follows, and is no span of "model years"."""
    alone = len(words[at]) == len("2026") and tags[at - 1] in "DS"
    return alone and tags[at + 1] in "NAJ" and tags[at + 2 : at + 3] != ["T"]


def _ends_stretch(w: Word) -> bool:
    """Whether a word says when a span of time ends: "the year ended March 31", "three months ending in"."""
    stretch = w.before == "T" or (w.before == "Q" and STRETCH.search(w.words[w.at - 1]) is not None)
    return stretch and (w.after in ("T", "#") or (w.after == "i" and w.tag_at(2) == "T"))


def _is_done_by_many(w: Word) -> bool:
    """Whether a noun in small letters right after a plural or ", or 58%,", before an object, is a verb."""
    several = w.tag_at(-2) == "Q" if w.before == "," else is_plural(w.words[w.at - 1].lower())
    return several and w.text[0].islower() and not is_plural(w.text)


def _follows_article(w: Word) -> bool:
    """Whether only "a" stands before, as before "a staggering 18 trillion"; not "a ship 300 metres long"."""
    shaped = w.tag_at(2) == "J" and w.words[w.at + 2] in _SHAPED
    return w.at > 0 and w.words[w.at - 1].lower() in ("a", "an") and not shaped


def _does(w: Word) -> bool:
    """Whether an unknown word is what those counted before it do: no noun follows a counted plural."""
    word = w.text
    things = w.after == "N" and is_plural(w.words[w.at + 1].lower())  # "12 partners share profits"
    return (
        w.after != ""
        and (things or w.after in "inaxfwtDSR")
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
    if w.words[w.at - 1].endswith("ing") and takes_who(word):
        return False  # "saving borrowers £150 a month"
    if " " not in quantity or not quantity[-1].isalpha() or quantity.endswith(PERCENTS):
        return False
    for tag in reversed(w.tags[: w.at]):
        if tag in ",;:–.mQ":
            return True
        if tag in "VYLUWBHMEG":
            return False
    return True


_BY_TAG = {
    **dict.fromkeys("VYLUW", of_verb), "N": _of_noun, "P": _of_name, "J": _of_adjective, "G": _of_gerund
}  # fmt: skip
