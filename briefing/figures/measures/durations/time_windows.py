"""Lengths of time in which something is done: "will shut two mills within [nine days]"."""

import re

from briefing.figures.grammar.phrases import head_end, phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import VERB_GROUP
from briefing.figures.grammar.walking import run_start
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import words_of
from briefing.figures.label_parts.verb_complements import PHRASAL
from briefing.figures.measures.durations.happenings import Happening, happening, told
from briefing.figures.measures.durations.lengths_of_time import (
    WITHIN,
    governor_of_time,
    hedge_of,
    is_window,
)
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import OWN, WITHOUT_OBJECT

_EXPECTED = row("measures", "dimensions", "expected")
_STARTING = row("measures", "dimensions", "starting")
_GIVING = row("measures", "dimensions", "giving")
_AHEAD = ("next", "coming")
_BOOKED = ("to", "through", "till", "until", "since", "ended", "ending", "from")
_HEADLINE = re.compile("[NPJ]+t[NPJV]+")  # "Moor to Shut Mill in Two Days"
_SUM = re.compile("[oa]Q")
_NO_EVENT = ("time", "quarter", "half", "day", "week", "month", "year")
_MAKING = ("make", "makes", "made")  # "which makes it the best in nine years"
_PERSONAL = ("he", "she", "they", "it")
_FEW = 10  # words of a headline
_BETWEEN = "irxf"


def done_within(t: Tagged, i: int) -> str:
    """ "Time for the mill to shut", "time in which Moor fired nine cooks"; "" where no deed is told."""
    at = _opens(t, i)
    if at < 0 or t.tags[i + 1 : i + 2] == "o" or t.word(at) == "from" or not OWN.isdisjoint(t.lower[at:i]):
        return ""
    beside = _beside(t, at) or _due(t, i, at)
    if beside:
        return beside
    if _SUM.search(t.tags, max(0, at - 2), at) or t.tags[at - 1 : at] == "A" or t.word(at - 2) == "worth":
        return ""  # "a levy of $9 over two years", "a 9% rise over two years"
    clause = happening(t, at, i + 1)
    if clause is None:
        headed = _HEADLINE.fullmatch(t.tags, 0, at)
        return f"time for {t.slice(0, at)}" if headed and at <= _FEW else ""
    if t.word(i + 1) in _BOOKED:  # "in the three months to June sales fell"
        who = short_name(t, clause.doer)
        return f"time frame for {who}" if who else ""
    if _is_rank(t, clause, at):
        return ""
    looks_back = is_window(t, i) and t.lower[i - 1] not in _AHEAD
    ahead = "" if looks_back or t.tags[at] == "r" else _to_come(t, clause)
    over = "over" in (t.word(at), *hedge_of(t, i))
    present = clause.low == clause.verb and not is_past(t.lower[clause.verb])
    if not ahead and at == 0 and present and not over:
        return ""  # "in two years the board wants nine boats"
    opening = "how long" if t.tags[at] == "r" else "time over which" if over else "time in which"
    return ahead or told(t, opening, clause)


def _beside(t: Tagged, at: int) -> str:
    """The "period of average" of "its average over two years", "time frame for raids" of "third raid in"."""
    if t.word(at - 1) == "average":
        return "period of average"
    for nth in range(at - 1, max(at - _FEW, -1), -1):
        word, _, counted = t.lower[nth].partition(" ")
        if word in VOCABULARY.ordinals and word != "first":
            thing = phrase_after(t, nth + 1, at)
            near = thing is not None and thing[0] == nth + 1 and t.tags[thing[1] - 1] == "N"
            named = f"{counted} {words_of(t, thing) if near else ''}".strip()
            event = named and named.split()[-1] not in _NO_EVENT
            return f"time frame for {plural(named)}" if event else ""
        if t.tags[nth] in "Q,;:VE":
            return ""
    return ""


def _due(t: Tagged, i: int, at: int) -> str:
    """The "time for review of rents" of "asked Lund to give him within six months a review of rents"."""
    within = t.word(at) == "within" or "within" in hedge_of(t, i)
    thing = phrase_after(t, i + 2) if within and t.tags[i + 1 : i + 2] == "D" else None
    given = thing is not None and thing[0] <= i + 3 and t.tags[at - 1 : at] in tuple("VKNP")
    given = given and t.lower[run_start(t, at, "KNPDJ") - 1] in _GIVING
    return f"time for {words_of(t, with_complements(t, thing, 1))}" if thing and given else ""


def _is_rank(t: Tagged, clause: Happening, at: int) -> bool:
    """Whether a clause tells what something is, no deed: "is the best in two years", "as he has"."""
    following = t.tags[clause.verb + 1 : clause.verb + 2]
    copula = t.tags[clause.verb] == "B" and following not in tuple("xud")
    copula = copula and t.word(clause.verb + 1) != "due"
    joined = re.search("Q.*c", t.tags[clause.verb : at]) is not None  # "$9 in May and $40 over two years"
    likened = t.tags[max(0, clause.low - 2) : clause.low].find("s") >= 0
    likened = likened or t.lower[clause.low] == "been"  # "who've been moved twice in ten years"
    likened = likened or (t.lower[clause.verb] in _MAKING and following == "K")
    unwilling = re.search("M.*X|X.*M", t.tags[clause.low : clause.verb]) is not None
    return copula or joined or likened or unwilling


def _opens(t: Tagged, i: int) -> int:
    """Where the words of a time begin in which something is done: the "over" of "over [nine days]"; or -1."""
    at = governor_of_time(t, i)
    led = t.word(at) in WITHIN or (at >= 0 and t.tags[at] == "i")
    if led or (is_window(t, i) and at >= 0 and t.tags[at] in _BETWEEN):
        return at
    if WITHIN.isdisjoint(hedge_of(t, i)[:1]):
        return -1
    ties = at >= 0 and t.tags[at] in "rxotbfshga" and t.lower[at] not in PHRASAL  # "for over two years"
    waits = at >= 0 and t.lower[at] in WITHOUT_OBJECT  # "waited over two hours"
    return -1 if ties or waits else i


def _to_come(t: Tagged, clause: Happening) -> str:
    """ "Time for the mill to shut" of what will or is to be done; "" of what is or was."""
    doer, low, verb, ends = clause[:4]
    ends = ends or (verb + 1,)  # "within two weeks, he said no"
    first = run_start(t, verb, VERB_GROUP)
    if t.tags[first - 1 : first] == "c" and not is_past(t.lower[verb]) and not t.lower[verb].endswith("s"):
        return f"time to {t.slice(verb, ends[-1])}"  # "is to stop here and load in two hours"
    if t.tags[first - 1 : first] == "t":
        headed = first > 1 and not t.tags[: first - 1].strip("NPJDS")
        aimed = clause._replace(low=first, aid="to ")
        return told(t, "time for", aimed) if headed else f"time to {t.slice(first, ends[-1])}"
    modal = t.tags.find("M", low, verb)
    if modal >= 0 and t.lower[doer[0]] in _PERSONAL and "X" not in t.tags[low:verb]:
        return f"time to {t.slice(modal + 1, ends[-1])}"  # "within two years she would lead the guild"
    if modal >= 0:
        return told(t, "time for", clause._replace(low=modal + 1, aid="to "))
    due = t.tags[verb] == "B" and t.word(verb + 1) == "due"
    if due or (t.lower[verb] in _EXPECTED and t.tags[verb - 1] == "B"):
        who = short_name(t, doer) or short_name(t, (doer[0], head_end(t, doer)))  # "a ruling is expected"
        return f"time until {who}" if who else ""
    starts = t.lower[verb] in _STARTING and low == verb and not is_past(t.lower[verb])
    return told(t, "time until", clause) if starts else ""
