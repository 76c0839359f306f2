"""First word or name, noun or adjective: what a word alone cannot say and its neighbours do."""

import re

from briefing.figures.grammar.adjectives import of_adjective
from briefing.figures.grammar.neighbours import FINITE, NAMED, OBJECTS, Word, is_this
from briefing.figures.grammar.often_another import ACTIVITIES, OFTEN_ANOTHER, of_often_another, orders
from briefing.figures.grammar.unknown_nouns import LINKS, follows_article, of_noun
from briefing.figures.grammar.verbs import of_verb
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.wordclasses import LEXICON, class_of

_OPEN = frozenset("VYLUWPJGNxdRME")  # what the words around may turn into something else
_OPENERS = frozenset(("", *"DJSEAoinrwfbcm,Qxg"))
_ASIDE = re.compile("–[^–,]*–|(?:,[DJ]*[NP]+)+,?c[DJ]*[NP]+")
_SUBJECT = 20  # words of such a subject, its asides among them
_SHORT = 8  # words in which the verb of such a subject stands
_RANGING = ("range", "ranges")
_DOING = ("do", "does", "did")


def disambiguate(words: list[str], tags: list[str], title: bool) -> None:
    """Settle the tags of a sentence's words, in place and from left to right."""
    last, w = len(tags) - 1, Word(words, tags, title)
    for index, current in enumerate(tags):
        if current not in _OPEN:
            if current == "#" and 0 < index < last and _is_year_of(words, tags, index):
                tags[index] = "J"  # "its 2026 growth forecast"
            continue
        before = tags[index - 1] if index else ""
        if current == "P" and before not in ("", ":") and not title:
            continue  # a capital within a sentence makes a name
        if before == "R" and index > 1:
            yearly = tags[index - 2] == "Q" and "-o" in words[index - 1]  # "a 2% year-on-year gain"
            before = tags[index - 2] if tags[index - 2] in "DJtoM" or yearly else before
        elif before == "X" and index > 1 and tags[index - 2] == "M":
            before = "M"  # "did not harm", as "did harm"
        w.at, w.text, w.tag, w.before = index, words[index], current, before
        w.after = tags[index + 1] if index < last else ""
        tags[index] = _settle(w)


def _settle(w: Word) -> str:
    """The tag of a word beside its neighbours."""
    current, word = w.tag, w.text
    if word in _RANGING and w.after == "f" and w.before in ("N", "P"):
        return "L"  # "prices at the fair range from $9"
    if current in "VGP" and word.endswith("ing") and _is_activity(w):
        return "N"
    if current in "VE" and w.words[w.at - 2 : w.at] == ["of", "the"] and w.after in FINITE and is_past(word):
        return "N"  # "four in five of the infected were admitted"
    other = of_often_another(w) if word in OFTEN_ANOTHER else ""
    return other or (_BY_TAG[current](w) if current in _BY_TAG else current)


def _of_name(w: Word) -> str:
    """The tag of a word whose capital may be that of a first word or of a title."""
    word = w.text
    lower = word.lower()
    named = w.after in ("P", "S") and not w.title
    guess = class_of(lower) if not named and word[1:] == lower[1:] else "P"
    if w.title and w.before == "Q" and guess in "EV" and is_past(lower):
        return "E"  # "150 Hostages Freed"
    if w.title and orders(w):
        return "V"  # "Jury Awards Family $5m"
    return guess if guess in "NJGRS" and not (guess == "R" and lower not in LEXICON) else "P"


def _of_gerund(w: Word) -> str:
    before, after = w.before, w.after
    if w.text.lower() == "operating" and after == "N" and before in ("", *"DJESPoc"):
        return "J"  # "adjusted operating profit"
    if before == "D" and after not in ("N", "P", "J", "D", "Q"):
        return "N"  # "a grounding"
    if before == "S" and after in ("o", *"UWLBHM"):
        return "N"  # "Moor's rating fell"
    if after == "N" and before in ("D", "P") and w.words[w.at - 1 - (before == "P")].lower() in ("a", "an"):
        return "J"  # "a Chicago engineering firm"
    if before == "b" and after == "w" and w.words[w.at - 2].lower() == "followed":
        return "N"  # "followed by manufacturing with 36,000"
    if before in ("o", "J", "N") and (after in ",.;)cia" or w.words[w.at + 1] == "along"):
        return "N"  # "700 miles of fencing"
    if before == "J" and after == "r" and w.tag_at(-2) != "B":
        return "N"
    if before == "V" and after == "c" and w.tag_at(2) == "N":
        return "N"  # "mend banking and trade ties"
    if after == "Q" and follows_article(w):
        return "J"
    if before in ("N", "c", "m", ",") and after in ("U", "W", "B", "H", "u", "d"):
        return "N"  # "her approval rating sank", "and refinancing slumped"
    return "G"


def _of_adverb(w: Word) -> str:
    """The tag of an adverb, which "back", "nationwide" and "quarter-on-quarter" are not always."""
    word, before = w.text, w.before
    wide = word.endswith("wide") and before in ("D", "J", "S", "N")
    tied = before != "N" or (w.tag_at(-2) == "D" and "-" in w.words[w.at - 1])
    if wide and tied and w.after in tuple("NAVL"):
        return "J"  # "a second-class nationwide pass"
    compares = "-on-" in word or "-over-" in word
    if compares and before in ("D", "S") and w.after in tuple("NAVL"):
        return "J"  # "the quarter-on-quarter number"
    if word == "back" and w.words[w.at + 1 : w.at + 2] == ["pay"] and w.tag_at(2) not in NAMED:
        return "J"  # "owes 40 bakers back pay"
    if word == "back" and before in ("D", "S", "J", "M"):
        return "V" if before == "M" else "N"
    return "R"


def _of_preposition(w: Word) -> str:
    """The tag of a preposition, which the "worth" of "a net worth of" is not."""
    return "N" if w.text == "worth" and w.after == "o" else "x"


def _of_down(w: Word) -> str:
    """The tag of "down" or "lower": "would lower costs by", "a lower toll"."""
    if w.before in "DP" and (w.before == "D" or w.after != "Q"):
        return "J"  # but "Nasdaq down 4.1%"
    if w.text == "lower" and w.before in ("M", "t") and w.after in ("N", "D", "S", "J", "L"):
        return "W"
    return "d"


def _of_modal(w: Word) -> str:
    """The tag of a modal, which a "do" that is a full verb is not."""
    return "V" if w.text in _DOING and _is_full_verb(w) else "M"


def _is_full_verb(w: Word) -> bool:
    """Whether "do" helps no verb: "does 40 miles", "bakers that did business", "will do away with"."""
    return w.before in ("M", "t") or w.after in ("Q", "D") or (w.before == "k" and w.after == "N")


def _is_activity(w: Word) -> bool:
    """Whether a word in -ing is a noun: "new spending", "lending to firms rose"; not "speaking there, he"."""
    words, tags = w.words, w.tags
    if w.text in ACTIVITIES and (w.before in _OPENERS or (w.before == "k" and is_this(words[w.at - 1]))):
        return w.after not in OBJECTS
    if w.at or len(words[0]) < 6:
        return False
    if w.after in FINITE and w.text.lower() in ACTIVITIES:
        return True  # "Spending will rise"
    if w.after == "N" and w.text.lower() in ACTIVITIES and is_plural(words[1]):
        return _rates_do(w)
    if w.after not in LINKS:
        return False
    after = _ASIDE.sub("", "".join(tags[1:_SUBJECT]))  # "hiring in schools, shops and mills was"
    return next((tag for tag in after[: _SHORT - 1] if tag in "UWLBHMVY,"), "") in tuple("UWLBHM")


def _rates_do(w: Word) -> bool:
    """Whether a verb of many follows: "Shipping rates from Tarn have", not "Building barns is"."""
    verb = next((at for at in range(2, min(_SHORT, len(w.tags))) if w.tags[at] in "UWLBHMVY,"), 0)
    return verb > 0 and w.tags[verb] in "UWBHM" and w.words[verb] not in ("is", "has", "was")


def _is_year_of(words: list[str], tags: list[str], at: int) -> bool:
    """Whether a year modifies what follows, and is no span of "model years"."""
    alone = len(words[at]) == len("2026") and tags[at - 1] in "DS"
    return alone and tags[at + 1] in "NAJ" and tags[at + 2 : at + 3] != ["T"]


_BY_TAG = {
    **dict.fromkeys("VYLUW", of_verb), "N": of_noun, "P": _of_name, "J": of_adjective, "G": _of_gerund,
    "R": _of_adverb, "x": _of_preposition, "d": _of_down, "M": _of_modal,
}  # fmt: skip
