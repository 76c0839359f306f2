"""Words that one word beside them makes another part of speech: "let go", "voted no", "jobs added"."""

from briefing.figures.grammar.neighbours import OBJECTS, Word, counts_things
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import row

LETTING = ("let", "lets", "letting")
_VOTING = ("vote", "voted", "voting")
_PLANS = row("status", "plans")
_ENDS_DEED = ("", *".,;in")
SET_WORDS = row("tags", "set_words") | frozenset(_VOTING)


def of_set_word(w: Word) -> str:
    """The tag of such a word, and in place of those it belongs to; "" where it is as usual."""
    word, beside = w.text, w.words[w.at - 1].lower() if w.at else ""
    if word == "go" and beside in LETTING:
        w.tags[w.at - 1] = "V"
        if w.after == "o":
            w.tags[w.at + 1] = "R"
        return "x"  # "let go of 40 bakers"
    if word == "added" and w.before == "Q" and w.after in _ENDS_DEED and counts_things(w.words[w.at - 1]):
        return "E"  # "shows 92,000 jobs added in May"
    if word == "whole" and w.words[w.at - 2 : w.at] == ["as", "a"]:
        w.tags[w.at - 2 : w.at] = "R", "R"
        return "R"  # "trade as a whole grew 2%"
    leads = w.before in ("t", "M")
    if word == "recall" and leads and w.after == "Q":
        return "V"  # "will recall 900 cars"
    if word == "average" and leads and w.after in ("Q", "R"):
        return "L"  # "expects inflation to average 4.9%"
    if (
        word == "wait"
        and w.before in ("N", "R")
        and w.after in ("Q", "R")
        and beside.endswith(("s", "people"))
    ):
        return "V"  # "patients wait 18 weeks"
    if word == "nationwide" and w.before == "Q" and w.after == "N":
        return "J"  # "a three-day nationwide lockdown"
    if word == "numbers" and w.before == "N" and w.after == "Q" and w.words[w.at + 1].endswith(("ed", "es")):
        return "N"  # "visitor numbers doubled"
    if word == "calls" and (w.before == "K" or beside in _PLANS) and w.after == "r":
        return "V"  # "the plan calls for 40 judges"
    if word == "like" and beside == "the" and w.words[max(0, w.at - 2)] in ("and", "or"):
        w.tags[w.at - 1] = "J"
        return "N"  # "oil, gas and the like"
    if word == "sustained" and w.words[w.at + 1 : w.at + 2] == ["winds"]:
        return "J"  # "it had sustained winds of 120 mph"
    if word in _VOTING and w.words[w.at + 1 : w.at + 2] == ["no"] and w.tag_at(2) not in OBJECTS:
        w.tags[w.at + 1] = "N"  # "40 wards voted no"
    return ""


def is_of_that(w: Word) -> bool:
    """Whether a word in -s after one thing and "that" is its verb: "a gauge that counts idle cooks"."""
    one = w.tag_at(-2) == "N" and not is_plural(w.words[w.at - 2].lower())
    joined = w.after in ("E", "J") and w.tag_at(2) == "c"
    far = 2 if w.after == "J" else 1
    things = w.tag_at(far) == "N" and is_plural(w.words[w.at + far].lower())
    return one and w.text.islower() and is_plural(w.text) and (joined or things)
