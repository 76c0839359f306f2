"""Figures that are themselves the subject: "44% backed Moor", "$240 million of which went to roads"."""

from briefing.figures.grammar.phrases import phrase_after, subject, whole_before
from briefing.figures.grammar.steps import on_over
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures.count_frames import (
    located,
    past_others,
    whereabouts,
)
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.part_frames import part
from briefing.figures.measures.standing import Standing
from briefing.figures.measures.wordlists import GIVEN, PARTLY
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import PAST, participle

_CLAUSE = 12  # words of the clause of "those who"
_POURING = frozenset(load("measures")["verbs"]["pouring"].split())


def answer(c: Standing) -> Frame | None:
    """The frame of a figure that itself did something, and None where it did nothing.

    Then the standing passes over what was seen to tell nothing: "of which", "others".
    """
    t, i, j, right = c.t, c.i, c.j, c.right
    governor, percent, unit, following = c.governor, c.percent, c.unit, c.following
    tags = t.tags
    last = len(tags)
    if following == "R" and tags[right + 1 : right + 2] in ("B", "H", "M"):
        right, following = right + 1, tags[right + 1]  # "five still were missing"
    if following and following == "," and governor in ("", ",", ";", "."):
        right = past_others(t, right)
        following = tags[right] if right < last else ""
    if following == "K" and t.lower[right] == "others" and tags[right + 1 : right + 2] in tuple("VEBHJkL"):
        right = past_others(t, right + 1)
        following = tags[right : right + 1]
        if following == "J":
            return Frame("answer", verb=right)  # "three were killed and nine others injured"
    if following == "x" and t.lower[right] == "without" and not (percent or c.money):
        return Frame("answer", verb=right, tail=phrase_after(t, right + 1))
    found = part(c, right, following)
    if found:
        return found
    of_which = following == "o" and tags[right + 1 : right + 2] == "k"
    if (of_which and governor == "," and not (c.money or c.measured)) or (of_which and percent):
        parted = whole_before(t, j)  # "a deficit, half of which comes from tin"
        if parted and tags[parted[1] - 1] in "NPA":
            return Frame("amount", parted)
    if following == "o" and tags[right + 1 : right + 2] == "k":  # "$240 million of which went to roads"
        following, right = "k", right + 1
    if following == "o" and t.lower[right + 1 : right + 2] == ["those"]:
        verb = right + 2 + (tags[right + 2 : right + 3] in ("E", "V"))
        where = located(t, verb)
        verb = where[1] if where else verb
        asked = percent and verb == right + 3 and tags[verb : verb + 2] in ("Bx", "Bg", "Bi", "BJ")
        if (where and tags[verb : verb + 1] == "B" and not unit.isupper()) or asked:
            return Frame("amount", (right + 2, verb))  # "75 percent of those killed in the city were"
        if tags[verb : verb + 1] in tuple("VEYLHBM"):  # "3 in 5 of those polled backed the plan"
            right, following = verb, tags[verb]
        end = _clause_end(t, verb) if tags[verb : verb + 1] == "k" else 0
        if end:
            return Frame("amount", (verb, end))  # "half of those who use the app were"
    of_them = tags[right : right + 2] == "oK" and tags[right + 2 : right + 3] in tuple("VEYLHBM")
    if of_them:
        right, following = right + 2, tags[right + 2]  # "12 of them backed the plan"
    plain = percent or not (c.measured or c.money)
    scale = not unit and governor == "N" and j == i - 1 and not is_plural(c.word)  # "of magnitude 6.8 struck"
    scale = scale or (percent and t.lower[i - 1].endswith(("top", "bottom", "iest")))  # "let the top 2% pay"
    if following and following in "VEYLHBM" and plain and not (scale or (governor and governor in "UWBLVGE")):
        verb = on_over(t, right, "BHMRX")
        if verb < last and tags[verb] in "VEYLGJ" and not (percent and following == "B"):
            return Frame("answer", verb=verb, tail=phrase_after(t, verb + 1))
        if following == "H" and tags[right + 1 : right + 2] == "D":  # "and a quarter had no view"
            return Frame("answer", verb=right, tail=phrase_after(t, right + 1))
        where = whereabouts(t, right) if following == "B" else None
        if where:
            return Frame("answer", verb=where[0], tail=(where[0] + 1, where[1]))
    given = c.money and following and following in "VE" and participle(t.lower[right]) in GIVEN
    if given and tags[i - 1 : i] == "D" and tags[right + 1 : right + 2] == "t":
        whom = phrase_after(t, right + 2)  # "the $9 given to a baker"
        return Frame("object", None, right, tail=(right + 1, whom[1]) if whom else None)
    spent = _spent(t, right, following, governor, c.word) if c.money and following else None
    if spent:
        return spent
    if percent and governor == "B" and following and following in "VEJ" and t.lower[right] in PARTLY | PAST:
        return Frame("level", subject(t, j), right)  # "was 35 percent contained"
    if following == "k" and (plain or tags[right - 1] == "o"):
        verb = on_over(t, right + 1, "BHMRX")
        if verb < last and tags[verb] not in ".,;:":
            return Frame("answer", verb=verb, tail=phrase_after(t, verb + 1))
        return Frame("none")
    c.right, c.following = right, following
    return None


def _clause_end(t: Tagged, relative: int) -> int:
    """Where the clause of a relative word ends before the verb of what it belongs to, or 0."""
    for at in range(relative + 2, min(relative + _CLAUSE, len(t.tags))):
        if t.tags[at] in "BHM" and t.tags[at - 1] in "NPQAR":
            return at
        if t.tags[at] in ",;:Qkm":
            break
    return 0


def _spent(t: Tagged, right: int, following: str, governor: str, word: str) -> Frame | None:
    """The frame of a sum of which is told where it went: "$3 million was spent on the regatta"."""
    tags = t.tags
    if (not governor or governor in ',.;:cmY"–') and (following in "BHM" or t.lower[right] in _POURING):
        verb = on_over(t, right, "BHMR")
        moved = t.lower[verb : verb + 1] and t.lower[verb] in _POURING
        if moved or (tags[verb : verb + 1] in ("V", "E", "U") and "B" in tags[right:verb]):
            on = verb + 1 + (t.lower[verb + 1 : verb + 2] == ["aside"])
            whereon = phrase_after(t, on + 1) if tags[on : on + 1] in tuple("rniax") else None
            return Frame("answer", verb=verb, tail=whereon)
    if word == "with" and t.lower[right] == "going":
        return Frame("level")  # "with $5 going to mend the quay": what it is for
    if word == "with" and following in "VE" and _ends_phrase(tags, right + 1):
        return Frame("answer", verb=right)  # "with $9 paid so far"
    return None


def _ends_phrase(tags: str, at: int) -> bool:
    """Whether a mark, an adverb or the end follows a participle, and no object."""
    return tags[at : at + 1] in ("", *"mR.,;)")
