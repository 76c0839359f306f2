"""What neighbouring numbers make together: ranges, votes, equivalents, shared units, dollars and cents."""

import re

from briefing.figures import lookalikes
from briefing.figures.draft import Draft
from briefing.figures.hedges import Hedge
from briefing.figures.precision import around, hedged_slack
from briefing.figures.tagging import CHANGE_NOUNS, CHANGE_VERBS
from briefing.model import Number

_DASH = re.compile(r" ?[-–—] ?\Z|-to-\Z| to-\Z")
_TO = re.compile(
    r"(?: ?-)? (?:to|through)(?: (?:about|around|nearly|almost|roughly|approximately|over|more than|as much as|as many as|as high as|up to|perhaps|even))? \Z"
)
_AND = re.compile(r"(?: ?-)?,? (?:and|&)(?: (?:about|around|nearly|almost|roughly))? \Z")
_OR = re.compile(r"(?: ?-)?,? or(?: (?:even|about|maybe|perhaps))? \Z|/\Z")
_LIST = re.compile(r"-, \Z")
_BETWEEN = re.compile(r"between (?:about |around |roughly |an estimated )?\Z")
_FROM = re.compile(r"from (?:about |around |roughly |nearly |just |only |some |a |an )?\Z")
_RANGING = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|span(?:s|ned|ning)?|estimates?|between)\b"
)
_TWO_SIDED = re.compile(
    r"\b(?:by|vote[ds]?|voting|leads?|led|leading|trails?|trailed|trailing|ahead|beat|edged?|margin)\b"
)
_VOTES = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballots?|ruling|ruled|decision|senate|house|court|panel|committee|board|jury|council|passed|approved|confirmed|rejected|majority|tally|justices|lawmakers|parliament|assembly|in favou?r)\b"
)
_VOTED = re.compile(r"\b(?:vot(?:e|es|ed|ing)|ballot|tally|passed|approved|confirmed|rejected|ruled)\b")
_SEATS = re.compile(r"\b(?:majority|seats?|edge|control)\b")
_SCORES = re.compile(
    r"\b(?:win|wins|won|beat|beats|beaten|victory|victories|lost|lose|loses|loss|losing|defeat\w*|draw|drew|tied?|goals?|match|matches|scores?|scored|sets?|league|cup|season|record|half-?time|final|down|up|advantage|series|game|games|touchdown|quarterback|striker|penalties)\b"
)
_EQUAL = re.compile(
    r" ?[(\[](?:or |about |around |nearly |almost |roughly |approximately |more than |over |some |just over |just under |equivalent to |equal to |us |~ ?)*\Z|,? or (?:about |around |nearly |almost |roughly |approximately |some )?\Z"
)
_SLASH = re.compile(r" ?/ ?\Z")
_CLAUSE = 70


def join(text: str, low: str, drafts: list[Draft]) -> list[Draft]:
    """The drafts with ranges made one, votes and scores told apart and units shared."""
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if last is None or draft.start - last.end > 60 or not _pair(low, last, draft, joined):
            joined.append(draft)
    _share_units(low, joined)
    return [draft for draft in joined if stands_alone(text, low, draft)]


def _pair(low: str, a: Draft, b: Draft, joined: list[Draft]) -> bool:
    """Read ``b`` together with ``a`` before it; True if it needs no place of its own."""
    gap = low[a.end : b.start]
    if len(gap) > 24 or not gap:
        return False
    if gap == " " and not a.unit and a.numeral.plain and b.sort == "money":
        joined.pop()  # "1 $10 bill"
        return False
    if a.form == "ordinal" or b.form in ("ordinal", "multiple"):
        return False
    if _cents(low, a, b, gap):
        return True
    if a.high is None and b.high is None and _alike(a, b):
        dash, to, and_ = _DASH.match(gap), _TO.match(gap), _AND.match(gap)
        bare = not a.unit and not b.unit and a.numeral.plain and b.numeral.plain
        if bare and dash and _votes_or_score(low, a, b, joined):
            return True
        if bare and to and _VOTED.search(low, max(0, a.start - 40), a.start):
            _lend_votes(low, a, b)
            return False
        before = low[max(0, a.outer_start - 24) : a.outer_start]
        between = and_ is not None and _BETWEEN.search(before) is not None
        if (dash or to or between) and _is_range(low, a, b, bool(dash) or between, before):
            _range(a, b)
            return True
    _equate(a, b, gap)
    return False


def _alike(a: Draft, b: Draft) -> bool:
    if a.form == "tally" or b.form == "tally":
        return False
    return (
        a.unit == b.unit or not a.unit or (not b.unit and a.sort != "noun") or b.unit.startswith(a.unit + "/")
    )


def _is_range(low: str, a: Draft, b: Draft, bound: bool, before: str) -> bool:
    """Whether "A to B" spans (5 to 7) or goes from one to the other (from 7.9 to 7.7)."""
    _take_scale(a, b)
    spans = _RANGING.search(low, max(0, a.start - 40), a.start) is not None
    if a.value > b.value:
        if spans or (a.value < 0 and bound):
            a.value, b.value = b.value, a.value
            return True
        return False
    if a.value == b.value:
        return False
    if bound or spans:
        return True
    context = low[max(0, a.start - _CLAUSE) : a.start]
    clause = re.split(r"[.;:!?\n]", context)[-1]
    if _FROM.search(before):
        words = re.findall(r"[a-z]+", clause)
        return not any(
            word in CHANGE_VERBS or word in CHANGE_NOUNS or word in ("up", "down") for word in words
        )
    return not (a.sort in ("percent", "money", "points", "") and _TWO_SIDED.search(clause[-24:]))


def _take_scale(a: Draft, b: Draft) -> None:
    """ "1 to 3 million": the scale of the second is the first's too."""
    if (
        a.numeral.scaled
        or not b.numeral.scaled
        or not b.numeral.mantissa
        or a.numeral.mantissa >= b.numeral.mantissa
    ):
        return
    if a.unit and a.unit != b.unit and b.unit:
        return
    factor = round(b.value / b.numeral.mantissa)
    a.value = _multiply(a.value, a.numeral.decimals, factor)
    a.step = a.step * factor
    a.numeral.scaled = True


def _multiply(value: Number, decimals: int, factor: int) -> Number:
    scaled = round(value * 10**decimals) * factor
    return scaled // 10**decimals if scaled % 10**decimals == 0 else scaled / 10**decimals


def _range(a: Draft, b: Draft) -> None:
    a.high, a.high_step = b.value, b.step
    if b.unit:
        a.unit, a.sort, a.noun = b.unit, b.sort, b.noun
    a.end = b.end
    a.outer_end = max(b.outer_end, b.end)
    a.numeral.scaled = a.numeral.scaled or b.numeral.scaled
    if a.qualifier == "none":
        a.qualifier = b.qualifier


def range_interval(draft: Draft) -> tuple[Number | None, Number | None]:
    """The interval of a stated range: its ends, opened or widened by its hedge; a tally is open above."""
    low: Number | None = draft.value
    high: Number | None = draft.high
    assert high is not None
    if draft.form == "tally":
        return low, None
    match draft.qualifier:
        case "over" | "at least":
            return low, None
        case "under" | "up to":
            return None, high
        case "about" | "almost":
            below = around(draft.value, hedged_slack(draft.value, draft.step, draft.sort))[0]
            return below, around(high, hedged_slack(high, draft.high_step, draft.sort))[1]
    return low, high


def _votes_or_score(low: str, a: Draft, b: Draft, joined: list[Draft]) -> bool:
    """ "68-32" counts votes near words of voting; else, descending or near words of sport, it is a score."""
    near = low[max(0, a.start - 60) : b.end + 40]
    if _VOTES.search(near) and not re.search(r"\b(?:cup|league|goals?|match)\b", near):
        _lend_votes(low, a, b)
        return False
    if a.value >= b.value or _SCORES.search(near):
        joined.pop()
        return True
    return False


def _lend_votes(low: str, a: Draft, b: Draft) -> None:
    near = low[max(0, a.start - 30) : b.end + 20]
    a.unit = b.unit = a.noun = b.noun = "seat" if _SEATS.search(near) else "vote"
    a.sort = b.sort = "noun"


def _equate(a: Draft, b: Draft, gap: str) -> None:
    """Mark ``b`` as ``a`` in another unit: "41.21 trillion yuan ($5.83 trillion)"."""
    if not a.unit or not b.unit or a.unit == b.unit:
        return
    measured = {"money", "physical", "temperature"}
    if a.sort not in measured or b.sort not in measured:
        return
    if _EQUAL.match(gap) and (a.sort == b.sort):
        b.partner = a.start
    elif _SLASH.match(gap) and a.partner >= 0:
        b.partner = a.partner
    if b.partner >= 0 and b.qualifier == "none":
        b.qualifier, b.bounded = a.qualifier, a.bounded


_SUBUNITS = {"cent": {"USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD"}, "penny": {"GBP"}}


def _cents(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """ "13 dollars and 45 cents" is one sum."""
    if (
        a.sort != "money"
        or gap not in (" ", " and ")
        or a.numeral.decimals
        or a.numeral.scaled
        or a.unit in _SUBUNITS
    ):
        return False
    worded = low[a.end - 1].isalpha()
    if a.unit in _SUBUNITS.get(b.unit, ()) or (
        worded
        and not b.unit
        and gap in (" ", " and ")
        and b.numeral.plain | b.numeral.spelled
        and 10 <= b.value < 100
        and b.form == "cardinal"
    ):
        if 0 < b.value < 100 and b.value == int(b.value):
            a.value = (int(a.value) * 100 + int(b.value)) / 100
            a.step, a.end, a.outer_end = 0.01, b.end, b.outer_end
            return True
    return False


def _share_units(low: str, drafts: list[Draft]) -> None:
    """Lend the unit of one number to its bare neighbour: "7- or 8-inch", "45 and 50 mg", "208 pounds to 193"."""
    for a, b in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        gap = low[a.end : b.start]
        if a.unit or not b.unit or len(gap) > 12 or a.form != "cardinal" or b.form == "ordinal":
            continue
        if (
            _OR.match(gap)
            or _AND.match(gap)
            or _LIST.match(gap)
            or _TO.match(gap)
            or (gap == ", " and b.borrowed)
        ):
            _lend(b, a)
            _take_scale(a, b)
    for a, b in zip(drafts, drafts[1:], strict=False):
        if b.unit or not a.unit or b.form != "cardinal" or b.numeral.spelled:
            continue
        gap = low[a.end : b.start]
        if a.sort == "age" and b.numeral.plain and _AND.match(gap):
            _lend(a, b)
            continue
        if a.sort == "percent" and not low.endswith("from ", 0, a.outer_start):
            continue
        if (
            (_TO.match(gap) and a.sort not in ("noun", "age", "ratio", "time", "count"))
            or (a.sort in ("noun", "physical") and _ELLIPSIS.match(gap) and _ELIDED.match(low, b.end))
            or (gap.startswith(" of the ") and len(gap) == 8)
        ):
            _lend(a, b)
    _share_levels(low, drafts)
    for a, b in zip(drafts, drafts[1:], strict=False):
        if (
            not a.unit
            and b.unit
            and a.form == "cardinal"
            and b.sort == "noun"
            and a.value >= 10
            and _WHILE.search(low[a.end : b.start])
        ):
            _lend(b, a)
        if (
            not a.unit
            and b.unit
            and a.form == "cardinal"
            and low[a.end : b.start] in (" of the ", " of its ", " of their ", " of ")
        ):
            _lend(b, a)


_LEVEL = re.compile(r"\b(?:to|at|is|was) \Z")
_WHILE = re.compile(
    r"\A[^.;:\n()]{0,24} (?:while|whereas|compared with|compared to|against|versus) [^.;:\n()]{0,40}\Z"
)


def _share_levels(low: str, drafts: list[Draft]) -> None:
    """Lend points and cents to a later level of the sentence: "lost 162.31 points, or 2.14%, to fall to 7,425.81"."""
    owner: Draft | None = None
    for draft in drafts:
        if draft.unit in ("point", "cent", "penny"):
            owner = draft
        elif owner is not None and not draft.unit and draft.numeral.decimals and draft.form == "cardinal":
            between = low[owner.end : draft.start]
            if len(between) < 140 and not re.search(r"[.!?;] |\n", between) and _LEVEL.search(between):
                _lend(owner, draft)


_ELLIPSIS = re.compile(
    r"[^.;:\n()]{0,40},? (?:and|but|while) (?:only |just )?(?:about |nearly |almost |around |another |more than |at least )?\Z"
)
_ELIDED = re.compile(r" (?:by|in|at|from|on|for|were|was|others|more|of|are)\b")


def _lend(owner: Draft, borrower: Draft) -> None:
    borrower.unit, borrower.sort, borrower.noun, borrower.borrowed = owner.unit, owner.sort, owner.noun, True


_TEMPORAL = re.compile(
    r"(?:for|after|took|take|takes|lasted|lasts|has|have|had|with|of|just|well|than|spent|slightly|little|way|is|was|are|were|by|ago|at|in)\Z"
)


_PREPOSITIONS = frozenset(
    [
        "under",
        "over",
        "above",
        "below",
        "beneath",
        "inside",
        "beyond",
        "near",
        "around",
        "passed",
        "crossed",
        "some",
        "north of",
        "south of",
    ]
)


def is_hedge(low: str, hedge: Hedge, draft: Draft) -> bool:
    """Whether the words before a number hedge it: "over three years" says how long, "some two" little."""
    if hedge.words in ("over", "beyond", "inside", "under") and draft.sort == "time":
        if low.startswith((" ago", " old", " long", " of ", " in "), draft.end):
            return True
        return _TEMPORAL.search(low[max(0, hedge.at - 10) : hedge.at].rstrip()) is not None
    if hedge.skipped and hedge.words in _PREPOSITIONS and not draft.numeral.article:
        return False
    if hedge.skipped and draft.sort == "age":
        return False
    if hedge.qualifier == "about" and draft.numeral.spelled and draft.value == 1 and draft.sort == "noun":
        return False  # "about one thing"
    if hedge.words == "some":
        return not draft.numeral.spelled or draft.value >= 10
    return True


def stands_alone(text: str, low: str, draft: Draft) -> bool:
    """Whether a number without a unit is still a figure."""
    numeral = draft.numeral
    if draft.unit or draft.form != "cardinal":
        return draft.form != "ordinal" or numeral.scaled
    if numeral.scaled or numeral.grouped or draft.qualifier != "none" or draft.high is not None:
        return True
    if not numeral.spelled:
        return True
    if numeral.value >= 13 or numeral.decimals or draft.value < 0:
        return True
    if low[numeral.start : numeral.end] == "none":
        return True
    known = lookalikes.lists()
    after = re.compile(r" ([a-z]+)").match(low, draft.end)
    before = lookalikes.last_word(low, draft.start)
    if before in ("the", "these", "those", "other", "last", "first", "next", "all"):
        return False
    return before in known.harm_before or (after is not None and after[1] in known.harm_after)
