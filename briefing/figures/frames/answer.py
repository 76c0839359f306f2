"""Figures that are themselves the subject: "44% backed Moor", "$240 million of which went to roads"."""

import re

from briefing.figures.frames.count import located, past_others, whereabouts
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.part import part
from briefing.figures.frames.relative import verb_after_relative
from briefing.figures.frames.standing import Standing
from briefing.figures.grammar.phrases import head_end, phrase_after, phrase_before, whole_before, widened
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, NOUNS, PLAIN_VERBS, VERB_GROUP
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.units.families import AREAS
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import PAST, is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import GIVEN, MINDED, PARTLY, POLLS, REACHING, RECKONING

_WHAT_IS = re.compile("DB[EV](?:[ina]D?N)?(?=[BHM])")
_WHICH = ("which", "whom")
_IN_FAVOUR = (["in", "favour"], ["in", "favor"])
_AGAINST = (["compared", "to"], ["compared", "with"])  # "stood at 438 compared to 611"
_BOUNDS = ("above", "below", "over", "under", "near")
_CLAUSE = 12  # words of the clause of "those who"
_POURING = row("measures", "verbs", "pouring")


def answer(c: Standing) -> Frame | None:
    """The frame of a figure that itself did something, and None where it did nothing.

    Then the standing passes over what was seen to tell nothing: "of which", "others".
    """
    t, tags = c.t, c.t.tags
    if c.quantity.form == "multiple" and c.following == "k" and tags[c.right + 1 : c.right + 2] == "o":
        return None  # "twice that of Alder"
    _pass_over_asides(c)
    if c.following == "J" and t.word(c.i + 1) == "others":
        return Frame("answer", verb=c.right)  # "three were killed and nine others injured"
    if c.following == "x" and t.lower[c.right] == "without" and not (c.percent or c.money):
        return Frame("answer", verb=c.right, tail=phrase_after(t, c.right + 1))
    found = part(c) or (_of_several(c) if c.governor == "," else None)
    if not found and c.following == "o":
        found = _of_which(c) or _of_those(c)
    if found:
        return found
    if tags[c.right : c.right + 2] == "oK" and tags[c.right + 2 : c.right + 3] in tuple("VEYLHBM"):
        c.pass_to(c.right + 2)  # "12 of them backed the plan"
    return _done(c) or (_paid(c) if c.money else None) or _stated(c)


def _pass_over_asides(c: Standing) -> None:
    """Over "still" and ", two of them children," and "others" to the verb of the figure."""
    t, tags = c.t, c.t.tags
    if c.following == "R" and tags[c.right + 1 : c.right + 2] in ("B", "H", "M"):
        c.pass_to(c.right + 1)  # "five still were missing"
    does = c.following == "R" and tags[c.right + 1 : c.right + 2] == "V"
    if c.percent and does and c.governor in ("", *",cm"):
        c.pass_to(c.right + 1)  # "but 9 percent regularly attend mass"
    if t.word(c.right) == "more" and tags[c.right + 1 : c.right + 2] in tuple("VEBHML"):
        c.pass_to(c.right + 1)  # "15 more were hurt"
    asked = tags[c.right : c.right + 3] == "iDN" and t.lower[c.right + 2] in POLLS
    if asked and tags[c.right + 3 : c.right + 4] in tuple("VEYBHM") and _is_plain(c):
        c.pass_to(c.right + 3)  # "six in ten in this poll said"
    if c.following == "," and c.governor in ("", ",", ";", "."):
        c.pass_to(past_others(t, c.right))
    if (
        c.following == "K"
        and t.lower[c.right] == "others"
        and tags[c.right + 1 : c.right + 2] in tuple("VEBHJkL,")
    ):
        c.pass_to(past_others(t, c.right + 1))


def _of_which(c: Standing) -> Frame | None:
    """ "A deficit, half of which comes from tin"; over "of" in "$240 million of which went to roads"."""
    if c.t.tags[c.right : c.right + 2] != "ok":
        return None
    shared = c.percent or (c.governor == "," and not (c.money or c.measured))
    parted = whole_before(c.t, c.j) if shared else None
    if parted and c.t.tags[parted[1] - 1] in NOUNS:
        return Frame("amount", parted)
    c.pass_to(c.right + 1)
    return None


def _of_several(c: Standing) -> Frame | None:
    """ "A list of towns, 40 of which said no": what so many of a plural did."""
    counts = c.quantity.form != "fraction" and not (c.percent or c.money or c.measured)
    if not counts or c.t.word(c.right + 1) not in _WHICH:
        return None
    several = phrase_before(c.t, c.j)
    if several is None or c.t.tags[several[1] - 1] != "N" or not is_plural(c.t.lower[several[1] - 1]):
        return None
    whole = widened(c.t, several, 0)
    if is_plural(c.t.lower[head_end(c.t, whole) - 1]):
        several = whole  # "seats in the hills, 40 of which"
    c.pass_to(c.right + 1)
    found = _done(c) or _stated(c)
    return found._replace(topic=several) if found else Frame("amount", several)


def _of_those(c: Standing) -> Frame | None:
    """ "75 percent of those killed in the city were"; over "of those polled" where they did something."""
    t, tags, those = c.t, c.t.tags, c.right + 1
    told = _WHAT_IS.match(tags, those) if c.following == "o" and t.word(those) == "what" else None
    if told:
        return Frame("amount", (those, told.end()))  # "two-thirds of what is left will"
    if c.following != "o" or t.word(those) != "those":
        return None
    verb = those + 1 + (tags[those + 1 : those + 2] in ("E", "V"))
    where = located(t, verb)
    given = phrase_after(t, verb) if participle(t.word(those + 1)) in GIVEN else None
    if given and given[0] <= verb + 1:
        where = those + 1, given[1]  # "8.3% of those given the drug died"
    verb = where[1] if where else verb
    if where and (c.percent or c.quantity.form == "fraction"):
        main = on_over(t, verb, VERB_GROUP)
        if tags[main : main + 1] in tuple("VEULW"):  # "45 percent of those in the queue were served"
            return Frame("amount", (those + 1, verb), main)
    asked = c.percent and verb == those + 2 and tags[verb : verb + 2] in ("Bx", "Bg", "Bi", "BJ", "BN")
    if asked or (where and tags[verb : verb + 1] == "B" and not c.unit.isupper()):
        return Frame("amount", (those + 1, verb))
    if tags[verb : verb + 1] in tuple("VEYLHBM"):
        c.pass_to(verb)  # "3 in 5 of those polled backed the plan"
    main = verb_after_relative(t, verb) if tags[verb : verb + 1] == "k" else -1
    if main > 0:  # "33% of those who drowned never saw a boat"
        return Frame("amount", (verb, run_start(t, main, VERB_GROUP)), main)
    end = _clause_end(t, verb) if tags[verb : verb + 1] == "k" else 0
    return Frame("amount", (verb, end)) if end else None  # "half of those who use the app were"


def _done(c: Standing) -> Frame | None:
    """ "44% backed Moor", "and a quarter had no view", "124 guests are still in the building"."""
    t, right, following = c.t, c.right, c.following
    scale = not c.unit and c.governor == "N" and c.j == c.i - 1 and not is_plural(c.word)  # "of magnitude 6"
    scale = scale or (c.percent and t.lower[c.i - 1].endswith(("top", "bottom", "iest")))  # "the top 2%"
    if c.unit == "people" and following == "J" and c.governor in ("", ",", ";", ":", "c"):
        state = (right + 1, right + 2) if t.tags[right + 1 : right + 2] == "J" else None  # "fell ill"
        ends = state or t.tags[right + 1 : right + 2] in ("", ".", ",", ";")
        past = ends and is_past(t.lower[right])
        return Frame("answer", verb=right, tail=state) if past else None  # "hundreds rescued"
    change = "UW" if c.unit == "people" else ""  # "400 recovered"
    acts = following in tuple("VEYLHBM" + change) and c.governor not in tuple("UWBLVGE")
    beside = not c.percent and t.lower[right : right + 2] in _AGAINST
    if acts and c.unit in AREAS and following in "VEBH" and (not c.governor or c.governor in ",;cm"):
        return _of_land(c)
    judged = t.word(right) == "sounds"  # "31 percent sounds great"
    if judged or not acts or not _is_plain(c) or scale or beside or _is_bound_of_noun(c):
        return None
    verb = on_over(t, right, VERB_GROUP)
    if c.percent and following == "B":
        return _share_told(c, verb)
    if t.tags[verb : verb + 1] in tuple("VEYLGJ" + change):
        return Frame("answer", verb=verb, tail=phrase_after(t, verb + 1))
    if t.tags[right : right + 2] == "HD":
        return Frame("answer", verb=right, tail=phrase_after(t, right + 1))
    where = whereabouts(t, right) if following in ("B", "H") else None
    if where and following == "H" and where[1] > where[0] + 1:
        return None  # "had been inside", but "have been in the capital"
    return Frame("answer", verb=where[0], tail=(where[0] + 1, where[1])) if where else None


def _of_land(c: Standing) -> Frame | None:
    """ "Over 6,000 hectares have burned", "90 acres were sold": what befell so much land."""
    verb = on_over(c.t, c.right, VERB_GROUP)
    done = c.t.tags[verb : verb + 1] in ("V", "E") and is_past(c.t.lower[verb])
    group = c.t.tags[c.right : verb]
    undergone = "B" in group or phrase_after(c.t, verb + 1) is None
    return Frame("answer", verb=verb) if done and undergone and "X" not in group else None


def _is_bound_of_noun(c: Standing) -> bool:
    """Whether the noun that a share is told of does it: "inflation above 7% showed", "a loan at 7% ran"."""
    if c.percent and c.governor == "a" and c.j == c.i - 1:
        return c.t.tags[c.j - 1] in ("N", "A")
    hedge = c.t.text[c.t.starts[c.i] : c.quantity.start].strip().lower()
    return c.percent and hedge in _BOUNDS and c.governor in ("N", "A") and c.j == c.i - 1


def _share_told(c: Standing, at: int) -> Frame | None:
    """ "62% were seen within a day", "86% are women": what a share was told to be, or was done to it."""
    t = c.t
    if t.tags[at : at + 1] in ("V", "E") and t.lower[at] not in RECKONING | REACHING:
        return Frame("answer", verb=at, tail=phrase_after(t, at + 1))
    if (t.word(at) in MINDED and t.tags[at + 1 : at + 2] not in tuple(NOUNS)) or t.tags[at : at + 1] == "g":
        return Frame("answer", verb=at, tail=phrase_after(t, at + 1) or (at + 1, at + 1))  # "willing to pay"
    if t.word(at) == "for" and t.tags[at + 1 : at + 2] in ("K", "D") and "against" in t.lower:
        return Frame("answer", verb=at, tail=phrase_after(t, at + 1) or (at + 1, at + 2))  # "12% were for it"
    if t.lower[at : at + 2] in _IN_FAVOUR:
        return Frame("answer", verb=at, tail=(at + 1, at + 2))
    things = phrase_after(t, at)
    plural = things is not None and things[0] == at and is_plural(t.lower[things[1] - 1])
    return Frame("answer", verb=at - 1, tail=things) if plural and t.tags[at - 1] == "B" else None


def _paid(c: Standing) -> Frame | None:
    """Of a sum: "the $9 given to a baker", "$3 million was spent on the regatta"."""
    t, right = c.t, c.right
    given = c.following in ("V", "E") and participle(t.lower[right]) in GIVEN
    if given and t.tags[c.i - 1 : c.i] == "D" and t.tags[right + 1 : right + 2] == "t":
        whom = phrase_after(t, right + 2)
        return Frame("object", None, right, tail=(right + 1, whom[1]) if whom else None)
    return _spent(t, right, c.following, c.governor, c.word) if c.following else None


def _stated(c: Standing) -> Frame | None:
    """ "Was 35 percent contained", "with 67% voting against", and with a relative: "the 12 who left"."""
    t, right = c.t, c.right
    shared = c.percent or (c.unit == "people" and not c.counted)
    if shared and c.word == "with" and c.following == "G" and t.lower[right] not in RECKONING | REACHING:
        return Frame("answer", verb=right, tail=phrase_after(t, right + 1))
    if c.percent and c.word == "with" and t.lower[right : right + 2] in _IN_FAVOUR:
        return Frame("answer", verb=right, tail=(right + 1, right + 2))
    done = c.percent and c.governor == "B" and c.following in tuple("VEJ")
    if done and (t.lower[right] in PARTLY or t.lower[right] in PAST):
        return Frame("level", subject(t, c.j), right)
    if c.following != "k" or not (_is_plain(c) or t.tags[right - 1] == "o"):
        return None
    verb = on_over(t, right + 1, VERB_GROUP)
    if t.tags[verb : verb + 1] in ("", *".,;:DPNKSt"):
        return Frame("none")  # "the 9% that the guild regards as"
    return Frame("answer", verb=verb, tail=phrase_after(t, verb + 1))


def _is_plain(c: Standing) -> bool:
    """Whether a figure is a share or counts things, and is no sum and no measured size."""
    return c.percent or not (c.measured or c.money)


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
    opens = not governor or governor in ',.;:cmY"–' or word == "that"
    if opens and (following in "BHM" or t.lower[right] in _POURING):
        verb = on_over(t, right, "BHMR")
        moved = t.word(verb) in _POURING
        if moved or (tags[verb : verb + 1] in ("V", "E", "U") and "B" in tags[right:verb]):
            on = verb + 1 + (t.word(verb + 1) == "aside")
            whereon = phrase_after(t, on + 1) if tags[on : on + 1] in tuple("rniaxt") else None
            clause = (
                whereon and tags[on] == "x" and tags[whereon[1] : whereon[1] + 1] in tuple(FINITE_VERBS + "E")
            )
            return Frame("answer", verb=verb, tail=None if clause else whereon)  # "before the firm fell"
    if word == "with" and t.lower[right] == "going":
        return Frame("level")  # "with $5 going to mend the quay": what it is for
    if word == "with" and following in PLAIN_VERBS and _ends_phrase(tags, right + 1):
        return Frame("answer", verb=right)  # "with $9 paid so far"
    return None


def _ends_phrase(tags: str, at: int) -> bool:
    """Whether a mark, an adverb or the end follows a participle, and no object."""
    return tags[at : at + 1] in ("", *"mR.,;)")
