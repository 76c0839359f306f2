"""Words that the tables list as one thing here and another there: "fall", "back", "ended"."""

from briefing.figures.grammar.neighbours import FINITE, NAMED, OBJECTS, PERCENTS, Word, is_this
from briefing.figures.grammar.set_words import SET_WORDS, of_set_word
from briefing.figures.grammar.tags import ENDING, STRETCH
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row

_FIRST_NAMES = frozenset(map(str.capitalize, row("tags", "first_name")))
ACTIVITIES = row("tags", "activity")
_PLANNED = row("tags", "planned")
_HAPPENING = row("tags", "happening")
_COMPOUNDING = row("tags", "compounding")
_WHEREABOUTS = row("tags", "whereabouts")
_COMING_AFTER = row("tags", "coming_after")
_RULING, _JUDGING = row("tags", "ruling"), row("tags", "judging")
OFTEN_ANOTHER = (
    ACTIVITIES
    | _HAPPENING
    | _COMPOUNDING
    | _WHEREABOUTS
    | _FIRST_NAMES
    | _COMING_AFTER
    | _RULING
    | ENDING
    | SET_WORDS
) | {"near", "accounting", "fall", "back", "set"}


def of_often_another(w: Word) -> str:
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
    if word in _RULING and orders(w):
        return "V"
    if word == "set" and before == "Q" and w.words[w.at + 1 : w.at + 2] == ["aside"]:
        return "E"  # "of $30m set aside for the pier"
    if word in ENDING and _ends_stretch(w):
        return "T"  # "revenue for the year ended March 31 came to"
    if word == "near" and before != "M" and w.after in ("D", "P", "N", "K", "S"):
        return "x"  # "two women near the hotel"
    if word == "accounting" and w.after != "r":
        return "N"  # "false accounting", but "accounting for a third"
    if current == "V" and before == "N" and word in ACTIVITIES and (w.after in ",.;)" or w.after in FINITE):
        return "N"  # "fresh relief spending, which", "defence spending rose"
    if current in "VG" and before in ("N", "P") and word in ACTIVITIES and _is_planned(w):
        return "N"
    if current == "G" and before in NAMED and word in _HAPPENING and w.after not in OBJECTS:
        return "N"  # "in the harbour bombing"
    if before == "P" and word in _COMPOUNDING and w.tag_at(-2) in ("D", "S") and w.after in NAMED:
        return "J"  # "the Leeds based chain"
    far = before == "Q" and w.tag_at(-2) == "r"  # "runs for 12 miles underground"
    if current in "NJ" and (before in ("E", "G", "V") or far) and word in _WHEREABOUTS:
        return current if w.after in NAMED else "R"  # "trapped underground", but "dug an underground line"
    return ""


def orders(w: Word) -> bool:
    """Whether a word in -s is what a court does: "jury orders Kelm to pay", but not "court orders show"."""
    word, who = w.text.lower(), w.words[w.at - 1].lower()
    return word in _RULING and who in _JUDGING and w.after in ("N", "P", "D", "J", "Q")


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
    if w.before == "Q" and w.words[w.at - 1].endswith(PERCENTS):
        return not (w.at > 1 and w.tag_at(-2) in "VEGUWL")  # "45% back Moor", but "gave 45% back"
    low = w.back_over(w.at - 1, "NPJDSA")
    governed = low >= 0 and (w.tags[low] in "VEGUWL" or w.tags[low] in "Rxud")
    return w.before in ("N", "P") and is_plural(w.words[w.at - 1].lower()) and not governed


def _is_season(w: Word) -> bool:
    """Whether "fall" is the autumn: "last fall", but not "the last fall", "this fall in rents"."""
    before = w.words[w.at - 1].lower() if w.at else ""
    if before in ("last", "next"):
        return w.tag_at(-2) not in ("D", "S")
    return before == "this" and w.after in (".", ",", ";", "")


def _ends_stretch(w: Word) -> bool:
    """Whether a word says when a span of time ends: "the year ended March 31", "three months ending in"."""
    stretch = w.before == "T" or (w.before == "Q" and STRETCH.search(w.words[w.at - 1]) is not None)
    return stretch and (w.after in ("T", "#") or (w.after == "i" and w.tag_at(2) == "T"))
