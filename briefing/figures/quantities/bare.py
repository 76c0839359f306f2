"""Spelled numbers without a unit that are figures all the same: "killed four", but not "the two"."""

import re

from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.nearby import clause_before, last_word, next_word
from briefing.figures.words.number_words import spelled
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import phrases, row
from briefing.figures.words.wordclasses import CHANGE_VERBS

SMALL = rf"(?:[0-9]|{spelled(2, 12)}\b)"
_LARGE = 13  # from here on a number stands for none of those named before
_OF_THEM = re.compile(r" of (?:them|us|which|whom|those|these)\b")
_OF_A_WHOLE = re.compile(rf" of (?:[a-z]+['’]?s |[a-z]+ )?(?:last |past |first |next |other )?{SMALL}")
_PART_BEFORE = re.compile(rf"{SMALL} of (?:the|its|their|his|her|our) (?:last |past |first |next )?\Z")
_TO_SMALL = re.compile(rf" to {SMALL}")
_FROM_SMALL = re.compile(rf" from {SMALL} to \Z")
_MOVING = frozenset(phrases("range", "moving"))
_IS = re.compile(r" (?:is|was|means|would be) ")
_ENDS = re.compile(
    r"[^\w\s-]|\s*$| (?:in|on|by|for|from|after|last|this|and|but|or|when|while|as|now|currently|there)\b"
)
_LEFT = re.compile(r" (?:left|remaining)\b")
_ONE_OF = re.compile(r"\bone of (?:the |only |just )?(?:[\w-]+['’]s? )?\Z")
_COMPARED = re.compile(r" (?:(?:more|fewer) than\b|(?:below|above|short of) (?:the |last |its |[0-9]))")
_MORE = re.compile(r" more (?:in|on|at|by|from|to|were|was|are|have|had|died)\b")
_PARTLY = re.compile(r" (?:at|from|who|with|of|on)\b")
_LABELLED = re.compile(r"(?:\A|\n|[.;•*–-] )[a-z][^.:;\n]{2,50}: \Z")
_LAST = re.compile(r"[.;]?(?:\s*\Z|\n| [•*–-] )|[.;] ")
_RUNS = tuple(f" {run}" for name in ("run", "run_after") for run in phrases("series", name))
DETERMINERS = row("lookalikes", "determiners")
_MOVED = re.compile(r"([a-z]+)(?: back| down| up)? (?:by|to) \Z")
_MOVED_ON = re.compile(r" (?:to|from|in|on|at|by|after|as|last|this)\b|[.,;)]|\Z")
_HOLDING = row("lookalikes", "holding") | {"just", "only"}
_LEVELS = row("lookalikes", "levels")
_COUNTERS = row("lookalikes", "counters")
_HARM_BEFORE = row("lookalikes", "harm_before")
HARM_AFTER = row("lookalikes", "harm_after")
COUNTED_NEXT = HARM_AFTER | row("lookalikes", "counted_after") | {"of", "who", "that", "and", "or", "to"}


def stands_alone(low: str, draft: Draft) -> bool:
    """Whether a number is a figure without a unit: "132.86", "killed four", but not "the two"."""
    numeral, end = draft.numeral, draft.end
    if draft.form == "ordinal":
        return numeral.scaled
    if draft.unit or draft.form != "cardinal" or not numeral.spelled:
        return True
    if numeral.scaled or draft.qualifier != "none" or draft.high is not None:
        return True
    if (
        numeral.value >= _LARGE
        or numeral.decimals
        or draft.value < 0
        or low.startswith("none", numeral.start)
    ):
        return True
    if low.startswith(_RUNS, end):
        return True  # "lost seven straight"
    if low.endswith(": ", 0, draft.start) and _LABELLED.search(low, draft.start - 60, draft.start):
        return _LAST.match(low, end) is not None  # "Villages cleared: five."
    before, several = last_word(low, draft.start), numeral.value >= 2
    if not numeral.value and _is_zero(low, end, before):
        return True
    if several and _PART_BEFORE.search(low, draft.start - 24, draft.start):
        return True  # "four of the five"
    if before in DETERMINERS:
        return False
    return (
        _moves(low, draft, before)
        or _OF_A_WHOLE.match(low, end) is not None  # "eight of their last 10"
        or (several and (_COMPARED.match(low, end) is not None or _counts(low, draft, before)))
        or before in _HARM_BEFORE
        or next_word(low, end) in HARM_AFTER
    )


def _is_zero(low: str, end: int, before: str) -> bool:
    """Whether nothing is told as a level or a number: "fell to zero", "Zero is a small number."."""
    if before in _LEVELS and _ENDS.match(low, end):
        return True
    return before[-1:] in ("", *".!?:;,") and _IS.match(low, end) is not None


def _counts(low: str, draft: Draft, before: str) -> bool:
    """Whether a number above one counts what is not named: "has two", "and two more on Friday"."""
    end = draft.end
    if before == "another" or _OF_THEM.match(low, end) or _MORE.match(low, end):
        return True
    if before == "including" and _PARTLY.match(low, end):
        return True  # "including three at the airport"
    one_of = draft.numeral.value >= 3 and _ONE_OF.search(low, draft.start - 30, draft.start) is not None
    if not _ENDS.match(low, end):
        return one_of and _LEFT.match(low, end) is not None
    if before in _HOLDING or is_past(before):
        return True  # "have won two", "there are three in all"
    if before in ("to", "at"):
        return not _COUNTERS.isdisjoint(clause_before(low, draft.start).split())  # "brings the toll to six"
    return one_of  # "just one of five", "one of the protesters' five"


def _moves(low: str, draft: Draft, before: str) -> bool:
    """Whether something went to, from or by a number: "moved from three to four", not "from nine to five"."""
    start = draft.start
    if before in ("by", "to") and draft.numeral.value >= 2 and _MOVED_ON.match(low, draft.end):
        moved = _MOVED.search(low, start - 24, start)
        if moved is not None and moved[1] in CHANGE_VERBS:
            return True  # "rose by three to 58", "fell to nine from 14"
    origin = before == "from" and _TO_SMALL.match(low, draft.end)
    if not (origin or _FROM_SMALL.search(low, start - 20, start)):
        return False
    return any(word in CHANGE_VERBS or word in _MOVING for word in clause_before(low, start).split())
