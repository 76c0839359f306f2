"""Adjective, noun, adverb or verb: what a word that may be an adjective is among its neighbours."""

from briefing.figures.grammar.neighbours import FINITE, NAMED, OBJECTS, Word
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row

_CONDITIONS = row("tags", "condition")
_ACTING = row("tags", "acting")
_MEANS = row("tags", "mean")
_AFTER_MEAN = frozenset((*"irBHMUWL", ""))
_ROOMS = ("bed", "bedroom", "room")
_NOUNS_TOO = row("tags", "nouns_too")


def of_adjective(w: Word) -> str:
    """The tag of what may be an adjective."""
    word, before, after = w.text, w.before, w.after
    if before in ("D", "J") and after == "o":
        return "N"  # "a record of"
    if word == "own" and before == "D" and w.tag_at(-2) != "o" and after in ("", *".,;:)"):
        return "N"  # "worked on their own"
    if word == "likely" and before == "M":
        return "R"  # "would likely be"
    if word in _NOUNS_TOO and _is_thing(w):
        return "N"
    found = _of_amount(w)
    if found:
        return found
    if word == "last" and _lasts(w):
        return "V"
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


def _is_thing(w: Word) -> bool:
    """Whether a word that is a noun too is one: "the public feels the toll"."""
    before, after = w.before, w.after
    if before == "Q" and after == "i" and w.words[w.at - 1][-1] not in "s%t":
        return True  # "the two bedroom flat in Tarn"
    if before == "Q" and w.words[w.at - 1].lower().endswith(_ROOMS) and after not in NAMED:
        return True  # "a two-bedroom flat overlooking the bay"
    if (_does_itself(w) or after in ("", *".,;)")) and before in ("D", "Q"):
        return True  # "the public feels the toll", "a two-bedroom flat costs $9", "98% of the public,"
    return (
        before == "N" and "-" in w.words[w.at - 1] and after not in (*NAMED, "G")
    )  # "in the active-duty military"


def _of_amount(w: Word) -> str:
    """The tag of a total or an average that is a noun or a verb; "" of any other word."""
    word, before, after = w.text, w.before, w.after
    if word == "total" and (before in ("N", "P") or (before == "D" and after in ("a", "V", "E"))):
        return "J" if after in NAMED else "N"  # "put the arrest total at"
    if word in _MEANS and before in ("D", "S", "J", "E") and after in _AFTER_MEAN:
        return "N"  # "the average for the year was"
    if word != "average":
        return ""
    if before == "Q" and after in ("B", "U", "W", "L", "t") and "-" in w.words[w.at - 1]:
        return "N"  # "the three-month average rose"
    if before in ("D", "J", "Q") and after == "t":
        return "N"  # "took the weekly average to 52"
    many = after == "Q" and (before == "k" or (before == "N" and is_plural(w.words[w.at - 1].lower())))
    return "L" if many else ""  # "crossings average more than 5,000", "raises that average 15%"


def _lasts(w: Word) -> bool:
    """Whether "last" is a verb: "batteries last 14 hours", "they used to last 15 years"."""
    before, after = w.before, w.after
    if before in ("N", "P", "M", "W", "t", "K") and after == "Q":
        w.tags[w.at - 1] = "N" if before == "W" else before  # "contracts last 20 years"
        return True
    if before == "R" and after == "Q" and w.tag_at(-2) in ("N", "P"):
        return True  # "contracts usually last 20 years"
    if w.words[w.at + 1 : w.at + 3] == ["a", "little"] and w.tag_at(3) == "Q":
        return True  # "promises last a little longer than two years"
    return before == "c" and after == "r" and w.tag_at(2) == "Q"  # "will start in May and last for two weeks"


def _does_itself(w: Word) -> bool:
    """Whether the word after an adjective is a verb in -s, an auxiliary or "that", so that it is a noun."""
    if w.after in ("V", "L"):
        return w.words[w.at + 1].endswith("s") and w.tag_at(2) in OBJECTS | {"t", "k"}
    if w.after in ("U", "W"):  # "the real weakened 0.5%"
        return is_past(w.words[w.at + 1].lower()) and w.tag_at(2) in ("Q", "b", "t", "f")
    return w.after in ("B", "H", "M", "k")
