"""The hedge beside a number, as a class: "nearly", "more than", "or so"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from briefing.figures.lexicon import load
from briefing.figures.quantities.draft import Draft
from briefing.figures.words.number_words import SCALE, spelled
from briefing.figures.words.patterns import alternation, any_of, any_word, phrases
from briefing.model import Qualifier

_REACH = 48  # characters before a number in which its hedge stands
_BOUNDS = ("at least", "over", "under", "up to")
_FEW = 12  # to here "under" things tells where: "under six names", but "under 40 managers"
_MANY = 100  # from here on what "passed" things counted more of them
_OPENING = "([{“\"'‘*"
_NEAR_BY = re.compile(r"^(?:just|a little|slightly)\b")
_TOPIC = re.compile(rf"{any_word('hedge', 'topic')} (?:much |more |a lot )?\Z")
_RISING = re.compile(rf"{any_word('hedge', 'rising')} (?:back )?\Z")
# "put its fee up to 40 euros"
_PUT_UP = re.compile(
    rf"\b{any_of('hedge', 'moving')} (?:the|its|his|her|their|our) (?:[a-z-]+ ){{0,2}}[a-z]+ \Z"
)
_HANDING = re.compile(rf"{any_word('hedge', 'handing')} \Z")
_BLAMED = re.compile(
    rf"{any_word('hedge', 'blamed')} (?:for (?:[a-z]+ ){{0,2}}[a-z0-9]+ (?:years?|months?|weeks?|days?) )?\Z"
)
_SPREAD = re.compile(rf"{any_word('hedge', 'spread')} \Z")
_QUARREL = re.compile(rf"{any_word('hedge', 'quarrel')} \Z")
_SCENE = re.compile(r"\b(?:in|at|during|after|before|amid|since) (?:the|a|this|that) (?:[a-z]+ )?\Z")
_FROM_ONE = re.compile(r"\bfrom [$£€]?[0-9][0-9.,]*(?:%| [a-z]+)? \Z")  # "from 4% up to 6%"
_FROM_BEFORE = re.compile(r" (?:[a-z]+ )?from (?:about |some |around )?[$£€]?[0-9]")
_DENIED: dict[Qualifier, Qualifier] = {"over": "up to", "under": "at least"}
_NEVER = re.compile(
    rf"(?:\b(?:never|not|cannot|none|nobody|neither)(?: to)?|n['’]t)"
    rf"(?: {any_of('hedge', 'moves')}){{0,2}}(?: by)?\Z"
)
# "no worker is paid [less than $15]", "nobody waited"
_NO_ONE = re.compile(
    r"\b(?:no (?!longer|doubt)[a-z]+|nobody|none of (?:[a-z]+ ){0,2}[a-z]+"
    r"|neither (?:of (?:the|its|his|her|their) )?[a-z-]+(?: nor [a-z-]+)?)"
    r"(?: (?:is|was|are|were|will|has|have|can|could|may|would))*"
    rf"(?: {any_of('hedge', 'moves')}){{1,2}}\Z"
)
# "it cannot sink below 20 or [above 90]"
_NOR = re.compile(
    r"(?:\b(?:never|not|cannot)|n['’]t)(?: [a-z]+){0,2} (?:below|under|above|over|than)(?: \S+){1,2} or\Z"
)
_IN_YEAR = re.compile(r" in [12][0-9]{3}\b")
_UNTIL = re.compile(r" (?:to|through|until|till|he|she|they|i) |,")


# "40 cooks and over [20 guards]": the hedge of the next number
_NEXT = rf"| (?:to )?(?:an? )?(?:[$£€]?[0-9]|{spelled(1, 99)}\b|{SCALE}s?\b|half\b|third\b|quarter\b|dozen)"


class Hedge(NamedTuple):
    qualifier: Qualifier
    at: int  # where it begins, or, after the number, where it ends
    words: str
    bounded: bool  # "just over": near the number all the same
    skipped: bool = False  # whether words stand between it and the number


@dataclass(frozen=True, slots=True)
class _Table:
    before: dict[str, Qualifier]
    lasts: frozenset[str]  # last words of the phrases
    marks: dict[str, Qualifier]
    skip: frozenset[str]
    sizes: dict[str, tuple[int, ...]]  # by last word, how many words the phrases that end in it have
    near: frozenset[str]  # what may stand right before a number that a phrase hedges
    after: dict[str, Qualifier]
    after_begins: frozenset[str]  # the first two letters of those
    after_pattern: re.Pattern[str]


def _read_table() -> _Table:
    table = load("hedges")
    before: dict[str, Qualifier] = {
        phrase: name for name, phrases in table["before"].items() for phrase in phrases
    }
    after: dict[str, Qualifier] = {
        phrase: name for name, phrases in table["after"].items() for phrase in phrases
    }
    words = {phrase: name for phrase, name in before.items() if phrase[-1].isalpha() or phrase[-1] == "."}
    marks = {phrase: name for phrase, name in before.items() if phrase not in words}
    lasts, skip = frozenset(phrase.split()[-1] for phrase in words), frozenset(table["skip"]["words"])
    return _Table(
        words,
        lasts,
        marks,
        skip,
        _sizes(words),
        lasts | skip,
        after,
        frozenset(phrase.strip()[:2] for phrase in after),
        re.compile(rf"(?:(?<=\w) ?|(?= )){alternation(after)}(?![a-z]| than\b{_NEXT})|\+(?![0-9])"),
    )


def _sizes(phrases: Iterable[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        *others, last = phrase.split()
        found.setdefault(last, set()).add(len(others) + 1)
    return {last: tuple(sorted(sizes, reverse=True)) for last, sizes in found.items()}


_TABLE = _read_table()
_LACKING = re.compile(r"\b(?:is|are|was|were|be|been|being|still|left|leaving|run|ran|running)\s\Z")


def before(low: str, start: int) -> Hedge | None:
    """The hedge that stands before a number at ``start``."""
    context = low[start - _REACH if start > _REACH else 0 : start]
    if not context:
        return None
    if context[-1] not in " \u00a0":
        for size in (4, 2, 1):
            mark = context[-size:].lstrip()
            if mark in _TABLE.marks and (not mark[0].isalpha() or not context[-size - 1 : -size].isalpha()):
                return Hedge(_TABLE.marks[mark], start - len(mark), mark, False)
        return None
    nearest = context.rsplit(None, 1)[-1:]
    if not nearest or (nearest[0].lstrip(_OPENING) not in _TABLE.near and nearest[0] not in _TABLE.marks):
        return None
    words, end = context.rpartition("\n")[2].split(), start
    skipped = 0
    while words and skipped < 3:
        word = words[-1].lstrip(_OPENING)
        if word in _TABLE.lasts:
            for count in _TABLE.sizes[word]:
                if count > len(words):
                    continue
                phrase = " ".join(words[-count:]).lstrip(_OPENING)
                if phrase in _TABLE.before:
                    at = _place(low, words[-count:], end)
                    found = _found(_TABLE.before[phrase], words, count, phrase, at)
                    outer = _bound(low, words[:-count], at) if found.qualifier == "about" else None
                    return (outer or found)._replace(skipped=skipped > 0)
        elif words[-1] in _TABLE.marks:
            return Hedge(_TABLE.marks[words[-1]], _place(low, words[-1:], end), words[-1], False)
        if word not in _TABLE.skip:
            return None
        end = _place(low, [words.pop()], end)
        skipped += 1
    return None


def _place(low: str, words: list[str], end: int) -> int:
    """Where the last words before ``end`` begin."""
    for word in reversed(words):
        end = low.rindex(word, 0, end)
    return end


def _bound(low: str, words: list[str], end: int) -> Hedge | None:
    """The "up to" of "up to about 90": of two hedges the one that bounds; one word may tell where."""
    for count in _TABLE.sizes.get(words[-1], ()) if words else ():
        phrase = " ".join(words[-count:]).lstrip(_OPENING)
        if count > len(words) or count < 2 or phrase.startswith("as "):  # "as high as roughly 350"
            continue
        if _TABLE.before.get(phrase) in _BOUNDS:
            at = _place(low, words[-count:], end)
            return _found(_TABLE.before[phrase], words, count, phrase, at)
    return None


def _found(qualifier: Qualifier, words: list[str], count: int, phrase: str, at: int) -> Hedge:
    token = words[-count]
    softener = " ".join(words[-count - 2 : -count]) if count < len(words) else ""
    bounded = _NEAR_BY.match(phrase) is not None or softener.endswith(phrases("hedge", "softeners"))
    if qualifier in _DENIED and not bounded:
        ahead = " ".join(words[-count - 9 : -count])
        if _NEVER.search(ahead) or _NOR.search(ahead) or _NO_ONE.search(ahead):
            qualifier = _DENIED[qualifier]
    return Hedge(qualifier, at + len(token) - len(token.lstrip(_OPENING)), phrase, bounded)


_COMPARING = ("less than", "more than", "fewer than")
_LASTING = re.compile(rf"{any_word('hedge', 'lasting_before')} \Z")
_FIGURE = re.compile(r"(?:[0-9][\w/%]{0,6}|%|cents?|percent|per cent|points?) \Z")


def applies(low: str, hedge: Hedge, draft: Draft) -> bool:
    """Whether the words before a number hedge it: "over three years" may say how long, "under a" where."""
    if draft.sort == "time" and hedge.words in _COMPARING and _FIGURE.search(low, hedge.at - 12, hedge.at):
        return False  # "60c/kg less than two years ago"
    lasts = draft.sort == "time" or draft.noun in phrases("hedge", "stretches")
    if lasts and hedge.words in phrases("hedge", "lasting"):
        if low.startswith((" ago", " old", " long", " of ", " in "), draft.end):
            return _IN_YEAR.match(low, draft.end) is None
        return _LASTING.search(low, hedge.at - 12, hedge.at) is not None
    if hedge.words == "short of" and draft.sort == "noun" and _LACKING.search(low, hedge.at - 16, hedge.at):
        return False  # "is short of 60 cooks"
    if hedge.words == "past" and draft.sort not in ("percent", "money"):
        return False  # "half past nine", "drove past 40 boats"
    if hedge.words == "within" and draft.sort in ("", "noun", "money"):
        return False
    if hedge.words in ("from age", "from the age of") and _UNTIL.match(low, draft.end):
        return False  # "from age 5 to 11", "from the age of six she played"
    if hedge.words == "up to" and _FROM_BEFORE.match(low, draft.end):
        return False  # "the crowd, up to 21,430 from 18,905"
    if hedge.words == "up to" and (
        _RISING.search(low, hedge.at - 16, hedge.at)
        or _FROM_ONE.search(low, hedge.at - 24, hedge.at)
        or (draft.sort != "time" and _PUT_UP.search(low, hedge.at - 48, hedge.at))
    ):
        return False  # "was revised up to 0.6%"
    if hedge.words == "about" and _TOPIC.search(low, hedge.at - 24, hedge.at):
        return False  # "argued about two bills"
    if hedge.words == "over" and _is_over_what(low, hedge, draft):
        return False
    if hedge.words == "over" and draft.sort == "money":
        told = _HANDING.search(low, hedge.at - 16, hedge.at) or _BLAMED.search(low, hedge.at - 48, hedge.at)
        return told is None  # "turned over $50,000", "held over £8m raid"
    if hedge.skipped and draft.sort == "age":
        return False  # "about a 20-year-old pledge"
    if hedge.skipped and hedge.words in phrases("hedge", "spatial"):
        return draft.numeral.article or low.endswith("every ", 0, draft.start)
    if draft.sort == "noun" and hedge.words in phrases("hedge", "going_by"):
        return draft.value >= _MANY and draft.noun not in phrases("hedge", "passed_things")
    if hedge.words == "under" and draft.sort == "noun" and draft.value <= _FEW:
        return draft.noun.rpartition(" ")[2] not in phrases("hedge", "above")  # "sold under six brand names"
    if hedge.words == "near" and draft.sort in ("", "noun", "count", "time"):
        return False  # "near two apartments"
    if hedge.qualifier == "about" and draft.numeral.spelled:
        small = 10 if hedge.words == "some" else 2 if draft.sort == "noun" else 0
        return draft.value >= small  # "some two", "about one thing"
    return True


def _is_over_what(low: str, hedge: Hedge, draft: Draft) -> bool:
    """Whether "over" tells where or what about: "spread over 21 camps", "row over 12% rise"."""
    if draft.sort in ("noun", "physical") and _SPREAD.search(low, hedge.at - 16, hedge.at):
        return True
    quarrel = _QUARREL.search(low, hedge.at - 16, hedge.at)
    # but "in the clashes over 60 people were hurt"
    return quarrel is not None and not _SCENE.search(low, quarrel.start() - 24, quarrel.start())


def after(low: str, end: int) -> Hedge | None:
    """The hedge that stands right after a number or its unit: "or more", "-plus"."""
    following = low[end : end + 1]
    if following not in (" ", "-", "+"):
        return None
    begins = end + (following == " ")
    if low[begins : begins + 2] not in _TABLE.after_begins and low[begins : begins + 1] != "+":
        return None
    match = _TABLE.after_pattern.match(low, end)
    if match is None:
        return None
    phrase = match.group()
    return Hedge(_TABLE.after.get(phrase) or _TABLE.after[phrase.strip()], match.end(), phrase.strip(), False)
