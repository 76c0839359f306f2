"""Whether a figure is reported, or a forecast, target, estimate, revision or hypothesis."""

import re

from briefing.figures.grammar.phrases import phrase_before, verb_before
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, NOUNS, STRETCH
from briefing.figures.grammar.walking import back_over, each_of, run_start
from briefing.figures.lexicon import load
from briefing.figures.slots.already_there import is_bracket, is_current, is_given, is_limit
from briefing.figures.slots.outcomes import plan_before
from briefing.figures.slots.status_conditions import TOLD_IF, claims, is_theirs
from briefing.figures.slots.status_reach import (
    MODAL_REACH,
    VERB_REACH,
    is_its_verb,
    reaches,
    spans,
)
from briefing.figures.slots.status_words import (
    CLAIMING,
    CLAIMING_FOR,
    EXPECTATIONS,
    FORECASTERS,
    GUIDING,
    INTENDING,
    LOOKING,
    MEANING,
    PICKING,
    RULING,
    WISHING,
    WORDS,
)
from briefing.figures.slots.to_come import comes_next, is_announced, is_bidden, is_to_be, is_wished
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.model import Status

_CLAIMED = CLAIMING | CLAIMING_FOR | GUIDING | PICKING
_ONLY_CLAIMING = _CLAIMED - WISHING - MEANING
_PERFECTLY: dict[str, Status] = load("status")["perfect"]
# of these, the ones that name no status of what they are told of: "the pledge was signed three times"
_UNSAYING = row("status", "unsaying")
_SHORT_WILL = ("'ll", "’ll")
_UNDER = 8  # words between "predicted" and its "would"
_SAID, _SAID_THAT = 5, 16  # words between "said", or "said that", and what would be
_TELLING_OTHERS = ("tell", "tells", "told", "telling")
_ASKING = row("status", "asking")
_PERCEIVED = row("status", "perceived")
_CONDITIONS = frozenset(("if", "unless"))
_ARE = frozenset(("is", "are"))
_TELLING = _ARE.union(WORDS)
_PERFECT = re.compile(r"MH[RX]*[EBHVYLW]")
_TOLD_AFTER = re.compile(r',"?(?:[DNPJS]{1,6}Y|Y[DNPJS]{1,6})\.?"?\Z')  # "would cost $9, the mayor said."
_REVISED = re.compile(r"(?:r[DJNPASGTioc#]+)?(?:[HB]+R?[WUEV])?tR?QfR?")
_PART_OF = re.compile(r"Qo[DS]?\Z")
_OF_OR_ITS = ("o", "D", "S")
_APART = ("", ",", '"', "N", "T", "Q", "R", "X", "c")  # before an "if" that is no "whether"
_SHARE = re.compile(r"Qo[DJNPSL]{1,5}")
_WAS_HELD = frozenset(("was", "were", "held"))  # "if a vote were held now": a poll
_AND_TO = re.compile(r"[c,]t[VUWEL][^,;:–kMVBHYtQ]*t?\Z")  # "and to raise the wage to"
_WAS = ("was", "were", "had", "did")
_ESTIMATING = frozenset(("estimated", "estimates", "reckons", "reckoned"))
_COMPARING = row("status", "comparing")
_AFTER = 6  # how many words after a figure may still say it: "a 5% growth target"


def status_of(t: Tagged, i: int, low: int, high: int, hedge: str, topic: tuple[int, int] | None) -> Status:
    """The status of the figure at word ``i`` of the clause [low, high): the nearest word that tells one.

    ``hedge``: the words before the number ("an estimated"); ``topic``: the phrase measured ("growth target").
    """
    if "estimat" in hedge:
        return "estimate"
    if is_limit(t, i) or is_bracket(t, i) or _is_teller_or_whole(t, i) or is_current(t, i):
        return "reported"
    aged = "-year-old" in t.words[i]
    if "-" in t.words[i] and not aged and t.tags[back_over(t, i - 1, 'D"')] == "X":
        return "hypothetical"  # "is not a 40-mile wall"
    lasts = t.word(i - 1) == "for" and STRETCH.search(t.words[i])  # "a target not met for ten years"
    if topic and not lasts:
        for at, word in enumerate(t.lower[topic[0] : topic[1]], topic[0] + 1):
            tool = word == "guidance" and at < topic[1] and t.lower[at] not in ("range", "for", "of")
            if word in EXPECTATIONS and word not in _UNSAYING and not tool:  # no "guidance system"
                return WORDS[word]
    best: Status = "reported"
    if aged:
        return best
    nearest = 1000
    words = t.lower[low : min(high, i + _AFTER)]
    for index in each_of(words, _TELLING, low):
        word = t.lower[index]
        status = _told_by(t, index, i, low) if word in WORDS else None
        if word in _ARE and is_to_be(t, index, i):
            status = "forecast"
        distance = i - index if index < i else (index - i) * 2
        if status and (distance < nearest or (distance == nearest and status != "forecast")):
            best, nearest = status, distance
    if best == "reported" and _will_be(t, i, low):
        return "forecast"
    if best == "reported" and low > 0 and _is_supposed(t, low, i):
        return "hypothetical"
    if best == "reported" and _is_estimated_after(t, i):
        return "estimate"
    if best == "reported":
        best = _of_outcome(t, i, low)
    if best == "reported":
        best = _meant_too(t, i)
    ahead = best == "reported" and (comes_next(t, i) or is_announced(t, i))
    return "forecast" if ahead else best


def _will_be(t: Tagged, i: int, low: int) -> bool:
    """Whether a pronoun with a short "will" governs a figure: "it'll be able to produce 40 carts"."""
    near = range(max(low, i - MODAL_REACH - 1), i)
    return any(t.tags[at] == "K" and t.lower[at].endswith(_SHORT_WILL) and reaches(t, at, i) for at in near)


def _is_estimated_after(t: Tagged, i: int) -> bool:
    """Whether those who estimate a figure follow it after a comma: "9,000 were lost, crews estimated"."""
    for at in each_of(t.lower[i + 1 :], _ESTIMATING, i + 1):
        closes = t.tags[at + 1 : at + 2] in ("", *",.;T")
        comma = t.tags.rfind(",", i, at)
        told = comma > max(i, at - _AFTER) and "Q" not in t.tags[comma:at]
        compared = not _COMPARING.isdisjoint(t.lower[i + 1 : at])  # "more than analysts had estimated"
        return t.tags[at] == "Y" and closes and told and not compared
    return False


def _of_outcome(t: Tagged, i: int, low: int) -> Status:
    """The status of the plan whose outcome a figure tells: "will close the mill, costing 900 jobs"."""
    plan = plan_before(t, i, low)
    if plan < 1 or t.tags[plan + 1 : plan + 2] == "H":
        return "reported"
    if t.tags[plan] == "t":
        return "forecast" if t.lower[plan - 1] in INTENDING else "reported"
    foretold = _is_foretold(t, low, plan) or _is_announced_by(t, low, plan)
    return "forecast" if foretold else WORDS.get(t.lower[plan], "reported")


def _meant_too(t: Tagged, i: int) -> Status:
    """That of one of several things meant: "promised to join the court, and to raise the wage to [$9]"."""
    lead = _AND_TO.search(t.tags, 0, i)
    if lead is None:
        return "reported"
    for at in range(lead.start() - 1, -1, -1):
        if t.lower[at] in MEANING and t.tags[at + 1] == "t":
            return WORDS[t.lower[at]]
        if t.tags[at] in FINITE_VERBS and t.tags[at - 1 : at] != "t":
            return "reported"
    return "reported"


def _told_by(t: Tagged, index: int, i: int, low: int) -> Status | None:
    """What a word tells of the figure at ``i``, in a clause that begins at ``low``."""
    word, tag = t.lower[index], t.tags[index]
    if word in _CLAIMED and index < i and claims(t, index, i):
        return WORDS[word]
    if word in _ONLY_CLAIMING:
        return None
    if word in WISHING and index < i and (is_wished(t, index, i) or is_bidden(t, index, i)):
        return "target"
    if tag == "T" or (word in WISHING and word not in MEANING):
        return None
    if not (_leads_to(t, index, i) if index < i else _looks_back(t, index, i)):
        return None
    if not all(holds(t, index, i) for holds in TOLD_IF[word]):
        return None
    return _told_by_modal(t, index, i, low) if tag == "M" else WORDS[word]


def _leads_to(t: Tagged, index: int, i: int) -> bool:
    """Whether a word may tell of a figure after it."""
    tag = t.tags[index]
    if tag in "VYEGLU" and not spans(t, index, i):
        return False
    if t.tags[index - 1 : index] in ("h", "s") and tag in "EVY":
        return False  # "more than expected, even as unemployment hit 4.3%"
    return not _is_told_there(t, index, i)  # "wants voters to know he wrote 7 books"


def _looks_back(t: Tagged, index: int, i: int) -> bool:
    """Whether a word may tell of a figure before it: "the 4% that economists had expected"."""
    status = WORDS[t.lower[index]]
    if status == "target" and is_theirs(t, i, index):
        return True
    relative = t.lower[i - 1] == "the" and t.word(i + 1) == "that" and status == "forecast"
    if any(mark in ",;–(ckKQ" for mark in t.tags[i + 1 + relative : index]):
        return False  # "came in at $4 billion versus the $3 billion expected"
    pledged = status == "target" and t.tags[index] in "VEY"  # "40 senators pledged to"
    return not pledged or t.tags[index - 1] == "B"


def _told_by_modal(t: Tagged, index: int, i: int, low: int) -> Status | None:
    """What "will", "could" or "would" tells of the figure that its verb governs."""
    named = t.words[index] == "Will" and t.tags[index + 1 : index + 2] == "P"
    if is_given(t, i) or named or t.words[index] == "MUST":
        return None
    done = verb_before(t, i) if index < i else -1
    doer = run_start(t, done, "P") - (t.tags[done - 1] == "K")
    if index + 1 < doer < done and t.tags[doer - 1] in NOUNS and is_past(t.lower[done]):
        return None  # "it could be close in a town Moor won by 28 points"
    if not (is_its_verb(t, i, index) if index > i else reaches(t, index, i)):
        return "hypothetical" if _follows_condition(t, i, index) else None
    word = t.lower[index]
    if word == "could" and t.word(index + 2) in _PERCEIVED and t.tags[index + 1] == "B":
        return None  # "shots could be heard near two mills"
    if word in _PERFECTLY and _PERFECT.match(t.tags, index):
        return _PERFECTLY[word]  # "may have killed 40 people"
    if word in RULING:
        return None
    if WORDS[word] == "hypothetical" and (_is_foretold(t, low, index) or _is_announced_by(t, low, index)):
        return "forecast"  # "predicted that rents would rise 5%", "said it would cut 40 jobs"
    return WORDS[word]


def _is_teller_or_whole(t: Tagged, i: int) -> bool:
    """ "two clerks said", "four of six": who tells, and what a part is counted of, are there."""
    if t.tags[i - 1 : i] in _OF_OR_ITS and _PART_OF.search(t.tags, i - 4, i):
        return True
    if t.tags[i + 1 : i + 2] == "Y" and t.lower[i + 1] not in WORDS:
        return True
    return t.word(i - 1) == "of" and t.lower[i].rpartition(" ")[2] in FORECASTERS  # "the guess of 9 analysts"


def _is_foretold(t: Tagged, low: int, index: int) -> bool:
    """Whether "would" stands under a word of foretelling in its clause."""
    start = max(low, index - _UNDER)
    return any(
        WORDS.get(word) == "forecast" and t.tags[at] != "M" and word not in LOOKING
        for at, word in enumerate(t.lower[start:index], start)
    )


def _is_announced_by(t: Tagged, low: int, index: int) -> bool:
    """Whether "would" stands in what somebody said would be, in a sentence without an "if"."""
    if t.lower[index] != "would" or t.tags[index + 1 : index + 2] == "H" or _is_conditional(t):
        return False
    if _TOLD_AFTER.search(t.tags, index):
        return True
    that = t.tags.rfind("k", max(low, index - _SAID_THAT), index)
    if that > 0 and _is_told_that(t, that):
        return not any(mark in ";:–" for mark in t.tags[that + 1 : index])
    said = t.tags.rfind("Y", max(low, index - _SAID_THAT), index)
    between = t.tags[said + 1 : index]
    if said < 0 or any(mark in ",;:–" for mark in between):
        return False
    return len(between) < _SAID or between.endswith("c") or not between.strip("DNPJASoirnT#")


def _is_told_that(t: Tagged, that: int) -> bool:
    """Whether "that" opens what somebody said or told others: "told a crowd on Monday that"."""
    if t.lower[that] != "that":
        return t.tags[that - 1] == "Y"
    at = run_start(t, that, "DJNAPKSTrni")
    whom = at == that or t.lower[at - 1] in _TELLING_OTHERS or t.tags[at] in "inrT"  # "said on Monday that"
    return t.tags[at - 1 : at] == "Y" and whom


def _is_conditional(t: Tagged) -> bool:
    """Whether a sentence states a condition, and not only a question: "to determine if"."""
    return any(
        word in _CONDITIONS and (word != "if" or t.word(at - 1) not in _ASKING)
        for at, word in enumerate(t.lower)
    )


def _is_supposed(t: Tagged, low: int, i: int) -> bool:
    """Whether a figure is what a condition supposes: "if a party wins 35% of the vote"."""
    opening = low - 1
    if t.lower[opening] not in _CONDITIONS or t.tags[max(0, opening - 1) : opening] not in _APART:
        return False
    listed = phrase_before(t, i - 1) if t.tags[i - 1] == "c" else None  # "can win Tarn and nine other seats"
    verb = run_start(t, listed[0], "DS") - 1 if listed else run_start(t, i, "btxariRX") - 1
    present = verb > low and t.tags[verb] in FINITE_VERBS and t.lower[verb] not in _WAS
    return present and not is_past(t.lower[verb]) and not any(mark in ",;:–k" for mark in t.tags[low:i])


def _follows_condition(t: Tagged, i: int, modal: int) -> bool:
    """Whether a share is that of which something would happen: "if duties stay, 40% of mills would close"."""
    if t.lower[0] not in _CONDITIONS or t.lower[modal] != "would" or not _SHARE.fullmatch(t.tags, i, modal):
        return False
    opening = t.lower[: t.tags.find(",", 0, i) + 1]
    return bool(opening) and _WAS_HELD.isdisjoint(opening)


def _is_told_there(t: Tagged, low: int, i: int) -> bool:
    """Whether a pronoun and its past verb stand between a word and the figure."""
    pronoun = t.tags.find("K", low + 1, i)
    return pronoun > 0 and t.tags[pronoun + 1] in "VY" and is_past(t.lower[pronoun + 1])


def is_revised(t: Tagged, i: int) -> bool:
    """Whether what something is changed from was foreseen too: "cut its forecast to $2bn from" $3bn."""
    nouns = [
        at for at in range(max(0, i - VERB_REACH), i) if t.lower[at] in EXPECTATIONS and t.tags[at] in "NY"
    ]
    return bool(nouns) and _REVISED.fullmatch(t.tags, nouns[-1] + 1, i) is not None
