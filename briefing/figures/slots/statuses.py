"""Whether a figure is reported, or a forecast, target, estimate, revision or hypothesis."""

import re

from briefing.figures.grammar.phrases import names_things
from briefing.figures.grammar.steps import run_start
from briefing.figures.grammar.subjects import STRETCH
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, FINITE_VERBS, PLAIN_NOMINALS
from briefing.figures.lexicon import load
from briefing.figures.slots.status_reach import (
    MODAL_REACH,
    SUM,
    VERB_REACH,
    governs,
    is_its_verb,
    reaches,
    spans,
)
from briefing.figures.words.number_words import SCALE
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.model import Status

_ORDER: tuple[Status, ...] = ("revised", "target", "forecast", "estimate", "hypothetical")
_LOOKING = row("status", "looking")
_FORECASTERS = row("status", "forecasters")
_CALLING = row("status", "calling")
_PLANS = row("status", "plans")
_WORDS: dict[str, Status] = {
    **dict.fromkeys(_CALLING, "target"),
    **dict.fromkeys(_LOOKING, "forecast"),
    **{word: status for status in reversed(_ORDER) for word in load("status")[status].split()},
}
_PERFECTLY: dict[str, Status] = load("status")["perfect"]
_EARNING = row("status", "earning")
_EARNERS = row("status", "earners")
# nouns of expectation speak only of the figure they govern: "a forecast of 4%"
_NOUNS = row("status", "nouns")
# of these, the ones that name no status of what they are told of: "the pledge was signed three times"
_UNSAYING = row("status", "unsaying")
# "believed to number 5,000": only of the figure right after
_GUESSED = row("status", "guessed")
_FACING = row("status", "facing")
_FINES = row("status", "fines")
_LOCKED = row("status", "locked")
_BOUND = row("status", "bound")
_KEEPING = row("status", "keeping")
_UNDERTAKEN = row("status", "undertaken")
_LIMITS = row("status", "limits")
_AIMED = row("status", "aimed")
_INTENDING = row("status", "intending")
_UNDER = 8  # words between "predicted" and its "would"
_SAID, _SAID_THAT = 5, 16  # words between "said", or "said that", and what would be
_SCALES = re.compile(rf"\b{SCALE}s?\Z")
_ASKING = row("status", "asking")
_CONDITIONS = frozenset(("if", "unless"))
_ARE = frozenset(("is", "are"))
_TELLING = _ARE.union(_WORDS)
_TO_DO = ("tV", "tL", "tW", "tU", "tH", "tB")
# who, "to" and a verb, and no other up to the figure
_ANNOUNCED = re.compile(r"(?P<who>[JNPS]*[NP])?tR?[VLUW](?:[^VBMHYE:;]|cR?V)*\Z")
_ANSWERED = re.compile(r"[^msc,;–]*?[VBMHYLUWE]")  # "efforts to cut 40 jobs failed"
_TOLD = re.compile(r".*?(?:[BMHYE]|[KDN]V|(?:K|DN|P)L)")  # "to cut 40 jobs, it closed a line"
_STANDING = row("status", "standing")  # "is to blame for 12 deaths"
_STRETCHES = row("status", "stretches")
_DEFINITE = frozenset(("the", "these", "those"))
_SHARED = re.compile(r"Q(?:o[DJNPS]+)?c\Z")
_PERFECT = re.compile(r"MH[RX]*[EBVYLW]")
_REVISED = re.compile(r"(?:r[DJNPASGTioc#]+)?(?:[HB]+R?[WUEV])?tR?QfR?")
_PART_OF = re.compile(r"Qo[DS]?\Z")
_MULTIPLYING = re.compile("double|triple|halve|quadruple|treble")
_APART = ("", ",", '"', "N", "T", "Q", "R", "X", "c")  # before an "if" that is no "whether"
_WAS = ("was", "were", "had", "did")
_AFTER = 6  # how many words after a figure may still say it: "a 5% growth target"


def status_of(t: Tagged, i: int, low: int, high: int, hedge: str, topic: tuple[int, int] | None) -> Status:
    """The status of the figure at word ``i`` of the clause [low, high): the nearest word that tells one.

    ``hedge``: the words before the number ("an estimated"); ``topic``: the phrase measured ("growth target").
    """
    if "estimat" in hedge:
        return "estimate"
    if _is_limit(t, i) or _is_bracket(t, i) or _is_teller_or_whole(t, i):
        return "reported"
    if topic:
        for word in t.lower[topic[0] : topic[1]]:
            if word in _NOUNS and word not in _UNSAYING:
                return _WORDS[word]
    best: Status = "reported"
    if "-year-old" in t.words[i]:
        return best
    nearest = 1000
    words = t.lower[low : min(high, i + _AFTER)]
    for index, word in enumerate(words if not _TELLING.isdisjoint(words) else (), low):
        status = _told_by(t, index, i, low) if word in _WORDS else None
        if word in _ARE and _is_to_be(t, index, i):
            status = "forecast"
        distance = i - index if index < i else (index - i) * 2
        if status and (distance < nearest or (distance == nearest and status != "forecast")):
            best, nearest = status, distance
    if best == "reported" and _is_supposed(t, low, i):
        return "hypothetical"
    ahead = best == "reported" and (_comes_next(t, i) or _is_announced(t, i))
    return "forecast" if ahead else best


def _told_by(t: Tagged, index: int, i: int, low: int) -> Status | None:
    """What a word tells of the figure at ``i``, in a clause that begins at ``low``."""
    word, tag = t.lower[index], t.tags[index]
    status = _WORDS[word]
    if tag == "T" or (word in _LOOKING and not _looks_ahead(t, low, index)):
        return None
    if word in _CALLING and not (index < i and _calls_for(t, low, index, i)):
        return None
    noun = tag in COMMON_NOUNS and t.tags[index + 1 : index + 2] != "D"  # but "the bank targets a return"
    if index < i:
        if tag in "VYEGLU" and not spans(t, index, i):
            return None
        if _is_told_there(t, index, i):
            return None  # "wants voters to know he wrote 7 books"
    else:
        relative = t.lower[i - 1] == "the" and t.lower[i + 1] == "that" and status == "forecast"
        between = t.tags[i + 1 + relative : index]  # "the 4% that economists had expected"
        if any(mark in ",;–(ckKQ" for mark in between):
            return None  # "came in at $4 billion versus the $3 billion expected"
        if status == "target" and tag in "VEY" and t.tags[index - 1] != "B":
            return None  # "40 senators pledged to"
    if noun and word in _UNDERTAKEN:
        return None
    if word in _GUESSED and not _guesses(t, index, i):
        return None
    if word in _FACING and (index > i or not _is_penalty(t, index, i)):
        return None  # "faces 12 charges", "faces a gap of $5"
    if word in _AIMED and not (noun or SUM.search(t.words[i])):
        return None  # "targeted two tankers"
    if word in _INTENDING and not _means_to(t, index, i):
        return None  # "due to 40 leaks", "set to 5%"
    if word in _NOUNS and noun and not (governs(t, index, i) or _means_to(t, index, i)):
        return None
    return _told_by_modal(t, index, i, low) if tag == "M" else status


def _means_to(t: Tagged, index: int, i: int) -> bool:
    """Whether "to" and a verb go on from a word of intention to the figure: "plans to cut 40 jobs"."""
    word = t.lower[index]
    if (word in _BOUND and t.lower[index - 1] != "on") or (word == "need" and t.tags[index - 1] == "D"):
        return False
    if t.word(index + 2) in _KEEPING:
        return False  # "vowed to protect 40 boats"
    if t.lower[i - 1] in ("past", "last") or t.word(i + 1) == "ago":
        return False
    if index + 2 == i and t.tags[index + 1] == "t" and _MULTIPLYING.match(t.lower[i]):
        return True  # "aims to double its capacity"
    if index > i:
        return t.tags[index - 1] == "B" and t.tags[index + 1] == "t" and is_its_verb(t, i, index - 1)
    if t.tags[index + 1 : index + 3] not in _TO_DO or not reaches(t, index + 1, i):
        return False
    # "the man due to appear in court stole 12 cars"
    return not any(t.tags[at] in FINITE_VERBS and is_past(t.lower[at]) for at in range(index + 3, i))


def _is_to_be(t: Tagged, verb: int, i: int) -> bool:
    """Whether what a figure tells is to come: "4,200 jobs are to go", "the cuts are to save $3m"."""
    if t.tags[verb + 1 : verb + 3] not in _TO_DO or t.lower[verb + 2] in _STANDING:
        return False
    return is_its_verb(t, i, verb) if verb > i else reaches(t, verb, i)


def _is_announced(t: Tagged, i: int) -> bool:
    """Whether a headline or note tells a figure of what is to come: "Kelm to cut 400 jobs"."""
    announced = _ANNOUNCED.match(t.tags, 0, i) if t.tags.find("t", 0, i) >= 0 else None
    if announced is None:
        return False
    answered = _ANSWERED if announced["who"] else _TOLD
    return not answered.match(t.tags, i + 1)


def _comes_next(t: Tagged, i: int) -> bool:
    """Whether a share or sum is dated to a time still to come: "growth of 2.2% next year"."""
    at = i + 1 + (t.tags[i + 1 : i + 2] in ("i", "r"))
    return t.word(at) == "next" and t.word(at + 1) in _STRETCHES


def _told_by_modal(t: Tagged, index: int, i: int, low: int) -> Status | None:
    """What "will", "could" or "would" tells of the figure that its verb governs."""
    if _is_given(t, i) or (t.words[index] == "Will" and t.tags[index + 1 : index + 2] == "P"):
        return None
    if not (is_its_verb(t, i, index) if index > i else reaches(t, index, i)):
        return None
    word = t.lower[index]
    if word in _PERFECTLY and _PERFECT.match(t.tags, index):
        return _PERFECTLY[word]  # "may have killed 40 people"
    if _WORDS[word] == "hypothetical" and (_is_foretold(t, low, index) or _is_announced_by(t, low, index)):
        return "forecast"  # "predicted that rents would rise 5%", "said it would cut 40 jobs"
    return _WORDS[word]


def is_there(t: Tagged, i: int, measure: str) -> bool:
    """Whether those counted are there already: "will examine the boats of the 16 divers".

    Not where ``measure`` tells what will become of them: "will question the 16 divers".
    """
    last = t.lower[i].rpartition(" ")[2]
    if not measure.lower().endswith(last) or not names_things(t.words[i]) or _SCALES.search(last):
        return False
    told = t.text[t.starts[i] : t.ends[i]].lower()
    owned = t.tags[i - 1 : i] == "S" or (i > 0 and t.words[i - 1].endswith(("'", "’")))
    return t.word(i - 1) in _DEFINITE | {"both"} or owned or told.startswith(("both ", "all "))


def _is_teller_or_whole(t: Tagged, i: int) -> bool:
    """ "two clerks said", "four of six": who tells, and what a part is counted of, are there."""
    if _PART_OF.search(t.tags, i - 4, i):
        return True
    return t.tags[i + 1 : i + 2] == "Y" and t.lower[i + 1] not in _WORDS


def _is_penalty(t: Tagged, faces: int, i: int) -> bool:
    """Whether what somebody faces is a term or a fine: "12 months in prison", "a fine of $40,000"."""
    term = STRETCH.search(t.words[i]) and any(word in _LOCKED for word in t.lower[i + 1 : i + 4])
    return bool(term) or not _FINES.isdisjoint(t.lower[faces : i + 3])


def _is_given(t: Tagged, i: int) -> bool:
    """Whether a share or sum is there already: "the 98% of families", "the $5 fee"; and what is beside it."""
    shared = _SHARED.search(t.tags, i - MODAL_REACH, i)
    if shared:
        return _is_given(t, shared.start())
    definite = t.word(i - 1) in _DEFINITE
    return definite and bool(SUM.search(t.words[i])) and t.tags[i + 1 : i + 2] in tuple("oNJP–")


def _is_bracket(t: Tagged, i: int) -> bool:
    """Whether a figure tells of whom: "those making more than $250,000"."""
    return t.lower[i - 1] in _EARNING and t.lower[i - 2] in _EARNERS if i > 1 else False


def _is_foretold(t: Tagged, low: int, index: int) -> bool:
    """Whether "would" stands under a word of foretelling in its clause."""
    start = max(low, index - _UNDER)
    return any(
        _WORDS.get(word) == "forecast" and t.tags[at] != "M" and word not in _LOOKING
        for at, word in enumerate(t.lower[start:index], start)
    )


def _is_announced_by(t: Tagged, low: int, index: int) -> bool:
    """Whether "would" stands in what somebody said would be, in a sentence without an "if"."""
    if t.lower[index] != "would" or t.tags[index + 1] == "H" or _is_conditional(t):
        return False
    that = t.tags.rfind("Yk", max(low, index - _SAID_THAT), index)
    if that >= 0:
        return not any(mark in "k;:–" for mark in t.tags[that + 2 : index])
    said = t.tags.rfind("Y", max(low, index - _SAID), index)
    return said >= 0 and not any(mark in ",;:–" for mark in t.tags[said:index])


def _is_conditional(t: Tagged) -> bool:
    """Whether a sentence states a condition, and not only a question: "to determine if"."""
    return any(
        word in _CONDITIONS and (word != "if" or t.word(at - 1) not in _ASKING)
        for at, word in enumerate(t.lower)
    )


def _is_supposed(t: Tagged, low: int, i: int) -> bool:
    """Whether a figure is what a condition supposes: "if a party wins 35% of the vote"."""
    opening = low - 1
    if (
        opening < 0
        or t.lower[opening] not in _CONDITIONS
        or t.tags[max(0, opening - 1) : opening] not in _APART
    ):
        return False
    verb = run_start(t, i, "btxariRX") - 1
    present = verb > low and t.tags[verb] in FINITE_VERBS and t.lower[verb] not in _WAS
    return present and not is_past(t.lower[verb]) and not any(mark in ",;:–k" for mark in t.tags[low:i])


def _looks_ahead(t: Tagged, low: int, index: int) -> bool:
    """Whether forecasters "had been looking for" a figure."""
    return t.word(index + 1) == "for" and not _FORECASTERS.isdisjoint(t.lower[low:index])


def _calls_for(t: Tagged, low: int, index: int, i: int) -> bool:
    """Whether a plan calls for a figure, and no other verb comes before it."""
    if t.word(index + 1) != "for" or any(tag in FINITE_VERBS for tag in t.tags[index + 1 : i]):
        return False
    return not _PLANS.isdisjoint(t.lower[low:index])


def _is_told_there(t: Tagged, low: int, i: int) -> bool:
    """Whether a pronoun and its past verb stand between a word and the figure."""
    pronoun = t.tags.find("K", low + 1, i)
    return pronoun > 0 and t.tags[pronoun + 1] in "VY" and is_past(t.lower[pronoun + 1])


def _guesses(t: Tagged, word: int, i: int) -> bool:
    """Whether "believed" or "thought" goes on to the figure: "believed to be 50"."""
    if word > i:  # "10 people are believed to have died"
        return "B" in t.tags[word - 2 : word] and t.tags[word + 1 : word + 2] == "t"
    between = t.tags[word + 1 : i]
    near = between.startswith("t") and len(between) <= MODAL_REACH
    return near and not any(tag in "Nc,;" for tag in between)


def _is_limit(t: Tagged, i: int) -> bool:
    """Whether a figure is where something may not go: "would pass the 50% threshold", "a limit of 50"."""
    if _LIMITS.isdisjoint(t.lower[max(0, i - 2) : i + 4]):
        return False
    for at in range(i + 1, min(i + 4, len(t.tags))):
        if t.lower[at] in _LIMITS:
            return True
        if t.tags[at] not in PLAIN_NOMINALS:
            break
    return t.tags[max(0, i - 1) : i] == "o" and i > 1 and t.lower[i - 2] in _LIMITS


def is_revised(t: Tagged, i: int) -> bool:
    """Whether what something is changed from was foreseen too: "cut its forecast to $2bn from" $3bn."""
    nouns = [at for at in range(max(0, i - VERB_REACH), i) if t.lower[at] in _NOUNS and t.tags[at] in "NY"]
    return bool(nouns) and _REVISED.fullmatch(t.tags, nouns[-1] + 1, i) is not None
